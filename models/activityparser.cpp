// SPDX-License-Identifier: GPL-3.0-or-later
// How a filter line about what happened is read.
#include "activityquery.h"

#include <algorithm>

#include <QCoreApplication>

namespace qd {

namespace {

constexpr QLatin1StringView FieldPrefix("field.");

bool isSignChar(QChar c)
{
    return QStringView(u":=<>~!").contains(c);
}

/// ASCII and no gap: then the bytes can be looked through as they are.
QByteArray needleOf(const QStringList &pieces)
{
    if (pieces.size() != 1 || pieces.first().isEmpty())
        return {};
    QByteArray needle;
    for (const QChar c : pieces.first()) {
        if (c.unicode() >= 128)
            return {};
        needle += char(c.toLower().unicode());
    }
    return needle;
}

} // namespace

const std::vector<ActivityFieldInfo> &activityFields()
{
    const auto s = [](const char *name) { return QString::fromLatin1(name); };
    static const std::vector<ActivityFieldInfo> fields{
        {ActivityField::Worker, FieldUnit::Text, {s("worker"), s("name"), s("worker_id")}},
        {ActivityField::Kind, FieldUnit::Text, {s("kind"), s("type")}},
        {ActivityField::Job, FieldUnit::Text, {s("job"), s("job_id")}},
        {ActivityField::Queue, FieldUnit::Text, {s("queue")}},
        {ActivityField::Outcome, FieldUnit::Text, {s("outcome")}},
        {ActivityField::Status, FieldUnit::Text, {s("status")}},
        {ActivityField::Text, FieldUnit::Text, {s("text"), s("message")}},
        {ActivityField::Took, FieldUnit::Seconds, {s("duration"), s("took")}},
        {ActivityField::Age, FieldUnit::Seconds, {s("age")}},
        {ActivityField::Time, FieldUnit::Instant, {s("time"), s("at")}},
        {ActivityField::Id, FieldUnit::Text, {s("id")}}};
    return fields;
}

const ActivityFieldInfo *activityFieldNamed(QStringView name)
{
    for (const ActivityFieldInfo &field : activityFields()) {
        for (const QString &known : field.names) {
            if (name.compare(known, Qt::CaseInsensitive) == 0)
                return &field;
        }
    }
    return nullptr;
}

/// Reads one filter line about what happened; used once.
class ActivityParser final : private QueryGrammar
{
    Q_DECLARE_TR_FUNCTIONS(qd::ActivityParser)
public:
    explicit ActivityParser(QStringView line)
        : QueryGrammar(line)
    {
    }

    std::optional<ActivityQuery> parse(QueryMistake *mistake)
    {
        for (const Piece &piece : readLine()) {
            if (piece.node >= 0)
                m_query.m_root = m_query.m_root < 0
                                     ? piece.node
                                     : node(QueryNode::And, m_query.m_root, piece.node);
        }
        m_query.m_nodes = std::move(m_nodes);
        *mistake = m_mistake;
        return m_wrong ? std::nullopt : std::optional<ActivityQuery>(std::move(m_query));
    }

private:
    using Term = ActivityQuery::Term;

    size_t termCount() const override { return m_query.m_terms.size(); }

    int leaf(Term term)
    {
        const int at = leafNode();
        if (at >= 0)
            m_query.m_terms.push_back(std::move(term));
        return at;
    }

    Piece readTerm() override
    {
        return m_line.mid(m_at).startsWith(FieldPrefix, Qt::CaseInsensitive)
                   ? readNamed()
                   : QueryGrammar::readTerm();
    }

    Piece readBare(const Value &value) override
    {
        Term term;
        term.patterns = {TextPattern(value.pieces, TextPattern::Where::Anywhere)};
        term.needle = needleOf(value.pieces);
        return {leaf(std::move(term)), std::nullopt};
    }

    Piece readField(QStringView name, QStringView sign, qsizetype at) override
    {
        const ActivityFieldInfo *field = activityFieldNamed(name);
        if (!field) {
            noField(name, likely(name), sign, at);
            return {};
        }
        m_at += name.size() + sign.size();
        Term term;
        term.field = field->field;
        term.unit = field->unit;
        m_query.m_ticks = m_query.m_ticks || field->field == ActivityField::Age;
        return readOf(std::move(term), field->names.first(), sign, at);
    }

