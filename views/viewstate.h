// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <array>
#include <bitset>

class QWidget;

namespace qd {

/// What a person arranged and finds again at the next start. Names, types and defaults: the one
/// table in viewstate.cpp. Nothing secret and nothing of a fleet's data belongs here.
enum class ViewKey : quint8 {
    Theme,          ///< "system", "dark", "light"
    Language,       ///< language::choices(): of the next start
    TextSize,       ///< percent: 80 … 200
    Clock,          ///< "local" or "utc": of the next start
    WindowPlaces,   ///< of the main window, as WindowPlace::toJson()
    Page,           ///< as MainWindow::pages(); "": the first
    WorkersDensity, ///< "cards", "table", "heatmap"
    WorkersGrouping,
    WorkersSort,
    WorkersColumns, ///< as DataTable::columnState()
    WorkersHeatBy,  ///< what colours the tiles of the heat map
    WorkerPanelWidth,
    OverviewDensity,
    OverviewGrouping,
    OverviewSort,
    OverviewColumns,
    QueuesColumns,
    QueuesGrouping, ///< "auto", "none" or a delimiter
    QueuesHours,    ///< of the chart: 1, 6 or 24
    HistoryHours,   ///< of the last live range
    HistoryCompare, ///< "none", "hour", "day" or "week"
    HistoryClock,   ///< "local" or "utc"
    HistoryColumns,
    KeepSampleHours,  ///< of history: 1 … 336
    KeepMinuteDays,   ///< 1 … 366
    KeepHourDays,     ///< 1 … 3,660
    KeepMegabytes,    ///< of a fleet's file: 20 … 100,000
    TimelineRange,    ///< minutes: 15, 60, 360 or 1440
    TimelineGrouping, ///< "", "host" or "queue"
    TimelineShow,     ///< "all", "workers", "cron", "failures"
    AlertRules,       ///< as toJson() of rules: what differs from the built-in ones
    AlertMutedUntil,  ///< epoch ms; 0: not muted
    AlertColumns,     ///< of the Alerts page's lists, by list: "active", "today", "history", "rules"

    ReachFrom,          ///< the least severe alert that calls: "info", "warning", "critical"
    ReachDesktop,       ///< notifications: "on", "off"
    ReachTray,          ///< "on", "off"
    ReachSoundCritical, ///< "none", "soft", "clear", "loud" or the path of a file
    ReachSoundWarning,
    ReachSoundInfo,
    ReachWebhook,    ///< its address; "": none. Its secret lies elsewhere
    ReachCommand,    ///< program and arguments; "": none
    ActivityColumns, ///< as DataTable::columnState()
    ActivityViews,   ///< {"name", "filter", "columns"} each
    LockPhrase,      ///< what is kept of the pass phrase; {}: none is set
    LockMinutes,     ///< without use until it locks; 0: never
    PaletteRecent,   ///< what was chosen there last: ids
    OpenWindows,     ///< beside the main one: by the fleet's id, as windowsToJson()
    WindowLayouts,   ///< {"name", "windows"} each
    Shortcuts,       ///< keys that differ, by what they do: portable text
    LastFleet,       ///< the id of the saved fleet that was shown
    UpdateAddress,   ///< of a file that names the newest version; "": nobody is asked
    RedactPatterns,  ///< words: keys with one of them in it are hidden
    Count
};

/// The values of ViewKey in memory. Whoever shows something restores it from here and writes back
/// what the person changed; app/settings keeps it in a file. GUI thread.
class ViewState final : public QObject
{
    Q_OBJECT
public:
    explicit ViewState(QObject *parent = nullptr);

    QJsonValue value(ViewKey key) const { return m_values[size_t(key)]; }
    QString text(ViewKey key) const { return value(key).toString(); }
    /// A value of another type than the default's is not taken.
    void setValue(ViewKey key, const QJsonValue &value);

    QJsonObject toJson() const; ///< only what differs from its default
    /// Takes every value that is known and of its type; what is not is left at its default.
    void fromJson(const QJsonObject &object);

    /// What this computer gives everybody: \a values, by their names in the file, in place of the
    /// defaults; those \a locked stay as they are. Before anything else. A sentence for each name
    /// that is no setting's, and each value that is not of its type.
    QStringList setPreset(const QJsonObject &values, const QStringList &locked);
    bool isLocked(ViewKey key) const { return m_locked.test(size_t(key)); }

signals:
    void changed(qd::ViewKey key);

private:
    std::array<QJsonValue, size_t(ViewKey::Count)> m_values, m_standard;
    std::bitset<size_t(ViewKey::Count)> m_locked;
};

/// Greys \a control out where its setting is locked, and says why in its tooltip.
void showLocked(QWidget &control, const ViewState &state, ViewKey key);

} // namespace qd
