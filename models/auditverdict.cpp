// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditverdict.h"

#include "format.h"
#include "text.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace qd {

namespace {

/// Goes along the chain, row after row.
class AuditWalk final
{
    Q_DECLARE_TR_FUNCTIONS(qd::AuditWalk)
public:
    AuditWalk(bool fromFirst, std::optional<AuditAnchor> anchor)
        : m_fromFirst(fromFirst)
        , m_anchor(std::move(anchor))
    {
        m_last.hash = auditNothingBefore();
    }

    void file(const QString &path);
    AuditVerdict end();

private:
    void line(QByteArrayView bytes, qint64 number, const QString &path);
    void bad(qint64 row, const QString &words);

    bool m_fromFirst;
    std::optional<AuditAnchor> m_anchor;
    AuditRow m_last;
    qint64 m_half = 0;
    AuditVerdict m_verdict;
    bool m_ended = false;
};

void AuditWalk::bad(qint64 row, const QString &words)
{
    m_ended = true;
    m_verdict.badRow = row;
    m_verdict.sentence = words;
}

void AuditWalk::file(const QString &path)
{
    if (m_ended)
        return;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return bad(m_last.seq + 1, tr("%1 cannot be read: %2.")
                                       .arg(path, file.isOpen() || file.errorString().isEmpty()
                                                      ? tr("it is no file")
                                                      : file.errorString()));
    if (m_half > 0) // only the newest file may end so
        return bad(m_last.seq + 1,
                   tr("Row %1 is the first bad one: half a line.").arg(m_last.seq + 1));
    for (qint64 number = 1; !m_ended && !file.atEnd(); ++number) {
        QByteArray bytes = file.readLine(AuditRow::MostLine + 2);
        if (!bytes.endsWith('\n') && file.atEnd()) {
            m_half = bytes.size();
            return;
        }
        if (bytes.endsWith('\n'))
            bytes.chop(1);
        line(bytes, number, path);
    }
}

void AuditWalk::line(QByteArrayView bytes, qint64 number, const QString &path)
{
    const bool first = m_verdict.rows == 0 && m_last.seq == 0;
    const qint64 due = m_last.seq + 1;
    QString why;
    const std::optional<AuditRow> row = auditRow(bytes, &why);
    if (!row)
        return bad(due, tr("Row %1 is the first bad one (line %2 of %3): %4.")
                            .arg(due)
                            .arg(number)
                            .arg(QFileInfo(path).fileName(), why));
    if (first && !m_fromFirst) {
        m_last = *row;
    } else if (row->seq > due) {
        return bad(due,
                   row->seq == due + 1
                       ? tr("Row %1 is missing: row %2 stands in its place.").arg(due).arg(row->seq)
                       : tr("Rows %1 to %2 are missing: row %3 stands in their place.")
                             .arg(due)
                             .arg(row->seq - 1)
                             .arg(row->seq));
    } else if (row->seq < due) {
        return bad(
            due,
            tr("Row %1 is the first bad one: row %2 stands in its place.").arg(due).arg(row->seq));
    } else if (row->prev != m_last.hash) {
        return bad(due, tr("Row %1 is the first bad one: it does not follow the row before it as "
                           "that stands there now.")
                            .arg(due));
    }
    if (m_anchor && row->seq == m_anchor->seq && row->hash != m_anchor->hash)
        return bad(due, tr("Row %1 is the first bad one: the anchor knows another row of this "
                           "number.")
                            .arg(due));
    m_last = *row;
    ++m_verdict.rows;
    m_verdict.lastMs = row->timeMs;
}

AuditVerdict AuditWalk::end()
{
    if (m_ended)
        return m_verdict;
    if (m_anchor && m_anchor->seq > m_last.seq) {
        const qint64 due = m_last.seq + 1;
        bad(due,
            m_last.seq == 0 ? tr("The log is missing: the anchor knows of %1 rows.")
                                  .arg(format::count(m_anchor->seq))
            : m_anchor->seq == due
                ? tr("The end is cut off: row %1 is missing.").arg(due)
                : tr("The end is cut off: rows %1 to %2 are missing.").arg(due).arg(m_anchor->seq));
        return m_verdict;
    }
    if (m_fromFirst && !m_anchor && m_verdict.rows > 0) {
        m_verdict.sentence = tr("Each of the %1 rows follows the one before, but the anchor is "
                                "missing: whether the end was cut off cannot be told.")
                                 .arg(format::count(m_verdict.rows));
        return m_verdict;
    }
    m_verdict.whole = true;
    m_verdict.sentence = m_verdict.rows == 0
                             ? tr("There is no row yet.")
                             : tr("All %1 rows are in order; the last one is of %2.")
                                   .arg(format::count(m_verdict.rows), isoUtc(m_verdict.lastMs));
    if (!m_fromFirst && m_verdict.rows > 0)
        m_verdict.sentence +=
            tr(" A file alone: what stood before its first row and after its last is not known.");
    if (m_half > 0)
        m_verdict.sentence +=
            tr(" Half a line of %1 bytes stands at the end, as a power cut leaves "
               "it; the next row takes it away and says so.")
                .arg(m_half);
    return m_verdict;
}

} // namespace

AuditVerdict verifyAudit(const AuditPlaces &places)
{
    AuditWalk walk(true, readAuditAnchor(places.anchor));
    for (const QString &path : places.files())
        walk.file(path);
    return walk.end();
}

AuditVerdict verifyAuditFile(const QString &path)
{
    AuditWalk walk(false, std::nullopt);
    walk.file(path);
    return walk.end();
}

} // namespace qd
