// SPDX-License-Identifier: GPL-3.0-or-later
// How the window tells of what was asked for: refusals, pauses that wait, runs, outcomes.
#include "actions.h"
#include "banner.h"
#include "controls.h"
#include "fleet.h"
#include "format.h"
#include "gracebar.h"
#include "mainwindow.h"
#include "page.h"
#include "rundialog.h"
#include "statusline.h"
#include "text.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace qd {

void MainWindow::wireControls()
{
    connect(m_refusedBar, &Banner::pressed, this, [this] {
        m_refusedBar->hide();
        spaceBanners();
    });
    connect(m_controls, &Controls::refused, this, [this](const QString &why) {
        m_refusedBar->show(StatusKind::Degraded, Tone::Warn,
                           tr("Nothing was sent: %1").arg(displayText(why, 300)));
        m_refusedBar->setVisible(true);
        spaceBanners();
    });
    connect(m_controls, &Controls::runChanged, this, &MainWindow::showRun);
    connect(m_runBar, &Banner::pressed, m_controls, &Controls::showRun);
    connect(m_statusLine, &StatusLine::runClicked, m_controls, &Controls::showRun);
    connect(m_controls, &Controls::succeeded, this, [this](const QString &key) {
        for (Page *page : std::as_const(m_pages))
            page->deselect(key);
    });
    connect(m_graceBar, &GraceBar::shown, this, &MainWindow::spaceBanners);
    connect(&m_fleet, &Fleet::commandEnded, this, [this](const JournalRow &row) {
        if (m_controls->isOfRun(row.command.id))
            return;
        m_notices->take(row);
        spaceBanners();
    });
    connect(m_notices, &NoticeBar::dismissed, this, [this](const QString &key) {
        m_fleet.workers()->dismissAnswer(key);
        spaceBanners();
    });
}

/// While it goes, the status line has it; what is left undone stays until it was looked at.
void MainWindow::showRun()
{
    const BulkRun *run = m_controls->run();
    if (!run)
        return;
    m_statusLine->setRun(run->isOver() ? QString() : runSentence(*run));
    const bool unread = run->isOver() && run->failed() > 0 && !m_controls->runDialog();
    const bool read = m_controls->runDialog() || !run->isOver();
    if (unread)
        m_runBar->show(StatusKind::Degraded, Tone::Warn,
                       run->isStopped() ? runSentence(*run) + QStringLiteral(". ") +
                                              displayText(run->stopWords(), 300)
                                        : runSentence(*run));
    if (unread || read)
        m_runBar->setVisible(unread);
    spaceBanners();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool running = m_controls->isRunning();
    // At the end of a session nobody is asked: it would hold the logout up.
    if (m_closing || qGuiApp->isSavingSession() || (!running && m_controls->grace().waiting().isEmpty()))
        return QMainWindow::closeEvent(event);
    event->ignore();
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("qd_close_run"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Close the window?"));
    box->setText(
        running
            ? tr("%1. Closing the window stops it: who has not been told is not told.")
                  .arg(runSentence(*m_controls->run()))
            : tr("%1: not sent yet. Closing the window takes it back.").arg(m_graceBar->text()));
    QPushButton *keep = box->addButton(tr("Keep it open"), QMessageBox::RejectRole);
    QPushButton *leave =
        box->addButton(running ? tr("Stop and close") : tr("Close"), QMessageBox::AcceptRole);
    leave->setAutoDefault(false);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (m_controls->run())
            m_controls->run()->stop();
        m_controls->grace().takeBack();
        m_closing = true;
        close();
    });
    box->open();
}

} // namespace qd
