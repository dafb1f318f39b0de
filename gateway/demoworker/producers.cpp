// SPDX-License-Identifier: GPL-3.0-or-later
#include "producers.h"

#include "clock.h"

#include <QElapsedTimer>

namespace qd {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int floodBatch = 12, floodEveryMs = 250;
constexpr qint64 floodLimit = 50'000;

} // namespace

CronWorker::CronWorker(const DemoContext &context, const QByteArray &name,
                       std::unique_ptr<DemoTask> task, bool sleepy)
    : m_context(context)
    , m_name(name)
    , m_task(std::move(task))
    , m_commands(context.redis, context.worker)
    , m_reporter(m_context, m_commands)
    , m_control(m_context, m_reporter)
    , m_sleepy(sleepy)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &CronWorker::schedule);
    connect(&m_commands, &RedisClient::ready, this, [this] {
        if (std::exchange(m_begun, true))
            return;
        m_reporter.started();
        schedule();
    });
}

CronWorker::~CronWorker()
{
    if (m_thread)
        m_thread->wait();
}

void CronWorker::start()
{
    m_commands.open();
    m_control.start();
}

/// Called at the start and whenever the timer ends: runs what is due, waits for the next minute.
void CronWorker::schedule()
{
    const qint64 now = wallClockMs();
    const qint64 last = now / minuteMs * minuteMs;
    if (m_due.property("for").toLongLong() == last && !m_thread && !m_reporter.paused)
        wake(last);
    m_due.setProperty("for", last + minuteMs);
    m_due.start(int(last + minuteMs - now + 5)); // a timer may fire a little early
}

void CronWorker::wake(qint64 dueMs)
{
    constexpr int oversleeps = 5;
    if (++m_minutes % oversleeps != 0 || !m_sleepy)
        run(dueMs);
}

void CronWorker::run(qint64 dueMs)
{
    const QByteArray due = QByteArray::number(dueMs / 1000), job = m_name + '-' + due;
    const QByteArrayList about{"cron",          m_name, "schedule", "* * * * *",
                               "scheduled_for", due,    "job_id",   job};
    m_reporter.job = job;
    m_reporter.say("cron_started", about);
    const auto result = std::make_shared<DemoResult>();
    QElapsedTimer clock;
    clock.start();
    m_thread.reset(QThread::create([this, result] { *result = m_task->work({}); }));
    connect(m_thread.get(), &QThread::finished, this, [this, result, clock, about] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        ++m_reporter.processed;
        m_reporter.failed += !result->ok;
        m_reporter.job.clear();
        m_reporter.say(result->ok ? "cron_finished" : "cron_failed",
                       about + QByteArrayList{"duration_ms", QByteArray::number(clock.elapsed()),
                                              result->ok ? "result" : "error",
                                              result->text.toUtf8()});
        if (m_stopping)
            leave();
    });
    m_thread->start();
}

void CronWorker::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_due.stop();
    if (!m_thread)
        leave();
}

void CronWorker::leave()
{
    m_reporter.stopped(0, [this](const RespValue &) { emit finished(0); });
}

FloodWorker::FloodWorker(const DemoContext &context)
    : m_context(context)
    , m_commands(context.redis, context.worker)
    , m_reporter(m_context, m_commands)
    , m_control(m_context, m_reporter)
{
    m_timer.setInterval(floodEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FloodWorker::pour);
    connect(&m_commands, &RedisClient::ready, this, [this] {
        if (!std::exchange(m_begun, true))
            m_reporter.started();
        m_timer.start();
    });
    connect(&m_commands, &RedisClient::lost, &m_timer, &QTimer::stop);
}

void FloodWorker::start()
{
    m_commands.open();
    m_control.start();
}

QString FloodWorker::nextFile()
{
    for (qsizetype tries = 0; tries <= m_context.roots.size(); ++tries) {
        if (m_files && m_files->hasNext())
            return m_files->next();
        if (m_context.roots.isEmpty())
            break;
        m_root = (m_root + 1) % m_context.roots.size();
        m_files = std::make_unique<QDirIterator>(m_context.roots.at(m_root),
                                                 QDir::Files | QDir::NoSymLinks,
                                                 QDirIterator::Subdirectories);
    }
    return {};
}

void FloodWorker::pour()
{
    if (m_reporter.paused)
        return;
    m_commands.command({"XLEN", m_context.fileQueue}, [this](const RespValue &reply) {
        if (reply.type != RespValue::Integer || reply.integer >= floodLimit)
            return;
        for (int i = 0; i < floodBatch; ++i) {
            const QString file = nextFile();
            if (file.isEmpty())
                return;
            m_commands.command(QByteArrayList{"XADD", m_context.fileQueue, "*"} + pathJob(file),
                               [](const RespValue &) {});
        }
    });
}

void FloodWorker::stop()
{
    m_timer.stop();
    m_reporter.stopped(0, [this](const RespValue &) { emit finished(0); });
}

} // namespace qd
