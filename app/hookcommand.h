// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookbody.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <deque>

class QProcess;

namespace qd {

/// The program and arguments of a line as a person types it: parts between spaces, "quotes" keep
/// spaces. No shell ever sees it.
QStringList hookWords(const QString &line);
/// \a words with {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}
/// {event} filled in, once: what a value holds is not looked at again. Each stays one argument.
QStringList hookArguments(const QStringList &words, ReachEvent event, const AlertRecord &record,
                          const QString &fleet);
/// In our environment, where a person wants all times in UTC: the time zone as it was before.
inline constexpr const char *TimeZoneBefore = "QUARTERDECK_TZ_BEFORE";
/// What such a program may know of ours: paths, language, display; no secret of whoever started us.
QProcessEnvironment hookEnvironment();

/// Runs a program for each alert: at most MostAtOnce at a time and those of one alert in turn, each
/// for at most its limit; what it
/// prints is thrown away, how it ended is told. GUI thread.
class HookCommand final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostAtOnce = 2;
    static constexpr qsizetype MostWaiting = 100; ///< more: the oldest go

    explicit HookCommand(int limitMs = 30'000, QObject *parent = nullptr);
    ~HookCommand() override; ///< ends what runs

    void setLine(const QString &line) { m_words = hookWords(line); }
    bool isSet() const { return !m_words.isEmpty(); }
    void run(ReachEvent event, const AlertRecord &record, const QString &fleet);
    QString sentence() const; ///< how the last one ended
    int running() const { return int(m_running.size()); }
    quint64 dropped() const { return m_dropped; }

signals:
    void ended(bool well, const QString &sentence);

private:
    void next();
    void finish(QProcess *process, bool well, const QString &sentence);

    int m_limitMs;
    QStringList m_words;
    struct Call
    {
        QString alert; ///< id: what is said of one alert is said in turn
        QStringList words;
    };
    std::deque<Call> m_waiting;
    QHash<QProcess *, QString> m_running; ///< with the alert it speaks of
    quint64 m_dropped = 0;
    QString m_last;
};

} // namespace qd
