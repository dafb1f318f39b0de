// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctloutput.h"
#include "interrupt.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <unistd.h>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <poll.h>
#include <sys/ioctl.h>
#endif

namespace qd {
namespace {

constexpr qsizetype BufferBytes = 64 * 1024;

const char *colourOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Crashed:
    case StatusKind::Error:
    case StatusKind::Stopped: return "\x1b[31m";
    case StatusKind::Stale: return "\x1b[91m";
    case StatusKind::Degraded: return "\x1b[33m";
    case StatusKind::Paused:
    case StatusKind::Starting: return "\x1b[34m";
    case StatusKind::Running: return "\x1b[32m";
    case StatusKind::Idle:
    case StatusKind::Unavailable: return "\x1b[90m";
    case StatusKind::Other: break;
    }
    return "";
}

/// Columns of a terminal that a code point takes. Good enough for a table.
qsizetype width(uint point)
{
    if (QChar::category(point) == QChar::Mark_NonSpacing ||
        QChar::category(point) == QChar::Mark_Enclosing)
        return 0;
    const bool wide =
        (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) ||
        (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) ||
        (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60) ||
        (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
}

qsizetype width(const QString &text)
{
    qsizetype columns = 0;
    for (const uint point : text.toUcs4())
        columns += width(point);
    return columns;
}

/// \a text in at most \a columns: its beginning and its end, which tell most.
QString shortened(const QString &text, qsizetype columns)
{
    if (width(text) <= columns)
        return text;
    const auto points = text.toUcs4();
    const auto cut = [&points](qsizetype room, bool fromEnd) {
        qsizetype count = 0;
        while (count < points.size()) {
            room -= width(points[fromEnd ? points.size() - 1 - count : count]);
            if (room < 0)
                break;
            ++count;
        }
        return count;
    };
    const qsizetype head = cut(columns / 2, false), tail = cut(columns - 1 - columns / 2, true);
    const auto *begin = reinterpret_cast<const char32_t *>(points.constData());
    return QString::fromUcs4(begin, head) + QChar(0x2026) +
           QString::fromUcs4(begin + points.size() - tail, tail);
}

} // namespace

Output::~Output()
{
    flush();
}

void Output::write(QByteArrayView bytes)
{
    if (m_error)
        return;
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= BufferBytes)
        flush();
}

void Output::flush()
{
    qsizetype done = 0;
    while (!m_error && done < m_buffer.size()) {
        const ssize_t n =
            ::write(STDOUT_FILENO, m_buffer.constData() + done, size_t(m_buffer.size() - done));
        if (n >= 0)
            done += n;
        else if (errno != EINTR)
            m_error = errno;
    }
    m_buffer.resize(0); // keeps the memory
}

bool Output::closed()
{
#ifndef Q_OS_WIN // there the next write tells
    // A pipe whose reader went away tells so before the next write: what follows a quiet fleet
    // would wait for its next event to notice.
    pollfd output = {STDOUT_FILENO, 0, 0};
    if (!m_error && ::poll(&output, 1, 0) > 0 && (output.revents & POLLERR))
        m_error = EPIPE;
#endif
    return m_error != 0;
}

void complain(const QString &sentence)
{
    const QByteArray line = terminalText(sentence).toUtf8() + '\n';
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t n =
            ::write(STDERR_FILENO, line.constData() + done, size_t(line.size() - done));
        if (n < 0 && errno != EINTR)
            return;
        done += qMax<ssize_t>(n, 0);
    }
}

std::optional<bool> confirmedOnTerminal()
{
    std::fputs(tr("Go on? [y/N] ").toUtf8().constData(), stderr);
    std::fflush(stderr);
    // The signal may be handled on another thread, and then a plain read would go on waiting.
    if (!Interrupt::waitForInput(STDIN_FILENO)) {
        std::fputs("\n", stderr);
        return std::nullopt;
    }
    std::string answer;
    return std::getline(std::cin, answer) && (answer == "y" || answer == "Y" || answer == "yes");
}

