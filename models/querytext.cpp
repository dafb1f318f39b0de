// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include "naturalorder.h"
#include "text.h"

#include <QHash>

#include <algorithm>
#include <bitset>

namespace qd {

namespace {

constexpr size_t KindCount = size_t(StatusKind::Idle) + 1;

/// The line without its terms about the status, fit to stand beside one.
QString withoutStatus(const QString &line, const WorkerQuery &query)
{
    QString rest = line;
    const auto &terms = query.statusTerms();
    for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
        qsizetype length = term->length;
        while (term->at + length < rest.size() && rest[term->at + length].isSpace())
            ++length; // its space goes with it
        rest.remove(term->at, length);
    }
    return query.isChoice() ? u'(' + rest.trimmed() + u')' : rest;
}

QString beside(const QString &term, const QString &rest)
{
    return term.isEmpty() || rest.isEmpty() ? term + rest : term + u' ' + rest;
}

QString listed(const std::bitset<KindCount> &kinds)
{
    QStringList words;
    for (size_t kind = 0; kind < KindCount; ++kind) {
        if (kinds[kind])
            words << statusWord(StatusKind(kind));
    }
    return words.join(u',');
}

// ---- completion ----

struct Found
{
    QString value;
    int count = 0;
};

/// The values of a field, those that begin with \a typed first, then those that most workers have.
QList<Found> valuesOf(const FieldInfo &field, QStringView typed, const WorkerModel &workers)
{
    QHash<QStringView, int> counts;
    for (int i = 0; i < workers.rowCount(); ++i) {
        const FieldTexts texts = fieldTexts(field.field, *workers.row(i));
        for (int t = 0; t < texts.count; ++t) {
            if (t == 0 || texts.texts[size_t(t)] != texts.texts[0])
                ++counts[texts.texts[size_t(t)]];
        }
    }
    QList<Found> found;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key().contains(typed, Qt::CaseInsensitive))
            found.append({it.key().toString(), it.value()});
    }
    const auto begins = [typed](const Found &one) {
        return one.value.startsWith(typed, Qt::CaseInsensitive);
    };
    const auto less = [&](const Found &a, const Found &b) {
        if (begins(a) != begins(b))
            return begins(a);
        if (a.count != b.count)
            return a.count > b.count;
        return compareNatural(a.value, b.value) < 0;
    };
    const auto end = found.begin() + std::min<qsizetype>(found.size(), MostCompletions);
    std::partial_sort(found.begin(), end, found.end(), less);
    found.erase(end, found.end());
    return found;
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldInfo &field : workerFields())
        names << field.names.first();
    return names;
}

void completeValue(Completions &completions, QStringView name, QStringView value,
                   const WorkerModel &workers)
{
    if (name.compare(QLatin1StringView("has"), Qt::CaseInsensitive) == 0)
        return offerWords(completions, value, QStringList{QStringLiteral("error")} + fieldNames());
    if (name.compare(QLatin1StringView("is"), Qt::CaseInsensitive) == 0)
        return offerWords(completions, value, WorkerQuery::isWords());
    const FieldInfo *field = fieldNamed(name);
    if (!field || field->unit != FieldUnit::Text)
        return;
    const QString typed = begunValue(value);
    completions.ofValue = true;
    for (const Found &one : valuesOf(*field, typed, workers)) {
        if (one.value.compare(typed, Qt::CaseInsensitive) == 0)
            completions.ofValue = false;
        completions.entries.append(
            {QueryGrammar::quoted(one.value), displayText(one.value), one.count});
    }
    completions.ofValue = completions.ofValue && !completions.entries.isEmpty();
}

void trim(Completions &completions)
{
    completions.entries.resize(std::min<qsizetype>(completions.entries.size(), MostCompletions));
}

