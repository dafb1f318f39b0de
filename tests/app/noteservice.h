// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

namespace qd {

struct Note
{
    uint replaces = 0;
    QString title, body;
    QStringList actions;
    uint urgency = 99;
};

/// What a desktop's service does; one that hangs takes calls and never answers.
class NoteService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList can{QStringLiteral("actions"), QStringLiteral("body"),
                    QStringLiteral("body-markup")};
    bool hangs = false;
    QList<Note> notes;
    QList<uint> closed;
    uint next = 1;
    int hung = 0;

public slots:
    QStringList GetCapabilities();
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeoutMs);
    void CloseNotification(uint id);
};

/// A message bus of a test's own, which this program then takes for its session's.
class MessageBus
{
public:
    MessageBus() = default;
    ~MessageBus()
    {
        vanish();
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    bool start() ///< before anything asks for the session's bus; false: there is no daemon here
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return false;
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead(10'000))
            return false;
        m_address = m_daemon.readLine().trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }
    bool appear(NoteService &service)
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QString::fromLocal8Bit(m_address), own());
        return bus.isConnected() &&
               bus.registerObject(path(), &service, QDBusConnection::ExportAllSlots) &&
               bus.registerService(name());
    }
    void vanish() { QDBusConnection::disconnectFromBus(own()); }
    bool emitSignal(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), name(), signal);
        message.setArguments(arguments);
        return QDBusConnection(own()).send(message);
    }

private:
    static QString own() { return QStringLiteral("notes"); }
    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace qd
