// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar and the words of a line. What a term says is in queryparser_terms.cpp.
#include "queryparser.h"

#include "format.h"

namespace qd {

namespace {

const QString OrWord = QStringLiteral("OR"), AndWord = QStringLiteral("AND"),
              NotWord = QStringLiteral("NOT");

} // namespace

std::optional<WorkerQuery> WorkerQuery::parse(const QString &line, QueryMistake *mistake)
{
    return QueryParser(line).parse(mistake);
}

QString QueryParser::shortened(QStringView text)
{
    return text.size() > 40 ? text.left(39).toString() + u'…' : text.toString();
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
