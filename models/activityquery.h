// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitybook.h"
#include "querygrammar.h"

namespace qd {

/// What kind of thing an entry tells of, whatever its spelling.
enum class ActivityGroup : quint8 { Job, Worker, Cron, Control, Alert, Connection, Gap, Other };
ActivityGroup activityGroup(const QString &kind);
QString activityGroupWord(ActivityGroup group);       ///< "job", "worker", "cron", …
QString activityOutcomeWord(ActivityOutcome outcome); ///< "success", "failure", …

/// What the filter line can ask of an entry.
enum class ActivityField : quint8 {
    Worker,
    Kind, ///< its word, or that of its group
    Job,
    Queue,
    Outcome,
    Status,
    Text,
    Id,
    Took,
    Age,
    Time,
    Named ///< one of the fields it came with
};

struct ActivityFieldInfo
{
    ActivityField field;
    FieldUnit unit;
    QStringList names; ///< the one to offer first, then others; all in lower case
};
const std::vector<ActivityFieldInfo> &activityFields();
/// By any of its names, case not minded; nullptr: there is none.
const ActivityFieldInfo *activityFieldNamed(QStringView name);

/// A filter line about what happened (docs/filter.md), parsed once. A value. Any thread.
class ActivityQuery final
{
    Q_DECLARE_TR_FUNCTIONS(qd::ActivityQuery)
public:
    ActivityQuery() = default; ///< matches all

    /// nullopt and a \a mistake where \a line is wrong. A line that only breaks off ("worker:")
    /// gives what it says so far, and a \a mistake as well.
    static std::optional<ActivityQuery> parse(const QString &line, QueryMistake *mistake);
    static QStringList isWords(); ///< what may stand behind "is:"

    bool isEmpty() const { return m_root < 0; }
    bool ticks() const { return m_ticks; } ///< what matches changes as time goes on, without news

private:
    friend class ActivityParser;
    friend class ActivityMatcher;
    struct Term : QueryTerm
    {
        ActivityField field = ActivityField::Text;
        QString name;      ///< Named: of the field, folded
        QByteArray needle; ///< of a text that is only looked for: ASCII, in lower case; else empty
        bool isNumber = false; ///< Named: text is a number as well
        bool group = false;    ///< Is: of the kind's group, else of the outcome
        int is = 0;
    };
    std::vector<Term> m_terms;
    std::vector<QueryNode> m_nodes;
    int m_root = -1;
    bool m_ticks = false;
};

/// Asks a query of the entries of one ring. What is the same for many entries (a worker's name, a
/// kind) is asked once. Valid as long as the ring is. GUI thread.
class ActivityMatcher final
{
public:
    ActivityMatcher(ActivityQuery query, const ActivityBook &ring);

    const ActivityQuery &query() const { return m_query; }
    /// \a nowMs: by the server's clock, for ages.
    bool matches(quint64 number, qint64 nowMs);

private:
    using Term = ActivityQuery::Term;
    bool asks(size_t term, const ActivityBytes &view, qint64 nowMs);
    bool asksWord(size_t term, int place, const ActivityBytes::Word &word);
    bool asksText(const Term &term, QByteArrayView text);
    bool asksField(size_t term, const ActivityBytes &view);
    bool asksNumber(const Term &term, const MaybeReal &number) const;
    bool isKnown(const Term &term, size_t number, const ActivityBytes &view);
    bool says(const Term &term, int place, const QString &word) const;
    MaybeReal numberOf(const Term &term, const ActivityBytes &view, qint64 nowMs) const;

    static constexpr int Places = 5; ///< worker, kind, queue, status, a field's name
    ActivityQuery m_query;
    const ActivityBook *m_ring;
    std::vector<std::array<std::vector<quint8>, Places>> m_known; ///< by term and word: 1 no, 2 yes
    QString m_text;
};

} // namespace qd
