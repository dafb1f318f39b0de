// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelinereader.h"

#include "jsondocument.h"
#include "pipelineunpack.h"
#include "words.h"

#include <cmath>

namespace qd {

using namespace json;

class PipelineReader::Private
{
public:
    void complain(const QString &what);
    void note(const char *field, Read read);
    QString name(const Token &token, const char *field);
    simdjson::error_code members(PipelineMessage &message);
    simdjson::error_code member(const Key &key, od::value &value, const Token &token);
    simdjson::error_code worker(const QString &workerName, od::value &value, const Token &token);
    simdjson::error_code stats(od::value &value);
    simdjson::error_code queues(od::value &value);
    /// Hands each member of an object to \a each; what it leaves unread is passed over.
    template<typename Each>
    static simdjson::error_code forEach(od::value &value, Each each);

    Document document;
    PipelineMessage *out = nullptr;
};

void PipelineReader::Private::complain(const QString &what)
{
    ++out->malformed;
    out->malformedText = what;
}

void PipelineReader::Private::note(const char *field, Read read)
{
    if (isBad(read))
        complain(QStringLiteral("%1: %2").arg(QLatin1String(field), complaint(read)));
}

QString PipelineReader::Private::name(const Token &token, const char *field)
{
    QString words;
    note(field, text(token, words));
    if (words.size() <= longestName)
        return words;
    complain(
        QStringLiteral("%1: longer than %2 characters").arg(QLatin1String(field)).arg(longestName));
    return {};
}

template<typename Each>
simdjson::error_code PipelineReader::Private::forEach(od::value &value, Each each)
{
    od::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        const Key key(field);
        const Token token(field.value());
        if (const auto error = each(key, field.value(), token))
            return error;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code PipelineReader::Private::worker(const QString &workerName, od::value &value,
                                                     const Token &token)
{
    if (workerName.isEmpty() || workerName.size() > longestName) {
        complain(QStringLiteral("a worker whose name is empty or too long"));
        return simdjson::SUCCESS;
    }
    if (out->workers.size() >= mostWorkers) {
        complain(QStringLiteral("more than %1 workers").arg(mostWorkers));
        return simdjson::SUCCESS;
    }
    PipelineWorker row{workerName, {}, {}};
    simdjson::error_code error = simdjson::SUCCESS;
    if (token.kind() == '{') {
        error = forEach(value, [&](const Key &key, od::value &, const Token &part) {
            if (key.is("status"))
                row.status = name(part, "status");
            else if (key.is("current_item"))
                row.item = name(part, "current_item");
            return simdjson::SUCCESS;
        });
    } else if (token.kind() == '"') {
        row.status = name(token, "status");
    } else if (!token.isNull()) {
        complain(QStringLiteral("a worker that is not an object"));
    }
    out->workers.append(row);
    return error;
}

simdjson::error_code PipelineReader::Private::queues(od::value &value)
{
    out->hasQueues = true;
    return forEach(value, [&](const Key &key, od::value &, const Token &token) {
        const QString queueName = key.toString();
        MaybeInt size;
        if (queueName.isEmpty() || queueName.size() > longestName ||
            out->queues.size() >= mostQueues) {
            complain(QStringLiteral("a queue whose name is unusable, or too many of them"));
            return simdjson::SUCCESS;
        }
        note("queue size", token.isContainer() ? Read::NotNumber : count(token, size));
        out->queues.append({queueName, size});
        return simdjson::SUCCESS;
    });
}

simdjson::error_code PipelineReader::Private::stats(od::value &value)
{
    out->hasStats = true;
    return forEach(value, [&](const Key &key, od::value &part, const Token &token) {
        if (key.is("queues") && token.kind() == '{')
            return queues(part);
        if (token.isContainer())
            return simdjson::SUCCESS;
        if (key.is("processed") || key.is("items_processed"))
            note("processed", count(token, out->processed));
        else if (key.is("failed") || key.is("items_failed"))
            note("failed", count(token, out->failed));
        return simdjson::SUCCESS;
    });
}

simdjson::error_code PipelineReader::Private::member(const Key &key, od::value &value,
                                                     const Token &token)
{
    if (key.is("workers") && token.kind() == '{') {
        out->hasWorkers = true;
        return forEach(value, [&](const Key &who, od::value &row, const Token &words) {
            return worker(who.toString(), row, words);
        });
    }
    if (key.is("stats") && token.kind() == '{')
        return stats(value);
    if (key.is("metadata")) {
        QJsonValue whole;
        simdjson::error_code structural = simdjson::SUCCESS;
        const Read read = any(value, token, whole, structural);
        note("metadata", read);
        if (whole.isObject())
            out->metadata = whole.toObject();
        return structural;
    }
    if (key.is("workers") || key.is("stats")) {
        complain(QStringLiteral("%1: not an object").arg(key.toString()));
    } else if (token.isContainer()) {
        for (const char *plain :
             {"type", "item_id", "status", "worker", "metric", "metric_name", "value"}) {
            if (key.is(plain))
                complain(QStringLiteral("%1: not a plain value").arg(QLatin1String(plain)));
        }
    } else if (key.is("type")) {
        out->type = name(token, "type");
    } else if (key.is("item_id")) {
        out->item = name(token, "item_id");
    } else if (key.is("status")) {
        out->status = name(token, "status");
    } else if (key.is("worker")) {
        out->worker = name(token, "worker");
    } else if (key.is("timestamp")) {
        note("timestamp", instant(token, out->timestampMs));
    } else if (key.is("metric") || key.is("metric_name")) {
        out->metric = name(token, "metric");
    } else if (key.is("value")) {
        double number = 0;
        const Read read = json::number(token, number);
        note("value", read);
        if (read == Read::Ok && std::isfinite(number) && std::abs(number) <= 1e15)
            out->value = number;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code PipelineReader::Private::members(PipelineMessage &message)
{
    out = &message;
    od::object object;
    if (const auto error = document.root().get_object().get(object))
        return error;
    for (auto each : object) {
        od::field field;
        if (const auto error = std::move(each).get(field))
            return error;
        const Key key(field);
        const Token token(field.value());
        if (const auto error = member(key, field.value(), token))
            return error;
    }
    return simdjson::SUCCESS;
}

PipelineReader::PipelineReader()
    : d(std::make_unique<Private>())
{
}

PipelineReader::~PipelineReader() = default;

PipelineMessage PipelineReader::read(QByteArrayView message)
{
    PipelineMessage read;
    const PipelineText unpacked = pipelineText(message);
    read.error = unpacked.error;
    if (read.error.isEmpty()) {
        read.error = d->document.load(unpacked.json) ? d->document.finish(d->members(read))
                                                     : d->document.error();
    }
    if (!read.error.isEmpty()) {
        PipelineMessage broken; // half of a message is none
        broken.error = read.error;
        return broken;
    }
    if (read.type == QLatin1String("init") || (read.type.isEmpty() && read.hasWorkers))
        read.kind = PipelineMessage::Init;
    else if (!read.metric.isEmpty())
        read.kind = PipelineMessage::Metric;
    else if (!read.status.isEmpty() &&
             (read.type.isEmpty() || read.type == QLatin1String("event")) &&
             (!read.item.isEmpty() || !read.worker.isEmpty()))
        read.kind = PipelineMessage::Event;
    else
        read.kind = PipelineMessage::Other;
    return read;
}

} // namespace qd
