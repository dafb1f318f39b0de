// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydatabase_p.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace qd {

namespace {

constexpr int BusyTimeoutMs = 250;
constexpr qint64 WholeCheckBytes = 64LL << 20;
constexpr int ApplicationId = 0x51446869; // "QDhi"

/// Brings a file from one version to the next; the first one makes it. Never changed once they were
/// out: what comes later is another step.
const QStringList &stepsTo(int version)
{
    static const QStringList first = {
        QStringLiteral("CREATE TABLE subjects (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, "
                       "key TEXT NOT NULL, label TEXT NOT NULL, last_seen_ms INTEGER NOT NULL, "
                       "UNIQUE (kind, key))"),
        QStringLiteral("CREATE TABLE open_raw (subject INTEGER PRIMARY KEY, data BLOB NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE open_coarse (subject INTEGER PRIMARY KEY, data BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE raw (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, "
                       "from_ms INTEGER NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX raw_subject ON raw (subject)"),
        QStringLiteral("CREATE TABLE minutes (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, "
                       "from_ms INTEGER NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX minutes_subject ON minutes (subject)"),
        QStringLiteral("CREATE TABLE hours (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, "
                       "from_ms INTEGER NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX hours_subject ON hours (subject)"),
        QStringLiteral("CREATE TABLE filled (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, "
                       "from_ms INTEGER NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX filled_subject ON filled (subject)"),
        QStringLiteral(
            "CREATE TABLE sizes (block_table INTEGER PRIMARY KEY, bytes INTEGER NOT NULL)"),
        QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId),
    };
    static const QStringList second = {
        QStringLiteral("CREATE TABLE marks (id INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER "
                       "NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX marks_at ON marks (at_ms)"),
    };
    static const QStringList third = {
        QStringLiteral("CREATE TABLE happened (id INTEGER PRIMARY KEY AUTOINCREMENT, to_ms INTEGER "
                       "NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE alerts (id TEXT PRIMARY KEY, since_ms INTEGER NOT NULL, "
                       "ended_ms INTEGER NOT NULL, data TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX alerts_ended ON alerts (ended_ms)"),
    };
    static const QStringList none;
    return version == 1 ? first : version == 2 ? second : version == 3 ? third : none;
}

} // namespace

HistoryDatabase::HistoryDatabase()
    : d(std::make_unique<Private>())
{
    d->connection = QUuid::createUuid().toString();
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

bool HistoryDatabase::isOpen() const
{
    return d->db.isOpen();
}

void HistoryDatabase::close()
{
    d->queries.clear();
    d->db.close();
    d->db = {};
    if (QSqlDatabase::contains(d->connection))
        QSqlDatabase::removeDatabase(d->connection);
}

bool HistoryDatabase::fail(HistoryFault fault, const QString &text)
{
    m_fault = fault;
    m_faultText = text;
    return false;
}

bool HistoryDatabase::Private::failed(const QSqlError &error, HistoryDatabase *owner)
{
    bool isCode = false;
    const int code = error.nativeErrorCode().toInt(&isCode);
    return owner->fail(isCode ? faultOfCode(code) : HistoryFault::Other, error.text());
}

bool HistoryDatabase::Private::run(const QString &statement, HistoryDatabase *owner)
{
    QSqlQuery query(db);
    return query.exec(statement) || failed(query.lastError(), owner);
}

bool HistoryDatabase::Private::number(const QString &statement, qint64 *out, HistoryDatabase *owner)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(statement) || !query.next())
        return failed(query.lastError(), owner);
    *out = query.value(0).toLongLong();
    return true;
}

QSqlQuery *HistoryDatabase::Private::prepared(const QString &statement, HistoryDatabase *owner)
{
    const auto at = queries.find(statement);
    if (at != queries.end())
        return at->second.get();
    auto query = std::make_unique<QSqlQuery>(db);
    query->setForwardOnly(true);
    if (!query->prepare(statement)) {
        failed(query->lastError(), owner);
        return nullptr;
    }
    return queries.emplace(statement, std::move(query)).first->second.get();
}

bool HistoryDatabase::open(const QString &path)
{
    return openFile(path, Use::Record);
}

bool HistoryDatabase::openToRead(const QString &path)
{
    return openFile(path, Use::Read);
}

bool HistoryDatabase::openBeside(const QString &path)
{
    return openFile(path, Use::Beside);
}

