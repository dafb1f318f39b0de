// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspage.h"

#include "alertexport.h"
#include "alerthour.h"
#include "alertrulespanel.h"
#include "alertrulestable.h"
#include "alertsolvedtable.h"
#include "alerttable.h"
#include "banner.h"
#include "clock.h"
#include "emptystate.h"
#include "filteredit.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "segments.h"
#include "tablecolumns.h"
#include "text.h"
#include "viewstate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

namespace {
constexpr int RangeDays[] = {1, 7, 30};
constexpr double AlertRowPx = 35, LeastTodayRows = 3, LeastActiveRows = 3;
} // namespace

AlertsPage::AlertsPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_history(*fleet.watch(), 1)
    , m_week(*fleet.watch(), 7)
    , m_today(m_history, *fleet.watch(), AlertHistoryModel::Reach::Today)
    , m_past(m_history, *fleet.watch(), AlertHistoryModel::Reach::All)
    , m_filter(new FilterEdit(this))
    , m_range(new Segments({tr("Today"), tr("7 d"), tr("30 d")}, this))
    , m_parts(new Segments({tr("Active"), tr("History"), tr("Rules")}, this))
    , m_mute(new QPushButton(tr("Mute all for…"), this))
    , m_muted(new Banner(theme, tr("End mute"), this))
    , m_store(new Banner(theme, {}, this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    addControls(addToolbar(column, tr("Alerts")));
    column->addWidget(m_muted);
    column->addWidget(m_store);
    m_muted->hide();
    m_store->hide();
    m_stack->addWidget(makeActive());
    m_stack->addWidget(makeHistory());
    m_rules = new AlertRulesPanel(fleet, m_week, theme, m_stack);
    m_stack->addWidget(m_rules);
    column->addWidget(m_stack, 1);
    wire();
    showPart(ActivePart);
}

void AlertsPage::addControls(QHBoxLayout *row)
{
    m_toolbar = row->parentWidget();
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter alerts by words"));
    m_filter->setToolTip(tr("Words that must occur in what or where; -word: must not (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setMaximumWidth(scaled(theme(), 220));
    m_filter->setMinimumWidth(scaled(theme(), 110));
    m_mute->setProperty("qd", QStringLiteral("menu"));
    m_mute->setToolTip(
        tr("Nobody is called until then, whatever is raised; alerts are still kept"));
    m_mute->setMenu(new QMenu(m_mute));
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    row->addWidget(m_range);
    row->addWidget(m_parts);
    row->addWidget(m_mute);
}

QWidget *AlertsPage::makeActive()
{
    auto *active = new QWidget(this);
    auto *column = new QVBoxLayout(active);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme(), 12));
    m_activeStack = new QStackedWidget(active);
    auto *panel = new Panel(theme());
    m_table = new AlertTable(
        *fleet().watch(), theme(),
        [this](const AlertRecord &record) { return alertHour(fleet(), record); }, panel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    panel->body()->addWidget(m_table);
    m_activeStack->addWidget(panel);
    auto *nothing = new Panel(theme());
    m_empty = new EmptyState(theme());
    nothing->body()->addWidget(m_empty);
    m_activeStack->addWidget(nothing);
    column->addWidget(m_activeStack);

    m_todayBox = new QWidget(active);
    auto *below = new QVBoxLayout(m_todayBox);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(scaled(theme(), 10));
    auto *title = new TextLabel(theme(), 14, QFont::DemiBold, Ink::Primary, m_todayBox);
    title->setPlain(tr("Solved today"));
    below->addWidget(title);
    m_todayPanel = new Panel(theme(), m_todayBox);
    m_todayTable = new AlertSolvedTable(m_today, theme(), m_todayPanel);
    m_todayPanel->body()->addWidget(m_todayTable);
    below->addWidget(m_todayPanel);
    m_todayNone = new TextLabel(theme(), 12, QFont::Normal, Ink::Secondary, m_todayBox);
    below->addWidget(m_todayNone);
    column->addWidget(m_todayBox);
    column->addStretch(1);
    return active;
}

QWidget *AlertsPage::makeHistory()
{
    m_historyStack = new QStackedWidget(this);
    auto *panel = new Panel(theme());
    m_historyTable = new AlertSolvedTable(m_past, theme(), panel);
    panel->body()->addWidget(m_historyTable);
    m_historyStack->addWidget(panel);
    m_historyEmpty = new EmptyState(theme());
    m_historyStack->addWidget(m_historyEmpty);
    return m_historyStack;
}

void AlertsPage::wire()
{
    const auto again = [this] { refresh(monotonicMs()); };
    connect(m_parts, &Segments::chosen, this, [this](int part) { showPart(Part(part)); });
    connect(m_range, &Segments::chosen, this, [this](int range) {
        m_history.setDays(RangeDays[range]);
        m_history.tick(wallClockMs());
        refresh(monotonicMs());
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &Page::leaveFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->lines().setFilter(text);
        m_past.setFilter(text);
        m_rules->rules().setFilter(text);
        m_today.setFilter(text);
        refresh(monotonicMs());
    });
    connect(m_mute->menu(), &QMenu::aboutToShow, this, &AlertsPage::fillMutes);
    connect(m_muted->button(), &QPushButton::clicked, this,
            [this] { fleet().watch()->muteAll(0); });
    connect(fleet().watch(), &AlertWatch::mutedChanged, this, again);
    connect(&m_table->lines(), &AlertLines::settled, this, [this] {
        if (isVisible())
            refresh(monotonicMs());
    });
    connect(&m_history, &AlertHistory::changed, this, [this] {
        if (isVisible())
            refresh(monotonicMs());
    });
    connect(m_table, &AlertTable::acknowledgeRequested, this, &AlertsPage::acknowledge);
    connect(m_table, &AlertTable::snoozeRequested, this, &AlertsPage::askSnooze);
    connect(m_table, &AlertTable::takeBackRequested, this,
            [this](const QStringList &ids) { fleet().watch()->takeBack(ids); });
    connect(m_table, &AlertTable::opened, this, &AlertsPage::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AlertsPage::openRowMenu);
    connect(m_todayTable, &AlertSolvedTable::opened, this, &AlertsPage::open);
    connect(m_historyTable, &AlertSolvedTable::opened, this, &AlertsPage::open);
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (step() == Step::ClearFilter)
            m_filter->clear();
        else
            takeStep(nullptr);
    });
    connect(m_historyEmpty, &EmptyState::stepTaken, m_filter, &QLineEdit::clear);
    connect(m_rules, &AlertRulesPanel::clearFilterRequested, m_filter, &QLineEdit::clear);
    connect(&theme(), &Theme::changed, this, &AlertsPage::fit);
}

