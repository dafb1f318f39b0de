// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor.h"

#include "clock.h"
#include "fleetstate.h"
#include "proctable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qd {

namespace {
Q_LOGGING_CATEGORY(logSupervisor, "quarterdeck.gateway.supervisor", QtInfoMsg)

constexpr int lookEveryMs = 1000;
constexpr qint64 firstWordMs = 5000; ///< who has not spoken by then will hardly say that it started
constexpr int latePatienceMs = 3000; ///< Redis may be gone for long; workers start without it

/// File names are made of a fixed alphabet, whatever an address holds.
QString fileStem(const QString &address)
{
    QString stem;
    for (const QChar c : address.left(64)) {
        const bool plain = c.unicode() < 128 &&
                           (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
        stem += plain ? c : QLatin1Char('_');
    }
    const QByteArray digest =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    return stem + QLatin1Char('-') + QString::fromLatin1(digest.left(8));
}

Launch launchOf(const WorkerConfig &worker, const GatewayConfig &config, const QString &folder)
{
    Launch launch;
    launch.command = worker.command;
    launch.directory = worker.directory;
    launch.logFile = folder + QLatin1Char('/') + fileStem(worker.address) + QStringLiteral(".log");
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : own.keys()) {
        // What systemd tells the gateway is not meant for others.
        if (!name.startsWith(QLatin1String("QUARTERDECK_")) &&
            name != QLatin1String("NOTIFY_SOCKET") &&
            name != QLatin1String("CREDENTIALS_DIRECTORY") &&
            name != QLatin1String("STATE_DIRECTORY"))
            launch.environment.insert(name, own.value(name));
    }
    for (auto it = worker.environment.begin(); it != worker.environment.end(); ++it)
        launch.environment.insert(it.key(), it.value());
    const auto give = [&launch](const char *name, const QString &value) {
        if (!value.isEmpty())
            launch.environment.insert(QString::fromLatin1(name), value);
    };
    give("QUARTERDECK_REDIS", config.redis.shown());
    give("QUARTERDECK_REDIS_PASSWORD_FILE", config.redisPasswordFile);
    give("QUARTERDECK_REDIS_CA_FILE", config.redis.caFile);
    give("QUARTERDECK_EVENTS", config.eventsKey);
    give("QUARTERDECK_CONTROL", config.controlKey);
    give("QUARTERDECK_QUEUE", worker.queue);
    give("QUARTERDECK_GROUP", worker.group);
    give("QUARTERDECK_WORKER_ID", worker.address);
    return launch;
}

} // namespace

