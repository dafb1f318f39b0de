// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardlayout.h"
#include "theme.h"

#include <QHash>
#include <QPixmap>
#include <array>

namespace qd {

enum class ControlLook : quint8 { Normal, Hovered, Pressed, Disabled };
using ControlLooks = std::array<ControlLook, CardControlCount>;

/// What many cards have in common, painted once and then copied: the frame with its labels, pills,
/// bars and rows of controls. All of it opaque on the card's background, so that drawing is a copy
/// without blending. Bounded. GUI thread.
class CardParts
{
public:
    explicit CardParts(const Theme &theme)
        : m_theme(theme)
    {
    }

    /// Throws everything away when the scale of the device or the direction is not the last one.
    void prepare(double dpr);
    void clear();

    /// \a dimmed: 0 fresh, 1 amber, 2 red (a tinted frame).
    const QPixmap &chrome(const WorkerCardLayout &layout, bool selected, int dimmed);
    const QPixmap &pill(const QSize &size, Qt::LayoutDirection direction, StatusKind shape,
                        Tone tone, const QString &word);
    const QPixmap &bar(const QSize &size, const QColor &color);
    const QPixmap &controls(const WorkerCardLayout &layout, const ControlLooks &looks);
    const QPixmap &cross(int side); ///< the sign that takes an answer away
    static QString queueLabel();
    int pillWidthOf(const QString &word);

private:
    QPixmap canvas(const QSize &size, const QColor &background) const;
    void paintControl(QPainter &painter, const QRect &rect, CardControl control,
                      ControlLook look) const;

    const Theme &m_theme;
    double m_dpr = 0;
    QHash<quint64, QPixmap> m_chromes, m_bars, m_controls, m_crosses;
    QHash<QString, QHash<quint64, QPixmap>> m_pills; ///< by word: words are few, but foreign
    QHash<QString, int> m_pillWidths;
};

} // namespace qd
