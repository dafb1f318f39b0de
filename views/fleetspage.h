// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QGridLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace qd {

class ActivityPanel;
class AlertPanel;
class FleetBoard;
class FleetCard;

/// All fleets at one look, worst first, with what they are together; below, what happens in the one
/// that this window shows. GUI thread.
class FleetsPage final : public Page
{
    Q_OBJECT
public:
    /// \a board outlives this.
    FleetsPage(FleetBoard &board, Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void focusView() override;
    Watch watch() const override { return {true, true}; }
    ~FleetsPage() override;

    QList<FleetCard *> cards() const { return m_cards; } ///< as shown
    QPushButton *addButton() const { return m_add; }

signals:
    void fleetRequested(const QString &id); ///< to be shown, and opened where it is not
    void closeRequested(const QString &id); ///< its connection
    void editRequested(const QString &id);  ///< empty: a new one
    void removeRequested(const QString &id);
    void importRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look(bool looks);
    void arrange();
    void showMenu(const QString &id, const QPoint &at);

    FleetBoard &m_board;
    QPushButton *m_add, *m_more;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QGridLayout *m_grid;
    QList<FleetCard *> m_cards;
    AlertPanel *m_alerts;
    ActivityPanel *m_activity;
    int m_columns = 0;
    bool m_looks = false; ///< as told to the board
};

} // namespace qd
