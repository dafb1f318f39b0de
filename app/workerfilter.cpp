// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerfilter.h"
#include "ctljson.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace qd {
namespace {

/// Splits at spaces outside double quotes; nullopt for an open quote.
std::optional<QStringList> termsOf(const QString &expression)
{
    QStringList terms;
    QString term;
    bool quoted = false, any = false;
    for (const QChar c : expression) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                terms.append(term);
            term.clear();
            any = false;
        } else {
            term += c;
            any = true;
        }
    }
    if (quoted)
        return std::nullopt;
    if (any)
        terms.append(term);
    return terms;
}

QString shown(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

} // namespace

std::optional<WorkerFilter> WorkerFilter::parse(const QString &expression, QString *error)
{
    const auto words = termsOf(expression);
    if (!words) {
        *error = QStringLiteral("--filter: a quote is left open.");
        return std::nullopt;
    }
    const QJsonObject example = ctljson::worker(WorkerRow(), 0);
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z_]+)(!=|<=|>=|=|<|>|~)(.*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QHash<QString, Test> tests = {
        {QStringLiteral("="), Test::Equal},    {QStringLiteral("!="), Test::Unequal},
        {QStringLiteral("<"), Test::Less},     {QStringLiteral("<="), Test::LessEqual},
        {QStringLiteral(">"), Test::Greater},  {QStringLiteral(">="), Test::GreaterEqual},
        {QStringLiteral("~"), Test::Contains},
    };
    WorkerFilter filter;
    for (const QString &word : *words) {
        const auto match = shape.match(word);
        if (!match.hasMatch()) {
            filter.m_terms.append({{}, Test::Occurs, word, {}});
            continue;
        }
        Term term{
            match.captured(1).toLower(), tests.value(match.captured(2)), match.captured(3), {}};
        if (term.field == QLatin1String("name"))
            term.field = QStringLiteral("worker_name");
        if (!example.contains(term.field)) {
            *error =
                QStringLiteral("--filter: workers have no field \"%1\".").arg(match.captured(1));
            return std::nullopt;
        }
        bool isNumber = false;
        const double number = term.text.toDouble(&isNumber);
        if (isNumber)
            term.number = number;
        const bool ordered =
            term.test != Test::Equal && term.test != Test::Unequal && term.test != Test::Contains;
        if (ordered && !isNumber && term.text.isEmpty()) {
            *error = QStringLiteral("--filter: \"%1\" compares with nothing.").arg(word);
            return std::nullopt;
        }
        filter.m_terms.append(term);
    }
    return filter;
}

bool WorkerFilter::matches(const QJsonObject &worker) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return holds(term, worker); });
}

bool WorkerFilter::holds(const Term &term, const QJsonObject &worker)
{
    if (term.test == Test::Occurs) {
        const char *const places[] = {"worker_name", "address", "status", "liveness",
                                      "host",        "stage",   "queue",  "current_job"};
        return std::any_of(std::begin(places), std::end(places), [&](const char *place) {
            return worker[QLatin1String(place)].toString().contains(term.text, Qt::CaseInsensitive);
        });
    }
    const QJsonValue value = worker[term.field];
    if (value.isNull())
        return term.test == Test::Unequal;
    const QString text = shown(value);
    if (term.test == Test::Contains)
        return text.contains(term.text, Qt::CaseInsensitive);
    int order = text.compare(term.text, Qt::CaseInsensitive);
    if (term.number && value.isDouble()) {
        const double number = value.toDouble();
        order = number < *term.number ? -1 : number > *term.number ? 1 : 0;
    }
    switch (term.test) {
    case Test::Equal: return order == 0;
    case Test::Unequal: return order != 0;
    case Test::Less: return order < 0;
    case Test::LessEqual: return order <= 0;
    case Test::Greater: return order > 0;
    case Test::GreaterEqual: return order >= 0;
    case Test::Occurs:
    case Test::Contains: break;
    }
    return false;
}

} // namespace qd
