// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"
#include "clock.h"
#include "text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <memory>
#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <psapi.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace qd {
namespace {

constexpr qsizetype MostPerSecond = 100000;

/// The frame that this batch may have asked for has been painted by now.
struct JudgeEvent final : QEvent
{
    explicit JudgeEvent(quint64 batch)
        : QEvent(type())
        , number(batch)
    {
    }
    static Type type()
    {
        static const auto own = Type(QEvent::registerEventType());
        return own;
    }
    quint64 number;
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Nothing when nothing happened; \a sorted must be sorted.
MaybeReal percentile(const QList<double> &sorted, double part)
{
    if (sorted.isEmpty())
        return std::nullopt;
    const auto at = qsizetype(std::ceil(part * double(sorted.size()))) - 1;
    return std::round(sorted[std::clamp<qsizetype>(at, 0, sorted.size() - 1)] * 1000) / 1000;
}

#ifdef Q_OS_WIN
qint64 cpuMicroseconds()
{
    FILETIME created, ended, kernel = {}, user = {};
    ::GetProcessTimes(::GetCurrentProcess(), &created, &ended, &kernel, &user);
    const auto us = [](const FILETIME &t) { // in 100 ns
        return ((qint64(t.dwHighDateTime) << 32) | t.dwLowDateTime) / 10;
    };
    return us(kernel) + us(user);
}

MaybeReal residentMb()
{
    PROCESS_MEMORY_COUNTERS facts = {};
    if (!::K32GetProcessMemoryInfo(::GetCurrentProcess(), &facts, sizeof facts))
        return std::nullopt;
    return std::round(double(facts.WorkingSetSize) / 1048576 * 10) / 10;
}
#else
qint64 cpuMicroseconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto us = [](const timeval &t) { return qint64(t.tv_sec) * 1000000 + t.tv_usec; };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

/// From /proc: memory of the kernel's own, no disk.
MaybeReal residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> fields = file.readAll().split(' ');
    if (fields.size() < 2)
        return std::nullopt;
    return std::round(fields[1].toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1048576 * 10) / 10;
}
#endif

} // namespace

Diagnostics::Diagnostics(const QString &fleet, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_lastCpuUs(cpuMicroseconds())
    , m_lastAtMs(monotonicMs())
{
    window.installEventFilter(this);
    connect(&m_second, &QTimer::timeout, this, &Diagnostics::sample);
    m_second.start(1000);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Diagnostics::turnEnded);
}

bool Diagnostics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_frame.start();
    return QObject::eventFilter(watched, event);
}

void Diagnostics::batchApplied(qint64 receivedAtMs, double applyMs)
{
    if (m_applyMs.size() < MostPerSecond)
        m_applyMs.append(applyMs);
    if (receivedAtMs <= 0 || m_unpainted.size() >= MostPerSecond)
        return;
    m_unpainted.append({++m_applied, receivedAtMs});
    if (!m_turn.isActive())
        awaitFrame();
}

/// Views ask for their frame at once, or when a layout is done that they put off with a timer of
/// 0 ms: it was started before this one.
void Diagnostics::awaitFrame()
{
    m_awaited = m_applied;
    m_turn.start(0);
}

void Diagnostics::turnEnded()
{
    QCoreApplication::postEvent(this, new JudgeEvent(m_awaited), Qt::LowEventPriority - 1);
    if (m_applied != m_awaited)
        awaitFrame();
}

/// Comes after the frame, if any: widgets ask for one by an event of low priority.
bool Diagnostics::event(QEvent *event)
{
    if (event->type() != JudgeEvent::type())
        return QObject::event(event);
    judge(static_cast<JudgeEvent *>(event)->number);
    return true;
}

void Diagnostics::judge(quint64 upTo)
{
    m_unpainted.removeIf([upTo](const Unpainted &batch) { return batch.number <= upTo; });
}

