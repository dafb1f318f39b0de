// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmdialog.h"

#include "actions.h"
#include "banner.h"
#include "clock.h"
#include "fleet.h"
#include "numberline.h"
#include "panel.h"
#include "plaintip.h"
#include "rowlist.h"
#include "runpacebox.h"
#include "targetlist.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

namespace qd {

namespace {

constexpr int ShownRows = 6;
constexpr qsizetype ManyKeys = 500; ///< of so many a look at each costs more than a frame has
constexpr qint64 LookEveryMs = 1000;

} // namespace

ConfirmDialog::ConfirmDialog(Fleet &fleet, const Theme &theme, ControlAction action,
                             const QStringList &keys, QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_action(action)
    , m_title(new TextLabel(theme, 16, QFont::DemiBold, Ink::Primary, this))
    , m_lead(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_leftOut(new TextLabel(theme, 12, QFont::Normal, Ink::Warn, this))
    , m_list(new RowList(theme, this))
    , m_note(new Banner(theme, {}, this))
    , m_stale(new Banner(theme, {}, this))
    , m_address(new Banner(theme, {}, this))
    , m_number(new NumberLine(theme, this))
    , m_pace(newPaceBox(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_confirm(new QPushButton(this))
{
    freeze(keys);
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    connect(m_number, &NumberLine::changed, this, &ConfirmDialog::showNumber);
    connect(&fleet, &Fleet::changed, this, &ConfirmDialog::refreshSoon);
    connect(&fleet, &Fleet::statusChanged, this, [this] { refresh(monotonicMs()); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ConfirmDialog::refreshSoon);
    timer->start(int(LookEveryMs));
    findAddresses();
    refresh(monotonicMs());
}

void ConfirmDialog::build()
{
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Confirm"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(m_theme, 20);
    column->setContentsMargins(side, scaled(m_theme, 18), side, scaled(m_theme, 16));
    column->setSpacing(scaled(m_theme, 10));
    m_title->setMaxLines(3);
    m_lead->setMaxLines(3);
    m_leftOut->setMaxLines(3);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    auto *frame = new Panel(m_theme, this);
    m_list->setModel(new QStringListModel(m_keys, m_list));
    m_list->setItemDelegate(new TargetDelegate(
        m_fleet, m_theme, [this](const QString &key) { return whyNot(key, monotonicMs()); },
        m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("Workers that will be told"));
    m_list->setFixedHeight(int(qMin(qsizetype(ShownRows), m_keys.size())) *
                           scaled(m_theme, TargetDelegate::RowPx));
    frame->body()->addWidget(m_list);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(frame);
    column->addWidget(m_leftOut);
    for (Banner *banner : {m_note, m_stale, m_address}) {
        banner->hide();
        column->addWidget(banner);
    }
    column->addWidget(m_number->banner());

    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(m_theme, 8));
    m_number->edit()->setAccessibleName(tr("Number of workers, to go on"));
    feet->addWidget(m_number->edit());
    feet->addWidget(m_pace);
    feet->addStretch(1);
    feet->addWidget(m_cancel);
    feet->addWidget(m_confirm);
    column->addSpacing(scaled(m_theme, 4));
    column->addLayout(feet);
    setMinimumWidth(scaled(m_theme, 600));

    // Enter never confirms: it is Cancel's wherever the focus is; the other button takes a click or
    // the space bar.
    m_confirm->setAutoDefault(false);
    m_confirm->setDefault(false);
    m_cancel->setAutoDefault(true);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    if (asksFirst(m_action))
        m_confirm->setProperty("qd", QStringLiteral("danger"));
    setTabOrder(m_number->edit(), m_pace);
    setTabOrder(m_pace, m_cancel);
    setTabOrder(m_cancel, m_confirm);
    setTabOrder(m_confirm, m_list);
}

/// The set, once and for all, and where each was reached then: those that can be told first.
void ConfirmDialog::freeze(const QStringList &keys)
{
    const qint64 nowMs = monotonicMs();
    m_keys = keys;
    m_keys.removeDuplicates();
    std::stable_partition(m_keys.begin(), m_keys.end(), [&](const QString &key) {
        return m_fleet.whyNot(m_action, key, nowMs).isEmpty();
    });
    for (const QString &key : std::as_const(m_keys)) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        if (row && !row->worker.address.isEmpty())
            m_addresses.insert(key, row->worker.address);
    }
}

QString ConfirmDialog::whyNot(const QString &key, qint64 nowMs) const
{
    const QString why = m_fleet.whyNot(m_action, key, nowMs);
    if (!why.isEmpty())
        return why;
    const auto address = m_addresses.constFind(key);
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
    return address != m_addresses.constEnd() && row && row->worker.address != *address
               ? tr("Its address has changed since this dialog opened.")
               : QString();
}

void ConfirmDialog::findAddresses()
{
    connect(&m_fleet, &Fleet::answered, this, [this](const Answer &answer) {
        const QString key = m_lookedFor.take(answer.id);
        if (key.isEmpty())
            return;
        if (!answer.error.isEmpty())
            m_unknown.insert(key, answer.error);
        refresh(monotonicMs());
    });
    for (const QString &key : std::as_const(m_keys)) {
        if (m_lookedFor.size() >= MostLookedFor)
            return;
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        if (row && row->worker.address.isEmpty())
            m_lookedFor.insert(m_fleet.askAddress(key), key);
    }
}

void ConfirmDialog::setNote(const QString &note)
{
    m_note->show(StatusKind::Degraded, Tone::Warn, note);
    m_note->setVisible(!note.isEmpty());
}

void ConfirmDialog::refreshSoon()
{
    const qint64 nowMs = monotonicMs();
    if (m_keys.size() <= ManyKeys || nowMs - m_refreshedMs >= LookEveryMs)
        refresh(nowMs);
}

void ConfirmDialog::refresh(qint64 nowMs)
{
    m_refreshedMs = nowMs;
    m_targets.clear();
    m_reasons.clear();
    m_unconfirmed.clear();
    m_searched.clear();
    m_notFound.clear();
    m_heldJob.clear();
    m_holding = 0;
    for (const QString &key : std::as_const(m_keys)) {
        const QString why = whyNot(key, nowMs);
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        if (!row || !why.isEmpty()) {
            ++m_reasons[why];
            continue;
        }
        m_targets << key;
        if (!row->worker.currentJob.isEmpty()) {
            ++m_holding;
            m_heldJob = row->redacted(row->worker.currentJob);
        }
        if (m_unknown.contains(key))
            m_notFound << m_unknown.value(key);
        else if (row->worker.address.isEmpty())
            m_searched << row->worker.name;
        else if (!row->worker.addressConfirmed)
            m_unconfirmed << row->worker.name;
    }
    showWords();
    m_list->viewport()->update();
}

RunPace ConfirmDialog::pace() const
{
    return paceOf(*m_pace);
}

void ConfirmDialog::confirm()
{
    refresh(monotonicMs());
    if (!m_confirm->isEnabled())
        return;
    const QStringList targets = m_targets;
    accept();
    emit confirmed(m_action, targets);
}

QString ConfirmDialog::title() const
{
    return m_title->text();
}

QString ConfirmDialog::lead() const
{
    return m_lead->text();
}

QString ConfirmDialog::leftOut() const
{
    return m_leftOut->text();
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
