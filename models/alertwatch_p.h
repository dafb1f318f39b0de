// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertfold.h"
#include "alertwatch.h"

#include <QHash>

namespace qd {

/// The records of a watch: who tells which causes, from the beginning to the end.
struct AlertWatch::Private
{
    using Key = QPair<QString, QString>; ///< rule and scope

    struct Open
    {
        AlertRecord record;
        quint64 serial = 0;    ///< what AlertSpell::teller goes by
        quint64 round = 0;     ///< of the last look that saw its cause
        qint64 toldAtMs = 0;   ///< monotonic: of its last signal
        bool restored = false; ///< its cause has not been seen by this program yet
    };
    struct Ended
    {
        AlertRecord record;
        qint64 atMs = 0; ///< monotonic
    };
    /// What a look has to say when it is done.
    struct Words
    {
        QList<AlertRecord> raised, changed, solved;
        bool isEmpty() const { return raised.isEmpty() && changed.isEmpty() && solved.isEmpty(); }
    };

    explicit Private(AlertWatch &watch)
        : q(watch)
    {
    }

    bool holds(const AlertSight &sight);
    void follow(const AlertSight &sight);
    void settle(std::vector<AlertGroup> &groups, const AlertSight &sight, Words &words);
    Open *take(const AlertGroup &group, const AlertSight &sight, Words &words);
    void update(Open &open, const AlertGroup &group, const AlertSight &sight, Words &words);
    void calls(Open &open, const AlertSight &sight, Words &words);
    void finish(const AlertSight &sight, Words &words);
    void moveClock(qint64 ms);
    bool gathers(const AlertGroup &group) const;
    const Open *tellerOf(const AlertGroup &group);
    bool isQuietNow(const AlertRecord &record, qint64 wallMs) const;
    Open *find(const QString &id);
    void show();
    void say(const Words &words);
    template<typename Change>
    void change(const QStringList &ids, Change &&how);

    AlertWatch &q;
    AlertModel model;
    QList<AlertRule> rules;
    AlertScan scan;
    AlertFold fold;
    AlertHours hours;
    QHash<Key, Open> open;
    QHash<Key, Ended> lately;
    QHash<quint64, QString> movedTo; ///< of this look: the record that tells it from now on
    std::array<int, AlertSlot::MostPrograms> fresh{}; ///< of this look: single causes nobody tells
    quint64 serials = 0, round = 0;
    qint64 mutedUntilMs = 0, watchedUntilMs = 0;
    qint64 nowMs = 0, wallMs = 0; ///< of the last look
    qint64 heldSinceMs = 0;       ///< monotonic; 0: nothing has been held yet
    qint64 goodSinceMs = 0;       ///< monotonic: since when the fleet can be seen; 0: it cannot
    bool awaits = false, immediate = false, anyRestored = false, dirty = false;
};

} // namespace qd
