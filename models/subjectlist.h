// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historycharts.h"

#include <QAbstractListModel>

namespace qd {

/// All workers and queues to choose from, each with a check box; the chosen ones first, as they
/// were when the list was filled. GUI thread.
class SubjectList final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry
    {
        SubjectKind of = SubjectKind::Worker;
        QString key, label; ///< label: foreign
    };
    explicit SubjectList(QObject *parent = nullptr);

    void fill(const QList<Entry> &entries, const ChosenSubjects &chosen);
    /// Words that must all occur in the name or in "worker" or "queue".
    void setFilter(const QString &text);
    const ChosenSubjects &chosen() const { return m_chosen; }
    /// Puts an entry in or out. False: ChosenSubjects::Most are chosen already.
    bool toggle(int row);
    const Entry *entry(int row) const; ///< nullptr out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    bool isChosen(const Entry &entry) const;

    QList<Entry> m_all;
    QList<int> m_shown; ///< indexes into m_all
    ChosenSubjects m_chosen;
};

} // namespace qd
