// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertpast.h"

#include "alertprogram.h"
#include "backendhistory.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace qd {

namespace {

constexpr int MostPastPoints = 20'000, MostPointsOfAll = 200'000;

struct PastFigure
{
    AlertSubject of;
    const char *figure;
    Measure measure;
};

constexpr PastFigure PastFigures[] = {
    {AlertSubject::Worker, "error_rate", Measure::ErrorRate},
    {AlertSubject::Worker, "rate_per_minute", Measure::Throughput},
    {AlertSubject::Worker, "avg_processing_time", Measure::MeanSeconds},
    {AlertSubject::Worker, "memory_usage_mb", Measure::MemoryMb},
    {AlertSubject::Worker, "current_queue_size", Measure::Waiting},
    {AlertSubject::Queue, "size", Measure::Waiting},
    {AlertSubject::Queue, "waiting", Measure::Waiting},
    {AlertSubject::Queue, "held", Measure::Held},
    {AlertSubject::Queue, "orphaned", Measure::Orphaned},
    {AlertSubject::Queue, "dead", Measure::Dead},
    {AlertSubject::Queue, "readers", Measure::ActiveWorkers},
    {AlertSubject::Fleet, "throughput", Measure::Throughput},
    {AlertSubject::Fleet, "error_rate", Measure::ErrorRate},
    {AlertSubject::Fleet, "tasks_waiting", Measure::Waiting},
    {AlertSubject::Fleet, "active_workers", Measure::ActiveWorkers},
    {AlertSubject::Fleet, "stale_workers", Measure::StaleWorkers},
    {AlertSubject::Fleet, "cpu_usage", Measure::CpuPercent},
    {AlertSubject::Fleet, "memory_usage", Measure::MemoryPercent},
    {AlertSubject::Fleet, "disk_usage", Measure::DiskPercent},
};

std::optional<Measure> pastMeasure(const AlertRule &rule)
{
    const AlertFigure *const builtIn = rule.builtIn ? builtInFigure(rule.id) : nullptr;
    const QString figure = builtIn ? builtIn->name : rule.figure;
    for (const PastFigure &known : PastFigures) {
        if (known.of == rule.of && figure == QLatin1String(known.figure))
            return known.measure;
    }
    return {};
}

/// A built-in rule with a limit asks as one of one's own does.
AlertTest pastTest(const AlertRule &rule)
{
    return rule.test == AlertTest::Built ? AlertTest::Above : rule.test;
}

SubjectKind kindOf(AlertSubject of)
{
    return of == AlertSubject::Worker  ? SubjectKind::Worker
           : of == AlertSubject::Queue ? SubjectKind::Queue
                                       : SubjectKind::Fleet;
}

/// Walks along one recorded figure as a watch would have.
class PastWatch
{
public:
    PastWatch(const AlertRule &rule, qint64 toMs)
        : m_rule(rule)
        , m_test(pastTest(rule))
        , m_toMs(toMs)
        , m_forMs(qint64(rule.forSeconds) * 1000)
    {
    }
    void pass(const HistoryPoint &point)
    {
        if (m_lastMs > 0 && point.fromMs > m_lastMs) { // a hole: nobody knows
            end(m_lastMs);
            m_known = false;
        }
        const double limit = m_rule.limit.value_or(0);
        const bool raised = m_fromMs > 0 && lasts(point.fromMs);
        const double back = raised ? m_rule.hysteresis : 0;
        bool holds = false;
        switch (m_test) {
        case AlertTest::Above: holds = point.max > limit - back; break;
        case AlertTest::Below: holds = point.min < limit + back; break;
        case AlertTest::Changed: holds = m_known && std::abs(point.mean - m_last) > limit; break;
        case AlertTest::Growing:
            if (!m_known || point.mean < m_last - back) {
                m_base = point.mean;
                end(point.fromMs);
            } else {
                holds = point.mean > m_base + std::max(0.0, limit);
            }
            break;
        default: break;
        }
        if (holds && m_fromMs == 0)
            m_fromMs = point.fromMs;
        if (!holds)
            end(point.fromMs);
        m_last = point.mean;
        m_known = true;
        m_lastMs = point.toMs;
    }
    QList<AlertPreview::Spell> spells()
    {
        if (m_fromMs > 0 && m_toMs - m_lastMs < 120'000 && lasts(m_lastMs)) {
            m_spells.append({{}, {}, m_fromMs + m_forMs, 0}); // it lasts
            m_fromMs = 0;
        }
        end(m_lastMs);
        return std::move(m_spells);
    }

private:
    bool lasts(qint64 atMs) const { return atMs - m_fromMs >= m_forMs; }
    void end(qint64 atMs)
    {
        if (m_fromMs > 0 && lasts(atMs) && m_spells.size() < AlertPast::MostSpells) {
            // One that comes back at once is the same, as it is for the watch.
            const qint64 fromMs = m_fromMs + m_forMs;
            if (!m_spells.isEmpty() && fromMs - m_spells.last().toMs < AlertWatch::FlutterMs)
                m_spells.last().toMs = atMs;
            else
                m_spells.append({{}, {}, fromMs, std::max(fromMs, atMs)});
        }
        m_fromMs = 0;
    }

