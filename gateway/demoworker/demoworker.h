// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlear.h"
#include "demotask.h"
#include "reporter.h"
#include "streamtail.h"

#include <QThread>

namespace qd {

/// How a worker of the trouble demo goes wrong, for real.
enum class Trouble { None, Freeze, Crash, Forget };

/// One worker process: takes jobs from its queue through its consumer group, one at a time, works
/// on them, reports, obeys pause and resume. At its start it first takes back what it still holds.
class DemoWorker final : public QObject
{
    Q_OBJECT
public:
    struct Manner
    {
        Trouble trouble = Trouble::None;
        int pauseMs = 150;    ///< between two jobs
        int crashAfter = 5;   ///< Crash: in which job
        bool refills = false; ///< puts the roots into its own queue when it is empty (discovery)
        bool restsWhenFull = false; ///< waits while the queues it fills are long (discovery)
    };
    DemoWorker(const DemoContext &context, std::unique_ptr<DemoTask> task, const Manner &manner);
    ~DemoWorker() override;

    void start();
    void stop(); ///< after the job under way; then finished()

signals:
    void finished(int exitCode);

private:
    void ready();
    void next();
    void ask();
    void take(const RespValue &reply, bool again);
    void run(const StreamEntry &entry);
    void done(const DemoJob &job, const DemoResult &result, qint64 durationMs);
    void goWrong(const DemoJob &job);
    void forget(const RespValue &reply);
    void trim();
    void refill(const RespValue &reply);
    void leave(int exitCode);

    DemoContext m_context;
    std::unique_ptr<DemoTask> m_task;
    Manner m_manner;
    RedisClient m_commands, m_reading;
    Reporter m_reporter;
    ControlEar m_control;
    std::unique_ptr<QThread> m_thread; ///< of the job under way
    std::optional<StreamEntry> m_kept; ///< came while paused
    QTimer m_pace, m_trimmer;
    bool m_begun = false, m_asking = false, m_takeBack = true, m_stopping = false;
    bool m_left = false;
    int m_jobs = 0;
    qint64 m_ownLength = 0;
};

} // namespace qd
