// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"

#include "filteredit.h"
#include "format.h"
#include "thresholds.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace qd {

namespace {

constexpr double FigureCellPx = 12.5, FigureRowPx = 35;
constexpr int MostFigureRows = 14, LeastFigureRows = 3;

const QList<TableColumn> &figureColumns()
{
    static const QList<TableColumn> columns = {
        {190, 40, 0, false, "name"},     {70, 2, 3, false, "kind"},
        {96, 8, 0, true, "processed"},   {84, 6, 0, true, "failed"},
        {92, 6, 0, true, "error"},       {92, 6, 0, true, "mean"},
        {76, 6, 0, true, "p95"},         {120, 8, 2, true, "busiest"},
        {104, 6, 1, true, "utilization"}};
    return columns;
}

class FiguresDelegate final : public RowDelegate
{
public:
    FiguresDelegate(const FiguresModel &figures, const Theme &theme,
                    std::function<Thresholds()> limits, QObject *parent)
        : RowDelegate(theme, parent)
        , m_figures(figures)
        , m_limits(std::move(limits))
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const SubjectFigures *one = m_figures.figures(index.row());
        if (!one)
            return;
        const QString text = m_figures.text(index.row(), index.column());
        const Colors &colors = theme().colors();
        if (index.column() == SubjectColumn)
            return paintName(painter, room, option, text, m_figures.standing(index.row()));
        QColor color = index.column() == FigureKindColumn ? colors.t2 : colors.t1;
        int weight = QFont::Normal;
        const Thresholds limits = m_limits();
        if ((index.column() == FigureErrorColumn &&
             one->errorPercent.value_or(0) > limits.errorHighPercent) ||
            (index.column() == FigureMeanColumn &&
             one->meanSeconds.value_or(0) > limits.slowSeconds)) {
            color = theme().color(Tone::Bad);
            weight = QFont::DemiBold;
        }
        paintText(painter, room, text, theme().font(FigureCellPx, weight), color,
                  index.column() == FigureKindColumn ? Qt::AlignLeft : Qt::AlignRight);
    }
    QString tip(const QModelIndex &index) const override
    {
        return index.column() == SubjectColumn ? m_figures.text(index.row(), SubjectColumn)
                                               : QString();
    }

private:
    /// With a word for the best and the last.
    void paintName(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QString &text, Standing standing) const
    {
        QRect name = room;
        const QString word = standing == Standing::Top      ? FiguresTable::tr("▲ top")
                             : standing == Standing::Bottom ? FiguresTable::tr("▼ bottom")
                                                            : QString();
        if (!word.isEmpty()) {
            const QFont font = theme().font(11);
            const int wide = QFontMetrics(font).horizontalAdvance(word) + scaled(theme(), 10);
            const int used = std::min(
                QFontMetrics(theme().font(FigureCellPx, QFont::DemiBold)).horizontalAdvance(text) +
                    2,
                room.width() - wide);
            name.setWidth(used);
            QRect mark(room.left() + used + scaled(theme(), 8), room.top(), wide, room.height());
            paintText(painter, QStyle::visualRect(option.direction, room, mark), word, font,
                      standing == Standing::Top ? theme().color(Tone::Ok)
                                                : theme().color(Tone::Warn),
                      Qt::AlignLeft);
        }
        paintText(painter, QStyle::visualRect(option.direction, room, name), text,
                  theme().font(FigureCellPx, QFont::DemiBold), theme().colors().t1, Qt::AlignLeft,
                  Qt::ElideMiddle);
    }

    const FiguresModel &m_figures;
    std::function<Thresholds()> m_limits;
};

} // namespace

FiguresTable::FiguresTable(FiguresModel &figures, const Theme &theme,
                           std::function<Thresholds()> limits, QWidget *parent)
    : DataTable(theme, figureColumns(), parent)
    , m_figures(figures)
{
    setAccessibleName(tr("Summary"));
    setSelectionMode(SingleSelection);
    setModel(&figures);
    useDelegate(new FiguresDelegate(figures, theme, std::move(limits), this));
    horizontalHeader()->setSortIndicator(figures.sortColumn(), figures.sortOrder());
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FiguresTable::sortBy);
}

void FiguresTable::sortBy(int column, Qt::SortOrder order)
{
    if (column != m_figures.sortColumn() && column >= FigureProcessedColumn)
        order = Qt::DescendingOrder; // of figures the largest come first
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(column, order);
    }
    horizontalHeader()->viewport()->update();
    m_figures.sort(column, order);
}

void FiguresTable::activate(int row)
{
    if (const SubjectFigures *one = m_figures.figures(row))
        emit subjectActivated(one->of, one->key);
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate(currentIndex().row());
    if (event->key() == Qt::Key_Slash) // the page's: a view would search for it
        return event->ignore();
    DataTable::keyPressEvent(event);
}

void FiguresTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(rowAt(int(event->position().y())));
}

FiguresPanel::FiguresPanel(const Theme &theme, std::function<Thresholds()> limits, QWidget *parent)
    : Panel(theme, parent)
    , m_filter(new FilterEdit(this))
    , m_count(new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this))
    , m_empty(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    row->addWidget(m_count);
    row->addWidget(m_filter);
    auto *out = new QToolButton(end);
    out->setText(tr("Export…"));
    row->addWidget(out);
    connect(out, &QToolButton::clicked, this, &FiguresPanel::exportRequested);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the summary by words"));
    m_filter->setToolTip(tr("Words that must occur in the name, or worker or queue; -word: must "
                            "not (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setFixedWidth(scaled(theme, 180));
    addHeadline(tr("Summary of the range"), end);
    m_table = new FiguresTable(m_figures, theme, std::move(limits), this);
    body()->addWidget(m_table);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(scaled(theme, 12), scaled(theme, 18), scaled(theme, 12),
                                scaled(theme, 18));
    m_empty->setMaxLines(2);
    m_empty->setMinimumHeight(scaled(theme, 56));
    body()->addWidget(m_empty);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_figures.setFilter(text);
        fit();
    });
    connect(&theme, &Theme::changed, this, &FiguresPanel::fit);
    fit();
}

void FiguresPanel::show(const QList<SubjectFigures> &figures, bool known)
{
    m_known = known;
    m_figures.setFigures(figures);
    fit();
}

/// As high as its rows, up to a page of them; with more it scrolls by itself.
void FiguresPanel::fit()
{
    const int shown = m_figures.rowCount(), total = m_figures.totalCount();
    m_count->setPlain(shown == total
                          ? format::count(total)
                          : tr("%1 of %2").arg(format::count(shown), format::count(total)));
    m_empty->setVisible(shown == 0);
    m_empty->setPlain(total > 0 ? tr("The filter hides all %1.").arg(format::count(total))
                      : m_known ? tr("Nobody processed anything in this range.")
                                : tr("Reading…"));
    m_table->setVisible(shown > 0);
    const int rows = std::clamp(shown, LeastFigureRows, MostFigureRows);
    const int height =
        m_table->horizontalHeader()->sizeHint().height() + rows * scaled(theme(), FigureRowPx) + 2;
    if (m_table->minimumHeight() != height || m_table->maximumHeight() != height)
        m_table->setFixedHeight(height);
}

} // namespace qd
