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

QueryGrammar::Piece QueryParser::readTerm()
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
    noField(name, fieldLike(name), sign, at);
    return {};
}

QueryGrammar::Piece QueryParser::readField(const FieldInfo &field, QStringView sign, qsizetype at)
{
    m_at += sign.size();
    const Value value = readValue();
    if (m_wrong)
        return {};
    if (value.plain.isEmpty() && !value.quoted)
        return missing(m_line.mid(at, m_at - at).toString(), at), Piece();
    Term term;
    term.field = field.field;
    term.unit = field.unit;
    m_query.m_ticks = m_query.m_ticks || field.ticks;
    const std::optional<bool> says = readTest(field.names.first(), sign, value, &term);
    if (!says)
        return {};
    Piece piece;
    if (term.test == QueryTest::Text && field.field == WorkerField::Status && sign != u"~")
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
