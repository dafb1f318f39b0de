// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlear.h"
#include "demotask.h"

#include <QDirIterator>
#include <QThread>

namespace qd {

/// A scheduled worker: runs its task every minute on the minute and reports cron_started,
/// cron_finished or cron_failed. A sleepy one oversleeps each fifth minute: nothing is run, and
/// nothing reported.
class CronWorker final : public QObject
{
    Q_OBJECT
public:
    CronWorker(const DemoContext &context, const QByteArray &name, std::unique_ptr<DemoTask> task,
               bool sleepy = false);
    ~CronWorker() override;
    void start();
    void stop();

signals:
    void finished(int exitCode);

private:
    void schedule();
    void wake(qint64 dueMs);
    void run(qint64 dueMs);
    void leave();

    DemoContext m_context;
    QByteArray m_name;
    std::unique_ptr<DemoTask> m_task;
    RedisClient m_commands;
    Reporter m_reporter;
    ControlEar m_control;
    QTimer m_due;
    std::unique_ptr<QThread> m_thread;
    bool m_begun = false, m_stopping = false, m_sleepy;
    int m_minutes = 0;
};

/// Fills a queue with real files faster than anybody reads (up to 50,000).
class FloodWorker final : public QObject
{
    Q_OBJECT
public:
    explicit FloodWorker(const DemoContext &context);
    void start();
    void stop();

signals:
    void finished(int exitCode);

private:
    void pour();
    QString nextFile();

    DemoContext m_context;
    RedisClient m_commands;
    Reporter m_reporter;
    ControlEar m_control;
    QTimer m_timer;
    std::unique_ptr<QDirIterator> m_files;
    qsizetype m_root = 0;
    bool m_begun = false;
};

} // namespace qd
