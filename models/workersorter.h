// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace qd {

class WorkerModel;
struct WorkerRow;

enum class WorkerSort : quint8 {
    Attention,
    Name,
    Status,
    Host,
    Processed,
    ErrorRate,
    AvgTime,
    Queue, ///< tasks waiting
    Memory,
    Seen, ///< by age: the one seen last comes first
    Job,
    Stage,
    QueueName,
    Uptime,
    JobTime,
    Rate,
    Failed,
    Success,
    Address,
    Group,
    Activity,  ///< by age, as Seen
    Heartbeat, ///< by age, as Seen
    ExitCode
};

struct SortLevel
{
    WorkerSort key = WorkerSort::Attention;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortLevel &) const = default;
};

/// The order of a WorkerModel's rows by several figures. Every row has one number a level and a
/// place by name to break ties, both reckoned when the row changes and not when it is compared.
/// What is not known comes last, whatever the direction. Must hear of every change of the model's
/// rows. GUI thread.
class WorkerSorter final
{
public:
    static constexpr int MostLevels = 4;

    explicit WorkerSorter(const WorkerModel &source);

    void setLevels(const QList<SortLevel> &levels); ///< the first counts most; none: by name
    const QList<SortLevel> &levels() const { return m_sorts; }

    void insertRows(int first, int count);
    void removeRows(int first, int count);
    void moveRows(const std::vector<int> &movedTo); ///< by old row
    bool update(int row); ///< a row's values changed; whether it may stand elsewhere now

    /// The rows for which \a in is not 0, in order.
    std::vector<int> sorted(const std::vector<char> &in);

private:
    struct Level
    {
        SortLevel sort;
        std::vector<quint64> keys;  ///< by row: order-preserving number of the figure
        std::vector<QString> texts; ///< by row, of a level by text: what its number is of
        bool old = true;            ///< numbers of texts are to be reckoned anew
    };
    struct SortEntry
    {
        quint64 key;
        int row;
    };
    void computeKeys(Level &level) const;
    void rankTexts(Level &level) const;
    void rankNames();
    bool before(int a, int b) const; ///< by name, then key
    quint64 keyOf(const WorkerRow &row, const SortLevel &sort) const;

    const WorkerModel &m_source;
    QList<SortLevel> m_sorts;
    std::vector<Level> m_levels;  ///< of m_sorts, up to the one by name: names all differ
    std::vector<int> m_byName;    ///< all rows in the order of their names
    std::vector<QString> m_names; ///< by row: what m_byName was reckoned from
    bool m_namesOld = false;
    /// Kept from sort to sort: room of this size would be asked of the system and given back each
    /// time.
    std::vector<SortEntry> m_entries, m_other;
};

} // namespace qd