bool HistoryDatabase::openFile(const QString &path, Use use)
{
    close();
    m_fault = HistoryFault::None;
    m_path = path;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(HistoryFault::NoDriver, QStringLiteral("no QSQLITE driver"));
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(HistoryFault::CannotOpen, QStringLiteral("not a file"));
    const bool fresh = use == Use::Record && (!info.exists() || info.size() == 0);
    if (fresh) {
        // Before SQLite does: its log and index get the file's own mode.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return fail(HistoryFault::CannotOpen, file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    } else if (use == Use::Record) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    d->db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connection);
    d->db.setDatabaseName(path);
    d->db.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(BusyTimeoutMs)
            .arg(use == Use::Read ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    bool ok = d->db.open() || d->failed(d->db.lastError(), this);
    ok = ok && prepareSchema(use, fresh) && (use != Use::Record || check());
    if (!ok)
        close();
    return ok;
}

bool HistoryDatabase::prepareSchema(Use use, bool fresh)
{
    const auto run = [this](const QString &statement) { return d->run(statement, this); };
    qint64 version = 0, application = 0;
    if (fresh && !run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")))
        return false;
    if (!d->number(QStringLiteral("PRAGMA user_version"), &version, this) ||
        !d->number(QStringLiteral("PRAGMA application_id"), &application, this))
        return false;
    if (version > SchemaVersion && application == ApplicationId)
        return fail(HistoryFault::Newer, QStringLiteral("schema version %1").arg(version));
    qint64 tables = 0;
    if (application != ApplicationId) {
        if (!d->number(QStringLiteral("SELECT count(*) FROM sqlite_master"), &tables, this))
            return false;
        if (tables > 0 || version != 0)
            return fail(HistoryFault::Foreign,
                        QStringLiteral("application id %1").arg(application));
    }
    if (use != Use::Record)
        return (version == SchemaVersion && readSizes()) ||
               fail(HistoryFault::CannotOpen, QStringLiteral("schema version %1").arg(version));
    // A file that is locked, full or read-only says so here, before anybody counts on it.
    if (!run(QStringLiteral("PRAGMA journal_mode = WAL")) ||
        !run(QStringLiteral("PRAGMA synchronous = NORMAL")) ||
        !run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")) ||
        !run(QStringLiteral("PRAGMA journal_size_limit = 8388608")) ||
        !run(QStringLiteral("PRAGMA cache_size = -4096")))
        return false;
    while (version < SchemaVersion) {
        ++version;
        bool ok = begin();
        for (const QString &step : stepsTo(int(version)))
            ok = ok && run(step);
        ok = ok && run(QStringLiteral("PRAGMA user_version = %1").arg(version)) && commit();
        if (!ok) {
            rollback();
            return false;
        }
    }
    return readSizes() && begin() && commit(); // it can be written
}

bool HistoryDatabase::check()
{
    const bool whole = QFileInfo(m_path).size() <= WholeCheckBytes;
    QStringList checks = {QStringLiteral("PRAGMA quick_check(1)")};
    if (!whole)
        checks = {QStringLiteral("PRAGMA quick_check('subjects')"),
                  QStringLiteral("PRAGMA quick_check('open_raw')"),
                  QStringLiteral("PRAGMA quick_check('open_coarse')"),
                  QStringLiteral("PRAGMA quick_check('marks')"),
                  QStringLiteral("PRAGMA quick_check('alerts')")};
    for (const QString &statement : checks) {
        QSqlQuery query(d->db);
        if (!query.exec(statement) || !query.next())
            return d->failed(query.lastError(), this);
        const QString answer = query.value(0).toString();
        if (answer != QLatin1String("ok"))
            return fail(HistoryFault::Broken, answer);
    }
    return true;
}

bool HistoryDatabase::begin()
{
    return d->run(QStringLiteral("BEGIN IMMEDIATE"), this);
}

bool HistoryDatabase::commit()
{
    return putSizes() && d->run(QStringLiteral("COMMIT"), this);
}

void HistoryDatabase::rollback()
{
    if (!isOpen())
        return;
    for (const auto &[statement, query] : d->queries)
        query->finish();
    QSqlQuery(d->db).exec(QStringLiteral("ROLLBACK"));
    const HistoryFault fault = m_fault; // what led here counts, not what comes after it
    readSizes();
    m_fault = fault;
}

bool HistoryDatabase::usedBytes(qint64 *bytes)
{
    qint64 free = 0, all = 0, size = 0;
    if (!freePages(&free, &all) || !d->number(QStringLiteral("PRAGMA page_size"), &size, this))
        return false;
    *bytes = (all - free) * size;
    return true;
}

bool HistoryDatabase::freePages(qint64 *pages, qint64 *all)
{
    return d->number(QStringLiteral("PRAGMA freelist_count"), pages, this) &&
           d->number(QStringLiteral("PRAGMA page_count"), all, this);
}

bool HistoryDatabase::giveBackPages(int most)
{
    QSqlQuery query(d->db);
    if (!query.exec(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(most)))
        return d->failed(query.lastError(), this);
    while (query.next()) {
    } // each step gives one page back
    return true;
}

bool HistoryDatabase::checkpoint()
{
    // The first transaction after it begins the log anew and waits for the disk: let that be one
    // that does nothing else.
    return d->run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), this) && begin() &&
           d->write(this, QStringLiteral("INSERT OR REPLACE INTO sizes VALUES (?, ?)"), 0,
                    m_sizesInFile[0]) &&
           commit();
}

qint64 HistoryDatabase::walBytes() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size();
}

} // namespace qd
