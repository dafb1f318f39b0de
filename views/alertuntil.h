// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace qd {

/// Until when alerts may be kept silent.
struct AlertUntil
{
    QString text;   ///< "30 min", "Until tomorrow 8:00"
    qint64 untilMs; ///< epoch ms
};
QList<AlertUntil> alertSnoozes(qint64 wallMs); ///< of one alert
QList<AlertUntil> alertMutes(qint64 wallMs);   ///< of all

} // namespace qd
