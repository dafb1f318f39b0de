// SPDX-License-Identifier: GPL-3.0-or-later
#include "startrequest.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QUrl>

namespace qd {

namespace {

const QLatin1String scheme("quarterdeck:");

/// Decoded once; nullopt: no well-formed percent-encoding of plain text in UTF-8.
std::optional<QString> decoded(QStringView part)
{
    const QByteArray bytes = part.toUtf8();
    const auto isHex = [&bytes](qsizetype at) {
        return at < bytes.size() && std::isxdigit(uchar(bytes[at]));
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '%' && (!isHex(i + 1) || !isHex(i + 2)))
            return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArray::fromPercentEncoding(bytes));
    if (decoder.hasError() || text.size() > StartRequest::MostName)
        return std::nullopt;
    for (const QChar letter : text) {
        if (letter.category() == QChar::Other_Control ||
            letter.category() == QChar::Separator_Line ||
            letter.category() == QChar::Separator_Paragraph)
            return std::nullopt;
    }
    return text;
}

bool isWord(const QString &text)
{
    return text.size() <= 20 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

} // namespace

QString StartRequest::toUrl() const
{
    const auto encoded = [](const QString &name) {
        return QString::fromLatin1(QUrl::toPercentEncoding(name));
    };
    QString url = scheme + QStringLiteral("//") + encoded(fleet);
    if (!worker.isEmpty())
        url += u'/' + encoded(worker);
    if (!page.isEmpty())
        url += QStringLiteral("?page=") + encoded(page);
    return url;
}

/// Not by QUrl: a fleet's name is no host (its letters keep their case, it may hold blanks).
std::optional<StartRequest> StartRequest::fromUrl(const QString &url, QString *why)
{
    const auto refuse = [why](const QString &sentence) {
        if (why)
            *why = sentence;
        return std::nullopt;
    };
    const QString shape =
        QStringLiteral("An address of this program is quarterdeck://FLEET/WORKER, percent-encoded.");
    if (url.size() > MostUrl)
        return refuse(QStringLiteral("The address is too long."));
    if (!url.startsWith(scheme + QStringLiteral("//"), Qt::CaseInsensitive) || url.contains(u'#'))
        return refuse(shape);
    QStringView rest = QStringView(url).mid(scheme.size() + 2);
    StartRequest request;
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0) {
        const QStringView asked = rest.mid(query + 1);
        const auto page = asked.startsWith(u"page=") ? decoded(asked.mid(5)) : std::nullopt;
        if (!page || !isWord(*page))
            return refuse(shape);
        request.page = *page;
        rest = rest.left(query);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const auto fleet = decoded(slash < 0 ? rest : rest.left(slash));
    const auto worker = decoded(slash < 0 ? QStringView() : rest.mid(slash + 1));
    if (!fleet || !worker || (slash >= 0 && rest.mid(slash + 1).contains(u'/')))
        return refuse(shape);
    request.fleet = *fleet;
    request.worker = *worker;
    return request;
}

} // namespace qd
