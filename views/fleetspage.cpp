// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetspage.h"

#include "activitypanel.h"
#include "alertpanel.h"
#include "clock.h"
#include "fleet.h"
#include "fleetboard.h"
#include "fleetcard.h"
#include "format.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace qd {

FleetsPage::FleetsPage(FleetBoard &board, Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_board(board)
    , m_add(new QPushButton(tr("Add a fleet…"), this))
    , m_more(new QPushButton(tr("More"), this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_grid(new QGridLayout)
    , m_alerts(new AlertPanel(*fleet.alerts(), theme))
    , m_activity(new ActivityPanel(fleet, theme))
{
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, scaled(theme, 14), side, scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    QHBoxLayout *bar = addToolbar(column, tr("All fleets"));
    bar->addStretch(1);
    bar->addWidget(m_more);
    bar->addWidget(m_add);

    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(theme, 12));
    m_grid->setSpacing(scaled(theme, 12));
    inside->addLayout(m_grid);
    auto *below = new QHBoxLayout;
    below->setSpacing(scaled(theme, 12));
    auto *left = new QVBoxLayout;
    left->addWidget(m_alerts);
    left->addStretch(1);
    below->addLayout(left, 1);
    below->addWidget(m_activity, 1);
    inside->addLayout(below, 1);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    auto *more = new QMenu(this);
    more->addAction(tr("Import fleets…"), this, &FleetsPage::importRequested);
    more->addAction(tr("Export fleets…"), this, &FleetsPage::exportRequested);
    m_more->setMenu(more);
    connect(m_add, &QPushButton::clicked, this, [this] { emit editRequested({}); });
    connect(m_alerts, &AlertPanel::scopeOpened, this, &FleetsPage::scopeOpened);
    connect(m_alerts, &AlertPanel::allRequested, this, &FleetsPage::alertsRequested);
    connect(m_activity, &ActivityPanel::allRequested, this,
            [this] { emit scopeOpened(QStringLiteral("activity")); });
    connect(&board, &FleetBoard::seatsChanged, this, [this] { refresh(monotonicMs()); });
    chainTabs({m_more, m_add, m_scroll, m_alerts->allButton()});
}

void FleetsPage::refresh(qint64 nowMs)
{
    const QList<int> order = m_board.worstFirst();
    while (m_cards.size() > order.size())
        delete m_cards.takeLast();
    while (m_cards.size() < order.size()) {
        auto *card = new FleetCard(theme(), m_inside);
        if (m_cards.isEmpty())
            setTabOrder(m_scroll, card);
        else
            setTabOrder(m_cards.constLast(), card);
        m_cards << card;
        connect(card, &FleetCard::clicked, this,
                [this, card] { emit fleetRequested(card->seatId()); });
        connect(card, &FleetCard::menuRequested, this,
                [this, card](const QPoint &at) { showMenu(card->seatId(), at); });
        m_columns = 0; // to be laid out
    }
    // Nothing moves from under a pointer, or from under the keyboard.
    const bool held = std::any_of(m_cards.begin(), m_cards.end(), [](const FleetCard *card) {
        return card->underMouse() || card->hasFocus();
    });
    for (qsizetype i = 0; i < order.size(); ++i) {
        const FleetSeat *seat = &m_board.seats().at(order.at(i));
        if (held && m_board.seat(m_cards.at(i)->seatId()))
            seat = m_board.seat(m_cards.at(i)->seatId());
        m_cards.at(i)->show(*seat, nowMs);
    }
    arrange();

    const FleetTotals totals = m_board.totals();
    showToolbar((totals.fleets == 1 ? tr("1 fleet")
                                         : tr("%1 fleets").arg(format::count(totals.fleets))) + QStringLiteral(" · ") +
                    tr("%1 of %2 workers active")
                        .arg(format::count(totals.active), format::count(totals.workers)) +
                    QStringLiteral(" · ") +
                    tr("%1 tasks waiting").arg(format::count(totals.waiting)),
                nowMs);
    const int level = freshnessNow(nowMs);
    if (totals.fleets > 1) { // what stands below the cards is of the one that is shown
        m_alerts->setOf(fleet().name());
        m_activity->setOf(fleet().name());
    }
    m_alerts->setKnown(fleet().hasData());
    m_alerts->tick();
    m_activity->refresh(fleet().hasData(), fleet().status().isUp() && level == 0, level);
}

void FleetsPage::arrange()
{
    const int columns = width() > scaled(theme(), 900) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FleetsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

FleetsPage::~FleetsPage()
{
    look(false);
}

void FleetsPage::look(bool looks)
{
    if (std::exchange(m_looks, looks) != looks)
        m_board.look(looks);
}

void FleetsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    look(true);
}

void FleetsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    look(false);
}

void FleetsPage::focusView()
{
    if (!m_cards.isEmpty())
        m_cards.constFirst()->setFocus();
}

void FleetsPage::showMenu(const QString &id, const QPoint &at)
{
    const FleetSeat *seat = m_board.seat(id);
    if (!seat)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show"), this, [this, id] { emit fleetRequested(id); });
    QAction *close = menu->addAction(tr("Disconnect"), this, [this, id] { emit closeRequested(id); });
    close->setEnabled(seat->fleet != nullptr && !seat->profile.id.isEmpty());
    menu->addSeparator();
    QAction *edit = menu->addAction(tr("Edit…"), this, [this, id] { emit editRequested(id); });
    QAction *remove = menu->addAction(tr("Remove…"), this, [this, id] { emit removeRequested(id); });
    for (QAction *action : {edit, remove})
        action->setEnabled(!seat->profile.id.isEmpty()); // of one that is saved
    menu->popup(at);
}

} // namespace qd
