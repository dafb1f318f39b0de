// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalorder.h"

namespace qd {

namespace {

constexpr qsizetype ComparedUnits = 256; ///< of a foreign text: comparing stays cheap

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

int compareNatural(QStringView a, QStringView b)
{
    a = a.left(ComparedUnits);
    b = b.left(ComparedUnits);
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            while (i < a.size() && a[i] == u'0')
                ++i;
            while (j < b.size() && b[j] == u'0')
                ++j;
            qsizetype ie = i, je = j;
            while (ie < a.size() && isDigit(a[ie]))
                ++ie;
            while (je < b.size() && isDigit(b[je]))
                ++je;
            if (ie - i != je - j)
                return ie - i < je - j ? -1 : 1;
            if (const int c = a.mid(i, ie - i).compare(b.mid(j, je - j)))
                return c;
            i = ie;
            j = je;
            continue;
        }
        const QChar x = a[i].toCaseFolded(), y = b[j].toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    return (i < a.size()) - (j < b.size());
}

} // namespace qd
