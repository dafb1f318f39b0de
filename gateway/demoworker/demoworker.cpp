// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoworker.h"

#include <QDir>
#include <QElapsedTimer>
#include <csignal>
#include <cstdlib>
#include <functional>

namespace qd {

namespace {

constexpr int blockMs = 2'000;
constexpr qint64 enoughTasks = 40;   ///< that wait in a queue that discovery fills
constexpr qint64 enoughFolders = 80; ///< in its own: less than what counts as a full queue

QString field(const StreamEntry &entry, const char *name)
{
    for (const auto &[key, value] : entry.fields) {
        if (key == QLatin1String(name))
            return value;
    }
    return {};
}

/// How many tasks wait for \a group, counted up to \a most; nullopt: not known just now. What is
/// held does not count: dead workers hold theirs for ever, and nothing before that can be trimmed.
void countWaiting(RedisClient &client, const QByteArray &queue, const QByteArray &group,
                  qint64 most, const std::function<void(MaybeInt)> &done)
{
    const auto countAfter = [&client, queue, most, done](const QByteArray &from) {
        client.command({"XRANGE", queue, from, "+", "COUNT", QByteArray::number(most)},
                       [done](const RespValue &reply) {
                           done(reply.isError() ? MaybeInt() : MaybeInt(reply.items.size()));
                       });
    };
    client.command({"XINFO", "GROUPS", queue}, [group, countAfter, done](const RespValue &reply) {
        if (reply.isError() && !reply.text.startsWith("ERR no such key"))
            return done({});
        for (const RespValue &one : reply.items) {
            QByteArray name, delivered;
            for (size_t i = 0; i + 1 < one.items.size(); i += 2) {
                if (one.items[i].text == "name")
                    name = one.items[i + 1].text;
                else if (one.items[i].text == "last-delivered-id")
                    delivered = one.items[i + 1].text;
            }
            if (name == group)
                return countAfter('(' + delivered);
        }
        countAfter("-"); // nobody has read yet: all of it waits
    });
}

} // namespace

DemoWorker::DemoWorker(const DemoContext &context, std::unique_ptr<DemoTask> task,
                       const Manner &manner)
    : m_context(context)
    , m_task(std::move(task))
    , m_manner(manner)
    , m_commands(context.redis, context.worker)
    , m_reading(context.redis, context.worker + "-jobs")
    , m_reporter(m_context, m_commands)
    , m_control(m_context, m_reporter)
{
    m_takeBack = manner.trouble == Trouble::None;
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &DemoWorker::next);
    connect(&m_trimmer, &QTimer::timeout, this, &DemoWorker::trim);
    connect(&m_commands, &RedisClient::ready, this, &DemoWorker::ready);
    connect(&m_reading, &RedisClient::ready, this, [this] {
        m_takeBack =
            m_takeBack || m_manner.trouble == Trouble::None; // what was delivered as the line broke
        next();
    });
    connect(&m_control, &ControlEar::changed, this, &DemoWorker::next);
}

DemoWorker::~DemoWorker()
{
    if (m_thread)
        m_thread->wait();
}

