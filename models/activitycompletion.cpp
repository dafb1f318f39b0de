// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitycompletion.h"

#include "activityquery.h"
#include "naturalorder.h"
#include "text.h"

#include <QSet>

#include <algorithm>

namespace qd {

namespace {

/// The newest entries tell which values there are: looking at all would take too long for a letter.
constexpr quint64 LookedBack = 5'000;

QStringList fieldsBeside(const ActivityBook &ring)
{
    QSet<quint32> seen;
    for (quint64 number = ring.end(); number > ring.first() && ring.end() - number < 500;) {
        ring.anyField(ring.view(--number),
                      [&seen](const ActivityBytes::Word &name, const ActivityBook::Value &) {
                          if (name.number >= ActivityWords::First)
                              seen.insert(name.number);
                          return false;
                      });
    }
    QStringList names;
    for (const quint32 number : std::as_const(seen)) {
        const QString &name = ring.words().word(number);
        const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.isLetterOrNumber() || QStringView(u"_-.").contains(c);
        });
        if (plain && name.size() <= 60)
            names << name;
    }
    std::sort(names.begin(), names.end());
    return names;
}

QStringList valuesOf(ActivityField field, QStringView typed, const ActivityBook &ring)
{
    if (field == ActivityField::Outcome) {
        QStringList words;
        for (int i = 0; i <= int(ActivityOutcome::Control); ++i)
            words << activityOutcomeWord(ActivityOutcome(i));
        return words.filter(typed.toString(), Qt::CaseInsensitive);
    }
    QSet<quint32> seen;
    for (quint64 number = ring.end(); number > ring.first() && ring.end() - number < LookedBack;) {
        const ActivityBytes view = ring.view(--number);
        const ActivityBytes::Word &word = field == ActivityField::Worker  ? view.worker
                                          : field == ActivityField::Kind  ? view.kind
                                          : field == ActivityField::Queue ? view.queue
                                                                          : view.status;
        if (word.number >= ActivityWords::First)
            seen.insert(word.number);
    }
    QStringList values;
    for (const quint32 number : std::as_const(seen)) {
        if (ring.words().word(number).contains(typed, Qt::CaseInsensitive))
            values << ring.words().word(number);
    }
    std::sort(values.begin(), values.end(), [typed](const QString &a, const QString &b) {
        const bool begins = a.startsWith(typed, Qt::CaseInsensitive);
        if (begins != b.startsWith(typed, Qt::CaseInsensitive))
            return begins;
        return compareNatural(a, b) < 0;
    });
    return values;
}

} // namespace

Completions activityCompletions(const QString &line, qsizetype cursor, const ActivityBook &ring,
                                bool evenNothing)
{
    Completions completions;
    const WrittenTerm written = writtenTerm(line, cursor);
    completions.from = written.from;
    completions.to = written.to;
    const QStringView name = written.name, typed = written.value;
    if (written.kind == WrittenTerm::Other ||
        (written.kind == WrittenTerm::Nothing && !evenNothing))
        return completions;
    if (written.kind != WrittenTerm::Value) {
        QStringList words;
        for (const ActivityFieldInfo &field : activityFields())
            words << field.names.first() + (field.unit == FieldUnit::Text ? u':' : u'>');
        words << QStringLiteral("is:") << QStringLiteral("has:");
        if (name.startsWith(QLatin1StringView("field."), Qt::CaseInsensitive)) {
            for (const QString &beside : fieldsBeside(ring))
                words << QStringLiteral("field.") + beside + u':';
        } else {
            words << QStringLiteral("field.");
        }
        offerWords(completions, name, words, true);
        return completions;
    }
    if (name.compare(QLatin1StringView("is"), Qt::CaseInsensitive) == 0) {
        offerWords(completions, typed, ActivityQuery::isWords());
        return completions;
    }
    if (name.compare(QLatin1StringView("has"), Qt::CaseInsensitive) == 0) {
        QStringList names;
        for (const ActivityFieldInfo &field : activityFields())
            names << field.names.first();
        offerWords(completions, typed, names + fieldsBeside(ring));
        return completions;
    }
    const ActivityFieldInfo *field = activityFieldNamed(name);
    const bool lists =
        field && (field->field <= ActivityField::Kind || field->field == ActivityField::Queue ||
                  field->field == ActivityField::Outcome || field->field == ActivityField::Status);
    if (!lists)
        return completions;
    const QString begun = begunValue(typed);
    completions.ofValue = true;
    for (const QString &one : valuesOf(field->field, begun, ring).mid(0, MostCompletions)) {
        if (one.compare(begun, Qt::CaseInsensitive) == 0)
            completions.ofValue = false;
        completions.entries.append({QueryGrammar::quoted(one), displayText(one)});
    }
    completions.ofValue = completions.ofValue && !completions.entries.isEmpty();
    return completions;
}

} // namespace qd
