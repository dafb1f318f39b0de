// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

/// Standard output of the terminal program: buffered, with an honest account of whether writing
/// went well.
class Output final
{
public:
    ~Output();
    void write(QByteArrayView bytes); ///< leaves when 64 KiB have come together
    void line(QByteArrayView bytes) { write(bytes), write("\n"); }
    void flush();
    bool closed(); ///< nobody reads any more (seen without writing too), or the disk is full
    int error() const { return m_error; } ///< errno; 0: all went out

private:
    QByteArray m_buffer;
    int m_error = 0;
};

/// One sentence on standard error, foreign control characters escaped.
void complain(const QString &sentence);

/// Asks "Go on?" on the terminal: whether the answer was y, Y or yes; nullopt when a signal came
/// instead (an Interrupt must live).
std::optional<bool> confirmedOnTerminal();

/// True when standard output is a terminal that wants colours (NO_COLOR unset or empty, TERM not
/// "dumb").
bool wantsColour();

/// How many columns the terminal on standard output shows; 0: not known, or no terminal.
qsizetype terminalColumns();

/// One JSON value on one line without line end. Beyond JSON's own rules DEL and C1 are escaped too,
/// so that a foreign string cannot steer the terminal it is shown on.
QByteArray jsonText(const QJsonValue &value);

/// A table of plain text: columns as wide as they must be, numbers to the right. Foreign control
/// characters are escaped. Where a terminal is too narrow for it, the widest texts are shortened in
/// their middle; figures never.
class Table final
{
public:
    enum Align : quint8 { Left, Right };
    struct Column
    {
        QString title;
        Align align = Left;
    };
    struct Cell
    {
        Cell(const QString &words)
            : text(words)
        {
        }
        Cell(const QString &words, StatusKind meaning)
            : text(words)
            , kind(meaning)
            , coloured(true)
        {
        }
        QString text;
        StatusKind kind = StatusKind::Other;
        bool coloured = false;
    };

    explicit Table(const QList<Column> &columns)
        : m_columns(columns)
    {
    }
    void add(const QList<Cell> &cells) { m_rows.append(cells); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// UTF-8, each row ended. \a columns: what there is room for; 0: no end.
    QByteArray render(bool colour, qsizetype columns = terminalColumns()) const;

private:
    void fit(QList<qsizetype> &widths, qsizetype columns) const;

    QList<Column> m_columns;
    QList<QList<Cell>> m_rows;
};

/// \a words in the colour of a status when \a colour; always escaped for the terminal.
QByteArray painted(const QString &words, StatusKind kind, bool colour);

} // namespace qd