QJsonObject AlertsPage::how() const
{
    return part() == ActivePart ? QJsonObject() : QJsonObject{{QStringLiteral("part"), part()}};
}

void AlertsPage::setHow(const QJsonObject &how)
{
    const int part = how.value(QLatin1String("part")).toInt();
    if (part == HistoryPart || part == RulesPart)
        showPart(Part(part));
}

void AlertsPage::showPart(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    m_range->setVisible(part == HistoryPart);
    if (isVisible()) {
        tick(monotonicMs());
        focusView();
    }
}

AlertsPage::Part AlertsPage::part() const
{
    return Part(m_parts->current());
}

QString AlertsPage::summaryNow() const
{
    if (part() == RulesPart) {
        const AlertRulesModel &rules = m_rules->rules();
        return tr("%1 rules · %2 of one's own")
            .arg(countText(rules.rowCount(), rules.totalCount()), format::count(rules.ownCount()));
    }
    if (part() == HistoryPart && m_history.isKnown())
        return m_past.totalCount() == 0
                   ? QString()
                   : tr("%1 solved").arg(countText(m_past.rowCount(), m_past.totalCount()));
    const AlertModel &alerts = *fleet().alerts();
    if (!fleet().hasData() && alerts.rowCount() == 0)
        return {};
    int acknowledged = 0, snoozed = 0;
    for (int i = 0; i < alerts.rowCount(); ++i) {
        acknowledged += alerts.record(i)->state == AlertState::Acknowledged;
        snoozed += alerts.record(i)->state == AlertState::Snoozed;
    }
    QStringList parts{tr("%1 active").arg(format::count(alerts.activeCount()))};
    if (acknowledged > 0)
        parts << tr("%1 acknowledged").arg(format::count(acknowledged));
    if (snoozed > 0)
        parts << tr("%1 snoozed").arg(format::count(snoozed));
    if (m_history.isKnown())
        parts << tr("%1 solved today").arg(format::count(m_history.solvedToday(wallClockMs())));
    return parts.join(QStringLiteral(" · "));
}

