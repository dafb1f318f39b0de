// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "pagepiece.h"
#include "panel.h"
#include "queueentry.h"

class QBoxLayout;
class QPushButton;
class QToolButton;
class QTreeView;

namespace qd {

class Chip;
class Fleet;
class TextLabel;
class WorkerCharts;
class WorkerDetails;
class WorkerFacts;
class WorkerHeld;
class WorkerHistory;
struct WorkerRow;

/// Everything about one worker, by its identity: what the evidence says, facts, its last hour, what
/// it did, what it holds, its details, and its controls. Beside a page it is one column; in a
/// window of its own two. What must be asked for is asked after the first frame. GUI thread.
class WorkerPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Side, Window };
    WorkerPanel(Fleet &fleet, const Theme &theme, Form form, QWidget *parent = nullptr);

    void setWorker(const QString &key);
    const QString &worker() const { return m_key; }
    void refresh(qint64 nowMs); ///< after each change and once a second
    void setDetailsOpen(bool open);
    void copyAsText();
    void copyAsJson();

    QPushButton *button(ControlAction action) const { return m_buttons[int(action)]; }
    QPushButton *requeueButton() const { return m_requeue; }
    QToolButton *openButton() const { return m_open; }
    QTreeView *tree() const;
    WorkerFacts *facts() const { return m_facts; }
    WorkerCharts *charts() const { return m_charts; }
    WorkerHistory *history() const { return m_history; }
    WorkerHeld *held() const { return m_held; }
    QList<QWidget *> tabOrder() const; ///< from its top to its bottom
    QString factText(const QString &name) const;

signals:
    void controlRequested(qd::ControlAction action, const QString &key);
    void requeueRequested(const qd::RequeueTarget &target); ///< what it holds
    void windowRequested(const QString &key);
    void chartWindowRequested(const qd::PagePiece &chart);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *makeHead();
    QWidget *makeBody();
    QLayout *makeFeet();
    void showButtons(const WorkerRow *row, qint64 nowMs);
    const WorkerRow *row() const;

    Fleet &m_fleet;
    const Theme &m_theme;
    const Form m_form;
    QString m_key;
    TextLabel *m_name;
    Chip *m_status;
    QToolButton *m_open, *m_close;
    WorkerFacts *m_facts;
    WorkerCharts *m_charts;
    WorkerHistory *m_history;
    WorkerHeld *m_held;
    WorkerDetails *m_details;
    QPushButton *m_buttons[5] = {};
    QPushButton *m_requeue, *m_copy;
};

} // namespace qd
