// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartseries.h"

#include "format.h"

#include <cmath>

namespace qd {

QColor seriesColor(const Theme &theme, Tone tone)
{
    return tone == Tone::Info ? theme.colors().s1 : theme.color(tone);
}

QColor seriesColor(const Theme &theme, const ChartSeries &series)
{
    const Colors &colors = theme.colors();
    QColor color = seriesColor(theme, series.tone);
    if (series.slot >= 0) {
        const QColor palette[] = {colors.s1,
                                  colors.s3,
                                  colors.s4,
                                  colors.s2,
                                  theme.color(Tone::Stale),
                                  theme.color(Tone::Bad),
                                  colors.t2,
                                  colors.s4.lighter(140)};
        color = palette[size_t(series.slot) % std::size(palette)];
    }
    if (series.faint)
        color.setAlphaF(0.5f);
    return color;
}

QString chartValue(double value, const QString &unit)
{
    if (!std::isfinite(value))
        return format::Unknown;
    if (unit == QLatin1String("%"))
        return format::percent(value);
    if (unit == QLatin1String("s"))
        return format::seconds(value);
    if (unit == QLatin1String("MB"))
        return format::memory(value);
    const QString number = format::compact(value);
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

} // namespace qd
