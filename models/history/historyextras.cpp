// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorder does beside looking: what the back end kept of a hole, control actions as
// marks.
#include "fleet.h"
#include "historyrecorder.h"
#include "historystore.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace qd {

void HistoryRecorder::noteCommand(const JournalRow &row)
{
    if (row.outcome != Outcome::Done)
        return;
    QStringList &names = m_commands[int(row.command.action)];
    if (!names.contains(row.command.workerName))
        names.append(row.command.workerName);
}

/// One mark for all that was told the same within a round: thousands at once are one event.
void HistoryRecorder::addMarks(qint64 atMs)
{
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it) {
        HistoryMark mark;
        mark.kind = HistoryMark::Control;
        mark.atMs = atMs;
        const QString verb = controlWord(ControlAction(it.key()));
        mark.text = it->size() == 1 ? QStringLiteral("%1 %2").arg(verb, it->constFirst())
                                    : tr("%1 %2 workers").arg(verb).arg(it->size());
        m_store.addMark(mark);
    }
    m_commands.clear();
}

void HistoryRecorder::askBackEnd(qint64 nowMs)
{
    while (!m_asks.isEmpty() && m_asks.constFirst().atMs <= nowMs)
        m_questions.append(m_fleet.askMetrics(m_asks.takeFirst().hours));
}

void HistoryRecorder::take(const Answer &answer)
{
    if (!m_questions.removeOne(answer.id) || !answer.error.isEmpty())
        return;
    // Thousands of points are read beside this thread.
    auto promise = std::make_shared<QPromise<History>>();
    promise->future().then(this, [this](const History &history) {
        QHash<QString, QString> keyOfAddress;
        const WorkerModel &workers = *m_fleet.workers();
        for (int row = 0; row < workers.rowCount(); ++row) {
            const Worker &worker = workers.row(row)->worker;
            if (!worker.address.isEmpty() && worker.address != worker.key)
                keyOfAddress.insert(worker.address, worker.key);
        }
        m_store.takeBackEnd(history, keyOfAddress);
    });
    QThreadPool::globalInstance()->start([promise, body = answer.body] {
        promise->start();
        promise->addResult(readHistory(body));
        promise->finish();
    });
}

} // namespace qd
