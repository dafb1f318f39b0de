// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronstrip.h"

#include "cronmark.h"
#include "cronmodel.h"
#include "format.h"
#include "rowlist.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

namespace qd {

namespace {

constexpr double Tall = 50, Low = 30, Narrowest = 224, NarrowestFlat = 316, Widest = 380;
constexpr double MarkSide = 11, MarkStep = 13;
constexpr int FewestMarks = 5;

class CronDelegate final : public ListDelegate
{
public:
    CronDelegate(const CronModel &crons, const Theme &theme, QObject *parent)
        : ListDelegate(theme, Tall, parent)
        , m_crons(crons)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const CronJob *job = m_crons.job(index.row());
        if (!job)
            return;
        const QFont small = theme().font(11), strong = theme().font(12, QFont::DemiBold);
        const QFontMetrics smallMetrics(small), strongMetrics(strong);
        const int first = strongMetrics.height(), second = smallMetrics.height();
        const int gap = scaled(theme(), 8);
        const qint64 now = m_crons.serverNowMs();
        const QString name = qd::displayText(job->name, 120), next = cronNextText(*job, now),
                      last = cronLastText(*job, now);
        const auto wide = [](const QFontMetrics &metrics, const QString &text) {
            return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2;
        };
        // One line where there is no room for two.
        const bool flat = room.height() < first + second;
        const int top = flat ? room.top() : room.top() + (room.height() - first - second) / 2;
        const int below = flat ? top : top + first;
        const int nameHeight = flat ? room.height() : first,
                  lastHeight = flat ? room.height() : second;
        const auto place = [&](int left, int y, int width, int height) {
            return QStyle::visualRect(direction, room,
                                      QRect(room.left() + left, y, qMax(0, width), height));
        };
        const int nameWidth =
            flat ? qMin(wide(strongMetrics, name), room.width() / 3) : room.width();
        int nextWidth = qMin(wide(smallMetrics, next), room.width() / 2);
        int left = flat ? nameWidth + gap : 0;
        const int lastWidth = wide(smallMetrics, last), fewest = FewestMarks * step();
        if (flat && left + fewest + gap + lastWidth + gap + nextWidth > room.width())
            nextWidth = 0;
        const int end = room.width() - (nextWidth > 0 ? nextWidth + gap : 0);
        paintPiece(painter, place(0, top, flat ? nameWidth : end, nameHeight), direction, name,
                   strong, theme().colors().t1, Qt::ElideMiddle);
        paintPiece(painter, place(room.width() - nextWidth, top, nextWidth, nameHeight), direction,
                   next, small, theme().colors().t2, Qt::ElideRight, Qt::AlignRight);
        const int lastEnd = flat ? end : room.width();
        const int marks = qMax(fewest, lastEnd - left - gap - lastWidth);
        left += paintMarks(painter, place(left, below, marks, lastHeight), direction, *job) + gap;
        const Tone tone = cronMark(cronStatus(*job)).tone;
        paintPiece(painter, place(left, below, lastEnd - left, lastHeight), direction, last, small,
                   tone == Tone::Ok ? theme().colors().t2 : theme().color(tone));
    }

    QString tip(const QModelIndex &index) const override
    {
        return index.data(Qt::ToolTipRole).toString();
    }

private:
    /// As many of the newest runs as fit, the newest last; returns the width used.
    int paintMarks(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                   const CronJob &job) const
    {
        const int side = scaled(theme(), MarkSide);
        const int count = int(qMin<qsizetype>(job.runs.size(), qMax(1, room.width() / step())));
        for (int i = 0; i < count; ++i) {
            const QRect box = QStyle::visualRect(
                direction, room,
                QRect(room.left() + i * step(), room.center().y() - side / 2, side, side));
            paintCronMark(painter, theme(), box, job.runs.at(job.runs.size() - count + i).outcome);
        }
        return count * step();
    }

    int step() const { return scaled(theme(), MarkStep); }

    const CronModel &m_crons;
};

} // namespace