void DemoWorker::start()
{
    m_commands.open();
    m_control.start();
    m_trimmer.start(2'000);
}

void DemoWorker::ready()
{
    if (!std::exchange(m_begun, true))
        m_reporter.started();
    m_commands.command({"XGROUP", "CREATE", m_context.queue, m_context.group, "0", "MKSTREAM"},
                       [this](const RespValue &) {
                           m_reading.open(); // BUSYGROUP: it is there already
                           next();
                       });
}

/// The next step, whatever it is: safe to call at any time.
void DemoWorker::next()
{
    if (m_thread || m_asking)
        return;
    if (m_stopping)
        return leave(0);
    if (m_reporter.paused || m_pace.isActive())
        return;
    if (m_kept) {
        const StreamEntry entry = *std::exchange(m_kept, std::nullopt);
        return run(entry);
    }
    if (!m_reading.isReady() || !m_commands.isReady())
        return; // ready() calls again
    m_asking = true;
    if (!m_manner.restsWhenFull)
        return ask();
    m_commands.command({"XLEN", m_context.queue},
                       [this](const RespValue &reply) { m_ownLength = reply.integer; });
    const auto look = [this](const QByteArray &queue, const std::function<void(MaybeInt)> &done) {
        countWaiting(m_commands, queue, m_context.group, enoughTasks, done);
    };
    look(m_context.textQueue, [this, look](MaybeInt texts) {
        look(m_context.fileQueue, [this, texts](MaybeInt files) {
            if (std::max(texts.value_or(enoughTasks), files.value_or(enoughTasks)) < enoughTasks &&
                !m_stopping)
                return ask();
            m_asking = false;
            m_pace.start(m_stopping ? 0 : 500);
        });
    });
}

void DemoWorker::ask()
{
    const bool again = m_takeBack;
    const QByteArray count = m_manner.trouble == Trouble::Forget ? "5" : "1";
    m_reading.command(
        {"XREADGROUP", "GROUP", m_context.group, m_context.worker, "COUNT", count, "BLOCK",
         QByteArray::number(blockMs), "STREAMS", m_context.queue, again ? "0" : ">"},
        [this, again](const RespValue &reply) {
            m_asking = false;
            if (m_manner.trouble == Trouble::Forget && !reply.items.empty())
                forget(reply);
            else
                take(reply, again);
        },
        blockMs + 2'000);
}

void DemoWorker::take(const RespValue &reply, bool again)
{
    if (reply.isError()) {
        if (reply.text.startsWith("NOGROUP") || reply.text.startsWith("UNBLOCKED"))
            ready(); // the queue was deleted: it is made anew
        else if (!reply.text.startsWith("LOST "))
            m_pace.start(1'000);
        return;
    }
    const RespValue *list = !reply.items.empty() && reply.items[0].items.size() == 2
                                ? &reply.items[0].items[1]
                                : nullptr;
    const auto entries = list ? streamEntries(*list) : std::vector<StreamEntry>();
    if (list && entries.empty() && !list->items.empty() && !list->items[0].items.empty()) {
        // Held, but its data were trimmed away: nothing can be done with it.
        m_commands.command({"XACK", m_context.queue, m_context.group, list->items[0].items[0].text},
                           [this](const RespValue &) { next(); });
        return;
    }
    if (entries.empty()) {
        m_takeBack = m_takeBack && !again;
        if (!again && m_manner.refills)
            m_commands.command({"XLEN", m_context.queue},
                               [this](const RespValue &length) { refill(length); });
        else
            next();
        return;
    }
    if (m_reporter.paused || m_stopping)
        m_kept = entries.front();
    else
        run(entries.front());
    if (m_stopping)
        leave(0); // it stays ours: taken back at the next start
}

void DemoWorker::run(const StreamEntry &entry)
{
    DemoJob job;
    job.id = entry.id.text();
    for (const auto &[name, value] : entry.fields)
        job.fields.insert(name.toUtf8(), value.toUtf8());
    m_reporter.job = job.id;
    ++m_jobs;
    const QByteArrayList started{"job_id", job.id, "path", job.fields.value("path")};
    if (m_manner.trouble != Trouble::None)
        m_reporter.say("job_started", started, [this, job](const RespValue &) { goWrong(job); });
    else
        m_reporter.say("job_started", started);
    const auto result = std::make_shared<DemoResult>();
    QElapsedTimer clock;
    clock.start();
    m_thread.reset(QThread::create([this, job, result] { *result = m_task->work(job); }));
    connect(m_thread.get(), &QThread::finished, this, [this, job, result, clock] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        done(job, *result, clock.elapsed());
    });
    m_thread->start();
}

void DemoWorker::done(const DemoJob &job, const DemoResult &result, qint64 durationMs)
{
    for (const auto &[queue, fields] : result.out) {
        if (queue == m_context.queue && m_ownLength > enoughFolders && !fields.contains("offset"))
            continue; // a tree of any size, walked with a list of bounded size: left out this time
        m_commands.command(QByteArrayList{"XADD", queue, "*"} + fields, [](const RespValue &) {});
    }
    ++m_reporter.processed;
    m_reporter.failed += !result.ok;
    m_reporter.job.clear();
    m_reporter.say(result.ok ? "job_finished" : "job_failed",
                   {"job_id", job.id, "duration_ms", QByteArray::number(durationMs), "path",
                    job.fields.value("path"), result.ok ? "result" : "error",
                    result.text.toUtf8().left(2000)});
    m_commands.command({"XACK", m_context.queue, m_context.group, job.id},
                       [](const RespValue &) {});
    m_pace.start(m_stopping ? 0 : m_manner.pauseMs);
}

void DemoWorker::goWrong(const DemoJob &job)
{
    if (m_manner.trouble == Trouble::Crash && m_jobs >= m_manner.crashAfter) {
        qCritical("crashing in the middle of job %s", job.id.constData());
        std::abort();
    }
    while (m_manner.trouble == Trouble::Freeze && m_jobs >= 3)
        ::raise(SIGSTOP); // for good, whoever says CONT
}

/// Takes several jobs and goes, as if nothing were left to do.
void DemoWorker::forget(const RespValue &reply)
{
    const auto entries = reply.items[0].items.size() == 2 ? streamEntries(reply.items[0].items[1])
                                                          : std::vector<StreamEntry>();
    for (const StreamEntry &entry : entries)
        m_reporter.say("job_started",
                       {"job_id", entry.id.text(), "path", field(entry, "path").toUtf8()});
    leave(0);
}

/// Cuts the queue behind what every group has acknowledged, so that it stays short and nothing is
/// lost.
void DemoWorker::trim()
{
    if (!m_commands.isReady() || m_context.queue.isEmpty())
        return;
    m_commands.command({"XINFO", "GROUPS", m_context.queue}, [this](const RespValue &reply) {
        struct Bound
        {
            std::optional<StreamId> keep;
            int open = 0;
            bool unsure = false;
        };
        const auto bound = std::make_shared<Bound>();
        for (const RespValue &group : reply.items) {
            QByteArray name;
            StreamId after;
            for (size_t i = 0; i + 1 < group.items.size(); i += 2) {
                if (group.items[i].text == "name")
                    name = group.items[i + 1].text;
                else if (group.items[i].text == "last-delivered-id")
                    after = StreamId::parse(group.items[i + 1].text).value_or(StreamId());
            }
            ++bound->open;
            m_commands.command({"XPENDING", m_context.queue, name}, [this, bound, after](
                                                                        const RespValue &pending) {
                StreamId keep{after.ms, after.seq + 1};
                bound->unsure |= pending.items.size() < 2;
                if (pending.items.size() >= 2 && pending.items[0].integer > 0)
                    keep = StreamId::parse(pending.items[1].text).value_or(StreamId());
                if (!bound->keep || keep < *bound->keep)
                    bound->keep = keep;
                if (--bound->open == 0 && !bound->unsure)
                    m_commands.command({"XTRIM", m_context.queue, "MINID", bound->keep->text()},
                                       [](const RespValue &) {});
            });
        }
    });
}

void DemoWorker::refill(const RespValue &length)
{
    trim();
    if (length.type ==
        RespValue::Integer) { // an idle blocking read came back empty: the walk is over
        QStringList paths = m_context.roots;
        if (m_manner.trouble == Trouble::Forget) { // nobody else fills its queue
            for (const QString &root : std::as_const(m_context.roots)) {
                const auto entries =
                    QDir(root).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
                for (const QFileInfo &entry : entries.mid(0, 5))
                    paths += entry.filePath();
            }
        }
        for (const QString &path : std::as_const(paths))
            m_commands.command(QByteArrayList{"XADD", m_context.queue, "*"} + pathJob(path),
                               [](const RespValue &) {});
    }
    m_pace.start(m_manner.pauseMs);
}

void DemoWorker::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_task->hurry();
    if (!m_thread)
        leave(0);
}

void DemoWorker::leave(int exitCode)
{
    m_stopping = true;
    m_pace.stop();
    if (std::exchange(m_left, true))
        return;
    if (!m_commands.isReady()) {
        emit finished(exitCode);
        return;
    }
    m_reporter.stopped(exitCode, [this, exitCode](const RespValue &) { emit finished(exitCode); });
}

} // namespace qd
