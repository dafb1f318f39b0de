// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historycharts.h"
#include "historyrange.h"
#include "metrichistory.h"

#include <QObject>
#include <array>

namespace qd {

class Fleet;
struct JournalRow;

/// With what the range is compared: the same length, so much earlier by the clock.
enum class HistoryCompare : quint8 { Nothing, HourBefore, DayBefore, WeekBefore };

/// One line of a chart.
struct RecordedLine
{
    SeriesName name;
    QString label;              ///< foreign where it names a worker or queue
    bool compared = false;      ///< of the range before
    qint64 shiftMs = 0;         ///< of a compared one: how much earlier it was
    QList<HistoryPoint> points; ///< where they stand in the chart: compared ones are shifted
};

/// What the History page shows and asks for: a range, whose figures, compared with what. Asks the
/// store where there is one, fills what it lacks from what the back end keeps, and drops answers to
/// what is not asked any more. GUI thread.
class HistoryDesk final : public QObject
{
    Q_OBJECT
public:
    /// Asks a store and returns the id that its answer will carry; 0: it cannot be asked now.
    using Ask = std::function<quint64(const HistoryQuestion &)>;

    explicit HistoryDesk(Fleet &fleet, QObject *parent = nullptr);
    ~HistoryDesk() override;

    void setStore(Ask ask); ///< without one there is what the back end keeps
    bool hasStore() const { return bool(m_ask); }

    const HistoryRange &range() const { return m_range; }
    void showLast(qint64 lengthMs);
    bool showBetween(qint64 fromMs, qint64 toMs);
    void setLive(bool live);
    void zoom(qint64 fromMs, qint64 toMs);
    void undoZoom();
    void retry(); ///< asks everybody again with the next tick
    void move(double share);

    const ChosenSubjects &subjects() const { return m_subjects; }
    void choose(const ChosenSubjects &subjects); ///< at most ChosenSubjects::Most
    HistoryCompare compare() const { return m_compare; }
    void setCompare(HistoryCompare compare);
    Qt::TimeSpec clock() const { return m_clock; }
    void setClock(Qt::TimeSpec clock); ///< Qt::LocalTime or Qt::UTC: what "a day before" means
    void setWidth(int pixels);         ///< of a chart: more points than that tell nothing

    /// Once a second while somebody looks; monotonicMs().
    void tick(qint64 nowMs);
    qint64 serverNowMs() const;

    TimeSpan span() const { return m_span; } ///< of what is shown
    bool isKnown() const { return m_known; } ///< something has come
    bool isAsking() const { return m_question != 0; }
    const QString &error() const { return m_error; } ///< of the last answer, a sentence
    /// \a metric: of which one, where \a chart is one of them.
    QList<RecordedLine> lines(HistoryChart chart, const QString &metric = {}) const;
    QStringList metrics() const; ///< that the fleet tells now, at most MostMetricCharts; foreign
    const QList<HistoryMark> &marks() const { return m_marks; } ///< in order of time
    const QList<SubjectFigures> &figures() const { return m_figures; }
    const MaybeInt &oldestMs() const { return m_oldestMs; } ///< since when anything is stored
    const HistoryState &state() const { return m_state; }
    const MetricHistory &backEnd() const { return m_backEnd; }
    QString nameOf(const QString &workerKey) const; ///< foreign

    void addMark(HistoryMark::Kind kind, qint64 atMs, const QString &text);
    void removeMark(const HistoryMark &mark);

public slots:
    void take(const qd::HistoryAnswer &answer);
    void refresh(); ///< what is stored has changed (marks): asks again
    void setState(const qd::HistoryState &state);

signals:
    void changed();      ///< lines, span, marks, figures or error
    void rangeChanged(); ///< range, subjects, compare or clock: as a person chose
    void stateChanged();
    void markAdded(const qd::HistoryMark &mark); ///< for the store
    void markRemoved(qint64 id);
    /// The back end has told what it keeps: for the store to fill its holes with.
    void backEndRead(const qd::History &history, const QHash<QString, QString> &keyOfAddress);

private:
    void ask();
    void askNow();
    void askFigures();
    void answerWithout(); ///< there is no store
    void fill(QList<RecordedSeries> &series, const TimeSpan &span) const;
    void takeBackEnd();
    void sumBackEnd(const QHash<QString, QString> &keyOfAddress);
    QHash<QString, QString> keyOfAddress() const;
    QList<SeriesName> wanted() const;
    QStringList topQueues() const;
    qint64 shiftMs(const TimeSpan &span) const;
    qint64 refreshMs() const;
    void keepMark(const HistoryMark &mark);
    void noteCommand(const JournalRow &row);
    void changeRange();
    static qsizetype find(const QList<RecordedSeries> &all, const SeriesName &name);

    Fleet &m_fleet;
    MetricHistory m_backEnd;
    Ask m_ask;
    HistoryRange m_range;
    ChosenSubjects m_subjects;
    HistoryCompare m_compare = HistoryCompare::Nothing;
    Qt::TimeSpec m_clock = Qt::LocalTime;
    int m_width = 640;

    quint64 m_question = 0, m_comparedQuestion = 0, m_figuresQuestion = 0; ///< 0: none is open
    TimeSpan m_askedSpan;
    qint64 m_askedShiftMs = 0;
    qint64 m_askedAtMs = 0, m_figuresAtMs = 0, m_nowMs = 0;
    bool m_askDue = true, m_queued = false, m_figuresDue = false;

    TimeSpan m_span;
    qint64 m_shiftMs = 0;
    bool m_known = false;
    QString m_error;
    QStringList m_topQueues; ///< as they were asked for
    QList<RecordedSeries> m_series, m_compared;
    QList<HistoryMark> m_marks, m_ownMarks; ///< own: those no store keeps
    QList<SubjectFigures> m_figures;
    MaybeInt m_oldestMs;
    HistoryState m_state;
};

} // namespace qd