void Diagnostics::framePainted()
{
    if (m_frame.isValid()) {
        m_frameMs.append(double(m_frame.nsecsElapsed()) / 1e6);
        m_frame.invalidate();
    }
    const qint64 nowMs = monotonicMs();
    for (const Unpainted &batch : std::as_const(m_unpainted))
        m_toPaintMs.append(double(nowMs - batch.receivedAtMs));
    m_unpainted.clear();
}

void Diagnostics::sample()
{
    for (QList<double> *values : {&m_applyMs, &m_frameMs, &m_toPaintMs})
        std::sort(values->begin(), values->end());
    const qint64 nowMs = monotonicMs(), cpuUs = cpuMicroseconds();
    const double elapsedUs = double(qMax<qint64>(1, nowMs - m_lastAtMs)) * 1000;
    FleetDiagnostics values;
    values.fleet = m_fleet;
    values.eventsIn = m_status.eventsIn;
    values.bytesIn = m_status.bytesIn;
    values.batches = m_status.batches;
    values.conflated = m_status.conflated;
    values.malformed = m_status.malformed;
    values.dropped = m_status.dropped;
    values.reconnects = m_status.reconnects;
    values.applyMsP50 = percentile(m_applyMs, 0.5);
    values.applyMsP99 = percentile(m_applyMs, 0.99);
    values.frames = quint64(m_frameMs.size());
    values.frameMsP50 = percentile(m_frameMs, 0.5);
    values.frameMsP99 = percentile(m_frameMs, 0.99);
    values.frameMsMax = percentile(m_frameMs, 1);
    values.eventToPaintMsP50 = percentile(m_toPaintMs, 0.5);
    values.eventToPaintMsP99 = percentile(m_toPaintMs, 0.99);
    values.rssMb = residentMb();
    values.cpuPercent = std::round(double(cpuUs - m_lastCpuUs) / elapsedUs * 1000) / 10;
    m_lastCpuUs = cpuUs;
    m_lastAtMs = nowMs;
    m_applyMs.clear();
    m_frameMs.clear();
    m_toPaintMs.clear();
    emit measured(values);
}

QJsonObject Diagnostics::toJson(const FleetDiagnostics &values, qint64 wallMs)
{
    const auto number = [](const MaybeReal &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {
        {key("t"), isoUtc(wallMs)},
        {key("fleet"), values.fleet},
        {key("events_in"), qint64(values.eventsIn)},
        {key("bytes_in"), qint64(values.bytesIn)},
        {key("batches"), qint64(values.batches)},
        {key("conflated"), qint64(values.conflated)},
        {key("malformed"), qint64(values.malformed)},
        {key("dropped"), qint64(values.dropped)},
        {key("reconnects"), qint64(values.reconnects)},
        {key("apply_ms_p50"), number(values.applyMsP50)},
        {key("apply_ms_p99"), number(values.applyMsP99)},
        {key("frames"), qint64(values.frames)},
        {key("frame_ms_p50"), number(values.frameMsP50)},
        {key("frame_ms_p99"), number(values.frameMsP99)},
        {key("frame_ms_max"), number(values.frameMsMax)},
        {key("event_to_paint_ms_p50"), number(values.eventToPaintMsP50)},
        {key("event_to_paint_ms_p99"), number(values.eventToPaintMsP99)},
        {key("rss_mb"), number(values.rssMb)},
        {key("cpu_percent"), number(values.cpuPercent)},
    };
}

LineFile::LineFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_writer(new QObject)
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("diagnostics"));
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, [this, writer = m_writer, path] {
        auto *file = new QFile(path, writer);
        if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            emit failed(tr("%1 cannot be written: %2.").arg(path, file->errorString()));
    });
}

LineFile::~LineFile()
{
    // Queued behind all lines: quit() is reached when they are written.
    QMetaObject::invokeMethod(m_writer, [] { QThread::currentThread()->quit(); });
    m_thread.wait();
}

void LineFile::write(const QByteArray &line)
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, line] {
        auto *file = writer->findChild<QFile *>();
        if (file && file->isOpen())
            file->write(line + '\n');
    });
}

} // namespace qd
