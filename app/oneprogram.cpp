// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneprogram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace qd {

namespace {

constexpr qint64 MostBytes = 8192;
const QByteArray taken = "taken\n";

/// The folder is ours alone; a socket that was handed on to somebody else is not.
bool isOurUser([[maybe_unused]] const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::getuid();
#else
    return true; // UserAccessOption has seen to it
#endif
}

} // namespace

OneProgram::OneProgram(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

QString OneProgram::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/quarterdeck.socket");
}

bool OneProgram::handOver(const QString &path, const StartRequest &request)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return false;
    QElapsedTimer clock;
    clock.start();
    const auto left = [&clock] { return std::max(0, PatienceMs - int(clock.elapsed())); };
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(left()) || !isOurUser(socket))
        return false;
    socket.write(request.toUrl().toLatin1() + '\n');
    while (socket.bytesAvailable() < taken.size() && left() > 0) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readAll() == taken;
}

bool OneProgram::listen()
{
    if (m_path.isEmpty())
        return false;
    if (m_server.listen(m_path))
        return true;
    // Of one that was killed: nobody answered there, or we would not be here.
    QLocalServer::removeServer(m_path);
    return m_server.listen(m_path);
}

void OneProgram::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(PatienceMs, socket, [socket] { socket->abort(); });
    if (!isOurUser(*socket))
        return socket->abort();
    socket->setReadBufferSize(MostBytes);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() >= MostBytes)
                socket->abort();
            return;
        }
        const auto request =
            StartRequest::fromUrl(QString::fromUtf8(socket->readLine(MostBytes)).trimmed());
        if (!request)
            return socket->abort();
        socket->disconnect(this);
        socket->write(taken);
        socket->flush();
        socket->disconnectFromServer();
        emit asked(*request);
    });
}

} // namespace qd
