// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertuntil.h"

#include <QCoreApplication>
#include <QDateTime>

namespace qd {

namespace {

struct AlertUntilWords
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertUntilWords)
};

QList<AlertUntil> untils(qint64 wallMs, std::initializer_list<int> minutes)
{
    QList<AlertUntil> choices;
    for (const int some : minutes) {
        const QString text = some < 60 ? AlertUntilWords::tr("%1 min").arg(some)
                                       : AlertUntilWords::tr("%1 h").arg(some / 60);
        choices << AlertUntil{text, wallMs + qint64(some) * 60'000};
    }
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(wallMs).date().addDays(1);
    choices << AlertUntil{AlertUntilWords::tr("Until tomorrow 8:00"),
                          QDateTime(tomorrow, QTime(8, 0)).toMSecsSinceEpoch()};
    return choices;
}

} // namespace

QList<AlertUntil> alertSnoozes(qint64 wallMs)
{
    return untils(wallMs, {15, 30, 60, 240});
}

QList<AlertUntil> alertMutes(qint64 wallMs)
{
    return untils(wallMs, {30, 60, 240});
}

} // namespace qd
