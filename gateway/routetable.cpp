// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace qd {

namespace {

/// One segment, percent-decoded; nullopt when it is not clean UTF-8 or holds control characters.
std::optional<QString> segmentText(const QByteArray &raw)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%')
            continue;
        bool isHex = false;
        raw.mid(i + 1, 2).toUShort(&isHex, 16);
        if (!isHex || i + 2 >= raw.size())
            return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(raw);
    const QString text = QString::fromUtf8(bytes);
    const bool clean =
        text.toUtf8() == bytes && std::none_of(bytes.begin(), bytes.end(),
                                               [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return clean ? std::optional(text) : std::nullopt;
}

} // namespace

RouteMatch matchRoute(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &raw : path.mid(1).split('/')) {
        const auto text = segmentText(raw);
        if (!text || text->isEmpty() || *text == QLatin1String(".") || *text == QLatin1String(".."))
            return {};
        segments << *text;
    }
    const auto is = [&segments](const char *pattern) {
        const QStringList words = QString::fromLatin1(pattern).split(QLatin1Char('/'));
        if (words.size() != segments.size())
            return false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] != QLatin1String("*") && words[i] != segments[i])
                return false;
        }
        return true;
    };
    static const struct
    {
        const char *pattern;
        Route route;
        int name;
    } table[] = {
        {"health", Route::Health, -1},
        {"metrics", Route::Metrics, -1},
        {"api/v1/workers/overview", Route::Overview, -1},
        {"api/v1/workers/live-stream", Route::LiveStream, -1},
        {"api/v1/workers/queue/status", Route::QueueStatus, -1},
        {"api/v1/workers/performance/metrics", Route::Performance, -1},
        {"api/v1/workers/worker/*/details", Route::Details, 4},
        {"api/v1/workers/worker/*/control", Route::Control, 4},
        {"api/v1/workers/queue/*/requeue", Route::RequeueQueue, 4},
        {"api/workers", Route::FleetWorkers, -1},
        {"api/jobs/pending", Route::FleetPending, -1},
        {"api/events", Route::FleetEvents, -1},
        {"api/jobs/requeue", Route::FleetRequeue, -1},
    };
    for (const auto &entry : table) {
        if (is(entry.pattern))
            return {entry.route, entry.name < 0 ? QString() : segments[entry.name]};
    }
    return {};
}

} // namespace qd
