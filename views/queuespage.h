// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrichistory.h"
#include "page.h"
#include "queueorder.h"

#include <QPointer>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace qd {

class FilterEdit;
class Panel;
class QueueChart;
class QueueEntries;
class QueuePanel;
class QueueTable;

/// All queues as a table; below, the chosen one over time and everything about it. GUI thread.
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
    ExportTable toExport() override;
    QList<PagePiece> pieces() const override; ///< of the chosen queue
    void remember(ViewState &state) override;

    QueueTable *table() const { return m_table; }
    EmptyState *emptyState() const { return m_empty; }
    QueuePanel *panel() const { return m_queue; }
    QueueChart *chart() const { return m_chart; }
    QueueEntries *entries() const { return m_entries; }
    QPushButton *tasksButton() const { return m_tasks; }
    QLineEdit *filter() const;
    QPushButton *requeueButton() const { return m_requeue; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addControls(QHBoxLayout *row);
    QWidget *makeLower();
    QString summaryNow() const;
    void fillMenu();
    void setGrouping(QueueOrder::Grouping grouping, QChar delimiter);
    void openRowMenu(const QPoint &at);
    void openChartMenu(const QPoint &at);
    void copyRow() const;
    void showRequeue();
    void requeueAll();
    void requeueOf(const QString &queue); ///< empty: of all
    void showWorkersOf(const QString &queue);
    void takeHistory();
    void fitTable();
    void arrangeLower();

    ViewState *m_state = nullptr; ///< nullptr: nothing is remembered
    MetricHistory m_lastHour;
    FilterEdit *m_filter;
    QToolButton *m_more = nullptr;
    QPointer<QMenu> m_rowMenu;
    QPushButton *m_requeue = nullptr;
    QStackedWidget *m_stack;
    Panel *m_tablePanel;
    QueueTable *m_table;
    EmptyState *m_empty;
    QWidget *m_toolbar = nullptr;
    QWidget *m_lower;
    QueueChart *m_chart = nullptr;
    QueuePanel *m_queue = nullptr;
    QueueEntries *m_entries = nullptr;
    QPushButton *m_tasks = nullptr; ///< the entries over all of the lower part
};

} // namespace qd
