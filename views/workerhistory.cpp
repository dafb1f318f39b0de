// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerhistory.h"

#include "actions.h"
#include "activitymodel.h"
#include "activitypanel.h"
#include "fleet.h"
#include "fleetevent.h"
#include "format.h"
#include "redaction.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"

#include <QGridLayout>

namespace qd {

namespace {

constexpr int HistoryReach = 2000; ///< how far back in the lists they are looked for
constexpr int ReadHistoryEveryMs = 900;

bool isOf(const ActivityEntry &entry, const Worker &worker)
{
    return !entry.worker.isEmpty() && (entry.worker == worker.name || entry.worker == worker.key ||
                                       entry.worker == worker.address);
}

HistoryLine lineOf(const ActivityEntry &entry)
{
    return {entry.timestampMs, activityLine(entry), activityEndText(entry),
            displayText(entry.text, 2000), activityTone(entry)};
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return Tone::Ok;
    case Outcome::Pending: return Tone::Info;
    case Outcome::NoAnswer:
    case Outcome::Unknown: return Tone::Warn;
    default: return Tone::Bad;
    }
}

HistoryLine lineOf(const CommandJournal &journal, int row)
{
    const JournalRow &at = *journal.row(row);
    const auto text = [&](int column, int role) {
        return journal.index(row, column).data(role).toString();
    };
    const QString words = text(JournalMessageColumn, Qt::DisplayRole);
    HistoryLine line;
    line.atMs = at.issuedWallMs;
    line.text = WorkerHistory::tr("%1 from here").arg(actionNoun(at.command.action));
    if (!words.isEmpty())
        line.text += QStringLiteral(": ") + words;
    line.end = text(JournalOutcomeColumn, Qt::DisplayRole);
    line.tip = text(JournalMessageColumn, Qt::ToolTipRole);
    line.tone = toneOf(at.outcome);
    return line;
}

/// What somebody else asked of it; our own are in the journal.
std::optional<HistoryLine> lineOfOthers(const ActivityEntry &entry, const QSet<QString> &ours)
{
    const EventKind kind = eventKind(entry.kind.toUtf8(), false, false);
    const QString request = entry.fields.value(QLatin1StringView("request_id")).toString();
    if ((kind != EventKind::ControlApplied && kind != EventKind::ControlFailed) ||
        ours.contains(request))
        return std::nullopt;
    HistoryLine line = lineOf(entry);
    const QString by = entry.fields.value(QLatin1StringView("by")).toString();
    if (!by.isEmpty())
        line.text = WorkerHistory::tr("%1 (by %2)").arg(line.text, displayText(by, 40));
    const bool done = kind == EventKind::ControlApplied;
    line.end = done ? WorkerHistory::tr("done") : WorkerHistory::tr("failed");
    line.tone = done ? Tone::Ok : Tone::Bad;
    return line;
}

QList<HistoryLine> controlLines(Fleet &fleet, const Worker &worker, int most)
{
    QList<HistoryLine> lines;
    QSet<QString> ours;
    const CommandJournal &journal = *fleet.journal();
    const int rows = journal.rowCount();
    for (int i = rows - 1; i >= std::max(0, rows - HistoryReach) && lines.size() < most; --i) {
        if (journal.row(i)->command.workerKey != worker.key)
            continue;
        ours.insert(journal.row(i)->command.requestId);
        lines << lineOf(journal, i);
    }
    const ActivityModel &activity = *fleet.activity();
    const int reach = std::min(activity.rowCount(), HistoryReach);
    for (int i = 0, found = 0; i < reach && found < most; ++i) {
        const ActivityEntry &entry = *activity.entry(i);
        if (!isOf(entry, worker))
            continue;
        if (const auto line = lineOfOthers(entry, ours)) {
            lines << *line;
            ++found;
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const HistoryLine &a, const HistoryLine &b) { return a.atMs > b.atMs; });
    lines.resize(std::min<qsizetype>(lines.size(), most));
    return lines;
}

QList<HistoryLine> withoutSecrets(QList<HistoryLine> lines, const Redaction &redaction)
{
    for (HistoryLine &line : lines) {
        line.text = redaction.text(line.text);
        line.end = redaction.text(line.end);
        line.tip = redaction.text(line.tip);
    }
    return lines;
}

bool isError(const ActivityEntry &entry)
{
    return entry.outcome == ActivityOutcome::Failure || entry.outcome == ActivityOutcome::Warning;
}

} // namespace

