// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "figuresmodel.h"
#include "panel.h"

class QLineEdit;

namespace qd {

struct Thresholds;

/// The summary of a range as a table, the busiest first. GUI thread.
class FiguresTable final : public DataTable
{
    Q_OBJECT
public:
    FiguresTable(FiguresModel &figures, const Theme &theme, std::function<Thresholds()> limits,
                 QWidget *parent = nullptr);

signals:
    void subjectActivated(SubjectKind of, const QString &key); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void activate(int row);

    FiguresModel &m_figures;
};

/// That table below its title, with a filter. GUI thread.
class FiguresPanel final : public Panel
{
    Q_OBJECT
public:
    FiguresPanel(const Theme &theme, std::function<Thresholds()> limits, QWidget *parent = nullptr);

    FiguresModel &figures() { return m_figures; }
    FiguresTable *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    void show(const QList<SubjectFigures> &figures, bool known);

signals:
    void exportRequested();

private:
    void fit();

    FiguresModel m_figures;
    FiguresTable *m_table;
    QLineEdit *m_filter;
    TextLabel *m_count;
    TextLabel *m_empty;
    bool m_known = false;
};

} // namespace qd
