// SPDX-License-Identifier: GPL-3.0-or-later
#include "historystore.h"

#include "clock.h"
#include "fleetevent.h"
#include "format.h"
#include "historykeeper.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <atomic>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(historyLog, "quarterdeck.history", QtInfoMsg)

constexpr unsigned long JoinMs = 5000;
constexpr double PlainASecond = 1000, PlainAtOnce = 5000;
constexpr qsizetype MostActivityWaiting = 20'000;

quint64 freshId()
{
    static std::atomic<quint64> next{1};
    return next.fetch_add(1);
}

} // namespace

HistoryStore::HistoryStore(const QString &path, const HistoryLimits &limits,
                           const HistoryTiming &timing, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_keeper(new HistoryKeeper(path, limits, timing))
{
    qRegisterMetaType<HistoryAnswer>();
    qRegisterMetaType<HistoryState>();
    qRegisterMetaType<HistoryCounts>();
    m_keeper->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_keeper, &HistoryKeeper::start);
    connect(m_thread.get(), &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &HistoryKeeper::answered, this, &HistoryStore::answered,
            Qt::QueuedConnection);
    qRegisterMetaType<ActivityPage>();
    qRegisterMetaType<AlertsAnswer>();
    connect(m_keeper, &HistoryKeeper::activityAnswered, this, &HistoryStore::activityAnswered,
            Qt::QueuedConnection);
    connect(m_keeper, &HistoryKeeper::alertsAnswered, this, &HistoryStore::alertsAnswered,
            Qt::QueuedConnection);
    connect(
        m_keeper, &HistoryKeeper::activityTaken, this,
        [this](qsizetype entries) { m_activityWaiting -= entries; }, Qt::QueuedConnection);
    connect(m_keeper, &HistoryKeeper::marksChanged, this, &HistoryStore::marksChanged,
            Qt::QueuedConnection);
    connect(m_keeper, &HistoryKeeper::flushed, this, &HistoryStore::flushed, Qt::QueuedConnection);
    connect(m_keeper, &HistoryKeeper::counted, this, &HistoryStore::counted, Qt::QueuedConnection);
    connect(
        m_keeper, &HistoryKeeper::stateMade, this,
        [this](const HistoryState &state) {
            m_told = state;
            showState();
        },
        Qt::QueuedConnection);
    connect(
        m_keeper, &HistoryKeeper::taken, this,
        [this](qsizetype samples) {
            m_waiting -= samples;
            if (m_droppingSinceMs && m_waiting < MostWaiting / 2) {
                m_droppingSinceMs.reset();
                showState();
            }
        },
        Qt::QueuedConnection);
    m_thread->setObjectName(QStringLiteral("history"));
    m_thread->start(QThread::LowPriority);
}

HistoryStore::~HistoryStore()
{
    // Behind all that was handed over before.
    QMetaObject::invokeMethod(
        m_keeper,
        [keeper = m_keeper, thread = m_thread.get()] {
            keeper->stop();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (!m_thread->wait(JoinMs)) {
        // The disk hangs. A window that does not close for it would be worse than what is lost.
        qCCritical(historyLog, "the history's thread did not end in time and is left behind");
        m_thread.release();
    }
}

QString HistoryStore::fileName(const QString &fleetIdentity)
{
    const QByteArray hash =
        QCryptographicHash::hash(fleetIdentity.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(32)) + QStringLiteral(".qdhistory");
}

void HistoryStore::showState()
{
    HistoryState next = m_told;
    if (m_droppingSinceMs && m_told.storing) {
        next.storing = false;
        next.sinceMs = m_droppingSinceMs;
        next.sentence = tr("Nothing is stored since %1: the disk does not take it in time. Storing "
                           "goes on by itself once it does.")
                            .arg(format::clockTime(*m_droppingSinceMs));
    }
    if (next == m_shown)
        return;
    m_shown = next;
    emit stateChanged();
}

void HistoryStore::record(const HistorySamples &samples)
{
    const qsizetype count = samples.samples.size();
    if (count == 0)
        return;
    if (m_waiting + count > MostWaiting) {
        m_dropped += quint64(count);
        if (!m_droppingSinceMs) {
            m_droppingSinceMs = wallClockMs();
            showState();
        }
        return;
    }
    m_waiting += count;
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, samples] { keeper->take(samples); }, Qt::QueuedConnection);
}

quint64 HistoryStore::ask(HistoryQuestion question)
{
    question.id = freshId();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, question] { keeper->ask(question); }, Qt::QueuedConnection);
    return question.id;
}

void HistoryStore::keepActivity(const QList<ActivityEntry> &entries)
{
    const qint64 nowMs = monotonicMs();
    m_activityRoom =
        m_activityRoomAtMs == 0
            ? PlainAtOnce
            : std::min(PlainAtOnce,
                       m_activityRoom + PlainASecond * double(nowMs - m_activityRoomAtMs) / 1000);
    m_activityRoomAtMs = nowMs;
    QList<ActivityEntry> kept;
    quint64 leftOut = 0;
    for (const ActivityEntry &entry : entries) {
        const bool plain =
            entry.outcome == ActivityOutcome::Neutral || entry.outcome == ActivityOutcome::Success;
        if (entry.interim)
            continue;
        if (m_activityWaiting + kept.size() >= MostActivityWaiting ||
            (plain && m_activityRoom < 1)) {
            ++leftOut;
            continue;
        }
        if (plain && eventKind(entry.kind.toUtf8(), false, false) == EventKind::Heartbeat)
            continue; // that somebody lives is nothing that happened
        m_activityRoom -= plain;
        kept.append(entry);
    }
    if (kept.isEmpty() && leftOut == 0)
        return;
    m_activityWaiting += kept.size();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, kept, leftOut] { keeper->keepActivity(kept, leftOut); },
        Qt::QueuedConnection);
}

quint64 HistoryStore::askActivity(ActivityQuestion question)
{
    question.id = freshId();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, question] { keeper->askActivity(question); },
        Qt::QueuedConnection);
    return question.id;
}

void HistoryStore::keepAlerts(const QList<AlertRecord> &records)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, records] { keeper->keepAlerts(records); },
        Qt::QueuedConnection);
}

quint64 HistoryStore::askAlerts(AlertsQuestion question)
{
    question.id = freshId();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, question] { keeper->askAlerts(question); },
        Qt::QueuedConnection);
    return question.id;
}

void HistoryStore::addMark(const HistoryMark &mark)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, mark] { keeper->addMark(mark); }, Qt::QueuedConnection);
}

void HistoryStore::removeMark(qint64 id)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, id] { keeper->removeMark(id); }, Qt::QueuedConnection);
}

void HistoryStore::takeBackEnd(const History &history, const QHash<QString, QString> &keyOfAddress)
{
    QMetaObject::invokeMethod(
        m_keeper,
        [keeper = m_keeper, history, keyOfAddress] { keeper->takeBackEnd(history, keyOfAddress); },
        Qt::QueuedConnection);
}

void HistoryStore::setLimits(const HistoryLimits &limits)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, limits] { keeper->setLimits(limits); }, Qt::QueuedConnection);
}

void HistoryStore::flush()
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper] { keeper->flush(); }, Qt::QueuedConnection);
}

void HistoryStore::askCounts()
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper] { keeper->count(); }, Qt::QueuedConnection);
}

} // namespace qd
