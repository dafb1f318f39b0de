// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywriter.h"

#include <QElapsedTimer>

namespace qd {

namespace {

constexpr int BudgetMs = 8; ///< of a transaction, without its commit
constexpr qint64 IdleMs = 2 * HourMs;
/// What is open goes into the file from time to time, so that a crash costs little: small fleets
/// every second look (10 s), large ones every twelfth (a minute), a part of them each time.
constexpr int FewLooks = 2, ManyLooks = 12, GroupBits = 6;

} // namespace

bool HistoryWriter::loadNames()
{
    m_queue.clear();
    m_waitingBytes = 0;
    m_newestMs = 0;
    return m_subjects.load(m_db);
}

bool HistoryWriter::restore(HistorySubject &subject)
{
    if (!m_subjects.restore(m_db, subject))
        return false;
    if (subject.open)
        m_newestMs = std::max(m_newestMs, subject.open->lastMs());
    return true;
}

bool HistoryWriter::load()
{
    bool ok = loadNames();
    m_subjects.each([&](HistorySubject &subject) {
        ok = ok && restore(subject);
        if (subject.closed.isEmpty())
            return;
        for (const ClosedBlock &block : std::as_const(subject.closed))
            m_waitingBytes += block.bytes.size();
        subject.coarseDirty = true;
        enqueue(subject);
    });
    return ok;
}

void HistoryWriter::writeAllAnew()
{
    m_subjects.each([this](HistorySubject &subject) {
        subject.rowDirty = true;
        subject.rawDirty = subject.coarseDirty = subject.open != nullptr;
        enqueue(subject);
    });
}

void HistoryWriter::enqueue(HistorySubject &subject)
{
    if (subject.queued)
        return;
    subject.queued = true;
    m_queue.push_back(subject.row.id);
}

HistorySubject *HistoryWriter::subjectOf(const HistorySample &sample, const HistoryLimits &limits)
{
    HistorySubject *subject = m_subjects.find(sample.of, sample.key);
    if (!subject && m_subjects.count() < limits.mostSubjects + limits.mostSubjects / 10)
        subject = m_subjects.add(sample.of, sample.key, sample.label);
    if (!subject || subject->row.id == m_leaving)
        return nullptr;
    const auto label = QStringView(sample.label).left(HistorySubjects::MostLabel);
    if (subject->row.label != label) {
        subject->row.label = label.toString();
        subject->rowDirty = true;
    }
    if (!subject->open)
        subject->open = std::make_unique<SubjectHistory>(sample.of, subject->row.id);
    return subject;
}

void HistoryWriter::take(const HistorySamples &samples, const HistoryLimits &limits)
{
    const qint64 every = std::clamp<qint64>(samples.everyMs, 100, HourMs);
    for (const HistorySample &sample : samples.samples) {
        if (!isHistoryTime(sample.values.atMs)) {
            ++m_counts.badTime;
            continue;
        }
        HistorySubject *const subject = subjectOf(sample, limits);
        if (!subject) {
            ++m_counts.refused;
            m_newestMs = std::max(m_newestMs, sample.values.atMs);
            continue;
        }
        const qsizetype closedBefore = subject->closed.size();
        const bool durations = m_subjects.keepsDurations();
        const auto taken = subject->open->add(sample.values, every, durations, &subject->closed);
        if (taken == SubjectHistory::Taken::NotLater) {
            ++m_counts.notLater;
            continue;
        }
        ++m_counts.samples;
        if (taken == SubjectHistory::Taken::ClockSetBack)
            ++m_counts.setBacks;
        m_newestMs = taken == SubjectHistory::Taken::ClockSetBack
                         ? sample.values.atMs
                         : std::max(m_newestMs, sample.values.atMs);
        subject->row.lastSeenMs = sample.values.atMs;
        for (qsizetype i = closedBefore; i < subject->closed.size(); ++i)
            m_waitingBytes += subject->closed[i].bytes.size();
        const qint64 looks = durations || sample.of != SubjectKind::Worker ? FewLooks : ManyLooks;
        if (subject->closed.size() > closedBefore)
            subject->rowDirty = subject->rawDirty = subject->coarseDirty = true;
        else if (((subject->row.id >> GroupBits) + sample.values.atMs / every) % looks == 0)
            subject->rawDirty = true;
        if (subject->rowDirty || subject->rawDirty)
            enqueue(*subject);
    }
    forgetOldestWaiting();
}

/// The disk takes nothing, and memory has an end.
void HistoryWriter::forgetOldestWaiting()
{
    for (size_t i = 0; m_waitingBytes > MostWaitingBytes && i < m_queue.size(); ++i) {
        HistorySubject *const subject = m_subjects.find(m_queue[i]);
        if (!subject)
            continue;
        for (const ClosedBlock &block : std::as_const(subject->closed)) {
            m_waitingBytes -= block.bytes.size();
            ++m_counts.dropped;
        }
        subject->closed.clear();
    }
}

void HistoryWriter::closeIdle()
{
    m_subjects.each([this](HistorySubject &subject) {
        if (!subject.open || m_newestMs - subject.open->lastMs() < IdleMs)
            return;
        const qsizetype before = subject.closed.size();
        subject.open->closeAll(&subject.closed);
        for (qsizetype i = before; i < subject.closed.size(); ++i)
            m_waitingBytes += subject.closed[i].bytes.size();
        subject.open.reset();
        subject.rowDirty = subject.rawDirty = subject.coarseDirty = true;
        enqueue(subject);
    });
}

void HistoryWriter::saveOpen()
{
    m_subjects.each([this](HistorySubject &subject) {
        if (!subject.open || subject.open->isEmpty())
            return;
        subject.rowDirty = subject.rawDirty = subject.coarseDirty = true;
        enqueue(subject);
    });
}

bool HistoryWriter::write(const HistorySubject &subject)
{
    const int id = subject.row.id;
    if (subject.rowDirty && !m_db.putSubject(subject.row))
        return false;
    for (const ClosedBlock &block : subject.closed) {
        if (!m_db.putBlock(tableOf(block.level), id, block.fromMs, block.toMs, block.bytes))
            return false;
    }
    if (subject.rawDirty &&
        !m_db.putOpen(id, subject.open ? subject.open->raw().bytes() : QByteArray()))
        return false;
    return !subject.coarseDirty ||
           m_db.putCoarse(id, subject.open ? subject.open->coarse() : QByteArray());
}

void HistoryWriter::written(int count)
{
    for (int i = 0; i < count; ++i) {
        if (HistorySubject *const subject = m_subjects.find(m_queue.front())) {
            for (const ClosedBlock &block : std::as_const(subject->closed))
                m_waitingBytes -= block.bytes.size();
            subject->closed.clear();
            subject->rowDirty = subject->rawDirty = subject->coarseDirty = false;
            subject->queued = false;
        }
        m_queue.pop_front();
    }
}

bool HistoryWriter::inTransaction(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!m_db.begin())
        return false;
    if (!work() || !m_db.commit()) {
        m_db.rollback();
        return false;
    }
    ++m_counts.transactions;
    m_counts.longestTransactionMs =
        std::max(m_counts.longestTransactionMs, double(timer.nsecsElapsed()) / 1e6);
    return true;
}

bool HistoryWriter::writeSome()
{
    if (m_queue.empty())
        return true;
    int count = 0;
    const bool ok = inTransaction([this, &count] {
        QElapsedTimer timer;
        timer.start();
        while (size_t(count) < m_queue.size() && (count == 0 || timer.elapsed() < BudgetMs)) {
            const HistorySubject *const subject = m_subjects.find(m_queue[size_t(count)]);
            if (subject && !write(*subject))
                return false;
            ++count;
        }
        return true;
    });
    if (ok)
        written(count);
    return ok;
}

} // namespace qd
