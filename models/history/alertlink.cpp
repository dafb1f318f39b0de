// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlink.h"

#include "clock.h"
#include "fleet.h"
#include "historystore.h"

#include <QUuid>

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 AlertDayMs = 86'400'000;
constexpr qint64 BackEndPatienceMs = 30'000; ///< then history is taken as it is
constexpr int MostOpenKept = 10'000, MostUntilPoints = 20'000;

} // namespace

AlertLink::AlertLink(Fleet &fleet, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_store(store)
    , m_backEnd(fleet)
    , m_startMs(wallClockMs())
{
    AlertWatch *const watch = fleet.watch();
    AlertPast *const past = fleet.alertPast();
    for (const auto signal : {&AlertWatch::raised, &AlertWatch::changed, &AlertWatch::solved})
        connect(watch, signal, this, &AlertLink::keep);
    connect(&store, &HistoryStore::alertsAnswered, this, &AlertLink::take);
    connect(&store, &HistoryStore::answered, this, &AlertLink::takeUntil);
    connect(&store, &HistoryStore::answered, past, &AlertPast::take);
    connect(past, &AlertPast::replayed, this, &AlertLink::found);
    past->setStore([&store](const HistoryQuestion &question) { return store.ask(question); });

    watch->awaitRestore();
    AlertsQuestion open;
    open.open = true;
    open.most = MostOpenKept;
    m_alertsQuestion = store.askAlerts(open);
    askUntil(AlertDayMs);
    connect(&m_timer, &QTimer::timeout, this, &AlertLink::look);
    m_timer.start(1000);
}

AlertLink::~AlertLink()
{
    flush();
    m_fleet.alertPast()->setStore({});
}

void AlertLink::keep(const AlertRecord &record)
{
    if (m_due.isEmpty())
        QMetaObject::invokeMethod(this, &AlertLink::flush, Qt::QueuedConnection);
    m_due.insert(record.id, record);
}

void AlertLink::flush()
{
    if (!m_due.isEmpty())
        m_store.keepAlerts(std::exchange(m_due, {}).values());
}

void AlertLink::take(const AlertsAnswer &answer)
{
    if (answer.id == 0 || answer.id != m_alertsQuestion)
        return;
    m_alertsQuestion = 0;
    for (const AlertRecord &record : answer.records)
        m_wereOpen.insert({record.alert.rule, record.alert.scope});
    m_fleet.watch()->restore(answer.records, m_untilMs); // of a store that fails: none
}

/// When the fleet was recorded last, before we began.
void AlertLink::askUntil(qint64 lengthMs)
{
    HistoryQuestion question;
    question.fromMs = m_startMs - lengthMs;
    question.toMs = m_startMs;
    question.mostPoints = MostUntilPoints;
    question.series = {{SubjectKind::Fleet, {}, Measure::ActiveWorkers}};
    m_askedMs = lengthMs;
    m_untilQuestion = m_store.ask(question);
}

void AlertLink::takeUntil(const HistoryAnswer &answer)
{
    if (answer.id == 0 || answer.id != m_untilQuestion)
        return;
    m_untilQuestion = 0;
    const QList<HistoryPoint> points =
        answer.series.isEmpty() ? QList<HistoryPoint>() : answer.series.constFirst().points;
    const auto last = std::find_if(points.crbegin(), points.crend(), [](const auto &point) {
        return point.origin == HistoryOrigin::Recorded;
    });
    if (last != points.crend()) {
        m_untilMs = std::min(last->toMs, m_startMs);
        m_fleet.watch()->setWatchedUntil(m_untilMs);
    } else if (m_askedMs < 30 * AlertDayMs && answer.error.isEmpty()) {
        askUntil(30 * AlertDayMs);
    } else {
        m_timer.stop(); // nothing was recorded: nobody ever watched
    }
}

void AlertLink::look()
{
    if (m_untilMs == 0 || !m_fleet.hasData() || !m_fleet.status().isUp())
        return;
    const qint64 nowMs = monotonicMs();
    if (m_dataSinceMs == 0) {
        m_dataSinceMs = nowMs;
        m_fromMs = m_fleet.serverNowMs();
    }
    if (m_fromMs - m_untilMs < ShortGapMs) {
        m_timer.stop();
        return;
    }
    const qint64 hours = (m_fromMs - m_untilMs) / 3'600'000 + 1;
    m_backEnd.want(int(std::clamp<qint64>(hours, 1, 720)), nowMs);
    const bool told = m_backEnd.isKnown() || !m_backEnd.error().isEmpty();
    if (told || nowMs - m_dataSinceMs > BackEndPatienceMs)
        fill();
}

/// The store's holes are filled, for all who ask it later; the rules are asked of what fills them.
void AlertLink::fill()
{
    m_timer.stop();
    if (m_backEnd.isKnown()) {
        QHash<QString, QString> keyOfAddress;
        for (int i = 0; i < m_fleet.workers()->rowCount(); ++i) {
            const Worker &worker = m_fleet.workers()->row(i)->worker;
            for (const QString &name : {worker.name, worker.address, worker.key}) {
                if (!name.isEmpty())
                    keyOfAddress.insert(name, worker.key);
            }
        }
        m_store.takeBackEnd(m_backEnd.history(), keyOfAddress);
    }
    if (m_backEnd.isKnown())
        m_fleet.alertPast()->replay(m_fleet.watch()->rules(), m_backEnd.history(), m_untilMs,
                                    m_fromMs);
}

/// One rule's past: what lasts is the watch's already, what is over is kept as found afterwards.
void AlertLink::found(const AlertRule &rule, const AlertPreview &preview)
{
    QList<AlertRecord> records;
    for (const AlertPreview::Spell &spell : preview.spells) {
        const bool lasts = spell.toMs == 0 || m_fromMs - spell.toMs < ShortGapMs;
        const bool wasOpen =
            spell.fromMs - m_untilMs < ShortGapMs && m_wereOpen.contains({rule.id, spell.scope});
        if (lasts) {
            if (!wasOpen)
                m_fleet.watch()->backdate(rule.id, spell.scope, spell.fromMs);
            continue;
        }
        if (wasOpen) // that record ends with the first good look
            continue;
        AlertRecord record;
        record.alert.rule = rule.id;
        record.alert.severity = rule.severity;
        record.alert.scope = spell.scope;
        record.alert.scopeName = spell.scopeName;
        record.alert.limit = rule.limit;
        record.alert.sinceMs = record.raisedMs = spell.fromMs;
        record.alert.text = tr("%1: %2").arg(spell.scopeName, rule.name);
        record.endedMs = spell.toMs;
        record.state = AlertState::Solved;
        record.afterwards = true;
        record.quiet = true;
        record.note = tr("nobody watched then: found in the history");
        // Found again it is the same one.
        static const QUuid space(QStringLiteral("{6a2f3f0e-5d0b-4b43-9d1e-3a52c4f3f1a7}"));
        record.id = QUuid::createUuidV5(space, rule.id + u'\n' + spell.scope + u'\n' +
                                                   QString::number(spell.fromMs))
                        .toString(QUuid::WithoutBraces);
        records << record;
    }
    if (records.size() > AlertRecord::MostNames) { // no storm, afterwards neither
        AlertRecord all = records.constFirst();
        all.folded = records.size();
        all.alert.scope = QStringLiteral("rule:") + rule.id;
        all.alert.scopeName = rule.name;
        all.alert.text = tr("%1: %2 times").arg(rule.name).arg(records.size());
        for (const AlertRecord &record : std::as_const(records)) {
            all.endedMs = std::max(all.endedMs, record.endedMs);
            if (all.foldedNames.size() < AlertRecord::MostNames &&
                !all.foldedNames.contains(record.alert.scopeName))
                all.foldedNames << record.alert.scopeName;
        }
        records = {all};
    }
    records.resize(std::min(records.size(), MostFound - m_found));
    if (records.isEmpty())
        return;
    m_found += records.size();
    m_store.keepAlerts(records);
    emit foundAfterwards(records);
}

} // namespace qd
