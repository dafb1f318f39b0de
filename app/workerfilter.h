// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace qd {

/// `workers --filter`: terms separated by spaces, all of which must hold. A term is FIELD=VALUE
/// (also !=, <, <=, >, >=, and ~ for "contains") over the fields of a worker's JSON, or a word that
/// must occur in its name, address, status, host, queue or job. Case does not matter; quotes keep
/// spaces together. What is not known matches no comparison but !=.
class WorkerFilter final
{
public:
    /// nullopt and a sentence for a field that does not exist, a number that is none, or an open
    /// quote.
    static std::optional<WorkerFilter> parse(const QString &expression, QString *error);
    bool matches(const QJsonObject &worker) const;

private:
    enum class Test : quint8 {
        Occurs,
        Equal,
        Unequal,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Contains
    };
    struct Term
    {
        QString field; ///< empty: Occurs
        Test test = Test::Occurs;
        QString text;
        std::optional<double> number;
    };
    static bool holds(const Term &term, const QJsonObject &worker);
    QList<Term> m_terms;
};

} // namespace qd
