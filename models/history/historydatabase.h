// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyfault.h"
#include "historyrecords.h"
#include "keptlog.h"
#include "rollup.h"

#include <functional>
#include <memory>

namespace qd {

/// A subject as it stands in the file.
struct SubjectRow
{
    int id = 0; ///< 1 … MostId
    SubjectKind kind = SubjectKind::Fleet;
    QString key, label;
    qint64 lastSeenMs = 0;
};

/// Which of the tables of blocks: the levels, and what a back end filled holes with.
enum class BlockTable : quint8 { Raw, Minutes, Hours, Filled };
inline constexpr int BlockTableCount = 4;
inline BlockTable tableOf(HistoryLevel level)
{
    return BlockTable(quint8(level));
}

/// The history's file: SQLite with a write-ahead log. Every call says whether it went well; what
/// went wrong is in fault() until the next open(). A block's row number is the second in which it
/// ends and its subject: rows are appended in order of time, the oldest are the first. Lives and
/// dies on one thread.
class HistoryDatabase final
{
public:
    static constexpr int SubjectBits = 20;
    static constexpr int MostId = (1 << SubjectBits) - 1;
    static constexpr int SchemaVersion = 3;

    HistoryDatabase();
    ~HistoryDatabase();

    /// Creates the file (mode 0600) where there is none, brings an older one up to date, looks
    /// whether it is whole (all of it up to 64 MiB, of a larger one the small tables).
    bool open(const QString &path);
    /// To look only: nothing is created, changed or checked.
    bool openToRead(const QString &path);
    /// To write a little beside the program that records: not created, brought up to date or
    /// checked.
    bool openBeside(const QString &path);
    void close();
    bool isOpen() const;
    HistoryFault fault() const { return m_fault; }
    const QString &faultText() const { return m_faultText; } ///< SQLite's words, for the log
    void clearFault() { m_fault = HistoryFault::None; }

    bool begin(); ///< to write
    bool commit();
    void rollback();

    bool putSubject(const SubjectRow &row);
    bool removeSubject(int id); ///< its blocks must be gone
    bool eachSubject(const std::function<void(const SubjectRow &)> &visit);

    bool putBlock(BlockTable table, int subject, qint64 fromMs, qint64 toMs,
                  const QByteArray &bytes);
    /// Empty bytes: there is nothing open.
    bool putOpen(int subject, const QByteArray &raw);
    bool putCoarse(int subject, const QByteArray &coarse);
    bool open(int subject, QByteArray *raw, QByteArray *coarse);
    /// Blocks that end after \a fromMs, begin before \a toMs and are at most \a longestMs long, in
    /// order of their ends.
    bool eachBlock(BlockTable table, int subject, qint64 fromMs, qint64 toMs, qint64 longestMs,
                   const std::function<void(const QByteArray &)> &visit);
    /// Where the oldest block begins; nullopt in \a ms: there is none.
    bool oldest(BlockTable table, MaybeInt *ms);
    /// Removes up to \a most blocks that end before \a beforeMs, the oldest first; \a removed: how
    /// many.
    bool removeOldest(BlockTable table, qint64 beforeMs, int most, int *removed);
    bool removeBlocksOf(int subject, int most, int *removed); ///< of all tables, what is open too

    bool putMark(HistoryMark *mark); ///< sets its id
    bool removeMark(qint64 id);
    bool marks(qint64 fromMs, qint64 toMs, QList<HistoryMark> *marks);

    /// A block of what happened; \a id 0: a new row, whose id is set, else that row's new content.
    bool putHappened(qint64 *id, qint64 toMs, const QByteArray &bytes);
    /// Blocks with an id below \a id, the newest first, until \a visit returns false.
    bool eachHappened(qint64 beforeId,
                      const std::function<bool(qint64 id, const QByteArray &bytes)> &visit);
    bool happenedSize(qint64 *bytes, qint64 *lowestId); ///< lowest 0: there is none
    /// Removes up to \a most blocks, the oldest first: those that end before \a beforeMs, or any.
    bool removeHappened(MaybeInt beforeMs, int most, int *removed);

    bool putAlert(const AlertRecord &record);
    bool alerts(const AlertsQuestion &question, QList<AlertRecord> *records);
    /// Removes solved ones that ended before \a beforeMs, and of more than \a keep the oldest.
    bool trimAlerts(qint64 beforeMs, int keep);

    qint64 tableBytes(BlockTable table) const { return m_sizes[size_t(table)]; } ///< of its blocks
    bool usedBytes(qint64 *bytes); ///< of pages in use
    bool giveBackPages(int most);  ///< makes the file shorter, where pages are free
    bool freePages(qint64 *pages, qint64 *all);
    bool checkpoint(); ///< the write-ahead log into the file, as far as it goes
    qint64 walBytes() const;

    static constexpr int MostMarks = 10'000, MostMarkText = 500;

private:
    struct Private;
    friend struct Private;
    enum class Use : quint8 { Record, Read, Beside };
    bool openFile(const QString &path, Use use);
    bool prepareSchema(Use use, bool fresh);
    bool check();
    bool readSizes();
    bool putSizes();
    bool fail(HistoryFault fault, const QString &text);
    std::unique_ptr<Private> d;
    HistoryFault m_fault = HistoryFault::None;
    QString m_faultText, m_path;
    std::array<qint64, BlockTableCount> m_sizes{}, m_sizesInFile{};
};

} // namespace qd
