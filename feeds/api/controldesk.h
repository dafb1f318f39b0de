// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook.h"
#include "controlchannel.h"
#include "outcomewatch.h"

#include <QHash>
#include <QObject>

namespace qd {

/// A command's way: find the address, post once, say the outcome; then look at the worker's own
/// state until it shows the same, or tells what the line did not. Lives on the feed's thread.
class ControlDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a options and \a book are kept by reference and must outlive the desk.
    ControlDesk(const ApiOptions &options, AddressBook &book, qint64 watchMs,
                QObject *parent = nullptr);

    void send(const Command &command, const Worker &worker);
    void look(const QList<Worker> &workers, qint64 readSinceMs); ///< a whole snapshot came in
    void tick();                                                 ///< about once a second
    void giveBack(const QString &why); ///< signed out: what has not left ends as NotSent, nothing
                                       ///< more is looked at
    void stop();                       ///< no signal follows

signals:
    void sent(const qd::CommandSent &sent);
    void result(const qd::CommandResult &result);
    void lookWanted(); ///< read the fleet's state anew, now
    void signedOut(const QString &words);
    void readOnly();

private:
    void onJudged(const Command &command, const ControlVerdict &verdict);

    struct Target
    {
        Command command;
        Worker worker;
        qint64 sentAtMs = 0; ///< 0: its address is still being looked up
    };
    const ApiOptions &m_options;
    AddressBook &m_book;
    ControlChannel m_channel;
    OutcomeWatch m_watch;
    QHash<quint64, Target> m_open;
    qint64 m_lookedAtMs = 0;
};

} // namespace qd
