// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "filteredit.h"
#include "textlabel.h"
#include "workerorder.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace qd {

namespace {

constexpr int AllStatuses = -1, NeedsAttention = -2;
constexpr int LongestFilter = 200;

const StatusKind AttentionKinds[] = {StatusKind::Crashed,     StatusKind::Error,
                                     StatusKind::Stopped,     StatusKind::Stale,
                                     StatusKind::Unavailable, StatusKind::Degraded};
const StatusKind OtherKinds[] = {StatusKind::Other, StatusKind::Paused, StatusKind::Starting,
                                 StatusKind::Running, StatusKind::Idle};

} // namespace

FilterBar::FilterBar(WorkerOrder &workers, const Theme &theme, bool withSort, QWidget *parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_edit(new FilterEdit(this))
    , m_status(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));

    m_edit->setPlaceholderText(tr("Filter"));
    m_edit->setAccessibleName(tr("Filter workers by text"));
    m_edit->setToolTip(
        tr("Words that must occur in name, address, host, queue, job or status (Ctrl+F)"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(LongestFilter);
    m_edit->setMaximumWidth(scaled(theme, 220));
    QAction *lens = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto restyle = [this, lens, &theme] {
        // Lens, a short word and the button that clears it always fit.
        const QFontMetrics metrics(theme.font(12));
        m_edit->setMinimumWidth(metrics.horizontalAdvance(m_edit->placeholderText()) +
                                scaled(theme, 76));
        lens->setIcon(theme.icon(QStringLiteral("search"), theme.colors().t3));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    row->addStretch(1);
    row->addWidget(m_edit, 1000);

    m_status->setAccessibleName(tr("Filter workers by status"));
    m_status->addItem(tr("Status: all"), AllStatuses);
    m_status->addItem(tr("Needs attention"), NeedsAttention);
    m_status->insertSeparator(m_status->count());
    for (StatusKind kind : AttentionKinds)
        m_status->addItem(shownWord(kind, {}), int(kind));
    for (StatusKind kind : OtherKinds)
        m_status->addItem(kind == StatusKind::Other ? tr("Other words") : shownWord(kind, {}),
                          int(kind));
    m_status->setMaxVisibleItems(16);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_status);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_workers.setTextFilter(text);
        emit filterChanged();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &FilterBar::applyStatus);

    if (!withSort)
        return;
    m_sort = new QComboBox(this);
    m_sort->setAccessibleName(tr("Order of the workers"));
    const std::pair<QString, WorkerSort> orders[] = {
        {tr("Sort: attention"), WorkerSort::Attention},
        {tr("Sort: name"), WorkerSort::Name},
        {tr("Sort: status"), WorkerSort::Status},
        {tr("Sort: host"), WorkerSort::Host},
        {tr("Sort: processed"), WorkerSort::Processed},
        {tr("Sort: error rate"), WorkerSort::ErrorRate},
        {tr("Sort: average time"), WorkerSort::AvgTime},
        {tr("Sort: queue"), WorkerSort::Queue},
        {tr("Sort: memory"), WorkerSort::Memory},
        {tr("Sort: last seen"), WorkerSort::Seen}};
    for (const auto &[text, order] : orders)
        m_sort->addItem(text, int(order));
    m_sort->setMaxVisibleItems(12);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        const auto key = WorkerSort(m_sort->currentData().toInt());
        // Figures: the largest first, words: from A on.
        const bool words = key == WorkerSort::Attention || key == WorkerSort::Name ||
                           key == WorkerSort::Status || key == WorkerSort::Host;
        m_workers.setSort(key, words ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    m_sort->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_sort);
}

bool FilterBar::isFiltering() const
{
    return !m_edit->text().trimmed().isEmpty() || m_status->currentIndex() != 0;
}

void FilterBar::clear()
{
    m_edit->clear();
    m_status->setCurrentIndex(0);
}

void FilterBar::applyStatus()
{
    const int chosen = m_status->currentData().toInt();
    QSet<StatusKind> kinds;
    if (chosen == NeedsAttention) {
        for (StatusKind kind : AttentionKinds)
            kinds.insert(kind);
    } else if (chosen >= 0) {
        kinds.insert(StatusKind(chosen));
    }
    m_workers.setStatusFilter(kinds);
    emit filterChanged();
}

} // namespace qd
