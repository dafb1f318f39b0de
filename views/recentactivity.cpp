// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentactivity.h"

#include "activitymodel.h"
#include "activitypanel.h"
#include "format.h"
#include "textlabel.h"

#include <QBoxLayout>

namespace qd {

namespace {
constexpr int RecentRows = 6;     ///< lines of the worker's own activity
constexpr int RecentReach = 2000; ///< how far back in the list they are looked for
constexpr int RecentEveryMs = 900;
} // namespace

RecentActivity::RecentActivity(const ActivityModel &activity, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_none(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 7));
    m_none->setPlain(tr("Nothing seen of it yet."));
    column->addWidget(m_none);
    for (int i = 0; i < RecentRows; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(theme, 8));
        const Line line{new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this),
                        new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this),
                        new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this)};
        line.text->setElide(Qt::ElideRight);
        row->addWidget(line.time);
        row->addWidget(line.text, 1);
        row->addWidget(line.end);
        column->addLayout(row);
        m_lines.append(line);
    }
}

void RecentActivity::forget()
{
    m_read.invalidate();
}

void RecentActivity::show(const Worker &worker)
{
    if (m_read.isValid() && m_read.elapsed() < RecentEveryMs)
        return;
    m_read.start();
    int shown = 0;
    const int reach = qMin(m_activity.rowCount(), RecentReach);
    for (int i = 0; i < reach && shown < RecentRows; ++i) {
        const ActivityEntry *entry = m_activity.entry(i);
        if (entry->worker.isEmpty() ||
            (entry->worker != worker.name && entry->worker != worker.key &&
             entry->worker != worker.address))
            continue;
        const Line &line = m_lines.at(shown++);
        line.time->setPlain(entry->timestampMs ? format::clockTime(*entry->timestampMs)
                                               : format::count({}));
        line.text->setPlain(activityLine(*entry));
        line.end->setPlain(activityEndText(*entry));
        line.end->setInk(toneInk(activityTone(*entry)));
    }
    for (int i = 0; i < RecentRows; ++i) {
        const Line &line = m_lines.at(i);
        for (TextLabel *part : {line.time, line.text, line.end})
            part->setVisible(i < shown);
    }
    m_none->setVisible(shown == 0);
}

} // namespace qd
