// SPDX-License-Identifier: GPL-3.0-or-later
#include "rundialog.h"

#include "actions.h"
#include "banner.h"
#include "chip.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "rowlist.h"
#include "runpacebox.h"
#include "text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace qd {

namespace {

constexpr double RowPx = 32;
constexpr int ShownRows = 9, ShowEveryMs = 100;

const RunRow &rowAt(const QModelIndex &index)
{
    return *reinterpret_cast<const RunRow *>(index.data(RunRowRole).value<quintptr>());
}

class RunRowDelegate final : public ListDelegate
{
public:
    RunRowDelegate(const Theme &theme, QObject *parent)
        : ListDelegate(theme, RowPx, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const RunRow &row = rowAt(index);
        const Colors &colors = theme().colors();
        const int gap = scaled(theme(), 12), chip = scaled(theme(), 124);
        const int name = (room.width() - chip - 2 * gap) * 38 / 100;
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(direction, room,
                                      QRect(room.left() + left, room.top(), width, room.height()));
        };
        const auto text = [&index](int column) {
            return index.siblingAtColumn(column).data().toString();
        };
        const bool waiting = row.state == RunRow::Waiting;
        paintPiece(painter, place(0, name), direction, text(RunWorkerColumn),
                   theme().font(12.5, QFont::DemiBold), waiting ? colors.t3 : colors.t1,
                   Qt::ElideMiddle);
        const OutcomeLook look =
            waiting ? OutcomeLook{StatusKind::Unavailable, Tone::Off} : outcomeLook(row.outcome);
        paintChip(painter, theme(), place(name + gap, chip), direction, look.shape, look.tone,
                  text(RunOutcomeColumn));
        const int rest = name + chip + 2 * gap;
        paintPiece(painter, place(rest, room.width() - rest), direction, text(RunMessageColumn),
                   theme().font(12.5), colors.t2);
    }

    QString tip(const QModelIndex &index) const override
    {
        const auto tip = [&index](int column) {
            return index.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
        };
        return tip(RunWorkerColumn) + QLatin1Char('\n') + tip(RunOutcomeColumn) +
               QLatin1Char('\n') + tip(RunMessageColumn);
    }
};

} // namespace

QString runSentence(const BulkRun &run)
{
    const QString total = format::count(run.total());
    if (!run.isOver())
        return RunDialog::tr("%1: %2 of %3")
            .arg(actionNoun(run.action()), format::count(run.ended()), total);
    if (run.failed() == 0)
        return RunDialog::tr("%1: all %2 done").arg(actionNoun(run.action()), total);
    return RunDialog::tr("%1: %2 of %3 not done")
        .arg(actionNoun(run.action()), format::count(run.failed()), total);
}

