// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsearch.h"
#include "panel.h"

#include <QAbstractListModel>

class QToolButton;

namespace qd {

class JobMemory;
class RowList;
class TextLabel;

/// What a JobSearch has found, newest first. GUI thread.
class JobHitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    JobHitModel(const JobMemory &memory, const JobSearch &search, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const JobHit *hit(int row) const; ///< nullptr out of range
    void refresh();                   ///< the search has found others

private:
    const JobMemory &m_memory;
    const JobSearch &m_search;
    std::vector<JobHit> m_hits;
};

/// The hits of a search as a list, with how many there are and how far back the memory reaches.
/// GUI thread.
class JobHits final : public Panel
{
    Q_OBJECT
public:
    JobHits(const JobMemory &memory, const Theme &theme, QWidget *parent = nullptr);

    void find(const QString &text);
    JobSearch &search() { return m_search; }
    RowList *list() const { return m_list; }
    QString headline() const; ///< "12 hits · memory reaches back to 13:42"

signals:
    void chosen(const qd::JobHit &hit);
    void closeRequested();

private:
    void show();
    const JobMemory &m_memory;
    JobSearch m_search;
    JobHitModel m_model;
    RowList *m_list;
    TextLabel *m_count, *m_reach;
    QToolButton *m_close;
};

} // namespace qd
