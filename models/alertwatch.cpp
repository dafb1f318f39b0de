// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch_p.h"

#include "clock.h"
#include "text.h"

#include <algorithm>

namespace qd {

AlertWatch::AlertWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->rules = builtInRules({});
    d->scan.setRules(d->rules);
}

AlertWatch::~AlertWatch() = default;

AlertModel *AlertWatch::model()
{
    return &d->model;
}
const QList<AlertRule> &AlertWatch::rules() const
{
    return d->rules;
}
const AlertHours &AlertWatch::hours() const
{
    return d->hours;
}
qint64 AlertWatch::mutedUntilMs() const
{
    return d->mutedUntilMs;
}

const AlertRule *AlertWatch::rule(const QString &id) const
{
    const auto at = std::find_if(d->rules.cbegin(), d->rules.cend(),
                                 [&](const AlertRule &rule) { return rule.id == id; });
    return at == d->rules.cend() ? nullptr : &*at;
}

void AlertWatch::setRules(const QList<AlertRule> &rules)
{
    if (rules == d->rules)
        return;
    d->rules = rules;
    d->scan.setRules(rules);
    emit rulesChanged();
}

void AlertWatch::look(const AlertSight &sight)
{
    if (!d->holds(sight))
        d->follow(sight);
}

QList<AlertRecord> AlertWatch::pending(int most) const
{
    QList<AlertRecord> records;
    d->scan.eachPending([&](AlertSubject of, const AlertSlot &slot, const AlertSpell &spell) {
        if (records.size() >= most)
            return;
        const AlertRule &rule = d->scan.programs()[spell.program].rule;
        AlertRecord record;
        record.state = AlertState::Pending;
        record.alert.rule = rule.id;
        record.alert.severity = rule.severity;
        record.alert.scope = alertScope(of, slot);
        record.alert.scopeName = displayText(slot.name.isEmpty() ? slot.key : slot.name, 80);
        record.alert.value = spell.value;
        record.alert.limit = rule.limit;
        record.alert.sinceMs = spell.sinceWallMs;
        record.alert.text = displayText(rule.name, 80);
        record.id = record.alert.rule + u'/' + record.alert.scope;
        records << record;
    });
    return records;
}

const AlertRecord *AlertWatch::record(const QString &id) const
{
    const Private::Open *const open = d->find(id);
    return open ? &open->record : nullptr;
}

void AlertWatch::awaitRestore()
{
    d->awaits = true;
}

void AlertWatch::restore(const QList<AlertRecord> &open, qint64 watchedUntilMs)
{
    d->awaits = false;
    d->watchedUntilMs = watchedUntilMs;
    QSet<QString> held;
    Private::Words words;
    for (AlertRecord record : open) {
        const Private::Key key(record.alert.rule, record.alert.scope);
        if (!record.isOpen())
            continue;
        if (d->open.contains(key)) { // it came too late, or was left behind: one record a cause
            record.state = AlertState::Solved;
            record.endedMs = std::max(record.raisedMs, wallClockMs());
            record.note = tr("it goes on in a newer record");
            words.solved << record;
            continue;
        }
        const AlertRule *const of = rule(record.alert.rule);
        if (of && of->test == AlertTest::Absent) {
            const qsizetype colon = record.alert.scope.indexOf(u':');
            const QString name = record.alert.scope.mid(colon + 1);
            if (name != of->scope)
                d->scan.addGone(of->id, name, record.alert.scopeName);
        }
        if (record.alert.scope.startsWith(QStringLiteral("rule:")))
            held.insert(record.alert.rule);
        Private::Open kept;
        kept.record = std::move(record);
        kept.serial = ++d->serials;
        kept.restored = true;
        d->open.insert(key, kept);
        d->anyRestored = true;
    }
    d->fold.setHeld(held);
    d->show();
    d->say(words);
}

void AlertWatch::setWatchedUntil(qint64 epochMs)
{
    d->watchedUntilMs = epochMs;
}

void AlertWatch::backdate(const QString &ruleId, const QString &scope, qint64 sinceMs)
{
    const auto it = d->open.find({ruleId, scope});
    if (it == d->open.end() || it->record.alert.sinceMs <= sinceMs)
        return;
    it->record.alert.sinceMs = sinceMs;
    it->record.note = tr("it began while nobody watched");
    d->show();
    emit changed(it->record);
}

void AlertWatch::setImmediate(bool immediate)
{
    d->immediate = immediate;
    d->scan.setImmediate(immediate);
}

void AlertWatch::acknowledge(const QStringList &ids, const QString &by, qint64 wallMs)
{
    d->change(ids, [&](AlertRecord &record) {
        record.state = AlertState::Acknowledged;
        record.ackBy = by;
        record.ackMs = wallMs;
        record.snoozedUntilMs = 0;
    });
}

void AlertWatch::takeBack(const QStringList &ids)
{
    d->change(ids, [](AlertRecord &record) {
        record.state = AlertState::Active;
        record.ackBy.clear();
        record.ackMs = record.snoozedUntilMs = 0;
    });
}

void AlertWatch::snooze(const QStringList &ids, qint64 untilMs)
{
    d->change(ids, [untilMs](AlertRecord &record) {
        record.state = AlertState::Snoozed;
        record.snoozedUntilMs = untilMs;
    });
}

void AlertWatch::muteAll(qint64 untilMs)
{
    if (untilMs == d->mutedUntilMs)
        return;
    d->mutedUntilMs = untilMs;
    emit mutedChanged();
}

AlertWatch::Private::Open *AlertWatch::Private::find(const QString &id)
{
    const auto at = std::find_if(open.begin(), open.end(),
                                 [&](const Open &one) { return one.record.id == id; });
    return at == open.end() ? nullptr : &*at;
}

template<typename Change>
void AlertWatch::Private::change(const QStringList &ids, Change &&how)
{
    QHash<QString, Open *> byId; // thousands may be chosen
    for (Open &one : open)
        byId.insert(one.record.id, &one);
    Words words;
    for (const QString &id : ids) {
        if (Open *const one = byId.value(id)) {
            how(one->record);
            words.changed << one->record;
        }
    }
    show();
    say(words);
}

void AlertWatch::Private::show()
{
    QList<AlertRecord> records;
    records.reserve(open.size());
    for (const Open &one : std::as_const(open))
        records << one.record;
    model.show(std::move(records));
}

void AlertWatch::Private::say(const Words &words)
{
    for (const AlertRecord &record : words.solved)
        emit q.solved(record);
    for (const AlertRecord &record : words.changed)
        emit q.changed(record);
    for (const AlertRecord &record : words.raised)
        emit q.raised(record);
}

} // namespace qd
