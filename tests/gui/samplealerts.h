// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"

namespace qd {

/// Alerts as a watch and a store would tell them, for pictures and for tests of what is drawn.
struct SampleAlerts
{
    static AlertRecord record(const char *rule, Severity severity, const QString &scope,
                              const QString &name, StatusKind kind, const QString &text,
                              const QString &detail, qint64 sinceMs)
    {
        AlertRecord record;
        record.id = QStringLiteral("%1@%2@%3").arg(QLatin1String(rule), scope).arg(sinceMs);
        record.alert.rule = QLatin1String(rule);
        record.alert.severity = severity;
        record.alert.scope = scope;
        record.alert.scopeName = name;
        record.alert.kind = kind;
        record.alert.text = text;
        record.alert.detail = detail;
        record.alert.sinceMs = record.raisedMs = sinceMs;
        return record;
    }

    static QList<AlertRecord> many(int count, qint64 wallMs)
    {
        QList<AlertRecord> all;
        for (int i = 0; i < count; ++i) {
            const QString name = QStringLiteral("worker-%1").arg(i, 5, 10, QLatin1Char('0'));
            all << record("error_rate_high", i % 3 ? Severity::Warning : Severity::Critical,
                          QStringLiteral("worker:") + name, name, StatusKind::Degraded,
                          name + QStringLiteral(": error rate high"), "above 15 %",
                          wallMs - 1000 * (i + 1));
            all.last().alert.value = 15.1 + i % 70;
            all.last().alert.limit = 15;
        }
        return all;
    }

    /// One that tells many, long names, names that no person would choose, missing values.
    static QList<AlertRecord> odd(qint64 wallMs)
    {
        QList<AlertRecord> all;
        all << record("connection_lost", Severity::Critical, "system", "api.example.net",
                      StatusKind::Unavailable, "No connection to api.example.net",
                      "api.example.net refused the connection.", wallMs - 50'000);
        all.last().folded = 18;
        for (int i = 0; i < 18; ++i)
            all.last().foldedNames << QStringLiteral("worker-%1 silent").arg(i);
        all << record("worker_down", Severity::Critical, "rule:worker_down", "8,412 workers",
                      StatusKind::Crashed, "8,412 workers crashed", "", wallMs - 90'000'000);
        all.last().folded = 8412;
        for (int i = 0; i < 20; ++i)
            all.last().foldedNames << QStringLiteral("worker-%1").arg(i);
        all.last().flaps = 12;
        all << record("worker_down", Severity::Critical, "worker:x",
                      "a-very-long-worker-name-that-somebody-let-a-generator-make-in-eu-central-1b-"
                      "pod-77-&-<b>x</b>",
                      StatusKind::Stopped, "stopped",
                      "https://cdn.example.net/images/originals/2025/11/22/a/b/c/0123456789.jpg",
                      wallMs - 3'000);
        const QStringList names{QStringLiteral("عامل الاستكشاف"), QStringLiteral("🚀🔥 rocket"),
                                QStringLiteral("<img src=x onerror=alert(1)>"),
                                QStringLiteral("tab\there\nline\u0007bell\u202Egnp.exe"),
                                QStringLiteral("&amp; 100%1")};
        for (const QString &name : names)
            all << record("cron_failed", Severity::Warning, QStringLiteral("cron:") + name, name,
                          StatusKind::Error, name, name, 0);
        all << record("own-1", Severity::Info, "worker:y", "", StatusKind::Degraded,
                      "a rule that is gone", "", wallMs - 60'000);
        all.last().state = AlertState::Acknowledged;
        all.last().ackBy = QStringLiteral("somebody-with-a-very-long-name@example.net");
        all.last().ackMs = wallMs - 30'000;
        return all;
    }

    static QList<AlertRecord> solved(int count, qint64 wallMs)
    {
        static const struct
        {
            const char *rule, *scope, *name, *text;
            StatusKind kind;
            int lasted;
            bool ack;
        } kinds[] = {{"queue_high", "queue:scrape_jobs", "scrape_jobs", "scrape_jobs is high",
                      StatusKind::Degraded, 449, true},
                     {"worker_down", "worker:scraper-ams-01", "scraper-ams-01",
                      "scraper-ams-01 is silent", StatusKind::Stale, 31, false},
                     {"connection_lost", "system", "production-eu", "No connection",
                      StatusKind::Unavailable, 50, false},
                     {"processing_slow", "worker:ai-tagger", "ai-tagger", "slow",
                      StatusKind::Degraded, 1680, true},
                     {"cron_missed", "cron:sitemap", "sitemap", "did not run", StatusKind::Stale,
                      870, false}};
        QList<AlertRecord> all;
        for (int i = 0; i < count; ++i) {
            const auto &kind = kinds[i % 5];
            const qint64 endMs = wallMs - 60'000 - qint64(i) * (count > 20 ? 600'000 : 20'000);
            AlertRecord one =
                record(kind.rule, i % 5 == 1 ? Severity::Critical : Severity::Warning, kind.scope,
                       kind.name, kind.kind, kind.text, "", endMs - kind.lasted * 1000);
            one.id += QString::number(i);
            one.state = AlertState::Solved;
            one.endedMs = endMs;
            if (kind.ack) {
                one.ackBy = QStringLiteral("admin");
                one.ackMs = endMs - 10'000;
            }
            if (i % 5 == 2)
                one.folded = 18;
            one.afterwards = i % 7 == 4;
            one.quiet = i % 9 == 3;
            all << one;
        }
        return all;
    }
};

} // namespace qd
