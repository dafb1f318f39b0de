// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "fleet.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>
#include <functional>

namespace qd {

/// Batches as a feed of the worker API would send them, for the window's tests and pictures.
struct SampleFleet
{
    static constexpr qint64 ServerNow = 1763821927000; ///< 2025-11-22 14:32:07 UTC

    static Worker worker(int i, int total, qint64 atMs, qint64 step)
    {
        static const char *names[] = {"Discovery Worker",
                                      "Similar Profiles Processor",
                                      "Unified Background Processor",
                                      "scraper-lon-01",
                                      "scraper-lon-02",
                                      "scraper-ams-01",
                                      "scraper-ams-02",
                                      "ai-tagger-01",
                                      "ai-tagger-02",
                                      "mailer",
                                      "thumbnails-01",
                                      "thumbnails-02"};
        static const char *states[] = {"running", "paused",  "running",  "running",
                                       "running", "running", "degraded", "crashed",
                                       "running", "idle",    "running",  "running"};
        static const char *hosts[] = {"host-a", "host-a", "host-b", "lon-1",  "lon-1",  "ams-1",
                                      "ams-1",  "gpu-1",  "gpu-1",  "host-b", "host-c", "host-c"};
        static const char *jobs[] = {"profile @northwind", "",
                                     "cdn/image-81f3",     "job 1732-44",
                                     "job 1732-47",        "job 1732-51",
                                     "job 1732-52",        "",
                                     "batch 9921",         "",
                                     "img 77120",          "img 77121"};
        static const double errors[] = {5.6,  2.2, 1.1, 0.8, 1.6, 0.5,
                                        17.4, 9.0, 3.1, 0.1, 0.3, 0.4};
        static const double times[] = {2.1, 3.4,  7.5,  0.9, 1.0, 0.8,
                                       4.1, 21.7, 82.4, 0.2, 0.3, 0.3};
        static const double memory[] = {157, 121, 412, 98, 99, 102, 188, -1, 1945, 44, 71, 70};
        static const int counts[] = {450, 312, 485, 1893, 1711, 2044,
                                     903, 88,  97,  6120, 8821, 8790};
        static const int depths[] = {12, 8, 25, 41, 41, 17, 17, 134, 134, 0, 5, 5};
        static const int limits[] = {1000, 1000, 500, 1000, 1000, 1000,
                                     1000, 150,  150, 1000, 1000, 1000};
        const int k = i % 12;
        Worker w;
        w.name = total <= 12 ? QString::fromLatin1(names[k])
                             : QStringLiteral("%1-%2")
                                   .arg(QString::fromLatin1(names[k]))
                                   .arg(i, 5, 10, QLatin1Char('0'));
        w.key = w.name;
        w.address = QString(w.name).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
        w.addressConfirmed = k != 2;
        w.status = QString::fromLatin1(states[k]);
        w.host = QString::fromLatin1(hosts[k]);
        w.queue = k == 7 || k == 8 ? QStringLiteral("ai-tagger") : QStringLiteral("scrape_jobs");
        w.currentJob = QString::fromLatin1(jobs[k]);
        if (!w.currentJob.isEmpty())
            w.currentJobSeconds = k == 4 ? 372.0 : 0.4 + k * 1.1;
        w.uptimeSeconds = 3600.0 * (k + 1) * 7;
        const bool moves = w.status == QLatin1String("running");
        const qint64 done = moves ? step * 2 + (step * (k + 3)) % 5 / 2 : 0;
        w.processed = counts[k] + done;
        w.failed = qint64(double(*w.processed) * errors[k] / 100);
        w.successful = *w.processed - *w.failed;
        w.errorRate = errors[k];
        w.avgProcessingSeconds = times[k];
        w.queueSize = depths[k];
        w.queueMax = limits[k];
        if (memory[k] > 0)
            w.memoryMb = memory[k];
        w.serverTimeMs = ServerNow - (70 - step) * 1000;
        w.receivedAtMs = atMs;
        w.lastHeartbeatMs = w.serverTimeMs - (k == 4 ? 372000 : k == 7 ? 680000 : 200 + k * 100);
        if (k == 7)
            w.exitCode = 137;
        return w;
    }

