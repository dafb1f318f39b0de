// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>
#include <utility>

namespace qd {

/// One worker of an init message.
struct PipelineWorker
{
    QString name, status, item; ///< item empty: none
};

/// What one message of a pipeline says. Fields that could not be used are left out and counted.
struct PipelineMessage
{
    enum Kind : quint8 { Broken, Other, Init, Event, Metric } kind = Broken;
    QString type;  ///< as it came
    QString error; ///< of a broken one: why
    quint64 malformed = 0;
    QString malformedText; ///< the last of them

    bool hasWorkers = false, hasStats = false, hasQueues = false;
    QList<PipelineWorker> workers;
    MaybeInt processed, failed;
    QList<std::pair<QString, MaybeInt>> queues; ///< in the server's order

    QString item, status, worker; ///< of an event; worker empty: null
    QString metric;
    MaybeReal value; ///< of a metric; may be negative
    MaybeInt timestampMs;
    QJsonObject metadata;
};

/// Reads messages of pipelines: JSON, MessagePack or gzip of either. A value machine: bytes in, one
/// message out; never fails for good.
class PipelineReader final
{
public:
    static constexpr qsizetype mostWorkers = 50'000, mostQueues = 5'000;
    static constexpr qsizetype longestName = 256; ///< of workers, queues, items, metrics; UTF-16

    PipelineReader();
    ~PipelineReader();
    PipelineMessage read(QByteArrayView message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
