// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thresholds.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace qd {

/// What a notification says; foreign words are cleaned for one line each, and stay plain.
struct NotifyText
{
    QString title, body;
    Severity severity = Severity::Warning;
    bool canAcknowledge = true;
};

/// Shows notifications by the desktop's service (org.freedesktop.Notifications), asked without
/// waiting. Where it is missing, hangs or refuses, undelivered() says so and trouble() why. Each is
/// known by a key of the caller's; at most MostOpen are. GUI thread.
class NotifyDesktop final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostOpen = 100;
    static constexpr int AnswerMs = 3000;      ///< that the service has for an answer
    static constexpr int SilentForMs = 60'000; ///< one that hung is left alone for so long

    explicit NotifyDesktop(int answerMs = AnswerMs, QObject *parent = nullptr);

    void start();                                   ///< asks what the service can do
    void show(quint64 key, const NotifyText &text); ///< replaces one of the same key
    void close(quint64 key);
    QString trouble() const { return m_trouble; } ///< empty: the last one was shown
    bool hasActions() const { return m_can.contains(QStringLiteral("actions")); }

signals:
    void opened(quint64 key);       ///< a person clicked it
    void acknowledged(quint64 key); ///< … or its button
    void shown(quint64 key);
    void undelivered(quint64 key, const qd::NotifyText &text);
    void troubleChanged();

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Open
    {
        uint id = 0; ///< the service's; 0: not known yet
        bool asked = false, closing = false;
        std::optional<NotifyText> next; ///< what it shall say once it is known
    };

    void askCapabilities();
    void send(quint64 key, const NotifyText &text);
    void take(quint64 key, const NotifyText &text, uint id, const QString &error, bool silent);
    void sendClose(uint id);
    void forgetAll();
    void say(const QString &trouble);
    std::optional<quint64> keyOf(uint id) const;

    int m_answerMs;
    QHash<quint64, Open> m_open;
    QList<quint64> m_order; ///< of m_open, oldest first
    QStringList m_can;
    QString m_trouble;
    qint64 m_silentUntilMs = 0; ///< monotonic
};

} // namespace qd
