// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace qd {

/// Pauses that can still be taken back: nothing of what waits here has been sent. GUI thread.
class PauseGrace final : public QObject
{
    Q_OBJECT
public:
    static constexpr int UsualMs = 5000;

    explicit PauseGrace(QObject *parent = nullptr);
    void setMs(int ms) { m_ms = ms; } ///< for those that are added from now on

    void add(const QStringList &workerKeys); ///< those that wait already keep their time
    void drop(const QString &workerKey);     ///< something else is asked of it now
    void takeBack();                         ///< all of them
    QStringList waiting() const;             ///< in the order they were asked for
    qint64 leftMs() const;                   ///< until the last of them goes; 0: none waits

signals:
    void changed(); ///< who waits; and about once a second while somebody does
    void due(const QStringList &workerKeys);

private:
    struct Waiting
    {
        QString key;
        qint64 dueMs;
    };
    void look();

    int m_ms = UsualMs;
    QList<Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace qd
