// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan is looked up, judged anew and carried out.
#include "failurecause.h"
#include "fleet.h"
#include "requeuelog.h"
#include "requeueplan.h"
#include "text.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr qsizetype IdsAQuestion = 100;

RequeueState foundState(const QueueEntry &entry)
{
    return entry.isPoison() ? RequeueState::Poison
           : entry.perhaps  ? RequeueState::Perhaps
                            : RequeueState::Ready;
}

/// What the dead letter itself tells of how it died.
void readDeath(QueueEntry &entry)
{
    for (const EntryField &field : std::as_const(entry.fields)) {
        if (field.name == "deliveries")
            entry.deliveries = saneCount(field.value.toDouble());
    }
}

} // namespace

// Looking.

Question RequeuePlan::question() const
{
    Question question;
    if (m_target.dead)
        question.minIdleSeconds = 0;
    return question;
}

bool RequeuePlan::isWanted(const QueueEntry &entry) const
{
    if (!m_target.cause.isEmpty())
        return isOfCause(entry);
    return m_consumers.isEmpty() || m_consumers.contains(entry.consumer);
}

/// A dead letter tells what it died of; of what is held only the job is known.
bool RequeuePlan::isOfCause(const QueueEntry &entry) const
{
    if (m_target.ids.contains(entry.id))
        return true;
    for (const EntryField &field : entry.fields) {
        if (field.name == "original_id" && m_target.ids.contains(QString::fromUtf8(field.value)))
            return true;
        if (field.name == "error" &&
            causeOf(m_fleet.redaction(), QString::fromUtf8(field.value)) == m_target.cause)
            return true;
    }
    return false;
}

void RequeuePlan::look()
{
    if (m_question != 0 || (m_step != Looking && m_step != Ready))
        return;
    m_found.clear();
    m_trouble.clear();
    m_cut = m_cut && !m_target.cause.isEmpty();
    m_looked = 0;
    m_queuesLeft = {m_target.queue};
    if (m_target.queue.isEmpty()) {
        m_queuesLeft.clear();
        for (int i = 0; i < m_fleet.queues()->rowCount(); ++i)
            m_queuesLeft << m_fleet.queues()->row(i)->queue.name;
        if (m_queuesLeft.isEmpty())
            m_queuesLeft << QString(); // a back end that tells of none may still do it for all
    }
    askNext();
}

void RequeuePlan::askNext()
{
    if (m_queuesLeft.isEmpty())
        return endLook();
    m_namedLeft = m_target.cause.isEmpty() ? m_target.ids : QStringList();
    if (!m_target.cause.isEmpty() && !m_first) { // those that were found, not all once more
        for (const RequeueRow &row : std::as_const(m_rows))
            m_namedLeft << row.entry.id;
        if (m_namedLeft.isEmpty()) {
            m_queuesLeft.clear();
            return endLook();
        }
    }
    askPage(m_queuesLeft.takeFirst(), {});
}

void RequeuePlan::askPage(const QString &queue, const QString &cursor)
{
    Question ask = question();
    ask.kind = Question::Entries;
    ask.place = m_target.dead ? EntryPlace::Dead : EntryPlace::Orphaned;
    ask.queue = m_asked = queue;
    ask.cursor = cursor;
    ask.count = 100;
    ask.ids = m_namedLeft.mid(0, IdsAQuestion);
    m_namedLeft = m_namedLeft.mid(ask.ids.size());
    ask.withFields = m_target.dead; // they tell how it died
    ask.rights = cursor.isEmpty() && m_first;
    m_question = m_fleet.ask(ask);
}

void RequeuePlan::take(const Answer &answer)
{
    if (answer.id != m_question || m_question == 0)
        return;
    m_question = 0;
    if (m_step == Running || m_step == Stopping)
        takeResults(answer);
    else
        takePage(answer, m_asked);
}

void RequeuePlan::takePage(const Answer &answer, const QString &queue)
{
    const EntriesPage page = answer.page.value_or(EntriesPage());
    if (!answer.error.isEmpty())
        m_trouble = answer.error;
    if (answer.page) {
        m_lists = page.lists;
        m_toDead = page.toDead;
        m_changesFields = page.changesFields;
        if (!page.whyNot.isEmpty() || m_first)
            m_denied = page.whyNot;
        for (QueueEntry entry : page.entries) {
            if (m_target.dead)
                readDeath(entry);
            const bool there = !(m_target.dead && entry.gone);
            if (there && isWanted(entry) && m_found.size() <= MostRows)
                m_found.append(entry);
        }
        m_looked += int(page.entries.size());
    }
    const bool sieves = !m_target.cause.isEmpty();
    const bool full = m_found.size() > MostRows || (sieves && m_looked >= MostLooked);
    if (answer.error.isEmpty() && !full && (!page.next.isEmpty() || !m_namedLeft.isEmpty()))
        return askPage(queue, page.next);
    if (full || !m_lists) {
        m_queuesLeft.clear();
        m_cut = full;
        m_found.resize(std::min<qsizetype>(m_found.size(), MostRows));
    }
    askNext();
}

