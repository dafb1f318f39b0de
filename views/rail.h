// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace qd {

/// One page in the rail: picture over word. GUI thread.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme &theme, const QString &icon, const QString &text,
               QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// A few letters over the picture; empty: none. \a words: the same for the ear.
    void setBadge(const QString &text, Tone tone, const QString &words);
    const QString &badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon, m_badge;
    Tone m_badgeTone = Tone::Bad;
};

/// The column of pages at the window's leading edge. It has only pages that exist. GUI thread.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &icon, const QString &text,
                 const QString &shortcut);
    void setCurrent(const QString &name);
    void setBadge(const QString &name, const QString &text, Tone tone, const QString &words);
    RailButton *button(const QString &name) const;

signals:
    void pageChosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<QString, RailButton *> m_buttons;
};

} // namespace qd
