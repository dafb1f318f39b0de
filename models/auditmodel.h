// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditrow.h"
#include "tableexport.h"

#include <QAbstractTableModel>

namespace qd {

enum AuditColumn {
    AuditTimeColumn,
    AuditUserColumn,
    AuditActionColumn,
    AuditObjectColumn,
    AuditOutcomeColumn,
    AuditMessageColumn,
    AuditColumnCount
};

/// The newest rows of the audit log, newest first, as far as they hold all words of the filter. GUI
/// thread.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AuditModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(const QList<AuditRow> &rows); ///< oldest first
    void add(const QList<AuditRow> &rows);     ///< that were written since
    void setFilter(const QString &words);
    const AuditRow *row(int row) const;
    qsizetype all() const { return m_rows.size(); }

private:
    bool matches(const AuditRow &row) const;
    void refilter();

    QList<AuditRow> m_rows;   ///< oldest first
    QList<qsizetype> m_shown; ///< places in m_rows, newest first
    QStringList m_words;
};

/// What the model shows, for a file. \a model must outlive what it returns.
ExportTable auditExport(const AuditModel &model);

} // namespace qd
