// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"
#include "thresholds.h"

#include <QAbstractListModel>
#include <QHash>
#include <vector>

namespace qd {

struct FeedBatch;

enum CronRole { CronJobRole = Qt::UserRole + 1 /**< quintptr of const CronJob * */ };

/// All cron jobs, merged by name, never reset: what needs a person first, then by name. Words and
/// ages are of now. GUI thread.
class CronModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CronModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// \a serverNowMs: by the server's clock, for ages.
    void apply(const FeedBatch &batch, qint64 serverNowMs);
    void tick(qint64 serverNowMs);        ///< ages run on
    const CronJob *job(int row) const;    ///< nullptr out of range; valid until the model changes
    int rowOf(const QString &name) const; ///< −1: unknown
    int troubled() const; ///< jobs of which the last decided run failed or was missed
    /// Up to when missed runs have been looked for, by the server's clock; 0: not yet.
    qint64 knownToMs() const { return m_knownToMs; }
    qint64 serverNowMs() const { return m_serverNowMs; }

private:
    void place(const CronJob &job);
    QString tip(const CronJob &job) const;

    std::vector<CronJob> m_jobs;
    qint64 m_serverNowMs = 0, m_knownToMs = 0;
};

/// "*/5 * * * *" as the events carry it, else "about every 60 s"; empty: neither is known.
QString cronScheduleText(const CronJob &job);
/// How the newest run went and when, as of \a serverNowMs: "Succeeded 12 s ago", "Running for 3 s",
/// "Missed 2 m 4 s ago", "3 missed, last 2 m 4 s ago".
QString cronLastText(const CronJob &job, qint64 serverNowMs);
/// "next in 42 s", "next is due", "next 3 s late"; empty: not known.
QString cronNextText(const CronJob &job, qint64 serverNowMs);
QString cronOutcomeText(CronOutcome outcome); ///< in the person's language: "Succeeded"

/// At most one alert for a cron job, gone with its next good run. sinceMs is left 0.
QList<Alert> cronAlerts(const CronJob &job);

} // namespace qd
