// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertdelegate.h"

#include <QTimer>

class QPushButton;

namespace qd {

class AlertWatch;

/// The open alerts as a table with its buttons in the rows; for several chosen ones they stand in
/// its head. Nothing moves under the pointer. GUI thread.
class AlertTable final : public DataTable
{
    Q_OBJECT
public:
    AlertTable(AlertWatch &watch, const Theme &theme, AlertRowDelegate::Hour hour,
               QWidget *parent = nullptr);

    AlertLines &lines() { return m_lines; }
    QStringList chosenIds() const; ///< of the chosen rows; none chosen: of the current one
    void select(const QString &id);
    void tick();                                   ///< once a second: what ticks
    QRect buttonRect(int row, AlertAct act) const; ///< in the viewport; empty: there is none
    QWidget *bulk() const { return m_bulk; }
    QPushButton *bulkButton(AlertAct act) const;

signals:
    void acknowledgeRequested(const QStringList &ids);
    void snoozeRequested(const QStringList &ids, const QPoint &globalAt); ///< asks for how long
    void takeBackRequested(const QStringList &ids);
    void opened(const qd::AlertRecord &record); ///< its object is to be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    void makeBulk();
    void showBulk();
    void placeBulk();
    void act(AlertAct act, const QStringList &ids, const QPoint &globalAt);
    AlertAct actAt(const QPoint &at) const;
    bool isLink(const QModelIndex &index) const;
    bool onChevron(const QPoint &at) const;
    void hover(const QPoint &at);
    void open(int row);

    AlertLines m_lines;
    AlertRowDelegate *m_rows;
    QTimer m_still; ///< the pointer rests: what waits may move again
    QWidget *m_bulk = nullptr;
    TextLabel *m_chosen = nullptr;
    QList<QPushButton *> m_bulkButtons;
    AlertAct m_hoveredAct = AlertAct::None, m_pressedAct = AlertAct::None;
    QString m_pressedId;
    int m_ticks = 0;
};

} // namespace qd
