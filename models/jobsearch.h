// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <vector>

namespace qd {

class JobMemory;

/// A job that a search found.
struct JobHit
{
    int lane = -1;      ///< of the memory
    quint32 job = 0;    ///< jobKey() of its id
    qint64 startMs = 0; ///< of its bar
    bool failed = false;

    bool operator==(const JobHit &) const = default;
};

/// Looks for a text in the ids, names, errors and workers of all jobs in a memory, newest first in
/// each lane, a few milliseconds at a time: the window stays free however many there are. GUI
/// thread.
class JobSearch final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t MostHits = 500;

    explicit JobSearch(const JobMemory &memory, QObject *parent = nullptr);

    void find(const QString &text); ///< anew; an empty text finds nothing and ends
    const QString &text() const { return m_text; }
    bool isRunning() const { return m_timer.isActive(); }
    const std::vector<JobHit> &hits() const { return m_hits; } ///< newest first, MostHits at most
    qint64 found() const { return m_found; }                   ///< all of them
    /// Every job with exactly this id, oldest first. Of the memory as it is now.
    static std::vector<JobHit> runsOf(const JobMemory &memory, const QString &job);

signals:
    void changed();  ///< more hits
    void finished(); ///< everything has been looked at

private:
    void step();
    bool lookAt(int lane, size_t &bar, int most);

    const JobMemory &m_memory;
    QTimer m_timer;
    QString m_text;
    QByteArray m_needle; ///< lower case
    std::vector<JobHit> m_hits;
    qint64 m_found = 0;
    int m_lane = 0;
    size_t m_bar = 0; ///< so many of the lane's newest have been looked at
    bool m_laneMatches = false;
};

} // namespace qd
