// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydatabase.h"
#include "subjecthistory.h"

#include <QHash>
#include <memory>
#include <vector>

namespace qd {

/// A subject with what of it is not in the file yet.
struct HistorySubject
{
    SubjectRow row;
    std::unique_ptr<SubjectHistory> open; ///< nullptr: nothing came for long, or it was not looked
    QList<ClosedBlock> closed;            ///< full and not written yet
    bool rowDirty = false, rawDirty = false, coarseDirty = false;
    bool queued = false; ///< to be written
};

/// All subjects of a file by number and by name. One thread.
class HistorySubjects final
{
public:
    /// Reads who there is; what is open is not read.
    bool load(HistoryDatabase &db);
    void clear();

    HistorySubject *find(SubjectKind kind, const QString &key) const;
    HistorySubject *find(int id) const;
    /// A new one; nullptr where no number is free.
    HistorySubject *add(SubjectKind kind, const QString &key, const QString &label);
    void remove(int id);
    int count() const { return m_count; }
    /// Whose durations are kept each minute: with very many workers theirs only each hour.
    bool keepsDurations() const { return m_count <= 500; }

    template<typename Visit>
    void each(Visit &&visit) const
    {
        for (const auto &subject : m_subjects) {
            if (subject)
                visit(*subject);
        }
    }

    /// Reads what the file holds of it beyond closed blocks.
    bool restore(HistoryDatabase &db, HistorySubject &subject) const;

    static constexpr int MostKey = 400, MostLabel = 200;
    /// A key as it stands in the file: a longer one is cut, and told from others by a hash.
    static QString bounded(const QString &key);

private:
    using Name = std::pair<quint8, QString>;
    std::vector<std::unique_ptr<HistorySubject>> m_subjects; ///< by number
    QHash<Name, int> m_idOf;
    int m_count = 0, m_firstFree = 1; ///< below it no number is free
};

} // namespace qd
