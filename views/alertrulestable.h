// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrulesmodel.h"
#include "datatable.h"

namespace qd {

/// The rules, each with a box that switches it on. GUI thread.
class AlertRulesTable final : public DataTable
{
    Q_OBJECT
public:
    AlertRulesTable(AlertRulesModel &rules, const Theme &theme, QWidget *parent = nullptr);

    const AlertRule *current() const; ///< nullptr: none
    void select(const QString &id);

signals:
    void editRequested(const QString &id); ///< Enter or a double click
    void removeRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void newRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool onBox(const QPoint &at) const;
    void toggle(int row);

    AlertRulesModel &m_rules;
};

} // namespace qd
