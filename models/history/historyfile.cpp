// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfile.h"

#include "historyfigures.h"

namespace qd {

namespace {
constexpr int WorkMs = 1000;
}

HistoryFile::HistoryFile()
    : m_reader(m_db, m_subjects)
{
}

bool HistoryFile::open(const QString &path)
{
    return m_db.openToRead(path) && m_subjects.load(m_db);
}

HistoryAnswer HistoryFile::answer(const HistoryQuestion &question, qint64 nowMs)
{
    for (const SeriesName &name : question.series) {
        HistorySubject *const subject = m_subjects.find(name.of, name.key);
        if (subject && !subject->open)
            m_subjects.restore(m_db, *subject);
    }
    HistoryAnswer answer = m_reader.answer(question, nowMs);
    if (!answer.error.isEmpty() || !question.figures)
        return answer;
    HistoryFigures figures(m_reader, m_subjects, question, answer);
    while (!figures.isDone()) {
        const bool ok = figures.work(WorkMs, [this](HistorySubject &subject) {
            return subject.open || m_subjects.restore(m_db, subject);
        });
        if (!ok) {
            answer.error = m_reader.unreadable();
            return answer;
        }
    }
    return figures.answer();
}

} // namespace qd
