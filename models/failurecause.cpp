// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurecause.h"

#include "activitylist.h"
#include "redaction.h"

#include <QList>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype LongestMessage = 2000, LongestCause = 300, LongestQuote = 500;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What belongs together: letters, digits and what joins them in ids, paths, dates, addresses.
bool isJoined(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || QStringView(u"-_./:@%+~\\#&=?$").contains(c);
}

/// 'quoted', "quoted", `quoted`, “quoted”: where it ends (behind the closing mark); −1: none
/// begins.
qsizetype quoteEnd(QStringView text, qsizetype at)
{
    const QChar open = text[at];
    QChar close;
    if (open == u'"' || open == u'`' || open == u'\'')
        close = open;
    else if (open == u'“')
        close = u'”';
    else if (open == u'«')
        close = u'»';
    else
        return -1;
    if (open == u'\'' && at > 0 && text[at - 1].isLetterOrNumber())
        return -1; // don't
    const qsizetype end = text.mid(at + 1, LongestQuote).indexOf(close);
    return end < 0 ? -1 : at + 1 + end + 1;
}

bool keepsCode(QStringView before)
{
    static const QList<QLatin1StringView> words{
        QLatin1StringView("http"),  QLatin1StringView("status"), QLatin1StringView("code"),
        QLatin1StringView("errno"), QLatin1StringView("signal"), QLatin1StringView("exit")};
    return std::any_of(words.begin(), words.end(), [before](QLatin1StringView word) {
        return before.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// Numbers within a word out: "job-17" is "job-#"; and so are long runs of hexadecimal digits.
QString withoutNumbers(QStringView word)
{
    QString out;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype hex = i;
        bool digits = false;
        while (hex < word.size() && isHexDigit(word[hex])) {
            digits = digits || isDigit(word[hex]);
            ++hex;
        }
        const bool atStart = i == 0 || !word[i - 1].isLetter();
        const bool atEnd = hex == word.size() || !word[hex].isLetter();
        if (digits && hex - i >= 6 && atStart && atEnd) {
            out += u'#';
            i = hex;
        } else if (isDigit(word[i])) {
            while (i < word.size() && isDigit(word[i]))
                ++i;
            out += u'#';
        } else {
            out += word[i++];
        }
    }
    // A date, an address, a version: "#-#-#T#:#:#" is one number.
    QString folded;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out[i] == u'#' && folded.endsWith(u'#'))
            continue;
        const bool joint = i + 1 < out.size() && out[i + 1] == u'#' && folded.endsWith(u'#') &&
                           QStringView(u"-.:,/_T+").contains(out[i]);
        if (!joint)
            folded += out[i];
    }
    return folded;
}

/// "550e8400-e29b-…", "fe80::1c2d:3e4f": groups of hexadecimal digits and nothing else.
bool isId(QStringView word)
{
    qsizetype hex = 0, groups = 1;
    bool digits = false;
    for (const QChar c : word) {
        if (isHexDigit(c)) {
            ++hex;
            digits = digits || isDigit(c);
        } else if (c == u'-' || c == u':') {
            ++groups;
        } else {
            return false;
        }
    }
    return digits && hex >= 6 && groups > 1;
}

QString withoutParticulars(QStringView word, QStringView before)
{
    const qsizetype scheme = word.indexOf(QLatin1StringView("://"));
    if (scheme > 0) {
        QStringView host = word.mid(scheme + 3);
        host = host.left(std::min<qsizetype>(host.size(), std::max<qsizetype>(0, [host] {
                                                 for (qsizetype i = 0; i < host.size(); ++i) {
                                                     if (QStringView(u"/?#").contains(host[i]))
                                                         return i;
                                                 }
                                                 return host.size();
                                             }())));
        host = host.mid(host.lastIndexOf(u'@') + 1);
        return word.left(scheme).toString() + QStringLiteral("://") + withoutNumbers(host) +
               QStringLiteral("/…");
    }
    if (word.contains(u'@') && word.lastIndexOf(u'.') > word.indexOf(u'@'))
        return QStringLiteral("@");
    const qsizetype slashes = word.count(u'/') + word.count(u'\\');
    const bool hasDigit = std::any_of(word.begin(), word.end(), isDigit);
    const bool isDate =
        isDigit(word[0]) && slashes > 0 &&
        std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    if (!isDate && (slashes >= 2 || (slashes == 1 && word.size() > 2 &&
                                     (word[0] == u'/' || hasDigit || word.lastIndexOf(u'.') > 0))))
        return QStringLiteral("/…");
    if (word.size() <= 4 && hasDigit && std::all_of(word.begin(), word.end(), isDigit) &&
        keepsCode(before))
        return word.toString();
    if (isId(word))
        return QStringLiteral("#");
    return withoutNumbers(word);
}

} // namespace

