// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QHBoxLayout;

namespace qd {

class Arranger;
class QueryEdit;
class StatusLegend;
class WorkerOrder;

/// What of one WorkerOrder is shown and how: the filter line, the legend and how workers are
/// arranged. Gives way in steps where room is short. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(WorkerOrder &workers, const Theme &theme, QWidget *parent = nullptr);

    QueryEdit *edit() const { return m_edit; }
    StatusLegend *legend() const { return m_legend; }
    Arranger *arranger() const { return m_arranger; }
    QList<QWidget *> tabOrder() const;
    bool isFiltering() const;
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int need(int step) const;
    const Theme &m_theme;
    QueryEdit *m_edit;
    StatusLegend *m_legend;
    Arranger *m_arranger;
};

} // namespace qd