    static Worker missing(int i, qint64 atMs)
    {
        Worker w;
        w.name = QStringLiteral("bare-%1").arg(i);
        w.key = w.name;
        w.status = i % 2 ? QStringLiteral("hibernating") : QString();
        w.receivedAtMs = atMs;
        return w;
    }

    static Worker longNamed(int i, qint64 atMs)
    {
        Worker w = worker(i, 12, atMs, 70);
        w.name = QStringLiteral("a-very-long-worker-name-that-somebody-let-a-generator-make-in-eu-"
                                "central-1b-pod-%1-&-<b>x</b>")
                     .arg(i);
        w.key = w.name;
        w.host = QStringLiteral("ip-10-20-30-40.eu-central-1.compute.internal.example.net");
        w.currentJob = QStringLiteral(
            "https://cdn.example.net/images/originals/2025/11/22/a/b/c/0123456789abcdef.jpg");
        w.processed = 1234567890;
        w.memoryMb = 123456;
        w.queueSize = 123456;
        w.queueMax = 1000000;
        return w;
    }

    /// Names as no operator would choose them: right to left, emoji, look-alikes of HTML, controls.
    static QList<Worker> oddNamed(qint64 atMs)
    {
        const QStringList names{QStringLiteral("عامل الاستكشاف"),
                                QStringLiteral("🚀🔥 rocket 👩‍👩‍👧‍👦"),
                                QStringLiteral("<img src=x onerror=alert(1)>"),
                                QStringLiteral("tab\there\nline\u0007bell\u202Egnp.exe"),
                                QStringLiteral("零号工人-日本語-한국어"),
                                QStringLiteral("&amp; 100%1")};
        QList<Worker> workers;
        for (const QString &name : names) {
            Worker w = worker(int(workers.size()), 12, atMs, 70);
            w.key = w.name = name;
            w.currentJob = name;
            w.host = name;
            workers << w;
        }
        return workers;
    }

    static QList<Queue> queues(qint64 atMs, qint64 step)
    {
        struct Row
        {
            const char *name;
            int size, max;
            bool processing;
            double oldest, clears;
            int held, orphaned, dead;
            double drift;
        };
        static const Row rows[] = {
            {"discovery_worker", 12, 1000, true, 30, 360, 2, 0, 0, 0.2},
            {"similar_profiles_processor", 8, 1000, false, 120, 240, 1, 0, 0, 0.1},
            {"unified_processor", 25, 500, true, 45, 750, 3, 2, 1, -0.4},
            {"ai-tagger", 134, 150, true, 905, 0, 10, 9, 4, 1.9},
            {"scrape_jobs", 58, 1000, true, 4, 41, 7, 3, 0, -2.2},
            {"mail", 0, 1000, false, 0, 0, 1, 0, 0, 0},
            {"thumbnails", 5, 1000, true, 1, 1, 2, 0, 0, -0.1}};
        QList<Queue> list;
        for (const Row &row : rows) {
            Queue q;
            q.name = QString::fromLatin1(row.name);
            q.size = qMax(qint64(0), qint64(row.size - row.drift * double(70 - step)));
            q.maxSize = row.max;
            q.processing = row.processing;
            q.oldestTaskAgeSeconds = row.oldest;
            if (row.clears > 0)
                q.estimatedCompletionSeconds = row.clears;
            q.held = row.held;
            q.consumers = 1 + row.held / 3;
            q.orphaned = row.orphaned;
            q.dead = row.dead;
            q.receivedAtMs = atMs;
            list << q;
        }
        list[3].extra = QJsonObject{
            {QStringLiteral("priority"), 5},
            {QStringLiteral("owner"), QStringLiteral("vision & search")},
            {QStringLiteral("limits"), QJsonObject{{QStringLiteral("per_minute"), 60}}}};
        return list;
    }

