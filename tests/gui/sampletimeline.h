// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplefleet.h"

#include <random>

namespace qd {

/// What the workers of a SampleFleet did in the last minutes, as entries of activity, and cron jobs
/// that run beside them.
struct SampleTimeline
{
    static ActivityEntry entry(const QString &kind, const QString &worker, const QString &job,
                               qint64 atMs)
    {
        ActivityEntry entry;
        entry.kind = kind;
        entry.worker = worker;
        entry.job = job;
        entry.timestampMs = atMs;
        entry.id = QStringLiteral("%1-0").arg(atMs);
        entry.fields = {{QStringLiteral("type"), kind},
                        {QStringLiteral("worker_id"), worker},
                        {QStringLiteral("job_id"), job},
                        {QStringLiteral("path"), QStringLiteral("/data/letters/") + job}};
        return entry;
    }

    /// \a minutes of jobs up to ServerNow for every worker of \a fleet; no more than \a most in
    /// all.
    static QList<ActivityEntry> jobs(Fleet &fleet, int minutes, int most)
    {
        std::minstd_rand random(5);
        const auto below = [&random](int limit) { return int(random() % quint32(limit)); };
        const qint64 now = SampleFleet::ServerNow, from = now - minutes * 60'000LL;
        QList<ActivityEntry> all;
        const int workers = fleet.workers()->rowCount();
        const int each = std::max(1, most / std::max(1, workers));
        for (int i = 0; i < workers; ++i) {
            const Worker &w = fleet.workers()->row(i)->worker;
            const int k = i % 12;
            const bool slow = k == 7 || k == 8, idle = k == 9, bad = k == 6;
            const qint64 end = k == 1   ? now - 340'000
                               : k == 4 ? now - 378'000
                               : k == 7 ? now - 680'000
                                        : now;
            qint64 at = from + below(8'000);
            for (int n = 0; n < each && at < end; ++n) {
                const qint64 length = (6'000 + below(34'000)) * (slow ? 3 : 1);
                const QString job = QStringLiteral("%1-%2").arg(1732 + i).arg(n);
                ActivityEntry start = entry(QStringLiteral("job_started"), w.name, job, at);
                start.text =
                    QStringLiteral("Started letters/%1.txt").arg(n, 3, 10, QLatin1Char('0'));
                start.queue = w.queue;
                all << start;
                if (at + length > end)
                    break;
                const bool failed = below(100) < (bad ? 35 : 3);
                ActivityEntry over =
                    entry(failed ? QStringLiteral("job_failed") : QStringLiteral("job_finished"),
                          w.name, job, at + length);
                over.queue = w.queue;
                over.durationMs = double(length);
                over.outcome = failed ? ActivityOutcome::Failure : ActivityOutcome::Success;
                over.text = failed ? QStringLiteral("Failed letters/%1.txt: HTTP 403 from target "
                                                    "<b>x</b>")
                                         .arg(n)
                                   : QStringLiteral("Finished letters/%1.txt").arg(n);
                if (failed)
                    over.fields.insert(QStringLiteral("error"),
                                       QStringLiteral("HTTP 403 from target <b>x</b>"));
                all << over;
                at += length + 1'000 + below(idle ? 60'000 : 4'000);
            }
            if (k == 7) {
                ActivityEntry stop = entry(QStringLiteral("worker_stopped"), w.name, {}, end);
                stop.fields.insert(QStringLiteral("exit_code"), 137);
                stop.outcome = ActivityOutcome::Failure;
                all << stop;
            }
            if (k == 1 || k == 10) {
                ActivityEntry control = entry(QStringLiteral("control_applied"), w.name, {},
                                              k == 1 ? end + 4'000 : now - 500'000);
                control.fields.insert(QStringLiteral("action"),
                                      k == 1 ? QStringLiteral("pause") : QStringLiteral("restart"));
                control.fields.insert(QStringLiteral("by"), QStringLiteral("admin"));
                all << control;
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const ActivityEntry &a, const ActivityEntry &b) {
                             return *a.timestampMs < *b.timestampMs;
                         });
        return all;
    }

    static QList<CronJob> crons()
    {
        QList<CronJob> jobs;
        const auto add = [&jobs](const char *name, const char *schedule, qint64 every, qint64 phase,
                                 qint64 length, int failed, int missed, int late) {
            CronJob job;
            job.name = QString::fromLatin1(name);
            job.schedule = QString::fromLatin1(schedule);
            job.intervalMs = every;
            job.missed = missed >= 0 ? 1 : 0;
            const qint64 newest = (SampleFleet::ServerNow - phase) / every * every + phase;
            for (int i = 19; i >= 0; --i) {
                CronRun run;
                run.dueMs = newest - i * every;
                run.outcome = i == failed   ? CronOutcome::Failed
                              : i == missed ? CronOutcome::Missed
                                            : CronOutcome::Succeeded;
                if (i == missed) {
                    job.lastMissedMs = run.dueMs;
                } else {
                    run.startedMs = *run.dueMs + (i == late ? 24'000 : 300);
                    run.endedMs = *run.startedMs + length + i * 700 % 5'000;
                    run.durationMs = double(*run.endedMs - *run.startedMs);
                    run.worker = QStringLiteral("mailer");
                }
                if (i == failed)
                    run.error = QStringLiteral("No space left on <b>/dev/sda1</b>");
                if (run.endedMs && *run.endedMs > SampleFleet::ServerNow) {
                    run.endedMs.reset();
                    run.durationMs.reset();
                    run.outcome = CronOutcome::Running;
                }
                job.runs << run;
            }
            job.nextMs = newest + every;
            jobs << job;
        };
        add("nightly-rollup", "*/2 * * * *", 120'000, 30'000, 14'000, -1, -1, 4);
        add("sitemap", "", 120'000, 60'000, 9'000, -1, 2, -1);
        add("token-refresh", "* * * * *", 60'000, 10'000, 6'000, 6, -1, -1);
        return jobs;
    }

    /// All of it, and our own connection away for 50 s.
    static void fill(Fleet &fleet, int minutes = 40, int most = 20'000)
    {
        if (fleet.workers()->rowCount() == 0)
            return;
        const qint64 now = monotonicMs();
        FeedBatch batch;
        batch.receivedAtMs = now;
        batch.serverTimeMs = SampleFleet::ServerNow;
        batch.activity = jobs(fleet, minutes, most);
        batch.crons = crons();
        fleet.apply(batch, now);
        fleet.tick(now);
    }
};

} // namespace qd
