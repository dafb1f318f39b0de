// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "panel.h"

#include <limits>

class QPushButton;
class QToolButton;
class QTreeView;

namespace qd {

class Banner;
class Chip;
class FactGrid;
class Fleet;
class RecentActivity;
class TextLabel;
class WorkerDetails;
struct WorkerRow;

/// Everything about one worker, by its identity: facts, its controls, what it did last, and its
/// details, which are read only while that part is open. GUI thread.
class WorkerPanel final : public QWidget
{
    Q_OBJECT
public:
    WorkerPanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setWorker(const QString &key);
    const QString &worker() const { return m_key; }
    void refresh(qint64 nowMs);                    ///< after each change and once a second
    void setDimmed(int freshness, qint64 knownMs); ///< as WorkerGrid's
    void setDetailsOpen(bool open);

    QPushButton *button(ControlAction action) const { return m_buttons[int(action)]; }
    QTreeView *tree() const;
    QList<QWidget *> tabOrder() const; ///< from its top to its bottom
    QString factText(const QString &name) const;

signals:
    void controlRequested(qd::ControlAction action, const QString &key);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFacts(const WorkerRow &row, qint64 nowMs);
    void showNotice(const WorkerRow &row, qint64 nowMs);
    void showButtons(qint64 nowMs);
    void copyFacts();

    Fleet &m_fleet;
    const Theme &m_theme;
    QString m_key;
    qint64 m_knownMs = std::numeric_limits<qint64>::max();
    TextLabel *m_name;
    Chip *m_status;
    QToolButton *m_close;
    Banner *m_notice, *m_answer;
    FactGrid *m_facts;
    RecentActivity *m_recent;
    WorkerDetails *m_details;
    QPushButton *m_buttons[5] = {};
    QPushButton *m_copy;
};

} // namespace qd
