// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisedworker.h"
#include "supervisorevents.h"

#include <QHash>
#include <memory>
#include <vector>

namespace qd {

class FleetState;

/// All configured workers, and the file that says which process is whose. One gateway at a time
/// owns a configuration's workers; killed itself, the next one finds the living ones again by pid
/// and start time.
class Supervisor final : public QObject
{
    Q_OBJECT
public:
    Supervisor(const GatewayConfig &config, FleetState &state, QObject *parent = nullptr);
    ~Supervisor() override;

    /// Takes the lock, finds the living ones, starts the others. False with a sentence in \a error.
    bool open(QString *error);
    SupervisedWorker *find(const QString &addressOrName) const; ///< nullptr: not ours
    bool allWantedRun() const; ///< false: one of ours is down without anybody having wanted it
    /// Ends all workers (TERM, after the grace KILL); \a done when the last one is gone.
    void stopAll(std::function<void()> done);

    /// Where the records of a configuration are kept.
    static QString stateFolder(const QString &configFile);

private:
    void save();
    void adoptAndStart();
    void look();
    void tellEndsOfBefore();
    void launchLate();

    const GatewayConfig m_config;
    FleetState &m_state;
    SupervisorEvents m_events;
    QString m_folder;
    int m_lockFd = -1;
    std::vector<std::unique_ptr<SupervisedWorker>> m_workers;
    QTimer m_look;
    QHash<QString, qint64> m_startTold; ///< by address: the process whose start we have told
    QList<std::pair<SupervisedWorker *, qint64>> m_endedBefore; ///< while no gateway ran, with pid
    QList<SupervisedWorker *> m_late; ///< these start when the end of their last process is told
    bool m_opening = false;
};

} // namespace qd
