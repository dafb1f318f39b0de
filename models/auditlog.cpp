// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlog.h"

#include "clock.h"
#include "format.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(logAudit, "quarterdeck.models.audit", QtInfoMsg)

constexpr qsizetype AuditRowsAtOnce = 200;

} // namespace

AuditLog::AuditLog(const AuditPlaces &places, int againAfterMs, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_user(auditUser())
    , m_host(auditHost())
    , m_worker(new QObject)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_again, &QTimer::timeout, this, &AuditLog::send);
    m_thread.setObjectName(QStringLiteral("audit"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

AuditLog::~AuditLog()
{
    m_thread.quit();
    m_thread.wait(); // a write under way ends, its answer stays in the queue
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    QList<AuditRow> rest = m_writing + m_waiting;
    const QString trouble = AuditFile(m_places).append(rest);
    if (!trouble.isEmpty() && rest.constFirst().seq == 0)
        qCWarning(logAudit, "%s %lld rows are lost.", qUtf8Printable(trouble),
                  static_cast<long long>(rest.size()));
}

void AuditLog::note(AuditRow row)
{
    if (row.user.isEmpty())
        row.user = m_user;
    if (row.host.isEmpty())
        row.host = m_host;
    if (row.timeMs == 0)
        row.timeMs = wallClockMs();
    if (m_waiting.size() >= MostWaiting) {
        ++m_lost; // the oldest tell how it began: they stay
        return;
    }
    m_waiting.append(row);
    if (!m_again.isActive())
        send();
}

/// One part at a time; what is noted meanwhile goes with the next.
void AuditLog::send()
{
    if (m_sent > 0 || m_waiting.isEmpty() || !m_thread.isRunning())
        return;
    m_writing = m_waiting.mid(0, AuditRowsAtOnce);
    m_waiting.remove(0, m_writing.size());
    m_sent = m_writing.size();
    QMetaObject::invokeMethod(m_worker, [this, places = m_places, rows = m_writing]() mutable {
        const QString trouble = AuditFile(places).append(rows);
        QMetaObject::invokeMethod(
            this, [this, rows, trouble] { take(rows, trouble); }, Qt::QueuedConnection);
    });
}

void AuditLog::take(const QList<AuditRow> &rows, const QString &trouble)
{
    m_sent = 0;
    const bool isWritten = rows.constFirst().seq > 0;
    if (!isWritten)
        m_waiting = m_writing + m_waiting;
    m_writing.clear();
    if (isWritten && m_lost > 0) {
        AuditRow lost;
        lost.object = QStringLiteral("log");
        lost.action = QStringLiteral("lose");
        lost.outcome = QStringLiteral("done");
        lost.message = tr("%1 rows were lost while the log could not be written.")
                           .arg(format::count(qint64(std::exchange(m_lost, 0))));
        note(lost);
    }
    say(trouble);
    if (isWritten) {
        emit written(rows);
        send();
    } else {
        m_again.start();
    }
}

void AuditLog::say(const QString &trouble)
{
    QString words = trouble;
    if (!trouble.isEmpty() && !m_waiting.isEmpty())
        words += tr(" %1 entries wait and are written later.").arg(format::count(m_waiting.size()));
    if (words == m_trouble)
        return;
    if (m_trouble.isEmpty() || words.isEmpty())
        qCInfo(logAudit, "%s",
               qUtf8Printable(words.isEmpty() ? tr("It is written again.") : words));
    m_trouble = words;
    emit troubleChanged();
}

void AuditLog::read()
{
    QMetaObject::invokeMethod(m_worker, [this, places = m_places] {
        const QList<AuditRow> rows = AuditFile::newest(places, MostShown);
        QMetaObject::invokeMethod(
            this, [this, rows] { emit rowsRead(rows); }, Qt::QueuedConnection);
    });
}

void AuditLog::verify()
{
    QMetaObject::invokeMethod(m_worker, [this, places = m_places] {
        const AuditVerdict verdict = verifyAudit(places);
        QMetaObject::invokeMethod(
            this, [this, verdict] { emit verified(verdict); }, Qt::QueuedConnection);
    });
}

} // namespace qd
