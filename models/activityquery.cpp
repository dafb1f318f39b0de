// SPDX-License-Identifier: GPL-3.0-or-later
// How a filter line about what happened is asked. Reading it is in activityparser.cpp.
#include "activityquery.h"

#include "fleetevent.h"
#include "naturalorder.h"

#include <algorithm>
#include <cstring>

namespace qd {

namespace {

enum MatchPlace { WorkerPlace, KindPlace, QueuePlace, StatusPlace, NamePlace };

char lowerByte(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// \a needle: ASCII in lower case, not empty.
bool containsBytes(QByteArrayView text, const QByteArray &needle)
{
    const qsizetype size = needle.size();
    if (text.size() < size)
        return false;
    const char first = needle.at(0),
               upper = first >= 'a' && first <= 'z' ? char(first - 32) : first;
    const char *const end = text.data() + text.size() - size + 1;
    for (const char *at = text.data(); at != end; ++at) {
        if (*at != first && *at != upper)
            continue;
        qsizetype i = 1;
        while (i < size && lowerByte(at[i]) == needle.at(i))
            ++i;
        if (i == size)
            return true;
    }
    return false;
}

} // namespace

QString activityGroupWord(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::Job: return QStringLiteral("job");
    case ActivityGroup::Worker: return QStringLiteral("worker");
    case ActivityGroup::Cron: return QStringLiteral("cron");
    case ActivityGroup::Control: return QStringLiteral("control");
    case ActivityGroup::Alert: return QStringLiteral("alert");
    case ActivityGroup::Connection: return QStringLiteral("connection");
    case ActivityGroup::Gap: return QStringLiteral("gap");
    case ActivityGroup::Other: break;
    }
    return QStringLiteral("other");
}

ActivityGroup activityGroup(const QString &kind)
{
    switch (eventKind(kind.toUtf8(), true, false)) {
    case EventKind::JobStarted:
    case EventKind::JobFinished:
    case EventKind::JobFailed: return ActivityGroup::Job;
    case EventKind::WorkerStarted:
    case EventKind::WorkerStopped:
    case EventKind::WorkerError:
    case EventKind::Heartbeat: return ActivityGroup::Worker;
    case EventKind::CronStarted:
    case EventKind::CronFinished:
    case EventKind::CronFailed: return ActivityGroup::Cron;
    case EventKind::ControlApplied:
    case EventKind::ControlFailed: return ActivityGroup::Control;
    case EventKind::Unknown: break;
    }
    static const QHash<QString, ActivityGroup> own{
        {QStringLiteral("activity"), ActivityGroup::Job},
        {QStringLiteral("control"), ActivityGroup::Control},
        {QStringLiteral("requeue"), ActivityGroup::Control},
        {QStringLiteral("reveal"), ActivityGroup::Control},
        {QStringLiteral("alert"), ActivityGroup::Alert},
        {QStringLiteral("connection"), ActivityGroup::Connection},
        {QStringLiteral("gap"), ActivityGroup::Gap}};
    return own.value(kind, ActivityGroup::Other);
}

QString activityOutcomeWord(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Success: return QStringLiteral("success");
    case ActivityOutcome::Failure: return QStringLiteral("failure");
    case ActivityOutcome::Warning: return QStringLiteral("warning");
    case ActivityOutcome::Control: return QStringLiteral("control");
    case ActivityOutcome::Neutral: break;
    }
    return QStringLiteral("neutral");
}

ActivityMatcher::ActivityMatcher(ActivityQuery query, const ActivityBook &ring)
    : m_query(std::move(query))
    , m_ring(&ring)
    , m_known(m_query.m_terms.size())
{
}

bool ActivityMatcher::matches(quint64 number, qint64 nowMs)
{
    if (m_query.m_root < 0)
        return true;
    const ActivityBytes view = m_ring->view(number);
    return queryHolds(m_query.m_nodes, m_query.m_root,
                      [&](int term) { return asks(size_t(term), view, nowMs); });
}

bool ActivityMatcher::asksText(const Term &term, QByteArrayView text)
{
    if (!term.needle.isEmpty())
        return containsBytes(text, term.needle);
    m_text = QString::fromUtf8(text);
    return anyMatches(term.patterns, m_text);
}

/// What a term says of a word, wherever it stands.
bool ActivityMatcher::says(const Term &term, int place, const QString &word) const
{
    if (place == NamePlace)
        return word.compare(term.name, Qt::CaseInsensitive) == 0;
    if (term.test == QueryTest::Is)
        return int(activityGroup(word)) == term.is;
    if (term.test == QueryTest::Has)
        return !word.isEmpty();
    if (term.test == QueryTest::Word || term.test == QueryTest::Text) {
        if (word.isEmpty())
            return false;
        return anyMatches(term.patterns, word) ||
               (place == KindPlace && term.test == QueryTest::Text &&
                anyMatches(term.patterns, activityGroupWord(activityGroup(word))));
    }
    if (word.isEmpty())
        return false;
    const int order = compareNatural(word, term.text);
    switch (term.test) {
    case QueryTest::Less: return order < 0;
    case QueryTest::LessEqual: return order <= 0;
    case QueryTest::Greater: return order > 0;
    default: return order >= 0;
    }
}

