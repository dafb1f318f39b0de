// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: to a fleet that asks for it again, and to the first one.
#include "application.h"

#include "fleet.h"
#include "fleets.h"
#include "fleetsession.h"
#include "httprequest.h"
#include "mainwindow.h"
#include "passworddialog.h"
#include "signincheck.h"
#include "signindialog.h"
#include "text.h"
#include "windowplace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace qd {

void Application::askPassword(FleetSession &session)
{
    if (m_password)
        return m_password->raise();
    const FleetConnection &connection = session.connection();
    m_password = new PasswordDialog(m_theme, session.fleet(),
                                    connection.redis ? connection.redis->address.shown()
                                                     : connection.server(),
                                    deskOf(session).window.get());
    m_password->setAttribute(Qt::WA_DeleteOnClose);
    fitWithin(*m_password);
    m_password->open();
}

/// \a session: the fleet to sign in to; nullptr: none is there yet.
void Application::signIn(FleetSession *session)
{
    if (session && session->isConnected()) {
        const FeedStatus &status = session->fleet().status();
        const WayStatus *const out = signedOutWay(status);
        const FleetConnection &connection = session->connection();
        const bool byApi =
            connection.hasApi() && (!out || out->server != status.ways.value(1).server);
        if (connection.pipeline || (connection.redis && !byApi))
            return askPassword(*session);
    }
    if (session && session->isConnected() && session->connection().hasApi() &&
        !session->connection().mayCarryToken())
        return deskOf(*session).window->showNote(
            tr("No token is sent to this fleet: its address is plain http to another computer."));
    if (session && !session->isConnected() && session->connection().redis &&
        !session->connection().hasApi()) { // it asks for the password itself
        return session->connectTo(session->connection(), session->connection().identity());
    }
    if (m_signIn)
        return m_signIn->raise();
    const auto optionsOf = [this, session](const SignInRequest &request) {
        QString error;
        ApiOptions api = session ? session->connection().api : ApiOptions();
        if (!session || !api.base.isValid() || api.base.isEmpty())
            api.base = checkedApiBase(request.apiUrl, &error);
        if (!session)
            api.caFile = m_given.api.caFile;
        api.timeoutMs = m_options.connection.timeoutMs;
        api.token = request.token;
        return api;
    };
    m_signIn = new SignInDialog(
        m_theme,
        [this, optionsOf](const SignInRequest &request, const SignInDialog::Done &done) {
            checkSignIn(m_signIn, optionsOf(request), done);
        },
        session ? deskOf(*session).window.get() : nullptr);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    if (session)
        signInAgain(*session);
    // A fleet of this run alone has no place of its own.
    m_signIn->rememberBox()->setVisible(!session || m_fleets->file().book().byId(session->id()));
    const QPointer<FleetSession> guard = session;
    connect(m_signIn, &SignInDialog::connectRequested, this,
            [this, guard, wasThere = session != nullptr](const SignInRequest &request) {
                if (!wasThere || guard)
                    takeSignIn(guard, request);
                m_signIn->close();
            });
    connect(m_signIn, &SignInDialog::demoRequested, this, [this] {
        startDemo();
        m_signIn->close();
    });
    fitWithin(*m_signIn);
    m_signIn->show();
}

void Application::signInAgain(FleetSession &session)
{
    const FeedStatus &status = session.fleet().status();
    const WayStatus *const out = signedOutWay(status);
    const QString api = session.connection().hasApi() ? session.connection().api.base.toString()
                                                      : session.fleet().profile().api;
    m_signIn->setAddress(api);
    m_signIn->addressEdit()->setEnabled(false); // another fleet is another window
    const QString vault = m_fleets->vaultWords(session.id());
    m_signIn->setServerWords(!vault.isEmpty() ? vault : out ? out->error : status.error);
    m_signIn->demoButton()->hide();
}

void Application::signOut(FleetSession &session)
{
    if (!session.isConnected())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Sign out"), {}, QMessageBox::Cancel,
                                deskOf(session).window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Sign out of %1? What it was signed in with is removed from this program and "
                    "from the keychain. Nobody watches this fleet from here until you sign in "
                    "again.")
                     .arg(displayText(session.fleet().name(), 80)));
    QPushButton *yes = box->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    yes->setAutoDefault(false);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<FleetSession> guard = &session;
    connect(box, &QMessageBox::finished, this, [this, box, yes, guard] {
        if (box->clickedButton() == yes && guard)
            m_fleets->signOut(*guard);
    });
    box->open();
}

void Application::takeSignIn(FleetSession *session, const SignInRequest &request)
{
    if (session && session->isConnected()) {
        session->fleet().enterToken(request.token);
        if (request.remembers)
            m_fleets->keepSecret(*session, request.token, false);
        return;
    }
    FleetEntry entry;
    entry.token = request.token;
    entry.remembers = request.remembers;
    QString error;
    if (session && session->connection().hasApi() &&
        !m_fleets->file().book().byId(session->id())) { // was signed out of
        FleetConnection connection = session->connection();
        connection.setSecrets(request.token, {});
        session->connectTo(connection, connection.identity());
        return connection.wipeSecrets();
    }
    if (session) { // saved, and not connected so far: the keychain kept us waiting
        entry.profile = session->fleet().profile();
        error = m_fleets->save(entry);
    } else {
        const QUrl base = checkedApiBase(request.apiUrl, &error);
        entry.profile = FleetProfile::make(serverName(base).left(FleetProfile::MostName));
        entry.profile.api = request.apiUrl;
        entry.profile.caFile = m_given.api.caFile;
        entry.profile.production = m_options.production;
        if (request.remembers) {
            error = m_fleets->save(entry);
            if (error.isEmpty())
                return showFleet(entry.profile.id);
        }
        // Of this run alone.
        FleetProfile profile = entry.profile;
        profile.id.clear();
        FleetSession *added = m_fleets->add(profile);
        showFleet(added->id());
        FleetConnection connection;
        connection.profile = profile;
        connection.api.base = base;
        connection.api.caFile = profile.caFile;
        connection.api.token = request.token;
        added->connectTo(connection, connection.identity());
    }
    if (!error.isEmpty() && shown())
        shown()->window->showNote(error);
}

} // namespace qd
