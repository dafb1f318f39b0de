// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleets.h"

#include "fleet.h"
#include "fleetcheck.h"
#include "fleetsession.h"
#include "httprequest.h"
#include "tokenfile.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace qd {

namespace {

bool sameServer(const QString &before, const QString &now)
{
    return before == now || sameOrigin(QUrl(before), QUrl(now));
}

bool sameRedis(const QString &before, const QString &now)
{
    RedisAddress a = RedisAddress::parse(before, nullptr), b = RedisAddress::parse(now, nullptr);
    for (RedisAddress *one : {&a, &b}) {
        one->db = 0;
        one->user.clear();
    }
    return before == now || a.shown() == b.shown();
}

} // namespace

Fleets::Fleets(ViewState &settings, const QString &file, const FleetBook &given, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_file(file, given)
{
    connect(&m_file, &FleetFile::changed, this, &Fleets::refreshBoard);
    connect(&m_board, &FleetBoard::lookedAtChanged, this, [this] {
        for (const auto &session : m_sessions)
            session->setWatch(&m_board, {false, m_board.isLookedAt()});
    });
    refreshBoard();
}

Fleets::~Fleets() = default;

FleetSession *Fleets::session(const QString &id) const
{
    for (const auto &session : m_sessions) {
        if (session->id() == id)
            return session.get();
    }
    return nullptr;
}

std::vector<FleetSession *> Fleets::sessions() const
{
    std::vector<FleetSession *> open;
    for (const auto &session : m_sessions)
        open.push_back(session.get());
    return open;
}

/// First what is not saved, then the book in its order.
void Fleets::refreshBoard()
{
    QList<FleetSeat> seats;
    const FleetBook &book = m_file.book();
    for (const auto &session : m_sessions) {
        if (!book.byId(session->id()))
            seats << FleetSeat{session->id(), session->fleet().profile(), &session->fleet()};
    }
    for (const FleetProfile &profile : book.profiles) {
        const FleetSession *open = session(profile.id);
        seats << FleetSeat{profile.id, profile, open ? &open->fleet() : nullptr};
    }
    m_board.setSeats(seats);
}

FleetSession *Fleets::add(const FleetProfile &profile)
{
    m_sessions.push_back(std::make_unique<FleetSession>(profile, m_settings));
    FleetSession *added = m_sessions.back().get();
    added->setWatch(&m_board, {false, m_board.isLookedAt()});
    watchPassword(*added);
    emit opened(added);
    refreshBoard();
    return added;
}

/// A password that was typed is kept once it has proved right.
void Fleets::watchPassword(FleetSession &session)
{
    Fleet *fleet = &session.fleet();
    connect(fleet, &Fleet::passwordEntered, this, [this, &session](const QByteArray &secret) {
        if (m_file.book().byId(session.id()))
            m_typed[session.id()] = secret;
    });
    connect(fleet, &Fleet::statusChanged, this, [this, &session, fleet] {
        const FeedStatus &status = fleet->status(); // beside an API, Redis is the second way
        const bool up = status.ways.isEmpty() ? status.isUp() : status.ways.constLast().isUp();
        if (!up || !m_typed.contains(session.id()))
            return;
        QByteArray secret = m_typed.take(session.id());
        keepSecret(session, secret, session.connection().redis.has_value());
        wipe(secret);
    });
}

FleetSession *Fleets::open(const QString &id)
{
    if (FleetSession *there = session(id))
        return there;
    const FleetProfile *profile = m_file.book().byId(id);
    if (!profile)
        return nullptr;
    FleetSession *added = add(*profile);
    askAndConnect(*added);
    return added;
}

void Fleets::openAtStart()
{
    for (const FleetProfile &profile : QList<FleetProfile>(m_file.book().profiles)) {
        if (profile.connectsAtStart)
            open(profile.id);
    }
}

void Fleets::close(const QString &id)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&id](const auto &one) { return one->id() == id; });
    if (found == m_sessions.end())
        return;
    emit closing(found->get());
    const std::unique_ptr<FleetSession> gone = std::move(*found);
    m_sessions.erase(found);
    refreshBoard(); // nobody looks at it any more
}

