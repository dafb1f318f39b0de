// SPDX-License-Identifier: GPL-3.0-or-later
// How a parsed filter line is asked. Parsing is in queryparser.cpp.
#include "workerquery.h"

#include "naturalorder.h"

#include <algorithm>

namespace qd {

namespace {

/// Where a bare word is looked for.
constexpr WorkerField WordFields[] = {WorkerField::Name,   WorkerField::Host, WorkerField::Queue,
                                      WorkerField::Status, WorkerField::Job,  WorkerField::Address,
                                      WorkerField::Stage,  WorkerField::Group};

bool anyMatches(const std::vector<TextPattern> &patterns, const FieldTexts &texts)
{
    for (int i = 0; i < texts.count; ++i) {
        if (anyMatches(patterns, texts.texts[size_t(i)]))
            return true;
    }
    return false;
}

bool isKnown(WorkerField field, FieldUnit unit, const WorkerRow &row, qint64 nowMs)
{
    return unit == FieldUnit::Text ? fieldTexts(field, row).count > 0
                                   : fieldNumber(field, row, nowMs).has_value();
}

} // namespace

const std::array<std::pair<QLatin1StringView, WorkerQuery::Is>, 7> WorkerQuery::IsWords = {{
    {QLatin1StringView("down"), Is::Down},
    {QLatin1StringView("attention"), Is::Attention},
    {QLatin1StringView("busy"), Is::Busy},
    {QLatin1StringView("silent"), Is::Silent},
    {QLatin1StringView("stuck"), Is::Stuck},
    {QLatin1StringView("pending"), Is::Pending},
    {QLatin1StringView("duplicate"), Is::Duplicate},
}};

QStringList WorkerQuery::isWords()
{
    QStringList words;
    for (const auto &[word, is] : IsWords)
        words << word;
    return words;
}

QueryMatch WorkerQuery::match(const WorkerRow &row, qint64 nowMs) const
{
    const auto holds = [&](int node) {
        return queryHolds(m_nodes, node,
                          [&](int term) { return asks(m_terms[size_t(term)], row, nowMs); });
    };
    bool status = true;
    for (const Part &part : m_all) {
        if ((part.status && !status) || holds(part.node))
            continue;
        if (!part.status)
            return QueryMatch::No;
        status = false;
    }
    return status ? QueryMatch::Yes : QueryMatch::ButForStatus;
}

bool WorkerQuery::showsStatus(StatusKind kind) const
{
    const QString word = statusWord(kind);
    return std::all_of(m_statusTerms.begin(), m_statusTerms.end(), [&](const StatusTerm &term) {
        return anyMatches(term.words, word) != term.negated;
    });
}

bool WorkerQuery::asks(const Term &term, const WorkerRow &row, qint64 nowMs)
{
    switch (term.test) {
    case QueryTest::Word:
        return std::any_of(std::begin(WordFields), std::end(WordFields), [&](WorkerField field) {
            return anyMatches(term.patterns, fieldTexts(field, row));
        });
    case QueryTest::Text: return anyMatches(term.patterns, fieldTexts(term.field, row));
    case QueryTest::Has: return isKnown(term.field, term.unit, row, nowMs);
    case QueryTest::Is: return is(term, row);
    default: break;
    }
    int order = 0;
    if (term.unit == FieldUnit::Text) {
        const FieldTexts texts = fieldTexts(term.field, row);
        if (texts.count == 0)
            return false;
        order = compareNatural(texts.texts[0], term.text);
    } else {
        const MaybeReal number = fieldNumber(term.field, row, nowMs);
        if (!number || std::isnan(*number))
            return false;
        order = (*number > term.number) - (*number < term.number);
    }
    switch (term.test) {
    case QueryTest::Less: return order < 0;
    case QueryTest::LessEqual: return order <= 0;
    case QueryTest::Greater: return order > 0;
    case QueryTest::GreaterEqual: return order >= 0;
    default: return order == 0;
    }
}

bool WorkerQuery::is(const Term &term, const WorkerRow &row)
{
    switch (term.is) {
    case Is::Status: return row.kind == term.kind;
    case Is::Down: return isDown(row.kind);
    case Is::Attention: return row.kind <= StatusKind::Degraded;
    case Is::Busy: return !isDown(row.kind) && !row.worker.currentJob.isEmpty();
    case Is::Silent: return row.life == Liveness::SilentBusy;
    case Is::Stuck: return row.notes.stuck;
    case Is::Duplicate: return row.worker.duplicate;
    case Is::Pending: return !row.pendingVerb.isEmpty();
    }
    return false;
}

} // namespace qd