    /// What a back end would have kept of the queues, a point a minute up to ServerNow; with a
    /// hole.
    static QJsonObject metrics(int hours)
    {
        QJsonObject all;
        for (const Queue &queue : queues(0, 70)) {
            QJsonArray points;
            const int count = hours * 60;
            const double size = double(queue.size.value_or(0)), seed = double(queue.name.size());
            for (int i = 0; i <= count; ++i) {
                if (i > count / 3 && i < count / 3 + 7)
                    continue;
                const double share = double(i) / count;
                const double wave = std::sin(share * 17 + seed) +
                                    std::sin(share * 61 + 2 * seed) / 3 +
                                    double((i * 7919) % 13) / 26;
                const double depth = std::max(0.0, size * (0.3 + 0.7 * share) + size * 0.18 * wave);
                points.append(QJsonObject{
                    {QStringLiteral("t"), isoUtc(ServerNow - qint64(count - i) * 60000)},
                    {QStringLiteral("processed"), std::round(30 + 8 * wave)},
                    {QStringLiteral("failed"), 0},
                    {QStringLiteral("waiting"), std::round(depth)},
                    {QStringLiteral("held"), double(queue.held.value_or(0))},
                    {QStringLiteral("queue_size"), std::round(depth)}});
            }
            all.insert(queue.name, points);
        }
        return {{QStringLiteral("end_time"), isoUtc(ServerNow)},
                {QStringLiteral("queue_metrics"), all},
                {QStringLiteral("system_metrics"), systemMetrics(hours)},
                {QStringLiteral("worker_metrics"), workerMetrics(hours)},
                {QStringLiteral("performance_summary"),
                 QJsonObject{{QStringLiteral("processed"), 1893021},
                             {QStringLiteral("error_rate"), 3.2},
                             {QStringLiteral("busiest_worker"), QStringLiteral("ai-tagger-02")}}},
                {QStringLiteral("regions"),
                 QJsonArray{QStringLiteral("eu-west"), QStringLiteral("eu-central")}}};
    }

    /// A value every minute, with one hole of half an hour.
    static QJsonArray minutes(int hours,
                              const std::function<QJsonObject(double share, double wave)> &of)
    {
        QJsonArray points;
        const int count = hours * 60, step = hours > 48 ? 10 : 1;
        for (int i = 0; i <= count; i += step) {
            if (i > count * 2 / 3 && i < count * 2 / 3 + std::max(30, count / 60))
                continue;
            const double share = double(i) / count;
            const double wave =
                std::sin(share * 13) + std::sin(share * 47) / 3 + double((i * 7919) % 13) / 26;
            QJsonObject point = of(share, wave);
            point.insert(QStringLiteral("t"), isoUtc(ServerNow - qint64(count - i) * 60000));
            points.append(point);
        }
        return points;
    }
    static QJsonArray systemMetrics(int hours)
    {
        return minutes(hours, [](double share, double wave) {
            return QJsonObject{
                {QStringLiteral("processed"), std::round(1250 + 180 * wave + 300 * share)},
                {QStringLiteral("failed"), std::round(std::max(0.0, 30 + 12 * wave))},
                {QStringLiteral("queued"), std::round(240 + 40 * wave)},
                {QStringLiteral("cpu_usage"), std::min(100.0, 55 + 25 * wave * share + 18 * share)},
                {QStringLiteral("memory_usage"), 62 + 8 * wave + 10 * share},
                {QStringLiteral("disk_usage"), 64 + 2 * share},
                {QStringLiteral("active_workers"), std::round(9 + wave)},
                {QStringLiteral("stale_workers"), share > 0.4 ? 2 : 1},
                {QStringLiteral("avg_processing_time"), 2.4 + 0.4 * wave},
                {QStringLiteral("p95_processing_time"), 7.5 + 1.8 * wave}};
        });
    }
    static QJsonObject workerMetrics(int hours)
    {
        QJsonObject all;
        for (int k = 0; k < 12; ++k) {
            const Worker one = worker(k, 12, 0, 70);
            all.insert(one.address, minutes(hours, [k](double share, double wave) {
                           return QJsonObject{
                               {QStringLiteral("processed"), std::round(40 + 9 * k + 12 * wave)},
                               {QStringLiteral("failed"), k == 3 && share > 0.8 ? 14 : k % 3},
                               {QStringLiteral("avg_processing_time"), 0.4 + 0.2 * k + 0.1 * wave},
                               {QStringLiteral("p95_processing_time"), 1 + 0.6 * k},
                               {QStringLiteral("memory_mb"), 90 + 20 * k}};
                       }));
        }
        return all;
    }

