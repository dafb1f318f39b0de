// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryparser.h"

#include "format.h"

#include <utility>

namespace qd {

namespace {

const QString OrWord = QStringLiteral("OR"), AndWord = QStringLiteral("AND"),
              NotWord = QStringLiteral("NOT");

/// The operator at the beginning of \a text; empty: none.
QStringView signAt(QStringView text)
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

qsizetype nameLength(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && ((text[i] >= u'a' && text[i] <= u'z') ||
                               (text[i] >= u'A' && text[i] <= u'Z') || text[i] == u'_'))
        ++i;
    return i;
}

QString shortened(QStringView text)
{
    return text.size() > 40 ? text.left(39).toString() + u'…' : text.toString();
}

} // namespace

std::optional<WorkerQuery> WorkerQuery::parse(const QString &line, QueryMistake *mistake)
{
    return QueryParser(line).parse(mistake);
}

QueryParser::QueryParser(QStringView line)
    : m_line(line)
{
}

std::optional<WorkerQuery> QueryParser::parse(QueryMistake *mistake)
{
    if (m_line.size() > WorkerQuery::LongestLine) {
        wrong(tr("The filter is longer than %1 characters.").arg(WorkerQuery::LongestLine),
              WorkerQuery::LongestLine, m_line.size() - WorkerQuery::LongestLine);
    } else {
        const Pieces pieces = readOr();
        if (!m_wrong && !atEnd())
            wrong(tr("The “)” at character %1 closes nothing.").arg(m_at + 1), m_at);
        for (const Piece &piece : pieces) {
            if (piece.node < 0)
                continue;
            m_query.m_all.push_back({piece.node, piece.status.has_value()});
            if (piece.status)
                m_query.m_statusTerms.push_back(*piece.status);
        }
    }
    *mistake = m_mistake;
    return m_wrong ? std::nullopt : std::optional<WorkerQuery>(std::move(m_query));
}

// ---- the grammar ----

QueryParser::Pieces QueryParser::readOr()
{
    Pieces pieces = readAnd();
    if (m_wrong || !isWord(OrWord))
        return pieces;
    if (pieces.empty())
        return missing(OrWord, m_at), Pieces();
    m_query.m_choice = m_nesting == 0;
    int any = all(pieces);
    while (!m_wrong && takeWord(OrWord)) {
        const qsizetype at = m_at - OrWord.size();
        const Pieces more = readAnd();
        if (!m_wrong && more.empty())
            missing(OrWord, at);
        if (const int other = all(more); other >= 0)
            any = any < 0 ? other : node(Node::Or, any, other);
    }
    return {{any, std::nullopt}};
}

QueryParser::Pieces QueryParser::readAnd()
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

QueryParser::Piece QueryParser::readOne()
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
        if (++m_nesting > WorkerQuery::DeepestNesting)
            break;
        if (atEnd())
            break;
    }
    Piece piece;
    if (m_nesting > WorkerQuery::DeepestNesting)
        wrong(tr("More than %1 levels within each other at character %2.")
                  .arg(WorkerQuery::DeepestNesting)
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
        piece.node = node(Node::Not, piece.node);
    if (piece.status) {
        piece.status->negated = piece.status->negated != negated;
        piece.status->at = from;
        piece.status->length = m_at - from;
    }
    return piece;
}