CronStrip::CronStrip(CronModel &crons, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_crons(crons)
    , m_title(new TextLabel(theme, 12, QFont::DemiBold, Ink::Primary, this))
    , m_count(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_list(new RowList(theme, this))
    , m_delegate(new CronDelegate(crons, theme, m_list))
    , m_more(new QToolButton(this))
{
    m_title->setPlain(tr("Cron jobs"));
    m_list->setAccessibleName(tr("Cron jobs"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&crons);
    m_more->setProperty("qd", QStringLiteral("flat"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(theme, 12), 0, scaled(theme, 4), 0);
    row->setSpacing(scaled(theme, 10));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_count);
    words->addStretch();
    row->addLayout(words);
    row->addWidget(m_list, 1);
    row->addWidget(m_more);
    body()->addLayout(row);

    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const CronJob *job = m_crons.job(index.row());
        const CronRun *run = job ? lastCronRun(*job) : nullptr;
        if (run && !run->worker.isEmpty())
            emit workerOpened(run->worker);
    });
    connect(m_more, &QToolButton::clicked, this, &CronStrip::turnPage);
    connect(m_list->horizontalScrollBar(), &QScrollBar::valueChanged, this, &CronStrip::showMore);
    connect(m_list->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CronStrip::showMore);
    connect(&crons, &QAbstractItemModel::rowsInserted, this, &CronStrip::fit);
    connect(&theme, &Theme::changed, this, &CronStrip::fit);
    m_list->viewport()->installEventFilter(this); // its room also changes with the words beside it
    setVisible(false);
    fit();
}

void CronStrip::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    fit();
}

void CronStrip::refresh(int freshness)
{
    const int jobs = m_crons.rowCount(), troubled = m_crons.troubled();
    setVisible(jobs > 0);
    if (jobs == 0)
        return;
    m_count->setInk(troubled > 0 ? Ink::Bad : Ink::Secondary);
    m_count->setPlain(
        troubled > 0
            ? tr("%1 of %2 failed or missed").arg(format::count(troubled), format::count(jobs))
        : jobs == 1 ? tr("all is well")
                    : tr("all %1 are well").arg(format::count(jobs)));
    if (std::exchange(m_dimmed, freshness) != freshness) { // the rest is repainted as it changes
        m_delegate->setDimmed(freshness);
        m_list->viewport()->update();
    }
}

bool CronStrip::reveal(const QString &name)
{
    const QModelIndex index = m_crons.index(m_crons.rowOf(name));
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CronStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return Panel::eventFilter(watched, event);
}

/// The cells share the room, and are never narrower than they can be read.
void CronStrip::fit()
{
    const int height = scaled(theme(), m_compact ? Low : Tall);
    setFixedHeight(height);
    m_count->setVisible(!m_compact);
    m_more->setFixedWidth(scaled(theme(), 54)); // its words change, the cells keep their place
    const int jobs = qMax(1, m_crons.rowCount());
    const QSize cell(qBound(scaled(theme(), m_compact ? NarrowestFlat : Narrowest),
                            m_list->viewport()->width() / jobs, scaled(theme(), Widest)),
                     height - 2);
    if (m_delegate->setCell(cell))
        m_list->doItemsLayout();
    showMore();
}

void CronStrip::showMore()
{
    const QScrollBar &bar = *m_list->horizontalScrollBar();
    m_more->setVisible(bar.maximum() > 0);
    const int cell = qMax(1, m_list->sizeHintForColumn(0));
    const int after = (bar.maximum() - bar.value() + cell - 1) / cell;
    m_more->setText(after > 0 ? tr("+%1").arg(format::count(after)) : tr("first"));
    m_more->setAccessibleName(after > 0 ? tr("%1 more cron jobs").arg(format::count(after))
                                        : tr("The first cron jobs"));
    m_more->setToolTip(m_more->accessibleName());
}

void CronStrip::turnPage()
{
    QScrollBar &bar = *m_list->horizontalScrollBar();
    const int cell = qMax(1, m_list->sizeHintForColumn(0));
    const int page = qMax(1, m_list->viewport()->width() / cell) * cell; // whole cells
    bar.setValue(bar.value() < bar.maximum() ? bar.value() + page : 0);
}

} // namespace qd
