// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd {

class TextLabel;

/// What a page says when it has nothing to show: what is so, why, and the one next step. GUI
/// thread.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// \a icon: a name in resources/icons. \a step: the button's text; empty: no button.
    void show(const QString &icon, const QString &title, const QString &text,
              const QString &step = {});
    QString title() const;
    QString stepText() const;

signals:
    void stepTaken();

private:
    void restyle();
    const Theme &m_theme;
    QString m_icon;
    QLabel *m_picture;
    TextLabel *m_title, *m_text;
    QPushButton *m_step;
};

} // namespace qd
