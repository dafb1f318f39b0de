// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetlist.h"

#include "chip.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"

#include <QPainter>

namespace qd {

TargetDelegate::TargetDelegate(Fleet &fleet, const Theme &theme,
                               std::function<QString(const QString &)> whyNot, QObject *parent)
    : ListDelegate(theme, RowPx, parent)
    , m_fleet(fleet)
    , m_whyNot(std::move(whyNot))
{
}

void TargetDelegate::paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                              const QModelIndex &index) const
{
    const Colors &colors = theme().colors();
    const QString key = index.data(Qt::DisplayRole).toString();
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
    const int gap = scaled(theme(), 12), chip = scaled(theme(), 112);
    const int name = (room.width() - chip - 2 * gap) * 46 / 100;
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(direction, room,
                                  QRect(room.left() + left, room.top(), width, room.height()));
    };
    const QString why = m_whyNot(key);
    paintPiece(painter, place(0, name), direction,
               row ? shownName(row->worker) : qd::displayText(key),
               theme().font(12.5, QFont::DemiBold), why.isEmpty() ? colors.t1 : colors.t3,
               Qt::ElideMiddle);
    if (row)
        paintChip(painter, theme(), place(name + gap, chip), direction, row->kind,
                  Theme::tone(row->kind),
                  shownWord(row->kind, qd::displayText(row->worker.status, 24)));
    const int rest = name + chip + 2 * gap;
    paintPiece(painter, place(rest, room.width() - rest), direction, words(row, why),
               theme().font(12.5), why.isEmpty() ? colors.t2 : theme().color(Tone::Warn));
}

QString TargetDelegate::tip(const QModelIndex &index) const
{
    const QString key = index.data(Qt::DisplayRole).toString();
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
    const QString name = qd::displayText(row ? row->worker.name : key, 400);
    return name + QLatin1Char('\n') + words(row, m_whyNot(key));
}

QString TargetDelegate::words(const WorkerRow *row, const QString &why) const
{
    if (!row)
        return tr("no longer in the fleet");
    if (!why.isEmpty())
        return tr("left out: %1").arg(qd::displayText(why, 300));
    const QString job = qd::displayText(row->redacted(row->worker.currentJob), 120);
    if (job.isEmpty())
        return tr("no job known");
    const MaybeReal seconds = jobSeconds(row->worker, monotonicMs());
    return seconds ? tr("holds %1 · %2").arg(job, format::age(seconds)) : tr("holds %1").arg(job);
}

} // namespace qd
