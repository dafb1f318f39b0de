// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QBoxLayout;

namespace qd {

class TextLabel;

/// A framed surface of the mock-ups with an optional headline and a place for something at its end.
/// GUI thread.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const Theme &theme, QWidget *parent = nullptr);

    /// Gives the panel a headline row; \a end (a count, a pill, a button) stands at its far side.
    TextLabel *addHeadline(const QString &text, QWidget *end = nullptr);
    QBoxLayout *body() { return m_body; } ///< below the headline; no margins

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QBoxLayout *m_body;
    QWidget *m_headline = nullptr;
};

/// Paints a card's surface: rounded, one line around it.
void paintSurface(QPainter &painter, const Theme &theme, const QRect &rect, double radius = 10);

/// A thin line between two parts, in the theme's colour.
class Rule final : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace qd
