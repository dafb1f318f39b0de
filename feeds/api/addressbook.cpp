// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook.h"

#include "httpexchange.h"
#include "text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr int searchesAtOnce = 6;

} // namespace

/// One worker's search: the candidates still to ask, and what the answers so far said.
struct AddressBook::Search
{
    Worker worker;
    QStringList candidates;
    QStringList shared; ///< asked only to learn whether the server has /details at all
    QString asking;
    bool askingShared = false;
    bool anyDetails = false; ///< something other than "no such page" was answered
    bool started = false;
    QList<Done> done;
    HttpExchange *exchange = nullptr;
};

AddressBook::AddressBook(const ApiOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

AddressBook::~AddressBook()
{
    forget();
}

void AddressBook::setWorkers(const QList<Worker> &workers)
{
    m_workers = workers;
}

void AddressBook::fill(QList<Worker> &workers) const
{
    if (m_known.isEmpty() && m_options.addresses.isEmpty())
        return;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        const Worker &row = workers.at(i);
        const auto mapped = m_options.addresses.constFind(row.name);
        if (mapped != m_options.addresses.constEnd()) {
            if (row.address != *mapped || !row.addressConfirmed) {
                workers[i].address = *mapped;
                workers[i].addressConfirmed = true;
            }
        } else if (row.address.isEmpty()) {
            const auto known = m_known.constFind(row.key);
            if (known != m_known.constEnd()) {
                workers[i].address = known->address;
                workers[i].addressConfirmed = known->confirmed;
            }
        }
    }
}

QString AddressBook::fullForm(const QString &name)
{
    return name.simplified().toLower().replace(u' ', u'_');
}

QString AddressBook::shortForm(const QString &name)
{
    static const QStringList trailing{QStringLiteral("_worker"), QStringLiteral("_processor"),
                                      QStringLiteral("_background")};
    QString form = fullForm(name);
    const auto ending = [&form] {
        return std::find_if(trailing.begin(), trailing.end(),
                            [&form](const QString &word) { return form.endsWith(word); });
    };
    for (auto word = ending(); word != trailing.end() && form.size() > word->size();
         word = ending())
        form.chop(word->size());
    return form;
}

QStringList AddressBook::namesOf(const Worker &worker, const QString &address) const
{
    QStringList names{address, worker.name, worker.key};
    for (const QString &form : {shortForm(worker.name), fullForm(worker.name)}) {
        if (!isShared(form, worker))
            names.append(form);
    }
    names.removeAll(QString());
    return names;
}

bool AddressBook::isShared(const QString &candidate, const Worker &worker) const
{
    return std::any_of(m_workers.begin(), m_workers.end(), [&](const Worker &other) {
        return other.key != worker.key &&
               (other.address == candidate || other.name == candidate || other.key == candidate ||
                m_options.addresses.value(other.name) == candidate ||
                shortForm(other.name) == candidate || fullForm(other.name) == candidate);
    });
}

void AddressBook::resolve(const Worker &worker, Done done)
{
    const auto at = [&](const QString &address, bool confirmed) {
        if (encodedSegment(address).isEmpty())
            done({{},
                  false,
                  tr("%1 cannot be part of an address: nothing was sent")
                      .arg(address.isEmpty() ? tr("an empty name")
                                             : QStringLiteral("\"%1\"").arg(address)),
                  0});
        else
            done({address, confirmed, {}, 0});
    };
    const auto mapped = m_options.addresses.constFind(worker.name);
    if (mapped != m_options.addresses.constEnd())
        return at(*mapped, true);
    if (!worker.address.isEmpty() && worker.addressConfirmed)
        return at(worker.address, true);
    const auto known = m_known.constFind(worker.key);
    if (known != m_known.constEnd())
        return at(known->address, known->confirmed);
    if (encodedSegment(worker.name).isEmpty())
        return at(worker.name, false);
    for (Search *search : std::as_const(m_searches)) {
        if (search->worker.key == worker.key) {
            search->done.append(std::move(done));
            return;
        }
    }
    auto *search = new Search;
    search->worker = worker;
    search->done.append(std::move(done));
    QStringList candidates{shortForm(worker.name), fullForm(worker.name), worker.name};
    candidates.removeDuplicates();
    for (const QString &candidate : std::as_const(candidates)) {
        if (encodedSegment(candidate).isEmpty())
            continue;
        if (isShared(candidate, worker))
            search->shared.append(candidate);
        else
            search->candidates.append(candidate);
    }
    m_searches.append(search);
    startSome();
}

