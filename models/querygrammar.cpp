// SPDX-License-Identifier: GPL-3.0-or-later
#include "querygrammar.h"

#include "format.h"

#include <algorithm>

namespace qd {

namespace {

const QString OrWord = QStringLiteral("OR"), AndWord = QStringLiteral("AND"),
              NotWord = QStringLiteral("NOT");

} // namespace

bool anyMatches(const std::vector<TextPattern> &patterns, QStringView text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const TextPattern &pattern) { return pattern.matches(text); });
}

QString QueryGrammar::shortened(QStringView text)
{
    return text.size() > 40 ? text.left(39).toString() + u'…' : text.toString();
}

QueryGrammar::QueryGrammar(QStringView line)
    : m_line(line)
{
}

QueryGrammar::Pieces QueryGrammar::readLine()
{
    if (m_line.size() > LongestLine) {
        wrong(tr("The filter is longer than %1 characters.").arg(LongestLine), LongestLine,
              m_line.size() - LongestLine);
        return {};
    }
    const Pieces pieces = readOr();
    if (!m_wrong && !atEnd())
        wrong(tr("The “)” at character %1 closes nothing.").arg(m_at + 1), m_at);
    return pieces;
}

// ---- the grammar ----

QueryGrammar::Pieces QueryGrammar::readOr()
{
    Pieces pieces = readAnd();
    if (m_wrong || !isWord(OrWord))
        return pieces;
    if (pieces.empty())
        return missing(OrWord, m_at), Pieces();
    m_choice = m_nesting == 0;
    int any = all(pieces);
    while (!m_wrong && takeWord(OrWord)) {
        const qsizetype at = m_at - OrWord.size();
        const Pieces more = readAnd();
        if (!m_wrong && more.empty())
            missing(OrWord, at);
        if (const int other = all(more); other >= 0)
            any = any < 0 ? other : node(QueryNode::Or, any, other);
    }
    return {{any, std::nullopt}};
}

QueryGrammar::Pieces QueryGrammar::readAnd()
{
    Pieces pieces;
    for (;;) {
        skipSpace();
        if (m_wrong || atEnd() || m_line[m_at] == u')' || isWord(OrWord))
            return pieces;
        if (isWord(AndWord)) {
            const qsizetype at = m_at;
            takeWord(AndWord);
            skipSpace();
            if (pieces.empty() || atEnd() || m_line[m_at] == u')' || isWord(OrWord) ||
                isWord(AndWord))
                missing(AndWord, at);
            continue;
        }
        pieces.push_back(readOne());
    }
}

QueryGrammar::Piece QueryGrammar::readOne()
{
    const qsizetype from = m_at;
    const int nesting = m_nesting;
    bool negated = false;
    for (;;) {
        if (m_line[m_at] == u'-' && (m_at + 1 == m_line.size() || !m_line[m_at + 1].isSpace())) {
            ++m_at;
        } else if (takeWord(NotWord)) {
            skipSpace();
        } else {
            break;
        }
        negated = !negated;
        if (++m_nesting > DeepestNesting)
            break;
        if (atEnd())
            break;
    }
    Piece piece;
    if (m_nesting > DeepestNesting)
        wrong(tr("More than %1 levels within each other at character %2.")
                  .arg(DeepestNesting)
                  .arg(m_at + 1),
              m_at);
    else if (atEnd() || (negated && m_line[m_at] == u')'))
        missing(m_line.mid(from, m_at - from).trimmed().toString(), from);
    else if (m_line[m_at] == u'(')
        piece = readGroup();
    else
        piece = readTerm();
    m_nesting = nesting;
    if (negated && piece.node >= 0)
        piece.node = node(QueryNode::Not, piece.node);
    if (piece.status) {
        piece.status->negated = piece.status->negated != negated;
        piece.status->at = from;
        piece.status->length = m_at - from;
    }
    return piece;
}

QueryGrammar::Piece QueryGrammar::readGroup()
{
    const qsizetype open = m_at++;
    if (++m_nesting > DeepestNesting) {
        wrong(tr("More than %1 levels within each other at character %2.")
                  .arg(DeepestNesting)
                  .arg(open + 1),
              open);
        return {};
    }
    const Pieces pieces = readOr();
    if (m_wrong)
        return {};
    if (atEnd()) {
        wrong(tr("The “(” at character %1 is not closed.").arg(open + 1), open);
        return {};
    }
    ++m_at; // readOr stops at nothing else
    return {all(pieces), std::nullopt};
}

// ---- the words ----

bool QueryGrammar::Value::isNone() const
{
    return plain.isEmpty() || (!quoted && plain == format::Unknown);
}

bool QueryGrammar::Value::isAny() const
{
    return pieces.size() == 2 && pieces[0].isEmpty() && pieces[1].isEmpty();
}