/// Whether nothing is open, and then what that means; never quiet while nobody can know.
bool AlertsPage::explainNothing(qint64 nowMs)
{
    const int shown = m_table->lines().rowCount(), open = m_table->lines().openCount();
    if (shown > 0)
        return false;
    const bool filtered = open > 0;
    if (filtered || !fleet().hasData() || fleet().status().state == ConnectionState::SignedOut)
        return explainEmpty(m_empty, shown, open, tr("No alerts"), tr("%1 answers."), nowMs);
    explainEmpty(m_empty, 0, 0, tr("No alerts"), tr("%1 answers."), nowMs); // no step stays
    if (freshnessNow(nowMs) > 0) {
        const QString age = format::age(double(fleet().dataAgeMs(nowMs)) / 1000.0);
        m_empty->show(QStringLiteral("offline"), tr("Nobody knows whether all is quiet"),
                      tr("The last data is %1 old; nothing called then.").arg(age));
        return true;
    }
    const QList<AlertRecord> &solved = m_history.records();
    const qint64 wallMs = wallClockMs();
    const bool enabled =
        std::any_of(fleet().watch()->rules().cbegin(), fleet().watch()->rules().cend(),
                    [](const AlertRule &rule) { return rule.enabled; });
    if (!fleet().watch()->rules().isEmpty() && !enabled)
        m_empty->show(QStringLiteral("warning"), tr("No rule is switched on"),
                      tr("Nothing can call. Switch rules on under Rules."));
    else
        m_empty->show(
            QStringLiteral("check"),
            solved.isEmpty()
                ? tr("All quiet")
                : tr("All quiet since %1").arg(alertClock(solved.first().endedMs, wallMs)),
            tr("Nothing needs attention."));
    return true;
}

void AlertsPage::showBanners(qint64 wallMs)
{
    const qint64 untilMs = fleet().watch()->mutedUntilMs();
    const bool muted = untilMs > wallMs;
    m_muted->setVisible(muted);
    m_mute->setText(muted ? tr("Muted") : tr("Mute all for…"));
    if (muted)
        m_muted->show(StatusKind::Paused, Tone::Warn,
                      tr("All alerts are muted until %1: nobody is called. What is raised is kept "
                         "and listed here.")
                          .arg(alertClock(untilMs, wallMs)));
    const QString error = displayText(m_history.error(), 400);
    m_store->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        m_store->show(StatusKind::Degraded, Tone::Warn,
                      tr("The history of alerts cannot be read: %1").arg(error));
}

void AlertsPage::refresh(qint64 nowMs)
{
    const qint64 wallMs = wallClockMs();
    showToolbar(summaryNow(), nowMs);
    showBanners(wallMs);
    const int dimmed = freshnessNow(nowMs);
    if (part() == ActivePart) {
        Page::showPart(m_activeStack, explainNothing(nowMs) ? 1 : 0);
        m_table->setDimmed(dimmed);
        const int solved = m_today.rowCount();
        m_todayPanel->setVisible(solved > 0);
        m_todayNone->setVisible(solved == 0);
        m_todayNone->setPlain(!m_history.isKnown()          ? tr("Reading the history…")
                              : m_today.totalCount() > 0    ? tr("The filter hides all of them.")
                              : m_history.error().isEmpty() ? tr("Nothing so far.")
                                                            : tr("Not known."));
        fit();
    } else if (part() == HistoryPart) {
        const int shown = m_past.rowCount(), total = m_past.totalCount();
        Page::showPart(m_historyStack, shown == 0 ? 1 : 0);
        if (shown > 0)
            return;
        if (total > 0)
            m_historyEmpty->show(QStringLiteral("filter"), tr("Nothing matches the filter"),
                                 tr("The filter hides all %1.").arg(format::count(total)),
                                 tr("Clear the filter"));
        else if (!m_history.isKnown())
            m_historyEmpty->show(QStringLiteral("clock"), tr("Reading the history…"), {});
        else if (!m_history.error().isEmpty())
            m_historyEmpty->show(QStringLiteral("warning"), tr("The history cannot be read"),
                                 displayText(m_history.error(), 400));
        else
            m_historyEmpty->show(QStringLiteral("history"), tr("No alert was solved"),
                                 m_history.hasStore()
                                     ? tr("None in this range. Solved alerts are kept on this "
                                          "computer and found here.")
                                     : tr("No history is kept: only what is solved while the "
                                          "program runs is found here."));
    }
}