Supervisor::Supervisor(const GatewayConfig &config, FleetState &state, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_state(state)
    , m_events(state)
    , m_folder(stateFolder(config.file))
{
    const SupervisedWorker::Timing timing{config.stopGraceSeconds, config.backoffFirstSeconds,
                                          config.backoffMaxSeconds};
    for (const WorkerConfig &worker : config.workers) {
        auto unit =
            std::make_unique<SupervisedWorker>(worker, launchOf(worker, config, m_folder), timing);
        const QString address = worker.address;
        connect(unit.get(), &SupervisedWorker::recordChanged, this, &Supervisor::save);
        connect(unit.get(), &SupervisedWorker::observed, this,
                [this, address, raw = unit.get()] { m_state.setProcess(address, raw->facts()); });
        connect(unit.get(), &SupervisedWorker::endedUnreported, this,
                [this, address](qint64 pid, const MaybeInt &code, bool asked) {
                    m_events.ended(address, pid, code, asked);
                });
        m_workers.push_back(std::move(unit));
    }
    connect(&m_state, &FleetState::eventArrived, this,
            [this](const QString &, const FleetEvent &event) {
                if (event.kind != EventKind::WorkerStopped)
                    return;
                if (SupervisedWorker *unit = find(event.worker))
                    unit->noteOwnStop(event.pid, event.exitCode);
            });
    connect(&m_state, &FleetState::caughtUp, this, &Supervisor::tellEndsOfBefore);
    connect(&m_look, &QTimer::timeout, this, &Supervisor::look);
}

Supervisor::~Supervisor()
{
    if (m_lockFd >= 0)
        ::close(m_lockFd);
}

QString Supervisor::stateFolder(const QString &configFile)
{
    QString base = qEnvironmentVariable("STATE_DIRECTORY").section(QLatin1Char(':'), 0, 0);
    if (base.isEmpty()) {
        base = qEnvironmentVariable("XDG_STATE_HOME");
        if (!QDir::isAbsolutePath(base))
            base = QDir::homePath() + QStringLiteral("/.local/state");
        base += QStringLiteral("/quarterdeck");
    }
    const QByteArray digest =
        QCryptographicHash::hash(configFile.toUtf8(), QCryptographicHash::Sha256).toHex();
    return base + QStringLiteral("/gateway-") + QString::fromLatin1(digest.left(16));
}

bool Supervisor::open(QString *error)
{
    if (m_workers.empty())
        return true; // nothing to own
    const mode_t before = umask(077);
    const bool made = QDir().mkpath(m_folder);
    umask(before);
    if (!made) {
        *error = QStringLiteral("%1: the folder for the supervisor's records could not be made")
                     .arg(m_folder);
        return false;
    }
    // A lock of the kernel's: gone with its owner, however that ends.
    m_lockFd = ::open(QFile::encodeName(m_folder + QStringLiteral("/lock")).constData(),
                      O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lockFd < 0 || flock(m_lockFd, LOCK_EX | LOCK_NB) != 0) {
        *error = m_lockFd >= 0 && errno == EWOULDBLOCK
                     ? QStringLiteral("%1: another gateway runs with this configuration")
                           .arg(m_config.file)
                     : QStringLiteral("%1: the lock could not be taken").arg(m_folder);
        return false;
    }
    adoptAndStart();
    look();
    m_look.start(lookEveryMs);
    return true;
}

void Supervisor::adoptAndStart()
{
    QFile file(m_folder + QStringLiteral("/processes.json"));
    QJsonObject records;
    if (file.open(QIODevice::ReadOnly))
        records = QJsonDocument::fromJson(file.read(4 * 1024 * 1024)).object();
    const bool sameBoot = records.value(QLatin1String("boot")).toString() == bootId();
    const QJsonObject old = records.value(QLatin1String("workers")).toObject();
    m_opening = true; // one save at the end; until then the old records stay true
    for (auto it = old.begin(); it != old.end(); ++it) {
        const QJsonObject record = it.value().toObject();
        const auto pid = pid_t(record.value(QLatin1String("pid")).toInteger());
        const quint64 startTime =
            record.value(QLatin1String("start_time")).toString().toULongLong();
        SupervisedWorker *unit = find(it.key());
        if (unit && sameBoot && pid > 0 && unit->adopt(pid, startTime))
            continue;
        if (unit && pid > 0)
            m_endedBefore.emplaceBack(unit, pid);
        const auto stat = sameBoot ? processStat(pid) : std::nullopt;
        if (!unit && pid > 1 && stat && stat->startTime == startTime && stat->isAlive()) {
            qCWarning(logSupervisor, "%s is no longer configured; its process %d is ended",
                      qUtf8Printable(it.key()), pid);
            kill(-pid, SIGTERM);
            kill(-pid, SIGCONT);
        }
    }
    std::vector<SupervisedWorker *> missing;
    for (const auto &unit : m_workers) {
        const QJsonObject record = old.value(unit->config().address).toObject();
        // Somebody stopped it under the earlier gateway, which was killed: that wish still stands.
        const bool unwanted =
            !record.isEmpty() && !record.value(QLatin1String("wanted")).toBool(true);
        if (unit->process().isRunning() || !unit->config().autostart || unwanted)
            continue;
        unit->setWanted(true);
        missing.push_back(unit.get());
    }
    m_opening = false;
    save();
    for (SupervisedWorker *unit : missing) {
        const bool endedBefore =
            std::any_of(m_endedBefore.begin(), m_endedBefore.end(),
                        [unit](const auto &ended) { return ended.first == unit; });
        if (endedBefore)
            m_late += unit;
        else
            unit->launchSoon();
    }
    QTimer::singleShot(latePatienceMs, this, &Supervisor::launchLate);
}

/// Redis has told all it has: who ended unheard is told before its successor can speak.
void Supervisor::tellEndsOfBefore()
{
    const auto ended = std::exchange(m_endedBefore, {});
    for (const auto &[unit, pid] : ended) {
        if (!m_state.endIsTold(unit->config().address, pid))
            m_events.ended(unit->config().address, pid, std::nullopt, false);
    }
    launchLate();
}

void Supervisor::launchLate()
{
    const auto late = std::exchange(m_late, {});
    for (SupervisedWorker *unit : late) {
        if (unit->isWanted() && !unit->process().isRunning() && !unit->isBusy())
            unit->launchSoon();
    }
}

/// Somebody else may stop, wake or end a process; and who never says that it started is told of
/// here, so that other readers of the events know of it too.
void Supervisor::look()
{
    for (const auto &unit : m_workers) {
        const QString address = unit->config().address;
        const ProcessFacts facts = unit->facts();
        m_state.setProcess(address, facts);
        const qint64 ageMs = monotonicMs() - facts.startedMs;
        if (!facts.pid || unit->process().isAdopted() || ageMs < firstWordMs ||
            m_startTold.value(address) == *facts.pid || !m_state.hasCaughtUp())
            continue;
        m_startTold.insert(address, *facts.pid);
        if (!m_state.hasSpoken(address))
            m_events.started(address, *facts.pid, ageMs);
    }
}

SupervisedWorker *Supervisor::find(const QString &addressOrName) const
{
    for (const auto &unit : m_workers) {
        if (unit->config().address == addressOrName)
            return unit.get();
    }
    for (const auto &unit : m_workers) {
        if (unit->config().name == addressOrName)
            return unit.get();
    }
    return nullptr;
}

bool Supervisor::allWantedRun() const
{
    return std::all_of(m_workers.begin(), m_workers.end(), [](const auto &unit) {
        return !unit->isWanted() || unit->process().isRunning() || unit->isBusy();
    });
}

void Supervisor::save()
{
    if (m_opening)
        return;
    QJsonObject workers;
    for (const auto &unit : m_workers) {
        workers.insert(unit->config().address,
                       QJsonObject{{QStringLiteral("pid"), qint64(unit->process().pid())},
                                   {QStringLiteral("start_time"),
                                    QString::number(unit->process().startTime())},
                                   {QStringLiteral("wanted"), unit->isWanted()}});
    }
    QSaveFile file(m_folder + QStringLiteral("/processes.json"));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(QJsonObject{{QStringLiteral("boot"), bootId()},
                                                              {QStringLiteral("workers"), workers}})
                                        .toJson()) > 0 &&
                         file.commit();
    if (!written)
        qCWarning(logSupervisor, "the records in %s could not be written: %s",
                  qUtf8Printable(m_folder), qUtf8Printable(file.errorString()));
}

void Supervisor::stopAll(std::function<void()> done)
{
    auto left = std::make_shared<int>(1);
    const auto oneLess = [this, left, done = std::move(done)](int, const QString &) {
        if (--*left > 0)
            return;
        m_opening = true; // no more records: the wishes end with an orderly stop, the next start is
                          // a fresh one
        QFile::remove(m_folder + QStringLiteral("/processes.json"));
        done();
    };
    for (const auto &unit : m_workers) {
        ++*left;
        if (unit->isBusy()) { // it is being stopped already, or must not come up any more
            unit->setWanted(false);
            auto *raw = unit.get();
            auto *timer = new QTimer(raw);
            connect(timer, &QTimer::timeout, this, [raw, timer, oneLess] {
                if (raw->isBusy())
                    return;
                timer->stop();
                raw->stop(oneLess);
            });
            timer->start(20);
            continue;
        }
        unit->stop(oneLess);
    }
    oneLess(0, {});
}

} // namespace qd
