// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardparts.h"
#include "digits.h"
#include "sparkline.h"
#include "workermodel.h"

#include <QCache>
#include <QStaticText>
#include <optional>

namespace qd {

struct CardLine;

/// How a card looks beyond its worker's values.
struct CardState
{
    bool selected = false;
    bool focused = false; ///< ring of the keyboard's current card
    int dimmed = 0;       ///< 0 fresh, 1 amber, 2 red
    ControlLooks looks{}; ///< of its four controls
};

/// Paints worker cards: reads one WorkerRow, asks the layout for rectangles and the theme for
/// colours. What does not change from frame to frame comes from caches. Foreign text is drawn
/// plain. GUI thread.
class WorkerCardDelegate
{
public:
    explicit WorkerCardDelegate(const Theme &theme);

    void setLimits(const Thresholds &limits) { m_limits = limits; } ///< which values are coloured
    void themeChanged(); ///< colours, fonts or scale are others now

    /// The layout of a card of this width in the theme's scale.
    const WorkerCardLayout &layout(int width, Qt::LayoutDirection direction);

    /// Once before the cards of one frame. \a nowMs: monotonicMs(), for ages; \a knownMs: until
    /// when running times go on.
    void beginFrame(QPainter &painter, qint64 nowMs, qint64 knownMs);
    void paint(QPainter &painter, const QRect &card, const WorkerRow &row, const CardState &state,
               Qt::LayoutDirection direction);

    /// Which figure, text or line of the card is at \a point (card coordinates): for its tooltip.
    /// WorkerColumnCount: none.
    WorkerColumn columnAt(const QPoint &point, const QRect &card, const WorkerRow &row,
                          Qt::LayoutDirection direction);
    /// Where an answer that may be dismissed stands, empty when there is none (card coordinates).
    QRect answerRect(const QRect &card, const WorkerRow &row, Qt::LayoutDirection direction);

private:
    struct NameKey
    {
        QString name;
        int width, twin, twins;
        bool operator==(const NameKey &) const = default;
        friend size_t qHash(const NameKey &key, size_t seed)
        {
            return qHashMulti(seed, key.name, key.width, key.twin);
        }
    };
    QRect pillRect(const WorkerCardLayout &layout, const WorkerRow &row, QString *word = nullptr);
    void paintHead(QPainter &painter, const WorkerCardLayout &layout, const WorkerRow &row,
                   const CardState &state);
    void paintJob(QPainter &painter, const WorkerCardLayout &layout, const WorkerRow &row);
    void paintFigures(QPainter &painter, const WorkerCardLayout &layout, const Worker &worker,
                      const CardState &state);
    void paintQueue(QPainter &painter, const WorkerCardLayout &layout, const Worker &worker,
                    const CardState &state);
    void paintFoot(QPainter &painter, const WorkerCardLayout &layout, const WorkerRow &row);
    /// Head and tail on one line in reading direction, the head shortened to what the tail leaves.
    void paintLine(QPainter &painter, Digits &digits, const QRect &rect,
                   const WorkerCardLayout &layout, const CardLine &line, const QColor &ink,
                   Qt::TextElideMode elide);
    QColor inkOf(int ink, const QColor &normal) const;
    QColor valueInk(const CardState &state) const;

    const Theme &m_theme;
    Thresholds m_limits;
    CardParts m_parts;
    Sparkline m_spark;
    std::array<WorkerCardLayout, 4> m_layouts; ///< the last ones: columns differ by a pixel
    size_t m_nextLayout = 0;
    double m_dpr = 0;
    qint64 m_nowMs = 0, m_knownMs = 0;
    QFont m_nameFont;
    Digits m_mono, m_value, m_small;
    int m_queueLabelWidth = 0;
    QCache<NameKey, QStaticText> m_names;
};

} // namespace qd
