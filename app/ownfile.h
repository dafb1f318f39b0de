// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThreadPool>

namespace qd {

/// Reads a small file that this program itself wrote: at most \a mostBytes, and only a real file (a
/// pipe would keep us waiting). False: it is not there (\a why stays empty) or cannot be used.
bool readOwnFile(const QString &path, qint64 mostBytes, QByteArray *bytes, QString *why);
/// Puts a file that cannot be used aside; its new name, empty: it could not be moved.
QString putAside(const QString &path);

/// Writes such a file on a thread of its own: whole or not at all, for this user alone (0600, its
/// folder 0700), one after the other. What cannot be written is said in the log.
class OwnFileWriter final
{
public:
    OwnFileWriter() { m_thread.setMaxThreadCount(1); } // the last one wins
    ~OwnFileWriter() { finish(); }
    void finish() { m_thread.waitForDone(); } ///< waits
    void write(const QString &path, const QByteArray &bytes);

private:
    QThreadPool m_thread;
};

} // namespace qd
