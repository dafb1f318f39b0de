// SPDX-License-Identifier: GPL-3.0-or-later
#include "preset.h"

#include "ownfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace qd {

namespace {
constexpr qsizetype MostLocked = 200;
}

QString Preset::systemFile()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QString path = folder + QStringLiteral("/quarterdeck/preset.json");
        if (folder != own && QFileInfo::exists(path))
            return path;
    }
    return {};
}

Preset Preset::read(const QString &path)
{
    Preset preset;
    if (path.isEmpty())
        return preset;
    const auto cannot = [&path](const QString &why) {
        return tr("%1 cannot be used: %2.").arg(path, why);
    };
    // Whoever else may write there would choose where tokens go.
    if (QFileInfo(path).permissions() & (QFile::WriteOther | QFile::WriteGroup)) {
        preset.mistakes << cannot(tr("others than its owner may write it"));
        return preset;
    }
    QByteArray bytes;
    QString why;
    if (!readOwnFile(path, FleetBook::MostBytes, &bytes, &why)) {
        preset.mistakes << cannot(why);
        return preset;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        preset.mistakes << cannot(document.isNull() ? error.errorString()
                                                    : tr("it holds no object"));
        return preset;
    }
    const QJsonObject object = document.object();
    if (object.contains(QLatin1String("fleets"))) {
        QStringList mistakes;
        preset.fleets = FleetBook::fromJson(bytes, &mistakes);
        for (const QString &mistake : std::as_const(mistakes))
            preset.mistakes << path + QStringLiteral(": ") + mistake;
        for (FleetProfile &profile : preset.fleets.profiles) { // secrets are everybody's own
            profile.tokenItem.clear();
            profile.passwordItem.clear();
        }
    }
    preset.settings = object.value(QLatin1String("settings")).toObject();
    for (const QJsonValue &name : object.value(QLatin1String("locked")).toArray()) {
        if (preset.locked.size() < MostLocked)
            preset.locked << name.toString();
    }
    return preset;
}

} // namespace qd
