// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerheld.h"

#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace qd {

namespace {

constexpr int MostHeldLines = 5, MostHeldJobs = 1000;
constexpr qint64 AskHeldEveryMs = 10'000;

/// What a job is about, as far as its fields say.
QString heldSubject(const QJsonObject &fields)
{
    for (const char *name : {"title", "subject", "path", "file", "url", "item", "task", "job_id"}) {
        const QString value = fields.value(QLatin1StringView(name)).toString().simplified();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString heldEnd(const HeldJob &job)
{
    QStringList parts;
    if (job.perhaps)
        parts << WorkerHeld::tr("perhaps");
    if (job.seconds)
        parts << (job.orphaned || job.perhaps
                      ? WorkerHeld::tr("idle %1").arg(format::age(job.seconds))
                      : format::age(job.seconds));
    if (job.deliveries && *job.deliveries > 1)
        parts << WorkerHeld::tr("%1 tries").arg(format::count(job.deliveries));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WorkerHeld::WorkerHeld(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_title(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_note(new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(theme, 8));
    grid->setVerticalSpacing(scaled(theme, 6));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (int i = 0; i < MostHeldLines; ++i) {
        const Line line{new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this),
                        new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this)};
        line.text->setElide(Qt::ElideMiddle);
        grid->addWidget(line.text, i + 1, 0);
        grid->addWidget(line.end, i + 1, 1, Qt::AlignRight);
        m_lines.append(line);
    }
    m_note->setMaxLines(2);
    grid->addWidget(m_note, MostHeldLines + 1, 0, 1, 2);
    connect(&fleet, &Fleet::answered, this, &WorkerHeld::takeAnswer);
    show();
}

void WorkerHeld::setWorker(const QString &key)
{
    m_key = key;
    m_question = 0;
    m_orphans.clear();
    m_jobs.clear();
    m_why.clear();
    m_askedMs = m_answeredMs = 0;
    show();
}

bool WorkerHeld::hasOrphans() const
{
    return !m_orphans.isEmpty();
}

void WorkerHeld::refresh(const WorkerRow &row, qint64 nowMs)
{
    if (m_key.isEmpty() || !isVisible())
        return;
    if (m_askedMs == 0 || nowMs - m_askedMs >= AskHeldEveryMs) {
        m_askedMs = nowMs;
        // Not before this frame is painted.
        QTimer::singleShot(0, this, [this, queue = row.worker.queue] { ask(queue); });
    }
    m_jobs.clear();
    if (!row.worker.currentJob.isEmpty()) {
        HeldJob own;
        own.text = displayText(shownJob(row));
        own.tip = tr("Job: %1").arg(displayText(row.redacted(row.worker.currentJob), 400));
        own.seconds = jobSeconds(row.worker, std::min(nowMs, m_fleet.age(nowMs).knownMs));
        m_jobs << own;
    }
    for (HeldJob job : std::as_const(m_orphans)) {
        if (job.seconds)
            *job.seconds += double(nowMs - m_answeredMs) / 1000;
        m_jobs << job;
    }
    show();
}

void WorkerHeld::ask(const QString &queue)
{
    Question question;
    question.kind = Question::Orphans;
    question.queue = queue;
    question.minIdleSeconds = 0;
    m_question = m_fleet.ask(question);
}

void WorkerHeld::takeAnswer(const Answer &answer)
{
    if (answer.id == 0 || answer.id != m_question)
        return;
    m_question = 0;
    m_answeredMs = monotonicMs();
    m_why = answer.error;
    m_orphans.clear();
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(m_key));
    if (!row || !answer.error.isEmpty())
        return show();
    const Worker &worker = row->worker;
    const QJsonArray entries = answer.body.toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString holder = entry.value(QLatin1StringView("consumer")).toString();
        if (holder.isEmpty())
            m_why = tr("This connection does not tell who holds a job.");
        if (holder.isEmpty() || m_orphans.size() >= MostHeldJobs ||
            (holder != worker.key && holder != worker.address && holder != worker.name))
            continue;
        const QString id = entry.value(QLatin1StringView("id")).toString();
        const QJsonObject fields = entry.value(QLatin1StringView("fields")).toObject();
        const QString subject = heldSubject(fields);
        if (!worker.currentJob.isEmpty() &&
            fields.value(QLatin1StringView("job_id")).toString() == worker.currentJob)
            continue; // it names this one itself
        HeldJob job;
        job.text = displayText(row->redacted(subject.isEmpty() ? id : subject));
        job.tip = tr("Entry %1 of %2")
                      .arg(displayText(id),
                           displayText(entry.value(QLatin1StringView("queue")).toString()));
        const QJsonValue idle = entry.value(QLatin1StringView("idle_seconds"));
        job.seconds = idle.isDouble() ? saneReal(idle.toDouble()) : std::nullopt;
        job.deliveries = saneCount(entry.value(QLatin1StringView("deliveries")).toDouble(-1));
        job.orphaned = entry.value(QLatin1StringView("certainty")) == QLatin1StringView("orphaned");
        job.perhaps = !job.orphaned;
        m_orphans << job;
    }
    show();
}

void WorkerHeld::show()
{
    const int count = int(m_jobs.size());
    m_title->setPlain(count == 0 ? tr("Held jobs")
                                 : tr("Held jobs (%1)").arg(format::count(count)));
    for (int i = 0; i < MostHeldLines; ++i) {
        const Line &line = m_lines.at(i);
        line.text->setVisible(i < count);
        line.end->setVisible(i < count);
        if (i >= count)
            continue;
        line.text->setPlain(m_jobs.at(i).text);
        line.text->setTip(m_jobs.at(i).text + u'\n' + m_jobs.at(i).tip);
        line.end->setPlain(heldEnd(m_jobs.at(i)));
        line.end->setInk(m_jobs.at(i).orphaned ? Ink::Stale : Ink::Secondary);
    }
    QString note;
    if (count > MostHeldLines)
        note = tr("and %1 more").arg(format::count(count - MostHeldLines));
    else if (!m_why.isEmpty())
        note = tr("What it holds beside is not told by this connection.");
    else if (count == 0 && m_answeredMs > 0)
        note = tr("None.");
    m_note->setPlain(note);
    m_note->setTip(displayText(m_why, 400));
    m_note->setVisible(!note.isEmpty());
}

} // namespace qd