void RequeuePlan::endLook()
{
    const bool failed = !m_trouble.isEmpty();
    if (m_first && !(failed && m_found.isEmpty())) {
        m_first = false;
        beginResetModel();
        m_rows.clear();
        QSet<QString> seen;
        const auto add = [&](const QueueEntry &entry, RequeueState state) {
            if (seen.contains(keyOf(entry)))
                return;
            seen.insert(keyOf(entry));
            m_rows.append({entry, state, state == RequeueState::Ready, {}, {}});
        };
        for (const QueueEntry &entry : std::as_const(m_found))
            add(entry, m_target.dead ? RequeueState::Ready : foundState(entry));
        for (const QString &id : m_target.cause.isEmpty() ? m_target.ids : QStringList()) {
            QueueEntry entry;
            entry.queue = m_target.queue;
            entry.id = id;
            add(entry, m_target.dead ? RequeueState::Gone : RequeueState::NotNow);
        }
        endResetModel();
        if (!m_lists) {
            MaybeInt sum;
            for (int i = 0; i < m_fleet.queues()->rowCount(); ++i) {
                if (const MaybeInt count = m_fleet.queues()->row(i)->queue.orphaned)
                    sum = sum.value_or(0) + *count;
            }
            m_blind = sum.value_or(-1);
        }
    } else if (!failed) {
        QHash<QString, QueueEntry> found;
        for (const QueueEntry &entry : std::as_const(m_found))
            found.insert(keyOf(entry), entry);
        for (int i = 0; i < rowCount(); ++i) {
            const auto it = found.constFind(keyOf(m_rows.at(i).entry));
            if (it == found.constEnd()) {
                if (m_rows.at(i).state != RequeueState::Gone && !m_cut)
                    setState(i, m_target.dead ? RequeueState::Gone : RequeueState::NotNow);
                continue;
            }
            const RequeueState state = m_target.dead ? RequeueState::Ready : foundState(*it);
            RequeueRow &row = m_rows[i];
            // More doubtful than when it was ticked: to be ticked anew.
            row.ticked = row.ticked && (row.state == state || state == RequeueState::Ready);
            row.state = state;
            row.entry = *it;
            tell(i);
        }
    }
    if (!m_first)
        m_step = Ready;
    emit changed();
}

// Running.

bool RequeuePlan::run()
{
    if ((m_step != Ready && m_step != Over) || ticked() == 0 || !whyNot().isEmpty())
        return false;
    m_question = 0; // a look that is under way is not waited for: each is judged anew
    m_chosen = ticked();
    m_step = Running;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows.at(i).ticked)
            setState(i, RequeueState::InLine);
    }
    sendPart();
    return true;
}

void RequeuePlan::stop()
{
    if (m_step != Running)
        return;
    m_step = Stopping; // what is out is answered first
    emit changed();
}

void RequeuePlan::sendPart()
{
    m_part.clear();
    Question ask = question();
    ask.kind = Question::Requeue;
    ask.requeued = m_target.dead       ? Question::DeadLetters
                   : m_way == PutAside ? Question::ToDead
                                       : Question::Orphaned;
    for (int i = 0; i < rowCount() && m_part.size() < Part && m_step == Running; ++i) {
        const RequeueRow &row = m_rows.at(i);
        if (row.state != RequeueState::InLine)
            continue;
        const bool fields = hasFields(row);
        if (!m_part.isEmpty() && (row.entry.queue != ask.queue || fields))
            continue;
        m_part << i;
        ask.queue = row.entry.queue;
        ask.ids << row.entry.id;
        if (fields) {
            ask.fields = m_fields.value(keyOf(row.entry));
            break;
        }
    }
    if (m_part.isEmpty() && m_lists)
        return end();
    for (const int i : std::as_const(m_part))
        setState(i, RequeueState::Sent);
    ask.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_question = m_fleet.ask(ask);
    emit changed();
}

void RequeuePlan::takeResults(const Answer &answer)
{
    if (!m_lists) {
        m_blind = answer.error.isEmpty()
                      ? MaybeInt(answer.body[QLatin1String("requeued")].toInteger(-1))
                      : std::nullopt;
        m_trouble = answer.error;
        return end();
    }
    QHash<QString, RequeueResult> results;
    for (const RequeueResult &one : requeueResults(answer.body))
        results.insert(one.id, one);
    bool refused = answer.httpStatus == 401 || answer.httpStatus == 403;
    for (const int i : std::as_const(m_part)) {
        const RequeueResult result = results.value(m_rows.at(i).entry.id);
        const QString said = result.error.isEmpty() ? answer.error : result.error;
        refused = refused || said.startsWith(QLatin1String("NOPERM"));
        m_rows[i].newId = qd::displayText(result.newId, 60);
        if (result.outcome == u"requeued" || result.outcome == u"dead")
            setState(i, RequeueState::Done);
        else if (result.outcome == u"no longer orphaned")
            setState(i, RequeueState::NotNow);
        else if (result.outcome == u"gone")
            setState(i, RequeueState::Gone);
        else if (result.outcome == u"unknown")
            setState(i, RequeueState::Unknown, said);
        else
            setState(i, RequeueState::Failed,
                     said.isEmpty() ? tr("the back end told no result") : said);
    }
    m_part.clear();
    if (refused || !whyNot().isEmpty())
        m_step = Stopping;
    sendPart();
}

void RequeuePlan::end()
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows.at(i).state == RequeueState::InLine)
            setState(i, RequeueState::NotSent);
    }
    m_step = Over;
    emit changed();
}

} // namespace qd
