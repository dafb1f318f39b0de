// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfile.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace qd {

FleetFile::FleetFile(const QString &path, const FleetBook &given, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_given(given)
    , m_book(read(path, &m_mistakes))
{
    // What was left out would be lost with the first change.
    if (!m_mistakes.isEmpty()) {
        const QString aside = putAside(path);
        if (!aside.isEmpty())
            m_mistakes << tr("The file as it was is kept as %1.").arg(aside);
        write();
    }
    addGiven(m_given, &m_book, &m_mistakes);
}

void FleetFile::addGiven(const FleetBook &given, FleetBook *own, QStringList *mistakes)
{
    FleetBook all;
    for (FleetProfile profile : given.profiles) {
        if (const FleetProfile *mine = own->byId(profile.id)) {
            // A secret stays with the server that it was entered for.
            if (profile.api == mine->api && profile.pipeline == mine->pipeline)
                profile.tokenItem = mine->tokenItem;
            if (profile.redis == mine->redis)
                profile.passwordItem = mine->passwordItem;
            profile.connectsAtStart = mine->connectsAtStart;
            own->remove(profile.id);
        }
        all.profiles << profile;
    }
    for (FleetProfile profile : std::as_const(own->profiles)) {
        const QString name = profile.name.left(FleetProfile::MostName - 6);
        for (int i = 2; all.byName(profile.name) && i < 1000; ++i)
            profile.name = QStringLiteral("%1 (%2)").arg(name).arg(i);
        if (const QString error = all.put(profile); !error.isEmpty())
            *mistakes << error;
    }
    *own = all;
}

QString FleetFile::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/quarterdeck/fleets.json");
}

FleetBook FleetFile::read(const QString &path, QStringList *mistakes)
{
    QByteArray bytes;
    QString why;
    if (readOwnFile(path, FleetBook::MostBytes, &bytes, &why))
        return FleetBook::fromJson(bytes, mistakes);
    if (!why.isEmpty())
        *mistakes << tr("%1 cannot be used: %2.").arg(path, why);
    return {};
}

QString FleetFile::put(const FleetProfile &profile)
{
    if (const FleetProfile *given = m_given.byId(profile.id)) {
        FleetProfile same = *given;
        same.tokenItem = profile.tokenItem;
        same.passwordItem = profile.passwordItem;
        same.connectsAtStart = profile.connectsAtStart;
        if (same != profile)
            return tr("This fleet is set up for everybody on this computer: it cannot be changed "
                      "here.");
    }
    const QString trouble = m_book.put(profile);
    if (trouble.isEmpty())
        write();
    return trouble;
}

QString FleetFile::remove(const QString &id)
{
    if (isGiven(id))
        return tr("This fleet is set up for everybody on this computer: it cannot be removed here.");
    if (m_book.remove(id))
        write();
    return {};
}

int FleetFile::import(const QByteArray &bytes, QStringList *mistakes)
{
    const int taken = m_book.import(bytes, mistakes);
    if (taken > 0)
        write();
    return taken;
}

void FleetFile::write()
{
    if (!m_path.isEmpty())
        m_writer.write(m_path, QJsonDocument(m_book.toJson()).toJson());
    emit changed();
}

} // namespace qd
