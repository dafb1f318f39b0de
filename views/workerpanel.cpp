// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpanel.h"

#include "actions.h"
#include "cardtext.h"
#include "chip.h"
#include "clock.h"
#include "fleet.h"
#include "plaintip.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"
#include "workerchartpage.h"
#include "workercharts.h"
#include "workerdetails.h"
#include "workerfacts.h"
#include "workerheld.h"
#include "workerhistory.h"
#include "workertext.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

namespace qd {

namespace {

QToolButton *headButton(const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("qd", QStringLiteral("flat"));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

WorkerPanel::WorkerPanel(Fleet &fleet, const Theme &theme, Form form, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_form(form)
    , m_name(new TextLabel(theme, 12.5, QFont::DemiBold, Ink::Primary, this))
    , m_status(new Chip(theme, this))
    , m_open(headButton(tr("Open in a window"), tr("Open in a window of its own"), this))
    , m_close(headButton(tr("Close this panel"), tr("Close (Esc)"), this))
    , m_facts(new WorkerFacts(fleet, theme, this))
    , m_charts(new WorkerCharts(fleet, theme, form == Form::Window, this))
    , m_history(new WorkerHistory(fleet, theme, form == Form::Window ? 14 : 6, this))
    , m_held(new WorkerHeld(fleet, theme, this))
    , m_details(new WorkerDetails(fleet, theme, this))
    , m_requeue(new QPushButton(tr("Requeue its job…"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *column = new QVBoxLayout(this);
    const int edge = form == Form::Side ? 1 : 0;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(new Rule(theme, this));
    column->addWidget(makeBody(), 1);
    column->addLayout(makeFeet());
    const auto restyle = [this] {
        m_open->setIcon(m_theme.icon(QStringLiteral("screen"), m_theme.colors().t2));
        m_close->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.colors().t2));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_charts, &WorkerCharts::windowRequested, this, [this](int part) {
        emit chartWindowRequested(WorkerChartPage::piece(m_fleet, m_key, part));
    });
    auto *copy =
        new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &WorkerPanel::copyAsText);
}

QBoxLayout *WorkerPanel::makeHead()
{
    const int side = scaled(m_theme, 12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(scaled(m_theme, 8));
    m_name->setElide(Qt::ElideMiddle);
    m_name->setFixedHeight(scaled(m_theme, 44));
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    head->addWidget(m_open);
    head->addWidget(m_close);
    m_open->setVisible(m_form == Form::Side);
    m_close->setVisible(m_form == Form::Side);
    connect(m_open, &QToolButton::clicked, this, [this] { emit windowRequested(m_key); });
    connect(m_close, &QToolButton::clicked, this, &WorkerPanel::closeRequested);
    return head;
}

QWidget *WorkerPanel::makeBody()
{
    const int side = scaled(m_theme, 12), between = scaled(m_theme, 12);
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(side, side, side, scaled(m_theme, 6));
    across->setSpacing(2 * side);
    auto *first = new QVBoxLayout;
    first->setSpacing(between);
    across->addLayout(first, 1);
    QVBoxLayout *second = first;
    if (m_form == Form::Window) {
        second = new QVBoxLayout;
        second->setSpacing(between);
        across->addLayout(second, 1);
    }
    first->addWidget(m_facts);
    first->addWidget(m_charts, m_form == Form::Window ? 1 : 0);
    second->addWidget(m_history);
    second->addWidget(m_held);
    second->addWidget(m_details, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false); // setWidget() has switched it on
    return scroll;
}

QLayout *WorkerPanel::makeFeet()
{
    const int side = scaled(m_theme, 12);
    auto *feet = new QGridLayout;
    feet->setContentsMargins(side, scaled(m_theme, 6), side, side);
    feet->setSpacing(scaled(m_theme, 6));
    const int columns = m_form == Form::Window ? 8 : 3;
    int at = 0;
    const auto add = [&](QPushButton *button) {
        feet->addWidget(button, at / columns, at % columns);
        ++at;
    };
    for (ControlAction action : AllActions) {
        auto *button = new QPushButton(asksFirst(action) ? actionVerb(action) + QStringLiteral("…")
                                                         : actionVerb(action),
                                       this);
        if (action == ControlAction::Stop)
            button->setProperty("qd", QStringLiteral("danger"));
        connect(button, &QPushButton::clicked, this,
                [this, action] { emit controlRequested(action, m_key); });
        m_buttons[int(action)] = button;
        add(button);
    }
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("As text"), QKeySequence(QKeySequence::Copy), this,
                    &WorkerPanel::copyAsText);
    menu->addAction(tr("As JSON"), this, &WorkerPanel::copyAsJson);
    m_copy->setProperty("qd", QStringLiteral("menu"));
    m_copy->setAccessibleName(tr("Copy what is known of this worker"));
    m_copy->setMenu(menu);
    add(m_copy);
    connect(m_requeue, &QPushButton::clicked, this, [this] {
        RequeueTarget target;
        target.worker = m_key;
        if (const WorkerRow *of = row())
            target.queue = of->worker.queue;
        emit requeueRequested(target);
    });
    if (m_form == Form::Window)
        add(m_requeue);
    else
        feet->addWidget(m_requeue, 2, 0, 1, columns);
    return feet;
}

const WorkerRow *WorkerPanel::row() const
{
    return m_fleet.workers()->row(m_fleet.workers()->rowOf(m_key));
}

void WorkerPanel::setWorker(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_history->forget();
    m_charts->setWorker(key);
    m_held->setWorker(key);
    m_details->setWorker(key);
}

void WorkerPanel::refresh(qint64 nowMs)
{
    const WorkerRow *at = row();
    showButtons(at, nowMs);
    if (!at) {
        m_status->show(StatusKind::Unavailable, Tone::Off, tr("Gone"));
        m_facts->showGone();
        return;
    }
    m_name->setPlain(shownName(at->worker));
    const bool pending = !at->pendingVerb.isEmpty();
    m_status->show(pending ? StatusKind::Starting : at->kind,
                   pending ? Tone::Info : Theme::tone(at->kind), pillWord(*at));
    m_status->setTip(m_fleet.evidence(m_key, nowMs).sentence);
    const qint64 ageMs = m_fleet.age(nowMs).oldMs;
    const int old =
        ageMs == 0 ? 0 : std::max(1, freshness(ageMs, m_fleet.status().usualIntervalMs));
    m_facts->setDimmed(old);
    m_charts->setDimmed(old);
    m_facts->refresh(*at, nowMs);
    m_charts->refresh(nowMs);
    m_history->show(at->worker);
    m_held->refresh(*at, nowMs);
}

void WorkerPanel::showButtons(const WorkerRow *at, qint64 nowMs)
{
    for (ControlAction action : AllActions) {
        QPushButton *button = m_buttons[int(action)];
        const QString why = m_fleet.whyNot(action, m_key, nowMs);
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainTip(why));
    }
    const bool down = at && isDown(at->kind);
    const bool holds = m_held->hasOrphans() || (down && !at->worker.currentJob.isEmpty());
    m_requeue->setVisible(holds || m_form == Form::Window);
    m_requeue->setEnabled(holds);
    m_requeue->setToolTip(holds ? QString()
                                : tr("It holds no job that it does not work on, as far as this "
                                     "connection tells."));
    m_copy->setEnabled(at);
}

void WorkerPanel::setDetailsOpen(bool open)
{
    m_details->setOpen(open);
}

QList<QWidget *> WorkerPanel::tabOrder() const
{
    QList<QWidget *> order{m_open, m_close, m_facts->dismissButton()};
    for (const Segments *tabs : {m_charts->tabs(), m_history->tabs()}) {
        for (int i = 0; tabs && tabs->button(i); ++i)
            order << tabs->button(i);
    }
    order << m_details->head() << m_details->tree();
    for (ControlAction action : AllActions)
        order << m_buttons[int(action)];
    return order << m_copy << m_requeue;
}

QTreeView *WorkerPanel::tree() const
{
    return m_details->tree();
}

QString WorkerPanel::factText(const QString &name) const
{
    return m_facts->value(name);
}

void WorkerPanel::copyAsText()
{
    if (const WorkerRow *at = row())
        QApplication::clipboard()->setText(
            workerReportText(m_fleet, *at, m_facts->all(), monotonicMs()));
}

void WorkerPanel::copyAsJson()
{
    if (const WorkerRow *at = row())
        QApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(workerReport(m_fleet, *at, monotonicMs())).toJson()));
}

void WorkerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_form == Form::Side)
        paintSurface(painter, m_theme, rect());
    else
        painter.fillRect(rect(), m_theme.colors().bg1);
}

} // namespace qd
