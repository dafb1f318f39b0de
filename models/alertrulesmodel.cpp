// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulesmodel.h"

#include "alerthistory.h"
#include "alertwatch.h"
#include "clock.h"
#include "format.h"
#include "text.h"

#include <algorithm>

namespace qd {

namespace {

template<typename Rules>
auto findRule(Rules &rules, const QString &id)
{
    return std::find_if(rules.begin(), rules.end(),
                        [&id](const AlertRule &rule) { return rule.id == id; });
}

} // namespace

AlertRulesModel::AlertRulesModel(AlertWatch &watch, AlertHistory &week, QObject *parent)
    : QAbstractTableModel(parent)
    , m_watch(watch)
    , m_week(week)
{
    connect(&watch, &AlertWatch::rulesChanged, this, &AlertRulesModel::take);
    connect(&watch, &AlertWatch::raised, this, &AlertRulesModel::count);
    connect(&week, &AlertHistory::changed, this, &AlertRulesModel::count);
    take();
    count();
}

const AlertRule *AlertRulesModel::rule(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int AlertRulesModel::rowOf(const QString &id) const
{
    const auto found = findRule(m_rows, id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AlertRulesModel::totalCount() const
{
    return int(m_watch.rules().size());
}

int AlertRulesModel::ownCount() const
{
    return int(std::count_if(m_watch.rules().cbegin(), m_watch.rules().cend(),
                             [](const AlertRule &rule) { return !rule.builtIn; }));
}

void AlertRulesModel::setFilter(const QString &words)
{
    AlertWordFilter filter(words);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    take();
}

MaybeInt AlertRulesModel::fired(const QString &id) const
{
    return m_week.isKnown() && m_week.error().isEmpty() ? MaybeInt(m_fired.value(id)) : MaybeInt();
}

bool AlertRulesModel::isChanged(const AlertRule &rule) const
{
    if (!rule.builtIn)
        return false;
    const QList<AlertRule> usual = builtInRules(Thresholds());
    const auto found = findRule(usual, rule.id);
    return found != usual.end() && !(*found == rule);
}

void AlertRulesModel::put(const AlertRule &rule)
{
    QList<AlertRule> rules = m_watch.rules();
    const auto found = findRule(rules, rule.id);
    if (found != rules.end())
        *found = rule;
    else if (ownCount() < AlertRule::Most)
        rules << rule;
    m_watch.setRules(rules);
}

void AlertRulesModel::remove(const QString &id)
{
    QList<AlertRule> rules = m_watch.rules();
    rules.removeIf([&id](const AlertRule &rule) { return rule.id == id && !rule.builtIn; });
    m_watch.setRules(rules);
}

void AlertRulesModel::reset(const QString &id)
{
    const QList<AlertRule> usual = builtInRules(Thresholds());
    if (const auto found = findRule(usual, id); found != usual.end())
        put(*found);
}

void AlertRulesModel::setEnabled(const QString &id, bool enabled)
{
    const auto found = findRule(m_watch.rules(), id);
    if (found == m_watch.rules().end() || found->enabled == enabled)
        return;
    AlertRule rule = *found;
    rule.enabled = enabled;
    put(rule);
}

void AlertRulesModel::take()
{
    QList<AlertRule> next;
    for (const AlertRule &rule : m_watch.rules()) {
        if (m_filter.isEmpty() || m_filter.matches(rule.name + u' ' + alertConditionText(rule) +
                                                   u' ' + alertScopeText(rule)))
            next << rule;
    }
    const bool same =
        std::equal(next.cbegin(), next.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const AlertRule &a, const AlertRule &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    m_rows = std::move(next);
    if (!m_rows.isEmpty())
        emit dataChanged(
            index(0, 0), index(rowCount() - 1, RuleColumnCount - 1),
            {Qt::DisplayRole, Qt::CheckStateRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void AlertRulesModel::count()
{
    QHash<QString, int> fired;
    for (const AlertRecord &record : m_week.records())
        ++fired[record.alert.rule];
    const AlertModel &open = *m_watch.model();
    const qint64 fromMs = alertDayStart(wallClockMs(), m_week.days());
    for (int row = 0; row < open.rowCount(); ++row) {
        if (open.record(row)->raisedMs >= fromMs)
            ++fired[open.record(row)->alert.rule];
    }
    m_fired = std::move(fired);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, RuleFiredColumn), index(rowCount() - 1, RuleFiredColumn),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
}

int AlertRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AlertRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RuleColumnCount);
}

QString AlertRulesModel::text(const AlertRule &rule, int column) const
{
    switch (column) {
    case RuleNameColumn: return displayText(rule.name, AlertRule::LongestName);
    case RuleWhatColumn:
        return QStringLiteral("%1: %2").arg(alertSubjectText(rule.of), alertConditionText(rule));
    case RuleScopeColumn: return alertScopeText(rule);
    case RuleSeverityColumn: return severityText(rule.severity);
    case RuleForColumn: return alertForText(rule);
    case RuleCallsColumn: return alertCallsText(rule);
    case RuleFiredColumn: return format::count(fired(rule.id));
    default: return {};
    }
}

QVariant AlertRulesModel::data(const QModelIndex &index, int role) const
{
    const AlertRule *at = rule(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*at, index.column());
    case Qt::CheckStateRole:
        return index.column() == RuleNameColumn
                   ? QVariant(at->enabled ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == RuleNameColumn
                   ? text(*at, index.column()) + QStringLiteral(", ") +
                         (at->enabled ? tr("switched on") : tr("switched off"))
                   : text(*at, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{displayText(at->name, AlertRule::LongestName), text(*at, RuleWhatColumn)};
        if (!at->scope.isEmpty())
            lines << displayText(at->scope, 400);
        lines << alertCallsText(*at);
        if (!at->enabled)
            lines << tr("Switched off.");
        if (isChanged(*at))
            lines << tr("Not as built in; it can be reset.");
        return lines.join(u'\n');
    }
    default: return {};
    }
}

bool AlertRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AlertRule *at = rule(index.row());
    if (!at || role != Qt::CheckStateRole || index.column() != RuleNameColumn)
        return false;
    setEnabled(QString(at->id), value.toInt() == Qt::Checked);
    return true;
}

QVariant AlertRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleNameColumn: return tr("Rule");
    case RuleWhatColumn: return tr("Raised when");
    case RuleScopeColumn: return tr("Where");
    case RuleSeverityColumn: return tr("Severity");
    case RuleForColumn: return tr("For");
    case RuleCallsColumn: return tr("Calls by");
    case RuleFiredColumn: return tr("Fired 7 d");
    default: return {};
    }
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex &index) const
{
    if (!rule(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == RuleNameColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace qd
