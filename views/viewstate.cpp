// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewstate.h"

#include "redaction.h"
#include "text.h"

#include <QWidget>

namespace qd {

namespace {

struct Entry
{
    ViewKey key;
    QLatin1StringView name; ///< in the file: stays as it is for ever
    QJsonValue standard;    ///< what it is where nothing was arranged; gives the type
};

const std::array<Entry, size_t(ViewKey::Count)> &table()
{
    using L = QLatin1StringView;
    const auto word = [](const char *text) { return QJsonValue(QLatin1StringView(text)); };
    static const std::array<Entry, size_t(ViewKey::Count)> entries{{
        {ViewKey::Theme, L("theme"), word("system")},
        {ViewKey::Language, L("language"), word("system")},
        {ViewKey::TextSize, L("text-size"), QJsonValue(100)},
        {ViewKey::Clock, L("clock"), word("local")},
        {ViewKey::WindowPlaces, L("window.places"), QJsonArray()},
        {ViewKey::Page, L("window.page"), word("")},
        {ViewKey::WorkersDensity, L("workers.density"), word("table")},
        {ViewKey::WorkersGrouping, L("workers.grouping"), word("")},
        {ViewKey::WorkersSort, L("workers.sort"), QJsonArray()},
        {ViewKey::WorkersColumns, L("workers.columns"), QJsonObject()},
        {ViewKey::WorkersHeatBy, L("workers.heat-by"), word("status")},
        {ViewKey::WorkerPanelWidth, L("workers.panel-width"), QJsonValue(0)},
        {ViewKey::OverviewDensity, L("overview.density"), word("cards")},
        {ViewKey::OverviewGrouping, L("overview.grouping"), word("")},
        {ViewKey::OverviewSort, L("overview.sort"), QJsonArray()},
        {ViewKey::OverviewColumns, L("overview.columns"), QJsonObject()},
        {ViewKey::QueuesColumns, L("queues.columns"), QJsonObject()},
        {ViewKey::QueuesGrouping, L("queues.grouping"), word("auto")},
        {ViewKey::QueuesHours, L("queues.hours"), QJsonValue(1)},
        {ViewKey::HistoryHours, L("history.hours"), QJsonValue(24)},
        {ViewKey::HistoryCompare, L("history.compare"), word("none")},
        {ViewKey::HistoryClock, L("history.clock"), word("local")},
        {ViewKey::HistoryColumns, L("history.columns"), QJsonObject()},
        {ViewKey::KeepSampleHours, L("history.keep-sample-hours"), QJsonValue(48)},
        {ViewKey::KeepMinuteDays, L("history.keep-minute-days"), QJsonValue(30)},
        {ViewKey::KeepHourDays, L("history.keep-hour-days"), QJsonValue(730)},
        {ViewKey::KeepMegabytes, L("history.keep-megabytes"), QJsonValue(4096)},
        {ViewKey::TimelineRange, L("timeline.range"), QJsonValue(15)},
        {ViewKey::TimelineGrouping, L("timeline.grouping"), word("")},
        {ViewKey::TimelineShow, L("timeline.show"), word("all")},
        {ViewKey::ReachFrom, L("reach.from"), word("warning")},
        {ViewKey::ReachDesktop, L("reach.desktop"), word("on")},
        {ViewKey::ReachTray, L("reach.tray"), word("off")},
        {ViewKey::ReachSoundCritical, L("reach.sound-critical"), word("loud")},
        {ViewKey::ReachSoundWarning, L("reach.sound-warning"), word("soft")},
        {ViewKey::ReachSoundInfo, L("reach.sound-info"), word("none")},
        {ViewKey::ReachWebhook, L("reach.webhook"), word("")},
        {ViewKey::ReachCommand, L("reach.command"), word("")},
        {ViewKey::AlertRules, L("alerts.rules"), QJsonArray()},
        {ViewKey::AlertMutedUntil, L("alerts.muted-until"), QJsonValue(0)},
        {ViewKey::AlertColumns, L("alerts.columns"), QJsonObject()},
        {ViewKey::ActivityColumns, L("activity.columns"), QJsonObject()},
        {ViewKey::ActivityViews, L("activity.views"), QJsonArray()},
        {ViewKey::LockPhrase, L("lock.phrase"), QJsonObject()},
        {ViewKey::LockMinutes, L("lock.minutes"), QJsonValue(15)},
        {ViewKey::PaletteRecent, L("palette.recent"), QJsonArray()},
        {ViewKey::OpenWindows, L("window.open"), QJsonObject()},
        {ViewKey::WindowLayouts, L("window.layouts"), QJsonArray()},
        {ViewKey::Shortcuts, L("shortcuts"), QJsonObject()},
        {ViewKey::LastFleet, L("fleets.last"), word("")},
        {ViewKey::UpdateAddress, L("updates.address"), word("")},
        {ViewKey::RedactPatterns, L("redaction.patterns"),
         QJsonArray::fromStringList(Redaction::standardPatterns())},
    }};
    return entries;
}

} // namespace

ViewState::ViewState(QObject *parent)
    : QObject(parent)
{
    for (const Entry &entry : table())
        m_values[size_t(entry.key)] = m_standard[size_t(entry.key)] = entry.standard;
}

void ViewState::setValue(ViewKey key, const QJsonValue &value)
{
    QJsonValue &mine = m_values[size_t(key)];
    if (value.type() != mine.type() || value == mine || isLocked(key))
        return;
    mine = value;
    emit changed(key);
}

QJsonObject ViewState::toJson() const
{
    QJsonObject object;
    for (const Entry &entry : table()) {
        if (value(entry.key) != m_standard[size_t(entry.key)])
            object.insert(entry.name, value(entry.key));
    }
    return object;
}

QStringList ViewState::setPreset(const QJsonObject &values, const QStringList &locked)
{
    QStringList mistakes;
    const auto find = [&mistakes](const QString &name) -> const Entry * {
        for (const Entry &entry : table()) {
            if (entry.name == name)
                return &entry;
        }
        mistakes << tr("There is no setting \"%1\".").arg(displayText(name, 80));
        return nullptr;
    };
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Entry *entry = find(it.key());
        if (!entry)
            continue;
        if (it.value().type() != entry->standard.type()) {
            mistakes << tr("The setting \"%1\" has a value of another kind.").arg(it.key());
            continue;
        }
        m_values[size_t(entry->key)] = m_standard[size_t(entry->key)] = it.value();
    }
    for (const QString &name : locked) {
        if (const Entry *entry = find(name))
            m_locked.set(size_t(entry->key));
    }
    return mistakes;
}

void showLocked(QWidget &control, const ViewState &state, ViewKey key)
{
    if (!state.isLocked(key))
        return;
    control.setEnabled(false);
    control.setToolTip(ViewState::tr("Set for everybody on this computer."));
}

void ViewState::fromJson(const QJsonObject &object)
{
    for (const Entry &entry : table())
        setValue(entry.key, object.value(entry.name));
}

} // namespace qd