bool wantsColour()
{
    return ::isatty(STDOUT_FILENO) && qgetenv("NO_COLOR").isEmpty() && qgetenv("TERM") != "dumb";
}

qsizetype terminalColumns()
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO facts = {};
    return ::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &facts)
               ? facts.srWindow.Right - facts.srWindow.Left + 1
               : 0;
#else
    winsize size = {};
    return ::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col
                                                                                     : 0;
#endif
}

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes documents only; a bare value is the one element of an array.
    QByteArray raw;
    if (value.isObject())
        raw = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isArray())
        raw = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else
        raw = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);

    // DEL and C1 (UTF-8: C2 80 … C2 9F) can only stand inside strings here.
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const auto byte = uchar(raw[i]);
        const bool c1 = byte == 0xc2 && i + 1 < raw.size() && uchar(raw[i + 1]) < 0xa0;
        if (byte != 0x7f && !c1)
            continue;
        out += QByteArrayView(raw).sliced(from, i - from);
        out += "\\u00" + QByteArray::number(c1 ? uchar(raw[i + 1]) : byte, 16);
        i += c1 ? 1 : 0;
        from = i + 1;
    }
    if (from == 0)
        return raw;
    return out += QByteArrayView(raw).sliced(from);
}

QByteArray painted(const QString &words, StatusKind kind, bool colour)
{
    const QByteArray safe = terminalText(words).toUtf8();
    const QByteArray start = colour ? colourOf(kind) : "";
    return start.isEmpty() ? safe : start + safe + "\x1b[0m";
}

/// Takes from the widest text until the row fits, but leaves enough to tell one from another.
void Table::fit(QList<qsizetype> &widths, qsizetype columns) const
{
    constexpr qsizetype Least = 12;
    qsizetype over = 2 * (widths.size() - 1) - columns;
    for (const qsizetype one : widths)
        over += one;
    while (over > 0) {
        qsizetype widest = -1;
        for (qsizetype c = 0; c < widths.size(); ++c) {
            if (m_columns[c].align == Left && widths[c] > qMax(Least, width(m_columns[c].title)) &&
                (widest < 0 || widths[c] > widths[widest]))
                widest = c;
        }
        if (widest < 0)
            return;
        --widths[widest];
        --over;
    }
}

QByteArray Table::render(bool colour, qsizetype columns) const
{
    QList<QList<QString>> safe;
    QList<qsizetype> widths;
    for (const Column &column : m_columns)
        widths.append(width(column.title));
    for (const auto &row : m_rows) {
        QList<QString> cells;
        for (qsizetype c = 0; c < m_columns.size(); ++c) {
            cells.append(c < row.size() ? terminalText(row[c].text) : QString());
            widths[c] = qMax(widths[c], width(cells.last()));
        }
        safe.append(cells);
    }
    if (columns > 0)
        fit(widths, columns);

    QByteArray out;
    const auto put = [&](qsizetype c, const QString &shown, const QByteArray &bytes, bool last) {
        const QByteArray space(widths[c] - width(shown), ' ');
        if (m_columns[c].align == Right)
            out += space + bytes;
        else
            out += last ? bytes : bytes + space;
        out += last ? "\n" : "  ";
    };
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const QByteArray title = m_columns[c].title.toUtf8();
        put(c, m_columns[c].title, colour ? "\x1b[1m" + title + "\x1b[0m" : title,
            c + 1 == m_columns.size());
    }
    for (qsizetype r = 0; r < safe.size(); ++r) {
        for (qsizetype c = 0; c < m_columns.size(); ++c) {
            const bool tinted = c < m_rows[r].size() && m_rows[r][c].coloured;
            const QString shown = shortened(safe[r][c], widths[c]);
            put(c, shown, tinted ? painted(shown, m_rows[r][c].kind, colour) : shown.toUtf8(),
                c + 1 == m_columns.size());
        }
    }
    return out;
}

} // namespace qd