QueryParser::Piece QueryParser::readGroup()
{
    const qsizetype open = m_at++;
    if (++m_nesting > WorkerQuery::DeepestNesting) {
        wrong(tr("More than %1 levels within each other at character %2.")
                  .arg(WorkerQuery::DeepestNesting)
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

QueryParser::Piece QueryParser::readTerm()
{
    const QStringView rest = m_line.mid(m_at);
    const QStringView name = rest.left(nameLength(rest));
    const QStringView sign = name.isEmpty() ? QStringView() : signAt(rest.mid(name.size()));
    if (sign.isEmpty()) {
        const Value value = readValue();
        Term term;
        term.patterns = {TextPattern(value.pieces, TextPattern::Where::Anywhere)};
        return {leaf(std::move(term)), std::nullopt};
    }
    const qsizetype at = m_at;
    const bool isHas = name.compare(QLatin1StringView("has"), Qt::CaseInsensitive) == 0;
    const bool isIs = name.compare(QLatin1StringView("is"), Qt::CaseInsensitive) == 0;
    if (isHas || isIs) {
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
    if (const FieldInfo *field = fieldNamed(name)) {
        m_at += name.size();
        return readField(*field, sign, at);
    }
    const QString like = fieldLike(name);
    const QString what =
        tr("There is no field “%1” (character %2).").arg(shortened(name)).arg(at + 1);
    wrong(what + u' ' +
              (like.isEmpty() ? tr("A text with “%1” in it goes into quotes.").arg(sign.toString())
                              : tr("Did you mean “%1”?").arg(like)),
          at, name.size());
    return {};
}

QueryParser::Piece QueryParser::readField(const FieldInfo &field, QStringView sign, qsizetype at)
{
    m_at += sign.size();
    const Value value = readValue();
    if (m_wrong)
        return {};
    if (value.plain.isEmpty() && !value.quoted)
        return missing(m_line.mid(at, m_at - at).toString(), at), Piece();
    const bool equal = sign == u":" || sign == u"=";
    Term term;
    term.field = field.field;
    term.unit = field.unit;
    m_query.m_ticks = m_query.m_ticks || field.ticks;
    if ((equal || sign == u"!=") && value.isNone()) {
        term.test = Test::Has;
        const int has = leaf(std::move(term));
        return {equal ? node(Node::Not, has) : has, std::nullopt};
    }
    if ((equal || sign == u"!=") && value.isAny()) {
        term.test = Test::Has;
        const int has = leaf(std::move(term));
        return {equal ? has : node(Node::Not, has), std::nullopt};
    }
    if (sign == u"<")
        term.test = Test::Less;
    else if (sign == u"<=")
        term.test = Test::LessEqual;
    else if (sign == u">")
        term.test = Test::Greater;
    else if (sign == u">=")
        term.test = Test::GreaterEqual;
    else
        term.test = field.unit == FieldUnit::Text ? Test::Text : Test::Equal;

    Piece piece;
    if (term.test == Test::Text) {
        const bool anywhere = sign == u"~";
        term.patterns =
            value.patterns(anywhere ? TextPattern::Where::Anywhere : TextPattern::Where::Whole);
        if (field.field == WorkerField::Status && !anywhere)
            piece.status = WorkerQuery::StatusTerm{at, m_at - at, sign == u"!=", term.patterns};
    } else if (field.unit == FieldUnit::Text) {
        term.text = value.plain;
    } else if (!readNumberOf(field, sign, value, &term)) {
        return {};
    }
    piece.node = leaf(std::move(term));
    if (sign == u"!=")
        piece.node = node(Node::Not, piece.node);
    return piece;
}

bool QueryParser::readNumberOf(const FieldInfo &field, QStringView sign, const Value &value,
                               Term *term)
{
    if (sign == u"~") {
        wrong(tr("“~” looks into texts, but “%1” is none (character %2).")
                  .arg(field.names.first())
                  .arg(value.at),
              value.at - 1, value.length + 1);
        return false;
    }
    if (const auto number = readNumber(value.plain, field.unit)) {
        term->number = *number;
        return true;
    }
    QString what;
    switch (field.unit) {
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

QueryParser::Piece QueryParser::readHas(const Value &value)
{
    Term term;
    if (value.plain.compare(QLatin1StringView("error"), Qt::CaseInsensitive) == 0) {
        term.test = Test::Greater;
        term.unit = FieldUnit::Count;
        term.field = WorkerField::Failed;
        const int failed = leaf(term);
        term.unit = FieldUnit::Percent;
        term.field = WorkerField::Errors;
        return {node(Node::Or, failed, leaf(term)), std::nullopt};
    }
    const FieldInfo *field = fieldNamed(value.plain);
    if (!field) {
        wrong(tr("There is no field “%1” (character %2).")
                  .arg(shortened(value.plain))
                  .arg(value.at + 1),
              value.at, value.length);
        return {};
    }
    term.test = Test::Has;
    term.field = field->field;
    term.unit = field->unit;
    return {leaf(std::move(term)), std::nullopt};
}

QueryParser::Piece QueryParser::readIs(const Value &value)
{
    Term term;
    term.test = Test::Is;
    term.kind = statusKind(value.plain);
    bool known = term.kind != StatusKind::Other || value.plain == statusWord(StatusKind::Other);
    for (const auto &[word, is] : WorkerQuery::IsWords) {
        if (value.plain.compare(word, Qt::CaseInsensitive) == 0) {
            term.is = is;
            known = true;
        }
    }
    if (!known) {
        wrong(tr("“is:%1” (character %2) is not known: a worker is %3 or has a status.")
                  .arg(shortened(value.plain))
                  .arg(value.at + 1)
                  .arg(WorkerQuery::isWords().join(QStringLiteral(", "))),
              value.at, value.length);
        return {};
    }
    return {leaf(std::move(term)), std::nullopt};
}

// ---- the words ----

bool QueryParser::Value::isNone() const
{
    return plain.isEmpty() || (!quoted && plain == format::Unknown);
}

bool QueryParser::Value::isAny() const
{
    return pieces.size() == 2 && pieces[0].isEmpty() && pieces[1].isEmpty();
}

/// An empty choice is one that is not written yet.
std::vector<TextPattern> QueryParser::Value::patterns(TextPattern::Where where) const
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
QueryParser::Value QueryParser::readValue()
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

void QueryParser::skipSpace()
{
    while (!atEnd() && m_line[m_at].isSpace())
        ++m_at;
}

bool QueryParser::isWord(QStringView word) const
{
    const QStringView rest = m_line.mid(m_at);
    if (!rest.startsWith(word))
        return false;
    return rest.size() == word.size() || rest[word.size()].isSpace() || rest[word.size()] == u'(' ||
           rest[word.size()] == u')';
}

bool QueryParser::takeWord(QStringView word)
{
    if (!isWord(word))
        return false;
    m_at += word.size();
    return true;
}

// ---- what becomes of it ----

int QueryParser::all(const Pieces &pieces)
{
    int both = -1;
    for (const Piece &piece : pieces) {
        if (piece.node >= 0)
            both = both < 0 ? piece.node : node(Node::And, both, piece.node);
    }
    return both;
}

int QueryParser::leaf(Term term)
{
    if (m_query.m_terms.size() == size_t(WorkerQuery::MostTerms))
        wrong(tr("More than %1 terms at character %2.").arg(WorkerQuery::MostTerms).arg(m_at + 1),
              m_at);
    if (m_wrong)
        return -1;
    m_query.m_terms.push_back(std::move(term));
    return node(Node::Leaf, int(m_query.m_terms.size()) - 1);
}

int QueryParser::node(Node::Kind kind, int a, int b)
{
    if (m_wrong)
        return -1;
    m_query.m_nodes.push_back({kind, a, b});
    return int(m_query.m_nodes.size()) - 1;
}

void QueryParser::wrong(const QString &sentence, qsizetype at, qsizetype length)
{
    if (m_wrong)
        return; // the first one is the cause
    m_wrong = true;
    m_mistake = {sentence, at, length};
}

/// At the end of the line it is only not written yet.
void QueryParser::missing(const QString &before, qsizetype at)
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
