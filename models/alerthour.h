// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "workermodel.h"

#include <QHash>

namespace qd {

struct AlertSight;
class Fleet;

/// The last hour of an alert's figure, a value a minute, newest last; NaN: not known.
struct AlertHour
{
    Samples samples;
    MaybeReal limit;
    QString unit; ///< as AlertFigure::unit

    bool isEmpty() const { return samples.size < 2; }
};

/// The figures of the fleet as a whole, a value a minute. GUI thread.
class AlertHours
{
public:
    void sample(const AlertSight &sight); ///< any number of times
    Samples of(const QString &figure) const { return m_samples.value(figure); }

private:
    QHash<QString, Samples> m_samples; ///< by the name of the figure
    qint64 m_lastMs = 0;
};

/// What \a record is about over the last hour, as far as somebody kept it: up to 3,000 workers,
/// queues, the fleet. Empty where nobody did, where there is no figure (a worker that is down), and
/// of records that tell many.
AlertHour alertHour(Fleet &fleet, const AlertRecord &record);

} // namespace qd
