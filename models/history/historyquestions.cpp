// SPDX-License-Identifier: GPL-3.0-or-later
// What others want of the history's thread: answers, marks, holes filled.
#include "historykeeper.h"

#include "clock.h"
#include "format.h"
#include "words.h"

#ifdef Q_OS_UNIX
#include <QFile>
#include <sys/stat.h>
#endif

namespace qd {

namespace {

constexpr qsizetype MostMarksWaiting = 1000, MostToFill = 10'000;
constexpr size_t MostFigures = 20; ///< questions for them that may wait
constexpr int FiguresMs = 15;

} // namespace

/// Tells one file from another that came to stand in its place; 0: nobody can tell.
qint64 HistoryKeeper::fileNumber() const
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(m_path).constData(), &info) == 0)
        return qint64(info.st_ino);
#endif
    return 0;
}

QString HistoryKeeper::whyNotRead()
{
    if (m_role == Role::Follower)
        openToFollow();
    if (canRead())
        return {};
    return m_state.sentence.isEmpty() ? tr("The history is not open yet.") : m_state.sentence;
}

void HistoryKeeper::ask(const HistoryQuestion &question)
{
    HistoryAnswer answer;
    answer.id = question.id;
    answer.error = whyNotRead();
    if (m_role == Role::Follower && canRead())
        refreshFollowed(question);
    if (canRead())
        answer = m_reader.answer(question, m_writer.newestMs());
    const bool failed = !answer.error.isEmpty() && canRead();
    if (answer.error.isEmpty() && question.figures && m_figures.size() < MostFigures) {
        m_figures.emplace_back(m_reader, m_writer.subjects(), question, answer);
        m_figuresTimer.start(0);
    } else {
        emit answered(answer);
    }
    if (failed)
        afterFailedRead();
}

/// A little at a time, so that charts that are asked for meanwhile do not wait.
void HistoryKeeper::workOnFigures()
{
    if (m_figures.empty())
        return;
    HistoryFigures &figures = m_figures.front();
    const bool ok = canRead() && figures.work(FiguresMs, [this](HistorySubject &subject) {
        return m_role != Role::Follower || subject.open || m_writer.restore(subject);
    });
    if (!ok)
        figures.answer().error = m_reader.unreadable();
    if (!ok || figures.isDone()) {
        emit answered(figures.answer());
        m_figures.pop_front();
    }
    if (!m_figures.empty())
        m_figuresTimer.start(0);
    if (!ok && canRead())
        afterFailedRead();
}

void HistoryKeeper::afterFailedRead()
{
    if (m_role == Role::Follower) {
        m_db.close(); // it may stand in the middle of being set aside: next time anew
    } else if (m_role == Role::Recorder) {
        m_fault = m_db.fault();
        if (m_fault != HistoryFault::Broken || !setAside() || !openToRecord())
            return fail();
        showState();
    }
}

/// Opens what another program records, anew when that put another file in its place.
bool HistoryKeeper::openToFollow()
{
    const qint64 number = fileNumber();
    if (m_db.isOpen() && number == m_fileNumber)
        return true;
    m_fileNumber = number;
    return m_db.openToRead(m_path);
}

/// A follower knows what is open from the file alone, and that changes.
void HistoryKeeper::refreshFollowed(const HistoryQuestion &question)
{
    HistorySubjects &subjects = m_writer.subjects();
    bool ok = m_writer.loadNames();
    for (const SeriesName &name : question.series) {
        HistorySubject *const subject = subjects.find(name.of, name.key);
        if (subject && !subject->open)
            ok = ok && m_writer.restore(*subject);
    }
    if (!ok)
        m_db.close();
}

void HistoryKeeper::keepActivity(const QList<ActivityEntry> &entries, quint64 leftOut)
{
    emit activityTaken(entries.size());
    if (m_role != Role::Follower) // there another program keeps it
        m_log.take(entries, leftOut);
}

void HistoryKeeper::keepAlerts(const QList<AlertRecord> &records)
{
    if (m_role != Role::Follower)
        m_log.take(records);
}

/// One transaction of it; false: it failed.
bool HistoryKeeper::writeLog()
{
    return !m_log.hasWork() || m_log.writeSome();
}

void HistoryKeeper::askActivity(const ActivityQuestion &question)
{
    ActivityPage page;
    page.id = question.id;
    page.error = whyNotRead();
    if (page.error.isEmpty()) {
        while (m_role == Role::Recorder && question.cursor == 0 && m_log.hasWork())
            write(); // what came since the last time
        page = m_log.page(question);
    }
    const bool failed = !page.error.isEmpty() && canRead();
    emit activityAnswered(page);
    if (failed)
        afterFailedRead();
}

void HistoryKeeper::askAlerts(const AlertsQuestion &question)
{
    AlertsAnswer answer;
    answer.id = question.id;
    answer.error = whyNotRead();
    if (answer.error.isEmpty()) {
        while (m_role == Role::Recorder && m_log.hasWork())
            write();
        answer = m_log.alerts(question);
    }
    const bool failed = !answer.error.isEmpty() && canRead();
    emit alertsAnswered(answer);
    if (failed)
        afterFailedRead();
}

void HistoryKeeper::addMark(HistoryMark mark)
{
    mark.text.truncate(HistoryDatabase::MostMarkText);
    changeMark({mark, 0});
}

void HistoryKeeper::removeMark(qint64 id)
{
    if (id > 0)
        changeMark({{}, id});
}

void HistoryKeeper::changeMark(const MarkChange &change)
{
    if (m_marks.size() >= MostMarksWaiting)
        m_marks.removeFirst();
    m_marks.append(change);
    if (m_role == Role::Recorder)
        write();
    else if (m_role == Role::Follower)
        writeMarksBeside();
}

bool HistoryKeeper::writeMarks(HistoryDatabase &db)
{
    if (m_marks.isEmpty())
        return true;
    bool ok = db.begin();
    for (qsizetype i = 0; ok && i < m_marks.size(); ++i) {
        MarkChange &change = m_marks[i];
        ok = change.removed > 0 ? db.removeMark(change.removed) : db.putMark(&change.mark);
    }
    if (!ok || !db.commit()) {
        db.rollback();
        return false;
    }
    m_marks.clear();
    emit marksChanged();
    return true;
}

/// A mark is a person's: it is written whoever records, between the other's short transactions.
void HistoryKeeper::writeMarksBeside()
{
    HistoryDatabase beside;
    if (!m_marks.isEmpty() && beside.openBeside(m_path))
        writeMarks(beside); // else with the next try, or when we take over
}

void HistoryKeeper::takeBackEnd(const History &history, const QHash<QString, QString> &keyOfAddress)
{
    if (m_role != Role::Recorder)
        return;
    for (FilledSubject &subject : filledFrom(history, wallClockMs())) {
        if (m_toFill.size() >= MostToFill)
            break;
        if (subject.kind == SubjectKind::Worker)
            subject.key = keyOfAddress.value(subject.key, subject.key);
        m_toFill.append(std::move(subject));
    }
    m_fillTimer.start(0);
}

/// One subject a turn, so that questions are answered in between.
void HistoryKeeper::fillNext()
{
    if (m_role != Role::Recorder || m_toFill.isEmpty())
        return;
    if (!m_filler.fill(m_toFill.takeLast(), m_limits)) {
        m_fault = m_db.fault();
        m_toFill.clear(); // it is asked for again
        return fail();
    }
    if (!m_toFill.isEmpty())
        m_fillTimer.start(0);
}

} // namespace qd