bool ActivityMatcher::asksWord(size_t number, int place, const ActivityBytes::Word &word)
{
    const Term &term = m_query.m_terms[number];
    if (word.number == ActivityWords::Inline)
        return says(term, place, m_ring->word(word));
    std::vector<quint8> &known = m_known[number][size_t(place)];
    if (known.size() <= word.number)
        known.resize(m_ring->words().size());
    quint8 &one = known[word.number];
    if (one == 0)
        one = says(term, place, m_ring->words().word(word.number)) ? 2 : 1;
    return one == 2;
}

MaybeReal ActivityMatcher::numberOf(const Term &term, const ActivityBytes &view, qint64 nowMs) const
{
    switch (term.field) {
    case ActivityField::Took:
        return view.durationMs ? MaybeReal(*view.durationMs / 1000) : std::nullopt;
    case ActivityField::Age:
        return view.timestampMs ? MaybeReal(double(nowMs - *view.timestampMs) / 1000)
                                : std::nullopt;
    default: return view.timestampMs ? MaybeReal(double(*view.timestampMs)) : std::nullopt;
    }
}

bool ActivityMatcher::asksNumber(const Term &term, const MaybeReal &number) const
{
    if (!number || std::isnan(*number))
        return false;
    switch (term.test) {
    case QueryTest::Less: return *number < term.number;
    case QueryTest::LessEqual: return *number <= term.number;
    case QueryTest::Greater: return *number > term.number;
    case QueryTest::GreaterEqual: return *number >= term.number;
    default: return *number == term.number;
    }
}

bool ActivityMatcher::asksField(size_t number, const ActivityBytes &view)
{
    const Term &term = m_query.m_terms[number];
    return m_ring->anyField(view,
                            [&](const ActivityBytes::Word &name, const ActivityBook::Value &value) {
                                if (!asksWord(number, NamePlace, name))
                                    return false;
                                if (value.kind == ActivityBook::Value::Null)
                                    return false;
                                if (term.test == QueryTest::Has)
                                    return true;
                                if (term.test == QueryTest::Text) {
                                    if (value.kind == ActivityBook::Value::Text)
                                        return asksText(term, value.text);
                                    return anyMatches(term.patterns, m_ring->toText(view, value));
                                }
                                const QString text = m_ring->toText(view, value);
                                bool isNumber = false;
                                const double is = text.toDouble(&isNumber);
                                if (term.isNumber && isNumber)
                                    return asksNumber(term, is);
                                return says(term, StatusPlace, text);
                            });
}

bool ActivityMatcher::isKnown(const Term &term, size_t number, const ActivityBytes &view)
{
    switch (term.field) {
    case ActivityField::Worker: return asksWord(number, WorkerPlace, view.worker);
    case ActivityField::Kind: return asksWord(number, KindPlace, view.kind);
    case ActivityField::Queue: return asksWord(number, QueuePlace, view.queue);
    case ActivityField::Status: return asksWord(number, StatusPlace, view.status);
    case ActivityField::Job: return !view.job.isEmpty();
    case ActivityField::Text: return !view.text.isEmpty();
    case ActivityField::Outcome: return view.outcome != ActivityOutcome::Neutral;
    case ActivityField::Id: return !ActivityFields(view).id().isEmpty();
    case ActivityField::Took: return view.durationMs.has_value();
    case ActivityField::Age:
    case ActivityField::Time: return view.timestampMs.has_value();
    case ActivityField::Named: return asksField(number, view);
    }
    return false;
}

bool ActivityMatcher::asks(size_t number, const ActivityBytes &view, qint64 nowMs)
{
    const Term &term = m_query.m_terms[number];
    if (term.test == QueryTest::Word)
        return asksWord(number, WorkerPlace, view.worker) || asksText(term, view.text) ||
               asksText(term, view.job) || asksWord(number, KindPlace, view.kind) ||
               asksWord(number, QueuePlace, view.queue) ||
               asksWord(number, StatusPlace, view.status);
    if (term.test == QueryTest::Is)
        return term.group ? asksWord(number, KindPlace, view.kind) : int(view.outcome) == term.is;
    if (term.test == QueryTest::Has)
        return isKnown(term, number, view);
    if (term.field == ActivityField::Named)
        return asksField(number, view);
    if (term.unit != FieldUnit::Text)
        return asksNumber(term, numberOf(term, view, nowMs));
    const auto text = [&](QByteArrayView bytes) {
        return term.test == QueryTest::Text ? !bytes.isEmpty() && asksText(term, bytes)
                                            : says(term, StatusPlace, QString::fromUtf8(bytes));
    };
    switch (term.field) {
    case ActivityField::Worker: return asksWord(number, WorkerPlace, view.worker);
    case ActivityField::Kind: return asksWord(number, KindPlace, view.kind);
    case ActivityField::Queue: return asksWord(number, QueuePlace, view.queue);
    case ActivityField::Status: return asksWord(number, StatusPlace, view.status);
    case ActivityField::Outcome: return says(term, StatusPlace, activityOutcomeWord(view.outcome));
    case ActivityField::Job: return text(view.job);
    case ActivityField::Id: return text(ActivityFields(view).id());
    default: return text(view.text);
    }
}

} // namespace qd
