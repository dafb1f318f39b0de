// SPDX-License-Identifier: GPL-3.0-or-later
#include "apioptions.h"
#include "words.h"

#include <QHostAddress>

namespace qd {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == QLatin1String("localhost"))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback(); // also ::ffff:127.0.0.1
}

QUrl checkedApiBase(const QString &typed, QString *error, bool plainHttp)
{
    const auto refused = [error](const QString &why) {
        if (error)
            *error = why;
        return QUrl();
    };
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(tr("The address is empty."));
    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\')
            return refused(tr("The address contains a character that cannot be in one."));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return refused(tr("This is not an address: it should look like "
                          "https://fleet.example/api/v1/workers."));
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return refused(tr("Only http and https addresses are possible."));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return refused(tr("A user name or password must not be in the address."));
    if (url.hasFragment())
        return refused(tr("The address must not have a fragment (#…)."));
    if (url.hasQuery())
        return refused(tr("The address must not have a query (?…)."));
    if (scheme == QLatin1String("http") && !plainHttp && !isLoopback(url))
        return refused(tr("Plain http is possible to this computer only; use https for %1.")
                           .arg(url.host(QUrl::FullyEncoded)));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl base;
    base.setScheme(scheme);
    base.setHost(QString::fromLatin1(QUrl::toAce(url.host())).isEmpty()
                     ? url.host(QUrl::FullyEncoded) // an address literal has no punycode
                     : QString::fromLatin1(QUrl::toAce(url.host())));
    base.setPort(url.port());
    base.setPath(path, QUrl::StrictMode);
    if (!base.isValid())
        return refused(tr("This is not an address that can be used."));
    if (error)
        error->clear();
    return base;
}

} // namespace qd
