// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlear.h"

namespace qd {

namespace {

StreamTail::Options onlyNew()
{
    StreamTail::Options options;
    options.backlogLimit = 0;
    options.blockMs = 5'000;
    return options;
}

} // namespace

ControlEar::ControlEar(const DemoContext &context, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_reporter(reporter)
    , m_worker(QString::fromUtf8(context.worker))
    , m_tail(context.redis, context.worker + "-control", context.control, onlyNew())
{
    connect(&m_tail, &StreamTail::entries, this, [this](const EntryRange &range, bool live) {
        for (size_t i = range.first; live && i < range.end; ++i)
            hear(range.at(i));
    });
}

void ControlEar::hear(const StreamEntry &entry)
{
    QString worker, action, request, by;
    for (const auto &[name, value] : entry.fields) {
        if (name == QLatin1String("worker_id"))
            worker = value;
        else if (name == QLatin1String("action"))
            action = value;
        else if (name == QLatin1String("request_id"))
            request = value;
        else if (name == QLatin1String("by"))
            by = value;
    }
    const bool pause = action == QLatin1String("pause");
    if (worker != m_worker || (!pause && action != QLatin1String("resume")))
        return; // start, stop and restart are the gateway's
    if (!request.isEmpty() && m_requests.contains(request))
        return;
    if (m_requests.size() >= 10'000)
        m_requests.clear();
    m_requests.insert(request);
    m_reporter.paused = pause;
    m_reporter.say("control_applied", {"action", action.toUtf8(), "request_id", request.toUtf8(),
                                       "by", by.toUtf8(), "status", m_reporter.status()});
    emit changed();
}

} // namespace qd
