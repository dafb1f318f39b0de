// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelineoptions.h"

#include "apioptions.h"
#include "words.h"

namespace qd {

QUrl checkedPipelineUrl(const QString &typed, QString *error)
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
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return refused(tr("This is not an address: it should look like "
                          "wss://pipeline.example/ws/dashboard."));
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        return refused(tr("Only ws and wss addresses are possible."));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return refused(tr("A user name or password must not be in the address."));
    if (url.hasFragment())
        return refused(tr("The address must not have a fragment (#…)."));
    if (url.hasQuery())
        return refused(tr("The address must not have a query (?…)."));
    if (scheme == QLatin1String("ws") && !isLoopback(url))
        return refused(tr("Plain ws is possible to this computer only; use wss for %1.")
                           .arg(url.host(QUrl::FullyEncoded)));
    const QString ace = QString::fromLatin1(QUrl::toAce(url.host()));
    QUrl checked;
    checked.setScheme(scheme);
    checked.setHost(ace.isEmpty() ? url.host(QUrl::FullyEncoded) : ace); // literals have none
    checked.setPort(url.port());
    checked.setPath(url.path(QUrl::FullyEncoded), QUrl::StrictMode);
    if (!checked.isValid())
        return refused(tr("This is not an address that can be used."));
    if (error)
        error->clear();
    return checked;
}

} // namespace qd
