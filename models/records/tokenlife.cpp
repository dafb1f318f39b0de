// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenlife.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qd {

MaybeInt tokenEndsMs(QByteArrayView token)
{
    constexpr qsizetype MostBytes = 16 * 1024;
    constexpr double LatestSeconds = 253'402'300'799; // the end of the year 9999
    const qsizetype first = token.indexOf('.'), last = token.lastIndexOf('.');
    if (token.size() > MostBytes || first <= 0 || last <= first + 1 || last + 1 >= token.size())
        return {};
    auto claims = QByteArray::fromBase64Encoding(
        token.sliced(first + 1, last - first - 1).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
            QByteArray::AbortOnBase64DecodingErrors);
    if (!claims)
        return {};
    const double seconds =
        QJsonDocument::fromJson(*claims).object().value(QLatin1String("exp")).toDouble();
    claims.decoded.fill('\0');
    if (!(seconds > 0 && seconds <= LatestSeconds))
        return {};
    return qint64(seconds * 1000);
}

} // namespace qd
