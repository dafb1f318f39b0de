// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityblock.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

#include <cmath>

namespace qd {

namespace {

enum class Place { Id, At, Worker, Kind, Job, Queue, Status, Duration, Text, Outcome, Fields };
constexpr int PlaceCount = int(Place::Fields) + 1;

constexpr int QuickLevel = 1;

QCborValue maybe(const MaybeInt &value)
{
    return value ? QCborValue(*value) : QCborValue(QCborValue::Null);
}

QCborArray packed(const ActivityEntry &entry)
{
    return {entry.id,
            maybe(entry.timestampMs),
            entry.worker,
            entry.kind,
            entry.job,
            entry.queue,
            entry.status,
            entry.durationMs ? QCborValue(*entry.durationMs) : QCborValue(QCborValue::Null),
            entry.text,
            int(entry.outcome),
            QCborMap::fromJsonObject(entry.fields)};
}

ActivityEntry unpacked(const QCborArray &array)
{
    const auto at = [&array](Place place) { return array.at(qsizetype(place)); };
    ActivityEntry entry;
    entry.id = at(Place::Id).toString();
    if (at(Place::At).isInteger())
        entry.timestampMs = at(Place::At).toInteger();
    entry.worker = at(Place::Worker).toString();
    entry.kind = at(Place::Kind).toString();
    entry.job = at(Place::Job).toString();
    entry.queue = at(Place::Queue).toString();
    entry.status = at(Place::Status).toString();
    const QCborValue duration = at(Place::Duration);
    if ((duration.isDouble() || duration.isInteger()) && std::isfinite(duration.toDouble()))
        entry.durationMs = duration.toDouble();
    entry.text = at(Place::Text).toString();
    entry.outcome = ActivityOutcome(
        std::clamp<qint64>(at(Place::Outcome).toInteger(), 0, int(ActivityOutcome::Control)));
    entry.fields = at(Place::Fields).toMap().toJsonObject();
    return entry;
}

} // namespace

QByteArray packActivity(const QList<ActivityEntry> &entries)
{
    QCborArray all;
    for (const ActivityEntry &entry : entries)
        all.append(packed(entry));
    return qCompress(QCborValue(all).toCbor(), QuickLevel);
}

std::optional<QList<ActivityEntry>> unpackActivity(const QByteArray &bytes)
{
    // The length stands in front: what a damaged one asks for is not tried.
    if (bytes.size() < 5 || qFromBigEndian<quint32>(bytes.constData()) > MostPackedBytes)
        return {};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes), &error);
    if (error.error != QCborError::NoError || !value.isArray())
        return {};
    const QCborArray all = value.toArray();
    QList<ActivityEntry> entries;
    entries.reserve(all.size());
    for (const QCborValue &one : all) {
        if (!one.isArray() || one.toArray().size() != PlaceCount)
            return {};
        entries.append(unpacked(one.toArray()));
    }
    return entries;
}

qsizetype activityBytes(const ActivityEntry &entry)
{
    qsizetype bytes =
        64 + 2 * (entry.id.size() + entry.worker.size() + entry.kind.size() + entry.job.size() +
                  entry.queue.size() + entry.status.size() + entry.text.size());
    for (auto it = entry.fields.constBegin(); it != entry.fields.constEnd(); ++it)
        bytes += 32 + 2 * (it.key().size() + it.value().toString().size());
    return bytes;
}

quint64 activityMark(const ActivityEntry &entry)
{
    if (!entry.id.isEmpty())
        return qHashMulti(1, entry.id, entry.kind);
    return qHashMulti(2, entry.timestampMs.value_or(0), entry.worker, entry.kind, entry.job,
                      entry.status, entry.text);
}

} // namespace qd
