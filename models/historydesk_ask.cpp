// SPDX-License-Identifier: GPL-3.0-or-later
// What a HistoryDesk asks for, and what becomes of the answers.
#include "backendhistory.h"
#include "fleet.h"
#include "historydesk.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace qd {

namespace {
constexpr qint64 FiguresEveryMs = 30'000;
}

/// Several changes at once are one question.
void HistoryDesk::ask()
{
    if (m_queued)
        return;
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        askNow();
    });
}

void HistoryDesk::askNow()
{
    m_askDue = false;
    m_askedAtMs = m_nowMs;
    m_topQueues = topQueues();
    m_askedSpan = m_range.at(serverNowMs());
    m_askedShiftMs = shiftMs(m_askedSpan);
    if (!m_ask)
        return answerWithout();
    HistoryQuestion question;
    question.fromMs = m_askedSpan.fromMs;
    question.toMs = m_askedSpan.toMs;
    question.mostPoints = m_width;
    question.series = wanted();
    question.marks = true;
    m_question = m_ask(question);
    if (m_question == 0)
        return answerWithout();
    m_comparedQuestion = 0;
    if (m_askedShiftMs > 0) {
        question.fromMs -= m_askedShiftMs;
        question.toMs -= m_askedShiftMs;
        question.marks = false;
        m_comparedQuestion = m_ask(question);
    }
    if (m_figuresAtMs == 0 || m_nowMs - m_figuresAtMs >= FiguresEveryMs)
        askFigures();
}

/// One at a time: those of thousands take their time, and a person may choose meanwhile.
void HistoryDesk::askFigures()
{
    if (m_figuresQuestion != 0) {
        m_figuresDue = true;
        return;
    }
    m_figuresDue = false;
    m_figuresAtMs = std::max<qint64>(1, m_nowMs);
    HistoryQuestion question;
    question.fromMs = m_askedSpan.fromMs;
    question.toMs = m_askedSpan.toMs;
    question.figures = true;
    m_figuresQuestion = m_ask(question);
}

void HistoryDesk::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    const TimeSpan span = m_range.at(serverNowMs());
    const qint64 from = span.fromMs - shiftMs(span);
    const qint64 needed = (serverNowMs() - from + HistoryRange::HourMs - 1) / HistoryRange::HourMs;
    int hours = 720;
    for (const int offered : {168, 24, 6, 1}) {
        if (needed <= offered)
            hours = offered;
    }
    // What the store has from the beginning on need not be asked of the back end again and again:
    // once, for what it says of such a range itself.
    const bool lacking = !m_ask || !m_oldestMs || *m_oldestMs > from;
    if (lacking || m_backEnd.hours() != hours)
        m_backEnd.want(hours, nowMs);
    const bool old = m_range.isLive() && nowMs - m_askedAtMs >= refreshMs();
    if (m_askDue || old)
        ask();
}

qsizetype HistoryDesk::find(const QList<RecordedSeries> &all, const SeriesName &name)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].name == name)
            return i;
    }
    return -1;
}

/// What the back end has of it goes where the store has nothing.
void HistoryDesk::fill(QList<RecordedSeries> &series, const TimeSpan &span) const
{
    if (!m_backEnd.isKnown())
        return;
    for (RecordedSeries &one : series) {
        if (!one.points.isEmpty() && one.points.first().fromMs <= span.fromMs)
            continue;
        QStringList scopes{QStringLiteral("system")};
        if (one.name.of == SubjectKind::Queue) {
            scopes = {QStringLiteral("queue:") + one.name.key};
        } else if (one.name.of == SubjectKind::Worker) {
            const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(one.name.key));
            scopes = {QStringLiteral("worker:") + one.name.key};
            if (row)
                scopes << QStringLiteral("worker:") + row->worker.address
                       << QStringLiteral("worker:") + row->worker.name;
        }
        fillFromBackEnd(
            one, backEndSeries(m_backEnd.history(), one.name, scopes, span.fromMs, span.toMs));
    }
}

