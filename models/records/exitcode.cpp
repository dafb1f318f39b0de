// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

#include "words.h"

namespace qd {

namespace {

struct SignalName
{
    int number;
    const char *name;
};

constexpr SignalName Signals[] = {
    {1, "SIGHUP"},   {2, "SIGINT"},   {3, "SIGQUIT"},  {4, "SIGILL"},   {6, "SIGABRT"},
    {7, "SIGBUS"},   {8, "SIGFPE"},   {9, "SIGKILL"},  {11, "SIGSEGV"}, {13, "SIGPIPE"},
    {14, "SIGALRM"}, {15, "SIGTERM"}, {24, "SIGXCPU"}, {25, "SIGXFSZ"}, {31, "SIGSYS"}};

QString signalText(qint64 signal)
{
    for (const SignalName &known : Signals) {
        if (known.number == signal)
            return QStringLiteral("%1 (%2)").arg(QLatin1StringView(known.name)).arg(signal);
    }
    return tr("signal %1").arg(signal);
}

} // namespace

qint64 signalOf(qint64 code)
{
    const qint64 number = code >= 0 ? code - 128 : code >= -64 ? -code : 0;
    return number >= 1 && number <= 64 ? number : 0;
}

QString exitText(qint64 code)
{
    const QString text = tr("exit code %1").arg(code);
    const qint64 signal = signalOf(code);
    if (signal == 0)
        return text;
    return text + (signal == SignalKill ? tr(", killed by %1") : tr(", ended by %1"))
                      .arg(signalText(signal));
}

} // namespace qd
