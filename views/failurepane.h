// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failuremodel.h"
#include "queueentry.h"
#include "tableexport.h"
#include "theme.h"

#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace qd {

class EmptyState;
class FailureSide;
class FailureTable;
class Fleet;

/// The failures by their cause, a row each; one chosen, or two side by side, beside them. GUI
/// thread.
class FailurePane final : public QWidget
{
    Q_OBJECT
public:
    FailurePane(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(int freshness);
    QString summary() const; ///< "2,000 failures, 3 causes"
    ExportTable toExport() const;
    void focusTable();
    bool closeSide();
    QList<QWidget *> tabOrder() const;

    FailureModel &model() { return m_model; }
    FailureTable *table() const { return m_table; }
    FailureSide *side() const { return m_side; }
    QLineEdit *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }

signals:
    void filterRequested(const QString &line); ///< the entries of a cause
    void requeueRequested(const qd::RequeueTarget &target);
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void arrange();

    Fleet &m_fleet;
    const Theme &m_theme;
    FailureModel m_model;
    QLineEdit *m_filter;
    FailureTable *m_table;
    FailureSide *m_side;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_split;
};

} // namespace qd
