// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundplayer.h"

#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace qd {

namespace {

constexpr int SampleRate = 22'050;

struct SoundTone
{
    double hertz, seconds;
};

/// How each of our sounds goes; loud ones repeat.
struct SoundShape
{
    const char *choice;
    double volume;
    int times;
    SoundTone first, second;
};
constexpr SoundShape soundShapes[] = {
    {"soft", 0.25, 1, {660, 0.10}, {880, 0.16}},
    {"clear", 0.5, 1, {880, 0.12}, {1320, 0.2}},
    {"loud", 0.9, 3, {988, 0.14}, {740, 0.14}},
};

void addTone(QByteArray &samples, const SoundTone &tone, double volume)
{
    const int count = int(tone.seconds * SampleRate);
    constexpr double Edge = 0.008 * SampleRate; // faded in and out: no click
    for (int i = 0; i < count; ++i) {
        const double fade = std::min({1.0, i / Edge, (count - i) / Edge});
        const double value =
            volume * fade * std::sin(2 * std::numbers::pi * tone.hertz * i / SampleRate);
        char bytes[2];
        qToLittleEndian(qint16(value * 32'000), bytes);
        samples.append(bytes, 2);
    }
}

QString soundProgram(QStringList *before)
{
    for (const char *name : {"pw-play", "paplay", "aplay"}) {
        const QString found = QStandardPaths::findExecutable(QLatin1String(name));
        if (found.isEmpty())
            continue;
        *before = qstrcmp(name, "aplay") == 0 ? QStringList{QStringLiteral("-q")} : QStringList();
        return found;
    }
    return {};
}

} // namespace

QByteArray soundWave(const QString &choice)
{
    for (const SoundShape &shape : soundShapes) {
        if (choice != QLatin1String(shape.choice))
            continue;
        QByteArray samples;
        for (int i = 0; i < shape.times; ++i) {
            addTone(samples, shape.first, shape.volume);
            addTone(samples, shape.second, shape.volume);
        }
        QByteArray wave("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0", 24);
        const auto number = [&wave](auto value) {
            char bytes[sizeof value];
            qToLittleEndian(value, bytes);
            wave.append(bytes, sizeof value);
        };
        number(quint32(SampleRate));
        number(quint32(SampleRate * 2));
        number(quint16(2));
        number(quint16(16));
        wave += "data";
        number(quint32(samples.size()));
        wave += samples;
        qToLittleEndian(quint32(wave.size() - 8), wave.data() + 4);
        return wave;
    }
    return {};
}

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
{
}

SoundPlayer::~SoundPlayer()
{
    if (!m_player)
        return;
    m_player->disconnect();
    m_player->kill();
    m_player->waitForFinished(500);
}

void SoundPlayer::play(const QString &choice)
{
    if (choice.isEmpty() || choice == QLatin1String("none") || isPlaying())
        return;
    if (QDir::isAbsolutePath(choice)) {
        const QFileInfo file(choice);
        if (!file.isFile() || file.size() > LargestFile)
            return end(false, tr("There is no such sound file, or it is larger than 20 MB."));
        return start(file.absoluteFilePath());
    }
    const QByteArray wave = soundWave(choice);
    if (wave.isEmpty())
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(choice + QStringLiteral(".wav"));
    if (QFileInfo::exists(path))
        return start(path);
    m_preparing = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), path, wave] {
        QFile file(path);
        const bool well = file.open(QIODevice::WriteOnly) && file.write(wave) == wave.size();
        file.close();
        // A receiver that went meanwhile takes nothing.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, path, well] {
                if (!self)
                    return;
                self->m_preparing = false;
                if (well)
                    self->start(path);
                else
                    self->end(false, tr("The sound cannot be written: the disk is full."));
            },
            Qt::QueuedConnection);
    });
}

void SoundPlayer::start(const QString &file)
{
    QStringList arguments;
    const QString program = soundProgram(&arguments);
    if (program.isEmpty()) {
        emit bell();
        return end(false, tr("Nothing here plays sounds (pw-play, paplay, aplay): the system's "
                             "bell is rung instead."));
    }
    m_player = new QProcess(this);
    m_player->setStandardInputFile(QProcess::nullDevice());
    m_player->setStandardOutputFile(QProcess::nullDevice());
    m_player->setStandardErrorFile(QProcess::nullDevice());
    const QString name = QFileInfo(program).fileName();
    connect(m_player, &QProcess::finished, this,
            [this, name](int code, QProcess::ExitStatus status) {
                if (status == QProcess::NormalExit && code == 0)
                    return end(true, tr("Played by %1.").arg(name));
                emit bell();
                end(false, tr("%1 could not play it (exit code %2): the system's bell is rung "
                              "instead.")
                               .arg(name)
                               .arg(code));
            });
    connect(m_player, &QProcess::errorOccurred, this, [this, name](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        emit bell();
        end(false, tr("%1 cannot be started.").arg(name));
    });
    QTimer::singleShot(LongestMs, m_player, &QProcess::kill);
    m_player->start(program, arguments + QStringList{file}, QIODevice::NotOpen);
}

void SoundPlayer::end(bool well, const QString &sentence)
{
    if (m_player)
        m_player->deleteLater();
    m_player = nullptr;
    emit played(well, sentence);
}

} // namespace qd
