// SPDX-License-Identifier: GPL-3.0-or-later
#include "hookcommand.h"

#include "format.h"
#include "text.h"
#include "words.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace qd {

namespace {

constexpr qsizetype MostHookValue = 2000;
constexpr int HookGraceMs = 2000; ///< between being asked to end and being ended

QString hookFigure(const MaybeReal &value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

/// The program and all that it has started: it leads a group of its own. Windows knows none: there
/// it is the program alone.
void endHook(QProcess &process, bool atOnce)
{
    if (process.processId() <= 0)
        return;
#ifdef Q_OS_UNIX
    ::kill(-pid_t(process.processId()), atOnce ? SIGKILL : SIGTERM);
#else
    if (atOnce)
        process.kill();
    else
        process.terminate();
#endif
}

} // namespace

QStringList hookWords(const QString &line)
{
    return QProcess::splitCommand(line);
}

QStringList hookArguments(const QStringList &words, ReachEvent event, const AlertRecord &record,
                          const QString &fleet)
{
    const Alert &alert = record.alert;
    const QHash<QString, QString> values{{QStringLiteral("event"), reachEventWord(event)},
                                         {QStringLiteral("severity"), severityWord(alert.severity)},
                                         {QStringLiteral("rule"), alert.rule},
                                         {QStringLiteral("scope"), alert.scope},
                                         {QStringLiteral("name"), alert.scopeName},
                                         {QStringLiteral("text"), alert.text},
                                         {QStringLiteral("value"), hookFigure(alert.value)},
                                         {QStringLiteral("limit"), hookFigure(alert.limit)},
                                         {QStringLiteral("state"), alertStateWord(record.state)},
                                         {QStringLiteral("id"), record.id},
                                         {QStringLiteral("fleet"), fleet}};
    QStringList filled;
    for (const QString &word : words) {
        QString out;
        for (qsizetype at = 0; at < word.size();) {
            const qsizetype open = word.indexOf(QLatin1Char('{'), at);
            const qsizetype close = open < 0 ? -1 : word.indexOf(QLatin1Char('}'), open);
            const auto value = close < 0 ? values.constEnd()
                                         : values.constFind(word.mid(open + 1, close - open - 1));
            if (value == values.constEnd()) { // no placeholder: stays as it is
                const qsizetype next = open < 0 ? word.size() : open + 1;
                out += word.mid(at, next - at);
                at = next;
                continue;
            }
            // An argument of a program cannot hold a zero byte.
            out += word.mid(at, open - at) +
                   value->left(MostHookValue).replace(QChar(0), QChar(QChar::ReplacementCharacter));
            at = close + 1;
        }
        filled << out;
    }
    return filled;
}

QProcessEnvironment hookEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    for (const char *name :
         {"PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "DISPLAY",
          "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
          "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS",
          // what a program on Windows does not start without
          "SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "TEMP", "TMP", "USERPROFILE",
          "APPDATA", "LOCALAPPDATA"}) {
        const QString key = QLatin1String(name);
        if (ours.contains(key))
            theirs.insert(key, ours.value(key));
    }
    if (const QString before = QLatin1String(TimeZoneBefore); ours.contains(before)) {
        theirs.remove(QStringLiteral("TZ"));
        if (!ours.value(before).isEmpty())
            theirs.insert(QStringLiteral("TZ"), ours.value(before));
    }
    for (const QString &key : ours.keys()) {
        if (key.startsWith(QLatin1String("LC_")))
            theirs.insert(key, ours.value(key));
    }
    return theirs;
}

HookCommand::HookCommand(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limitMs(limitMs)
{
}

HookCommand::~HookCommand()
{
    for (QProcess *process : m_running.keys()) {
        process->disconnect();
        endHook(*process, true);
        process->waitForFinished(1000);
    }
}

QString HookCommand::sentence() const
{
    if (!isSet())
        return tr("No command: nothing is run.");
    QString words = m_last.isEmpty() ? tr("Ready: it was not run so far.") : m_last;
    if (m_dropped > 0)
        words += tr(" %1 were left out: too many at once.").arg(format::count(qint64(m_dropped)));
    return words;
}

void HookCommand::run(ReachEvent event, const AlertRecord &record, const QString &fleet)
{
    if (!isSet())
        return;
    m_waiting.push_back({record.id, hookArguments(m_words, event, record, fleet)});
    m_waiting.back().words.first() = m_words.constFirst(); // which program is our choice alone
    if (qsizetype(m_waiting.size()) > MostWaiting) {
        m_waiting.pop_front();
        ++m_dropped;
    }
    next();
}

void HookCommand::next()
{
    while (m_running.size() < MostAtOnce) {
        // "Solved" never overtakes the "raised" of the same alert that still runs.
        const QList<QString> spokenOf = m_running.values();
        const auto free = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Call &call) {
            return !spokenOf.contains(call.alert);
        });
        if (free == m_waiting.end())
            return;
        const QString alert = free->alert;
        QStringList arguments = free->words;
        m_waiting.erase(free);
        const QString program = QStandardPaths::findExecutable(arguments.takeFirst());
        if (program.isEmpty()) {
            m_last = tr("There is no such program, or it may not be run.");
            emit ended(false, m_last);
            continue;
        }
        auto *process = new QProcess(this);
        m_running.insert(process, alert);
        process->setProgram(program);
        process->setArguments(arguments);
        process->setProcessEnvironment(hookEnvironment());
        process->setWorkingDirectory(QDir::homePath());
        process->setStandardInputFile(QProcess::nullDevice());
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        process->setChildProcessModifier([] { ::setsid(); });
#endif
        connect(process, &QProcess::finished, this,
                [this, process](int code, QProcess::ExitStatus status) {
                    if (process->property("late").toBool())
                        return finish(process, false,
                                      tr("It did not end within %1 and was ended.")
                                          .arg(format::seconds(double(m_limitMs) / 1000)));
                    if (status == QProcess::CrashExit)
                        return finish(process, false, tr("It crashed."));
                    finish(process, code == 0,
                           code == 0 ? tr("It ended well (exit code 0).")
                                     : tr("It ended with exit code %1.").arg(code));
                });
        connect(process, &QProcess::errorOccurred, this,
                [this, process](QProcess::ProcessError error) {
                    if (error == QProcess::FailedToStart)
                        finish(process, false,
                               tr("It cannot be started: %1.").arg(process->errorString()));
                });
        auto *limit = new QTimer(process);
        limit->setSingleShot(true);
        connect(limit, &QTimer::timeout, process, [process] {
            process->setProperty("late", true);
            endHook(*process, false);
            QTimer::singleShot(HookGraceMs, process, [process] { endHook(*process, true); });
        });
        limit->start(m_limitMs);
        process->start(QIODevice::NotOpen);
    }
}

void HookCommand::finish(QProcess *process, bool well, const QString &sentence)
{
    if (!m_running.remove(process))
        return;
    process->deleteLater();
    m_last = sentence;
    emit ended(well, sentence);
    next();
}

} // namespace qd
