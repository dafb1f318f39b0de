// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetbook.h"

#include "text.h"

#include <QJsonDocument>

#include <algorithm>

namespace qd {

const FleetProfile *FleetBook::byId(const QString &id) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const FleetProfile &one) { return one.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

const FleetProfile *FleetBook::byName(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&wanted](const FleetProfile &one) {
            return one.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
        });
    return found == profiles.end() ? nullptr : &*found;
}

QString FleetBook::put(const FleetProfile &profile)
{
    const QString trouble = profile.trouble();
    if (!trouble.isEmpty())
        return trouble;
    const FleetProfile *named = byName(profile.name);
    if (named && named->id != profile.id)
        return FleetBook::tr("There is a fleet named %1 already.").arg(displayText(profile.name, 80));
    for (FleetProfile &one : profiles) {
        if (one.id == profile.id) {
            one = profile;
            return {};
        }
    }
    if (profiles.size() >= Most)
        return FleetBook::tr("More than %1 fleets cannot be kept.").arg(Most);
    profiles << profile;
    return {};
}

bool FleetBook::remove(const QString &id)
{
    return profiles.removeIf([&id](const FleetProfile &one) { return one.id == id; }) > 0;
}

QJsonObject FleetBook::toJson(bool exported) const
{
    QJsonArray fleets;
    for (const FleetProfile &profile : profiles)
        fleets.append(qd::toJson(profile, exported));
    return {{QStringLiteral("fleets"), fleets}};
}

FleetBook FleetBook::fromJson(const QByteArray &bytes, QStringList *mistakes)
{
    FleetBook book;
    QJsonParseError parse;
    const QJsonDocument document =
        bytes.size() > MostBytes ? QJsonDocument() : QJsonDocument::fromJson(bytes, &parse);
    const QJsonValue fleets = document.object().value(QLatin1String("fleets"));
    if (!fleets.isArray()) {
        *mistakes << (bytes.size() > MostBytes ? FleetBook::tr("It is larger than 4 MiB.")
                      : document.isNull() ? FleetBook::tr("It is no JSON: %1.").arg(parse.errorString())
                                          : FleetBook::tr("It has no list named \"fleets\"."));
        return book;
    }
    int number = 0;
    for (const QJsonValue &one : fleets.toArray()) {
        ++number;
        QString error;
        const auto profile = fleetProfile(one.toObject(), &error);
        if (profile)
            error = book.byId(profile->id)
                        ? FleetBook::tr("its \"id\" is that of another one.")
                        : book.put(*profile);
        if (!error.isEmpty())
            *mistakes << FleetBook::tr("Fleet %1 was left out: %2").arg(number).arg(error);
        if (mistakes->size() > 20)
            break;
    }
    return book;
}

int FleetBook::import(const QByteArray &bytes, QStringList *mistakes)
{
    int taken = 0;
    for (FleetProfile profile : fromJson(bytes, mistakes).profiles) {
        profile.id = FleetProfile::make({}).id;
        // Never somebody else's secret, and nothing connects before a person has looked at it.
        profile.tokenItem.clear();
        profile.passwordItem.clear();
        profile.connectsAtStart = false;
        const QString name = profile.name.left(FleetProfile::MostName - 6);
        for (int i = 2; byName(profile.name) && i < 1000; ++i)
            profile.name = QStringLiteral("%1 (%2)").arg(name).arg(i);
        const QString error = put(profile);
        if (error.isEmpty())
            ++taken;
        else
            *mistakes << error;
    }
    return taken;
}

} // namespace qd
