// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

namespace qd {

/// Takes requests whole and answers each as it was told; "" leaves it without an answer.
class HookServer : public QTcpServer
{
public:
    QByteArrayList answers; ///< the last one stays
    QByteArrayList heads, bodies;
    QSslConfiguration tls; ///< null: plain http

    HookServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QString address(const QString &path = QStringLiteral("/hook?a=b%20c")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(QLatin1String(tls.isNull() ? "http" : "https"))
            .arg(serverPort())
            .arg(path);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        if (tls.isNull())
            return QTcpServer::incomingConnection(handle);
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(tls);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray so = socket->property("so").toByteArray() + socket->readAll();
        socket->setProperty("so", so);
        const qsizetype end = so.indexOf("\r\n\r\n");
        const qsizetype at = so.indexOf("Content-Length: ");
        const qsizetype length =
            at < 0 ? 0 : so.mid(at + 16, so.indexOf('\r', at) - at - 16).toInt();
        if (end < 0 || so.size() < end + 4 + length)
            return;
        heads << so.left(end);
        bodies << so.mid(end + 4);
        const QByteArray answer = answers.size() > 1 ? answers.takeFirst() : answers.value(0);
        if (answer.isEmpty())
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }
};

inline QByteArray hookStatus(const QByteArray &line, const QByteArray &more = {})
{
    return "HTTP/1.1 " + line + "\r\n" + more + "Content-Length: 0\r\n\r\n";
}

} // namespace qd
