// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

/// One run of a program to its end.
struct Run
{
    int exitCode = -1; ///< −1: did not end normally
    QByteArray out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    int errorLines() const { return int(err.count('\n')); }
};

inline Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
               int timeoutMs = 30000)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        result.err = "did not end in time\n" + process.readAllStandardError();
        return result;
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    return result;
}
