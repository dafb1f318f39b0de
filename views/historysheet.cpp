// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysheet.h"

#include "chartlegend.h"
#include "historychart.h"
#include "historywords.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFuture>
#include <QImage>
#include <QPainter>
#include <QPromise>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>

namespace qd {

namespace {
constexpr int SheetSide = 20, SheetHead = 44, SheetGap = 12, ChartHead = 30,
              LegendLimitOnPaper = 40;
constexpr qsizetype MostOnSheet = 12;
} // namespace

HistorySheet::HistorySheet(const HistoryDesk &desk, const Thresholds &limits, const QString &fleet,
                           const QList<SheetChart> &charts)
    : m_desk(desk)
    , m_limits(limits)
    , m_fleet(fleet)
    , m_charts(charts.first(std::min(charts.size(), MostOnSheet)))
{
}

void HistorySheet::draw(QPainter &painter, const QSize &size, const Theme &theme) const
{
    const Colors &colors = theme.colors();
    const int side = scaled(theme, SheetSide), gap = scaled(theme, SheetGap),
              head = scaled(theme, SheetHead);
    painter.fillRect(QRect(QPoint(0, 0), size), colors.bg0);
    painter.setFont(theme.font(15, QFont::DemiBold));
    painter.setPen(colors.t1);
    const QRect line(side, 0, size.width() - 2 * side, head);
    const QString title = displayText(m_fleet, 80);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | textFlags(title), title);
    painter.setFont(theme.font(12));
    painter.setPen(colors.t2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     spanText(m_desk.span(), m_desk.clock()));
    const int width = (size.width() - 2 * side - gap) / 2;
    const int rows = std::max(3, int(m_charts.size() + 1) / 2);
    const int height = (size.height() - head - side - (rows - 1) * gap) / rows;
    for (int i = 0; i < m_charts.size(); ++i)
        drawChart(
            painter, m_charts[i],
            QRect(side + (i % 2) * (width + gap), head + (i / 2) * (height + gap), width, height),
            theme);
}

void HistorySheet::drawChart(QPainter &painter, const SheetChart &sheet, const QRect &room,
                             const Theme &theme) const
{
    const HistoryChart chart = sheet.chart;
    const QString title = chartTitle(chart, sheet.metric);
    const Colors &colors = theme.colors();
    paintSurface(painter, theme, room);
    const int side = scaled(theme, 10), head = scaled(theme, ChartHead);
    QRect line(room.left() + side, room.top(), room.width() - 2 * side, head);
    painter.setFont(theme.font(12, QFont::DemiBold));
    painter.setPen(colors.t1);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | textFlags(title), title);
    const int used = painter.fontMetrics().horizontalAdvance(title) + 2 * side;

    const QList<ChartSeries> series =
        chartSeries(chart, m_desk.lines(chart, sheet.metric), m_desk.compare());
    TimeChart drawn(theme);
    drawn.resize(room.width() - side, room.height() - head - side / 2);
    drawn.setClock(m_desk.clock());
    drawn.setRange(m_desk.span().fromMs, m_desk.span().toMs);
    QString words;
    const auto threshold = chartThreshold(chart, m_limits, &words);
    drawn.setThreshold(threshold, words);
    drawn.setMarks(chartMarks(m_desk.marks()));
    drawn.setHidden(sheet.hidden);
    drawn.setSeries(series);
    drawn.setEmptyText(HistoryChartPanel::tr("Nothing was recorded in this range."));
    painter.save();
    painter.translate(room.left() + side / 2, room.top() + head);
    drawn.drawOn(painter);
    painter.restore();
    ChartLegend legend(drawn, theme);
    const int wide = std::min(legend.sizeHint().width(), line.width() - used);
    legend.resize(wide, legend.sizeHint().height());
    painter.save();
    painter.translate(line.right() - wide, line.center().y() - legend.height() / 2);
    legend.drawOn(painter);
    painter.restore();
}

QByteArray HistorySheet::png(const QSize &size, const Theme &theme) const
{
    constexpr int Sharp = 2; // as on a fine screen
    QImage image(size * Sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(Sharp);
    QPainter painter(&image);
    draw(painter, size, theme);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray HistorySheet::svg(const QSize &size, const Theme &theme) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(displayText(m_fleet, 80));
    QPainter painter(&generator);
    draw(painter, size, theme);
    painter.end();
    return bytes;
}

void writeWhole(const QString &path, const QByteArray &bytes, QObject *context,
                std::function<void(const QString &error)> done)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(context, std::move(done));
    QThreadPool::globalInstance()->start([promise, path, bytes] {
        promise->start();
        QString error;
        QSaveFile file(path);
        if (QFileInfo(path).isSymLink())
            error = HistoryChartPanel::tr("There is a link at this place: it is not followed.");
        else if (!file.open(QIODevice::WriteOnly) ||
                 !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
                 file.write(bytes) != bytes.size() || !file.commit())
            error = HistoryChartPanel::tr("It could not be written: %1").arg(file.errorString());
        promise->addResult(error);
        promise->finish();
    });
}

} // namespace qd
