// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewwords.h"

#include "clock.h"
#include "fleet.h"

namespace qd {

namespace {

template<typename Value>
struct Named
{
    Value value;
    const char *word;
};

constexpr Named<Density> Densities[] = {
    {Density::Cards, "cards"}, {Density::Table, "table"}, {Density::HeatMap, "heatmap"}};
constexpr Named<WorkerGrouping> Groupings[] = {{WorkerGrouping::None, "none"},
                                               {WorkerGrouping::Status, "status"},
                                               {WorkerGrouping::Host, "host"},
                                               {WorkerGrouping::Queue, "queue"},
                                               {WorkerGrouping::Stage, "stage"}};
constexpr Named<WorkerSort> Sorts[] = {{WorkerSort::Attention, "attention"},
                                       {WorkerSort::Name, "name"},
                                       {WorkerSort::Status, "status"},
                                       {WorkerSort::Host, "host"},
                                       {WorkerSort::Processed, "processed"},
                                       {WorkerSort::ErrorRate, "errors"},
                                       {WorkerSort::AvgTime, "average-time"},
                                       {WorkerSort::Queue, "waiting"},
                                       {WorkerSort::Memory, "memory"},
                                       {WorkerSort::Seen, "seen"},
                                       {WorkerSort::Job, "job"},
                                       {WorkerSort::Stage, "stage"},
                                       {WorkerSort::QueueName, "queue"},
                                       {WorkerSort::Uptime, "uptime"},
                                       {WorkerSort::JobTime, "job-time"},
                                       {WorkerSort::Rate, "rate"},
                                       {WorkerSort::Failed, "failed"},
                                       {WorkerSort::Success, "success"},
                                       {WorkerSort::Address, "address"},
                                       {WorkerSort::Group, "group"},
                                       {WorkerSort::Activity, "activity"},
                                       {WorkerSort::Heartbeat, "heartbeat"},
                                       {WorkerSort::ExitCode, "exit-code"}};

template<typename Value, size_t N>
QString wordOf(const Named<Value> (&names)[N], Value value)
{
    for (const Named<Value> &name : names) {
        if (name.value == value)
            return QLatin1StringView(name.word);
    }
    return {};
}

template<typename Value, size_t N>
std::optional<Value> valueOf(const Named<Value> (&names)[N], QStringView word)
{
    for (const Named<Value> &name : names) {
        if (word == QLatin1StringView(name.word))
            return name.value;
    }
    return std::nullopt;
}

} // namespace

QString densityWord(Density density)
{
    return wordOf(Densities, density);
}

Density densityOf(const QString &word)
{
    return valueOf(Densities, word).value_or(Density::Cards);
}

QString groupingWord(WorkerGrouping grouping)
{
    return wordOf(Groupings, grouping);
}

std::optional<WorkerGrouping> groupingOf(const QString &word)
{
    return valueOf(Groupings, word);
}

QJsonArray sortWords(const QList<SortLevel> &levels)
{
    QJsonArray words;
    for (const SortLevel &level : levels)
        words << (level.order == Qt::DescendingOrder ? u'-' + wordOf(Sorts, level.key)
                                                     : wordOf(Sorts, level.key));
    return words;
}

QList<SortLevel> sortLevelsOf(const QJsonArray &words)
{
    QList<SortLevel> levels;
    for (const QJsonValue &value : words) {
        const QString word = value.toString();
        const bool down = word.startsWith(u'-');
        const auto key = valueOf(Sorts, QStringView(word).sliced(down ? 1 : 0));
        if (key && levels.size() < WorkerSorter::MostLevels)
            levels << SortLevel{*key, down ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return levels;
}

WorkerHand::WhyNot whyNotOf(Fleet &fleet)
{
    return [&fleet](ControlAction action, const QString &key) {
        return fleet.whyNot(action, key, monotonicMs());
    };
}

} // namespace qd
