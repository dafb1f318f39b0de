// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditfile.h"

#include "auditdisk.h"
#include "clock.h"
#include "words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <deque>

namespace qd {

namespace {

constexpr auto AuditOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 LockWaitMs = 3000;

QString auditTrouble(const QString &what, const QString &why = AuditHandle::lastError())
{
    return tr("The audit log cannot be written: %1: %2.").arg(what, why);
}

/// Made with the rights of its owner alone.
bool ownFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, AuditOwnerOnly | QFileDevice::ExeOwner);
}

QString writeAuditAnchor(const QString &path, const AuditRow &last)
{
    if (!ownFolder(QFileInfo(path).path()))
        return auditTrouble(path);
    QSaveFile file(path);
    const QJsonObject object{{QStringLiteral("seq"), last.seq},
                             {QStringLiteral("hash"), QString::fromLatin1(last.hash)}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(AuditOwnerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return tr("The anchor of the audit log cannot be written: %1: %2.")
            .arg(path, file.errorString());
    return {};
}

QString olderName(const QString &file, qint64 firstSeq)
{
    const QFileInfo info(file);
    return info.path() + QStringLiteral("/%1-%2.%3")
                             .arg(info.completeBaseName())
                             .arg(firstSeq, 12, 10, QLatin1Char('0'))
                             .arg(info.suffix());
}

/// Each line of a file that fits, without its end.
void eachLine(const QString &path, const std::function<bool(QByteArrayView)> &take)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        QByteArray line = file.readLine(AuditRow::MostLine + 2);
        if (line.endsWith('\n'))
            line.chop(1);
        if (!take(line))
            return;
    }
}

/// Whether the anchor's row stands there as it was, or in an older file. Reads all of it: asked
/// only when a program ended between a row and its anchor.
bool holdsAnchor(const QString &path, const AuditAnchor &anchor)
{
    bool first = true, holds = false;
    eachLine(path, [&](QByteArrayView line) {
        QString why;
        const auto row = auditRow(line, &why);
        holds = row && ((first && row->seq > anchor.seq) ||
                        (row->seq == anchor.seq && row->hash == anchor.hash));
        first = false;
        return !holds;
    });
    return holds || first; // an empty file: it has just been begun
}

} // namespace

QString auditHost()
{
    return QSysInfo::machineHostName();
}

AuditPlaces AuditPlaces::usual()
{
    const auto place = [](QStandardPaths::StandardLocation where) {
        const QString folder = QStandardPaths::writableLocation(where);
        return folder.isEmpty() ? QString() : folder + QStringLiteral("/quarterdeck");
    };
    return {place(QStandardPaths::GenericDataLocation) + QStringLiteral("/audit/audit.jsonl"),
            place(QStandardPaths::GenericConfigLocation) + QStringLiteral("/audit.anchor")};
}

QStringList AuditPlaces::files() const
{
    const QFileInfo info(file);
    QStringList found;
    const QDir folder(info.path());
    const QString pattern =
        info.completeBaseName() + QStringLiteral("-????????????.") + info.suffix();
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        found << folder.filePath(name);
    if (info.exists())
        found << file;
    return found;
}

std::optional<AuditAnchor> readAuditAnchor(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1024)).object();
    const AuditAnchor anchor{object[QLatin1String("seq")].toInteger(),
                             object[QLatin1String("hash")].toString().toLatin1()};
    if (anchor.seq < 1 || anchor.hash.size() != auditNothingBefore().size())
        return std::nullopt;
    return anchor;
}

/// What stands at the end of the newest file.
struct AuditFile::End
{
    std::optional<AuditRow> last; ///< nullopt: no row, or one that cannot be read
    QByteArray half;              ///< after the last line end
};

AuditFile::AuditFile(const AuditPlaces &places, qint64 rotateBytes)
    : m_places(places)
    , m_rotateBytes(rotateBytes)
{
}

AuditFile::End AuditFile::endOf(const AuditHandle &file) const
{
    End end;
    // The last line, and the one that may have been begun after it.
    QByteArray bytes = file.tail(2 * (AuditRow::MostLine + 1));
    if (bytes.isEmpty())
        return end;
    const qsizetype lineEnd = bytes.lastIndexOf('\n');
    end.half = bytes.mid(lineEnd + 1);
    bytes.truncate(std::max<qsizetype>(lineEnd, 0));
    QString why;
    end.last = auditRow(QByteArrayView(bytes).sliced(bytes.lastIndexOf('\n') + 1), &why);
    return end;
}

