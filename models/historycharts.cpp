// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycharts.h"

#include "words.h"

#include <algorithm>

namespace qd {

QString historyChartTitle(HistoryChart chart)
{
    switch (chart) {
    case HistoryChart::Throughput: return tr("Throughput, tasks per minute");
    case HistoryChart::ErrorRate: return tr("Error rate");
    case HistoryChart::Waiting: return tr("Tasks waiting, by queue");
    case HistoryChart::Times: return tr("Processing time");
    case HistoryChart::Machine: return tr("CPU, memory and disk");
    case HistoryChart::Workers:
    case HistoryChart::Metric: break; // is called by its own name
    }
    return tr("Workers active");
}

QString historyChartName(HistoryChart chart)
{
    static const char *const names[] = {"throughput",      "error-rate",      "tasks-waiting",
                                        "processing-time", "cpu-memory-disk", "workers-active",
                                        "metric"};
    return QString::fromLatin1(names[int(chart)]);
}

QString measureName(Measure measure)
{
    static const char *const names[] = {"throughput_per_minute",
                                        "error_rate_percent",
                                        "waiting",
                                        "held",
                                        "orphaned",
                                        "dead",
                                        "mean_seconds",
                                        "median_seconds",
                                        "p95_seconds",
                                        "cpu_percent",
                                        "memory_percent",
                                        "disk_percent",
                                        "memory_mb",
                                        "active_workers",
                                        "stale_workers",
                                        "utilization_percent",
                                        "value"};
    return QString::fromLatin1(names[int(measure)]);
}

QString measureUnit(Measure measure)
{
    switch (measure) {
    case Measure::Throughput: return tr("tasks/min");
    case Measure::ErrorRate:
    case Measure::CpuPercent:
    case Measure::MemoryPercent:
    case Measure::DiskPercent:
    case Measure::Utilization: return QStringLiteral("%");
    case Measure::MeanSeconds:
    case Measure::MedianSeconds:
    case Measure::P95Seconds: return QStringLiteral("s");
    case Measure::MemoryMb: return QStringLiteral("MB");
    case Measure::ActiveWorkers:
    case Measure::StaleWorkers: return tr("workers");
    case Measure::Value: return {};
    case Measure::Waiting:
    case Measure::Held:
    case Measure::Orphaned:
    case Measure::Dead: break;
    }
    return tr("tasks");
}

QList<SeriesName> historySeries(HistoryChart chart, const ChosenSubjects &chosen,
                                const QStringList &topQueues)
{
    QList<SeriesName> names;
    const auto ofFleet = [&names](Measure measure) {
        names.append({SubjectKind::Fleet, {}, measure});
    };
    const auto ofChosen = [&](Measure measure) {
        for (const QString &key : chosen.workers)
            names.append({SubjectKind::Worker, key, measure});
        for (const QString &key : chosen.queues)
            names.append({SubjectKind::Queue, key, measure});
    };
    switch (chart) {
    case HistoryChart::Throughput:
    case HistoryChart::ErrorRate: {
        const Measure measure =
            chart == HistoryChart::Throughput ? Measure::Throughput : Measure::ErrorRate;
        // A rate is read against everybody's; of counts everybody's would flatten the others.
        if (chosen.isEmpty() || measure == Measure::ErrorRate)
            ofFleet(measure);
        ofChosen(measure);
        break;
    }
    case HistoryChart::Waiting:
        for (const QString &key : chosen.queues.isEmpty() ? topQueues : chosen.queues)
            names.append({SubjectKind::Queue, key, Measure::Waiting});
        if (names.isEmpty())
            ofFleet(Measure::Waiting);
        break;
    case HistoryChart::Times:
        if (chosen.isEmpty()) {
            ofFleet(Measure::MedianSeconds);
            ofFleet(Measure::MeanSeconds);
            ofFleet(Measure::P95Seconds);
        } else if (chosen.count() == 1) {
            ofChosen(Measure::MedianSeconds);
            ofChosen(Measure::MeanSeconds);
            ofChosen(Measure::P95Seconds);
        } else {
            ofChosen(Measure::P95Seconds);
        }
        break;
    case HistoryChart::Machine:
        ofFleet(Measure::CpuPercent);
        ofFleet(Measure::MemoryPercent);
        ofFleet(Measure::DiskPercent);
        break;
    case HistoryChart::Workers:
        ofFleet(Measure::ActiveWorkers);
        ofFleet(Measure::StaleWorkers);
        break;
    case HistoryChart::Metric: break;
    }
    return names;
}

QString seriesLabel(HistoryChart chart, const SeriesName &name, bool several,
                    const std::function<QString(const QString &key)> &nameOf)
{
    QString whose;
    if (name.of == SubjectKind::Worker)
        whose = nameOf(name.key);
    else if (name.of != SubjectKind::Fleet)
        whose = name.key;
    QString what;
    switch (name.measure) {
    case Measure::MeanSeconds: what = tr("mean"); break;
    case Measure::MedianSeconds: what = tr("median"); break;
    case Measure::P95Seconds: what = tr("95th percentile"); break;
    case Measure::CpuPercent: what = tr("CPU"); break;
    case Measure::MemoryPercent: what = tr("memory"); break;
    case Measure::DiskPercent: what = tr("disk"); break;
    case Measure::ActiveWorkers: what = tr("active"); break;
    case Measure::StaleWorkers: what = tr("stale"); break;
    case Measure::Waiting: what = tr("all queues"); break;
    default: what = tr("all workers"); break;
    }
    if (whose.isEmpty())
        return what;
    return chart == HistoryChart::Times && !several ? tr("%1, %2").arg(what, whose) : whose;
}

QString figureKeyText(FigureKey key)
{
    switch (key) {
    case FigureKey::Processed: return tr("processed");
    case FigureKey::Failed: return tr("failed");
    case FigureKey::ErrorRate: return tr("error rate");
    case FigureKey::Mean: return tr("mean time");
    case FigureKey::P95: return tr("95th percentile");
    case FigureKey::Utilization: break;
    }
    return tr("utilization");
}

MaybeReal figureOf(const SubjectFigures &figures, FigureKey key)
{
    const auto real = [](const MaybeInt &value) {
        return value ? MaybeReal(double(*value)) : std::nullopt;
    };
    switch (key) {
    case FigureKey::Processed: return real(figures.processed);
    case FigureKey::Failed: return real(figures.failed);
    case FigureKey::ErrorRate: return figures.errorPercent;
    case FigureKey::Mean: return figures.meanSeconds;
    case FigureKey::P95: return figures.p95Seconds;
    case FigureKey::Utilization: break;
    }
    return figures.utilizationPercent;
}

QStringList topSubjects(const QList<SubjectFigures> &all, SubjectKind of, FigureKey by,
                        qsizetype most)
{
    QList<const SubjectFigures *> known;
    for (const SubjectFigures &one : all) {
        if (one.of == of && figureOf(one, by))
            known << &one;
    }
    most = std::clamp<qsizetype>(most, 0, known.size());
    std::partial_sort(known.begin(), known.begin() + most, known.end(), [by](auto *a, auto *b) {
        const double left = *figureOf(*a, by), right = *figureOf(*b, by);
        return left != right ? left > right : a->key < b->key;
    });
    QStringList keys;
    for (qsizetype i = 0; i < most; ++i)
        keys << known[i]->key;
    return keys;
}

} // namespace qd
