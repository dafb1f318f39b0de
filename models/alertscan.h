// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertprogram.h"

#include <QStringList>
#include <bitset>

namespace qd {

struct AlertSight;

/// A cause that is there: one rule's, of one object.
struct AlertSpell
{
    quint16 program = 0;
    bool lasts = false; ///< for long enough to be told
    qint64 sinceMs = 0; ///< monotonic
    qint64 lastsMs = 0; ///< monotonic: since when it lasts for long enough
    qint64 sinceWallMs = 0;
    MaybeReal value;    ///< as it was seen last
    quint64 teller = 0; ///< the record that tells it; 0: none does
};

/// What a figure did so far, for "changed" and "growing".
struct AlertTrail
{
    quint16 program = 0;
    double last = 0, base = 0;      ///< base: from where it has grown
    qint64 baseMs = 0, movedMs = 0; ///< movedMs: its last change, or growth; 0: none
};

/// What is known of one object beside its row.
struct AlertSlot
{
    static constexpr size_t MostPrograms = 128;
    static constexpr size_t MostGone = 200; ///< remembered, of one kind of objects

    QString key, name;
    const void *row = nullptr; ///< of which scope was reckoned …
    quint32 changes = 0;       ///< … at its so manieth change
    qint64 goneMs = 0;         ///< monotonic; 0: it is there
    std::bitset<MostPrograms> scope;
    std::vector<AlertSpell> spells;
    std::vector<AlertTrail> trails;

    const AlertSpell *spell(quint16 program) const ///< nullptr: its cause is not there
    {
        for (const AlertSpell &one : spells) {
            if (one.program == program)
                return &one;
        }
        return nullptr;
    }
};

/// One cause that lasts for long enough. Valid until the next look.
struct AlertCause
{
    AlertSubject of;
    int row; ///< of its model; −1: it is gone, or there is none
    AlertSlot *slot;
    AlertSpell *spell;
};

/// Asks all rules of all objects: which causes are there, and since when. In the usual case, that
/// nothing is wrong, nothing is allocated. GUI thread.
class AlertScan final
{
public:
    void setRules(const QList<AlertRule> &rules);
    const std::vector<AlertProgram> &programs() const { return m_programs; }
    /// Those who look only once take every "for so long" as passed.
    void setImmediate(bool immediate) { m_immediate = immediate; }

    /// Afterwards causes() are those of now.
    void look(const AlertSight &sight);
    std::vector<AlertCause> &causes() { return m_causes; }
    /// Those that are there, but not for long enough.
    template<typename Take>
    void eachPending(Take &&take) const
    {
        for (const auto &[of, all] :
             {std::pair(AlertSubject::Worker, &m_workers),
              std::pair(AlertSubject::Queue, &m_queues), std::pair(AlertSubject::Cron, &m_crons),
              std::pair(AlertSubject::Fleet, &m_fleet),
              std::pair(AlertSubject::Connection, &m_connection)}) {
            for (const AlertSlot &slot : all->present) {
                for (const AlertSpell &spell : slot.spells) {
                    if (!spell.lasts)
                        take(of, slot, spell);
                }
            }
        }
    }

    /// The object had vanished before the program began.
    void addGone(const QString &ruleId, const QString &key, const QString &name);
    /// The wall clock was set by so much: what began is as long ago as it was.
    void moveWall(qint64 ms);

private:
    struct Objects
    {
        std::vector<AlertSlot> present, gone;
        std::vector<quint16> programs; ///< that are enabled and about these
        std::vector<quint16> presence; ///< of these, those that an object's vanishing raises
        std::vector<char> seenAny;     ///< by presence: somebody was meant, once
    };
    template<typename RowAt, typename KeyOf>
    void align(Objects &objects, int count, RowAt &&rowAt, KeyOf &&keyOf);
    void lookGone(Objects &objects, bool known);
    void settle(AlertSlot &slot, quint16 program, bool holds, const MaybeReal &value);
    bool asks(const AlertProgram &program, AlertSlot &slot, quint16 index, const MaybeReal &value);
    bool holdsBack(const AlertSlot &slot, quint16 program) const;
    void lookWorkers(const AlertSight &sight);
    void lookQueues(const AlertSight &sight);
    void lookCrons(const AlertSight &sight);
    void lookSystem(const AlertSight &sight);
    void slept(qint64 ms);
    template<typename Change>
    void eachObjects(Change &&change)
    {
        for (Objects *objects : {&m_workers, &m_queues, &m_crons, &m_fleet, &m_connection})
            change(*objects);
    }

    std::vector<AlertProgram> m_programs;
    Objects m_workers, m_queues, m_crons, m_fleet, m_connection;
    std::vector<AlertCause> m_causes;
    qint64 m_nowMs = 0, m_wallMs = 0;
    bool m_immediate = false;
};

} // namespace qd