QString AuditFile::append(QList<AuditRow> &rows)
{
    if (rows.isEmpty())
        return {};
    const QString folder = QFileInfo(m_places.file).path();
    if (!ownFolder(folder))
        return auditTrouble(folder);
    const QString lockPath = folder + QStringLiteral("/audit.lock");
    AuditHandle lock(lockPath, AuditHandle::How::Lock);
    if (!lock.isOpen())
        return auditTrouble(lockPath);
    // Another program holds it for as long as a write takes.
    const qint64 until = monotonicMs() + LockWaitMs;
    for (auto locked = lock.tryLock(); locked != AuditHandle::Locked::Yes;
         locked = lock.tryLock()) {
        if (locked == AuditHandle::Locked::Failed)
            return auditTrouble(lockPath);
        if (monotonicMs() >= until)
            return tr("The audit log cannot be written: another program holds its lock.");
        QThread::msleep(5);
    }
    return appendLocked(rows); // the lock goes with its file
}

QString AuditFile::appendLocked(QList<AuditRow> &rows)
{
    auto file = std::make_unique<AuditHandle>(m_places.file, AuditHandle::How::Append);
    if (!file->isOpen() || !file->isFile())
        return auditTrouble(m_places.file);
    End end = endOf(*file);
    const std::optional<AuditAnchor> anchor = readAuditAnchor(m_places.anchor);
    AuditRow before;
    before.hash = auditNothingBefore();
    if (end.last)
        before = *end.last;
    else if (const QStringList files = m_places.files();
             file->size() == end.half.size() && files.size() > 1) {
        // Rotated, and then the power went: the older file's end is what it follows.
        const AuditHandle older(files[files.size() - 2], AuditHandle::How::Read);
        before = endOf(older).last.value_or(before);
    }
    // What the anchor knows is never undercut, so that a hole stays a hole.
    if (anchor && (anchor->seq >= before.seq || !holdsAnchor(m_places.file, *anchor))) {
        before.seq = std::max(before.seq, anchor->seq);
        before.hash = anchor->hash;
    }

    QList<AuditRow> all = rows;
    if (!end.half.isEmpty()) {
        AuditRow mended = rows.constFirst();
        mended.object = QStringLiteral("log");
        mended.action = QStringLiteral("mend");
        mended.outcome = QStringLiteral("done");
        mended.requestId.clear();
        mended.message =
            tr("Half a line of %1 bytes at the end was taken away (SHA-256 %2).")
                .arg(end.half.size())
                .arg(QString::fromLatin1(
                    QCryptographicHash::hash(end.half, QCryptographicHash::Sha256).toHex()));
        if (!file->cut(file->size() - end.half.size()))
            return auditTrouble(m_places.file);
        all.prepend(mended);
    }

    const qint64 size = file->size();
    if (size >= m_rotateBytes) {
        qint64 first = before.seq; // of the file that is put aside: its name
        eachLine(m_places.file, [&first](QByteArrayView line) {
            QString why;
            if (const auto row = auditRow(line, &why))
                first = row->seq;
            return false;
        });
        const QString older = olderName(m_places.file, first);
        if (!moveAuditFile(m_places.file, older))
            return auditTrouble(older);
        file = std::make_unique<AuditHandle>(m_places.file, AuditHandle::How::AppendNew);
        if (!file->isOpen())
            return auditTrouble(m_places.file);
    }

    QByteArray bytes;
    for (AuditRow &row : all) {
        row.seq = before.seq + 1;
        row.prev = before.hash;
        bytes += auditLine(row) + '\n';
        before = row;
    }
    const qint64 start = file->size();
    if (!file->append(bytes) || !file->sync()) {
        const QString why = AuditHandle::lastError();
        file->cut(start); // nothing of it stays, so that it can be written whole later
        return auditTrouble(m_places.file, why);
    }
    if (start == 0)
        syncFolder(QFileInfo(m_places.file).path());
    rows = all.mid(all.size() - rows.size());
    return writeAuditAnchor(m_places.anchor, before);
}

QList<AuditRow> AuditFile::newest(const AuditPlaces &places, qsizetype most)
{
    std::deque<AuditRow> rows;
    const QStringList files = places.files();
    // From the newest file back until there are enough.
    for (auto path = files.crbegin(); path != files.crend(); ++path) {
        std::deque<AuditRow> some;
        eachLine(*path, [&](QByteArrayView line) {
            QString why;
            if (auto row = auditRow(line, &why))
                some.push_back(std::move(*row));
            if (qsizetype(some.size() + rows.size()) > most)
                some.pop_front();
            return true;
        });
        rows.insert(rows.begin(), some.begin(), some.end());
        if (qsizetype(rows.size()) >= most)
            break;
    }
    return {rows.begin(), rows.end()};
}

void AuditFile::read(const AuditPlaces &places, qint64 sinceMs,
                     const std::function<bool(const AuditRow &)> &take)
{
    bool goOn = true;
    for (const QString &path : places.files()) {
        eachLine(path, [&](QByteArrayView line) {
            QString why;
            const auto row = auditRow(line, &why);
            if (row && row->timeMs >= sinceMs)
                goOn = take(*row);
            return goOn;
        });
        if (!goOn)
            return;
    }
}

} // namespace qd