/// An empty choice is one that is not written yet.
std::vector<TextPattern> QueryGrammar::Value::patterns(TextPattern::Where where) const
{
    std::vector<TextPattern> patterns;
    for (const QStringList &choice : choices) {
        if (choice != QStringList{QString()} || choices.size() == 1)
            patterns.emplace_back(choice, where);
    }
    return patterns;
}

/// Up to a space or a parenthesis that closes one before; both may stand in quotes. A word may hold
/// a pair of its own: job:scale(3).
QueryGrammar::Value QueryGrammar::readValue()
{
    Value value;
    value.at = m_at;
    qsizetype quote = -1;
    int open = 0;
    for (; m_at < m_line.size(); ++m_at) {
        QChar c = m_line[m_at];
        if (c == u'"') {
            quote = quote < 0 ? m_at : -1;
            value.quoted = true;
            continue;
        }
        if (quote < 0) {
            if (c.isSpace() || (c == u')' && open == 0))
                break;
            open += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (c == u'*') {
                value.pieces << QString();
                value.choices.last() << QString();
                value.plain += c;
                continue;
            }
            if (c == u',') {
                value.choices << QStringList{QString()};
                value.pieces.last() += c;
                value.plain += c;
                continue;
            }
        } else if (c == u'\\' && m_at + 1 < m_line.size() &&
                   (m_line[m_at + 1] == u'"' || m_line[m_at + 1] == u'\\')) {
            c = m_line[++m_at];
        }
        value.pieces.last() += c;
        value.choices.last().last() += c;
        value.plain += c;
    }
    value.length = m_at - value.at;
    if (quote >= 0)
        wrong(tr("The quote at character %1 is not closed.").arg(quote + 1), quote);
    return value;
}

void QueryGrammar::skipSpace()
{
    while (!atEnd() && m_line[m_at].isSpace())
        ++m_at;
}

bool QueryGrammar::isWord(QStringView word) const
{
    const QStringView rest = m_line.mid(m_at);
    if (!rest.startsWith(word))
        return false;
    return rest.size() == word.size() || rest[word.size()].isSpace() || rest[word.size()] == u'(' ||
           rest[word.size()] == u')';
}

bool QueryGrammar::takeWord(QStringView word)
{
    if (!isWord(word))
        return false;
    m_at += word.size();
    return true;
}

// ---- a term ----

QStringView QueryGrammar::signAt(QStringView text)
{
    for (const QLatin1StringView two :
         {QLatin1StringView("!="), QLatin1StringView("<="), QLatin1StringView(">=")}) {
        if (text.startsWith(two))
            return text.left(2);
    }
    if (text.startsWith(QLatin1StringView("://"))) // an address is no field
        return {};
    return !text.isEmpty() && QStringView(u":=<>~").contains(text.front()) ? text.left(1)
                                                                           : QStringView();
}

qsizetype QueryGrammar::nameLength(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && ((text[i] >= u'a' && text[i] <= u'z') ||
                               (text[i] >= u'A' && text[i] <= u'Z') || text[i] == u'_'))
        ++i;
    return i;
}

std::optional<bool> QueryGrammar::readTest(const QString &name, QStringView sign,
                                           const Value &value, QueryTerm *term)
{
    const bool equal = sign == u":" || sign == u"=", unequal = sign == u"!=";
    if ((equal || unequal) && (value.isNone() || value.isAny())) {
        term->test = QueryTest::Has;
        return value.isAny() == equal;
    }
    if (sign == u"<")
        term->test = QueryTest::Less;
    else if (sign == u"<=")
        term->test = QueryTest::LessEqual;
    else if (sign == u">")
        term->test = QueryTest::Greater;
    else if (sign == u">=")
        term->test = QueryTest::GreaterEqual;
    else
        term->test = term->unit == FieldUnit::Text ? QueryTest::Text : QueryTest::Equal;
    if (term->test == QueryTest::Text)
        term->patterns =
            value.patterns(sign == u"~" ? TextPattern::Where::Anywhere : TextPattern::Where::Whole);
    else if (term->unit == FieldUnit::Text)
        term->text = value.plain;
    else if (!readNumberOf(name, sign, value, term))
        return std::nullopt;
    return !unequal;
}

