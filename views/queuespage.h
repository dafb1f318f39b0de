// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLineEdit;
class QStackedWidget;

namespace qd {

class Chip;
class FactGrid;
class Panel;
class QueuePanel;
class QueueTable;

/// All queues as a table; below, what the back end says of them together, and everything about the
/// chosen one. GUI thread.
class QueuesPage final : public Page
{
    Q_OBJECT
public:
    QueuesPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override { return {false, true}; }
    bool reveal(const QString &name) override;

    QueueTable *table() const { return m_table; }
    EmptyState *emptyState() const { return m_empty; }
    FactGrid *healthFacts() const { return m_health; }
    FactGrid *queueFacts() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addControls(QHBoxLayout *row);
    QWidget *makeLower();
    QString summaryNow() const;
    void showHealth();
    void fitTable();

    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    Panel *m_tablePanel;
    QueueTable *m_table;
    EmptyState *m_empty;
    QWidget *m_toolbar = nullptr;
    QWidget *m_lower;
    QueuePanel *m_queue = nullptr;
    Chip *m_healthChip = nullptr;
    FactGrid *m_health = nullptr;
};

} // namespace qd
