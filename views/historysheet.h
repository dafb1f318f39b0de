// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydesk.h"
#include "theme.h"
#include "thresholds.h"

#include <QSet>
#include <QSize>

class QPainter;

namespace qd {

/// What the History page shows, for a file or paper: the range in words, then the six charts with
/// their legends. Vectors where the painter can. GUI thread.
class HistorySheet final
{
public:
    /// \a hidden: of each chart the lines that its legend hides.
    HistorySheet(const HistoryDesk &desk, const Thresholds &limits, const QString &fleet,
                 const QList<QSet<QString>> &hidden);

    void draw(QPainter &painter, const QSize &size, const Theme &theme) const;
    QByteArray png(const QSize &size, const Theme &theme) const; ///< empty: it could not be made
    QByteArray svg(const QSize &size, const Theme &theme) const;

private:
    void drawChart(QPainter &painter, HistoryChart chart, const QRect &room,
                   const Theme &theme) const;

    const HistoryDesk &m_desk;
    Thresholds m_limits;
    QString m_fleet;
    QList<QSet<QString>> m_hidden;
};

/// Writes \a bytes beside the GUI thread, into a file that appears whole or not at all and is
/// readable by its owner only; replaces what is there. \a done: GUI thread, with what went wrong in
/// a sentence, or nothing.
void writeWhole(const QString &path, const QByteArray &bytes, QObject *context,
                std::function<void(const QString &error)> done);

} // namespace qd
