// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed into the sign-in dialog, and how a try is told.
#include "signindialog.h"

#include "format.h"
#include "text.h"

#include <QUrl>

namespace qd {

namespace {

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    if (name == QLatin1String("localhost") || name == QLatin1String("::1"))
        return true;
    // 127.0.0.0/8, written out: "127.evil.example" is a name, not an address.
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() != 4 || parts.first() != QLatin1String("127"))
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool ok = false;
        const int number = part.toInt(&ok);
        return ok && number >= 0 && number <= 255 && part == QString::number(number);
    });
}

} // namespace

QString bareToken(const QString &text)
{
    const QString token = text.trimmed();
    const QLatin1String scheme("bearer ");
    return token.startsWith(scheme, Qt::CaseInsensitive) ? token.mid(scheme.size()).trimmed()
                                                         : token;
}

QString signInSentence(const SignInCheck &check, const QString &host)
{
    const QString words = displayText(check.words, 400), server = displayText(host, 80);
    const auto with = [&](const QString &head) {
        return words.isEmpty() ? head : head + QLatin1Char(' ') + words;
    };
    switch (check.verdict) {
    case SignInCheck::Ok: {
        QString text = !check.workers ? SignInDialog::tr("%1 answers.").arg(server)
                       : *check.workers == 1
                           ? SignInDialog::tr("%1 answers and reports 1 worker.").arg(server)
                           : SignInDialog::tr("%1 answers and reports %2 workers.")
                                 .arg(server, format::count(check.workers));
        if (check.readOnly)
            text += QLatin1Char(' ') + SignInDialog::tr("This token may watch but not control.");
        return text;
    }
    case SignInCheck::NotSignedIn:
        return with(SignInDialog::tr(
            "The server refused this token (401). It may have expired; paste a new one."));
    case SignInCheck::NotAllowed:
        return with(SignInDialog::tr(
            "The server knows who you are but does not let this token watch the fleet (403)."));
    case SignInCheck::Unreachable:
        return with(SignInDialog::tr("%1 could not be reached.").arg(server));
    case SignInCheck::NotTheContract:
        return with(
            check.httpStatus > 0
                ? SignInDialog::tr(
                      "%1 answered (%2), but not as a worker API does. Check the address.")
                      .arg(server, QString::number(check.httpStatus))
                : SignInDialog::tr("%1 answered, but not as a worker API does. Check the address.")
                      .arg(server));
    }
    return {};
}

QString SignInDialog::addressTrouble(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tr("Type the address of the worker API.");
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return tr("This is no address of a worker API: it looks like https://host/api/v1/workers.");
    if (!url.userInfo().isEmpty())
        return tr("A name or password does not belong into the address: the token goes into its "
                  "own field.");
    if (url.hasQuery() || url.hasFragment())
        return tr("The address must end with its path: no “?” or “#” in it.");
    if (scheme == QLatin1String("http") && !isLoopback(url.host()))
        return tr("Plain http would show the token to everybody on the way. Use https; http is "
                  "taken to this computer only.");
    return {};
}

QString SignInDialog::tokenTrouble(const QString &text)
{
    for (const QChar c : bareToken(text)) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f)
            return tr("This cannot be a token: it has spaces, line ends or letters that a header "
                      "cannot carry.");
    }
    return {};
}

} // namespace qd
