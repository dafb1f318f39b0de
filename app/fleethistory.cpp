// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleethistory.h"

#include "activitylog.h"
#include "fleet.h"
#include "viewstate.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 HourMs = 3'600'000, DayMs = 24 * HourMs;

HistoryLimits limitsOf(const ViewState &settings)
{
    const auto number = [&settings](ViewKey key, int least, int most) {
        return std::clamp<qint64>(settings.value(key).toInteger(), least, most);
    };
    HistoryLimits limits;
    limits.rawMs = number(ViewKey::KeepSampleHours, 1, 24 * 14) * HourMs;
    limits.minutesMs = number(ViewKey::KeepMinuteDays, 1, 366) * DayMs;
    limits.hoursMs = number(ViewKey::KeepHourDays, 1, 3660) * DayMs;
    limits.mostBytes = number(ViewKey::KeepMegabytes, 20, 100'000) << 20;
    return limits;
}

} // namespace

FleetHistory::FleetHistory(Fleet &fleet, const ViewState &settings, const QString &identity,
                           QObject *parent)
    : QObject(parent)
    , m_log(fleet.log())
    , m_store(folder() + QLatin1Char('/') + HistoryStore::fileName(identity), limitsOf(settings))
    , m_recorder(fleet, m_store)
{
    connect(&settings, &ViewState::changed, this,
            [this, &settings] { m_store.setLimits(limitsOf(settings)); });

    m_recorder.start();

    // What happened is kept, and asked for where the log no longer has it.
    m_log->setKept(
        [this](const ActivityQuestion &question) { return m_store.askActivity(question); });
    connect(&m_store, &HistoryStore::activityAnswered, m_log, &ActivityLog::takeOlder);
    connect(m_log, &ActivityLog::noted, this,
            [this](const ActivityEntry &entry) { m_store.keepActivity({entry}); });
}

FleetHistory::~FleetHistory()
{
    if (m_log)
        m_log->setKept({});
}

void FleetHistory::passed(const FeedBatch &batch)
{
    m_recorder.passed(batch);
    if (!batch.activity.isEmpty())
        m_store.keepActivity(batch.activity);
}

QString FleetHistory::folder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                           QStringLiteral("/history");
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace qd
