// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditverdict.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace qd {

/// The audit log as a program writes to it: rows are written by a thread of its own, in the order
/// in which they were noted. What cannot be written waits (at most MostWaiting; more are counted)
/// and is tried again; trouble() says so in a sentence. GUI thread (or the terminal's).
class AuditLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostWaiting = 10'000;
    static constexpr qsizetype MostShown = 20'000; ///< rows that read() tells
    static constexpr int AgainAfterMs = 5000;

    explicit AuditLog(const AuditPlaces &places, int againAfterMs = AgainAfterMs,
                      QObject *parent = nullptr);
    ~AuditLog() override; ///< tries once more to write what waits

    const AuditPlaces &places() const { return m_places; }
    const QString &trouble() const { return m_trouble; } ///< empty: all is written
    qsizetype waiting() const { return m_waiting.size() + m_sent; }

    void read();   ///< answered by rowsRead
    void verify(); ///< answered by verified

public slots:
    /// User, host and time are filled in where they are empty.
    void note(qd::AuditRow row);

signals:
    void written(const QList<qd::AuditRow> &rows);
    void rowsRead(const QList<qd::AuditRow> &rows); ///< the newest MostShown, oldest first
    void verified(const qd::AuditVerdict &verdict);
    void troubleChanged();

private:
    void send();
    void take(const QList<AuditRow> &rows, const QString &trouble);
    void say(const QString &trouble);

    AuditPlaces m_places;
    QString m_user, m_host, m_trouble;
    QList<AuditRow> m_waiting;
    qsizetype m_sent = 0; ///< rows that the thread has; they stand in m_writing
    QList<AuditRow> m_writing;
    quint64 m_lost = 0; ///< too many waited
    QTimer m_again;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread
};

} // namespace qd
