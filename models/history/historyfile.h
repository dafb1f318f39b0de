// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydatabase.h"
#include "historyreader.h"
#include "historysubjects.h"

namespace qd {

/// Looks into the file of a store, whoever records there, and changes nothing: for a program that
/// asks once and ends. What is open is known as far as it was written (some seconds ago). Waits for
/// the disk: never on a GUI thread.
class HistoryFile final
{
public:
    HistoryFile();

    bool open(const QString &path); ///< false: there is none, or it cannot be read
    /// Figures too, where they are asked for; of very many workers that takes seconds.
    HistoryAnswer answer(const HistoryQuestion &question, qint64 nowMs);

private:
    HistoryDatabase m_db;
    HistorySubjects m_subjects;
    HistoryReader m_reader;
};

} // namespace qd
