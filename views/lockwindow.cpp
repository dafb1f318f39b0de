// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"

#include "banner.h"
#include "textlabel.h"
#include "tokenedit.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QPainter>
#include <QPushButton>

namespace qd {

LockWindow::LockWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_word(new TokenEdit(this))
    , m_result(new Banner(theme, {}, this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
{
    setWindowTitle(tr("Quarterdeck is locked"));
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(theme, 10));
    auto *title = new TextLabel(theme, 18, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("Quarterdeck is locked"));
    auto *text = new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this);
    text->setMaxLines(3);
    text->setPlain(tr("All fleets are still watched, and alerts still call. Nothing can be done "
                      "before the pass phrase is entered."));
    m_word->setAccessibleName(tr("Pass phrase"));
    m_word->setPlaceholderText(tr("Pass phrase"));
    m_word->setMinimumHeight(scaled(theme, 34));
    m_unlock->setProperty("qd", QStringLiteral("primary"));
    m_unlock->setDefault(true);
    m_result->hide();
    auto *feet = new QHBoxLayout;
    auto *quit = new QPushButton(tr("Quit"), this);
    feet->addWidget(quit);
    feet->addStretch(1);
    feet->addWidget(m_unlock);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_word);
    column->addWidget(m_result);
    column->addLayout(feet);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    auto *box = new QWidget(this);
    box->setLayout(column);
    box->setFixedWidth(scaled(theme, 400));
    across->addWidget(box);
    across->addStretch(1);
    whole->addLayout(across);
    whole->addStretch(1);
    setMinimumSize(scaled(theme, 440), scaled(theme, 300));

    connect(m_unlock, &QPushButton::clicked, this, &LockWindow::enter);
    connect(m_word, &QLineEdit::returnPressed, this, &LockWindow::enter);
    connect(quit, &QPushButton::clicked, this, &LockWindow::quitRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_word->setFocus();
}

QLineEdit *LockWindow::wordEdit() const
{
    return m_word;
}

void LockWindow::enter()
{
    if (m_busy || m_word->text().isEmpty())
        return;
    const QString word = m_word->text();
    m_word->clear();
    emit wordEntered(word);
}

void LockWindow::setBusy(bool busy)
{
    m_busy = busy;
}

void LockWindow::say(Tone tone, const QString &sentence)
{
    if (!sentence.isEmpty())
        m_result->show(StatusKind::Stopped, tone, sentence);
    m_result->setVisible(!sentence.isEmpty());
}

QString LockWindow::resultText() const
{
    return m_result->isHidden() ? QString() : m_result->text();
}

void LockWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg0);
}

/// Closed, nothing would be left to unlock.
void LockWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit quitRequested();
}

} // namespace qd
