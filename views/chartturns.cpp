// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartturns.h"

#include <QTimer>

namespace qd {

ChartTurns::ChartTurns(QObject *parent)
    : QObject(parent)
{
}

bool ChartTurns::take(QWidget *chart)
{
    if (m_taken) {
        if (!m_waiting.contains(chart))
            m_waiting.append(chart);
        return false;
    }
    m_taken = true;
    m_waiting.removeOne(chart);
    QTimer::singleShot(0, this, &ChartTurns::next); // when this frame is done
    return true;
}

void ChartTurns::next()
{
    m_taken = false;
    // Those that nobody sees now are not painted: only the painted ones ask again, and one of them
    // is next.
    for (const QPointer<QWidget> &chart : std::exchange(m_waiting, {})) {
        if (chart)
            chart->update();
    }
}

} // namespace qd
