// SPDX-License-Identifier: GPL-3.0-or-later
// What a line about workers says: a word, or a field and what is asked of it.
#include "queryparser.h"

namespace qd {

std::optional<WorkerQuery> WorkerQuery::parse(const QString &line, QueryMistake *mistake)
{
    return QueryParser(line).parse(mistake);
}

QueryParser::QueryParser(QStringView line)
    : QueryGrammar(line)
{
}

std::optional<WorkerQuery> QueryParser::parse(QueryMistake *mistake)
{
    for (const Piece &piece : readLine()) {
        if (piece.node < 0)
            continue;
        m_query.m_all.push_back({piece.node, piece.status.has_value()});
        if (piece.status)
            m_query.m_statusTerms.push_back(*piece.status);
    }
    m_query.m_nodes = std::move(m_nodes);
    m_query.m_choice = m_choice;
    *mistake = m_mistake;
    return m_wrong ? std::nullopt : std::optional<WorkerQuery>(std::move(m_query));
}

int QueryParser::leaf(Term term)
{
    const int at = leafNode();
    if (at >= 0)
        m_query.m_terms.push_back(std::move(term));
    return at;
}

QueryGrammar::Piece QueryParser::readBare(const Value &value)
{
    Term term;
    term.patterns = {TextPattern(value.pieces, TextPattern::Where::Anywhere)};
    return {leaf(std::move(term)), std::nullopt};
}

QueryGrammar::Piece QueryParser::readField(QStringView name, QStringView sign, qsizetype at)
{
    const FieldInfo *field = fieldNamed(name);
    if (!field) {
        noField(name, fieldLike(name), sign, at);
        return {};
    }
    m_at += name.size() + sign.size();
    Term term;
    term.field = field->field;
    term.unit = field->unit;
    m_query.m_ticks = m_query.m_ticks || field->ticks;
    Value value;
    const std::optional<bool> says = readAsked(field->names.first(), sign, at, &term, &value);
    if (!says)
        return {};
    Piece piece;
    if (term.test == QueryTest::Text && field->field == WorkerField::Status && sign != u"~")
        piece.status = QueryStatusTerm{at, m_at - at, !*says, term.patterns};
    piece.node = leaf(std::move(term));
    if (!*says)
        piece.node = node(QueryNode::Not, piece.node);
    return piece;
}

QueryGrammar::Piece QueryParser::readHas(const Value &value)
{
    Term term;
    if (value.plain.compare(QLatin1StringView("error"), Qt::CaseInsensitive) == 0) {
        term.test = QueryTest::Greater;
        term.unit = FieldUnit::Count;
        term.field = WorkerField::Failed;
        const int failed = leaf(term);
        term.unit = FieldUnit::Percent;
        term.field = WorkerField::Errors;
        return {node(QueryNode::Or, failed, leaf(term)), std::nullopt};
    }
    const FieldInfo *field = fieldNamed(value.plain);
    if (!field) {
        noField(value.plain, {}, {}, value.at);
        return {};
    }
    term.test = QueryTest::Has;
    term.field = field->field;
    term.unit = field->unit;
    return {leaf(std::move(term)), std::nullopt};
}

QueryGrammar::Piece QueryParser::readIs(const Value &value)
{
    Term term;
    term.test = QueryTest::Is;
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

} // namespace qd