    /// From now on \a fleet's history is metrics().
    static void keepHistory(Fleet &fleet)
    {
        QObject::connect(
            &fleet, &Fleet::questionAsked, &fleet,
            [&fleet](const Question &question) {
                if (question.kind != Question::Metrics)
                    return;
                FeedBatch batch;
                batch.answers << Answer();
                batch.answers[0].id = question.id;
                batch.answers[0].body = metrics(question.hours);
                fleet.apply(batch, monotonicMs());
            },
            Qt::QueuedConnection);
    }

    /// Many queues with names that have something in common, some of them in trouble.
    static QList<Queue> manyQueues(int count, qint64 atMs)
    {
        const QStringList teams{QStringLiteral("billing"), QStringLiteral("mail"),
                                QStringLiteral("images"), QStringLiteral("search"),
                                QStringLiteral("a-team-with-a-rather-long-name")};
        QList<Queue> list;
        for (int i = 0; i < count; ++i) {
            Queue q = queues(atMs, 70).at(i % 7);
            q.name = QStringLiteral("%1:%2-%3").arg(teams.at(i % 5), q.name).arg(i);
            q.orphaned = i % 11 == 3 ? 2 : 0;
            q.dead = i % 17 == 5 ? 1 : 0;
            if (i % 23 == 4) {
                q.consumers = 0;
                q.processing = false;
            }
            list << q;
        }
        return list;
    }

    /// Cron jobs with runs every minute up to ServerNow: r(unning) s(ucceeded) f(ailed) m(issed).
    static CronJob cron(const QString &name, const QString &runs)
    {
        CronJob job;
        job.name = name;
        job.intervalMs = 60000;
        job.missed = runs.count(QLatin1Char('m'));
        const qint64 newest = ServerNow / 60000 * 60000;
        for (qsizetype i = 0; i < runs.size(); ++i) {
            CronRun run;
            run.dueMs = newest - (runs.size() - 1 - i) * 60000;
            run.outcome = CronOutcome(QStringLiteral("?rsfm").indexOf(runs.at(i)));
            if (run.outcome == CronOutcome::Missed) {
                job.lastMissedMs = run.dueMs;
            } else {
                run.startedMs = *run.dueMs + 120;
                run.worker = QStringLiteral("mailer");
            }
            if (run.outcome == CronOutcome::Succeeded || run.outcome == CronOutcome::Failed) {
                run.endedMs = *run.dueMs + 1900;
                run.durationMs = 1780;
            }
            if (run.outcome == CronOutcome::Failed)
                run.error = QStringLiteral("No space left on <b>/dev/sda1</b>");
            job.runs << run;
        }
        job.nextMs = newest + 60000;
        return job;
    }
    static QList<CronJob> crons(int count)
    {
        const QStringList runs{
            QStringLiteral("ssssssssssssssssssss"), QStringLiteral("ssssssssmsssssssssss"),
            QStringLiteral("sssssfsssssssssssssf"), QStringLiteral("ssssssssssssssssssmm"),
            QStringLiteral("sssssssssssssssssssr"), QStringLiteral("?s")};
        const QStringList names{
            QStringLiteral("nightly-rollup"),
            QStringLiteral("sitemap"),
            QStringLiteral("token-refresh"),
            QStringLiteral("backup & offsite <b>copy</b> of everything there is"),
            QStringLiteral("disk_report"),
            QStringLiteral("تقرير يومي")};
        QList<CronJob> list;
        for (int i = 0; i < count; ++i)
            list << cron(i < 6 ? names.at(i) : names.at(i % 6) + QString::number(i),
                         runs.at(i % 6));
        return list;
    }

