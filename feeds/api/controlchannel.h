// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "httpexchange.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace qd {

/// What a control answer means. A pure reading of it, no socket.
struct ControlVerdict
{
    Outcome outcome = Outcome::Unknown;
    QString message;
    bool signedOut = false;  ///< 401
    bool readOnly = false;   ///< 403
    bool lookAgain = false;  ///< only the worker's own state can tell, or must be read anew
    QString said{};          ///< the back end's words where message holds more than these
    int status = 0;          ///< of the answer; 0: none
    qint64 retryAfterMs = 0; ///< with 429: as told
};

/// \a names: by which an answer may call the worker. Done needs 200, success not false, this
/// action, this worker (a field that is absent speaks for nobody else).
ControlVerdict judgeControl(const Command &command, const QStringList &names, const QString &server,
                            const HttpResponse &response);

/// Sends control requests: each exactly once, on a socket of its own, at most 6 at a time. Lives on
/// the feed's thread.
class ControlChannel final : public QObject
{
    Q_OBJECT
public:
    /// \a options is kept by reference and must outlive the channel.
    explicit ControlChannel(const ApiOptions &options, QObject *parent = nullptr);
    ~ControlChannel() override;

    /// judged() follows exactly once, unless stopped. \a address must be usable as a segment
    /// (encodedSegment()).
    void post(const Command &command, const QString &address, const QStringList &names);
    void giveBackWaiting(const QString &why); ///< what has not left yet ends as NotSent
    void stop();                              ///< closes everything; no signal follows

signals:
    void sent(const qd::Command &command); ///< the request is written; before judged()
    void judged(const qd::Command &command, const qd::ControlVerdict &verdict);

private:
    struct Posting
    {
        Command command;
        QString address;
        QStringList names;
    };
    void sendNext();

    const ApiOptions &m_options;
    QList<Posting> m_waiting;
    QList<HttpExchange *> m_out;
};

} // namespace qd
