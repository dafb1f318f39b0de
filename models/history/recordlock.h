// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QLockFile;

namespace qd {

/// Says which program records into a history. The system's own lock, which goes with its program
/// however that ends; not QLockFile, which asks whether a process of the noted number runs: in a
/// sandbox every start of a program has the same number, and the lock of one that was killed would
/// hold for ever. Any thread, one at a time.
class RecordLock final
{
public:
    enum class Answer : quint8 {
        Held,
        Elsewhere, ///< another program has it, or another object of this one
        NotAllowed,
        Failed
    };

    explicit RecordLock(const QString &path);
    ~RecordLock(); ///< lets go, and removes the file
    RecordLock(const RecordLock &) = delete;
    RecordLock &operator=(const RecordLock &) = delete;

    Answer tryLock(); ///< does not wait
    qint64 holder() const; ///< the process of whoever holds it, by its own count; 0: not known

private:
    QByteArray m_path;
    int m_fd = -1; ///< at least 0: held
#ifndef Q_OS_UNIX
    std::unique_ptr<QLockFile> m_lock;
#endif
};

} // namespace qd
