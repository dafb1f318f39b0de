// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of what happened and of alerts.
#include "historydatabase_p.h"

#include <QJsonDocument>

#include <limits>

namespace qd {

namespace {

QString textOrEmpty(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

bool HistoryDatabase::putHappened(qint64 *id, qint64 toMs, const QByteArray &bytes)
{
    static const QString fresh = QStringLiteral("INSERT INTO happened (to_ms, data) VALUES (?, ?)");
    static const QString again = QStringLiteral("INSERT OR REPLACE INTO happened VALUES (?, ?, ?)");
    if (*id > 0)
        return d->write(this, again, *id, toMs, bytes);
    QSqlQuery *query = d->exec(this, fresh, toMs, bytes);
    if (!query)
        return false;
    *id = query->lastInsertId().toLongLong();
    query->finish();
    return true;
}

bool HistoryDatabase::eachHappened(
    qint64 beforeId, const std::function<bool(qint64 id, const QByteArray &bytes)> &visit)
{
    // One row a statement: a reader that has enough leaves no statement open.
    static const QString statement =
        QStringLiteral("SELECT id, data FROM happened WHERE id < ? ORDER BY id DESC LIMIT 1");
    qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    while (true) {
        qint64 id = 0;
        QByteArray data;
        const bool ok = d->each(
            this,
            [&](const QSqlQuery &query) {
                id = query.value(0).toLongLong();
                data = query.value(1).toByteArray();
            },
            statement, before);
        if (!ok)
            return false;
        if (id == 0 || !visit(id, data))
            return true;
        before = id;
    }
}

bool HistoryDatabase::happenedSize(qint64 *bytes, qint64 *lowestId)
{
    return d->number(QStringLiteral("SELECT total(length(data)) FROM happened"), bytes, this) &&
           d->number(QStringLiteral("SELECT coalesce(min(id), 0) FROM happened"), lowestId, this);
}

bool HistoryDatabase::removeHappened(MaybeInt beforeMs, int most, int *removed)
{
    static const QString statement =
        QStringLiteral("DELETE FROM happened WHERE id IN (SELECT id FROM happened WHERE to_ms < ? "
                       "ORDER BY id LIMIT ?)");
    QSqlQuery *query =
        d->exec(this, statement, beforeMs.value_or(std::numeric_limits<qint64>::max()), most);
    if (!query)
        return false;
    *removed = std::max(0, query->numRowsAffected());
    query->finish();
    return true;
}

bool HistoryDatabase::putAlert(const AlertRecord &record)
{
    static const QString statement =
        QStringLiteral("INSERT OR REPLACE INTO alerts VALUES (?, ?, ?, ?)");
    const QByteArray json = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
    return d->write(this, statement, textOrEmpty(record.id), record.alert.sinceMs, record.endedMs,
                    QString::fromUtf8(json));
}

bool HistoryDatabase::alerts(const AlertsQuestion &question, QList<AlertRecord> *records)
{
    static const QString open =
        QStringLiteral("SELECT data FROM alerts WHERE ended_ms = 0 ORDER BY since_ms DESC LIMIT ?");
    static const QString solved =
        QStringLiteral("SELECT data FROM alerts WHERE ended_ms > 0 AND ended_ms >= ? AND "
                       "ended_ms < ? ORDER BY ended_ms DESC LIMIT ?");
    const int most = std::clamp(question.most, 1, 10'000);
    const auto visit = [records](const QSqlQuery &query) {
        const QByteArray json = query.value(0).toString().toUtf8();
        if (auto record = alertRecord(QJsonDocument::fromJson(json).object()))
            records->append(*std::move(record));
    };
    return question.open ? d->each(this, visit, open, most)
                         : d->each(this, visit, solved, question.fromMs, question.toMs, most);
}

bool HistoryDatabase::trimAlerts(qint64 beforeMs, int keep)
{
    static const QString old =
        QStringLiteral("DELETE FROM alerts WHERE ended_ms > 0 AND ended_ms < ?");
    static const QString many = QStringLiteral(
        "DELETE FROM alerts WHERE id IN (SELECT id FROM alerts WHERE ended_ms > 0 ORDER BY "
        "ended_ms DESC LIMIT -1 OFFSET ?)");
    return d->write(this, old, beforeMs) && d->write(this, many, keep);
}

} // namespace qd
