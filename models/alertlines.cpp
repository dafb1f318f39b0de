// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlines.h"

#include "alertwatch.h"
#include "clock.h"
#include "format.h"
#include "text.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

using LineKey = QPair<QString, int>;

LineKey lineKey(const AlertLines::Line &line)
{
    // One that only counts further alerts has no id.
    const QString &id = line.record.id;
    return {id.isEmpty() ? line.record.alert.rule : id, line.name};
}

} // namespace

AlertLines::AlertLines(AlertWatch &watch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_watch(watch)
    , m_model(*watch.model())
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AlertLines::schedule);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AlertLines::schedule);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AlertLines::schedule);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &AlertLines::schedule);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AlertLines::schedule);
    connect(&watch, &AlertWatch::rulesChanged, this, &AlertLines::schedule);
    m_lines = wanted();
}

const QList<AlertRule> &AlertLines::rules() const
{
    return m_watch.rules();
}

const AlertLines::Line *AlertLines::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int AlertLines::rowOf(const QString &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).record.id == id && m_lines.at(row).name < 0)
            return row;
    }
    return -1;
}

int AlertLines::shownCount() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.name < 0 && line.record.state != AlertState::Solved;
    }));
}

int AlertLines::openCount() const
{
    return m_model.rowCount();
}

void AlertLines::setFilter(const QString &words)
{
    AlertWordFilter filter(words);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    merge(wanted()); // asked for by hand: at once, frozen or not
}

void AlertLines::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (!frozen)
        settle();
}

void AlertLines::toggle(const QString &id)
{
    if (!m_opened.remove(id))
        m_opened.insert(id);
    merge(wanted());
}

void AlertLines::schedule()
{
    if (m_due)
        return;
    m_due = true; // a look that changes a thousand is taken once
    QMetaObject::invokeMethod(this, &AlertLines::settle, Qt::QueuedConnection);
}

void AlertLines::settle()
{
    m_due = false;
    QList<Line> next = wanted();
    merge(m_frozen ? frozen(std::move(next)) : std::move(next));
}

bool AlertLines::passes(const AlertRecord &record) const
{
    if (m_filter.isEmpty())
        return true;
    return m_filter.matches(alertTitle(record, rules()) + u' ' + alertWhere(record) + u' ' +
                            record.alert.text + u' ' + severityText(record.alert.severity));
}

QList<AlertLines::Line> AlertLines::wanted() const
{
    QList<Line> lines;
    lines.reserve(m_model.rowCount());
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const AlertRecord &record = *m_model.record(i);
        if (!passes(record))
            continue;
        lines.append({record, -1});
        if (!m_opened.contains(record.id))
            continue;
        for (int name = 0; name < record.foldedNames.size(); ++name)
            lines.append({record, name});
    }
    return lines;
}

/// Every line where it is; what is gone as solved, what is new at the end.
QList<AlertLines::Line> AlertLines::frozen(QList<Line> next) const
{
    QHash<LineKey, qsizetype> at;
    for (qsizetype i = 0; i < next.size(); ++i)
        at.insert(lineKey(next.at(i)), i);
    QList<Line> kept;
    kept.reserve(next.size());
    for (const Line &line : m_lines) {
        const auto now = at.constFind(lineKey(line));
        kept << (now == at.cend() ? line : next.at(*now));
        if (now == at.cend())
            kept.last().record.state = AlertState::Solved;
        else
            at.erase(now);
    }
    for (const Line &line : std::as_const(next)) {
        if (at.contains(lineKey(line)))
            kept << line;
    }
    return kept;
}

void AlertLines::merge(QList<Line> next)
{
    QHash<LineKey, int> wanted;
    wanted.reserve(next.size());
    for (int i = 0; i < next.size(); ++i)
        wanted.insert(lineKey(next.at(i)), i);
    const auto place = [&wanted](const Line &line) { return wanted.value(lineKey(line), -1); };

    for (int last = int(m_lines.size()) - 1; last >= 0; --last) {
        if (place(m_lines.at(last)) >= 0)
            continue;
        int first = last;
        while (first > 0 && place(m_lines.at(first - 1)) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    const auto earlier = [&place](const Line &a, const Line &b) { return place(a) < place(b); };
    if (!std::is_sorted(m_lines.cbegin(), m_lines.cend(), earlier)) {
        emit layoutAboutToBeChanged();
        const QList<Line> old = m_lines;
        std::sort(m_lines.begin(), m_lines.end(), earlier);
        QHash<LineKey, int> now;
        for (int i = 0; i < m_lines.size(); ++i)
            now.insert(lineKey(m_lines.at(i)), i);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << createIndex(now.value(lineKey(old.at(index.row()))), index.column());
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }
    int firstChanged = -1, lastChanged = -1;
    for (int row = 0; row < next.size(); ++row) {
        if (row < m_lines.size() && lineKey(m_lines.at(row)) == lineKey(next.at(row))) {
            if (!(m_lines.at(row).record == next.at(row).record)) {
                m_lines[row] = next.at(row);
                firstChanged = firstChanged < 0 ? row : firstChanged;
                lastChanged = row;
            }
            continue;
        }
        int last = row;
        while (last + 1 < next.size() &&
               !(row < m_lines.size() && lineKey(m_lines.at(row)) == lineKey(next.at(last + 1))))
            ++last;
        beginInsertRows({}, row, last);
        m_lines.insert(row, last - row + 1, Line());
        std::copy(next.cbegin() + row, next.cbegin() + last + 1, m_lines.begin() + row);
        endInsertRows();
        row = last;
    }
    if (firstChanged >= 0)
        emit dataChanged(index(firstChanged, 0), index(lastChanged, AlertColumnCount - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    emit settled();
}

int AlertLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AlertLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AlertColumnCount);
}

QString AlertLines::text(const Line &line, int column) const
{
    const AlertRecord &record = line.record;
    const qint64 wallMs = wallClockMs();
    if (line.name >= 0)
        return column == AlertWhatColumn ? displayText(record.foldedNames.value(line.name), 200)
                                         : QString();
    switch (column) {
    case AlertWhatColumn: return alertTitle(record, rules());
    case AlertWhereColumn: return alertWhere(record);
    case AlertValueColumn: return alertValue(record, rules());
    case AlertSinceColumn: return alertClock(record.alert.sinceMs, wallMs);
    case AlertLastsColumn: return format::duration(alertSeconds(record, wallMs));
    case AlertActColumn: return alertStateText(record, wallMs);
    default: return {};
    }
}

QVariant AlertLines::data(const QModelIndex &index, int role) const
{
    const Line *at = line(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*at, index.column());
    case Qt::ToolTipRole: return alertTip(at->record, rules(), wallClockMs());
    case Qt::AccessibleTextRole: {
        if (index.column() != AlertWhatColumn || at->name >= 0)
            return text(*at, index.column());
        QStringList parts{severityText(at->record.alert.severity) + QStringLiteral(": ") +
                          displayText(at->record.alert.text)};
        const QString extras = alertExtras(at->record),
                      state = alertStateText(at->record, wallClockMs());
        if (!extras.isEmpty())
            parts << extras;
        if (!state.isEmpty())
            parts << state;
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant AlertLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AlertWhatColumn: return tr("What");
    case AlertWhereColumn: return tr("Where");
    case AlertValueColumn: return tr("Value");
    case AlertSinceColumn: return tr("Since");
    case AlertLastsColumn: return tr("Lasts");
    case AlertHourColumn: return tr("Last hour");
    default: return QString();
    }
}

Qt::ItemFlags AlertLines::flags(const QModelIndex &index) const
{
    const Line *at = line(index.row());
    if (!at)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace qd
