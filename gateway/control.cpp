// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include "clock.h"
#include "fleetstate.h"
#include "redisclient.h"
#include "text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

namespace qd {

Q_LOGGING_CATEGORY(logAudit, "quarterdeck.gateway.audit", QtInfoMsg)

namespace {

constexpr int answerPatienceMs = 10'000;
constexpr size_t seenKept = 10'000;

/// Is there a consumer group besides our own (showListening())?
bool somebodyElseListens(const RespValue &groups)
{
    return std::any_of(groups.items.begin(), groups.items.end(), [](const RespValue &group) {
        return group.items.size() < 2 || group.items[1].text != controlGroup;
    });
}

/// Request ids go into Redis and into log lines: a short, harmless alphabet, or an own one.
QString usableRequestId(const QString &asked)
{
    const bool fine = !asked.isEmpty() && asked.size() <= 128 &&
                      std::all_of(asked.begin(), asked.end(),
                                  [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return fine ? asked : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Control::Control(const GatewayConfig &config, FleetState &state, Supervisor &supervisor,
                 QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_state(state)
    , m_supervisor(supervisor)
{
    connect(&m_state, &FleetState::eventArrived, this,
            [this](const QString &, const FleetEvent &event) { onEvent(event); });
    connect(&m_state, &FleetState::redisChanged, this, [this](bool reachable) {
        if (reachable)
            return;
        const QStringList open = m_waiting.keys();
        for (const QString &id : open)
            conclude(
                id, 503,
                QStringLiteral(
                    "Redis was lost after the request was sent; what became of it is not known."));
    });
    openStream();
}

Control::~Control() = default;

void Control::perform(const QString &name, const QString &actionWord, const QString &askedId,
                      const QString &by, const Answer &answer)
{
    const QString requestId = usableRequestId(askedId);
    const bool reachable = m_state.redisReachable();
    const auto reply = [=](int status, const QString &message, const QString &title) {
        qCInfo(logAudit, "by=%s worker=%s action=%s request_id=%s status=%d",
               qUtf8Printable(terminalText(by)), qUtf8Printable(terminalText(name)),
               qUtf8Printable(terminalText(actionWord)), qUtf8Printable(requestId), status);
        QJsonObject body{{QStringLiteral("success"), status == 200},
                         {QStringLiteral("worker_name"), name},
                         {QStringLiteral("action"), actionWord},
                         {QStringLiteral("timestamp"), isoUtc(wallClockMs())},
                         {QStringLiteral("message"), message}};
        if (status == 200) {
            body.insert(QStringLiteral("result"),
                        QJsonObject{{QStringLiteral("action_result"),
                                     QStringLiteral("%1 %2 operation").arg(title, actionWord)}});
        }
        HttpReply http;
        http.status = status;
        http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        http.nothingDone = !reachable;
        answer(http);
    };
    const auto action = controlAction(actionWord);
    if (!action || controlWord(*action) != actionWord)
        return reply(
            400,
            QStringLiteral("Unknown action; there are start, stop, restart, pause and resume."),
            {});
    if (!reachable)
        return reply(503, QStringLiteral("Redis cannot be reached; nothing was done."), {});

    SupervisedWorker *unit = m_supervisor.find(name);
    const auto known = m_state.worker(unit ? unit->config().address : name);
    if (!unit && known && !known->address.isEmpty())
        unit = m_supervisor.find(known->address);
    if (!unit && !known)
        return reply(404, QStringLiteral("There is no such worker."), {});
    const QString address = unit                       ? unit->config().address
                            : known->address.isEmpty() ? name
                                                       : known->address;
    const QString title = unit                    ? unit->config().name
                          : known->name.isEmpty() ? address
                                                  : known->name;
    const auto done = [reply, title](int status, const QString &message) {
        reply(status, message, title);
    };

    const bool byMessage = *action == ControlAction::Pause || *action == ControlAction::Resume;
    const StatusKind kind = known ? statusKind(known->status) : StatusKind::Other;
    if (unit && (!byMessage || unit->config().pauseBySignal)) {
        firstTime(requestId);
        carryOut(*unit, *action,
                 [this, address, action, requestId, by, done](int status, const QString &message) {
                     tellOutcome(address, *action, requestId, by, status, message);
                     done(status, message);
                 });
        return;
    }
    if (byMessage) {
        const bool down = unit ? !unit->process().isRunning()
                               : kind == StatusKind::Stopped || kind == StatusKind::Crashed;
        if (down)
            return done(409, QStringLiteral("Worker %1 is not running.").arg(title));
        if (*action == ControlAction::Pause && kind == StatusKind::Paused)
            return done(409, QStringLiteral("Worker %1 is paused already.").arg(title));
        if (*action == ControlAction::Resume &&
            (kind == StatusKind::Running || kind == StatusKind::Idle))
            return done(409, QStringLiteral("Worker %1 is not paused.").arg(title));
        return sendMessage(address, title, *action, requestId, by, done);
    }
    sendWhenHeard(address, title, *action, requestId, by, done);
}

void Control::carryOut(SupervisedWorker &unit, ControlAction action,
                       const SupervisedWorker::Done &done)
{
    switch (action) {
    case ControlAction::Start: return unit.start(done);
    case ControlAction::Stop: return unit.stop(done);
    case ControlAction::Restart: return unit.restart(done);
    case ControlAction::Pause: return unit.pause(done);
    case ControlAction::Resume: return unit.resume(done);
    }
}

void Control::sendWhenHeard(const QString &address, const QString &title, ControlAction action,
                            const QString &requestId, const QString &by,
                            const SupervisedWorker::Done &done)
{
    if (m_listening.contains(address))
        return sendMessage(address, title, action, requestId, by, done);
    m_state.commands().command(
        {"XINFO", "GROUPS", m_config.controlKey.toUtf8()},
        [=, this, guard = QPointer(this)](const RespValue &reply) {
            if (!guard)
                return;
            if (somebodyElseListens(reply))
                return sendMessage(address, title, action, requestId, by, done);
            done(
                409,
                QStringLiteral(
                    "Worker %1 is not started by this gateway, and nobody listens who could %2 it.")
                    .arg(title, controlWord(action)));
        });
}

void Control::sendMessage(const QString &address, const QString &title, ControlAction action,
                          const QString &requestId, const QString &by,
                          const SupervisedWorker::Done &done)
{
    if (m_waiting.contains(requestId))
        return done(409, QStringLiteral("A request with this id is under way."));
    firstTime(requestId);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, requestId, title] {
        conclude(requestId, 504,
                 QStringLiteral("Worker %1 did not answer within 10 s.").arg(title));
    });
    timer->start(answerPatienceMs);
    m_waiting.insert(requestId,
                     {[title, action, done](int status, const QString &message) {
                          const QString words = action == ControlAction::Pause
                                                    ? QStringLiteral("is paused")
                                                : action == ControlAction::Resume
                                                    ? QStringLiteral("goes on")
                                                    : controlWord(action) + QStringLiteral(" done");
                          done(status, message.isEmpty()
                                           ? QStringLiteral("Worker %1 %2.").arg(title, words)
                                           : message);
                      },
                      timer});
    m_state.commands().command(
        {"XADD", m_config.controlKey.toUtf8(), "MAXLEN", "~", "10000", "*", "worker_id",
         address.toUtf8(), "action", controlWord(action).toUtf8(), "request_id", requestId.toUtf8(),
         "by", by.toUtf8(), "timestamp", wallClockSeconds()},
        [guard = QPointer(this), requestId](const RespValue &reply) {
            if (!guard || !reply.isError())
                return;
            const bool lost = reply.text.startsWith("LOST ");
            guard->conclude(
                requestId, lost ? 503 : 500,
                lost ? QStringLiteral("Redis was lost; what became of the request is not known.")
                     : QStringLiteral("Redis refused the request."));
        });
}

void Control::onEvent(const FleetEvent &event)
{
    if (event.kind != EventKind::ControlApplied && event.kind != EventKind::ControlFailed)
        return;
    m_listening.insert(event.worker);
    if (event.kind == EventKind::ControlApplied)
        return conclude(event.requestId, 200, {});
    conclude(event.requestId, 500,
             event.error.isEmpty() ? QStringLiteral("The worker could not do it.") : event.error);
}

void Control::conclude(const QString &requestId, int status, const QString &message)
{
    const auto it = m_waiting.find(requestId);
    if (it == m_waiting.end())
        return;
    const Waiting waiting = *it;
    m_waiting.erase(it);
    waiting.timer->deleteLater();
    waiting.done(status, message);
}

void Control::tellOutcome(const QString &address, ControlAction action, const QString &requestId,
                          const QString &by, int status, const QString &message)
{
    if (status == 409)
        return; // nothing was tried
    QList<QPair<QByteArray, QByteArray>> fields{
        {"type", status == 200 ? "control_applied" : "control_failed"},
        {"worker_id", address.toUtf8()},
        {"timestamp", wallClockSeconds()},
        {"action", controlWord(action).toUtf8()},
        {"request_id", requestId.toUtf8()},
        {"by", by.toUtf8()}};
    if (status != 200)
        fields.emplaceBack("error", message.toUtf8());
    m_state.appendEvent(fields);
}

bool Control::firstTime(const QString &requestId)
{
    if (m_seen.contains(requestId))
        return false;
    m_seen.insert(requestId);
    m_seenOrder.push_back(requestId);
    if (m_seenOrder.size() > seenKept) {
        m_seen.remove(m_seenOrder.front());
        m_seenOrder.pop_front();
    }
    return true;
}

} // namespace qd