    const AlertRule &m_rule;
    const AlertTest m_test;
    const qint64 m_toMs, m_forMs;
    QList<AlertPreview::Spell> m_spells;
    qint64 m_fromMs = 0, m_lastMs = 0;
    double m_last = 0, m_base = 0;
    bool m_known = false;
};

} // namespace

QList<AlertPreview::Spell> alertSpells(const AlertRule &rule, const QList<HistoryPoint> &points,
                                       qint64 toMs)
{
    PastWatch watch(rule, toMs);
    for (const HistoryPoint &point : points)
        watch.pass(point);
    return watch.spells();
}

AlertPast::AlertPast(const WorkerModel &workers, const QueueModel &queues, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_queues(queues)
{
}

AlertPast::~AlertPast() = default;

void AlertPast::setStore(Ask ask)
{
    m_ask = std::move(ask);
    m_asked.clear();
}

QString AlertPast::whyNotPreviewed(const AlertRule &rule)
{
    const AlertTest test = pastTest(rule);
    if (rule.builtIn && rule.id == u"worker_down")
        return tr("When a single worker was down is not recorded, only how many were silent: how "
                  "often this rule called stands in the list of rules.");
    if (rule.builtIn && !builtInFigure(rule.id))
        return tr("This rule watches no recorded figure: how often it called stands in the list of "
                  "rules.");
    if (!pastMeasure(rule))
        return tr("The history does not keep what this rule asks for.");
    if (rule.builtIn && !rule.limit)
        return tr("This rule goes by what is usual, which the history does not tell.");
    if (test == AlertTest::Absent || test == AlertTest::Missed)
        return tr("The history does not tell what was not there.");
    return {};
}

/// Whom the rule means now, and what can be said without asking.
AlertPast::Asked AlertPast::prepared(const AlertRule &rule, qint64 fromMs, qint64 toMs) const
{
    Asked asked;
    asked.rule = rule;
    AlertPreview &preview = asked.preview;
    preview.fromMs = fromMs;
    preview.toMs = toMs;
    preview.error = mistakeIn(rule);
    if (preview.error.isEmpty())
        preview.error = whyNotPreviewed(rule);
    if (!preview.error.isEmpty())
        return asked;

    const AlertProgram program(rule);
    const SubjectKind kind = kindOf(rule.of);
    const Measure measure = *pastMeasure(rule);
    qsizetype left = 0;
    const auto add = [&](const QString &key, const QString &name, const QStringList &scopes) {
        if (asked.series.size() >= MostSeries) {
            ++left;
            return;
        }
        asked.series.append({kind, key, measure});
        asked.names.insert(key, name);
        asked.scopes.insert(key, scopes);
    };
    if (kind == SubjectKind::Fleet)
        add({}, tr("Fleet"), {QStringLiteral("system")});
    for (int i = 0; kind == SubjectKind::Worker && i < m_workers.rowCount(); ++i) {
        const WorkerRow &row = *m_workers.row(i);
        const Worker &worker = row.worker;
        const QString prefix = QStringLiteral("worker:");
        if (program.query.matches(row, m_workers.nowMs()))
            add(worker.key, worker.name,
                {prefix + worker.key, prefix + worker.address, prefix + worker.name});
    }
    for (int i = 0; kind == SubjectKind::Queue && i < m_queues.rowCount(); ++i) {
        const QString &name = m_queues.row(i)->queue.name;
        if (program.means(name))
            add(name, name, {QStringLiteral("queue:") + name});
    }
    if (left > 0) {
        preview.note = tr("Only the first %1 of %2 were looked at.")
                           .arg(asked.series.size())
                           .arg(asked.series.size() + left);
    }
    if (asked.series.isEmpty())
        preview.error = tr("Nothing is meant by this scope now.");
    return asked;
}

quint64 AlertPast::preview(const AlertRule &rule, int hours, qint64 toMs)
{
    hours = std::clamp(hours, 1, 720);
    Asked asked = prepared(rule, toMs - qint64(hours) * 3'600'000, toMs);
    AlertPreview &preview = asked.preview;
    preview.id = ++m_ids;
    if (preview.error.isEmpty() && !m_ask)
        preview.error = tr("Nothing is recorded on this computer.");
    if (preview.error.isEmpty()) {
        HistoryQuestion question;
        question.fromMs = preview.fromMs;
        question.toMs = preview.toMs;
        question.series = asked.series;
        question.mostPoints =
            std::clamp<int>(MostPointsOfAll / int(asked.series.size()), 500, MostPastPoints);
        if (const quint64 at = m_ask(question)) {
            m_asked.insert(at, asked);
            return preview.id;
        }
        preview.error = tr("The history cannot be asked now.");
    }
    QMetaObject::invokeMethod(
        this, [this, preview] { emit previewed(preview); }, Qt::QueuedConnection);
    return preview.id;
}

void AlertPast::take(const HistoryAnswer &answer)
{
    const auto at = m_asked.find(answer.id);
    if (at == m_asked.end())
        return;
    Asked asked = *at;
    m_asked.erase(at);
    asked.preview.error = answer.error;
    sum(asked, answer.series);
    emit previewed(asked.preview);
}

void AlertPast::replay(const QList<AlertRule> &rules, const History &kept, qint64 fromMs,
                       qint64 toMs)
{
    QList<Asked> all;
    for (const AlertRule &rule : rules) {
        if (!rule.enabled)
            continue;
        Asked asked = prepared(rule, fromMs, toMs);
        if (asked.preview.error.isEmpty())
            all << asked;
    }
    auto promise = std::make_shared<QPromise<QList<Asked>>>();
    promise->future().then(this, [this](const QList<Asked> &done) {
        for (const Asked &asked : done)
            emit replayed(asked.rule, asked.preview);
    });
    QThreadPool::globalInstance()->start([promise, all, kept]() mutable {
        promise->start();
        QHash<QString, History> byScope;
        for (const HistorySeries &series : kept.series) {
            History &part = byScope[series.scope];
            part.stepSeconds = kept.stepSeconds;
            part.series << series;
        }
        for (Asked &asked : all) {
            QList<RecordedSeries> found;
            for (const SeriesName &name : std::as_const(asked.series)) {
                const QStringList scopes = asked.scopes.value(name.key);
                for (const QString &scope : scopes) {
                    const auto part = byScope.constFind(scope);
                    if (part == byScope.cend())
                        continue;
                    found << backEndSeries(*part, name, {scope}, asked.preview.fromMs,
                                           asked.preview.toMs);
                    break;
                }
            }
            sum(asked, found);
        }
        promise->addResult(all);
        promise->finish();
    });
}

/// All spells of all that is meant, in order of time.
void AlertPast::sum(Asked &asked, const QList<RecordedSeries> &all)
{
    AlertPreview &preview = asked.preview;
    qint64 firstMs = preview.toMs;
    const QString word = alertSubjectWord(asked.rule.of);
    for (const RecordedSeries &series : all) {
        if (series.points.isEmpty())
            continue;
        firstMs = std::min(firstMs, series.points.constFirst().fromMs);
        QList<AlertPreview::Spell> spells = alertSpells(asked.rule, series.points, preview.toMs);
        preview.count += spells.size();
        for (AlertPreview::Spell &spell : spells) {
            spell.scope = series.name.key.isEmpty() ? QStringLiteral("system")
                                                    : word + u':' + series.name.key;
            spell.scopeName = asked.names.value(series.name.key);
            preview.spells << spell;
        }
    }
    if (preview.error.isEmpty() && firstMs == preview.toMs)
        preview.error = tr("Nothing was recorded in this time.");
    preview.fromMs = std::max(preview.fromMs, firstMs);
    std::stable_sort(preview.spells.begin(), preview.spells.end(),
                     [](const auto &a, const auto &b) { return a.fromMs < b.fromMs; });
    if (preview.spells.size() > MostSpells)
        preview.spells.resize(MostSpells);
}

} // namespace qd
