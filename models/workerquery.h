// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querygrammar.h"

#include <array>

namespace qd {

/// What the filter says of a row.
enum class QueryMatch : quint8 {
    No,
    ButForStatus, ///< only a term about the status keeps it out: the legend counts it
    Yes
};

/// The filter line, parsed once: words, field:value, comparisons, NOT, OR, parentheses
/// (docs/filter.md describes the language). Matching a row allocates nothing and takes a time
/// that grows with the row's texts alone. What is not known matches no comparison. A value. Any
/// thread.
class WorkerQuery final
{
    Q_DECLARE_TR_FUNCTIONS(qd::WorkerQuery)
public:
    static constexpr qsizetype LongestLine = QueryGrammar::LongestLine;
    static constexpr int DeepestNesting = QueryGrammar::DeepestNesting,
                         MostTerms = QueryGrammar::MostTerms;

    WorkerQuery() = default; ///< matches all

    /// nullopt and a \a mistake where \a line is wrong. A line that only breaks off ("host:") gives
    /// what it says so far, and a \a mistake as well.
    static std::optional<WorkerQuery> parse(const QString &line, QueryMistake *mistake);

    static QStringList isWords(); ///< what may stand behind "is:", but for the words of statuses

    bool isEmpty() const { return m_all.empty(); }
    bool ticks() const
    {
        return m_ticks;
    } ///< what matches may change as time goes on, without news
    QueryMatch match(const WorkerRow &row, qint64 nowMs) const;
    bool matches(const WorkerRow &row, qint64 nowMs) const
    {
        return match(row, nowMs) == QueryMatch::Yes;
    }

    using StatusTerm = QueryStatusTerm;
    const std::vector<StatusTerm> &statusTerms() const { return m_statusTerms; }
    /// Whether these let workers of \a kind pass, by the word of the kind.
    bool showsStatus(StatusKind kind) const;
    bool isChoice() const { return m_choice; } ///< "a OR b": needs parentheses beside other terms

private:
    friend class QueryParser;
    enum class Is : quint8 { Status, Down, Attention, Busy, Silent, Stuck, Duplicate, Pending };
    struct Term : QueryTerm
    {
        WorkerField field = WorkerField::Name;
        Is is = Is::Status;
        StatusKind kind = StatusKind::Other;
    };
    struct Part ///< all of them must hold
    {
        int node;
        bool status; ///< says only which statuses are shown
    };
    static bool asks(const Term &term, const WorkerRow &row, qint64 nowMs);
    static const std::array<std::pair<QLatin1StringView, Is>, 7> IsWords;
    static bool is(const Term &term, const WorkerRow &row);

    std::vector<Term> m_terms;
    std::vector<QueryNode> m_nodes;
    std::vector<Part> m_all;
    std::vector<StatusTerm> m_statusTerms;
    bool m_ticks = false, m_choice = false;
};

} // namespace qd
