// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QPushButton;
class QToolButton;

namespace qd {

class Chip;
class FactGrid;
class Fleet;
class RunStrip;
class TextLabel;

/// Everything about one cron job: its schedule in words and who says so, the last 60 runs, the
/// chosen one. Beside a timeline. GUI thread.
class CronPanel final : public Panel
{
    Q_OBJECT
public:
    CronPanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setCron(const QString &name, qint64 runAtMs); ///< CronRun::atMs(); 0: the newest run
    const QString &cron() const { return m_name; }
    void refresh(qint64 nowMs); ///< by the server's clock

    FactGrid *facts() const { return m_facts; }
    RunStrip *strip() const { return m_strip; }
    QToolButton *closeButton() const { return m_close; }
    QPushButton *workerButton() const { return m_worker; }
    QString runText() const; ///< of the chosen run

signals:
    void workerOpened(const QString &worker); ///< its name, as events call it
    void runChosen(qint64 atMs);              ///< in the strip
    void closeRequested();

private:
    Fleet &m_fleet;
    QString m_name, m_runWorker;
    qint64 m_runAtMs = 0;
    TextLabel *m_title;
    Chip *m_state;
    QToolButton *m_close;
    FactGrid *m_facts;
    RunStrip *m_strip;
    TextLabel *m_run;
    QPushButton *m_worker;
    enum Fact { Schedule, Source, Next, Interval, Failed, Missed };
};

} // namespace qd
