// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textpattern.h"
#include "workerfields.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace qd {

/// A mistake in a filter line, in one sentence that names its place.
struct QueryMistake
{
    QString sentence;
    qsizetype at = -1, length = 0; ///< which part of the line
};

enum class QueryTest : quint8 {
    Word,
    Text,
    Has,
    Is,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal
};

/// What a term asks, whatever it is asked of.
struct QueryTerm
{
    QueryTest test = QueryTest::Word;
    FieldUnit unit = FieldUnit::Text;
    std::vector<TextPattern> patterns; ///< one of them must match
    QString text;                      ///< of an order of texts
    double number = 0;                 ///< in the field's unit
};

struct QueryNode
{
    enum Kind : quint8 { And, Or, Not, Leaf } kind;
    int a = 0, b = 0; ///< nodes; of a leaf a is the term
};

/// Whether \a node holds; \a leaf says it of the term with a number.
template<typename Leaf>
bool queryHolds(const std::vector<QueryNode> &nodes, int node, const Leaf &leaf)
{
    const QueryNode &at = nodes[size_t(node)];
    switch (at.kind) {
    case QueryNode::And: return queryHolds(nodes, at.a, leaf) && queryHolds(nodes, at.b, leaf);
    case QueryNode::Or: return queryHolds(nodes, at.a, leaf) || queryHolds(nodes, at.b, leaf);
    case QueryNode::Not: return !queryHolds(nodes, at.a, leaf);
    case QueryNode::Leaf: return leaf(at.a);
    }
    return false;
}

/// A term about the status that all of what is shown must meet.
struct QueryStatusTerm
{
    qsizetype at, length; ///< in the line, with what negates it
    bool negated;
    std::vector<TextPattern> words; ///< one of them must match
};

bool anyMatches(const std::vector<TextPattern> &patterns, QStringView text);

/// The grammar of a filter line (docs/filter.md): words, fields and what is asked of them, NOT, OR,
/// parentheses. Which fields there are is the heir's. Used once, by descent.
class QueryGrammar
{
    Q_DECLARE_TR_FUNCTIONS(qd::QueryParser)
public:
    static constexpr qsizetype LongestLine = 2000;
    static constexpr int DeepestNesting = 64, MostTerms = 256;

    /// Where the term that holds \a cursor begins: behind a space or "(", outside of quotes.
    static qsizetype termStart(QStringView line, qsizetype cursor);
    static QString quoted(const QString &value); ///< as a value is written in the line

protected:
    /// One of the things that must all hold. Without a node it says nothing (yet).
    struct Piece
    {
        int node = -1;
        std::optional<QueryStatusTerm> status;
    };
    using Pieces = std::vector<Piece>;

    /// What stands behind an operator, or a bare word.
    struct Value
    {
        QStringList pieces = {QString()};           ///< between the "*"
        QList<QStringList> choices = {{QString()}}; ///< the same of each part between ","
        QString plain;                              ///< as written, without quotes
        bool quoted = false;
        qsizetype at = 0, length = 0;
        bool isNone() const;                                               ///< means: not known
        bool isAny() const;                                                ///< means: known
        std::vector<TextPattern> patterns(TextPattern::Where where) const; ///< of the choices
    };

    explicit QueryGrammar(QStringView line);
    virtual ~QueryGrammar() = default;
    QueryGrammar(const QueryGrammar &) = delete;
    QueryGrammar &operator=(const QueryGrammar &) = delete;

    /// At the beginning of a word that is no operator: a bare word, has:, is:, or a field.
    virtual Piece readTerm();
    virtual Piece readBare(const Value &value) = 0;
    virtual Piece readHas(const Value &value) = 0;
    virtual Piece readIs(const Value &value) = 0;
    /// We stand before \a name, at \a at, behind which \a sign stands.
    virtual Piece readField(QStringView name, QStringView sign, qsizetype at) = 0;
    virtual size_t termCount() const = 0;

    Pieces readLine(); ///< all of it
    Value readValue();
    static QStringView signAt(QStringView text); ///< the operator there; empty: none
    static qsizetype nameLength(QStringView text);
    /// Fills test, patterns, text and number of \a term, whose unit is set, from what stands behind
    /// the field \a name. Whether it is what the term says or its opposite; nullopt: a mistake.
    std::optional<bool> readTest(const QString &name, QStringView sign, const Value &value,
                                 QueryTerm *term);
    /// The same from behind \a sign on, the value too; the term began at \a at.
    std::optional<bool> readAsked(const QString &name, QStringView sign, qsizetype at,
                                  QueryTerm *term, Value *value);
    int leafNode(); ///< for one term more; −1: there are too many, or something is wrong
    int node(QueryNode::Kind kind, int a, int b = 0);
    void noField(QStringView name, const QString &like, QStringView sign, qsizetype at);
    void wrong(const QString &sentence, qsizetype at, qsizetype length = 1);
    void missing(const QString &before, qsizetype at); ///< what belongs beside \a before
    static QString shortened(QStringView text);        ///< for a sentence

    QStringView m_line;
    qsizetype m_at = 0;
    bool m_wrong = false, m_choice = false;
    QueryMistake m_mistake;
    std::vector<QueryNode> m_nodes;

private:
    Pieces readOr();
    Pieces readAnd();
    Piece readOne();
    Piece readGroup();
    int all(const Pieces &pieces); ///< one node for all; −1: they say nothing
    void skipSpace();
    bool atEnd() const { return m_at >= m_line.size(); }
    bool isWord(QStringView word) const; ///< OR, AND, NOT
    bool takeWord(QStringView word);
    bool readNumberOf(const QString &name, QStringView sign, const Value &value, QueryTerm *term);

    int m_nesting = 0;
};

} // namespace qd
