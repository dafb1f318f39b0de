// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuegroups.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace qd {

namespace {

constexpr qsizetype FewQueues = 12;
constexpr qint64 MostTasks = 9'007'199'254'740'992; ///< a sum of hostile sizes must not overflow

void sumUp(MaybeInt &sum, const MaybeInt &value)
{
    if (value)
        sum = std::min(MostTasks, sum.value_or(0) + std::min(MostTasks, *value));
}

void sumUp(MaybeReal &sum, const MaybeReal &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

int badness(QueueState state)
{
    switch (state) {
    case QueueState::NotProcessing: return 4;
    case QueueState::Paused: return 3;
    case QueueState::Processing: return 2;
    case QueueState::Unknown: return 1;
    case QueueState::Idle: return 0;
    }
    return 0;
}

/// The later of two outlooks: a group clears when its last queue has.
bool isLater(const QueueOutlook &a, const QueueOutlook &b)
{
    const auto rank = [](QueueOutlook::Kind kind) {
        switch (kind) {
        case QueueOutlook::Empty: return 0;
        case QueueOutlook::ClearsIn: return 1;
        case QueueOutlook::Unknown: return 2;
        case QueueOutlook::Growing: return 3;
        case QueueOutlook::Never: return 4;
        case QueueOutlook::NeverGrowing: return 5;
        }
        return 0;
    };
    return a.kind != b.kind ? rank(a.kind) > rank(b.kind)
                            : a.seconds.value_or(0) > b.seconds.value_or(0);
}

void addSamples(Samples &sum, const Samples &more)
{
    for (int i = 0; i < std::min(int(sum.size), int(more.size)); ++i) {
        float &value = sum.values[size_t((sum.head + i) % Samples::Capacity)];
        const float other = more.at(i);
        value = std::isnan(value) ? other : std::isnan(other) ? value : value + other;
    }
    if (sum.size == 0)
        sum = more;
}

} // namespace

QChar usualDelimiter(const QStringList &names)
{
    if (names.size() < FewQueues)
        return {};
    QChar best;
    qsizetype most = names.size() / 2;
    for (const QChar delimiter : QStringView(QueueDelimiters)) {
        QHash<QString, int> members;
        for (const QString &name : names)
            ++members[groupKey(name, delimiter)];
        qsizetype together = 0, groups = 0;
        for (auto it = members.cbegin(); it != members.cend(); ++it) {
            if (it.key().isEmpty() || it.value() < 2)
                continue;
            together += it.value();
            ++groups;
        }
        if (groups > 1 && together > most) {
            most = together;
            best = delimiter;
        }
    }
    return best;
}

QString groupKey(const QString &name, QChar delimiter)
{
    const qsizetype end = delimiter.isNull() ? -1 : name.indexOf(delimiter);
    return end > 0 ? name.left(end + 1) : QString();
}

void addToGroup(QueueGroup &group, const QueueRow &row, qint64 nowMs)
{
    const Queue &queue = row.queue;
    QueueRow &sum = group.sum;
    Queue &all = sum.queue;
    const bool first = group.count++ == 0;
    group.troubled += hasNobody(row) || row.state == QueueState::NotProcessing ||
                      queue.orphaned.value_or(0) > 0 || queue.dead.value_or(0) > 0;
    if (first) {
        all.name = group.key;
        all.maxSize = queue.maxSize;
        sum.state = row.state;
        sum.outlook = row.outlook;
    } else {
        if (all.maxSize && queue.maxSize)
            sumUp(all.maxSize, queue.maxSize);
        else
            all.maxSize.reset();
        if (badness(row.state) > badness(sum.state))
            sum.state = row.state;
        if (isLater(row.outlook, sum.outlook))
            sum.outlook = row.outlook;
    }
    sumUp(all.size, queue.size);
    sumUp(all.waiting, waitingTasks(queue));
    sumUp(all.held, queue.held);
    sumUp(all.orphaned, queue.orphaned);
    sumUp(all.dead, queue.dead);
    sumUp(all.rateIn, queue.rateIn);
    sumUp(all.rateOut, queue.rateOut);
    sumUp(sum.changePerSecond, row.changePerSecond);
    // The worst tells: one queue with nobody is not made good by the others' workers.
    if (hasNobody(row))
        sum.readers = 0;
    else if (sum.readers != MaybeInt(0) || first)
        sumUp(sum.readers, row.readers);
    const MaybeReal oldest = oldestSeconds(queue, nowMs);
    if (oldest && *oldest > all.oldestTaskAgeSeconds.value_or(-1)) {
        all.oldestTaskAgeSeconds = oldest;
        all.receivedAtMs = nowMs;
    }
    addSamples(sum.hour, row.hour);
}

} // namespace qd
