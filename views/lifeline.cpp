// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeline.h"

#include "format.h"
#include "plaintip.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

namespace {

Tone stepTone(const JobStep &step)
{
    if (step.kind == JobStep::Queued)
        return Tone::Off;
    if (step.kind == JobStep::Taken)
        return Tone::Info;
    switch (step.state) {
    case BarState::Succeeded: return Tone::Ok;
    case BarState::Failed:
    case BarState::Cut: return Tone::Bad;
    case BarState::Held: return Tone::Stale;
    case BarState::Running: return Tone::Info;
    case BarState::Ended:
    case BarState::Unknown: break;
    }
    return Tone::Off;
}

} // namespace

LifeLine::LifeLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("The job's life"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int LifeLine::rowHeight() const
{
    return QFontMetrics(m_theme.font(12)).height() + scaled(m_theme, 8);
}

void LifeLine::show(const QList<JobStep> &steps)
{
    if (steps == m_steps)
        return;
    const bool other = steps.size() != m_steps.size();
    m_steps = steps;
    setAccessibleDescription(lines().join(QStringLiteral(", ")));
    if (other)
        updateGeometry();
    update();
}

QStringList LifeLine::lines() const
{
    QStringList all;
    for (const JobStep &step : m_steps)
        all << format::clockTime(step.atMs) + u' ' + step.text;
    return all;
}

QSize LifeLine::sizeHint() const
{
    return {scaled(m_theme, 120), int(m_steps.size()) * rowHeight()};
}

bool LifeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / std::max(1, rowHeight());
    QString tip;
    if (row >= 0 && row < m_steps.size())
        tip = m_steps.at(row).text + u'\n' + format::dateTime(m_steps.at(row).atMs);
    showPlainTip(help->globalPos(), tip, this);
    return true;
}

void LifeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = rowHeight(), dot = scaled(m_theme, 9);
    const QFont small = m_theme.font(11), words = m_theme.font(12);
    const int timeWidth = QFontMetrics(small).horizontalAdvance(QStringLiteral("00:00:00")) + 4;
    const auto place = [this](const QRectF &rect) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height())
                   : rect;
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const JobStep &step = m_steps.at(i);
        const double middle = (i + 0.5) * row;
        if (i + 1 < m_steps.size())
            painter.fillRect(place(QRectF(dot / 2.0 - 1, middle, 2, row)), m_theme.colors().line);
        const QColor ink = m_theme.color(stepTone(step));
        const bool open = step.kind == JobStep::Now || step.kind == JobStep::Queued;
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(open ? m_theme.colors().bg2 : ink);
        painter.drawEllipse(place(QRectF(1, middle - dot / 2.0 + 1, dot - 2, dot - 2)));
        const int left = dot + scaled(m_theme, 8);
        const QRect time = place(QRectF(left, i * row, timeWidth, row)).toRect();
        painter.setFont(small);
        painter.setPen(m_theme.colors().t3);
        painter.drawText(time, Qt::AlignLeft | Qt::AlignVCenter, format::clockTime(step.atMs));
        const int after = left + timeWidth + scaled(m_theme, 8);
        const QRect room = place(QRectF(after, i * row, width() - after, row)).toRect();
        painter.setFont(words);
        painter.setPen(step.kind == JobStep::Over || step.kind == JobStep::Now
                           ? (stepTone(step) == Tone::Off ? m_theme.colors().t2 : ink)
                           : m_theme.colors().t1);
        painter.drawText(room,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             int(Qt::AlignVCenter) | textFlags(step.text),
                         QFontMetrics(words).elidedText(step.text, Qt::ElideRight, room.width()));
    }
}

} // namespace qd
