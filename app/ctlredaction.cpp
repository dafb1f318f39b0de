// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlredaction.h"

#include "ownfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace qd {

Redaction redactionOf(const QByteArray &settings)
{
    const QJsonValue kept =
        QJsonDocument::fromJson(settings).object().value(QLatin1StringView("redaction.patterns"));
    if (!kept.isArray())
        return Redaction();
    QStringList patterns;
    const QJsonArray list = kept.toArray();
    for (const QJsonValue one : list) {
        if (!one.isString())
            return Redaction();
        patterns << one.toString();
    }
    return Redaction(patterns);
}

const Redaction &ctlRedaction()
{
    static const Redaction redaction = [] {
        constexpr qint64 MostSettingsBytes = 1024 * 1024;
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        QByteArray bytes;
        QString why;
        if (folder.isEmpty() || !readOwnFile(folder + QStringLiteral("/quarterdeck/view.json"),
                                             MostSettingsBytes, &bytes, &why))
            return Redaction();
        return redactionOf(bytes);
    }();
    return redaction;
}

} // namespace qd
