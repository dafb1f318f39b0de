// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticsdialog.h"

#include "datatable.h"
#include "format.h"
#include "panel.h"
#include "text.h"
#include "windowplace.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QPainter>
#include <QPushButton>

namespace qd {

namespace {

struct Figure
{
    QString name;
    std::function<QString(const FleetDiagnostics &)> value;
};

QString milliseconds(const MaybeReal &value)
{
    return value ? DiagnosticsDialog::tr("%1 ms").arg(QLocale().toString(*value, 'f', 2))
                 : format::count({});
}

QString number(quint64 value)
{
    return format::count(qint64(qMin(value, quint64(9007199254740992))));
}

const QList<Figure> &figures()
{
    using F = FleetDiagnostics;
    static const QList<Figure> all = {
        {DiagnosticsDialog::tr("Events in"), [](const F &f) { return number(f.eventsIn); }},
        {DiagnosticsDialog::tr("Bytes in"),
         [](const F &f) { return format::bytes(qint64(f.bytesIn)); }},
        {DiagnosticsDialog::tr("Batches"), [](const F &f) { return number(f.batches); }},
        {DiagnosticsDialog::tr("Conflated updates"),
         [](const F &f) { return number(f.conflated); }},
        {DiagnosticsDialog::tr("Malformed"), [](const F &f) { return number(f.malformed); }},
        {DiagnosticsDialog::tr("Dropped for their size"),
         [](const F &f) { return number(f.dropped); }},
        {DiagnosticsDialog::tr("Reconnects"), [](const F &f) { return number(f.reconnects); }},
        {DiagnosticsDialog::tr("Apply time, median"),
         [](const F &f) { return milliseconds(f.applyMsP50); }},
        {DiagnosticsDialog::tr("Apply time, 99 of 100"),
         [](const F &f) { return milliseconds(f.applyMsP99); }},
        {DiagnosticsDialog::tr("Frames"), [](const F &f) { return number(f.frames); }},
        {DiagnosticsDialog::tr("Frame time, median"),
         [](const F &f) { return milliseconds(f.frameMsP50); }},
        {DiagnosticsDialog::tr("Frame time, 99 of 100"),
         [](const F &f) { return milliseconds(f.frameMsP99); }},
        {DiagnosticsDialog::tr("Frame time, longest"),
         [](const F &f) { return milliseconds(f.frameMsMax); }},
        {DiagnosticsDialog::tr("Event to painted, median"),
         [](const F &f) { return milliseconds(f.eventToPaintMsP50); }},
        {DiagnosticsDialog::tr("Event to painted, 99 of 100"),
         [](const F &f) { return milliseconds(f.eventToPaintMsP99); }},
        {DiagnosticsDialog::tr("Memory of this program"),
         [](const F &f) { return format::memory(f.rssMb); }},
        {DiagnosticsDialog::tr("Processor time of this program"),
         [](const F &f) { return format::percent(f.cpuPercent); }},
    };
    return all;
}

class FigureDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &,
                   const QModelIndex &index) const override
    {
        const bool name = index.column() == 0;
        paintText(painter, room, index.data().toString(),
                  theme().font(12.5, name ? QFont::Normal : QFont::DemiBold),
                  name ? theme().colors().t2 : theme().colors().t1,
                  name ? Qt::AlignLeft : Qt::AlignRight);
    }
};

class FigureTable final : public DataTable
{
public:
    FigureTable(const Theme &theme, QWidget *parent)
        : DataTable(theme, {{200, 1}, {100, 1, 0, true}}, parent) // and more fleets like the first
    {
        useDelegate(new FigureDelegate(theme, this));
        verticalHeader()->setDefaultSectionSize(scaled(theme, 27));
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        horizontalHeader()->setSortIndicatorShown(false);
        horizontalHeader()->setSectionsClickable(false);
    }
};

} // namespace

class DiagnosticsDialog::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void take(const QList<FleetDiagnostics> &fleets)
    {
        if (fleets.size() != m_fleets.size()) {
            beginResetModel();
            m_fleets = fleets;
            endResetModel();
            return;
        }
        m_fleets = fleets;
        if (!m_fleets.isEmpty())
            emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1),
                             {Qt::DisplayRole});
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(figures().size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1 + int(m_fleets.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const Figure &figure = figures().at(index.row());
        return index.column() == 0 ? figure.name : figure.value(m_fleets.at(index.column() - 1));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? DiagnosticsDialog::tr("Figure")
                            : displayText(m_fleets.at(section - 1).fleet, 60);
    }

private:
    QList<FleetDiagnostics> m_fleets;
};

DiagnosticsDialog::DiagnosticsDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new Model(this))
{
    setWindowTitle(tr("Diagnostics"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 10));
    auto *frame = new Panel(theme, this);
    auto *table = new FigureTable(theme, frame);
    table->setAccessibleName(tr("Diagnostics"));
    table->setModel(m_model);
    frame->body()->addWidget(table);
    column->addWidget(frame, 1);
    auto *feet = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    close->setFocus();
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    feet->addWidget(copy);
    feet->addStretch(1);
    feet->addWidget(close);
    column->addLayout(feet);
    resizeWithin(*this, {scaled(theme, 480), scaled(theme, 590)});
}

void DiagnosticsDialog::setValues(const QList<FleetDiagnostics> &fleets)
{
    m_model->take(fleets);
}

QString DiagnosticsDialog::text() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void DiagnosticsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg0);
}

} // namespace qd
