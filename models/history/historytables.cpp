// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the history's tables: what HistoryDatabase reads and writes once it is open.
#include "historydatabase_p.h"

namespace qd {

namespace {

QString tableName(BlockTable table)
{
    switch (table) {
    case BlockTable::Raw: return QStringLiteral("raw");
    case BlockTable::Minutes: return QStringLiteral("minutes");
    case BlockTable::Hours: return QStringLiteral("hours");
    case BlockTable::Filled: break;
    }
    return QStringLiteral("filled");
}

/// Each statement once as a text, so that a prepared one is found by comparing, not by building.
struct Statements
{
    std::array<QString, BlockTableCount> put, ofSubject, oldest, remove, removeOf, size;
    Statements()
    {
        for (int i = 0; i < BlockTableCount; ++i) {
            const QString name = tableName(BlockTable(i));
            const auto k = size_t(i);
            put[k] = QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (?, ?, ?, ?)").arg(name);
            ofSubject[k] = QStringLiteral("SELECT data FROM %1 WHERE subject = ? AND id > ? AND "
                                          "id < ? AND from_ms < ? ORDER BY id")
                               .arg(name);
            oldest[k] = QStringLiteral("SELECT from_ms FROM %1 ORDER BY id LIMIT 1").arg(name);
            size[k] = QStringLiteral("SELECT total(length(data)) FROM (SELECT data FROM %1 WHERE "
                                     "id < ? ORDER BY id LIMIT ?)")
                          .arg(name);
            remove[k] = QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM %1 WHERE id < ? "
                                       "ORDER BY id LIMIT ?)")
                            .arg(name);
            removeOf[k] = QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM %1 WHERE "
                                         "subject = ? LIMIT ?)")
                              .arg(name);
        }
    }
};

const Statements &statements()
{
    static const Statements all;
    return all;
}

/// The lowest row number of a block that ends at or after \a ms.
qint64 rowAt(qint64 ms)
{
    return std::max<qint64>(0, ms / 1000) << HistoryDatabase::SubjectBits;
}

SubjectRow subjectRow(const QSqlQuery &query)
{
    SubjectRow row;
    row.id = query.value(0).toInt();
    row.kind = SubjectKind(std::clamp(query.value(1).toInt(), 0, SubjectKindCount - 1));
    row.key = query.value(2).toString();
    row.label = query.value(3).toString();
    row.lastSeenMs = query.value(4).toLongLong();
    return row;
}

} // namespace

bool HistoryDatabase::putSubject(const SubjectRow &row)
{
    static const QString statement =
        QStringLiteral("INSERT OR REPLACE INTO subjects VALUES (?, ?, ?, ?, ?)");
    // A null text is NULL to SQL, an empty one is not.
    const auto text = [](const QString &value) {
        return value.isNull() ? QLatin1String("") : value;
    };
    return d->write(this, statement, row.id, int(row.kind), text(row.key), text(row.label),
                    row.lastSeenMs);
}

bool HistoryDatabase::removeSubject(int id)
{
    static const QString statement = QStringLiteral("DELETE FROM subjects WHERE id = ?");
    return d->write(this, statement, id);
}

bool HistoryDatabase::eachSubject(const std::function<void(const SubjectRow &)> &visit)
{
    return d->each(
        this,
        [&visit](const QSqlQuery &query) {
            const SubjectRow row = subjectRow(query);
            if (row.id > 0 && row.id <= MostId)
                visit(row);
        },
        QStringLiteral("SELECT id, kind, key, label, last_seen_ms FROM subjects"));
}

bool HistoryDatabase::putBlock(BlockTable table, int subject, qint64 fromMs, qint64 toMs,
                               const QByteArray &bytes)
{
    m_sizes[size_t(table)] += bytes.size();
    return d->write(this, statements().put[size_t(table)], rowAt(toMs) | subject, subject, fromMs,
                    bytes);
}

bool HistoryDatabase::putOpen(int subject, const QByteArray &raw)
{
    static const QString put = QStringLiteral("INSERT OR REPLACE INTO open_raw VALUES (?, ?)");
    static const QString remove = QStringLiteral("DELETE FROM open_raw WHERE subject = ?");
    return raw.isEmpty() ? d->write(this, remove, subject) : d->write(this, put, subject, raw);
}

bool HistoryDatabase::putCoarse(int subject, const QByteArray &coarse)
{
    static const QString put = QStringLiteral("INSERT OR REPLACE INTO open_coarse VALUES (?, ?)");
    static const QString remove = QStringLiteral("DELETE FROM open_coarse WHERE subject = ?");
    return coarse.isEmpty() ? d->write(this, remove, subject)
                            : d->write(this, put, subject, coarse);
}

