// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylist.h"
#include "theme.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace qd {

class ActivityDetail;
class ActivityEdit;
class ActivityTable;
class ActivityViews;
class EmptyState;
class Fleet;
class TextLabel;
class ViewState;

/// What happened to a fleet: the filter, the list, the chosen entry beside it. Scrolled away or
/// frozen it stands still and counts what is new. In a page or in a window of its own. GUI thread.
class ActivityView final : public QWidget
{
    Q_OBJECT
public:
    ActivityView(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);
    ~ActivityView() override;

    void refresh(int freshness); ///< what it says of itself
    void tick();
    void remember(ViewState &state);
    void applyFilter(const QString &line);
    QString filterLine() const;
    void showEmpty(bool empty); ///< emptyState() in place of the list

    ActivityList &list() { return m_list; }
    ActivityTable *table() const { return m_table; }
    ActivityEdit *edit() const { return m_edit; }
    ActivityDetail *detail() const { return m_detail; }
    EmptyState *emptyState() const { return m_empty; }
    ActivityViews *views() const { return m_views; }
    QPushButton *stateButton() const { return m_state; }
    QToolButton *columnsButton() const { return m_columns; }
    QString summary() const; ///< "1,247 · reaches back to 12 Nov 08:14"
    QString foot() const;
    QList<QWidget *> tabOrder() const;
    void setFrozen(bool frozen);
    bool closeDetail(); ///< false: it was not open
    void copy();        ///< what is chosen

signals:
    void scopeOpened(const QString &scope); ///< "worker:<key>", "job:<id>", "lane:<worker key>"
    void windowRequested(const QString &name, const QString &filter, const QJsonObject &columns);
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void showState();
    void showFoot();
    void look(int row);
    void openRow(int row);
    void openJob(const QString &job);
    QString keyOf(const QString &worker) const; ///< of the row of that name; empty: none
    void showMenu(const QPoint &at);
    void arrange();

    Fleet &m_fleet;
    const Theme &m_theme;
    ActivityList m_list;
    ViewState *m_remembered = nullptr;
    ActivityEdit *m_edit;
    ActivityTable *m_table;
    ActivityDetail *m_detail;
    EmptyState *m_empty;
    ActivityViews *m_views;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QPushButton *m_state;
    QToolButton *m_columns;
    TextLabel *m_foot;
    quint64 m_looked = 0; ///< the key of the entry in m_detail
    bool m_frozen = false;
};

} // namespace qd
