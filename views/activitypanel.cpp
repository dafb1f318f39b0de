// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypanel.h"

#include "activitymodel.h"
#include "fleet.h"
#include "format.h"
#include "redaction.h"
#include "rowlist.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace qd {

namespace {

class ActivityDelegate final : public ListDelegate
{
public:
    ActivityDelegate(Fleet &fleet, const Theme &theme, QObject *parent)
        : ListDelegate(theme, 46, parent)
        , m_fleet(fleet)
        , m_activity(*fleet.activity())
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const ActivityEntry *entry = m_activity.entry(index.row());
        if (!entry)
            return;
        // Who and how it ended, then when and what: both lines may be long.
        const Colors &colors = theme().colors();
        const QFont small = theme().font(11), strong = theme().font(12, QFont::DemiBold);
        const int first = QFontMetrics(strong).height(), second = QFontMetrics(small).height();
        const int top = room.top() + (room.height() - first - second) / 2;
        const auto place = [&](int left, int y, int width, int height) {
            return QStyle::visualRect(direction, room, QRect(left, y, qMax(0, width), height));
        };
        const int gap = scaled(theme(), 8), right = room.right() + 1;
        const QString end = activityEndText(*entry);
        const int endWidth = qMin(QFontMetrics(small).horizontalAdvance(end) + 2, room.width() / 3);
        paintPiece(painter, place(right - endWidth, top, endWidth, first), direction, end, small,
                   theme().color(activityTone(*entry)), Qt::ElideRight, Qt::AlignRight);
        paintPiece(painter, place(room.left(), top, room.width() - endWidth - gap, first),
                   direction,
                   entry->worker.isEmpty() ? format::count({}) : qd::displayText(entry->worker, 80),
                   strong, colors.t1, Qt::ElideMiddle);

        const QString time =
            entry->timestampMs ? format::clockTime(*entry->timestampMs) : format::count({});
        const int timeWidth = QFontMetrics(small).horizontalAdvance(QStringLiteral("00:00:00")) + 2;
        const int below = top + first;
        paintPiece(painter, place(room.left(), below, timeWidth, second), direction, time, small,
                   colors.t3);
        const int left = room.left() + timeWidth + gap;
        paintPiece(painter, place(left, below, right - left, second), direction,
                   hidden(activityLine(*entry)), small, colors.t2);
    }

    QString tip(const QModelIndex &index) const override
    {
        const ActivityEntry *at = m_activity.entry(index.row());
        if (!at)
            return {};
        const ActivityEntry shown = m_fleet.redaction().entry(*at), *entry = &shown;
        QStringList lines;
        if (entry->timestampMs)
            lines << format::dateTime(*entry->timestampMs);
        lines << qd::displayText(entry->worker, 400) << qd::displayText(entry->text, 1000);
        if (!entry->job.isEmpty())
            lines << ActivityPanel::tr("Job: %1").arg(qd::displayText(entry->job, 400));
        if (!entry->queue.isEmpty())
            lines << ActivityPanel::tr("Queue: %1").arg(qd::displayText(entry->queue, 200));
        if (!entry->status.isEmpty())
            lines << ActivityPanel::tr("Status: %1").arg(qd::displayText(entry->status, 200));
        if (entry->durationMs)
            lines << ActivityPanel::tr("Took %1").arg(format::seconds(*entry->durationMs / 1000.0));
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

private:
    QString hidden(const QString &text) const { return m_fleet.redaction().text(text); }
    Fleet &m_fleet;
    ActivityModel &m_activity;
};

} // namespace

QString activityEndText(const ActivityEntry &entry)
{
    if (entry.durationMs && entry.outcome != ActivityOutcome::Control &&
        entry.kind != QLatin1String("control"))
        return format::seconds(*entry.durationMs / 1000.0);
    // A word for "nothing special" tells nothing.
    if (entry.outcome == ActivityOutcome::Neutral && entry.status == QLatin1String("info"))
        return {};
    return displayText(entry.status, 24);
}

Tone activityTone(const ActivityEntry &entry)
{
    switch (entry.outcome) {
    case ActivityOutcome::Success: return Tone::Ok;
    case ActivityOutcome::Failure: return Tone::Bad;
    case ActivityOutcome::Warning: return Tone::Warn;
    case ActivityOutcome::Control: return Tone::Info;
    case ActivityOutcome::Neutral: break;
    }
    return Tone::Off;
}

QString activityLine(const ActivityEntry &entry)
{
    if (!entry.text.isEmpty())
        return displayText(entry.text);
    return displayText(entry.job.isEmpty() ? entry.kind : entry.job);
}

ActivityPanel::ActivityPanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_activity(*fleet.activity())
    , m_list(new RowList(theme, this))
    , m_state(new QToolButton(this))
    , m_all(new QToolButton(this))
    , m_none(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    m_state->setProperty("qd", QStringLiteral("flat"));
    m_state->setFocusPolicy(Qt::TabFocus);
    m_head = addHeadline(tr("Recent activity"), m_state);
    m_all->setProperty("qd", QStringLiteral("flat"));
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setText(tr("All activity"));
    m_all->setToolTip(tr("Everything that happened (Ctrl+7)"));
    connect(m_all, &QToolButton::clicked, this, &ActivityPanel::allRequested);
    m_list->setAccessibleName(tr("Recent activity"));
    m_delegate = new ActivityDelegate(fleet, theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_activity);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none->setIndent(0);
    m_none->setFixedHeight(scaled(theme, 40));
    auto *quiet = new QHBoxLayout;
    quiet->setContentsMargins(scaled(theme, 12), 0, scaled(theme, 12), 0);
    quiet->addWidget(m_none);
    body()->addLayout(quiet);
    body()->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(theme, 6), scaled(theme, 3), scaled(theme, 6),
                             scaled(theme, 5));
    foot->addWidget(m_all);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(&m_activity, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (!m_list->atTop())
                    m_unseen += last - first + 1;
                showState();
            });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_list->atTop())
            m_unseen = 0;
        showState();
    });
    connect(m_state, &QToolButton::clicked, m_list, &QListView::scrollToTop);
    showState();
}

void ActivityPanel::refresh(bool known, bool live, int freshness)
{
    m_known = known;
    m_live = live;
    m_delegate->setDimmed(freshness);
    showState();
}

QString ActivityPanel::stateText() const
{
    return m_state->text();
}

void ActivityPanel::showState()
{
    const bool empty = m_activity.rowCount() == 0;
    m_none->setVisible(empty);
    m_none->setPlain(m_known ? tr("Nothing has happened yet.") : tr("Nothing is known yet."));
    QString text;
    if (!m_list->atTop())
        text = m_unseen == 0 ? tr("paused") : tr("paused, %1 new").arg(format::count(m_unseen));
    else if (m_live)
        text = tr("live");
    else
        text = tr("not live");
    if (m_state->text() != text)
        m_state->setText(text);
    m_state->setEnabled(!m_list->atTop());
    m_state->setToolTip(m_list->atTop() ? QString() : tr("Go to the newest"));
}

void ActivityPanel::setOf(const QString &fleet)
{
    m_head->setPlain(tr("Recent activity") + QStringLiteral(" · ") + displayText(fleet, 60));
}

} // namespace qd
