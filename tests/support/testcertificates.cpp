// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include "shiftedclock.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace qd {

bool TestCertificates::available()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

bool TestCertificates::openssl(const QStringList &arguments, qint64 shiftSeconds) const
{
    QProcess process;
    if (shiftSeconds != 0) {
        const QString clock = m_folder.filePath(QStringLiteral("clock"));
        writeClockShift(clock, shiftSeconds);
        process.setProcessEnvironment(shiftedClock(clock));
    }
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

bool TestCertificates::authority(const QString &name)
{
    return openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Test-%1 "
                                  "-keyout %1.key -out %1.pem")
                       .arg(name)
                       .split(u' '));
}

bool TestCertificates::certificate(const QString &name, const QString &authority,
                                   const QStringList &names, int days)
{
    QFile extension(m_folder.filePath(QStringLiteral("names")));
    if (!extension.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    extension.write("subjectAltName=" + names.join(u',').toUtf8() + '\n');
    extension.close();
    // Not every openssl makes one of less than a day: what has expired was made long ago.
    const qint64 shift = days < 0 ? 86'400LL * (days - 1) : 0;
    return openssl(QStringLiteral("req -newkey rsa:2048 -nodes -subj /CN=%1 -keyout %1.key -out "
                                  "%1.csr")
                       .arg(name)
                       .split(u' ')) &&
           openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial "
                                  "-days %3 -extfile names -out %1.pem")
                       .arg(name, authority)
                       .arg(std::max(days, 1))
                       .split(u' '),
                   shift) &&
           QFile::setPermissions(key(name), QFile::ReadOwner | QFile::WriteOwner);
}

QString TestCertificates::pem(const QString &name) const
{
    return m_folder.filePath(name + QStringLiteral(".pem"));
}

QString TestCertificates::key(const QString &name) const
{
    return m_folder.filePath(name + QStringLiteral(".key"));
}

} // namespace qd
