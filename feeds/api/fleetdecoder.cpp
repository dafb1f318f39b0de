// SPDX-License-Identifier: GPL-3.0-or-later
// What ApiDecoder reads of the fleet routes.
#include "apidecoder_p.h"

namespace qd {

using namespace json;

namespace {

/// Top-level members of a map of workers that are about the answer, not workers.
bool isAboutAnswer(const Key &key)
{
    for (const char *name : {"success", "timestamp", "server_time", "time", "count", "total",
                             "message", "detail", "error", "status", "page", "limit"}) {
        if (key.is(name))
            return true;
    }
    return false;
}

QByteArrayView unwrapped(QByteArrayView data)
{
    for (int layers = 0; layers < 4; ++layers) {
        data = data.trimmed();
        if (!data.startsWith(QByteArrayView("data:")))
            break;
        data = data.sliced(5);
    }
    return data;
}

} // namespace

/// A list of rows, a map by id, or an object whose member "workers" is one of these.
simdjson::error_code ApiDecoder::Private::fleetRoot(DecodedOverview &out)
{
    rows.begin(WorkerRows::Names::FleetRoutes, receivedAtMs, document.size(), out);
    od::json_type type;
    if (const auto error = document.root().type().get(type))
        return error;
    if (type == od::json_type::array) {
        od::array array;
        if (const auto error = document.root().get_array().get(array))
            return error;
        for (auto element : array) {
            od::value value;
            if (const auto error = std::move(element).get(value))
                return error;
            if (const auto error = rows.row(value, {}, document.readable(), out))
                return error;
        }
        return simdjson::SUCCESS;
    }
    od::object object;
    if (const auto error = document.root().get_object().get(object))
        return error;
    bool wrapped = false;
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        const Key key(field);
        const Token token(field.value());
        simdjson::error_code error = simdjson::SUCCESS;
        if (key.is("workers") && token.isContainer()) {
            wrapped = true;
            out.malformed = {};
            error = readRows(field.value(), token, WorkerRows::Names::FleetRoutes, out);
        } else if (!token.isContainer() && isAboutAnswer(key)) {
            if (key.is("timestamp") || key.is("success"))
                error = overviewMember(key, field.value(), out, 1);
            else if (key.is("server_time") || key.is("time")) {
                MaybeInt time;
                if (instant(token, time) == Read::Ok)
                    out.serverTimeMs = *time;
            }
        } else if (!wrapped) {
            error = rows.row(field.value(), key.toString(), document.readable(), out);
        }
        if (error)
            return error;
    }
    return simdjson::SUCCESS;
}

DecodedOverview ApiDecoder::fleetWorkers(QByteArrayView body, qint64 receivedAtMs,
                                         qint64 dateHeaderMs)
{
    DecodedOverview out;
    const auto failed = [](const QString &error) {
        DecodedOverview nothing;
        nothing.error = error;
        return nothing;
    };
    d->receivedAtMs = receivedAtMs;
    Document &document = d->document;
    if (!document.load(body))
        return failed(document.error());
    od::json_type type;
    if (document.root().type().get(type) == simdjson::SUCCESS && type != od::json_type::object &&
        type != od::json_type::array)
        return failed(document.notThis(QStringLiteral("a list or a map of workers")));
    const auto walk = d->fleetRoot(out);
    if (walk == simdjson::CAPACITY)
        return failed(tooMany("workers", WorkerRows::MaxRows));
    if (const QString error = document.finish(walk); !error.isEmpty())
        return failed(error);
    const QString words = out.workers.isEmpty() ? errorWords(body) : QString();
    if (out.refused || !words.isEmpty()) {
        const bool refused = out.refused;
        out =
            failed(words.isEmpty()
                       ? QStringLiteral("The server refused without a reason (\"success\": false).")
                       : words);
        out.refused = refused;
        return out;
    }
    if (out.serverTimeMs == 0)
        out.serverTimeMs = dateHeaderMs;
    d->rows.finish(out.serverTimeMs, out);
    out.ok = true;
    return out;
}

std::optional<MaybeInt> ApiDecoder::pendingCount(QByteArrayView body)
{
    MaybeInt pending;
    bool unknown = false;
    od::object object;
    if (!d->document.load(body) || d->document.root().get_object().get(object))
        return std::nullopt;
    for (auto member : object) {
        od::field field;
        if (std::move(member).get(field))
            return std::nullopt;
        const Token token(field.value());
        std::optional<bool> success;
        if (Key(field).is("count"))
            unknown = count(token, pending) == Read::Null;
        else if (Key(field).is("success") && boolean(token, success) == Read::Ok && !*success)
            return std::nullopt;
    }
    if (!d->document.finish(simdjson::SUCCESS).isEmpty() || !(pending || unknown))
        return std::nullopt;
    return unknown ? MaybeInt() : pending;
}

DecodedEvent ApiDecoder::fleetEvent(const QString &id, QByteArrayView data)
{
    constexpr qsizetype MaxFields = 64;
    DecodedEvent out;
    const auto failed = [](const QString &error) {
        DecodedEvent nothing;
        nothing.error = error;
        return nothing;
    };
    Document &document = d->document;
    if (!document.load(unwrapped(data)))
        return failed(document.error());
    od::json_type type;
    if (document.root().type().get(type) == simdjson::SUCCESS && type != od::json_type::object)
        return failed(document.notThis(QStringLiteral("an object")));
    QList<QPair<QString, QString>> fields;
    const auto walk = [&]() -> simdjson::error_code {
        od::object object;
        if (const auto error = document.root().get_object().get(object))
            return error;
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            const Token token(field.value());
            if (token.isNull() || fields.size() >= MaxFields)
                continue;
            QString value;
            if (token.isContainer()) {
                simdjson::error_code error = simdjson::SUCCESS;
                QJsonValue open;
                if (any(field.value(), token, open, error) == Read::Ok)
                    value = compactJson(open);
                if (error)
                    return error;
            } else if (text(token, value) == Read::NotText) {
                value = QString::fromUtf8(token.raw.data(),
                                          qsizetype(token.raw.size())); // true, NaN, …
            }
            fields.emplace_back(Key(field).toString(), value);
        }
        return simdjson::SUCCESS;
    }();
    if (const QString error = document.finish(walk); !error.isEmpty())
        return failed(error);
    out.event = qd::fleetEvent(id, fields);
    if (out.event.type.isEmpty() && out.event.worker.isEmpty())
        return failed(
            document.notThis(QStringLiteral("an event: it has neither a type nor a worker_id")));
    out.ok = true;
    return out;
}

} // namespace qd
