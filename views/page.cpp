// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "topbar.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <limits>

namespace qd {

Page::Page(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
{
}

int Page::freshnessNow(qint64 nowMs) const
{
    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    if (ageMs < 0)
        return 0;
    if (m_fleet.status().state == ConnectionState::SignedOut)
        return 2;
    return freshness(ageMs, m_fleet.status().usualIntervalMs);
}

qint64 Page::knownMs(qint64 nowMs) const
{
    return m_fleet.age(nowMs).knownMs;
}

QHBoxLayout *Page::addToolbar(QVBoxLayout *column, const QString &title)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(m_theme, 8));
    auto *headline = new TextLabel(m_theme, 15, QFont::DemiBold, Ink::Primary, bar);
    headline->setPlain(title);
    m_summary = new TextLabel(m_theme, 13, QFont::Normal, Ink::Muted, bar);
    m_summary->setElide(Qt::ElideRight);
    m_age = new TextLabel(m_theme, 12, QFont::Medium, Ink::Warn, bar);
    row->addWidget(headline);
    row->addWidget(m_summary);
    row->addWidget(m_age);
    column->addWidget(bar);
    return row;
}

void Page::showToolbar(const QString &summary, qint64 nowMs)
{
    m_summaryText = summary;
    m_summary->setPlain(summary);
    // A count stands whole, the filter beside it gives way; longer words are shortened.
    m_summary->setMinimumWidth(std::min(m_summary->sizeHint().width(), scaled(m_theme, 110)));
    const int level = freshnessNow(nowMs);
    m_age->setVisible(level > 0);
    if (level == 0)
        return;
    m_age->setInk(level == 2 ? Ink::Bad : Ink::Warn);
    m_age->setPlain(tr("%1 old").arg(format::age(double(m_fleet.dataAgeMs(nowMs)) / 1000.0)));
}

QString Page::countText(int shown, int total)
{
    if (total == 0)
        return {};
    return shown == total ? format::count(total)
                          : tr("%1 of %2").arg(format::count(shown), format::count(total));
}

void Page::showPart(QStackedWidget *parts, int part)
{
    if (parts->currentIndex() == part)
        return;
    parts->setCurrentIndex(part);
    const QWidget *focused = window()->focusWidget();
    if (isVisible() && (!focused || !isAncestorOf(focused)))
        focusView();
}

void Page::chainTabs(const QList<QWidget *> &order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void Page::leaveFilter()
{
    focusView();
    auto *view = qobject_cast<QAbstractItemView *>(window()->focusWidget());
    if (view && isAncestorOf(view) && !view->currentIndex().isValid())
        view->selectionModel()->setCurrentIndex(view->model()->index(0, 0),
                                                QItemSelectionModel::NoUpdate);
}

void Page::takeFocus(QLineEdit *filter)
{
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

bool Page::explainNoWorkers(EmptyState *state, int shown, qint64 nowMs)
{
    return explainEmpty(
        state, shown, m_fleet.workers()->rowCount(), tr("No workers yet"),
        tr("%1 answers, but reports no workers. Start one there: it appears here by itself."),
        nowMs);
}

bool Page::explainEmpty(EmptyState *state, int shown, int total, const QString &nothing,
                        const QString &nothingText, qint64 nowMs)
{
    if (shown > 0)
        return false;
    const FeedStatus &status = m_fleet.status();
    const QString server =
        status.server.isEmpty() ? tr("the server") : displayText(status.server, 80);
    const QString error = displayText(status.error, 400);
    m_step = Step::None;
    if (total > 0) {
        m_step = Step::ClearFilter;
        state->show(QStringLiteral("filter"), tr("Nothing matches the filter"),
                    total == 1 ? tr("There is one, and the filter hides it.")
                               : tr("The filter hides all %1.").arg(format::count(total)),
                    tr("Clear the filter"));
        return true;
    }
    if (status.state == ConnectionState::SignedOut) {
        m_step = Step::SignIn;
        state->show(QStringLiteral("lock"), tr("Signed out"),
                    error.isEmpty() ? tr("%1 wants a token.").arg(server) : error, tr("Sign in…"));
        return true;
    }
    if (m_fleet.hasData()) {
        state->show(QStringLiteral("workers"), nothing, nothingText.arg(server));
        return true;
    }
    switch (status.state) {
    case ConnectionState::Offline:
    case ConnectionState::Finished:
        m_step = Step::TryNow;
        state->show(QStringLiteral("offline"), tr("No connection"),
                    error.isEmpty() ? tr("%1 cannot be reached.").arg(server) : error,
                    tr("Try now"));
        return true;
    case ConnectionState::Reconnecting:
        m_step = Step::TryNow;
        state->show(QStringLiteral("offline"), connectionText(status, nowMs), error, tr("Try now"));
        return true;
    case ConnectionState::Connecting:
    case ConnectionState::Live:
    case ConnectionState::Polling:
    case ConnectionState::SignedOut: break;
    }
    state->show(QStringLiteral("connect"),
                status.state == ConnectionState::Connecting
                    ? tr("Connecting to %1…").arg(server)
                    : tr("Connected, waiting for the first data…"),
                error);
    return true;
}

void Page::takeStep(FilterBar *filter)
{
    switch (m_step) {
    case Step::TryNow: emit tryNowRequested(); break;
    case Step::SignIn: emit signInRequested(); break;
    case Step::ClearFilter:
        if (filter)
            filter->clear();
        break;
    case Step::None: break;
    }
}

} // namespace qd
