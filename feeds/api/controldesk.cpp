// SPDX-License-Identifier: GPL-3.0-or-later
#include "controldesk.h"

#include "clock.h"

namespace qd {

namespace {

constexpr qint64 lookEveryMs = 2000;

} // namespace

ControlDesk::ControlDesk(const ApiOptions &options, AddressBook &book, qint64 watchMs,
                         QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_book(book)
    , m_channel(options)
    , m_watch(watchMs)
{
    connect(&m_channel, &ControlChannel::sent, this, [this](const Command &command) {
        emit sent({command.id, monotonicMs()});
    });
    connect(&m_channel, &ControlChannel::judged, this, &ControlDesk::onJudged);
}

void ControlDesk::send(const Command &command, const Worker &worker)
{
    m_open.insert(command.id, {command, worker, 0});
    m_book.resolve(worker, [this, command](const AddressBook::Resolution &found) {
        const auto target = m_open.find(command.id);
        if (target == m_open.end())
            return;
        if (found.address.isEmpty()) {
            m_open.erase(target);
            emit result({command.id, Outcome::NotSent, found.error, false, found.status});
            if (found.status == 401 || found.status == 403)
                emit signedOut(
                    tr("%1 answered %2").arg(serverName(m_options.base)).arg(found.status));
            return;
        }
        target->sentAtMs = monotonicMs();
        m_channel.post(command, found.address, m_book.namesOf(target->worker, found.address));
    });
}

void ControlDesk::onJudged(const Command &command, const ControlVerdict &verdict)
{
    const Target target = m_open.take(command.id);
    const qint64 now = monotonicMs();
    const bool done = verdict.outcome == Outcome::Done;
    if (verdict.lookAgain || done)
        m_watch.add(command, target.worker, target.sentAtMs, now, verdict.said, !done);
    emit result({command.id, verdict.outcome, verdict.message, false, verdict.status,
                 verdict.retryAfterMs});
    if (verdict.readOnly)
        emit readOnly();
    if (verdict.signedOut) {
        emit signedOut(verdict.message);
    } else if (verdict.lookAgain || (done && now - m_lookedAtMs >= lookEveryMs)) {
        m_lookedAtMs = now; // of many that are told in a row, one look serves all
        emit lookWanted();
    }
}

void ControlDesk::look(const QList<Worker> &workers, qint64 readSinceMs)
{
    const QList<CommandResult> results = m_watch.look(workers, readSinceMs, monotonicMs());
    for (const CommandResult &found : results)
        emit result(found);
}

void ControlDesk::tick()
{
    if (m_watch.isEmpty())
        return;
    const qint64 now = monotonicMs();
    const QList<CommandResult> results = m_watch.expire(now);
    for (const CommandResult &found : results)
        emit result(found);
    if (m_watch.isUrgent() && now - m_lookedAtMs >= lookEveryMs) {
        m_lookedAtMs = now;
        emit lookWanted();
    }
}

void ControlDesk::giveBack(const QString &why)
{
    m_channel.giveBackWaiting(why); // each comes back through onJudged()
    QList<quint64> unsent;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (it->sentAtMs == 0)
            unsent.append(it.key());
    }
    for (const quint64 id : unsent) {
        m_open.remove(id);
        emit result({id, Outcome::NotSent, why, false});
    }
    m_watch.clear();
}

void ControlDesk::stop()
{
    m_channel.stop();
    m_open.clear();
    m_watch.clear();
}

} // namespace qd