bool HistoryDatabase::open(int subject, QByteArray *raw, QByteArray *coarse)
{
    static const QString rawStatement =
        QStringLiteral("SELECT data FROM open_raw WHERE subject = ?");
    static const QString coarseStatement =
        QStringLiteral("SELECT data FROM open_coarse WHERE subject = ?");
    raw->clear();
    coarse->clear();
    return d->each(
               this, [raw](const QSqlQuery &query) { *raw = query.value(0).toByteArray(); },
               rawStatement, subject) &&
           d->each(
               this, [coarse](const QSqlQuery &query) { *coarse = query.value(0).toByteArray(); },
               coarseStatement, subject);
}

bool HistoryDatabase::eachBlock(BlockTable table, int subject, qint64 fromMs, qint64 toMs,
                                qint64 longestMs,
                                const std::function<void(const QByteArray &)> &visit)
{
    return d->each(
        this, [&visit](const QSqlQuery &query) { visit(query.value(0).toByteArray()); },
        statements().ofSubject[size_t(table)], subject, rowAt(fromMs),
        rowAt(toMs + longestMs + 1000), toMs);
}

bool HistoryDatabase::oldest(BlockTable table, MaybeInt *ms)
{
    ms->reset();
    return d->each(
        this, [ms](const QSqlQuery &query) { *ms = query.value(0).toLongLong(); },
        statements().oldest[size_t(table)]);
}

bool HistoryDatabase::removeOldest(BlockTable table, qint64 beforeMs, int most, int *removed)
{
    qint64 bytes = 0;
    if (!d->each(
            this, [&bytes](const QSqlQuery &query) { bytes = query.value(0).toLongLong(); },
            statements().size[size_t(table)], rowAt(beforeMs), most))
        return false;
    QSqlQuery *query = d->exec(this, statements().remove[size_t(table)], rowAt(beforeMs), most);
    if (!query)
        return false;
    *removed = std::max(0, query->numRowsAffected());
    query->finish();
    qint64 &size = m_sizes[size_t(table)];
    size = std::max<qint64>(0, size - bytes);
    return true;
}

bool HistoryDatabase::readSizes()
{
    m_sizes = {};
    const bool ok = d->each(
        this,
        [this](const QSqlQuery &query) {
            const int table = query.value(0).toInt();
            if (table >= 0 && table < BlockTableCount)
                m_sizes[size_t(table)] = query.value(1).toLongLong();
        },
        QStringLiteral("SELECT block_table, bytes FROM sizes"));
    m_sizesInFile = m_sizes;
    return ok;
}

bool HistoryDatabase::putSizes()
{
    static const QString statement = QStringLiteral("INSERT OR REPLACE INTO sizes VALUES (?, ?)");
    for (int table = 0; table < BlockTableCount; ++table) {
        if (m_sizes[size_t(table)] == m_sizesInFile[size_t(table)])
            continue;
        if (!d->write(this, statement, table, m_sizes[size_t(table)]))
            return false;
        m_sizesInFile[size_t(table)] = m_sizes[size_t(table)];
    }
    return true;
}

bool HistoryDatabase::removeBlocksOf(int subject, int most, int *removed)
{
    *removed = 0;
    for (const QString &statement : statements().removeOf) {
        QSqlQuery *query = d->exec(this, statement, subject, most - *removed);
        if (!query)
            return false;
        *removed += std::max(0, query->numRowsAffected());
        query->finish();
        if (*removed >= most)
            return true;
    }
    return putOpen(subject, {}) && putCoarse(subject, {});
}

bool HistoryDatabase::putMark(HistoryMark *mark)
{
    static const QString put =
        QStringLiteral("INSERT INTO marks (at_ms, kind, text) VALUES (?, ?, ?)");
    static const QString trim = QStringLiteral("DELETE FROM marks WHERE id IN (SELECT id FROM "
                                               "marks ORDER BY at_ms DESC LIMIT -1 OFFSET ?)");
    QString text = mark->text.left(MostMarkText);
    if (text.isNull())
        text = QLatin1String("");
    QSqlQuery *query = d->exec(this, put, mark->atMs, int(mark->kind), text);
    if (!query)
        return false;
    mark->id = query->lastInsertId().toLongLong();
    query->finish();
    return d->write(this, trim, MostMarks);
}

bool HistoryDatabase::removeMark(qint64 id)
{
    static const QString statement = QStringLiteral("DELETE FROM marks WHERE id = ?");
    return d->write(this, statement, id);
}

bool HistoryDatabase::marks(qint64 fromMs, qint64 toMs, QList<HistoryMark> *marks)
{
    static const QString statement =
        QStringLiteral("SELECT id, at_ms, kind, text FROM marks WHERE at_ms >= ? AND at_ms < ? "
                       "ORDER BY at_ms, id");
    return d->each(
        this,
        [marks](const QSqlQuery &query) {
            HistoryMark mark;
            mark.id = query.value(0).toLongLong();
            mark.atMs = query.value(1).toLongLong();
            mark.kind =
                HistoryMark::Kind(std::clamp(query.value(2).toInt(), 0, int(HistoryMark::Control)));
            mark.text = query.value(3).toString().left(MostMarkText);
            marks->append(mark);
        },
        statement, fromMs, toMs);
}

} // namespace qd
