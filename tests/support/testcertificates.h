// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace qd {

/// Certificates of a test's own, made by the openssl program in a temporary folder that goes with
/// the object. Files are NAME.pem and NAME.key.
class TestCertificates final
{
public:
    bool authority(const QString &name);
    /// Signed by \a authority for \a names ("DNS:localhost", "IP:127.0.0.1"); \a days: −1 has
    /// expired.
    bool certificate(const QString &name, const QString &authority, const QStringList &names,
                     int days = 2);
    QString pem(const QString &name) const;
    QString key(const QString &name) const;

    static bool available(); ///< openssl is installed

private:
    bool openssl(const QStringList &arguments, qint64 shiftSeconds = 0) const;
    QTemporaryDir m_folder;
};

} // namespace qd
