// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter.h"

#include "clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <unistd.h>

namespace qd {

namespace {

constexpr int heartbeatMs = 2'000;

QByteArray residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList pages = file.readAll().split(' ');
    return QByteArray::number(pages.value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6,
                              'f', 1);
}

QByteArray variable(const char *name, const QByteArray &otherwise = {})
{
    const QByteArray value = qgetenv(name);
    return value.isEmpty() ? otherwise : value;
}

} // namespace

bool DemoContext::read(DemoContext *context, QString *error)
{
    context->redis = RedisAddress::parse(
        QString::fromUtf8(variable("QUARTERDECK_REDIS", "redis://127.0.0.1:6379/0")), error);
    if (!error->isEmpty())
        return false;
    context->redis.caFile = QString::fromUtf8(qgetenv("QUARTERDECK_REDIS_CA_FILE"));
    const QString passwordFile = QString::fromUtf8(qgetenv("QUARTERDECK_REDIS_PASSWORD_FILE"));
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        if (!file.open(QIODevice::ReadOnly)) {
            *error = QStringLiteral("%1: %2").arg(passwordFile, file.errorString());
            return false;
        }
        context->redis.password = file.read(4096).trimmed();
    }
    context->events = variable("QUARTERDECK_EVENTS", context->events);
    context->control = variable("QUARTERDECK_CONTROL", context->control);
    context->queue = variable("QUARTERDECK_QUEUE");
    context->group = variable("QUARTERDECK_GROUP", context->group);
    context->worker = variable("QUARTERDECK_WORKER_ID",
                               "demo-" + QByteArray::number(QCoreApplication::applicationPid()));
    context->textQueue = variable("QUARTERDECK_OUT_TEXT");
    context->fileQueue = variable("QUARTERDECK_OUT_FILES");
    context->roots = QString::fromUtf8(variable("QUARTERDECK_DEMO_ROOT", "/usr/share"))
                         .split(QLatin1Char(':'), Qt::SkipEmptyParts);
    context->exitWith = variable("QUARTERDECK_EXIT_WITH").toLongLong();
    return true;
}

Reporter::Reporter(const DemoContext &context, RedisClient &client, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_client(client)
{
    m_uptime.start();
    m_timer.setInterval(heartbeatMs);
    connect(&m_timer, &QTimer::timeout, this, &Reporter::beat);
}

void Reporter::say(const QByteArray &type, const QByteArrayList &more, RedisClient::Reply written)
{
    QByteArrayList argv{
        "XADD", m_context.events, "MAXLEN",         "~",         "100000",          "*", "type",
        type,   "worker_id",      m_context.worker, "timestamp", wallClockSeconds()};
    if (!m_context.queue.isEmpty())
        argv << "queue" << m_context.queue;
    m_client.command(argv + more, [written = std::move(written)](const RespValue &reply) {
        if (written)
            written(reply);
    });
}

void Reporter::started()
{
    say("worker_started", {"pid", QByteArray::number(QCoreApplication::applicationPid()), "host",
                           QSysInfo::machineHostName().toUtf8()});
    beat();
    m_timer.start();
}

void Reporter::stopped(int exitCode, RedisClient::Reply written)
{
    m_timer.stop();
    say("worker_stopped", {"exit_code", QByteArray::number(exitCode)}, std::move(written));
}

void Reporter::beat()
{
    QByteArrayList more{"status",
                        status(),
                        "host",
                        QSysInfo::machineHostName().toUtf8(),
                        "pid",
                        QByteArray::number(QCoreApplication::applicationPid()),
                        "uptime_seconds",
                        QByteArray::number(double(m_uptime.elapsed()) / 1000, 'f', 1),
                        "tasks_processed",
                        QByteArray::number(processed),
                        "tasks_failed",
                        QByteArray::number(failed)};
    if (!job.isEmpty())
        more << "job_id" << job;
    if (const QByteArray mb = residentMb(); !mb.isEmpty())
        more << "memory_mb" << mb;
    say("worker_heartbeat", more);
}

} // namespace qd