    static QList<ActivityEntry> activity(int count, qint64 serverMs)
    {
        struct Row
        {
            const char *worker, *text;
            double ms;
            ActivityOutcome outcome;
        };
        static const Row rows[] = {
            {"thumbnails-02", "img 77118", 300, ActivityOutcome::Success},
            {"Unified Background Processor", "cdn/image-81f2", 7100, ActivityOutcome::Success},
            {"admin", "pause → Similar Profiles", -1, ActivityOutcome::Control},
            {"scraper-ams-01", "job 1732-50", 800, ActivityOutcome::Success},
            {"scraper-ams-02", "HTTP 403 from target <b>x</b>", 8800, ActivityOutcome::Failure},
            {"thumbnails-01", "img 77119", 300, ActivityOutcome::Success},
            {"Discovery Worker", "Processed profile @northwind", 2500, ActivityOutcome::Success}};
        QList<ActivityEntry> list;
        for (int i = 0; i < count; ++i) {
            const Row &row = rows[i % 7];
            ActivityEntry entry;
            entry.id = QString::number(serverMs + i);
            entry.timestampMs = serverMs - (count - i) * 700;
            entry.worker = QString::fromLatin1(row.worker);
            entry.kind = QStringLiteral("activity");
            entry.text = QString::fromUtf8(row.text);
            entry.outcome = row.outcome;
            if (row.ms >= 0)
                entry.durationMs = row.ms;
            else
                entry.status = QStringLiteral("accepted");
            list << entry;
        }
        return list;
    }

    /// A whole snapshot at one instant.
    static FeedBatch snapshot(int workers, qint64 atMs, qint64 step = 70)
    {
        FeedBatch batch;
        batch.receivedAtMs = atMs;
        batch.serverTimeMs = ServerNow - (70 - step) * 1000;
        batch.workersComplete = true;
        for (int i = 0; i < workers; ++i)
            batch.workers << worker(i, workers, atMs, step);
        SystemOverview system;
        system.totalWorkers = workers;
        system.activeWorkers = qMax(0, workers - workers / 4);
        system.overallHealth = workers == 0 ? QString() : QStringLiteral("healthy");
        system.systemLoad = 45.2;
        system.totalTasksProcessed = 31714 + step;
        system.totalTasksInQueue = 242;
        system.avgResponseSeconds = 2.3;
        batch.system = system;
        PerformanceMetrics metrics;
        metrics.cpuPercent = 45.2;
        metrics.memoryPercent = 84;
        metrics.diskPercent = 67.8;
        metrics.settings = QJsonObject{{QStringLiteral("discovery_enabled"), true},
                                       {QStringLiteral("max_concurrent_profiles"), 3},
                                       {QStringLiteral("daily_rate_limit"), 1000}};
        batch.performance = metrics;
        if (workers > 0) {
            batch.queuesComplete = true;
            batch.queues = queues(atMs, step);
            QueueTotals totals;
            totals.totalQueuedTasks = 242;
            totals.healthStatus = QStringLiteral("healthy");
            totals.utilizationPercent = 4.5;
            totals.estimatedProcessingSeconds = 1350;
            batch.queueTotals = totals;
        }
        return batch;
    }

    /// What /performance/metrics tells of one worker's last hour.
    static QJsonObject metrics(const QString &address)
    {
        QJsonArray points;
        for (int i = 0; i < 60; ++i) {
            const double wave = std::sin(i / 7.0) + std::sin(i / 2.3) / 3;
            points.append(
                QJsonObject{{QStringLiteral("t"), double(ServerNow / 1000 - 3600 + i * 60)},
                            {QStringLiteral("processed"),
                             i == 30 ? QJsonValue() : QJsonValue(40 + int(9 * wave))},
                            {QStringLiteral("failed"), i % 11 == 0 ? 2 : 0},
                            {QStringLiteral("avg_processing_time"), 1.2 + 0.3 * wave},
                            {QStringLiteral("p95_processing_time"), 1.9 + 0.5 * wave},
                            {QStringLiteral("queue_size"), 41 + int(12 * wave)},
                            {QStringLiteral("memory_mb"), 96 + i / 10}});
        }
        return {{QStringLiteral("success"), true},
                {QStringLiteral("end_time"), QStringLiteral("2025-11-22T14:32:07Z")},
                {QStringLiteral("worker_metrics"), QJsonObject{{address, points}}}};
    }