/// The keychain may have to ask a person first: that is said, and holds up nothing else.
void Fleets::askAndConnect(FleetSession &session)
{
    const FleetProfile profile = session.fleet().profile();
    if (!profile.tokenItem.isEmpty() || !profile.passwordItem.isEmpty())
        QTimer::singleShot(300, &session, [&session] {
            session.say(
                ConnectionState::Connecting,
                tr("Waiting for the system's keyring. Sign in… (Ctrl+L) goes on without it."));
        });
    readSecrets(profile, &session, [this, &session](QByteArray token, QByteArray password) {
        if (!session.isConnected()) // somebody has signed in by hand meanwhile
            connectSaved(session, token, password);
        wipe(token);
        wipe(password);
    });
}

void Fleets::readSecrets(const FleetProfile &profile, QObject *context, const Secrets &done)
{
    struct Both
    {
        QByteArray token, password;
        int open = 2;
    };
    const auto both = std::make_shared<Both>();
    const auto read = [&](const QString &item, QByteArray Both::*into) {
        const auto take = [this, both, into, done, id = profile.id](VaultAnswer answer) {
            both.get()->*into = std::move(answer.secret);
            if (answer.outcome != VaultAnswer::Done)
                m_vaultWords[id] = answer.sentence;
            if (--both->open == 0)
                done(std::exchange(both->token, {}), std::exchange(both->password, {}));
        };
        if (item.isEmpty())
            return take({VaultAnswer::Done, {}, {}});
        m_vault.read(item, context, take);
    };
    m_vaultWords.remove(profile.id);
    read(profile.tokenItem, &Both::token);
    read(profile.passwordItem, &Both::password);
}

void Fleets::connectSaved(FleetSession &session, const QByteArray &token,
                          const QByteArray &password)
{
    ConnectionOptions options;
    QString error;
    std::optional<FleetConnection> connection;
    if (takeProfile(session.fleet().profile(), &options, &error))
        connection = openConnection(options, &error);
    if (!connection)
        return session.say(ConnectionState::Offline, error);
    connection->setSecrets(token, password);
    session.connectTo(*connection, connection->identity());
    connection->wipeSecrets();
}

/// What is kept was entered for a server: another one does not get it, however the address came to
/// be changed.
FleetProfile Fleets::withItsSecrets(const FleetProfile &profile) const
{
    FleetProfile own = profile;
    const FleetProfile *saved = m_file.book().byId(profile.id);
    if (!saved)
        return own;
    if (!sameServer(saved->api, profile.api) || !sameServer(saved->pipeline, profile.pipeline))
        own.tokenItem.clear();
    if (!sameRedis(saved->redis, profile.redis))
        own.passwordItem.clear();
    return own;
}

QString Fleets::save(const FleetEntry &entry)
{
    FleetProfile profile = withItsSecrets(entry.profile);
    FleetProfile dropped = entry.profile;
    if (profile.tokenItem == dropped.tokenItem)
        dropped.tokenItem.clear();
    if (profile.passwordItem == dropped.passwordItem)
        dropped.passwordItem.clear();
    ConnectionOptions options;
    QString error;
    if (!takeProfile(profile, &options, &error) || !openConnection(options, &error))
        return error;
    const auto item = [&entry](const QByteArray &secret, QString &name) {
        if (!secret.isEmpty() && entry.remembers && name.isEmpty())
            name = FleetProfile::freshItem();
    };
    item(entry.token, profile.tokenItem);
    item(entry.password, profile.passwordItem);
    error = m_file.put(profile);
    if (!error.isEmpty())
        return error;
    forgetSecrets(dropped);
    if (entry.remembers) {
        writeSecret(profile.id, profile.tokenItem, entry.token, false);
        writeSecret(profile.id, profile.passwordItem, entry.password, true);
    }
    FleetSession *open = session(profile.id);
    if (!open)
        open = add(profile);
    open->fleet().setProfile(profile);
    if (entry.token.isEmpty() && entry.password.isEmpty()) {
        // What it has is in the keychain, if anywhere.
        readSecrets(profile, open,
                    [this, open](const QByteArray &token, const QByteArray &password) {
                        connectSaved(*open, token, password);
                    });
    } else {
        connectSaved(*open, entry.token, entry.password);
    }
    refreshBoard();
    return {};
}

