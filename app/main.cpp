// SPDX-License-Identifier: GPL-3.0-or-later
#include "appid.h"
#include "application.h"
#include "busprobe.h"
#include "busprogram.h"
#include "connection.h"
#include "ctloutput.h"
#include "hardening.h"
#include "oneprogram.h"
#include "options.h"
#include "warmfonts.h"

#include <QApplication>

#include <cstdio>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace {

constexpr int NoDisplay = 1;
constexpr int WrongUse = 2;

/// Whether a window can be shown; without a display pictures and timed runs use the offscreen
/// platform.
bool choosePlatform(const qd::WindowOptions &options)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsEmpty("DISPLAY") ||
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
        !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        return true;
    }
    if (options.screenshot.isEmpty() && options.quitAfterSeconds < 0)
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(options)
#endif
    return true;
}

/// Snapshots come and go by the megabyte. glibc, once it has seen such a block freed, takes the
/// next ones from its heap, which then stays as large as its largest moment; with a fixed limit
/// they go back at once.
void giveLargeBlocksBack()
{
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

int refuse(int exitCode, const QString &sentence)
{
    qd::complain(sentence);
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    qd::hardenProcess();
    giveLargeBlocksBack();
    QStringList commandLine;
    for (int i = 0; i < argc; ++i)
        commandLine.append(QString::fromLocal8Bit(argv[i]));
    qd::WindowOptions options;
    const qd::ParseEnd end = qd::parseWindowOptions(commandLine, &options);
    if (end.exitCode) {
        if (*end.exitCode != 0)
            return refuse(*end.exitCode, end.text.trimmed());
        std::fputs(end.text.toUtf8().constData(), stdout);
        return 0;
    }
    if (!choosePlatform(options)) {
        return refuse(
            NoDisplay,
            QStringLiteral(
                "There is no display here: --screenshot FILE writes a picture without one, "
                "and quarterdeckctl shows the fleet on the terminal."));
    }
    QString error;
    auto connection = qd::openConnection(options.connection, &error);
    if (!connection)
        return refuse(WrongUse, error);

    const auto fonts = qd::warmFonts(); // read while the display is opened
    const bool named = qd::busIsNamed(), answers = named && qd::busAnswers();
    if (named && !answers)
        qd::complain(QStringLiteral("The session's message bus does not answer: it is left alone."));
    if (!answers) // nobody here asks it then: notifications, the keychain, the tray say so
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    int one = 1; // our own options are none of Qt's business
    QApplication application(one, argv);
    QApplication::setApplicationName(QStringLiteral("quarterdeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quarterdeck"));
    QApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    QApplication::setDesktopFileName(QLatin1String(qd::AppId));
    if (qd::showsSavedFleets(options)) {
        qd::StartRequest request = options.address.value_or(qd::StartRequest{{}, {}, options.page});
        if (options.connection.profile)
            request.fleet = options.connection.profile->name;
        if (qd::BusProgram::handOver(request) ||
            qd::OneProgram::handOver(qd::OneProgram::defaultPath(), request)) {
            std::puts("Quarterdeck runs already: it was told.");
            return 0;
        }
    }
    qd::Application parts(application, options, std::move(*connection));
    parts.run();
    return QApplication::exec();
}
