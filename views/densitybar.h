// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace qd {

class Segments;
class Theme;
class ViewState;
class WorkerViews;

/// Chooses how workers are shown, and what belongs to the chosen way: a table's columns, a heat
/// map's colour. Alt+1, 2, 3 anywhere in the page. GUI thread.
class DensityBar final : public QWidget
{
    Q_OBJECT
public:
    DensityBar(WorkerViews &views, const Theme &theme, QWidget *page);

    QToolButton *columnsButton() const { return m_columns; }
    QComboBox *heatBox() const { return m_heat; }
    Segments *segments() const { return m_segments; }
    void remember(ViewState &state);

private:
    void follow();
    WorkerViews &m_views;
    QToolButton *m_columns;
    QComboBox *m_heat;
    Segments *m_segments;
    ViewState *m_state = nullptr;
};

} // namespace qd