void Fleets::writeSecret(const QString &id, const QString &item, const QByteArray &secret,
                         bool ofRedis)
{
    if (secret.isEmpty() || item.isEmpty())
        return;
    m_vault.write(item, secret, this, [this, id, ofRedis](const VaultAnswer &answer) {
        if (answer.outcome == VaultAnswer::Done)
            return;
        // Not kept: what the file names would not be found at the next start.
        const FleetProfile *saved = m_file.book().byId(id);
        if (saved) {
            FleetProfile profile = *saved;
            (ofRedis ? profile.passwordItem : profile.tokenItem).clear();
            m_file.put(profile);
            if (FleetSession *open = session(id))
                open->fleet().setProfile(profile);
        }
        emit told(id, ofRedis ? tr("The password is not kept: %1").arg(answer.sentence)
                              : tr("The token is not kept: %1").arg(answer.sentence));
    });
}

void Fleets::keepSecret(const FleetSession &session, const QByteArray &token, bool ofRedis)
{
    const FleetProfile *saved = m_file.book().byId(session.id());
    if (!saved || token.isEmpty())
        return;
    FleetProfile profile = *saved;
    QString &item = ofRedis ? profile.passwordItem : profile.tokenItem;
    if (item.isEmpty()) {
        item = FleetProfile::freshItem();
        m_file.put(profile);
        session.fleet().setProfile(profile);
    }
    m_vaultWords.remove(profile.id);
    writeSecret(profile.id, item, token, ofRedis);
}

QString Fleets::remove(const QString &id)
{
    const FleetProfile *saved = m_file.book().byId(id);
    if (!saved)
        return {};
    if (!m_file.isGiven(id)) {
        forgetSecrets(*saved);
        close(id);
    }
    return m_file.remove(id);
}

void Fleets::forgetSecrets(const FleetProfile &profile)
{
    for (const QString &item : {profile.tokenItem, profile.passwordItem}) {
        if (item.isEmpty())
            continue;
        m_vault.remove(item, this, [this, id = profile.id](const VaultAnswer &answer) {
            if (answer.outcome != VaultAnswer::Done && answer.outcome != VaultAnswer::Missing)
                emit told(id, tr("The keychain still holds it: %1").arg(answer.sentence));
        });
    }
}

void Fleets::signOut(FleetSession &session)
{
    if (QByteArray typed = m_typed.take(session.id()); !typed.isEmpty())
        wipe(typed);
    if (const FleetProfile *saved = m_file.book().byId(session.id())) {
        forgetSecrets(*saved);
        FleetProfile profile = *saved;
        profile.tokenItem.clear();
        profile.passwordItem.clear();
        m_file.put(profile);
        session.fleet().setProfile(profile);
    }
    session.end();
    session.say(ConnectionState::SignedOut, tr("Signed out here."));
}

void Fleets::check(QObject *context, const FleetEntry &entry, const FleetDialog::Tried &done)
{
    FleetProfile kept = withItsSecrets(entry.profile);
    if (!entry.token.isEmpty())
        kept.tokenItem.clear();
    if (!entry.password.isEmpty())
        kept.passwordItem.clear();
    readSecrets(kept, context,
                [context, entry, done](const QByteArray &token, const QByteArray &password) {
                    FleetEntry whole = entry;
                    if (whole.token.isEmpty())
                        whole.token = token;
                    if (whole.password.isEmpty())
                        whole.password = password;
                    checkFleet(context, whole, done);
                });
}

} // namespace qd
