// SPDX-License-Identifier: GPL-3.0-or-later
#include "historykeeper.h"

#include "clock.h"
#include "format.h"
#include "text.h"
#include "words.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(keeperLog, "quarterdeck.history", QtInfoMsg)

constexpr qint64 CheckpointBytes = 2 << 20;

} // namespace

HistoryKeeper::HistoryKeeper(const QString &path, const HistoryLimits &limits,
                             const HistoryTiming &timing)
    : m_path(path)
    , m_limits(limits)
    , m_timing(timing)
    , m_writer(m_db)
    , m_reader(m_db, m_writer.subjects())
    , m_filler(m_db, m_writer.subjects(), m_reader)
    , m_log(m_db)
    , m_writeTimer(this)
    , m_tendTimer(this)
    , m_retryTimer(this)
    , m_fillTimer(this)
    , m_figuresTimer(this)
{
    m_writeTimer.setInterval(timing.writeMs);
    m_tendTimer.setInterval(timing.tendMs);
    m_retryTimer.setSingleShot(true);
    m_fillTimer.setSingleShot(true);
    m_figuresTimer.setSingleShot(true);
    connect(&m_writeTimer, &QTimer::timeout, this, &HistoryKeeper::write);
    connect(&m_tendTimer, &QTimer::timeout, this, &HistoryKeeper::tend);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryKeeper::tryToRecord);
    connect(&m_figuresTimer, &QTimer::timeout, this, &HistoryKeeper::workOnFigures);
    connect(&m_fillTimer, &QTimer::timeout, this, &HistoryKeeper::fillNext);
}

HistoryKeeper::~HistoryKeeper()
{
    stop();
}

void HistoryKeeper::start()
{
    m_writeTimer.start();
    m_tendTimer.start();
    tryToRecord();
}

void HistoryKeeper::stop()
{
    if (m_role == Role::Recorder) {
        m_writer.saveOpen();
        while (m_writer.hasWork() && m_writer.writeSome()) {
        }
        while (m_log.hasWork() && m_log.writeSome()) {
        }
        writeMarks(m_db);
        m_db.checkpoint();
    }
    m_role = Role::Starting;
    m_db.close();
    m_lock.reset();
    for (QTimer *timer :
         {&m_writeTimer, &m_tendTimer, &m_retryTimer, &m_fillTimer, &m_figuresTimer})
        timer->stop();
}

/// Whoever has the lock records. The system lets it go when its program dies, however it dies.
void HistoryKeeper::tryToRecord()
{
    if (!m_lock)
        m_lock = std::make_unique<RecordLock>(m_path + QStringLiteral(".lock"));
    const RecordLock::Answer answer = m_lock->tryLock();
    if (answer != RecordLock::Answer::Held) {
        if (answer == RecordLock::Answer::Elsewhere) {
            m_role = Role::Follower;
            m_fault = HistoryFault::None;
            writeMarksBeside();
            m_retryTimer.start(m_timing.lockPollMs);
        } else {
            m_db.clearFault();
            m_fault = answer == RecordLock::Answer::NotAllowed ? HistoryFault::ReadOnly
                                                               : HistoryFault::CannotOpen;
            fail();
        }
        showState();
        return;
    }
    const bool reopens = !m_loaded || !m_db.isOpen();
    if (reopens && !openToRecord()) {
        m_fault = m_db.fault();
        fail();
        return;
    }
    // What waited since the fault shows whether the file takes it now.
    m_db.clearFault();
    if (m_writer.hasWork() && !m_writer.writeSome()) {
        m_fault = m_db.fault();
        fail();
        return;
    }
    recovered();
}

bool HistoryKeeper::openAndCheck()
{
    return m_db.open(m_path) ||
           (m_db.fault() == HistoryFault::Broken && setAside() && m_db.open(m_path));
}

bool HistoryKeeper::openToRecord()
{
    if (!openAndCheck())
        return false;
    const qint64 number = fileNumber();
    if (m_loaded && number != m_fileNumber) {
        // Another file than the one we know. An empty one gets all that is still in memory, another
        // history is gone on with.
        bool empty = true;
        m_loaded = m_db.eachSubject([&empty](const SubjectRow &) { empty = false; }) && empty;
        if (m_loaded) {
            m_writer.writeAllAnew();
            m_loaded = m_log.load();
        }
    }
    m_fileNumber = number;
    if (m_loaded)
        return true;
    m_loaded = m_writer.load() && m_log.load();
    if (!m_loaded && m_db.fault() == HistoryFault::Broken && setAside() && m_db.open(m_path)) {
        m_fileNumber = fileNumber();
        m_loaded = m_writer.load() && m_log.load();
    }
    return m_loaded;
}

