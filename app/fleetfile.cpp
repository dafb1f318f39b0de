// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfile.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace qd {

FleetFile::FleetFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_book(read(path, &m_mistakes))
{
    // What was left out would be lost with the first change.
    if (!m_mistakes.isEmpty()) {
        const QString aside = putAside(path);
        if (!aside.isEmpty())
            m_mistakes << tr("The file as it was is kept as %1.").arg(aside);
        write();
    }
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
    const QString trouble = m_book.put(profile);
    if (trouble.isEmpty())
        write();
    return trouble;
}

void FleetFile::remove(const QString &id)
{
    if (m_book.remove(id))
        write();
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
