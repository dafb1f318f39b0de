// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QToolButton;

namespace qd {

class CronModel;
class ListDelegate;
class RowList;
class TextLabel;

/// The cron jobs side by side in one row, worst first: name, the last runs as marks in the order of
/// time, how the last one went, when the next is due. There only while the fleet has any; what does
/// not fit is scrolled to. GUI thread.
class CronStrip final : public Panel
{
    Q_OBJECT
public:
    CronStrip(CronModel &crons, const Theme &theme, QWidget *parent = nullptr);

    RowList *list() const { return m_list; }
    QToolButton *more() const { return m_more; } ///< shows what does not fit, page by page
    void setCompact(bool compact);               ///< one line a job instead of two
    void refresh(int freshness);
    bool reveal(const QString &name);

signals:
    void workerOpened(const QString &key); ///< who ran the chosen job last

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void showMore();
    void turnPage();

    CronModel &m_crons;
    TextLabel *m_title, *m_count;
    RowList *m_list;
    ListDelegate *m_delegate;
    QToolButton *m_more;
    bool m_compact = false;
    int m_dimmed = 0;
};

} // namespace qd
