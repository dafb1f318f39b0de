// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditmodel.h"
#include "auditverdict.h"
#include "theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace qd {

class DataTable;
class FilterEdit;
class TextLabel;

/// What was done from this computer, newest first: filtered, checked, exported. GUI thread.
class AuditDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AuditDialog(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<AuditRow> &rows); ///< oldest first
    void add(const QList<AuditRow> &rows);
    void setVerdict(const AuditVerdict &verdict);
    void setTrouble(const QString &sentence); ///< why nothing can be written now; empty: it can

    FilterEdit *filterEdit() const { return m_filter; }
    QPushButton *verifyButton() const { return m_verify; }
    QPushButton *exportButton() const { return m_export; }
    const AuditModel &model() const { return m_model; }
    QString verdictText() const;

signals:
    void verifyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void count();
    void showExport();

    const Theme &m_theme;
    AuditModel m_model;
    FilterEdit *m_filter;
    TextLabel *m_count, *m_verdict, *m_trouble;
    DataTable *m_table = nullptr;
    QPushButton *m_verify, *m_export;
    bool m_known = false; ///< rows have come
};

} // namespace qd
