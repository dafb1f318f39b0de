// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainchart.h"

#include <algorithm>

namespace qd {

QString plainChart(const QList<QPair<double, MaybeReal>> &points, double from, double to,
                   int columns)
{
    if (columns < 1 || !(to > from))
        return {};
    QList<MaybeReal> most(columns);
    double top = 0, bottom = 0;
    for (const auto &[at, value] : points) {
        if (!value || at < from || at > to)
            continue;
        const int column = std::min(columns - 1, int((at - from) / (to - from) * columns));
        most[column] = std::max(most[column].value_or(*value), *value);
        top = std::max(top, *value);
        bottom = std::min(bottom, *value);
    }
    QString line;
    for (const MaybeReal &value : std::as_const(most)) {
        const double share = top > bottom ? (value.value_or(0) - bottom) / (top - bottom) : 0;
        line += value ? QChar(0x2581 + std::clamp(int(share * 8), 0, 7)) : QChar(u' ');
    }
    return line;
}

} // namespace qd
