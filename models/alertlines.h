// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertwords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace qd {

class AlertModel;
class AlertWatch;

enum AlertColumn {
    AlertWhatColumn,
    AlertWhereColumn,
    AlertValueColumn,
    AlertSinceColumn,
    AlertLastsColumn,
    AlertHourColumn,
    AlertActColumn,
    AlertColumnCount
};

/// The open alerts as the lines of a table: filtered by words, and below an opened one the names of
/// the causes that it tells. Merged, never reset. While it is frozen nothing moves: what is solved
/// stays, as solved, and what comes stands at the end. GUI thread.
class AlertLines final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AlertLines(AlertWatch &watch, QObject *parent = nullptr);

    struct Line
    {
        AlertRecord record;
        int name = -1; ///< of record.foldedNames; −1: the alert itself
    };
    const Line *line(int row) const;    ///< nullptr out of range
    int rowOf(const QString &id) const; ///< −1: not shown
    const QList<AlertRule> &rules() const;

    void setFilter(const QString &words); ///< words over what and where; "-word" must not occur
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }
    bool isOpened(const QString &id) const { return m_opened.contains(id); }
    static bool canOpen(const AlertRecord &record) { return !record.foldedNames.isEmpty(); }
    void toggle(const QString &id);
    void settle();          ///< takes what has changed; by itself soon after
    int shownCount() const; ///< alerts that the filter shows
    int openCount() const;  ///< alerts there are

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void settled();

private:
    void schedule();
    QList<Line> wanted() const;
    QList<Line> frozen(QList<Line> next) const;
    void merge(QList<Line> next);
    bool passes(const AlertRecord &record) const;
    QString text(const Line &line, int column) const;

    AlertWatch &m_watch;
    AlertModel &m_model;
    QList<Line> m_lines;
    QSet<QString> m_opened;
    AlertWordFilter m_filter;
    bool m_frozen = false, m_due = false;
};

} // namespace qd
