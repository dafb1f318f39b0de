// SPDX-License-Identifier: GPL-3.0-or-later
#include "runstrip.h"

#include "cronmark.h"
#include "cronmodel.h"
#include "format.h"
#include "plaintip.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

RunStrip::RunStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("The last runs"));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int RunStrip::step() const
{
    return scaled(m_theme, 15);
}

int RunStrip::perRow(int width) const
{
    const int fit = std::max(1, width / step());
    return fit > 30 ? 30 : fit > 20 ? 20 : fit; // rows of one length read better
}

int RunStrip::heightForWidth(int width) const
{
    const int row = perRow(width);
    return std::max(1, (int(m_runs.size()) + row - 1) / row) * (step() + 2);
}

QSize RunStrip::sizeHint() const
{
    return {20 * step(), heightForWidth(20 * step())};
}

QRect RunStrip::boxOf(int run) const
{
    const int row = perRow(width()), side = step() - scaled(m_theme, 3);
    const QRect box(run % row * step(), run / row * (step() + 2), side, side);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

int RunStrip::runAt(const QPoint &at) const
{
    for (int i = 0; i < m_runs.size(); ++i) {
        if (boxOf(i).adjusted(-1, -1, 2, 2).contains(at))
            return i;
    }
    return -1;
}

void RunStrip::show(const QList<CronRun> &runs, qint64 chosenMs)
{
    if (runs == m_runs && chosenMs == m_chosenMs)
        return;
    const bool other = runs.size() != m_runs.size();
    m_runs = runs;
    m_chosenMs = chosenMs;
    if (other)
        updateGeometry();
    update();
}

void RunStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_runs.size(); ++i) {
        const QRect box = boxOf(i);
        if (m_runs.at(i).atMs() == m_chosenMs) {
            painter.setPen(QPen(m_theme.colors().accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(box).adjusted(-0.5, -0.5, 1.5, 1.5), 3, 3);
        }
        paintCronMark(painter, m_theme, box, m_runs.at(i).outcome);
    }
}

void RunStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int run = runAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && run >= 0)
        emit chosen(m_runs.at(run).atMs());
}

bool RunStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int run = runAt(help->pos());
    showPlainTip(help->globalPos(),
                 run < 0 ? QString()
                         : cronOutcomeText(m_runs.at(run).outcome) + u'\n' +
                               format::dateTime(m_runs.at(run).atMs()),
                 this);
    return true;
}

} // namespace qd