    /// Answers what a worker's panel asks, as a back end with a history and a Redis would.
    static void answerQuestions(Fleet &fleet)
    {
        QObject::connect(
            &fleet, &Fleet::questionAsked, &fleet,
            [&fleet](const Question &question) {
                Answer answer;
                answer.id = question.id;
                if (question.kind == Question::Metrics)
                    answer.body = metrics(QStringLiteral("scraper-lon-02"));
                else if (question.kind == Question::Orphans)
                    answer.body = QJsonArray{QJsonObject{
                        {QStringLiteral("queue"), QStringLiteral("scrape_jobs")},
                        {QStringLiteral("id"), QStringLiteral("1763821527000-0")},
                        {QStringLiteral("consumer"), QStringLiteral("scraper-lon-02")},
                        {QStringLiteral("idle_seconds"), 372.0},
                        {QStringLiteral("deliveries"), 3},
                        {QStringLiteral("certainty"), QStringLiteral("orphaned")},
                        {QStringLiteral("fields"),
                         QJsonObject{{QStringLiteral("job_id"), QStringLiteral("1732-12")}}}}};
                else
                    answer.error = QStringLiteral("The server has no details (404).");
                FeedBatch batch;
                batch.receivedAtMs = monotonicMs();
                batch.answers << answer;
                fleet.apply(batch, monotonicMs());
            },
            Qt::QueuedConnection);
    }

    static FeedStatus live(qint64 atMs)
    {
        FeedStatus status;
        status.state = ConnectionState::Live;
        status.via = ConnectionVia::Sse;
        status.server = QStringLiteral("api.example.net");
        status.lastDataAtMs = atMs;
        status.usualIntervalMs = 5000;
        status.eventsIn = 12;
        return status;
    }

    /// What a Redis would answer about the entries of a queue: \a count of them.
    static EntriesPage entries(const Question &question, int count)
    {
        EntriesPage page;
        page.toDead = page.fromDead = page.changesFields = true;
        page.readAtMs = ServerNow;
        page.groups = {QStringLiteral("workers")};
        const bool held =
            question.place == EntryPlace::Held || question.place == EntryPlace::Orphaned;
        for (int i = 0; i < count; ++i) {
            QueueEntry entry;
            entry.queue = question.queue;
            entry.id = QStringLiteral("%1-%2").arg(ServerNow - 900'000 + i * 7'321).arg(i % 3);
            entry.addedMs = ServerNow - 900'000 + i * 7'321;
            if (held) {
                entry.group = page.groups.first();
                entry.consumer = i == 5 ? QStringLiteral("a-worker-with-a-name-that-a-generator-"
                                                         "made-<b>x</b>")
                                        : QStringLiteral("ai-tagger-0%1").arg(1 + i % 2);
                entry.idleSeconds = 680 - i * 7.3;
                entry.deliveries = i == 3 ? 6 : i == 6 ? 12 : 1 + i % 3;
                entry.perhaps = i == 4;
            }
            entry.hasFields = true;
            entry.fields = {
                {"url", "https://cdn.example.net/images/" + QByteArray::number(77'120 + i), false},
                {"body",
                 R"({"user": "northwind", "priority": 5, "api_key": "k-1234", "tags": ["a", "b"],
                     "inner": "{\"deep\": [1, 2, {\"x\": null}]}"})",
                 false},
                {"payload", QByteArray::fromBase64("gqJpZAekbGlzdJMBAgM="), false},
                {"authorization", "Bearer abc", false},
                {"title", "tab\there \xe2\x80\xaegnp.exe", false}};
            if (question.place == EntryPlace::Dead)
                entry.fields.append({{"error", "HTTP 403 from target <b>x</b>", false},
                                     {"deliveries", QByteArray::number(5 + i), false}});
            page.entries << entry;
        }
        return page;
    }

    /// What a feed would have sent in the \a steps seconds that ended \a agoMs ago.
    static void fill(Fleet &fleet, int workers, int steps = 60, qint64 agoMs = 0)
    {
        const qint64 now = monotonicMs() - agoMs;
        for (int step = 70 - steps; step <= 70; ++step) {
            const qint64 at = now - (70 - step) * 1000;
            FeedBatch batch = snapshot(workers, at, step);
            if (step == 70 && workers > 0)
                batch.activity = activity(40, ServerNow);
            fleet.setStatus(live(at), at);
            fleet.apply(batch, at);
            fleet.tick(at);
        }
    }
};

} // namespace qd
