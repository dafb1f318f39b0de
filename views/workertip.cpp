// SPDX-License-Identifier: GPL-3.0-or-later
#include "workertip.h"

#include "cardtext.h"
#include "chip.h"
#include "clock.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>

namespace qd {

WorkerTip::WorkerTip(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_name(new TextLabel(theme, 13, QFont::DemiBold, Ink::Primary, this))
    , m_job(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_foot(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_pill(new Chip(theme, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 12);
    column->setContentsMargins(side, side - 2, side, side - 2);
    column->setSpacing(scaled(theme, 6));
    auto *head = new QHBoxLayout;
    m_name->setElide(Qt::ElideMiddle);
    head->addWidget(m_name, 1);
    head->addWidget(m_pill);
    column->addLayout(head);
    // A line each: the card keeps its height while what it says goes on.
    for (TextLabel *line : {m_job, m_foot}) {
        line->setElide(Qt::ElideMiddle);
        column->addWidget(line);
    }
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(scaled(theme, 18));
    facts->setVerticalSpacing(scaled(theme, 2));
    const QString names[] = {tr("Processed"), tr("Errors"), tr("Queue")};
    for (int i = 0; i < 3; ++i) {
        auto *label = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
        label->setPlain(names[i]);
        m_values[i] = new TextLabel(theme, 13, QFont::DemiBold, Ink::Primary, this);
        facts->addWidget(label, 0, i);
        facts->addWidget(m_values[i], 1, i);
        facts->setColumnStretch(i, 1);
    }
    column->addLayout(facts);
    setFixedWidth(scaled(theme, 268));
}

void WorkerTip::setWorker(const WorkerRow &row, qint64 knownMs)
{
    const Worker &worker = row.worker;
    const qint64 nowMs = monotonicMs();
    m_name->setPlain(shownName(worker));
    m_pill->show(row.kind, Theme::tone(row.kind), pillWord(row));
    const CardLine job = jobLine(row, nowMs, knownMs), foot = footLine(row, nowMs);
    m_job->setPlain(job.head + job.between + job.tail);
    m_foot->setPlain(foot.head + foot.between + foot.tail);
    m_values[0]->setPlain(format::count(worker.processed));
    m_values[1]->setPlain(format::percent(errorPercent(worker)));
    m_values[2]->setPlain(format::ofMax(worker.queueSize, worker.queueMax));
}

void WorkerTip::showWorker(const WorkerRow &row, const QRect &tile, qint64 knownMs)
{
    setWorker(row, knownMs);
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(tile.center());
    const QRect room = screen ? screen->availableGeometry() : QRect(tile.topLeft(), size() * 3);
    const int gap = scaled(m_theme, 10);
    // Below and behind the tile, else on its other sides: never on it.
    int x = tile.right() + gap, y = tile.bottom() + gap;
    if (x + width() > room.right())
        x = tile.left() - gap - width();
    if (y + height() > room.bottom())
        y = tile.top() - gap - height();
    move(qMax(room.left(), x), qMax(room.top(), y));
    show();
}

void WorkerTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), m_theme.colors().bg1);
}

} // namespace qd
