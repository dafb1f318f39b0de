// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qd {

namespace {

constexpr qsizetype maxSecretBytes = 8192;

QString systemWords(const QString &file)
{
    return QStringLiteral("%1: %2").arg(file, QString::fromLocal8Bit(strerror(errno)));
}

/// systemd hands credentials over in a folder of its own, whose rights it sees to (by access lists,
/// which look like group rights here).
bool isCredential(const QString &file)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !folder.isEmpty() && QFileInfo(file).absolutePath() == QDir(folder).absolutePath();
}

} // namespace

QByteArray readSecretFile(const QString &file, QString *error, bool shared)
{
    const bool standardInput = file == QLatin1String("-");
    const int fd = standardInput ? dup(STDIN_FILENO)
                                 : open(QFile::encodeName(file).constData(),
                                        O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        *error = systemWords(file);
        return {};
    }
    struct stat info
    {
    };
    if (!standardInput && (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))) {
        *error = QStringLiteral("%1: not a regular file").arg(file);
        close(fd);
        return {};
    }
    if (!standardInput && !shared && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0 &&
        !isCredential(file)) {
        *error = QStringLiteral("%1: group or others can read this file; chmod 600 it").arg(file);
        close(fd);
        return {};
    }
    QByteArray secret;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while (secret.size() <= maxSecretBytes && (count = read(fd, buffer.data(), buffer.size())) > 0)
        secret.append(buffer.data(), count);
    close(fd);
    buffer.fill('\0');
    secret = secret.trimmed();
    if (secret.isEmpty() || secret.size() > maxSecretBytes) {
        *error = QStringLiteral("%1: %2").arg(file, secret.isEmpty()
                                                        ? QStringLiteral("the file is empty")
                                                        : QStringLiteral("the file is too long"));
        return {};
    }
    return secret;
}

bool makeTokenFile(const QString &file, QString *error)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        const mode_t before = umask(077);
        const bool made = QDir().mkpath(folder);
        umask(before);
        if (!made) {
            *error = QStringLiteral("%1: the folder could not be made").arg(folder);
            return false;
        }
    }
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray token =
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
        '\n';
    const int fd =
        open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        *error = systemWords(file);
        return false;
    }
    const bool written =
        write(fd, token.constData(), size_t(token.size())) == token.size() && fsync(fd) == 0;
    if (!written) {
        *error = systemWords(file);
        unlink(QFile::encodeName(file).constData());
    }
    close(fd);
    return written;
}

QString defaultTokenFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/quarterdeck/gateway.token");
}

QByteArray secretDigest(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

bool sameDigest(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = difference | (uchar(a[i]) ^ uchar(b[i]));
    return difference == 0;
}

} // namespace qd
