// SPDX-License-Identifier: GPL-3.0-or-later
// What one look changes about the records.
#include "alertwatch_p.h"

#include "format.h"

#include <QUuid>

#include <algorithm>

namespace qd {

namespace {

/// The wall clock was set when it drifts further than this from the monotonic one between looks.
constexpr qint64 ClockSetMs = 5000;
/// Restored ones are judged when the fleet could be seen for so long: its parts come one by one.
constexpr qint64 GoodLookMs = 5000;
/// A count that goes up and down is kept no more often.
constexpr qint64 CountToldMs = 5000;

} // namespace

/// Nothing is called twice: raising waits until those of before are known, but not for ever.
bool AlertWatch::Private::holds(const AlertSight &sight)
{
    if (!awaits)
        return false;
    if (heldSinceMs == 0)
        heldSinceMs = std::max<qint64>(1, sight.nowMs);
    awaits = sight.nowMs - heldSinceMs < LongestHoldMs;
    return awaits;
}

void AlertWatch::Private::follow(const AlertSight &sight)
{
    if (nowMs > 0) {
        const qint64 step = (sight.wallMs - wallMs) - (sight.nowMs - nowMs);
        if (std::abs(step) > ClockSetMs)
            moveClock(step);
    }
    nowMs = sight.nowMs;
    wallMs = sight.wallMs;
    ++round;
    movedTo.clear();
    lately.removeIf([&](const auto &it) { return nowMs - it.value().atMs >= FlutterMs; });
    const bool lost = connectionLost(sight.status, nowMs);
    const bool good = sight.known && sight.status.isUp() && !lost;
    goodSinceMs = good ? (goodSinceMs ? goodSinceMs : std::max<qint64>(1, nowMs)) : 0;

    hours.sample(sight);
    scan.look(sight);
    Words words;
    std::vector<AlertGroup> groups = fold.fold(scan, sight);
    settle(groups, sight, words);
    finish(sight, words);
    if (dirty || !words.isEmpty())
        show();
    dirty = false;
    q.d->say(words);
}

/// Clock set: what is open began as long ago as before, and lasts as long.
void AlertWatch::Private::moveClock(qint64 ms)
{
    const auto move = [ms](qint64 &at) {
        if (at > 0)
            at = std::max<qint64>(1, at + ms);
    };
    for (Open &one : open) {
        AlertRecord &record = one.record;
        for (qint64 *at :
             {&record.alert.sinceMs, &record.raisedMs, &record.ackMs, &record.snoozedUntilMs})
            move(*at);
        record.note = ms < 0 ? AlertWatch::tr("this computer's clock was set back by %1 meanwhile")
                                   .arg(format::duration(double(-ms) / 1000))
                             : AlertWatch::tr("this computer's clock was set ahead by %1 meanwhile")
                                   .arg(format::duration(double(ms) / 1000));
    }
    scan.moveWall(ms);
    if (mutedUntilMs > 0) {
        move(mutedUntilMs);
        emit q.mutedChanged();
    }
    dirty = true;
    emit q.clockMoved(ms);
}

bool AlertWatch::Private::isQuietNow(const AlertRecord &record, qint64 atMs) const
{
    if (mutedUntilMs > atMs)
        return true;
    const AlertRule *const rule = q.rule(record.alert.rule);
    return rule && isQuiet(rule->quiet, atMs);
}

/// Who told all of its causes so far; nullptr: some of them nobody did.
const AlertWatch::Private::Open *AlertWatch::Private::tellerOf(const AlertGroup &group)
{
    quint64 serial = 0;
    for (const size_t at : group.causes) {
        serial = scan.causes()[at].spell->teller;
        if (serial == 0)
            return nullptr;
    }
    const auto at = std::find_if(open.cbegin(), open.cend(),
                                 [&](const Open &one) { return one.serial == serial; });
    return at == open.cend() ? nullptr : &*at;
}

bool AlertWatch::Private::gathers(const AlertGroup &group) const
{
    if (immediate || group.kind != AlertGroup::One || fresh[group.program] < GatherFrom)
        return false;
    const AlertCause &cause = const_cast<AlertScan &>(scan).causes()[group.causes.front()];
    return nowMs - cause.spell->lastsMs < GatherMs;
}

/// The record that tells a group, a new one where there is none yet; nullptr: not yet.
AlertWatch::Private::Open *AlertWatch::Private::take(const AlertGroup &group,
                                                     const AlertSight &sight, Words &words)
{
    const Key key(scan.programs()[group.program].rule.id, group.scope);
    if (const auto it = open.find(key); it != open.end()) {
        update(*it, group, sight, words);
        return &*it;
    }
    if (gathers(group))
        return nullptr;
    // Perhaps it is told by one of before, of which not all has been seen yet.
    if (anyRestored && group.kind != AlertGroup::All) {
        const bool down = scan.programs()[group.program].kind == AlertProgram::WorkerDown;
        for (const Open &one : std::as_const(open)) {
            const Alert &alert = one.record.alert;
            if (one.restored && down &&
                (alert.rule == u"fleet_down" || alert.scope.startsWith(QStringLiteral("host:"))))
                return nullptr;
        }
    }

    Open begun;
    begun.serial = ++serials;
    begun.toldAtMs = nowMs;
    AlertRecord &record = begun.record;
    const auto ended = lately.constFind(key);
    const Open *const teller = tellerOf(group);
    if (ended != lately.cend()) {
        record = ended->record;
        record.endedMs = 0;
        record.note.clear();
        ++record.flaps;
        record.state = record.ackMs > 0 ? AlertState::Acknowledged : AlertState::Active;
    } else {
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.raisedMs = sight.wallMs;
        record.alert = alertOf(group, scan, sight);
        if (teller) { // it goes on by itself: who has taken that has taken it
            const AlertRecord &before = teller->record;
            record.state = before.state;
            record.ackBy = before.ackBy;
            record.ackMs = before.ackMs;
            record.snoozedUntilMs = before.snoozedUntilMs;
            record.quiet = before.quiet;
            record.raisedMs = before.raisedMs;
        }
    }
    const bool again = ended != lately.cend();
    const Severity before = record.worst;
    if (again)
        lately.remove(key);
    const bool known = again || teller;
    const auto it = open.insert(key, begun);
    update(*it, group, sight, words);
    if (!known || (again && it->record.worst > before))
        calls(*it, sight, words);
    else
        words.changed << it->record;
    return &*it;
}

/// Says anew what it says, and calls again when it has become worse.
void AlertWatch::Private::update(Open &one, const AlertGroup &group, const AlertSight &sight,
                                 Words &words)
{
    AlertRecord &record = one.record;
    const bool found = one.round != 0 || one.restored;
    one.round = round;
    dirty = dirty || one.restored;
    one.restored = false;
    Alert alert = alertOf(group, scan, sight);
    if (record.alert.sinceMs > 0)
        alert.sinceMs = record.alert.sinceMs;
    // What was taken as critical, is a warning while its worker restarts and critical again is
    // taken.
    const Severity before = record.worst;
    const bool same = alert == record.alert;
    if (!same) {
        record.alert = std::move(alert);
        dirty = true;
    }
    record.worst = std::max(record.worst, record.alert.severity);
    const bool folds = group.kind != AlertGroup::One;
    const qsizetype folded =
        folds ? qsizetype(group.causes.size()) - (group.kind == AlertGroup::All ? 1 : 0) : 0;
    if (folded != record.folded) {
        record.folded = folded;
        record.foldedNames = alertNames(group, scan, sight, AlertRecord::MostNames);
        dirty = true;
        if (found && nowMs - one.toldAtMs >= CountToldMs) {
            one.toldAtMs = nowMs;
            words.changed << record;
        }
    }
    if (!found)
        return;
    const bool worse = record.worst > before;
    const bool awake = record.state == AlertState::Snoozed && record.snoozedUntilMs <= wallMs;
    if (awake || (worse && record.state != AlertState::Active)) {
        record.state = AlertState::Active;
        record.snoozedUntilMs = 0;
        record.ackBy.clear();
        record.ackMs = 0;
        calls(one, sight, words);
    } else if (worse) {
        words.changed << record;
    } else if (record.quiet && record.state == AlertState::Active && !isQuietNow(record, wallMs)) {
        calls(one, sight, words); // the quiet hours are over, it is not
    }
}

void AlertWatch::Private::calls(Open &one, const AlertSight &sight, Words &words)
{
    one.record.quiet = isQuietNow(one.record, sight.wallMs);
    one.toldAtMs = nowMs;
    words.raised << one.record;
}

void AlertWatch::Private::settle(std::vector<AlertGroup> &groups, const AlertSight &sight,
                                 Words &words)
{
    fresh.fill(0);
    for (const AlertGroup &group : groups) {
        fresh[group.program] +=
            group.kind == AlertGroup::One && scan.causes()[group.causes.front()].spell->teller == 0;
    }
    for (const AlertGroup &group : groups) {
        const Open *const teller = take(group, sight, words);
        if (!teller)
            continue;
        // What follows from a lost connection is only counted: who is silent still when it is back
        // is told then.
        const bool counts = group.kind == AlertGroup::All &&
                            scan.programs()[group.program].kind == AlertProgram::ConnectionLost;
        for (size_t i = 0; i < group.causes.size(); ++i) {
            quint64 &told = scan.causes()[group.causes[i]].spell->teller;
            if (told != 0 && told != teller->serial)
                movedTo.insert(told, teller->record.alert.text);
            if (!counts || i == 0)
                told = teller->serial;
        }
    }
}

/// Those whose cause was not seen any more.
void AlertWatch::Private::finish(const AlertSight &sight, Words &words)
{
    const bool lost = connectionLost(sight.status, nowMs);
    const bool judges = goodSinceMs > 0 && nowMs - goodSinceMs >= GoodLookMs;
    if (judges && anyRestored) {
        anyRestored = false;
        fold.setHeld({});
    }
    for (auto it = open.begin(); it != open.end();) {
        Open &one = *it;
        const AlertRule *const rule = q.rule(it.key().first);
        const bool switchedOff = !rule || !rule->enabled;
        const bool ofFleet = !rule || rule->of != AlertSubject::Connection;
        // Nobody knows while the connection is lost, nor before all of the fleet was seen.
        const bool unknown =
            !switchedOff && ((one.restored && !judges && ofFleet) || (lost && ofFleet) ||
                             (one.restored && !ofFleet && !sight.status.isUp()));
        if (one.round == round || unknown) {
            ++it;
            continue;
        }
        AlertRecord &record = one.record;
        record.state = AlertState::Solved;
        record.endedMs = std::max(sight.wallMs, record.raisedMs);
        record.snoozedUntilMs = 0;
        const auto moved = movedTo.constFind(one.serial);
        if (moved != movedTo.cend()) {
            record.note = AlertWatch::tr("told from then on by: %1").arg(*moved);
        } else if (switchedOff) {
            record.note = rule ? AlertWatch::tr("its rule was switched off")
                               : AlertWatch::tr("its rule is gone");
        } else if (one.restored) {
            const QString now = format::dateTime(sight.wallMs);
            record.note = watchedUntilMs > 0
                              ? AlertWatch::tr("ended while nobody watched, between %1 and %2")
                                    .arg(format::dateTime(watchedUntilMs), now)
                              : AlertWatch::tr("ended while nobody watched, before %1").arg(now);
        } else {
            lately.insert(it.key(), {record, nowMs});
        }
        words.solved << record;
        it = open.erase(it);
    }
}

} // namespace qd
