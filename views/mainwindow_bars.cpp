// SPDX-License-Identifier: GPL-3.0-or-later
// The bars between the top bar and the page: signed out, trouble, read-only, refused, outcomes.
#include "banner.h"
#include "clock.h"
#include "controls.h"
#include "fleet.h"
#include "format.h"
#include "gracebar.h"
#include "mainwindow.h"
#include "sentences.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>

namespace qd {

void MainWindow::makeBanners(QVBoxLayout *column)
{
    auto *box = new QVBoxLayout;
    const int side = scaled(m_theme, 16);
    box->setContentsMargins(side, 0, side, 0);
    box->setSpacing(scaled(m_theme, 6));
    m_signInBar = new Banner(m_theme, tr("Sign in…"), m_whole);
    m_troubleBar = new Banner(m_theme, tr("Try now"), m_whole);
    m_warningBar = new Banner(m_theme, {}, m_whole);
    m_unrecordedBar = new Banner(m_theme, {}, m_whole);
    m_noteBar = new Banner(m_theme, tr("Dismiss"), m_whole);
    connect(m_noteBar, &Banner::pressed, this, [this] {
        m_noteBar->hide();
        spaceBanners();
    });
    m_readOnlyBar = new Banner(m_theme, {}, m_whole);
    m_refusedBar = new Banner(m_theme, tr("Dismiss"), m_whole);
    m_runBar = new Banner(m_theme, tr("Show…"), m_whole);
    m_graceBar = new GraceBar(m_fleet, m_controls->grace(), m_theme, m_whole);
    m_notices = new NoticeBar(m_theme, m_whole);
    for (QWidget *bar :
         {static_cast<QWidget *>(m_signInBar), static_cast<QWidget *>(m_troubleBar),
          static_cast<QWidget *>(m_warningBar), static_cast<QWidget *>(m_unrecordedBar),
          static_cast<QWidget *>(m_noteBar), static_cast<QWidget *>(m_readOnlyBar),
          static_cast<QWidget *>(m_refusedBar), static_cast<QWidget *>(m_runBar),
          static_cast<QWidget *>(m_graceBar), static_cast<QWidget *>(m_notices)}) {
        bar->hide();
        box->addWidget(bar);
    }
    m_bars = box;
    column->addLayout(box);
}

void MainWindow::showBanners()
{
    const FeedStatus &status = m_fleet.status();
    const QString server =
        status.server.isEmpty() ? tr("the server") : displayText(status.server, 80);
    const QString error = displayText(status.error, 600);
    const bool signedOut = status.state == ConnectionState::SignedOut;
    const WayStatus *const out = signedOutWay(status);
    const bool oneAway = status.isUp() && !status.ways.isEmpty() && !error.isEmpty();
    if (out) {
        const QString why = oneAway ? error : displayText(out->error, 400);
        const QString words = asSentence(
            why.isEmpty() ? tr("Signed out of %1.").arg(displayText(out->server, 80)) : why);
        m_signInBar->show(StatusKind::Stopped, Tone::Bad,
                          m_fleet.hasData() && signedOut
                              ? tr("%1 What you see is the last that was known.").arg(words)
                              : words);
    }
    constexpr qint64 MinutesAhead = 10;
    const qint64 leftMs = m_signInEndsMs.value_or(0) - wallClockMs();
    const bool ends = !out && m_signInEndsMs && status.isUp() && leftMs < MinutesAhead * 60'000;
    if (ends)
        m_signInBar->show(
            StatusKind::Degraded, Tone::Warn,
            leftMs > 0 ? tr("The sign-in to %1 ends in %2. Sign in again now and nothing is "
                            "interrupted.")
                             .arg(server, format::duration(double(leftMs / 1000)))
                       : tr("By its own date the sign-in to %1 has ended: it will be refused "
                            "when it is asked for next. Sign in again.")
                             .arg(server));
    m_signInBar->setVisible(out || ends);

    // Without any data the page itself says it, with its next step.
    const bool cut =
        status.state == ConnectionState::Offline || status.state == ConnectionState::Reconnecting;
    const bool polling = status.state == ConnectionState::Polling && !error.isEmpty();
    const bool trouble = m_fleet.hasData() && ((cut && !error.isEmpty()) || polling ||
                                               (oneAway && !out) || status.circuitOpen);
    if (trouble) {
        const bool offline = status.state == ConnectionState::Offline;
        m_troubleBar->show(
            offline ? StatusKind::Crashed : StatusKind::Degraded, offline ? Tone::Bad : Tone::Warn,
            error.isEmpty() ? tr("Requests to %1 are held back until it answers again.").arg(server)
                            : error);
    }
    m_troubleBar->setVisible(trouble);

    // Live, and the Redis itself in trouble: its memory or its disk is full.
    const bool warning =
        status.state == ConnectionState::Live && status.via == ConnectionVia::Redis &&
        status.trouble == TroubleKind::None && status.ways.isEmpty() && !error.isEmpty();
    if (warning)
        m_warningBar->show(StatusKind::Degraded, Tone::Warn, error);
    m_warningBar->setVisible(warning);

    const bool readOnly = status.readOnly && !signedOut;
    if (readOnly)
        m_readOnlyBar->show(StatusKind::Unavailable, Tone::Info,
                            tr("Read-only: %1 does not let this token control workers. Sign in "
                               "with an administrator "
                               "token to do so.")
                                .arg(server));
    m_readOnlyBar->setVisible(readOnly);
    spaceBanners();
}

void MainWindow::setSignInEnds(const MaybeInt &wallMs)
{
    m_signInEndsMs = wallMs;
    showBanners();
}

void MainWindow::showUnrecorded(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_unrecordedBar->show(StatusKind::Degraded, Tone::Warn, displayText(sentence, 600));
    m_unrecordedBar->setVisible(!sentence.isEmpty());
    spaceBanners();
}

void MainWindow::showNote(const QString &sentence)
{
    m_noteBar->show(StatusKind::Degraded, Tone::Warn, displayText(sentence, 600));
    m_noteBar->setVisible(true);
    spaceBanners();
}

void MainWindow::spaceBanners()
{
    // The bars take room only while one is shown.
    bool any = false;
    for (int i = 0; i < m_bars->count(); ++i)
        any = any || !m_bars->itemAt(i)->widget()->isHidden();
    const int side = scaled(m_theme, 16), top = any ? scaled(m_theme, 10) : 0;
    if (m_bars->contentsMargins().top() != top)
        m_bars->setContentsMargins(side, top, side, 0);
}

} // namespace qd
