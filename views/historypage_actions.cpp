// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the History page: marks, menus, export, print, keys.
#include "banner.h"
#include "chartpage.h"
#include "clock.h"
#include "figurestable.h"
#include "fleet.h"
#include "historychart.h"
#include "historyexport.h"
#include "historypage.h"
#include "historysheet.h"
#include "historywords.h"
#include "markdialog.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace qd {

namespace {
const QSize SheetSize(1400, 990); ///< as A4 across
constexpr int MarkReachPx = 6;
} // namespace

void HistoryPage::openChartMenu(TimeChart *chart, qint64 atMs, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString when = instantText(atMs, m_desk.clock());
    menu->addAction(tr("Mark a deploy at %1…").arg(when), this,
                    [this, atMs] { askMark(HistoryMark::Deploy, atMs); });
    menu->addAction(tr("Mark an incident at %1…").arg(when), this,
                    [this, atMs] { askMark(HistoryMark::Incident, atMs); });
    const qint64 reach = (chart->toMs() - chart->fromMs()) /
                         std::max(1, chart->plotArea().width()) * scaled(theme(), MarkReachPx);
    for (const HistoryMark &mark : m_desk.marks()) {
        if (mark.kind != HistoryMark::Control && std::abs(mark.atMs - atMs) <= reach)
            menu->addAction(tr("Remove the mark “%1”")
                                .arg(displayText(mark.text, 40))
                                .replace(QLatin1Char('&'), QStringLiteral("&&")),
                            this, [this, mark] { m_desk.removeMark(mark); });
    }
    menu->addSeparator();
    for (const HistoryChartPanel *panel : std::as_const(m_charts)) {
        if (panel->chart() == chart)
            menu->addAction(
                tr("Open in a window\tCtrl+Shift+O"), this,
                [this, piece = ChartPage::piece(panel->which(), panel->metric(), m_desk)] {
                    emit windowRequested(piece);
                });
    }
    QAction *undo = menu->addAction(tr("Undo the zoom"), &m_desk, &HistoryDesk::undoZoom);
    undo->setEnabled(m_desk.range().canUndo());
    const QStringList lines = chart->crosshairLines();
    QAction *copy = menu->addAction(tr("Copy the values"), this, [lines] {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    copy->setEnabled(!lines.isEmpty());
    menu->popup(at);
}

QList<PagePiece> HistoryPage::pieces() const
{
    QList<PagePiece> all;
    for (const HistoryChartPanel *panel : m_charts) {
        if (!panel->isVisibleTo(m_content))
            continue;
        const PagePiece piece = ChartPage::piece(panel->which(), panel->metric(), m_desk);
        if (panel->isAncestorOf(focusWidget()) || panel->underMouse())
            all.prepend(piece);
        else
            all.append(piece);
    }
    return all;
}

MarkDialog *HistoryPage::markDialog() const
{
    return m_markDialog;
}

void HistoryPage::askMark(HistoryMark::Kind kind, qint64 atMs)
{
    if (m_markDialog)
        return m_markDialog->raise();
    m_markDialog = new MarkDialog(theme(), kind, atMs, m_desk.clock(), window());
    m_markDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_markDialog, &QDialog::accepted, this, [this] {
        m_desk.addMark(m_markDialog->kind(), m_markDialog->atMs(), m_markDialog->words());
    });
    m_markDialog->open();
}

ExportTable HistoryPage::toExport()
{
    if (std::exchange(m_exportSummary, false))
        return figuresExport(m_figures->figures(), m_desk.span());
    return historyExport(m_desk, [this](HistoryChart chart, const RecordedLine &line) {
        if (chart == HistoryChart::Metric) // has but one line, which nothing hides
            return true;
        const QList<ChartSeries> drawn = chartSeries(chart, {line}, m_desk.compare());
        return !m_charts[int(chart)]->chart()->hidden().contains(drawn.first().name);
    });
}

QList<SheetChart> HistoryPage::sheetCharts() const
{
    QList<SheetChart> charts;
    for (const HistoryChartPanel *panel : m_charts) {
        if (panel->isVisibleTo(m_content))
            charts.append({panel->which(), panel->metric(), panel->chart()->hidden()});
    }
    return charts;
}

void HistoryPage::exportAs(HistoryBar::Export what)
{
    switch (what) {
    case HistoryBar::Export::Values:
    case HistoryBar::Export::Summary:
        m_exportSummary = what == HistoryBar::Export::Summary;
        emit exportRequested();
        return;
    case HistoryBar::Export::Png:
    case HistoryBar::Export::Svg: return savePicture(what);
    case HistoryBar::Export::Print: return print();
    }
}

QByteArray HistoryPage::picture(HistoryBar::Export as) const
{
    const HistorySheet sheet(m_desk, fleet().limits(), fleet().name(), sheetCharts());
    return as == HistoryBar::Export::Svg ? sheet.svg(SheetSize, theme())
                                         : sheet.png(SheetSize, theme());
}

void HistoryPage::savePicture(HistoryBar::Export as)
{
    const bool svg = as == HistoryBar::Export::Svg;
    const QString ending = svg ? QStringLiteral("svg") : QStringLiteral("png");
    QString name =
        exportFileName(fleet().name(), QStringLiteral("history"), ExportFormat::Csv, wallClockMs());
    name.chop(3);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(window(), tr("Save the picture"),
                                   QDir(folder).exists() ? folder : QDir::homePath(),
                                   svg ? tr("SVG (*.svg)") : tr("PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, as](const QString &path) {
        writeWhole(path, picture(as), this, [this, path](const QString &error) {
            m_told->setVisible(true);
            m_told->button()->setVisible(false);
            if (error.isEmpty())
                m_told->show(StatusKind::Running, Tone::Ok,
                             tr("Written: %1").arg(displayText(path, 300)));
            else
                m_told->show(StatusKind::Degraded, Tone::Warn, displayText(error, 300));
        });
    });
    dialog->open();
}

/// On paper always dark on light.
void HistoryPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        Theme paper;
        paper.setMode(ThemeMode::Light);
        const QRect room = printer->pageLayout().paintRectPixels(printer->resolution());
        const double scale = std::min(double(room.width()) / SheetSize.width(),
                                      double(room.height()) / SheetSize.height());
        QPainter painter(printer.get());
        painter.scale(scale, scale);
        HistorySheet(m_desk, fleet().limits(), fleet().name(), sheetCharts())
            .draw(painter, SheetSize, paper);
    });
    dialog->open();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_W: return m_bar->openSubjects();
    case Qt::Key_R: return m_bar->anyRangeButton()->click();
    case Qt::Key_F: return m_desk.setLive(!m_desk.range().isLive());
    case Qt::Key_U: return m_desk.setClock(m_desk.clock() == Qt::UTC ? Qt::LocalTime : Qt::UTC);
    case Qt::Key_M: return askMark(HistoryMark::Deploy, m_desk.serverNowMs());
    case Qt::Key_Backspace: return m_desk.undoZoom();
    default: break;
    }
    Page::keyPressEvent(event);
}

} // namespace qd
