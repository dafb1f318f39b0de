// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmdialog.h"

#include "actions.h"
#include "banner.h"
#include "chip.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "numberline.h"
#include "panel.h"
#include "plaintip.h"
#include "rowlist.h"
#include "text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

namespace qd {

namespace {

constexpr double RowPx = 36;
constexpr int ShownRows = 6;

/// The worker's state now, by its identity: the list holds keys, never rows.
class TargetDelegate final : public ListDelegate
{
public:
    TargetDelegate(Fleet &fleet, ControlAction action, const Theme &theme, QObject *parent)
        : ListDelegate(theme, RowPx, parent)
        , m_fleet(fleet)
        , m_action(action)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const Colors &colors = theme().colors();
        const QString key = index.data(Qt::DisplayRole).toString();
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        const int gap = scaled(theme(), 12), chip = scaled(theme(), 112);
        const int name = (room.width() - chip - 2 * gap) * 46 / 100;
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(direction, room,
                                      QRect(room.left() + left, room.top(), width, room.height()));
        };
        const QString why = m_fleet.whyNot(m_action, key, monotonicMs());
        const QColor strong = why.isEmpty() ? colors.t1 : colors.t3;
        paintPiece(painter, place(0, name), direction,
                   row ? shownName(row->worker) : qd::displayText(key),
                   theme().font(12.5, QFont::DemiBold), strong, Qt::ElideMiddle);
        if (row)
            paintChip(painter, theme(), place(name + gap, chip), direction, row->kind,
                      Theme::tone(row->kind),
                      shownWord(row->kind, qd::displayText(row->worker.status, 24)));
        const int rest = name + chip + 2 * gap;
        paintPiece(painter, place(rest, room.width() - rest), direction, words(row, why),
                   theme().font(12.5), why.isEmpty() ? colors.t2 : theme().color(Tone::Warn));
    }

    QString tip(const QModelIndex &index) const override
    {
        const QString key = index.data(Qt::DisplayRole).toString();
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        const QString name = qd::displayText(row ? row->worker.name : key, 400);
        return name + QLatin1Char('\n') + words(row, m_fleet.whyNot(m_action, key, monotonicMs()));
    }

private:
    QString words(const WorkerRow *row, const QString &why) const
    {
        if (!row)
            return ConfirmDialog::tr("no longer in the fleet");
        if (!why.isEmpty())
            return ConfirmDialog::tr("left out: %1").arg(why);
        const QString job = qd::displayText(row->worker.currentJob, 120);
        if (job.isEmpty())
            return ConfirmDialog::tr("no job known");
        const MaybeReal seconds = jobSeconds(row->worker, monotonicMs());
        return seconds ? ConfirmDialog::tr("holds %1 · %2").arg(job, format::age(seconds))
                       : ConfirmDialog::tr("holds %1").arg(job);
    }

    Fleet &m_fleet;
    ControlAction m_action;
};

} // namespace

