// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecorder.h"
#include "historystore.h"

#include <QObject>
#include <QPointer>

namespace qd {

class ActivityLog;
class Fleet;
class HistoryDesk;
class ViewState;

/// The history of one fleet on this computer: its file, who fills it and whom it answers. How much
/// is kept follows the settings. GUI thread; the file lives on a thread of the store.
class FleetHistory final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a identity: what tells this fleet from others, without a secret.
    FleetHistory(Fleet &fleet, const ViewState &settings, const QString &identity,
                 QObject *parent = nullptr);

    ~FleetHistory() override;

    void passed(const FeedBatch &batch); ///< each batch that the fleet has taken

    /// Where files of history lie, made when it is missing (mode 0700).
    static QString folder();

    HistoryStore &store() { return m_store; }
    HistoryRecorder &recorder() { return m_recorder; }

private:
    QPointer<ActivityLog> m_log;
    HistoryStore m_store;
    HistoryRecorder m_recorder;
};

} // namespace qd
