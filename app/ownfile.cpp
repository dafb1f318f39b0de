// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(logFiles, "quarterdeck.app.settings", QtInfoMsg)

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Any thread.
void save(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, OwnerOnly | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logFiles, "%s cannot be written: %s", qUtf8Printable(path),
                  qUtf8Printable(file.errorString()));
}

} // namespace

bool readOwnFile(const QString &path, qint64 mostBytes, QByteArray *bytes, QString *why)
{
    const QFileInfo facts(path);
    if (path.isEmpty() || (!facts.exists() && !facts.isSymLink()))
        return false;
    QFile file(path);
    if (!facts.isFile())
        *why = QStringLiteral("it is no file");
    else if (!file.open(QIODevice::ReadOnly))
        *why = file.errorString();
    else if (file.size() > mostBytes)
        *why = QStringLiteral("it is larger than %1 KiB").arg(mostBytes / 1024);
    else
        *bytes = file.read(mostBytes);
    return why->isEmpty();
}

QString putAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : QString();
}

void OwnFileWriter::write(const QString &path, const QByteArray &bytes)
{
    m_thread.start([path, bytes] { save(path, bytes); });
}

} // namespace qd
