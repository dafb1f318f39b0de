// SPDX-License-Identifier: GPL-3.0-or-later
// One term of a line: a word, or a field and what is asked of it.
#include "queryparser.h"

namespace qd {

namespace {

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

} // namespace

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

} // namespace qd
