// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "httpexchange.h"

#include <QHash>
#include <QObject>

namespace qd {

/// Gives orphaned tasks back over HTTP, where the back end offers it: POST /queue/{queue}/requeue
/// (its dry run says which there are), on fleet routes POST /jobs/requeue (all at once, unseen).
/// What acts leaves once, with an Idempotency-Key: where its answer is lost the outcome is
/// "unknown", and nothing is sent again. Exactly one answer each unless stopped. Lives on the
/// feed's thread.
class RequeueDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a options are kept by reference and must outlive the desk.
    explicit RequeueDesk(const ApiOptions &options, QObject *parent = nullptr);

    static bool takes(const Question &question); ///< Entries, Requeue
    void ask(const Question &question);
    void giveBack(const QString &why); ///< all open ones are answered: unknown if they act
    void stop();                       ///< no signal follows

signals:
    void answered(const qd::Answer &answer);
    void signedOut(const QString &words);
    void readOnly();

private:
    struct Open
    {
        Question question;
        HttpExchange *exchange;
    };
    void post(const Question &question);
    void onFinished(const Question &question, const HttpResponse &response);
    void refuse(const Question &question, const QString &why);
    void answerUnknown(const Question &question, const QString &why);

    const ApiOptions &m_options;
    QHash<quint64, Open> m_open;
};

} // namespace qd
