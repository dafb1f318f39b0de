// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "command.h"

class QSplitter;
class QStackedWidget;

namespace qd {

class ControlBar;
class DensityBar;
class WorkerOrder;
class WorkerPanel;
class WorkerTable;
class WorkerViews;

/// All workers as cards, table or heat map, several at once to control, and beside them everything
/// about the one that is looked at. GUI thread.
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
    QList<PagePiece> pieces() const override; ///< the charts of the worker in the panel
    void remember(ViewState &state) override;
    ExportTable toExport() override;
    void applyFilter(const QString &line) override;
    void deselect(const QString &key) override;

    WorkerViews *views() const { return m_views; }
    WorkerTable *table() const;
    WorkerPanel *panel() const { return m_panel; }
    FilterBar *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }
    DensityBar *densityBar() const { return m_bar; }
    ControlBar *controls() const { return m_controls; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void chain();
    void lookAt(const QString &key);
    void lookAtChosen();
    void arrange();

    WorkerOrder *m_order;
    FilterBar *m_filter;
    ControlBar *m_controls;
    QStackedWidget *m_stack;
    WorkerViews *m_views;
    DensityBar *m_bar;
    EmptyState *m_empty;
    WorkerPanel *m_panel;
    QSplitter *m_split;
    ViewState *m_state = nullptr;
    double m_panelWidth = 0; ///< as a person pulled it, at scale 1; 0: by itself
    QStringList m_selected;  ///< keys, as of the last change of the selection
};

} // namespace qd