QString causeOf(const QString &message)
{
    const QStringView text = QStringView(message).left(LongestMessage);
    QString cause;
    QStringView before;
    for (qsizetype at = 0; at < text.size() && cause.size() < LongestCause;) {
        const QChar c = text[at];
        if (const qsizetype end = quoteEnd(text, at); end > 0) {
            cause += QStringLiteral("“…”");
            at = end;
            continue;
        }
        if (!isJoined(c)) {
            const bool space = c.isSpace() || c.category() == QChar::Other_Control;
            if (!space)
                cause += c;
            else if (!cause.isEmpty() && !cause.endsWith(u' '))
                cause += u' ';
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isJoined(text[end]))
            ++end;
        qsizetype word = end; // a full stop or colon behind it is none of it
        while (word > at + 1 && QStringView(u".:?/").contains(text[word - 1]))
            --word;
        cause += withoutParticulars(text.mid(at, word - at), before);
        before = text.mid(at, word - at);
        const QStringView tail = text.mid(word, end - word);
        for (const QChar rest : tail) {
            if (rest != u'/')
                cause += rest;
        }
        at = end;
    }
    return cause.trimmed().left(LongestCause);
}

QString causeOf(const Redaction &redaction, const QString &message)
{
    return redaction.text(causeOf(message));
}

QString failureMessage(const ActivityEntry &entry)
{
    for (const QLatin1StringView name : {QLatin1StringView("error"), QLatin1StringView("exception"),
                                         QLatin1StringView("reason")}) {
        const QString own = entry.fields.value(name).toString();
        if (!own.trimmed().isEmpty())
            return own;
    }
    if (!entry.text.trimmed().isEmpty())
        return entry.text;
    return entry.status.isEmpty() ? activityKindText(activityKind(entry)) : entry.status;
}

void NameCounts::add(const QString &name)
{
    if (name.isEmpty())
        return;
    const auto known = counts.find(name);
    if (known != counts.end())
        ++*known;
    else if (counts.size() < Most)
        counts.insert(name.left(400), 1);
    else
        ++others;
}

QStringList NameCounts::names() const
{
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [this](const QString &a, const QString &b) {
        const quint64 ca = counts.value(a), cb = counts.value(b);
        return ca != cb ? ca > cb : a < b;
    });
    return names;
}

void FailureCause::add(const ActivityEntry &entry)
{
    constexpr qint64 MinuteMs = 60'000;
    ++count;
    workers.add(entry.worker);
    queues.add(entry.queue);
    if (!entry.job.isEmpty() && entry.job.size() <= 200 && !entry.queue.isEmpty()) {
        const QString queue = entry.queue.left(400);
        qsizetype all = 0;
        for (const QStringList &some : std::as_const(ids))
            all += some.size();
        if (all < MostIds || ids.contains(queue)) {
            QStringList &of = ids[queue];
            if (!of.contains(entry.job)) {
                if (all >= MostIds)
                    of.removeFirst();
                of << entry.job;
            }
        }
    }
    const qint64 atMs = entry.timestampMs.value_or(0);
    if (atMs >= lastMs)
        sample = entry;
    if (atMs <= 0)
        return;
    firstMs = firstMs == 0 ? atMs : std::min(firstMs, atMs);
    lastMs = std::max(lastMs, atMs);
    const qint64 minute = atMs / MinuteMs;
    auto at = std::lower_bound(minutes.begin(), minutes.end(), minute,
                               [](const auto &one, qint64 value) { return one.first < value; });
    if (at != minutes.end() && at->first == minute)
        ++at->second;
    else
        minutes.insert(at, {minute, 1});
    if (minutes.size() > MostMinutes)
        minutes.pop_front();
}

} // namespace qd
