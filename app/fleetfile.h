// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetbook.h"
#include "ownfile.h"

#include <QObject>

namespace qd {

/// The fleets that a person saved, kept in a file of theirs alone. What is changed is written at
/// once, by another thread. A file that cannot be read is put aside and said. GUI thread (or the
/// terminal's).
class FleetFile final : public QObject
{
    Q_OBJECT
public:
    explicit FleetFile(const QString &path, QObject *parent = nullptr);

    static QString defaultPath(); ///< in the user's configuration folder
    /// Without a FleetFile: for who only reads. \a mistakes: what was left out, a sentence each.
    static FleetBook read(const QString &path, QStringList *mistakes);

    const FleetBook &book() const { return m_book; }
    const QStringList &mistakes() const { return m_mistakes; } ///< of the file, as it was read

    /// These change the book: a sentence why not, or empty and changed().
    QString put(const FleetProfile &profile);
    void remove(const QString &id);
    int import(const QByteArray &bytes, QStringList *mistakes);

signals:
    void changed();

private:
    void write();

    QString m_path;
    QStringList m_mistakes; ///< before the book: reading fills it
    FleetBook m_book;
    OwnFileWriter m_writer;
};

} // namespace qd
