// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerquery.h"

namespace qd {

/// The filter line after a click on the legend: \a line, which \a query was parsed from, with
/// workers of \a kind shown or not. What else it says stays as it was written.
QString withStatus(const QString &line, const WorkerQuery &query, StatusKind kind, bool shown);

/// … with workers of \a kind as the only ones, as far as their status goes.
QString withOnlyStatus(const QString &line, const WorkerQuery &query, StatusKind kind);

/// One way to go on writing.
struct Completion
{
    QString text;      ///< goes into the line as it is
    QString label;     ///< what it is called, plain
    int count = -1;    ///< workers it finds; −1: no matter of these
    bool open = false; ///< more is to follow it at once ("host:")
};

struct Completions
{
    qsizetype from = 0, to = 0; ///< the part of the line that they stand for
    QList<Completion> entries;  ///< at most MostCompletions
    bool ofValue = false;       ///< values of the field before it, none of which stands there yet
};
constexpr int MostCompletions = 12;

/// What of a filter line is being written at a cursor.
struct WrittenTerm
{
    /// Other: something that nothing is offered for ("errors>5"), or too long a line.
    enum Kind : quint8 { Nothing, Word, Value, Other } kind = Other;
    qsizetype from = 0, to = 0; ///< the part of the line that a completion stands for
    QStringView name;           ///< of the field; of a bare word all of it
    QStringView value;          ///< behind the sign; of a list only the last part
};
WrittenTerm writtenTerm(const QString &line, qsizetype cursor);
/// A value as it has been begun, without its quotes and the gaps at its end.
QString begunValue(QStringView value);
/// Those of \a words that begin with \a typed; \a open: more is to follow them at once.
void offerWords(Completions &completions, QStringView typed, const QStringList &words,
                bool open = false);

/// How \a line could go on at \a cursor: names of fields, then values that \a workers have now.
/// Where nothing is begun yet: nothing, or, \a evenNothing, the first of the fields.
Completions completionsOf(const QString &line, qsizetype cursor, const WorkerModel &workers,
                          bool evenNothing = false);

} // namespace qd
