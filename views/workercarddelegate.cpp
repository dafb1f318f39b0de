// SPDX-License-Identifier: GPL-3.0-or-later
#include "workercarddelegate.h"

#include "cardtext.h"
#include "format.h"
#include "text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace qd {
namespace {

constexpr int MostNames = 4096;
constexpr double HalfFull = 0.5, NearlyFull = 0.85;

Qt::Alignment leading(const WorkerCardLayout &layout)
{
    return layout.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

WorkerCardDelegate::WorkerCardDelegate(const Theme &theme)
    : m_theme(theme)
    , m_parts(theme)
    , m_names(MostNames)
{
}

void WorkerCardDelegate::themeChanged()
{
    m_parts.clear();
    m_names.clear();
    m_layouts = {};
    m_dpr = 0; // fonts are made anew with the next frame
}

const WorkerCardLayout &WorkerCardDelegate::layout(int width, Qt::LayoutDirection direction)
{
    for (const WorkerCardLayout &known : m_layouts) {
        if (known.size().width() == width && known.direction() == direction &&
            known.scale() == m_theme.scale())
            return known;
    }
    WorkerCardLayout &slot = m_layouts[m_nextLayout++ % m_layouts.size()];
    slot = WorkerCardLayout(width, m_theme.scale(), direction);
    return slot;
}

void WorkerCardDelegate::beginFrame(QPainter &painter, qint64 nowMs, qint64 knownMs)
{
    m_nowMs = nowMs;
    m_knownMs = knownMs;
    const double dpr = painter.device()->devicePixelRatioF();
    m_parts.prepare(dpr);
    if (qFuzzyCompare(dpr, m_dpr))
        return;
    m_dpr = dpr;
    m_nameFont = m_theme.font(13.5, QFont::DemiBold);
    m_mono = Digits(m_theme.mono(11), dpr);
    m_value = Digits(m_theme.font(13, QFont::DemiBold), dpr);
    m_small = Digits(m_theme.font(11), dpr);
    m_queueLabelWidth = QFontMetrics(m_theme.font(11)).horizontalAdvance(CardParts::queueLabel());
}

QColor WorkerCardDelegate::valueInk(const CardState &state) const
{
    return state.dimmed > 0 ? m_theme.colors().t3 : m_theme.colors().t1;
}

QColor WorkerCardDelegate::inkOf(int ink, const QColor &normal) const
{
    switch (ink) {
    case CardLine::Good: return m_theme.color(Tone::Ok);
    case CardLine::Bad: return m_theme.color(Tone::Bad);
    case CardLine::Stale: return m_theme.color(Tone::Stale);
    case CardLine::Warn: return m_theme.color(Tone::Warn);
    default: return normal;
    }
}

void WorkerCardDelegate::paint(QPainter &painter, const QRect &card, const WorkerRow &row,
                               const CardState &state, Qt::LayoutDirection direction)
{
    const WorkerCardLayout at = layout(card.width(), direction);
    painter.translate(card.topLeft());
    painter.drawPixmap(0, 0, m_parts.chrome(at, state.selected, state.dimmed));
    paintHead(painter, at, row, state);
    paintJob(painter, at, row);
    const Colors &colors = m_theme.colors();
    m_spark.paint(painter, at.spark(), row.rate,
                  {m_theme.color(Theme::tone(row.kind)), colors.bg2, colors.line,
                   state.dimmed > 0 ? 0.45 : 1});
    paintFigures(painter, at, row.worker, state);
    paintQueue(painter, at, row.worker, state);
    paintFoot(painter, at, row);
    painter.drawPixmap(at.controls().topLeft(), m_parts.controls(at, state.looks));
    if (state.focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colors().accent, 1.5 * at.scale()));
        const double in = 4 * at.scale(), radius = WorkerCardLayout::Radius * at.scale() - in / 2;
        painter.drawRoundedRect(QRectF(QPointF(), at.size()).adjusted(in, in, -in, -in), radius,
                                radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.translate(-card.topLeft());
}

QRect WorkerCardDelegate::pillRect(const WorkerCardLayout &layout, const WorkerRow &row,
                                   QString *word)
{
    const QString shown = pillWord(row);
    if (word)
        *word = shown;
    return layout.pill(m_parts.pillWidthOf(shown));
}

void WorkerCardDelegate::paintHead(QPainter &painter, const WorkerCardLayout &at,
                                   const WorkerRow &row, const CardState &state)
{
    QString word;
    const QRect pill = pillRect(at, row, &word);
    const bool pending = !row.pendingVerb.isEmpty();
    painter.drawPixmap(pill.topLeft(),
                       m_parts.pill(pill.size(), at.direction(),
                                    pending ? StatusKind::Starting : row.kind,
                                    pending ? Tone::Info : Theme::tone(row.kind), word));

    const QRect room = at.name(pill.width());
    const NameKey key{row.worker.name, room.width(), row.worker.twin, row.worker.twins};
    QStaticText *name = m_names.object(key);
    if (!name) {
        const QString shown = shownName(row.worker);
        name = new QStaticText(
            QFontMetricsF(m_nameFont).elidedText(shown, Qt::ElideMiddle, room.width()));
        name->setTextFormat(Qt::PlainText);
        name->setPerformanceHint(QStaticText::AggressiveCaching);
        name->prepare(QTransform(), m_nameFont);
        m_names.insert(key, name);
    }
    painter.setFont(m_nameFont);
    painter.setPen(state.dimmed > 0 ? m_theme.colors().t2 : m_theme.colors().t1);
    const QSizeF size = name->size();
    const double x =
        at.direction() == Qt::RightToLeft ? room.right() + 1 - size.width() : room.left();
    painter.drawStaticText(QPointF(x, room.top() + qRound((room.height() - size.height()) / 2)),
                           *name);
}

void WorkerCardDelegate::paintLine(QPainter &painter, Digits &digits, const QRect &rect,
                                   const WorkerCardLayout &at, const CardLine &line,
                                   const QColor &ink, Qt::TextElideMode elide)
{
    const int tailWidth = line.tail.isEmpty() ? 0 : qCeil(digits.width(line.tail));
    const int betweenWidth =
        line.head.isEmpty() || line.tail.isEmpty() ? 0 : qCeil(digits.width(line.between));
    const bool mirrored = at.direction() == Qt::RightToLeft;
    const auto part = [&](int from, int width) {
        return mirrored ? QRect(rect.right() + 1 - from - width, rect.top(), width, rect.height())
                        : QRect(rect.left() + from, rect.top(), width, rect.height());
    };
    int used = 0;
    const int headRoom = rect.width() - tailWidth - betweenWidth;
    // Two letters and dots tell nothing.
    const bool roomy = headRoom > qRound(36 * at.scale());
    const QString head = line.head.isEmpty() || headRoom <= 0 ? QString()
                         : roomy ? digits.elided(line.head, headRoom, elide)
                         : digits.width(line.head) <= headRoom ? line.head
                                                               : QString();
    if (!mirrored && !head.isEmpty() && line.headInk == line.tailInk) { // the usual case: one text
        painter.setPen(inkOf(line.headInk, ink));
        digits.draw(painter, rect, line.tail.isEmpty() ? head : head + line.between + line.tail);
        return;
    }
    if (!head.isEmpty()) {
        painter.setPen(inkOf(line.headInk, ink));
        used = qCeil(digits.draw(painter, part(0, headRoom), head, leading(at)));
        if (betweenWidth > 0) {
            digits.draw(painter, part(used, betweenWidth), line.between, leading(at));
            used += betweenWidth;
        }
    }
    if (tailWidth > 0) {
        painter.setPen(inkOf(line.tailInk, ink));
        digits.draw(painter, part(used, qMin(tailWidth, rect.width() - used)), line.tail,
                    leading(at));
    }
}

void WorkerCardDelegate::paintJob(QPainter &painter, const WorkerCardLayout &at,
                                  const WorkerRow &row)
{
    const CardLine line = jobLine(row, m_nowMs, m_knownMs);
    if (!line.dismissible) {
        paintLine(painter, m_mono, at.job(), at, line, m_theme.colors().t2, Qt::ElideMiddle);
        return;
    }
    // An answer carries the sign that takes it away.
    const QRect room = at.job();
    const int side = room.height();
    const bool mirrored = at.direction() == Qt::RightToLeft;
    const QRect cross(mirrored ? room.left() : room.right() + 1 - side, room.top(), side, side);
    paintLine(painter, m_small,
              mirrored ? room.adjusted(side + 4, 0, 0, 0) : room.adjusted(0, 0, -side - 4, 0), at,
              line, m_theme.colors().t2, Qt::ElideRight);
    painter.drawPixmap(cross.topLeft(), m_parts.cross(side));
}

void WorkerCardDelegate::paintFigures(QPainter &painter, const WorkerCardLayout &at,
                                      const Worker &worker, const CardState &state)
{
    const QColor ink = valueInk(state);
    const auto draw = [&](CardFigure figure, const QString &text, const QColor &color) {
        painter.setPen(color);
        m_value.draw(painter, at.value(figure), text, leading(at));
    };
    QString processed = format::count(worker.processed);
    if (m_value.width(processed) > at.value(CardFigure::Processed).width())
        processed = format::compact(double(*worker.processed)); // the exact value is in the tooltip
    draw(CardFigure::Processed, processed, ink);
    const MaybeReal errors = errorPercent(worker);
    draw(CardFigure::Errors, format::percent(errors),
         errors && *errors > m_limits.errorHighPercent ? m_theme.color(Tone::Bad) : ink);
    const MaybeReal &time = worker.avgProcessingSeconds;
    draw(CardFigure::AvgTime, format::seconds(time),
         time && *time > m_limits.slowSeconds ? m_theme.color(Tone::Bad) : ink);
    draw(CardFigure::Memory, format::memory(worker.memoryMb), ink);
}

void WorkerCardDelegate::paintQueue(QPainter &painter, const WorkerCardLayout &at,
                                    const Worker &worker, const CardState &state)
{
    const QRect row = at.queueRow();
    const QString text = format::ofMax(worker.queueSize, worker.queueMax);
    painter.setPen(valueInk(state)); // the label is part of the chrome
    m_small.draw(painter, row, text,
                 at.direction() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);

    const QRect bar = at.queueBar(m_queueLabelWidth, qCeil(m_small.width(text)));
    if (bar.isEmpty())
        return;
    painter.drawPixmap(bar.topLeft(), m_parts.bar(bar.size(), m_theme.colors().bg3));
    if (!worker.queueSize || !worker.queueMax || *worker.queueMax <= 0 || *worker.queueSize <= 0)
        return;
    const double share = qBound(0.0, double(*worker.queueSize) / double(*worker.queueMax), 1.0);
    QColor color = share > NearlyFull ? m_theme.color(Tone::Bad)
                   : share > HalfFull ? m_theme.color(Tone::Warn)
                                      : m_theme.colors().accent;
    if (state.dimmed > 0)
        color = m_theme.colors().t3;
    const int width = qMax(2, qRound(bar.width() * share)); // something is there: something is seen
    QRect full(0, 0, width, bar.height());
    if (at.direction() == Qt::RightToLeft)
        full.moveRight(bar.width() - 1);
    const QPixmap &pixmap = m_parts.bar(bar.size(), color);
    const double dpr = pixmap.devicePixelRatioF();
    painter.drawPixmap(QRectF(full.translated(bar.topLeft())), pixmap,
                       QRectF(full.x() * dpr, 0, full.width() * dpr, bar.height() * dpr));
}

void WorkerCardDelegate::paintFoot(QPainter &painter, const WorkerCardLayout &at,
                                   const WorkerRow &row)
{
    paintLine(painter, m_small, at.foot(), at, footLine(row, m_nowMs), m_theme.colors().t3,
              Qt::ElideMiddle);
}

QRect WorkerCardDelegate::answerRect(const QRect &card, const WorkerRow &row,
                                     Qt::LayoutDirection direction)
{
    return jobLine(row, m_nowMs).dismissible ? layout(card.width(), direction).job() : QRect();
}

WorkerColumn WorkerCardDelegate::columnAt(const QPoint &point, const QRect &card,
                                          const WorkerRow &row, Qt::LayoutDirection direction)
{
    const WorkerCardLayout at = layout(card.width(), direction);
    const auto figureAt = [&](CardFigure figure) {
        return at.label(figure).united(at.value(figure)).contains(point);
    };
    if (pillRect(at, row).contains(point))
        return StatusColumn;
    if (at.name(pillRect(at, row).width()).contains(point))
        return NameColumn;
    if (at.job().contains(point))
        return JobColumn;
    if (figureAt(CardFigure::Processed))
        return ProcessedColumn;
    if (figureAt(CardFigure::Errors))
        return ErrorRateColumn;
    if (figureAt(CardFigure::AvgTime))
        return AvgTimeColumn;
    if (figureAt(CardFigure::Memory))
        return MemoryColumn;
    if (at.queueRow().contains(point))
        return QueueColumn;
    if (at.foot().contains(point))
        return SeenColumn;
    return WorkerColumnCount;
}

} // namespace qd
