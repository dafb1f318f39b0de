// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "workermodel.h"

#include <QWidget>

namespace qd {

class Fleet;
class TextLabel;
class Theme;

/// A job that a worker holds: the one it names, or one delivered to it that it does not work on.
struct HeldJob
{
    QString text;      ///< what it is about, else its id; fit for a screen
    QString tip;       ///< its id and queue
    MaybeReal seconds; ///< running, or since it was last delivered
    MaybeInt deliveries;
    bool orphaned = false; ///< nobody works on it: it may be given back to its queue
    bool perhaps = false;  ///< … as far as one can know
};

/// The jobs one worker holds, how long, and how often each was delivered. The one it names stands
/// in its record; what it holds beside is asked for after the first frame and now and then, where
/// the connection can tell. GUI thread.
class WorkerHeld final : public QWidget
{
    Q_OBJECT
public:
    WorkerHeld(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setWorker(const QString &key);
    void refresh(const WorkerRow &row, qint64 nowMs); ///< any number of times

    const QList<HeldJob> &jobs() const { return m_jobs; }
    bool hasOrphans() const; ///< one at least may be given back

private:
    void ask(const QString &queue);
    void takeAnswer(const Answer &answer);
    void show();

    struct Line
    {
        TextLabel *text, *end;
    };

    Fleet &m_fleet;
    QString m_key;
    TextLabel *m_title, *m_note;
    QList<Line> m_lines;
    QList<HeldJob> m_orphans, m_jobs;
    QString m_why; ///< why what it holds is not known; empty: it is
    quint64 m_question = 0;
    qint64 m_askedMs = 0, m_answeredMs = 0;
};

} // namespace qd
