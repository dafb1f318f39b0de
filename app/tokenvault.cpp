// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenvault.h"

#include "text.h"

#include <QPointer>
#include <QTimer>
#ifdef QD_HAVE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <utility>

namespace qd {

namespace {

const char service[] = "quarterdeck";

QString withoutOne()
{
    return TokenVault::tr("There is no keychain here, so it is held for this session only.");
}

} // namespace

TokenVault::TokenVault(int patienceMs, QObject *parent)
    : QObject(parent)
    , m_patienceMs(patienceMs)
{
}

#ifdef QD_HAVE_KEYCHAIN

namespace {

VaultAnswer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {VaultAnswer::Done, {}, {}};
    case QKeychain::EntryNotFound:
        return {VaultAnswer::Missing, {},
                TokenVault::tr("The keychain no longer has it: enter it once more.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {VaultAnswer::Silent, {}, TokenVault::tr("The keychain was not unlocked.")};
    default: break; // NoBackendAvailable, and OtherError where no bus or no service is
    }
    const QString words = displayText(job.errorString(), 200);
    return {VaultAnswer::NoKeychain, {},
            words.isEmpty() ? withoutOne()
                            : TokenVault::tr("%1 (%2)").arg(withoutOne(), words)};
}

QByteArray secretOf(const QKeychain::ReadPasswordJob &job)
{
    return job.error() == QKeychain::NoError ? job.binaryData() : QByteArray();
}

QByteArray secretOf(const QKeychain::Job &)
{
    return {};
}

} // namespace

template<typename Job>
void TokenVault::run(Job *job, const QString &item, QObject *context, const Done &done)
{
    job->setKey(item);
    job->setAutoDelete(true);
    // One that never ends stays until the program does: there is no way to take it back.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    const QPointer<QObject> there = context;
    const auto once = [patience, there, done](VaultAnswer answer) {
        if (!patience->isActive() && answer.outcome != VaultAnswer::Silent)
            return; // too late
        patience->stop();
        patience->deleteLater();
        if (there)
            done(std::move(answer));
    };
    connect(patience, &QTimer::timeout, this, [once] {
        once({VaultAnswer::Silent, {}, tr("The system's keychain does not answer.")});
    });
    connect(job, &QKeychain::Job::finished, patience, [job, once](QKeychain::Job *) {
        VaultAnswer answer = answerOf(*job);
        answer.secret = secretOf(*job);
        once(std::move(answer));
    });
    patience->start(m_patienceMs);
    job->start();
}

void TokenVault::read(const QString &item, QObject *context, const Done &done)
{
    run(new QKeychain::ReadPasswordJob(QLatin1String(service)), item, context, done);
}

void TokenVault::write(const QString &item, const QByteArray &secret, QObject *context,
                       const Done &done)
{
    auto *job = new QKeychain::WritePasswordJob(QLatin1String(service));
    job->setBinaryData(secret);
    run(job, item, context, done);
}

void TokenVault::remove(const QString &item, QObject *context, const Done &done)
{
    run(new QKeychain::DeletePasswordJob(QLatin1String(service)), item, context, done);
}

#else

void TokenVault::read(const QString &, QObject *context, const Done &done)
{
    QTimer::singleShot(0, context, [done] { done({VaultAnswer::NoKeychain, {}, withoutOne()}); });
}

void TokenVault::write(const QString &item, const QByteArray &, QObject *context, const Done &done)
{
    read(item, context, done);
}

void TokenVault::remove(const QString &item, QObject *context, const Done &done)
{
    read(item, context, done);
}

#endif

} // namespace qd