QList<HistoryLine> historyOf(Fleet &fleet, const Worker &worker, HistoryKind kind, int most)
{
    if (kind == HistoryKind::Control)
        return withoutSecrets(controlLines(fleet, worker, most), fleet.redaction());
    QList<HistoryLine> lines;
    const ActivityModel &activity = *fleet.activity();
    const int reach = std::min(activity.rowCount(), HistoryReach);
    for (int i = 0; i < reach && lines.size() < most; ++i) {
        const ActivityEntry &entry = *activity.entry(i);
        if (isOf(entry, worker) && (kind == HistoryKind::All || isError(entry)))
            lines << lineOf(entry);
    }
    return withoutSecrets(std::move(lines), fleet.redaction());
}

WorkerHistory::WorkerHistory(Fleet &fleet, const Theme &theme, int lines, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_tabs(new Segments({tr("Recent"), tr("Errors"), tr("Control")}, this))
    , m_none(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(theme, 8));
    grid->setVerticalSpacing(scaled(theme, 7));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_tabs, 0, 0, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_none, 1, 0, 1, 3);
    for (int i = 0; i < lines; ++i) {
        const Line line{new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this),
                        new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this),
                        new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this)};
        line.text->setElide(Qt::ElideRight);
        grid->addWidget(line.time, i + 2, 0, Qt::AlignTop);
        grid->addWidget(line.text, i + 2, 1);
        grid->addWidget(line.end, i + 2, 2, Qt::AlignTop | Qt::AlignRight);
        m_lines.append(line);
    }
    connect(m_tabs, &Segments::chosen, this, &WorkerHistory::look);
}

void WorkerHistory::forget()
{
    m_read.invalidate();
}

void WorkerHistory::show(const Worker &worker)
{
    m_worker.key = worker.key;
    m_worker.name = worker.name;
    m_worker.address = worker.address;
    if (m_read.isValid() && m_read.elapsed() < ReadHistoryEveryMs)
        return;
    m_read.start();
    look();
}

void WorkerHistory::look()
{
    const auto kind = HistoryKind(m_tabs->current());
    const QList<HistoryLine> lines = historyOf(m_fleet, m_worker, kind, int(m_lines.size()));
    m_shown = int(lines.size());
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        for (TextLabel *part : {line.time, line.text, line.end})
            part->setVisible(i < m_shown);
        if (i >= m_shown)
            continue;
        const HistoryLine &shown = lines.at(i);
        line.time->setPlain(shown.atMs ? format::clockTime(*shown.atMs) : format::Unknown);
        line.text->setMaxLines(kind == HistoryKind::All ? 1 : 3); // words are to be read whole
        line.text->setPlain(shown.text);
        line.text->setTip(shown.tip == shown.text ? QString() : shown.tip);
        line.end->setPlain(shown.end);
        line.end->setInk(toneInk(shown.tone));
    }
    m_none->setVisible(m_shown == 0);
    m_none->setPlain(kind == HistoryKind::All      ? tr("Nothing seen of it yet.")
                     : kind == HistoryKind::Errors ? tr("No error seen.")
                                                   : tr("Nothing was asked of it."));
}

QStringList WorkerHistory::lines() const
{
    QStringList all;
    for (int i = 0; i < m_shown; ++i)
        all << m_lines.at(i).time->text() + u' ' + m_lines.at(i).text->text() + u' ' +
                   m_lines.at(i).end->text();
    return all;
}

} // namespace qd
