// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "topbar.h"

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

void Page::showAge(TextLabel *label, qint64 nowMs) const
{
    const int level = freshnessNow(nowMs);
    label->setVisible(level > 0);
    if (level == 0)
        return;
    label->setInk(level == 2 ? Ink::Bad : Ink::Warn);
    label->setPlain(tr("%1 old").arg(format::age(double(m_fleet.dataAgeMs(nowMs)) / 1000.0)));
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
