// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerquery.h"

#include <QCoreApplication>

namespace qd {

/// Reads one filter line about workers; used once.
class QueryParser final : private QueryGrammar
{
    Q_DECLARE_TR_FUNCTIONS(qd::QueryParser)
public:
    explicit QueryParser(QStringView line);
    std::optional<WorkerQuery> parse(QueryMistake *mistake);

private:
    using Term = WorkerQuery::Term;

    size_t termCount() const override { return m_query.m_terms.size(); }
    Piece readBare(const Value &value) override;
    Piece readField(QStringView name, QStringView sign, qsizetype at) override;
    Piece readHas(const Value &value) override;
    Piece readIs(const Value &value) override;
    int leaf(Term term);

    WorkerQuery m_query;
};

} // namespace qd
