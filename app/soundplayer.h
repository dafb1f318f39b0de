// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thresholds.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace qd {

/// "none", "soft", "clear" and "loud"; else the path of a file of one's own.
QByteArray soundWave(const QString &choice); ///< a WAV file of ours; empty: none of ours

/// Plays short sounds by a program that the system has (pw-play, paplay or aplay; no shell), one at
/// a time; where there is none, the system's bell. Ours are made when they are first needed, by
/// another thread. GUI thread.
class SoundPlayer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestMs = 10'000; ///< a longer sound is cut
    static constexpr qint64 LargestFile = 20 << 20;

    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    void play(const QString &choice); ///< while one is played, another is not begun
    bool isPlaying() const { return m_player != nullptr || m_preparing; }

signals:
    void played(bool well, const QString &sentence);
    void bell(); ///< nothing plays sounds here: the system's bell is rung

private:
    void start(const QString &file);
    void end(bool well, const QString &sentence);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess *m_player = nullptr;
    bool m_preparing = false;
};

} // namespace qd
