// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "command.h"

class QPushButton;
class QStackedWidget;

namespace qd {

class Panel;
class WorkerOrder;
class WorkerPanel;
class WorkerTable;

/// All workers as a table, several at once to control, and beside it everything about the one that
/// is looked at. GUI thread.
class WorkersPage final : public Page
{
    Q_OBJECT
public:
    WorkersPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override;
    bool reveal(const QString &key) override;
    ExportTable toExport() override;
    void applyFilter(const QString &line) override;

    WorkerTable *table() const { return m_table; }
    WorkerPanel *panel() const { return m_panel; }
    FilterBar *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }
    QPushButton *button(ControlAction action) const { return m_buttons[int(action)]; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addControls(QHBoxLayout *row);
    void lookAt(const QString &key);
    void showButtons(qint64 nowMs);
    void arrange();

    WorkerOrder *m_order;
    FilterBar *m_filter;
    QPushButton *m_buttons[5] = {};
    QStackedWidget *m_stack;
    Panel *m_tablePanel;
    WorkerTable *m_table;
    EmptyState *m_empty;
    WorkerPanel *m_panel;
    int m_selected = 0;
};

} // namespace qd
