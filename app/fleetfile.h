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
    /// \a given: the fleets that this computer gives everybody. They stand in the book as they are
    /// given; only what the keychain calls their secrets, and whether they connect by themselves, is
    /// a person's own.
    explicit FleetFile(const QString &path, const FleetBook &given = {}, QObject *parent = nullptr);

    static QString defaultPath(); ///< in the user's configuration folder
    /// Without a FleetFile: for who only reads. \a mistakes: what was left out, a sentence each.
    static FleetBook read(const QString &path, QStringList *mistakes);

    /// Puts \a given before what is a person's own; a sentence for each that found no place.
    static void addGiven(const FleetBook &given, FleetBook *own, QStringList *mistakes);

    const FleetBook &book() const { return m_book; }
    bool isGiven(const QString &id) const { return m_given.byId(id); } ///< to everybody here
    const QStringList &mistakes() const { return m_mistakes; } ///< of the file, as it was read

    /// These change the book: a sentence why not, or empty and changed().
    QString put(const FleetProfile &profile);
    QString remove(const QString &id);
    int import(const QByteArray &bytes, QStringList *mistakes);

signals:
    void changed();

private:
    void write();

    QString m_path;
    const FleetBook m_given;
    QStringList m_mistakes; ///< before the book: reading fills it
    FleetBook m_book;
    OwnFileWriter m_writer;
};

} // namespace qd
