// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampletimeline.h"

#include "activitylog.h"

namespace qd {

/// What happened to the workers of a SampleFleet: jobs, lives, controls, alerts, cuts, and odd
/// ones.
struct SampleActivity
{
    static void fill(Fleet &fleet, int minutes, int most, bool odd = false)
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        batch.serverTimeMs = SampleFleet::ServerNow;
        batch.activity = SampleTimeline::jobs(fleet, minutes, most);
        std::stable_sort(batch.activity.begin(), batch.activity.end(),
                         [](const ActivityEntry &a, const ActivityEntry &b) {
                             return a.timestampMs < b.timestampMs;
                         });
        fleet.apply(batch, batch.receivedAtMs);
        const qint64 now = SampleFleet::ServerNow;
        const auto note = [&fleet](const char *kind, const char *worker, const char *text,
                                   ActivityOutcome outcome, qint64 atMs) {
            ActivityEntry entry;
            entry.kind = QString::fromUtf8(kind);
            entry.worker = QString::fromUtf8(worker);
            entry.text = QString::fromUtf8(text);
            entry.outcome = outcome;
            entry.timestampMs = atMs;
            entry.fields = {{QStringLiteral("by"), QStringLiteral("mira")}};
            fleet.log()->note(entry);
        };
        note("connection", "", "Connection to api.example.net lost: it closed the connection.",
             ActivityOutcome::Failure, now - 9000);
        note("connection", "", "Connected to api.example.net again after 4 s",
             ActivityOutcome::Success, now - 5000);
        note("control", "mailer", "pause: Worker mailer paused", ActivityOutcome::Control,
             now - 4000);
        note("alert", "scraper-ams-02", "scraper-ams-02: error rate 17.4 %, limit 15 %",
             ActivityOutcome::Warning, now - 3000);
        note("worker_stopped", "ai-tagger-01", "Crashed with exit code 137",
             ActivityOutcome::Failure, now - 2000);
        ActivityEntry secret =
            SampleTimeline::entry(QStringLiteral("job_failed"), QStringLiteral("scraper-lon-01"),
                                  QStringLiteral("1763821926500-0"), now - 1000);
        secret.outcome = ActivityOutcome::Failure;
        secret.queue = QStringLiteral("scrape_jobs");
        secret.durationMs = 2310;
        secret.text = QStringLiteral("Failed letters/077.txt: 401 from "
                                     "https://crawler:hunter2@target.example.net/login");
        secret.fields.insert(QStringLiteral("api_key"), QStringLiteral("k-123456"));
        secret.fields.insert(QStringLiteral("url"),
                             QStringLiteral("https://crawler:hunter2@target.example.net/login"));
        secret.fields.insert(QStringLiteral("headers"),
                             QJsonObject{{QStringLiteral("Accept"), QStringLiteral("*/*")},
                                         {QStringLiteral("Cookie"), QStringLiteral("sid=1")}});
        fleet.log()->note(secret);
        if (!odd)
            return;
        for (const Worker &worker : SampleFleet::oddNamed(monotonicMs())) {
            ActivityEntry entry =
                SampleTimeline::entry(QStringLiteral("job_failed"), worker.name, worker.name, now);
            entry.kind = worker.name.left(30);
            entry.queue = worker.name;
            entry.text =
                worker.name + QStringLiteral(" <b>bold</b> \u202Eabc\n") + QString(300, u'x');
            entry.outcome = ActivityOutcome::Failure;
            entry.timestampMs.reset();
            entry.fields.insert(QStringLiteral("<i>key</i>\u202E"), entry.text);
            fleet.log()->note(entry);
        }
    }
};

} // namespace qd