/// A bare word: the field it may be going to be, then values it may be part of.
void completeWord(Completions &completions, QStringView word, const WorkerModel &workers)
{
    for (const FieldInfo &field : workerFields()) {
        const QString &name = field.names.first();
        const QChar sign = field.unit == FieldUnit::Text    ? u':'
                           : field.unit == FieldUnit::Truth ? u'='
                                                            : u'>';
        if (name.startsWith(word, Qt::CaseInsensitive))
            completions.entries.append({name + sign, name + sign, -1, true});
    }
    for (const QString &name : {QStringLiteral("is:"), QStringLiteral("has:")}) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            completions.entries.append({name, name, -1, true});
    }
    constexpr int MostOfEach = 4; // so that there is room for the next
    if (word.size() < 2)          // one letter is part of almost everything
        return trim(completions);
    for (const WorkerField known :
         {WorkerField::Status, WorkerField::Host, WorkerField::Queue, WorkerField::Stage}) {
        const auto field =
            std::find_if(workerFields().begin(), workerFields().end(),
                         [known](const FieldInfo &info) { return info.field == known; });
        const QString head = field->names.first() + u':';
        for (const Found &one : valuesOf(*field, word, workers).mid(0, MostOfEach))
            completions.entries.append(
                {head + QueryGrammar::quoted(one.value), head + displayText(one.value), one.count});
    }
    trim(completions);
}

} // namespace

QString withStatus(const QString &line, const WorkerQuery &query, StatusKind kind, bool shown)
{
    std::bitset<KindCount> visible;
    for (size_t i = 0; i < KindCount; ++i)
        visible[i] = query.showsStatus(StatusKind(i));
    visible[size_t(kind)] = shown;
    // Who chose some adds to these; who hid some hides more: a status that comes up later is hidden
    // only where nobody asked for it.
    const auto &terms = query.statusTerms();
    const bool chosen =
        std::any_of(terms.begin(), terms.end(), [](const auto &term) { return !term.negated; });
    QString term;
    if (!visible.all() && (!chosen || visible.any()))
        term = chosen ? QStringLiteral("status:") + listed(visible)
                      : QStringLiteral("-status:") + listed(~visible);
    return beside(term, withoutStatus(line, query));
}

QString withOnlyStatus(const QString &line, const WorkerQuery &query, StatusKind kind)
{
    return beside(QStringLiteral("status:") + statusWord(kind), withoutStatus(line, query));
}

Completions completionsOf(const QString &line, qsizetype cursor, const WorkerModel &workers,
                          bool evenNothing)
{
    Completions completions;
    const WrittenTerm written = writtenTerm(line, cursor);
    completions.from = written.from;
    completions.to = written.to;
    const bool plain = std::all_of(written.name.begin(), written.name.end(),
                                   [](QChar c) { return c.isLetter() || c == u'_'; });
    if (plain && written.kind == WrittenTerm::Value)
        completeValue(completions, written.name, written.value, workers);
    else if (plain && (written.kind == WrittenTerm::Word ||
                       (written.kind == WrittenTerm::Nothing && evenNothing)))
        completeWord(completions, written.name, workers);
    return completions;
}

WrittenTerm writtenTerm(const QString &line, qsizetype cursor)
{
    WrittenTerm written;
    if (line.size() > QueryGrammar::LongestLine)
        return written;
    cursor = std::clamp<qsizetype>(cursor, 0, line.size());
    const qsizetype start = QueryGrammar::termStart(line, cursor);
    const QStringView term = QStringView(line).mid(start, cursor - start);
    written.from = start;
    written.to = cursor;
    qsizetype sign = 0;
    while (sign < term.size() && !QStringView(u":=!<>~\"").contains(term[sign]))
        ++sign;
    if (sign == term.size()) {
        written.name = term;
        written.kind = term.isEmpty() ? WrittenTerm::Nothing : WrittenTerm::Word;
        return written;
    }
    qsizetype value = sign;
    while (value < term.size() && QStringView(u":=!").contains(term[value]))
        ++value;
    written.name = term.left(sign);
    written.kind = WrittenTerm::Other;
    if (sign == 0 || value == sign)
        return written;
    if (!term.mid(value).contains(u'"')) // of a list only the last part is being written
        value = std::max(value, term.lastIndexOf(u',') + 1);
    written.from = start + value;
    written.value = term.mid(value);
    written.kind = WrittenTerm::Value;
    return written;
}

QString begunValue(QStringView value)
{
    QString begun = value.toString().remove(u'"');
    while (begun.endsWith(u'*'))
        begun.chop(1);
    return begun;
}

void offerWords(Completions &completions, QStringView typed, const QStringList &words, bool open)
{
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive) &&
            completions.entries.size() < MostCompletions)
            completions.entries.append({word, word, -1, open});
    }
}

} // namespace qd
