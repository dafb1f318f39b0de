// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QCommandLineParser>

#include <cstddef>
#include <optional>

/// What the command lines of both programs are parsed with.
namespace qd::optionparts {

QString text(const char *words);
ParseEnd refuse(const QString &sentence);
ParseEnd notYet(const QString &what); ///< what this version cannot do yet is said, never half done

struct OptionSpec
{
    const char *name;
    const char *value; ///< nullptr: a switch
    const char *help;
};

void addOptions(QCommandLineParser &parser, const OptionSpec *specs, size_t count);
template<size_t N>
void addOptions(QCommandLineParser &parser, const OptionSpec (&specs)[N])
{
    addOptions(parser, specs, N);
}
void addHelpAndVersion(QCommandLineParser &parser);
void addConnection(QCommandLineParser &parser);

/// A number in \a low … \a high; otherwise nullopt and a sentence.
std::optional<double> number(const QCommandLineParser &parser, const char *name, double low,
                             double high, ParseEnd *end);
std::optional<int> wholeNumber(const QCommandLineParser &parser, const char *name, int low,
                               int high, ParseEnd *end);

/// --version, --help and what the parser itself refuses. False: parsing ended.
bool firstAnswers(QCommandLineParser &parser, const QStringList &commandLine,
                  const QString &program, ParseEnd *end);
/// The options of addConnection(). False: parsing ended.
bool readConnection(const QCommandLineParser &parser, ConnectionOptions *connection, ParseEnd *end);

} // namespace qd::optionparts
