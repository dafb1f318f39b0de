// SPDX-License-Identifier: GPL-3.0-or-later
#include "workervalues.h"

#include <QStringList>

namespace qd::json {
namespace {

constexpr int MaxListedJobs = 20;

/// A job that is text or a number; "None" is none.
Read plainJob(const Token &token, QString &out)
{
    const Read read = text(token, out);
    return read == Read::Ok && (out == QLatin1String("None") || out.isEmpty()) ? Read::Null : read;
}

} // namespace

/// Ten thousand workers share a few words, hosts and queues: each is kept, and looked at, once.
inline Read WorkerValues::commonText(const Token &token, QString &out)
{
    quint64 first = 0, last = 0;
    if (token.raw.size() >= sizeof first) {
        std::memcpy(&first, token.raw.data(), sizeof first);
        std::memcpy(&last, token.raw.data() + token.raw.size() - sizeof last, sizeof last);
    } else {
        for (const char c : token.raw)
            first = first << 8 | uchar(c);
    }
    const quint64 hash = (first ^ last << 1 ^ token.raw.size()) * 0x9E3779B97F4A7C15;
    QString &known = m_common[hash >> 56];
    const Read read = text(token, known);
    if (read == Read::Ok)
        out = known;
    else
        out.clear();
    return read;
}

Read WorkerValues::read(const WorkerField &field, od::value *value, const Token &token,
                        Worker &worker, WorkerTexts &texts)
{
    if (field.real)
        return real(token, worker.*field.real);
    if (field.count)
        return count(token, worker.*field.count);
    if (field.common)
        return commonText(token, worker.*field.common);
    switch (field.target) {
    case Target::Text: {
        const Read read = text(token, texts[field.slot]);
        if (read == Read::Ok)
            texts.seen |= 1u << quint8(field.slot);
        return read;
    }
    case Target::Job: {
        const Read read = value ? job(*value, token, texts[WorkerText::Job])
                                : plainJob(token, texts[WorkerText::Job]);
        if (read == Read::Ok)
            worker.currentJob = texts[WorkerText::Job];
        return read;
    }
    case Target::ErrorRate: return percent(token, worker.errorRate);
    case Target::LastActivity: return instant(token, worker.lastActivityMs);
    case Target::LastHeartbeat: return instant(token, worker.lastHeartbeatMs);
    case Target::HeartbeatAge: return real(token, heartbeatAge);
    case Target::ExitCode: return integer(token, worker.exitCode);
    default: return Read::Unusable;
    }
}

/// A job's name: text or number; "None" is none; of a list its members, of an object its id.
Read WorkerValues::job(od::value &value, const Token &token, QString &out)
{
    if (!token.isContainer())
        return plainJob(token, out);
    if (token.kind() == '{') {
        QJsonValue open;
        const Read read = any(value, token, open, error);
        if (read != Read::Ok)
            return read;
        const QJsonValue id = open[QLatin1String("id")].isUndefined()
                                  ? open[QLatin1String("job_id")]
                                  : open[QLatin1String("id")];
        out = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
        return out.isEmpty() ? Read::NotText : Read::Ok;
    }
    od::array array;
    error = value.get_array().get(array);
    if (error)
        return Read::Unusable;
    QStringList jobs;
    qsizetype more = 0;
    for (auto element : array) {
        od::value item;
        error = std::move(element).get(item);
        if (error)
            return Read::Unusable;
        const Token itemToken(item);
        QString one;
        const Read read = itemToken.kind() == '[' ? Read::NotText : job(item, itemToken, one);
        if (error || isBad(read))
            return read;
        if (read == Read::Ok && jobs.size() < MaxListedJobs)
            jobs.append(one);
        else if (read == Read::Ok)
            ++more;
    }
    out = jobs.join(QStringLiteral(", "));
    if (more > 0)
        out += QStringLiteral(" +%1").arg(more);
    return out.isEmpty() ? Read::Null : Read::Ok;
}

} // namespace qd::json