/// A broken file is kept for whoever can mend it, under another name; all that we still have in
/// memory goes into the new one.
bool HistoryKeeper::setAside()
{
    qCWarning(keeperLog, "the history is damaged: %s", qUtf8Printable(m_db.faultText()));
    m_db.close();
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = m_path + QStringLiteral(".broken-") + stamp;
    for (int i = 2; QFile::exists(aside) && i < 100; ++i)
        aside = m_path + QStringLiteral(".broken-%1-%2").arg(stamp).arg(i);
    if (!QFile::rename(m_path, aside))
        return false;
    for (const char *part : {"-wal", "-shm"}) {
        const QString name = m_path + QLatin1String(part);
        if (QFile::exists(name) && !QFile::rename(name, aside + QLatin1String(part)))
            QFile::remove(name); // a log of another file would be played into the new one
    }
    m_note = tr("The history was damaged: it was set aside as %1 at %2, and a new one was begun.")
                 .arg(displayText(QFileInfo(aside).fileName()), format::clockTime(wallClockMs()));
    return true;
}

void HistoryKeeper::fail()
{
    if (m_role != Role::Faulty) {
        m_faultSinceMs = wallClockMs();
        qCWarning(keeperLog, "the history is not stored: %s", qUtf8Printable(m_db.faultText()));
    }
    if (m_fault == HistoryFault::None)
        m_fault = HistoryFault::Other;
    m_role = Role::Faulty;
    // A file that merely takes nothing can still be read.
    const bool readable = m_fault == HistoryFault::DiskFull || m_fault == HistoryFault::Locked ||
                          m_fault == HistoryFault::ReadOnly;
    if (!readable)
        m_db.close();
    const bool hopeless = m_fault == HistoryFault::Newer || m_fault == HistoryFault::Foreign;
    m_retryMs = hopeless         ? 0
                : m_retryMs == 0 ? m_timing.firstRetryMs
                                 : std::min(m_timing.longestRetryMs, m_retryMs * 2);
    if (m_retryMs > 0)
        m_retryTimer.start(m_retryMs);
    showState();
}

void HistoryKeeper::recovered()
{
    m_role = Role::Recorder;
    m_fault = HistoryFault::None;
    m_retryMs = 0;
    takeKept();
    showState();
}

void HistoryKeeper::write()
{
    if (m_role != Role::Recorder)
        return;
    if (m_writer.hasWork() && !m_writer.writeSome()) {
        if (m_db.fault() == HistoryFault::Broken && setAside() && openToRecord())
            return showState(); // a new one is begun
        m_fault = m_db.fault();
        return fail();
    }
    if ((!m_marks.isEmpty() && !writeMarks(m_db)) || !writeLog()) {
        m_fault = m_db.fault();
        return fail();
    }
    if (m_writer.hasWork() || m_log.hasWork()) // the rest after whatever was asked meanwhile
        QMetaObject::invokeMethod(this, &HistoryKeeper::write, Qt::QueuedConnection);
}

void HistoryKeeper::tend()
{
    if (m_role != Role::Recorder)
        return;
    if (fileNumber() != m_fileNumber && !openToRecord()) { // somebody took the file away
        m_fault = m_db.fault();
        return fail();
    }
    m_writer.closeIdle();
    bool more = false;
    bool logMore = false;
    bool ok = m_writer.purgeSome(m_limits, wallClockMs(), &more) &&
              m_log.purgeSome(m_limits, wallClockMs(), &logMore);
    more = more || logMore;
    if (ok && m_db.walBytes() > CheckpointBytes) {
        QElapsedTimer timer;
        timer.start();
        ok = m_db.checkpoint();
        HistoryCounts &counts = m_writer.counts();
        counts.longestCheckpointMs =
            std::max(counts.longestCheckpointMs, double(timer.nsecsElapsed()) / 1e6);
    }
    if (!ok) {
        m_fault = m_db.fault();
        if (m_fault == HistoryFault::Broken && setAside() && openToRecord())
            return showState();
        return fail();
    }
    m_tendTimer.start(more ? m_timing.writeMs / 4 : m_timing.tendMs);
}

void HistoryKeeper::take(const HistorySamples &samples)
{
    emit taken(samples.samples.size());
    // Without the file nobody knows which numbers its subjects have.
    if (!m_loaded || m_role == Role::Follower)
        return keepForLater(samples);
    const HistoryCounts before = m_writer.counts();
    m_writer.take(samples, m_limits);
    noteClock(samples, before);
}

void HistoryKeeper::flush()
{
    if (m_role == Role::Recorder) {
        m_writer.saveOpen();
        bool ok = true;
        while (ok && m_writer.hasWork())
            ok = m_writer.writeSome();
        while (ok && m_log.hasWork())
            ok = m_log.writeSome();
        if (!ok) {
            m_fault = m_db.fault();
            fail();
        }
    }
    emit flushed();
}

void HistoryKeeper::count()
{
    qint64 used = 0;
    if (m_db.isOpen() && m_db.usedBytes(&used))
        m_writer.counts().usedBytes = used;
    emit counted(m_writer.counts());
}

} // namespace qd
