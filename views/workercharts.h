// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "workertrends.h"

#include <QWidget>

namespace qd {

class Fleet;
class Segments;
class TextLabel;
class Theme;
class TimeChart;

/// One worker's last hour: processing time, throughput, memory, queue; one at a time where there is
/// little room, else all. From the back end's history, asked for after the first frame and then
/// once a minute while it is seen; where there is none, from what we saw ourselves. GUI thread.
class WorkerCharts final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Parts = 4;
    static QString partName(int part); ///< 0 … Parts − 1

    WorkerCharts(Fleet &fleet, const Theme &theme, bool roomy, QWidget *parent = nullptr);

    void setWorker(const QString &key);
    void refresh(qint64 nowMs); ///< any number of times
    void setDimmed(int freshness);
    void setOnly(int part); ///< of a roomy one: no other is shown

    Segments *tabs() const { return m_tabs; } ///< nullptr: all are seen
    TimeChart *chart(int index) const { return m_charts.value(index); }
    QString note() const; ///< where the figures come from

signals:
    void windowRequested(int part); ///< this one alone

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openMenu(int part, const QPoint &at);
    void ask();
    void takeAnswer(const Answer &answer);
    void draw();

    Fleet &m_fleet;
    QString m_key;
    Segments *m_tabs = nullptr;
    QList<TimeChart *> m_charts;
    QList<QWidget *> m_parts; ///< each chart with its headline
    TextLabel *m_note;
    quint64 m_question = 0;
    WorkerFigures m_told; ///< by the back end
    QString m_why;        ///< it told none
    qint64 m_askedMs = 0, m_drawnMs = 0;
};

} // namespace qd