RunDialog::RunDialog(Fleet &fleet, const Theme &theme, BulkRun &run, QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_run(run)
    , m_title(new TextLabel(theme, 16, QFont::DemiBold, Ink::Primary, this))
    , m_counts(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_words(new Banner(theme, {}, this))
    , m_failedOnly(new QCheckBox(tr("Only what is not done"), this))
    , m_pace(newPaceBox(this))
    , m_list(new RowList(theme, this))
    , m_failed(new QSortFilterProxyModel(this))
    , m_copy(new QPushButton(tr("Copy as text"), this))
    , m_retry(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop here"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_soon(new QTimer(this))
{
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(ShowEveryMs);
    connect(m_soon, &QTimer::timeout, this, &RunDialog::refresh);
    connect(&run, &BulkRun::progressed, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    connect(&run, &BulkRun::finished, this, &RunDialog::refresh);
    connect(&run, &QObject::destroyed, this, &QWidget::close);
    connect(m_failedOnly, &QCheckBox::toggled, this, &RunDialog::filter);
    connect(m_pace, &QComboBox::activated, this, [this] { m_run.setPace(paceOf(*m_pace)); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_run.stop();
        refresh();
    });
    connect(m_retry, &QPushButton::clicked, this, &RunDialog::retryRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_run.asText()); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    filter();
    refresh();
}

void RunDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – a run").arg(actionNoun(m_run.action())));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(m_theme, 20);
    column->setContentsMargins(side, scaled(m_theme, 18), side, scaled(m_theme, 16));
    column->setSpacing(scaled(m_theme, 10));
    m_title->setMaxLines(2);
    m_title->setPlain(tr("%1 %2 workers on %3")
                          .arg(actionVerb(m_run.action()), format::count(m_run.total()),
                               displayText(m_fleet.name(), 80)));
    m_progress->setRange(0, m_run.total());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Workers that have their outcome"));
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_failedOnly);
    row->addStretch(1);
    row->addWidget(m_pace);
    column->addLayout(row);

    auto *frame = new Panel(m_theme, this);
    m_failed->setSourceModel(&m_run);
    m_failed->setFilterRole(RunFailedRole);
    m_failed->setFilterFixedString(QStringLiteral("true"));
    m_list->setItemDelegate(new RunRowDelegate(m_theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("An outcome for each worker"));
    m_list->setMinimumHeight(qMin(ShownRows, m_run.total()) * scaled(m_theme, RowPx));
    frame->body()->addWidget(m_list);
    column->addWidget(frame, 1);

    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(m_theme, 8));
    feet->addWidget(m_copy);
    feet->addWidget(m_retry);
    feet->addStretch(1);
    feet->addWidget(m_stop);
    feet->addWidget(m_close);
    column->addLayout(feet);
    setMinimumWidth(scaled(m_theme, 640));
    for (QPushButton *button : {m_copy, m_retry, m_stop, m_close})
        button->setAutoDefault(false);
    m_stop->setProperty("qd", QStringLiteral("danger"));
    m_stop->setToolTip(tr("What has not been sent is not sent; what is on its way ends by itself"));
    m_close->setFocus();
}

void RunDialog::filter()
{
    QAbstractItemModel *wanted = m_run.total() > 0 && m_failedOnly->isChecked()
                                     ? static_cast<QAbstractItemModel *>(m_failed)
                                     : &m_run;
    if (m_list->model() != wanted)
        m_list->setModel(wanted);
}

void RunDialog::refresh()
{
    const int done = m_run.ended() - m_run.failed();
    QStringList counts{
        tr("%1 of %2").arg(format::count(m_run.ended()), format::count(m_run.total())),
        tr("%1 done").arg(format::count(done))};
    if (m_run.failed() > 0)
        counts << tr("%1 not done").arg(format::count(m_run.failed()));
    if (m_run.underWay() > 0)
        counts << tr("%1 on their way").arg(format::count(m_run.underWay()));
    m_counts->setPlain(counts.join(QStringLiteral(" · ")));
    m_progress->setValue(m_run.ended());

    const bool over = m_run.isOver();
    if (m_run.isStopped())
        m_words->show(StatusKind::Degraded, Tone::Warn, displayText(m_run.stopWords(), 400));
    else if (!m_run.paceWords().isEmpty() && !over)
        m_words->show(StatusKind::Degraded, Tone::Warn, m_run.paceWords());
    m_words->setVisible(m_run.isStopped() || (!m_run.paceWords().isEmpty() && !over));
    m_pace->setVisible(!over && !m_run.isStopped());
    setPaceOf(*m_pace, m_run.pace());
    m_stop->setVisible(!over);
    m_stop->setEnabled(!m_run.isStopped());
    m_retry->setVisible(over && m_run.failed() > 0);
    m_retry->setText(m_run.failed() == 1
                         ? tr("Try the one again…")
                         : tr("Try the %1 again…").arg(format::count(m_run.failed())));
}

QString RunDialog::title() const
{
    return m_title->text();
}

QString RunDialog::counts() const
{
    return m_counts->text();
}

void RunDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
