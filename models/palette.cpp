// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include "fleet.h"
#include "fleetboard.h"
#include "format.h"
#include "jobmemory.h"
#include "jobsearch.h"
#include "statuswords.h"
#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MostTyped = 120;
constexpr int RecentBonus = 15;

struct Found
{
    int score;
    PaletteEntry entry;
};

/// Keeps the best of one kind.
class Best
{
public:
    explicit Best(qsizetype most)
        : m_most(most)
    {
    }
    void take(int score, PaletteEntry entry)
    {
        if (full() && score <= m_found.constLast().score)
            return;
        const auto at = std::upper_bound(m_found.begin(), m_found.end(), score,
                                         [](int one, const Found &other) { return one > other.score; });
        m_found.insert(at, {score, std::move(entry)});
        if (m_found.size() > m_most)
            m_found.removeLast();
    }
    bool full() const { return m_found.size() >= m_most; }
    int worst() const { return full() ? m_found.constLast().score : -1; }
    const QList<Found> &found() const { return m_found; }

private:
    qsizetype m_most;
    QList<Found> m_found;
};

QString controlTitle(ControlAction action, const QString &name)
{
    switch (action) {
    case ControlAction::Start: return qd::tr("Start %1").arg(name);
    case ControlAction::Stop: return qd::tr("Stop %1…").arg(name);
    case ControlAction::Restart: return qd::tr("Restart %1…").arg(name);
    case ControlAction::Pause: return qd::tr("Pause %1").arg(name);
    case ControlAction::Resume: return qd::tr("Resume %1").arg(name);
    }
    return {};
}

} // namespace

std::optional<PaletteMatch> paletteMatch(const QString &typed, const QString &text)
{
    PaletteMatch match;
    const QStringList words = typed.left(MostTyped).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            const bool begins = at == 0, wordBegins = begins || !text.at(at - 1).isLetterOrNumber();
            match.score += (begins ? 100 : wordBegins ? 80 : 60) -
                           int(std::min<qsizetype>(text.size() - word.size(), 30)) / 2;
            for (qsizetype i = 0; i < word.size(); ++i)
                match.marks << int(at + i);
            continue;
        }
        if (words.size() > 1 || word.size() < 2)
            return std::nullopt;
        // Letter by letter: "ows" is in "Overview: workers".
        qsizetype from = 0;
        int gaps = 0;
        for (const QChar c : word) {
            const qsizetype next = text.indexOf(c, from, Qt::CaseInsensitive);
            if (next < 0)
                return std::nullopt;
            gaps += next > from && from > 0;
            match.marks << int(next);
            from = next + 1;
        }
        match.score += std::max(5, 40 - 8 * gaps);
    }
    std::sort(match.marks.begin(), match.marks.end());
    match.marks.erase(std::unique(match.marks.begin(), match.marks.end()), match.marks.end());
    return match;
}

QList<PaletteEntry> paletteFind(const QString &typed, const PaletteOffer &offer, Fleet &fleet,
                                const FleetBoard *board, const QStringList &recent, qint64 nowMs,
                                qsizetype most)
{
    const QString wanted = typed.trimmed();
    Best best(most);
    const auto take = [&](PaletteEntry entry, int handicap) {
        const auto match = paletteMatch(wanted, entry.title);
        if (!match)
            return;
        entry.marks = match->marks;
        const qsizetype used = recent.indexOf(entry.id);
        best.take(match->score - handicap + (used < 0 ? 0 : RecentBonus + int(std::max<qsizetype>(0, 10 - used))),
                  std::move(entry));
    };
    for (const PaletteEntry &entry : offer.entries)
        take(entry, 0);
    if (board) {
        for (const FleetSeat &seat : board->seats())
            take({PaletteEntry::Fleet, QStringLiteral("fleet:") + seat.id,
                  displayText(seat.profile.name, 80),
                  qd::tr("fleet · %1").arg(seat.profile.waysText()), {}},
                 5);
    }
    QueueModel &queues = *fleet.queues();
    for (int i = 0; i < queues.rowCount(); ++i) {
        const Queue &queue = queues.row(i)->queue;
        take({PaletteEntry::Queue, QStringLiteral("queue:") + queue.name,
              displayText(queue.name, 120),
              qd::tr("queue · %1").arg(format::ofMax(queue.size, queue.maxSize)), {}},
             3);
    }
    WorkerModel &workers = *fleet.workers();
    Best foundWorkers(most);
    if (!wanted.isEmpty()) {
        for (int i = 0; i < workers.rowCount(); ++i) {
            const WorkerRow &row = *workers.row(i);
            const auto match = paletteMatch(wanted, row.worker.name);
            if (!match || match->score <= foundWorkers.worst())
                continue;
            foundWorkers.take(match->score, {PaletteEntry::Worker,
                                             QStringLiteral("worker:") + row.worker.key,
                                             row.worker.name,
                                             shownWord(row.kind, row.worker.status),
                                             {}});
        }
    }
    int controlled = 0;
    for (const Found &one : foundWorkers.found()) {
        const QString key = one.entry.id.mid(7);
        const QString name = displayText(one.entry.title, 120);
        take({PaletteEntry::Worker, one.entry.id, name,
              qd::tr("worker · %1").arg(displayText(one.entry.note, 60)), {}},
             0);
        if (++controlled > 3)
            continue;
        for (const ControlAction action : {ControlAction::Start, ControlAction::Restart, ControlAction::Stop,
                                           ControlAction::Pause, ControlAction::Resume}) {
            if (fleet.whyNot(action, key, nowMs).isEmpty())
                take({PaletteEntry::Control,
                      QStringLiteral("control:%1:%2").arg(controlWord(action), key),
                      controlTitle(action, name), qd::tr("control"), {}},
                     12);
        }
    }
    QList<PaletteEntry> entries;
    for (const Found &one : best.found())
        entries << one.entry;
    if (wanted.size() >= 2) {
        const bool maybeId = std::any_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isDigit(); });
        if (maybeId && !JobSearch::runsOf(*fleet.jobs(), wanted).empty())
            entries.prepend({PaletteEntry::Job, QStringLiteral("job:") + wanted,
                             displayText(wanted, 80), qd::tr("job on the timeline"), {}});
        entries << PaletteEntry{PaletteEntry::Activity, QStringLiteral("activity:") + wanted,
                                qd::tr("Activity with \"%1\"").arg(displayText(wanted, 60)),
                                qd::tr("what happened"), {}};
    }
    return entries;
}

} // namespace qd
