// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobhits.h"

#include "format.h"
#include "jobmemory.h"
#include "rowlist.h"
#include "text.h"
#include "timelinewords.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace qd {

namespace {

class HitDelegate final : public ListDelegate
{
public:
    HitDelegate(const JobHitModel &hits, const JobMemory &memory, const Theme &theme,
                QObject *parent)
        : ListDelegate(theme, 40, parent)
        , m_hits(hits)
        , m_memory(memory)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const JobHit *hit = m_hits.hit(index.row());
        if (!hit)
            return;
        const QFont strong = theme().font(12), small = theme().font(11);
        const int first = QFontMetrics(strong).height(), second = QFontMetrics(small).height();
        const int top = room.top() + (room.height() - first - second) / 2;
        const QString time = format::clockTime(hit->startMs);
        const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 4;
        const auto place = [&](int left, int y, int width, int height) {
            return QStyle::visualRect(direction, room,
                                      QRect(room.left() + left, y, std::max(0, width), height));
        };
        paintPiece(painter, place(0, top, room.width() - timeWidth - 8, first), direction,
                   index.data().toString(), strong,
                   hit->failed ? theme().color(Tone::Bad) : theme().colors().t1, Qt::ElideMiddle);
        paintPiece(painter, place(room.width() - timeWidth, top, timeWidth, first), direction, time,
                   small, theme().colors().t3, Qt::ElideNone, Qt::AlignRight);
        paintPiece(painter, place(0, top + first, room.width(), second), direction,
                   index.data(Qt::StatusTipRole).toString(), small, theme().colors().t2);
    }
    QString tip(const QModelIndex &index) const override
    {
        return index.data(Qt::ToolTipRole).toString();
    }

private:
    const JobHitModel &m_hits;
    const JobMemory &m_memory;
};

} // namespace

JobHitModel::JobHitModel(const JobMemory &memory, const JobSearch &search, QObject *parent)
    : QAbstractListModel(parent)
    , m_memory(memory)
    , m_search(search)
{
}

int JobHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

const JobHit *JobHitModel::hit(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[size_t(row)] : nullptr;
}

void JobHitModel::refresh()
{
    // Hits come newest first from every lane: any row may be another one.
    beginResetModel();
    m_hits = m_search.hits();
    endResetModel();
}

QVariant JobHitModel::data(const QModelIndex &index, int role) const
{
    const JobHit *at = hit(index.row());
    if (!at)
        return {};
    const JobLane &lane = m_memory.lane(at->lane);
    const int number = lane.find(at->job, at->startMs);
    if (number < 0)
        return role == Qt::DisplayRole ? tr("No longer kept") : QVariant();
    const JobBar &bar = lane.bars()[size_t(number)];
    const auto what = [&] {
        const QString worker = displayText(m_memory.laneName(at->lane), 80);
        const QString text = displayText(timeline::shownWords(m_memory, bar).text, 200);
        return bar.end == BarEnd::Failed && !text.isEmpty()
                   ? worker + QStringLiteral(" \u00b7 ") + text
                   : worker + QStringLiteral(" \u00b7 ") +
                         timeline::stateText(lane.state(size_t(number)));
    };
    switch (role) {
    case Qt::DisplayRole: return timeline::jobName(m_memory, bar, 120);
    case Qt::StatusTipRole: return what();
    case Qt::ToolTipRole:
        return timeline::barTip(m_memory, at->lane, number, std::max(bar.startMs, bar.endMs()));
    case Qt::AccessibleTextRole:
        return QStringList{timeline::jobName(m_memory, bar, 120), format::clockTime(at->startMs),
                           what()}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

JobHits::JobHits(const JobMemory &memory, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_memory(memory)
    , m_search(memory)
    , m_model(memory, m_search)
    , m_list(new RowList(theme, this))
    , m_count(nullptr)
    , m_reach(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_close(new QToolButton(this))
{
    m_close->setProperty("qd", QStringLiteral("flat"));
    m_close->setAccessibleName(tr("Close the hits"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_count = addHeadline({}, m_close);
    const int side = scaled(theme, 12);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, scaled(theme, 6), side, scaled(theme, 6));
    m_reach->setElide(Qt::ElideRight);
    row->addWidget(m_reach);
    body()->addLayout(row);
    m_list->setAccessibleName(tr("Jobs found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(m_model, memory, theme, m_list));
    body()->addWidget(m_list, 1);
    connect(&m_search, &JobSearch::changed, this, &JobHits::show);
    connect(&m_search, &JobSearch::finished, this, &JobHits::show);
    const auto choose = [this](const QModelIndex &index) {
        if (const JobHit *hit = m_model.hit(index.row()))
            emit chosen(*hit);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_close, &QToolButton::clicked, this, &JobHits::closeRequested);
    const auto restyle = [this] {
        m_close->setIcon(this->theme().icon(QStringLiteral("close"), this->theme().colors().t2));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    show();
}

void JobHits::find(const QString &text)
{
    m_search.find(text);
}

QString JobHits::headline() const
{
    return m_count->text() + QStringLiteral(" \u00b7 ") + m_reach->text();
}

void JobHits::show()
{
    m_model.refresh();
    const qint64 found = m_search.found();
    QString words = found == 1 ? tr("1 hit") : tr("%1 hits").arg(format::count(found));
    if (found > qint64(JobSearch::MostHits))
        words += QStringLiteral(", ") +
                 tr("the newest %1 shown").arg(format::count(qint64(JobSearch::MostHits)));
    if (m_search.isRunning())
        words += QStringLiteral("\u2026");
    m_count->setPlain(words);
    const qint64 reach = m_memory.reachMs();
    m_reach->setPlain(reach > 0 ? tr("memory reaches back to %1").arg(format::clockTime(reach))
                                : tr("nothing is in memory yet"));
}

} // namespace qd
