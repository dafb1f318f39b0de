// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <functional>

namespace qd {

/// What the system's keychain said.
struct VaultAnswer
{
    enum Outcome {
        Done,       ///< read, written, removed
        Missing,    ///< it answers, and has nothing under this name
        NoKeychain, ///< there is none here
        Silent,     ///< it did not answer in time: locked, and nobody unlocked it
    } outcome = NoKeychain;
    QByteArray secret; ///< read: what was there; whoever gets it wipes it
    QString sentence;  ///< what to tell a person; never holds the secret
};

/// Secrets in the system's keychain (Secret Service, KWallet, Keychain, Credential Manager), each
/// under a random name. Never anywhere else: without a keychain nothing is kept. Asks without
/// waiting; one that does not answer within the limit is given up, and a late answer dropped. GUI
/// thread.
class TokenVault final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(VaultAnswer)>;
    static constexpr int PatienceMs = 60'000; ///< a person may have to find their password

    explicit TokenVault(int patienceMs = PatienceMs, QObject *parent = nullptr);

    /// \a done is called once, from the event loop, unless this or \a context goes first.
    void read(const QString &item, QObject *context, const Done &done);
    void write(const QString &item, const QByteArray &secret, QObject *context, const Done &done);
    void remove(const QString &item, QObject *context, const Done &done);

private:
    template<typename Job>
    void run(Job *job, const QString &item, QObject *context, const Done &done);

    int m_patienceMs;
};

} // namespace qd
