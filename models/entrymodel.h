// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

#include <QAbstractTableModel>

namespace qd {

class Fleet;

/// What stands in the columns depends on the place: who holds it, its first fields or why it died;
/// idle time, or age; deliveries, or size.
enum EntryColumn {
    EntryIdColumn,
    EntryAboutColumn,
    EntryAgeColumn,
    EntryTriesColumn,
    EntryColumnCount
};

/// The entries of one place of one queue, a page at a time as far as somebody looks. The first page
/// is kept current by refresh(); once more has been read it stands as it was read. At most
/// MostEntries and MostBytes are kept. GUI thread.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int PageSize = 50, PagesSearched = 20;
    static constexpr qsizetype MostEntries = 20'000, MostBytes = 64 * 1024 * 1024;

    /// \a fleet is kept by reference and must outlive this.
    explicit EntryModel(Fleet &fleet, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void show(const QString &queue, EntryPlace place, const QString &group = {});
    void refresh(); ///< the first page anew; nothing while a question is open or more was read
    void reload();  ///< from the beginning, whatever was read
    /// Reads on until a page holds an entry that matches(\a text), PagesSearched at most.
    void searchFurther(const QString &text);
    /// All of this entry's fields, as far as they are kept: entryRead() when they are there.
    void readWhole(int row);

    const QueueEntry *entry(int row) const;
    const QString &queue() const { return m_queue; }
    EntryPlace place() const { return m_place; }
    const QStringList &groups() const { return m_groups; }
    const QString &group() const { return m_group; }
    const QString &error() const { return m_error; }                ///< one sentence; empty: none
    bool isLoading() const { return m_question != 0 && !m_merges; } ///< more than a refresh
    bool wasRead() const { return m_readMs > 0; }                   ///< at least one page came
    bool hasMore() const { return !m_next.isEmpty(); }
    bool isFull() const;                             ///< more is not kept
    bool canRequeue() const { return m_canRequeue; } ///< what stands here can be given back
    int pages() const { return m_pages; }
    MaybeInt readAtMs() const { return m_readAtMs; } ///< by the server's clock

    static bool matches(const QueueEntry &entry, const QString &text); ///< id, holder, any field

signals:
    void changed();
    void entryRead(int row);

private:
    void ask(const QString &cursor);
    void take(const Answer &answer);
    void takeWhole(const Answer &answer);
    void append(const QList<QueueEntry> &entries);
    void merge(const QList<QueueEntry> &entries);
    int rowOf(const QString &id, const QString &group) const;
    QString about(const QueueEntry &entry) const;
    MaybeReal ageSeconds(const QueueEntry &entry) const;

    Fleet &m_fleet;
    QString m_queue, m_wantedGroup, m_group, m_next, m_error, m_search;
    EntryPlace m_place = EntryPlace::Waiting;
    QList<QueueEntry> m_entries;
    QStringList m_groups;
    qsizetype m_bytes = 0;
    quint64 m_question = 0, m_wholeQuestion = 0;
    QString m_wholeId, m_wholeGroup;
    bool m_merges = false, m_canRequeue = false, m_heavy = false;
    int m_pages = 0, m_searchLeft = 0;
    MaybeInt m_readAtMs;
    qint64 m_readMs = 0; ///< monotonicMs() of the last page; 0: none yet
};

} // namespace qd