    /// "field.url:*.pdf"
    Piece readNamed()
    {
        const qsizetype at = m_at;
        m_at += FieldPrefix.size();
        const qsizetype from = m_at;
        while (m_at < m_line.size() && !m_line[m_at].isSpace() && !isSignChar(m_line[m_at]) &&
               m_line[m_at] != u')' && m_line[m_at] != u'(')
            ++m_at;
        const QStringView name = m_line.mid(from, m_at - from);
        const QStringView sign = signAt(m_line.mid(m_at));
        if (name.isEmpty() || sign.isEmpty())
            return missing(m_line.mid(at, m_at - at).toString(), at), Piece();
        m_at += sign.size();
        Term term;
        term.field = ActivityField::Named;
        term.name = name.toString().toCaseFolded();
        return readOf(std::move(term), name.toString(), sign, at);
    }

    Piece readOf(Term term, const QString &name, QStringView sign, qsizetype at)
    {
        Value value;
        const std::optional<bool> says = readAsked(name, sign, at, &term, &value);
        if (!says)
            return {};
        if (term.field == ActivityField::Named && term.test >= QueryTest::Less) {
            const auto number = readNumber(value.plain, FieldUnit::Count);
            term.isNumber = number.has_value();
            term.number = number.value_or(0);
        }
        if (term.test == QueryTest::Text && sign == u"~" && value.choices.size() == 1)
            term.needle = needleOf(value.pieces);
        const int said = leaf(std::move(term));
        return {*says ? said : node(QueryNode::Not, said), std::nullopt};
    }

    Piece readHas(const Value &value) override
    {
        Term term;
        term.test = QueryTest::Has;
        const ActivityFieldInfo *field = activityFieldNamed(value.plain);
        if (field) {
            term.field = field->field;
            term.unit = field->unit;
        } else { // any of those that entries come with
            term.field = ActivityField::Named;
            term.name = value.plain.toCaseFolded();
            if (term.name.startsWith(FieldPrefix))
                term.name.remove(0, FieldPrefix.size());
        }
        return {leaf(std::move(term)), std::nullopt};
    }

    Piece readIs(const Value &value) override
    {
        Term term;
        term.test = QueryTest::Is;
        const QString word = value.plain.toLower();
        for (int i = 0; i <= int(ActivityOutcome::Control); ++i) {
            if (word == activityOutcomeWord(ActivityOutcome(i)) && word != u"control") {
                term.is = i;
                return {leaf(std::move(term)), std::nullopt};
            }
        }
        term.group = true;
        for (int i = 0; i <= int(ActivityGroup::Other); ++i) {
            if (word == activityGroupWord(ActivityGroup(i))) {
                term.is = i;
                return {leaf(std::move(term)), std::nullopt};
            }
        }
        wrong(ActivityQuery::tr("“is:%1” (character %2) is not known: it may be %3.")
                  .arg(shortened(value.plain))
                  .arg(value.at + 1)
                  .arg(ActivityQuery::isWords().join(QStringLiteral(", "))),
              value.at, value.length);
        return {};
    }

    /// The known name that \a name is most likely a slip of: one letter more, less or other.
    static QString likely(QStringView name)
    {
        for (const ActivityFieldInfo &field : activityFields()) {
            for (const QString &known : field.names) {
                if (std::abs(known.size() - name.size()) > 1)
                    continue;
                const auto differs =
                    std::mismatch(name.begin(), name.end(), known.begin(), known.end(),
                                  [](QChar a, QChar b) { return a.toLower() == b; });
                const QStringView a(differs.first, name.end());
                const QStringView b(differs.second, known.cend());
                const QStringView a1 = a.mid(a.size() >= b.size()),
                                  b1 = b.mid(b.size() >= a.size());
                if (a1.compare(b1, Qt::CaseInsensitive) == 0 && known.size() > 2)
                    return field.names.first();
            }
        }
        return {};
    }

    ActivityQuery m_query;
};

std::optional<ActivityQuery> ActivityQuery::parse(const QString &line, QueryMistake *mistake)
{
    return ActivityParser(line).parse(mistake);
}

QStringList ActivityQuery::isWords()
{
    QStringList words;
    for (int i = 0; i < int(ActivityOutcome::Control); ++i)
        words << activityOutcomeWord(ActivityOutcome(i));
    for (int i = 0; i <= int(ActivityGroup::Other); ++i)
        words << activityGroupWord(ActivityGroup(i));
    return words;
}

} // namespace qd
