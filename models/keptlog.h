// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "alertrecord.h"

#include <QList>
#include <QMetaType>

namespace qd {

/// Asks the history for what happened, newest first, a page at a time.
struct ActivityQuestion
{
    quint64 id = 0;
    qint64 cursor = 0;   ///< ActivityPage::next of the page before; 0: the first page
    qint64 beforeMs = 0; ///< of a first page: only what happened before, epoch ms; 0: all
    int most = 500;      ///< 1 … 5,000
};

struct ActivityPage
{
    quint64 id = 0;
    QString error;                ///< why there is no answer, in a sentence; empty: here it is
    QList<ActivityEntry> entries; ///< newest first; heartbeats are not kept
    qint64 next = 0;              ///< for the page after; 0: there is no older one
    MaybeInt oldestMs;            ///< how far back anything is kept
    quint64 leftOut = 0;          ///< entries that were too many to keep, since the program began
};

struct AlertsQuestion
{
    quint64 id = 0;
    bool open = false;           ///< only those that have no end; else those solved in the range
    qint64 fromMs = 0, toMs = 0; ///< epoch ms, of the end
    int most = 1000;             ///< 1 … 10,000; the newest
};

struct AlertsAnswer
{
    quint64 id = 0;
    QString error;
    QList<AlertRecord> records; ///< newest first
};

} // namespace qd
Q_DECLARE_METATYPE(qd::ActivityQuestion)
Q_DECLARE_METATYPE(qd::ActivityPage)
Q_DECLARE_METATYPE(qd::AlertsQuestion)
Q_DECLARE_METATYPE(qd::AlertsAnswer)