QueryGrammar::Piece QueryGrammar::readTerm()
{
    const QStringView rest = m_line.mid(m_at);
    const QStringView name = rest.left(nameLength(rest));
    const QStringView sign = name.isEmpty() ? QStringView() : signAt(rest.mid(name.size()));
    if (sign.isEmpty())
        return readBare(readValue());
    const qsizetype at = m_at;
    const bool isHas = name.compare(QLatin1StringView("has"), Qt::CaseInsensitive) == 0;
    const bool isIs = name.compare(QLatin1StringView("is"), Qt::CaseInsensitive) == 0;
    if (!isHas && !isIs)
        return readField(name, sign, at);
    m_at += name.size() + sign.size();
    if (sign != u":" && sign != u"=") {
        wrong(tr("“%1” at character %2 wants a “:”.").arg(name.toString()).arg(at + 1), at,
              name.size() + sign.size());
        return {};
    }
    const Value value = readValue();
    if (value.plain.isEmpty())
        return missing(name.toString() + sign.toString(), at), Piece();
    return isHas ? readHas(value) : readIs(value);
}

std::optional<bool> QueryGrammar::readAsked(const QString &name, QStringView sign, qsizetype at,
                                            QueryTerm *term, Value *value)
{
    *value = readValue();
    if (m_wrong)
        return std::nullopt;
    if (value->plain.isEmpty() && !value->quoted) {
        missing(m_line.mid(at, m_at - at).toString(), at);
        return std::nullopt;
    }
    return readTest(name, sign, *value, term);
}

void QueryGrammar::noField(QStringView name, const QString &like, QStringView sign, qsizetype at)
{
    const QString what =
        tr("There is no field “%1” (character %2).").arg(shortened(name)).arg(at + 1);
    wrong(sign.isEmpty()
              ? what
              : what + u' ' +
                    (like.isEmpty()
                         ? tr("A text with “%1” in it goes into quotes.").arg(sign.toString())
                         : tr("Did you mean “%1”?").arg(like)),
          at, name.size());
}

bool QueryGrammar::readNumberOf(const QString &name, QStringView sign, const Value &value,
                                QueryTerm *term)
{
    if (sign == u"~") {
        wrong(tr("“~” looks into texts, but “%1” is none (character %2).").arg(name).arg(value.at),
              value.at - 1, value.length + 1);
        return false;
    }
    if (const auto number = readNumber(value.plain, term->unit)) {
        term->number = *number;
        return true;
    }
    QString what;
    switch (term->unit) {
    case FieldUnit::Percent: what = tr("is no percentage, such as 5 or 2.5%"); break;
    case FieldUnit::Seconds: what = tr("is no length of time, such as 90s, 5m or 1h30m"); break;
    case FieldUnit::Megabytes: what = tr("is no size, such as 500MB or 1.5GB"); break;
    case FieldUnit::Instant: what = tr("is no date and time, such as 2026-01-31T14:00Z"); break;
    case FieldUnit::Truth: what = tr("is neither true nor false"); break;
    case FieldUnit::Count:
    case FieldUnit::Text: what = tr("is no number, such as 1000 or 10k"); break;
    }
    wrong(tr("“%1” at character %2 %3.").arg(shortened(value.plain)).arg(value.at + 1).arg(what),
          value.at, value.length);
    return false;
}

// ---- while it is written ----

qsizetype QueryGrammar::termStart(QStringView line, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = line[i];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c.isSpace() || (i == start && (c == u'(' || c == u'-'))))
            start = i + 1;
    }
    return start;
}

QString QueryGrammar::quoted(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || QStringView(u"\"*(),\\").contains(c);
    });
    if (plain && value != u"—")
        return value;
    QString text = value;
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

// ---- what becomes of it ----

int QueryGrammar::all(const Pieces &pieces)
{
    int both = -1;
    for (const Piece &piece : pieces) {
        if (piece.node >= 0)
            both = both < 0 ? piece.node : node(QueryNode::And, both, piece.node);
    }
    return both;
}

int QueryGrammar::leafNode()
{
    if (termCount() == size_t(MostTerms))
        wrong(tr("More than %1 terms at character %2.").arg(MostTerms).arg(m_at + 1), m_at);
    return node(QueryNode::Leaf, int(termCount()));
}

int QueryGrammar::node(QueryNode::Kind kind, int a, int b)
{
    if (m_wrong)
        return -1;
    m_nodes.push_back({kind, a, b});
    return int(m_nodes.size()) - 1;
}

void QueryGrammar::wrong(const QString &sentence, qsizetype at, qsizetype length)
{
    if (m_wrong)
        return; // the first one is the cause
    m_wrong = true;
    m_mistake = {sentence, at, length};
}

/// At the end of the line it is only not written yet.
void QueryGrammar::missing(const QString &before, qsizetype at)
{
    const QString sentence =
        tr("Something is missing beside “%1” at character %2.").arg(shortened(before)).arg(at + 1);
    skipSpace();
    if (!atEnd())
        wrong(sentence, at, before.size());
    else if (!m_wrong && m_mistake.at < 0)
        m_mistake = {sentence, at, before.size()};
}

} // namespace qd