void HistoryDesk::take(const HistoryAnswer &answer)
{
    if (answer.id == 0)
        return;
    if (answer.id == m_comparedQuestion) {
        m_comparedQuestion = 0;
        m_compared = answer.series;
        m_shiftMs = m_askedShiftMs;
        fill(m_compared, {m_askedSpan.fromMs - m_shiftMs, m_askedSpan.toMs - m_shiftMs});
    } else if (answer.id == m_figuresQuestion) {
        m_figuresQuestion = 0;
        if (m_figuresDue) // of a range that was left
            return askFigures();
        if (answer.error.isEmpty())
            m_figures = answer.figures;
    } else if (answer.id == m_question) {
        m_question = 0;
        m_known = true;
        m_error = answer.error;
        m_span = m_askedSpan;
        if (answer.error.isEmpty()) {
            m_series = answer.series;
            m_oldestMs = answer.oldestMs;
            m_marks = answer.marks;
        }
        fill(m_series, m_span);
    } else {
        return; // nobody waits for it any more
    }
    emit changed();
}

void HistoryDesk::answerWithout()
{
    m_question = m_comparedQuestion = 0;
    const bool told = m_backEnd.isKnown() || !m_backEnd.error().isEmpty();
    if (!told && m_known)
        return; // what was known stays until there is something else
    m_span = m_askedSpan;
    m_shiftMs = m_askedShiftMs;
    m_known = told;
    m_error = m_backEnd.isKnown() ? QString() : m_backEnd.error();
    const auto empty = [this] {
        QList<RecordedSeries> all;
        for (const SeriesName &name : wanted())
            all.append({name, {}});
        return all;
    };
    m_series = empty();
    fill(m_series, m_span);
    m_compared.clear();
    if (m_shiftMs > 0) {
        m_compared = empty();
        fill(m_compared, {m_span.fromMs - m_shiftMs, m_span.toMs - m_shiftMs});
    }
    m_marks = m_ownMarks;
    emit changed();
    if (m_backEnd.isKnown() && m_figuresAtMs == 0) {
        m_figuresAtMs = std::max<qint64>(1, m_nowMs);
        sumBackEnd(keyOfAddress());
    }
}

void HistoryDesk::refresh()
{
    m_askDue = true;
}

void HistoryDesk::retry()
{
    m_backEnd.askAgain();
    m_figuresAtMs = 0;
    m_askDue = true;
}

/// As far as the back end's history tells of them.
QHash<QString, QString> HistoryDesk::keyOfAddress() const
{
    QSet<QString> scopes;
    for (const HistorySeries &series : m_backEnd.history().series)
        scopes.insert(series.scope);
    QHash<QString, QString> keys;
    for (int i = 0; i < m_fleet.workers()->rowCount(); ++i) {
        const Worker &worker = m_fleet.workers()->row(i)->worker;
        for (const QString &name : {worker.name, worker.address, worker.key}) {
            if (!name.isEmpty() && scopes.contains(QStringLiteral("worker:") + name))
                keys.insert(name, worker.key);
        }
    }
    return keys;
}

void HistoryDesk::takeBackEnd()
{
    const bool told = m_backEnd.isKnown() || !m_backEnd.error().isEmpty();
    const QHash<QString, QString> keys = keyOfAddress();
    if (m_backEnd.isKnown())
        emit backEndRead(m_backEnd.history(), keys);
    if (m_ask) {
        m_askDue |= told; // else it has only been asked
        return;
    }
    askNow();
    if (told)
        sumBackEnd(keys);
}

/// Figures of thousands of workers are summed beside the GUI thread.
void HistoryDesk::sumBackEnd(const QHash<QString, QString> &keys)
{
    auto promise = std::make_shared<QPromise<QList<SubjectFigures>>>();
    promise->future().then(this, [this, span = m_span](const QList<SubjectFigures> &figures) {
        if (m_ask || span != m_span)
            return;
        m_figures = figures;
        for (SubjectFigures &one : m_figures) {
            if (one.of == SubjectKind::Worker)
                one.label = nameOf(one.key);
        }
        emit changed();
    });
    QThreadPool::globalInstance()->start(
        [promise, history = m_backEnd.history(), keys, span = m_span] {
            promise->start();
            promise->addResult(backEndFigures(history, span.fromMs, span.toMs, keys));
            promise->finish();
        });
}

} // namespace qd