void AlertsPage::tick(qint64 nowMs)
{
    const qint64 wallMs = wallClockMs();
    m_history.tick(wallMs);
    if (part() == RulesPart)
        m_week.tick(wallMs);
    m_today.settle(); // midnight
    m_table->tick();
    refresh(nowMs);
}

/// What calls gets the room it wants, what was solved the rest; each keeps a few rows.
void AlertsPage::fit()
{
    const auto rows = [this](double count) {
        return scaled(theme(), 31 + 2) + int(count * scaled(theme(), AlertRowPx));
    };
    const int gap = scaled(theme(), 12), title = scaled(theme(), 32);
    const int all = m_stack->height() - gap - title;
    const int solved = m_today.rowCount();
    const int below =
        solved > 0 ? rows(std::min<double>(solved, LeastTodayRows)) : scaled(theme(), 20);
    const bool nothing = m_activeStack->currentIndex() == 1;
    const int wanted = nothing ? scaled(theme(), 190) : rows(m_table->lines().rowCount());
    const int active =
        std::max(nothing ? wanted : rows(LeastActiveRows), std::min(wanted, all - below));
    const int height = nothing ? std::min(active, std::max(scaled(theme(), 120), all - below))
                               : std::min(wanted, active);
    if (m_activeStack->minimumHeight() != height || m_activeStack->maximumHeight() != height)
        m_activeStack->setFixedHeight(height);
    const int today = std::min(rows(solved), std::max(rows(1), all - height));
    if (m_todayPanel->minimumHeight() != today || m_todayPanel->maximumHeight() != today)
        m_todayPanel->setFixedHeight(today);
}

void AlertsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

/// Which columns its lists show, how wide and in which order.
void AlertsPage::remember(ViewState &state)
{
    const QJsonObject kept = state.value(ViewKey::AlertColumns).toObject();
    const std::pair<QString, DataTable *> lists[] = {{QStringLiteral("active"), m_table},
                                                     {QStringLiteral("today"), m_todayTable},
                                                     {QStringLiteral("history"), m_historyTable},
                                                     {QStringLiteral("rules"), m_rules->table()}};
    for (const auto &[name, table] : lists) {
        TableColumns *columns = table->columns();
        columns->setState(kept.value(name).toObject());
        connect(columns, &TableColumns::changed, &state, [columns, &state, name = name] {
            QJsonObject all = state.value(ViewKey::AlertColumns).toObject();
            const QJsonObject now = columns->state();
            if (now.isEmpty())
                all.remove(name);
            else
                all.insert(name, now);
            state.setValue(ViewKey::AlertColumns, all);
        });
    }
}

QLineEdit *AlertsPage::filter() const
{
    return m_filter;
}

void AlertsPage::focusFilter()
{
    takeFocus(m_filter);
}

void AlertsPage::focusView()
{
    QWidget *view = m_table;
    if (part() == ActivePart && m_activeStack->currentIndex() == 1)
        view = m_parts->button(ActivePart);
    if (part() == HistoryPart)
        view = m_historyStack->currentIndex() == 0 ? static_cast<QWidget *>(m_historyTable)
                                                   : m_parts->button(HistoryPart);
    if (part() == RulesPart)
        view = m_rules->table()->isHidden() ? static_cast<QWidget *>(m_parts->button(RulesPart))
                                            : m_rules->table();
    view->setFocus(Qt::OtherFocusReason);
}

bool AlertsPage::reveal(const QString &id)
{
    m_filter->clear();
    showPart(ActivePart);
    m_table->lines().settle();
    m_table->select(id);
    return m_table->lines().rowOf(id) >= 0;
}

ExportTable AlertsPage::toExport()
{
    switch (part()) {
    case ActivePart: return alertExport(m_table->lines());
    case HistoryPart: return m_past.toExport();
    case RulesPart: break; // they have a file of their own kind
    }
    return {};
}

} // namespace qd
