// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles.h"

#include "fleet.h"
#include "format.h"
#include "healthlook.h"
#include "text.h"
#include "textlabel.h"

#include <QStyle>
#include <utility>

namespace qd {

namespace {

constexpr double TileSpacing = 10;

/// "2.1 s" → "2.1", "s": the unit is set smaller.
std::pair<QString, QString> splitUnit(const QString &text)
{
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    if (space > 0 && text.indexOf(QLatin1Char(' ')) == space)
        return {text.left(space), text.mid(space + 1)};
    if (text.endsWith(QLatin1Char('%')))
        return {text.chopped(1), QStringLiteral("%")};
    return {text, {}};
}

} // namespace

TileStrip::TileStrip(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_health(new Tile(theme, this))
    , m_active(new Tile(theme, this))
    , m_queued(new Tile(theme, this))
    , m_throughput(new Tile(theme, this))
    , m_errors(new Tile(theme, this))
    , m_response(new Tile(theme, this))
    , m_system(new SystemTile(fleet, theme, this))
{
    connect(&theme, &Theme::changed, this, &TileStrip::arrange);
    arrange();
}

void TileStrip::showHealth()
{
    const ShownHealth health = shownHealth(m_fleet);
    TileText text{.key = tr("System health")};
    text.value = health.known ? health.word : format::count({});
    text.valueTone = health.tone;
    text.valueToned = health.tone != Tone::Off;
    if (health.differs) {
        text.note = health.reasons.isEmpty()
                        ? health.ownWord
                        : health.ownWord + QStringLiteral(" · ") + health.reasons;
        text.noteTone = health.ownTone;
        text.noteToned = true;
    } else {
        text.note = !health.reasons.isEmpty()                      ? health.reasons
                    : m_fleet.reckoned().health == Health::Healthy ? tr("nothing needs attention")
                                                                   : QString();
    }
    // Healthy workers beside, say, a full queue: that is said too.
    const qsizetype alerts = m_fleet.alerts()->activeCount();
    if (health.reasons.isEmpty() && alerts > 0)
        text.note =
            alerts == 1 ? tr("1 active alert") : tr("%1 active alerts").arg(format::count(alerts));
    text.tip = text.note;
    m_health->show(text);
}

void TileStrip::showQueued()
{
    TileText text{.key = tr("Tasks in queues"), .value = format::count(m_fleet.tasksInQueues())};
    const qint64 limit = m_fleet.limits().queueHighTasks;
    QStringList high;
    const int rows = m_fleet.queues()->rowCount();
    for (int i = 0; i < rows; ++i) {
        const QueueRow *row = m_fleet.queues()->row(i);
        if (waitingTasks(row->queue).value_or(0) > limit)
            high << displayText(row->queue.name, 60);
    }
    const MaybeInt said = m_fleet.queues()->totals().totalQueuedTasks;
    if (high.size() == 1)
        text.note = tr("%1 above %2").arg(high.first(), format::count(limit));
    if (high.size() == 1)
        text.shorter = tr("1 queue above %1").arg(format::count(limit));
    if (high.size() > 1)
        text.note = tr("%1 queues above %2").arg(format::count(high.size()), format::count(limit));
    else if (high.isEmpty() && said && m_fleet.tasksInQueues() && *said != *m_fleet.tasksInQueues())
        text.note = tr("queue status says %1").arg(format::count(said));
    text.noteToned = !high.isEmpty();
    text.noteTone = Tone::Bad;
    text.tip = high.size() > 1 ? high.mid(0, 20).join(QLatin1Char('\n')) : text.note;
    m_queued->show(text);
    m_queued->setTrend(m_fleet.trends().queued, m_theme.colors().s3);
}

void TileStrip::showErrors()
{
    const MaybeReal rate = m_fleet.errorRatePercent();
    const auto [value, unit] = splitUnit(format::percent(rate));
    TileText text{.key = tr("Error rate · 5 min"), .value = value, .unit = unit};
    const double limit = m_fleet.limits().degradedErrorPercent;
    if (rate.value_or(0) > limit) {
        text.valueToned = true;
        text.valueTone = Tone::Bad;
        text.note = tr("limit %1").arg(format::percent(limit));
        text.noteToned = true;
        text.noteTone = Tone::Bad;
    } else if (!rate) {
        text.note = tr("nothing finished yet");
    }
    text.tip = tr("Failed of all tasks that ended in the last five minutes; above %1 the fleet "
                  "counts as degraded.")
                   .arg(format::percent(limit));
    m_errors->show(text);
    m_errors->setTrend(m_fleet.trends().errorRate, m_theme.color(Tone::Bad));
}

void TileStrip::refresh(qint64 nowMs)
{
    const Colors &colors = m_theme.colors();
    const std::optional<SystemOverview> &system = m_fleet.system();
    showHealth();

    const int rows = m_fleet.workers()->rowCount(), active = m_fleet.activeWorkers();
    const bool given = system && system->activeWorkers;
    TileText workers{.key = tr("Active workers")};
    workers.value = !m_fleet.hasData() ? format::count({})
                                       : format::count(given ? *system->activeWorkers : active);
    const MaybeInt total = system && system->totalWorkers ? system->totalWorkers
                           : m_fleet.hasData()            ? MaybeInt(rows)
                                                          : MaybeInt();
    workers.unit = QStringLiteral("/ ") + format::count(total);
    if (given && (*system->activeWorkers != active || total != MaybeInt(rows)))
        workers.note = tr("ours: %1 / %2").arg(format::count(active), format::count(rows));
    workers.tip = given ? tr("As the server says") : tr("Workers that are neither down nor paused");
    m_active->show(workers);
    m_active->setTrend(m_fleet.trends().active, m_theme.color(Tone::Ok));

    showQueued();

    const MaybeReal rate = m_fleet.throughputPerMinute();
    TileText throughput{.key = tr("Throughput")};
    throughput.value = !rate        ? format::count({})
                       : *rate < 10 ? QLocale().toString(*rate, 'f', 1)
                                    : format::count(qint64(*rate + 0.5));
    throughput.unit = tr("/min");
    throughput.note = system && system->totalTasksProcessed
                          ? tr("%1 processed").arg(format::count(system->totalTasksProcessed))
                          : QString();
    throughput.tip =
        tr("Tasks that ended in the last minute; below, all that the server has counted");
    m_throughput->show(throughput);
    m_throughput->setTrend(m_fleet.trends().throughput, colors.s1);

    showErrors();

    const MaybeReal seconds = system ? system->avgResponseSeconds : MaybeReal();
    const auto [value, unit] = splitUnit(format::seconds(seconds));
    TileText response{.key = tr("Average response"), .value = value, .unit = unit};
    response.valueToned = seconds.value_or(0) > m_fleet.limits().slowSeconds;
    response.valueTone = Tone::Bad;
    if (response.valueToned)
        response.note = tr("limit %1").arg(format::seconds(m_fleet.limits().slowSeconds));
    response.tip = tr("Average response time of the system, as the server says");
    m_response->show(response);

    m_system->refresh();
    const bool bare = m_fleet.hasData() && !system && !m_fleet.performance();
    if (std::exchange(m_bare, bare) != bare)
        arrange();

    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    int level = ageMs < 0 ? 0 : freshness(ageMs, m_fleet.status().usualIntervalMs);
    if (m_fleet.status().state == ConnectionState::SignedOut && ageMs >= 0)
        level = 2;
    for (Tile *tile : {m_health, m_active, m_queued, m_throughput, m_errors, m_response})
        tile->setDimmed(level);
    m_system->setDimmed(level);
}

void TileStrip::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    arrange();
}

void TileStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileStrip::arrange()
{
    m_response->setVisible(!isShort());
    m_system->setVisible(!isShort());
    const int gap = scaled(m_theme, TileSpacing);
    struct Cell
    {
        QWidget *tile;
        double share;
    };
    const auto row = [&](const QList<Cell> &cells, int y, int height) {
        double all = 0;
        for (const Cell &cell : cells)
            all += cell.share;
        const double room = width() - gap * (double(cells.size()) - 1);
        double x = 0;
        for (const Cell &cell : cells) {
            const double wide = room * cell.share / all;
            QRect place(QPoint(qRound(x), y), QPoint(qRound(x + wide) - 1, y + height - 1));
            cell.tile->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            x += wide + gap;
        }
    };
    if (width() >= scaled(m_theme, 1340) && !isShort()) {
        const int height = scaled(m_theme, 104);
        setFixedHeight(height);
        row({{m_health, 1.3},
             {m_active, 0.95},
             {m_queued, 1.05},
             {m_throughput, 1.1},
             {m_errors, 0.95},
             {m_response, 0.8},
             {m_system, 2.0}},
            0, height);
        return;
    }
    const int height = scaled(m_theme, m_bare && !m_compact ? 104 : 88);
    if (isShort()) {
        setFixedHeight(height);
        row({{m_health, 1.3}, {m_active, 1}, {m_queued, 1}, {m_throughput, 1}, {m_errors, 1}}, 0,
            height);
        return;
    }
    setFixedHeight(2 * height + gap);
    row({{m_health, 1.25}, {m_active, 1}, {m_queued, 1}, {m_throughput, 1}}, 0, height);
    row({{m_errors, 1}, {m_response, 1}, {m_system, 2.25}}, height + gap, height);
}

} // namespace qd
