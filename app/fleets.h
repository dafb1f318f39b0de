// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetboard.h"
#include "fleetdialog.h"
#include "fleetfile.h"
#include "tokenvault.h"

#include <memory>
#include <vector>

namespace qd {

class FleetSession;
class ViewState;
struct FleetConnection;

/// The fleets of this program: the saved ones, those that are open, and where their secrets are.
/// Each has a connection of its own: one that dies takes no other with it. GUI thread.
class Fleets final : public QObject
{
    Q_OBJECT
public:
    /// \a settings outlive this. \a file: of the saved ones; empty: nothing is kept.
    /// \a given: the fleets that this computer gives everybody.
    Fleets(ViewState &settings, const QString &file, const FleetBook &given = {},
           QObject *parent = nullptr);
    ~Fleets() override;

    FleetBoard &board() { return m_board; }
    const FleetFile &file() const { return m_file; }
    FleetSession *session(const QString &id) const; ///< nullptr: not open
    std::vector<FleetSession *> sessions() const;

    /// One that is not connected yet: connected by its own means.
    FleetSession *add(const FleetProfile &profile);
    FleetSession *open(const QString &id); ///< of a saved one; nullptr: there is none
    void openAtStart();                    ///< all that want it
    void close(const QString &id);

    /// Takes what a person entered; a sentence why not, empty: it is saved, and connected anew
    /// where it is open.
    QString save(const FleetEntry &entry);
    /// Ends the connection and forgets what it was signed in with, here and in the keychain. What
    /// is known of the fleet stays, as old.
    void signOut(FleetSession &session);
    QString remove(const QString &id); ///< with what the keychain holds for it; a sentence why not
    int import(const QByteArray &bytes, QStringList *mistakes)
    {
        return m_file.import(bytes, mistakes);
    }
    /// A token or password that was just accepted: it is kept where the fleet is saved with one.
    void keepSecret(const FleetSession &session, const QByteArray &token, bool ofRedis);
    /// What the keychain said when the secrets of \a id were last asked for; empty: all was well.
    QString vaultWords(const QString &id) const { return m_vaultWords.value(id); }
    /// Tries it without changing anything.
    void check(QObject *context, const FleetEntry &entry, const FleetDialog::Tried &done);

signals:
    void opened(qd::FleetSession *session);
    void closing(qd::FleetSession *session);
    void told(const QString &id, const QString &sentence); ///< what a person should know

private:
    using Secrets = std::function<void(QByteArray token, QByteArray password)>;
    void readSecrets(const FleetProfile &profile, QObject *context, const Secrets &done);
    void forgetSecrets(const FleetProfile &profile);
    FleetProfile withItsSecrets(const FleetProfile &profile) const;
    void connectSaved(FleetSession &session, const QByteArray &token, const QByteArray &password);
    void askAndConnect(FleetSession &session);
    void writeSecret(const QString &id, const QString &item, const QByteArray &secret,
                     bool ofRedis);
    void refreshBoard();
    void watchPassword(FleetSession &session);

    ViewState &m_settings;
    FleetFile m_file;
    TokenVault m_vault;
    FleetBoard m_board;
    QHash<QString, QString> m_vaultWords;
    QHash<QString, QByteArray> m_typed; ///< by id: kept once the fleet is up with it
    std::vector<std::unique_ptr<FleetSession>> m_sessions;
};

} // namespace qd
