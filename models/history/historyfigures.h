// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyreader.h"

namespace qd {

/// The summary over a range, a row for each worker and queue: worked on in short steps, as
/// thousands of them over a week take a second. Lives on the history's thread.
class HistoryFigures final
{
public:
    /// Answers \a question; what else that asks for stands in \a answer already.
    HistoryFigures(HistoryReader &reader, const HistorySubjects &subjects,
                   const HistoryQuestion &question, HistoryAnswer answer);

    /// Works for about \a ms. \a prepare reads what is open of a subject, where that is not known;
    /// false from it or from the file: it cannot be read.
    bool work(int ms, const std::function<bool(HistorySubject &)> &prepare);
    bool isDone() const { return m_next == m_ids.size(); }
    HistoryAnswer &answer() { return m_answer; }

private:
    bool add(const HistorySubject &subject);

    HistoryReader &m_reader;
    const HistorySubjects &m_subjects;
    qint64 m_fromMs, m_toMs; ///< whole minutes
    HistoryAnswer m_answer;
    std::vector<int> m_ids;
    size_t m_next = 0;
};

} // namespace qd