ConfirmDialog::ConfirmDialog(Fleet &fleet, const Theme &theme, ControlAction action,
                             const QStringList &keys, QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_action(action)
    , m_keys(keys)
    , m_title(new TextLabel(theme, 16, QFont::DemiBold, Ink::Primary, this))
    , m_lead(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_list(new RowList(theme, this))
    , m_stale(new Banner(theme, {}, this))
    , m_address(new Banner(theme, {}, this))
    , m_number(new NumberLine(theme, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_confirm(new QPushButton(this))
{
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Confirm"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 20);
    column->setContentsMargins(side, scaled(theme, 18), side, scaled(theme, 16));
    column->setSpacing(scaled(theme, 10));
    m_title->setMaxLines(3);
    m_lead->setMaxLines(3);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    auto *frame = new Panel(theme, this);
    m_list->setModel(new QStringListModel(keys, m_list));
    m_list->setItemDelegate(new TargetDelegate(fleet, action, theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("Workers that will be told"));
    m_list->setFixedHeight(int(qMin(qsizetype(ShownRows), keys.size())) * scaled(theme, RowPx));
    frame->body()->addWidget(m_list);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(frame);
    column->addWidget(m_stale);
    column->addWidget(m_address);

    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    m_number->edit()->setAccessibleName(tr("Number of workers, to go on"));
    feet->addWidget(m_number);
    feet->addStretch(1);
    feet->addWidget(m_cancel);
    feet->addWidget(m_confirm);
    column->addSpacing(scaled(theme, 4));
    column->addLayout(feet);

    // Enter never confirms: it is Cancel's wherever the focus is; the other button takes a click or
    // the space bar.
    m_confirm->setAutoDefault(false);
    m_confirm->setDefault(false);
    m_cancel->setAutoDefault(true);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    if (asksFirst(action))
        m_confirm->setProperty("qd", QStringLiteral("danger"));
    setTabOrder(m_number->edit(), m_cancel);
    setTabOrder(m_cancel, m_confirm);
    setTabOrder(m_confirm, m_list);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    connect(m_number, &NumberLine::changed, this, [this] { showWords(); });
    connect(&fleet, &Fleet::changed, this, [this] { refresh(monotonicMs()); });
    connect(&fleet, &Fleet::statusChanged, this, [this] { refresh(monotonicMs()); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { refresh(monotonicMs()); });
    timer->start(1000);
    setMinimumWidth(scaled(theme, 600));
    findAddresses();
    refresh(monotonicMs());
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
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        if (row && row->worker.address.isEmpty() && m_lookedFor.size() < MostLookedFor)
            m_lookedFor.insert(m_fleet.askAddress(key), key);
    }
}

void ConfirmDialog::refresh(qint64 nowMs)
{
    m_targets.clear();
    m_unconfirmed.clear();
    m_searched.clear();
    m_notFound.clear();
    m_heldJob.clear();
    m_holding = 0;
    for (const QString &key : std::as_const(m_keys)) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        if (!row || !m_fleet.whyNot(m_action, key, nowMs).isEmpty())
            continue;
        m_targets << key;
        if (!row->worker.currentJob.isEmpty()) {
            ++m_holding;
            m_heldJob = row->worker.currentJob;
        }
        if (m_unknown.contains(key))
            m_notFound << displayText(m_unknown.value(key), 300);
        else if (row->worker.address.isEmpty())
            m_searched << displayText(row->worker.name, 60);
        else if (!row->worker.addressConfirmed)
            m_unconfirmed << displayText(row->worker.name, 60);
    }
    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    m_stale->setVisible(ageMs > StaleViewMs);
    if (ageMs > StaleViewMs)
        m_stale->show(StatusKind::Degraded, Tone::Warn,
                      tr("What you see is %1 old: things may have changed since.")
                          .arg(format::duration(double(ageMs) / 1000)));
    const QString words = addressWords();
    m_address->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_address->show(StatusKind::Degraded, Tone::Warn, words);
    showWords();
    m_list->viewport()->update();
}

/// What is not certain of the addresses, as far as it has been asked; empty: all are.
QString ConfirmDialog::addressWords() const
{
    QStringList words;
    if (m_unconfirmed.size() == 1)
        words << tr("The address of %1 is not confirmed: the server did not prove that this name "
                    "is this worker.")
                     .arg(m_unconfirmed.first());
    else if (m_unconfirmed.size() > 1)
        words << tr("The addresses of %1 workers are not confirmed: the server did not prove whose "
                    "names they are.")
                     .arg(format::count(m_unconfirmed.size()));
    if (m_notFound.size() == 1)
        words << tr("Nothing can be sent: %1.").arg(m_notFound.first());
    else if (m_notFound.size() > 1)
        words << tr("The addresses of %1 workers could not be found out: nothing can be sent to "
                    "them.")
                     .arg(format::count(m_notFound.size()));
    if (m_searched.size() == 1)
        words << tr("The address of %1 is being found out.").arg(m_searched.first());
    else if (m_searched.size() > 1)
        words << tr("The addresses of %1 workers are not known yet: each is found out before "
                    "anything is sent.")
                     .arg(format::count(m_searched.size()));
    return words.join(QLatin1Char(' '));
}

void ConfirmDialog::showWords()
{
    const qsizetype count = m_targets.size();
    const QString verb = actionVerb(m_action), fleet = displayText(m_fleet.name(), 80);
    if (m_keys.size() == 1) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(m_keys.first()));
        m_title->setPlain(
            tr("%1 %2 on %3?")
                .arg(verb, displayText(row ? row->worker.name : m_keys.first(), 100), fleet));
    } else {
        m_title->setPlain(count == 1
                              ? tr("%1 1 worker on %2?").arg(verb, fleet)
                              : tr("%1 %2 workers on %3?").arg(verb, format::count(count), fleet));
    }
    const bool ends = asksFirst(m_action);
    QString lead;
    if (count == 0)
        lead = m_keys.size() == 1 ? m_fleet.whyNot(m_action, m_keys.first(), monotonicMs())
                                  : tr("None of these workers can be told this now.");
    else if (m_holding == 0)
        lead = ends ? (count == 1 ? tr("It holds no job that we know of.")
                                  : tr("They hold no jobs that we know of."))
                    : tr("This is sent to each of them.");
    else if (m_holding == 1 && count == 1)
        lead = ends ? tr("It holds %1, which may be interrupted.").arg(displayText(m_heldJob, 100))
                    : tr("It holds %1.").arg(displayText(m_heldJob, 100));
    else if (m_holding == count)
        lead = ends ? tr("Each holds a job, which may be interrupted.") : tr("Each holds a job.");
    else
        lead = m_holding == 1 ? (ends ? tr("One of them holds a job, which may be interrupted.")
                                      : tr("One of them holds a job."))
                              : (ends ? tr("%1 of them hold a job, which may be interrupted.")
                                      : tr("%1 of them hold a job."))
                                    .arg(format::count(m_holding));
    m_lead->setPlain(lead);

    m_number->ask(int(count), false);
    const bool typed = m_number->isTyped();
    m_confirm->setText(count == 1 ? tr("%1 1 worker").arg(verb)
                                  : tr("%1 %2 workers").arg(verb, format::count(count)));
    m_confirm->setEnabled(count > 0 && typed);
    m_confirm->setToolTip(count > 0 && !typed ? tr("Type the number of workers first.")
                                              : plainTip(count > 0 ? QString() : lead));
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

QLineEdit *ConfirmDialog::numberEdit() const
{
    return m_number->edit();
}

QString ConfirmDialog::title() const
{
    return m_title->text();
}

QString ConfirmDialog::lead() const
{
    return m_lead->text();
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
