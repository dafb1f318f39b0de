// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidecoder_p.h"
#include "apirecords.h"

#include <QLocale>

namespace qd {

using namespace json;

QString tooMany(const char *what, qsizetype limit)
{
    return QStringLiteral("The server sent more than %1 %2: that is more than can be shown, "
                          "nothing of it is used.")
        .arg(QLocale(QLocale::English).toString(limit), QLatin1String(what));
}

ApiDecoder::ApiDecoder()
    : d(std::make_unique<Private>())
{
}

ApiDecoder::~ApiDecoder() = default;

simdjson::error_code ApiDecoder::Private::readRows(od::value &value, const Token &token,
                                                   WorkerRows::Names names, DecodedOverview &out)
{
    const bool goOn =
        ahead.to > ahead.from && token.raw.data() == document.begin() + ahead.from - 1;
    aheadMet = aheadMet || goOn;
    return rows.read(value, token, names, receivedAtMs, document.size(), out, document.readable(),
                     goOn);
}

/// The rows as they stand, the few bytes around them as a document. False: not so; read it all.
bool ApiDecoder::Private::aheadOverview(QByteArrayView body, DecodedOverview &out)
{
    if (body.size() > Document::MaxBytes || body.startsWith('\xEF'))
        return false;
    ahead = rows.readAhead(body, receivedAtMs, out);
    out.hasWorkers = false;
    const bool all = ahead.to > ahead.from &&
                     document.load(body.first(ahead.from), body.sliced(ahead.to)) &&
                     document.finish(overviewRoot(out)).isEmpty() && aheadMet;
    ahead = {};
    return all;
}

simdjson::error_code ApiDecoder::Private::overviewMember(const Key &key, od::value &value,
                                                         DecodedOverview &out, int level)
{
    const Token token(value);
    if (key.is("workers")) {
        if (token.isContainer())
            return readRows(value, token, WorkerRows::Names::WorkerApi, out);
        if (!token.isNull())
            complain(out.malformed, QStringLiteral("workers"), QStringLiteral("not a list"));
    } else if (key.is("system_overview")) {
        return readSystem(value, token, out);
    } else if (key.is("performance_metrics")) {
        return readPerformance(value, token, out);
    } else if (key.is("recent_activity")) {
        return readActivity(value, token, out);
    } else if (key.is("timestamp")) {
        MaybeInt time;
        const Read read = instant(token, time);
        if (isBad(read))
            complain(out.malformed, QStringLiteral("timestamp"), complaint(read));
        else if (time)
            out.serverTimeMs = *time;
    } else if (key.is("success")) {
        std::optional<bool> success;
        const Read read = boolean(token, success);
        if (isBad(read))
            complain(out.malformed, QStringLiteral("success"), complaint(read));
        out.refused = out.refused || success == false;
    } else if (key.is("data") && level == 0 && token.kind() == '{') {
        od::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            if (const auto error = overviewMember(Key(field), field.value(), out, level + 1))
                return error;
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code ApiDecoder::Private::overviewRoot(DecodedOverview &out)
{
    od::object object;
    if (const auto error = document.root().get_object().get(object))
        return error;
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        if (const auto error = overviewMember(Key(field), field.value(), out, 0))
            return error;
    }
    return simdjson::SUCCESS;
}

DecodedOverview ApiDecoder::Private::readOverview(QByteArrayView body, qint64 received)
{
    receivedAtMs = received;
    aheadMet = false;
    DecodedOverview out;
    const auto failed = [](const QString &error) {
        DecodedOverview nothing;
        nothing.error = error;
        return nothing;
    };
    if (!aheadOverview(body, out)) {
        out = {};
        if (!document.load(body))
            return failed(document.error());
        od::json_type type;
        if (document.root().type().get(type) == simdjson::SUCCESS && type != od::json_type::object)
            return failed(
                document.notThis(QStringLiteral("an object with workers or a system overview")));
        const auto walk = overviewRoot(out);
        if (walk == simdjson::CAPACITY)
            return failed(tooMany("workers", WorkerRows::MaxRows));
        if (const QString error = document.finish(walk); !error.isEmpty())
            return failed(error);
    }
    if (out.refused) {
        out = failed(errorWords(body));
        out.refused = true;
        if (out.error.isEmpty())
            out.error = QStringLiteral("The server refused without a reason (\"success\": false).");
        return out;
    }
    if (!out.hasWorkers && !out.system && !out.performance && !out.hasActivity) {
        const QString words = errorWords(body);
        return failed(!words.isEmpty() ? words
                                       : document.notThis(QStringLiteral(
                                             "an object with workers or a system overview")));
    }
    if (out.hasWorkers)
        rows.finish(out.serverTimeMs, out);
    out.ok = true;
    return out;
}

DecodedOverview ApiDecoder::overview(QByteArrayView body, qint64 receivedAtMs)
{
    return d->readOverview(body, receivedAtMs);
}

DecodedOverview ApiDecoder::liveEvent(QByteArrayView data, qint64 receivedAtMs)
{
    return d->readOverview(data, receivedAtMs);
}

DecodedQueues ApiDecoder::queueStatus(QByteArrayView body, qint64 receivedAtMs)
{
    DecodedQueues out;
    const auto failed = [](const QString &error) {
        DecodedQueues nothing;
        nothing.error = error;
        return nothing;
    };
    Document &document = d->document;
    const QString wanted = QStringLiteral("an object with queues");
    if (!document.load(body))
        return failed(document.error());
    od::json_type type;
    if (document.root().type().get(type) == simdjson::SUCCESS && type != od::json_type::object)
        return failed(document.notThis(wanted));
    bool hasQueues = false;
    const auto walk = [&]() -> simdjson::error_code {
        od::object object;
        if (const auto error = document.root().get_object().get(object))
            return error;
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            const Key key(field);
            const Token token(field.value());
            simdjson::error_code error = simdjson::SUCCESS;
            Read read = Read::Ok;
            std::optional<bool> success;
            MaybeInt time;
            if (key.is("queues")) {
                hasQueues = token.isContainer();
                error = readQueues(field.value(), token, out);
            } else if (key.is("system_health")) {
                error = readSystemHealth(field.value(), token, out);
            } else if (key.is("total_queued_tasks")) {
                read = count(token, out.totals.totalQueuedTasks);
            } else if (key.is("timestamp")) {
                read = instant(token, time);
                out.serverTimeMs = time.value_or(out.serverTimeMs);
            } else if (key.is("success")) {
                read = boolean(token, success);
                out.refused = out.refused || success == false;
            }
            if (isBad(read))
                complain(out.malformed, key.toString(), complaint(read));
            if (error)
                return error;
        }
        return simdjson::SUCCESS;
    }();
    if (walk == simdjson::CAPACITY)
        return failed(tooMany("queues", WorkerRows::MaxRows));
    if (const QString error = document.finish(walk); !error.isEmpty())
        return failed(error);
    if (out.refused || (!hasQueues && !out.totals.totalQueuedTasks)) {
        const bool refused = out.refused;
        const QString words = errorWords(body);
        out = failed(
            !words.isEmpty() ? words
            : refused ? QStringLiteral("The server refused without a reason (\"success\": false).")
                      : document.notThis(wanted));
        out.refused = refused;
        return out;
    }
    for (Queue &queue : out.queues)
        queue.receivedAtMs = receivedAtMs;
    out.ok = true;
    return out;
}

} // namespace qd