void AddressBook::startSome()
{
    const auto isStarted = [](const Search *search) { return search->started; };
    while (std::count_if(m_searches.cbegin(), m_searches.cend(), isStarted) < searchesAtOnce) {
        const auto waiting = std::find_if_not(m_searches.cbegin(), m_searches.cend(), isStarted);
        if (waiting == m_searches.cend())
            return;
        (*waiting)->started = true;
        next(*waiting); // may end it at once
    }
}

void AddressBook::next(Search *search)
{
    if (search->candidates.isEmpty() && !search->shared.isEmpty() && !search->anyDetails &&
        !m_detailsSeen) {
        search->asking = search->shared.takeFirst();
        search->askingShared = true;
    } else if (!search->candidates.isEmpty()) {
        search->asking = search->candidates.takeFirst();
    } else {
        const QString name = displayText(search->worker.name);
        if (search->anyDetails || m_detailsSeen)
            finish(search, {{},
                            false,
                            tr("%1 names no worker \"%2\" under an address of its own; the profile "
                               "must say which address is its; nothing was sent")
                                .arg(serverName(m_options.base), name),
                            0});
        else if (isShared(search->worker.name, search->worker))
            finish(search, {{},
                            false,
                            tr("the name \"%1\" also fits another worker; the profile must say its "
                               "address; nothing was sent")
                                .arg(name),
                            0});
        else // a server without /details: as its own web page does
            finish(search, {search->worker.name, false, {}, 0});
        return;
    }
    HttpRequest request;
    request.target = "/worker/" + encodedSegment(search->asking) + "/details";
    search->exchange = new HttpExchange(m_options, request, this);
    connect(search->exchange, &HttpExchange::finished, this,
            [this, search](const HttpResponse &response) { onAnswer(search, response); });
    search->exchange->start();
}

void AddressBook::onAnswer(Search *search, const HttpResponse &response)
{
    search->exchange->deleteLater();
    search->exchange = nullptr;
    const QString name = displayText(search->worker.name);
    if (response.failure != HttpFailure::None) {
        finish(search, {{},
                        false,
                        tr("the address of \"%1\" could not be found out: %2; nothing was sent")
                            .arg(name, response.error),
                        0});
        return;
    }
    const int status = response.status;
    const bool noSuchPage = status == 404 || status == 405 || status == 410 || status == 501;
    if (status != 200 && !noSuchPage) {
        finish(search,
               {{},
                false,
                tr("the address of \"%1\" could not be found out: %2 answered %3; nothing was sent")
                    .arg(name, serverName(m_options.base))
                    .arg(status),
                status});
        return;
    }
    if (status == 200) {
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        if (body.value(QLatin1String("success")).toBool()) {
            search->anyDetails = m_detailsSeen = true;
            const QString named = body.value(QLatin1String("worker_name")).toString();
            const bool same =
                !named.isEmpty() && (named == search->worker.name || named == search->asking ||
                                     named == shortForm(search->worker.name));
            if (same && !search->askingShared) {
                finish(search, {search->asking, true, {}, 0});
                return;
            }
        }
    }
    next(search);
}

void AddressBook::finish(Search *search, const Resolution &resolution)
{
    m_searches.removeOne(search);
    const QList<Done> done = search->done;
    const QString key = search->worker.key;
    delete search;
    if (!resolution.address.isEmpty()) {
        m_known.insert(key, resolution);
        emit found(key);
    }
    for (const Done &call : done)
        call(resolution);
    startSome();
}

void AddressBook::forget()
{
    for (Search *search : std::as_const(m_searches)) {
        if (search->exchange) {
            search->exchange->disconnect(this);
            search->exchange->abort();
            search->exchange->deleteLater();
        }
        delete search;
    }
    m_searches.clear();
}

} // namespace qd
