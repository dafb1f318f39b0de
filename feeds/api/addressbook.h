// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apioptions.h"
#include "worker.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>

namespace qd {

class HttpExchange;

/// Which name of a worker goes into /worker/{…}. In this order: the profile's mapping; the row's
/// own address; what safe reads of /worker/<candidate>/details prove; on a server without /details
/// the display name, not confirmed. Found once.
class AddressBook final : public QObject
{
    Q_OBJECT
public:
    struct Resolution
    {
        QString address; ///< empty: none may be used
        bool confirmed = false;
        QString error;  ///< why none: a sentence
        int status = 0; ///< the answer that ended the search, when it was one (401, 403, 5xx)
    };
    using Done = std::function<void(const Resolution &)>;

    /// \a options is kept by reference and must outlive the book.
    explicit AddressBook(const ApiOptions &options, QObject *parent = nullptr);
    ~AddressBook() override;

    void setWorkers(
        const QList<Worker> &workers);       ///< the newest whole snapshot: shows shared candidates
    void fill(QList<Worker> &workers) const; ///< address and addressConfirmed where known
    /// Calls \a done exactly once, at once or later; not after forget(). A few are looked for at a
    /// time.
    void resolve(const Worker &worker, Done done);
    void forget(); ///< drops what is under way (stopped, signed out)

    /// Names by which an answer may call this worker: address, display name, key, short and full
    /// form where not shared.
    QStringList namesOf(const Worker &worker, const QString &address) const;

    static QString shortForm(const QString &name); ///< "discovery" of "Discovery Worker"
    static QString fullForm(const QString &name);  ///< "discovery_worker"

signals:
    void found(const QString &workerKey); ///< fill() knows an address that it did not know

private:
    struct Search;
    void startSome();
    void next(Search *search);
    void onAnswer(Search *search, const struct HttpResponse &response);
    void finish(Search *search, const Resolution &resolution);
    bool isShared(const QString &candidate, const Worker &worker) const;

    const ApiOptions &m_options;
    QList<Worker> m_workers;
    QHash<QString, Resolution> m_known; ///< by Worker::key
    QList<Search *> m_searches;
    bool m_detailsSeen = false; ///< this server has /details
};

} // namespace qd
