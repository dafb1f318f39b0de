// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydesk.h"
#include "theme.h"
#include "thresholds.h"

#include <QSet>
#include <QSize>

class QPainter;

namespace qd {

/// A chart on the sheet.
struct SheetChart
{
    HistoryChart chart = HistoryChart::Throughput;
    QString metric;       ///< of which one, where it is one of them
    QSet<QString> hidden; ///< the lines that its legend hides
};

/// What the History page shows, for a file or paper: the range in words, then its charts with
/// their legends, at most twelve. Vectors where the painter can. GUI thread.
class HistorySheet final
{
public:
    HistorySheet(const HistoryDesk &desk, const Thresholds &limits, const QString &fleet,
                 const QList<SheetChart> &charts);

    void draw(QPainter &painter, const QSize &size, const Theme &theme) const;
    QByteArray png(const QSize &size, const Theme &theme) const; ///< empty: it could not be made
    QByteArray svg(const QSize &size, const Theme &theme) const;

private:
    void drawChart(QPainter &painter, const SheetChart &chart, const QRect &room,
                   const Theme &theme) const;

    const HistoryDesk &m_desk;
    Thresholds m_limits;
    QString m_fleet;
    QList<SheetChart> m_charts;
};

/// Writes \a bytes beside the GUI thread, into a file that appears whole or not at all and is
/// readable by its owner only; replaces what is there. \a done: GUI thread, with what went wrong in
/// a sentence, or nothing.
void writeWhole(const QString &path, const QByteArray &bytes, QObject *context,
                std::function<void(const QString &error)> done);

} // namespace qd
