// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofiles.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <functional>

namespace qd {
namespace {

/// CRC-32 as PNG and gzip use it.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

template<typename Word>
QByteArray bigEndian(Word word)
{
    char bytes[sizeof(Word)];
    qToBigEndian(word, bytes);
    return QByteArray(bytes, sizeof bytes);
}

QByteArray littleEndian32(quint32 word)
{
    char bytes[4];
    qToLittleEndian(word, bytes);
    return QByteArray(bytes, sizeof bytes);
}

QByteArray zlibStream(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4); // without Qt's length in front
}

QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray packed = zlibStream(bytes);
    const QByteArray raw =
        packed.mid(2, packed.size() - 6); // deflate without zlib's header and checksum
    return QByteArray::fromHex("1f8b0800000000000003") + raw + littleEndian32(crc32(bytes)) +
           littleEndian32(quint32(bytes.size()));
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}

/// A picture of colour gradients, 8 bit RGB.
QByteArray png(quint32 width, quint32 height, int seed)
{
    QByteArray pixels;
    for (quint32 y = 0; y < height; ++y) {
        pixels.append('\0'); // no filter
        for (quint32 x = 0; x < width; ++x) {
            pixels.append(char((x * 255 / width + quint32(seed) * 40) & 255));
            pixels.append(char((y * 255 / height) & 255));
            pixels.append(char(((x + y) * quint32(seed + 1)) & 255));
        }
    }
    return QByteArray::fromHex("89504e470d0a1a0a") +
           pngChunk("IHDR",
                    bigEndian(width) + bigEndian(height) + QByteArray::fromHex("0802000000")) +
           pngChunk("IDAT", zlibStream(pixels)) + pngChunk("IEND", {});
}

QByteArray letter(int number)
{
    QByteArray text = "Dear colleague,\n\nthis is letter " + QByteArray::number(number) + ".\n\n";
    for (int line = 0; line < 20 + number * 7 % 60; ++line) {
        text += "Line " + QByteArray::number(line + 1) + ": worker " +
                QByteArray::number((number * line) % 17) + " finished job " +
                QByteArray::number(number * 1000 + line) + " without a word of complaint.\n";
    }
    return text;
}

QByteArray measurements(int number)
{
    QByteArray table = "time,host,celsius,percent\n";
    for (int row = 0; row < 50 + number * 13 % 200; ++row) {
        table += QByteArray::number(1736942400 + row * 60) + ",host-" +
                 QByteArray::number(row % 5) + ',' + QByteArray::number(18 + (row * number) % 14) +
                 ',' + QByteArray::number((row * 7 + number) % 101) + '\n';
    }
    return table;
}

QByteArray profile(int number)
{
    return "{\"id\": " + QByteArray::number(number) + ", \"name\": \"example_user_" +
           QByteArray::number(number) + "\", \"tags\": [\"demo\", \"profile\"], \"followers\": " +
           QByteArray::number(number * number * 31 % 9973) + "}\n";
}

bool write(const QString &path, const QByteArray &bytes, QString *error)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    *error = QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString());
    return false;
}

} // namespace

bool makeDemoFiles(const QString &folder, QString *error)
{
    struct Kind
    {
        const char *place, *end;
        int count;
        std::function<QByteArray(int)> make;
    };
    const Kind kinds[] = {
        {"letters", "txt", 24, letter},
        {"measurements", "csv", 16, measurements},
        {"profiles", "json", 24, profile},
        {"pictures", "png", 12,
         [](int n) { return png(quint32(32 + n * 8), quint32(24 + n * 6), n); }},
        {"archive", "txt.gz", 12, [](int n) { return gzip(letter(n)); }},
        {"archive/tables", "csv.gz", 8, [](int n) { return gzip(measurements(n)); }},
    };
    for (const Kind &kind : kinds) {
        const QString place = folder + QLatin1Char('/') + QLatin1String(kind.place);
        if (!QDir().mkpath(place)) {
            *error = QStringLiteral("The folder %1 cannot be made.").arg(place);
            return false;
        }
        for (int n = 1; n <= kind.count; ++n) {
            const QString path = QStringLiteral("%1/%2.%3")
                                     .arg(place)
                                     .arg(n, 3, 10, QLatin1Char('0'))
                                     .arg(QLatin1String(kind.end));
            if (!write(path, kind.make(n), error))
                return false;
        }
    }

    // Broken for real: whoever reads them fails honestly.
    const QByteArray picture = png(64, 48, 3);
    const QString at = folder + QLatin1Char('/');
    const QString locked = at + QStringLiteral("letters/locked.txt");
    if (!write(at + QStringLiteral("pictures/truncated.png"), picture.left(picture.size() / 3),
               error) ||
        !write(at + QStringLiteral("archive/damaged.txt.gz"),
               gzip(letter(9)).replace(12, 20, QByteArray(20, '\xff')), error) ||
        !write(at + QStringLiteral("archive/not-packed.txt.gz"), letter(5), error) ||
        !write(at + QStringLiteral("profiles/cut.json"), profile(7).left(20), error) ||
        !write(locked, letter(2), error)) {
        return false;
    }
    QFile::setPermissions(locked, QFile::Permissions());
    QFile::link(QStringLiteral("nowhere.txt"), at + QStringLiteral("letters/dangling.txt"));
    return true;
}

bool makeBrokenFiles(const QString &folder, QString *error)
{
    if (!QDir().mkpath(folder)) {
        *error = QStringLiteral("The folder %1 cannot be made.").arg(folder);
        return false;
    }
    for (int n = 1; n <= 8; ++n) {
        const QString path = QStringLiteral("%1/%2").arg(folder).arg(n, 3, 10, QLatin1Char('0'));
        const QByteArray picture = png(64, 48, n);
        if (!write(path + QStringLiteral(".png"), picture.left(picture.size() / 3), error) ||
            !write(path + QStringLiteral(".txt.gz"), letter(n), error))
            return false;
    }
    return true;
}

} // namespace qd
