// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "worker.h"

#include <QElapsedTimer>
#include <QWidget>

namespace qd {

class Fleet;
class Segments;
class TextLabel;

/// One thing that happened to a worker, fit for a screen.
struct HistoryLine
{
    MaybeInt atMs; ///< by the server's clock; of our own commands by ours
    QString text, end, tip;
    Tone tone = Tone::Off;

    bool operator==(const HistoryLine &) const = default;
};

enum class HistoryKind : quint8 { All, Errors, Control };

/// Of the newest \a most of \a worker, newest first. All: as the activity list has it. Control: our
/// commands, how each stands or ended, and what others asked of it and took effect.
QList<HistoryLine> historyOf(Fleet &fleet, const Worker &worker, HistoryKind kind, int most);

/// What one worker did last, what went wrong, and what was asked of it. GUI thread.
class WorkerHistory final : public QWidget
{
    Q_OBJECT
public:
    WorkerHistory(Fleet &fleet, const Theme &theme, int lines, QWidget *parent = nullptr);

    void show(const Worker &worker); ///< any number of times: looks about once a second
    void forget();                   ///< the next show() looks at once
    Segments *tabs() const { return m_tabs; }
    QStringList lines() const; ///< as shown: "14:32:06 Finished img 77119 0.3 s"

private:
    void look();

    struct Line
    {
        TextLabel *time, *text, *end;
    };

    Fleet &m_fleet;
    Worker m_worker;
    Segments *m_tabs;
    QList<Line> m_lines;
    TextLabel *m_none;
    QElapsedTimer m_read;
    int m_shown = 0;
};

} // namespace qd
