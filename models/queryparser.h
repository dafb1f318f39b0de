// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerquery.h"

namespace qd {

/// Reads one filter line, by descent; used once.
class QueryParser final
{
    Q_DECLARE_TR_FUNCTIONS(qd::QueryParser)
public:
    explicit QueryParser(QStringView line);
    std::optional<WorkerQuery> parse(QueryMistake *mistake);

private:
    using Term = WorkerQuery::Term;
    using Node = WorkerQuery::Node;
    using Test = WorkerQuery::Test;

    /// One of the things that must all hold. Without a node it says nothing (yet).
    struct Piece
    {
        int node = -1;
        std::optional<WorkerQuery::StatusTerm> status;
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

    Pieces readOr();
    Pieces readAnd();
    Piece readOne();
    Piece readGroup();
    Piece readTerm();
    Piece readField(const FieldInfo &field, QStringView sign, qsizetype at);
    bool readNumberOf(const FieldInfo &field, QStringView sign, const Value &value, Term *term);
    Piece readHas(const Value &value);
    Piece readIs(const Value &value);
    Value readValue();

    static QString shortened(QStringView text); ///< for a sentence
    int all(const Pieces &pieces);              ///< one node for all; −1: they say nothing
    int leaf(Term term);
    int node(Node::Kind kind, int a, int b = 0);
    void skipSpace();
    bool atEnd() const { return m_at >= m_line.size(); }
    bool isWord(QStringView word) const; ///< OR, AND, NOT
    bool takeWord(QStringView word);
    void wrong(const QString &sentence, qsizetype at, qsizetype length = 1);
    void missing(const QString &before, qsizetype at); ///< what belongs beside \a before

    QStringView m_line;
    qsizetype m_at = 0;
    int m_nesting = 0;
    bool m_wrong = false;
    QueryMistake m_mistake;
    WorkerQuery m_query;
};

} // namespace qd
