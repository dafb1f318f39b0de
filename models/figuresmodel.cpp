// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresmodel.h"

#include "format.h"
#include "naturalorder.h"
#include "text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace qd {

namespace {

constexpr int NeededForStandings = 10;

MaybeReal rawFigure(const SubjectFigures &one, int column)
{
    const auto real = [](const MaybeInt &value) {
        return value ? MaybeReal(double(*value)) : std::nullopt;
    };
    switch (column) {
    case FigureProcessedColumn: return real(one.processed);
    case FigureFailedColumn: return real(one.failed);
    case FigureErrorColumn: return one.errorPercent;
    case FigureMeanColumn: return one.meanSeconds;
    case FigureP95Column: return one.p95Seconds;
    case BusiestColumn: return real(one.busiestHourMs);
    case UtilizationColumn: return one.utilizationPercent;
    default: return std::nullopt;
    }
}

} // namespace

FiguresModel::FiguresModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

/// The same subjects in the same order, as they nearly always are.
bool FiguresModel::isSame(const QList<SubjectFigures> &figures) const
{
    return figures.size() == m_all.size() &&
           std::equal(figures.begin(), figures.end(), m_all.begin(),
                      [](const SubjectFigures &a, const SubjectFigures &b) {
                          return a.of == b.of && a.key == b.key && a.label == b.label;
                      });
}

void FiguresModel::setFigures(const QList<SubjectFigures> &figures)
{
    if (isSame(figures))
        m_all = figures;
    else
        replace(figures);
    judge();
    rearrange();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, FigureColumnCount - 1),
                         {Qt::DisplayRole});
}

/// Rows that are gone go, those that stay keep their place, new ones come at the end.
void FiguresModel::replace(const QList<SubjectFigures> &figures)
{
    const auto idOf = [](const SubjectFigures &one) { return std::pair(int(one.of), one.key); };
    QHash<std::pair<int, QString>, int> indexOf;
    indexOf.reserve(figures.size());
    for (int i = 0; i < figures.size(); ++i)
        indexOf.insert(idOf(figures[i]), i);
    removeRowsWhere([&](int old) {
        const auto found = indexOf.constFind(idOf(m_all[old]));
        return found == indexOf.cend() || !accepts(figures[*found]);
    });
    for (int &row : m_shown)
        row = indexOf.value(idOf(m_all[row]));
    m_all = figures;
    QList<bool> there(m_all.size(), false);
    for (const int row : std::as_const(m_shown))
        there[row] = true;
    addMissing([&](int index) { return there[index]; });
}

/// Of workers that did something, by how much.
void FiguresModel::judge()
{
    m_standing.clear();
    QList<QPair<qint64, int>> workers;
    for (int i = 0; i < m_all.size(); ++i) {
        if (m_all[i].of == SubjectKind::Worker && m_all[i].processed)
            workers.append({-*m_all[i].processed, i});
    }
    if (workers.size() < NeededForStandings)
        return;
    std::partial_sort(workers.begin(), workers.begin() + Best, workers.end());
    for (int i = 0; i < Best; ++i)
        m_standing.insert(workers[i].second, Standing::Top);
    std::partial_sort(workers.begin(), workers.begin() + Best, workers.end(), std::greater<>());
    for (int i = 0; i < Best; ++i)
        m_standing.insert(workers[i].second, Standing::Bottom);
}

void FiguresModel::setFilter(const QString &text)
{
    m_words.clear();
    m_notWords.clear();
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() > 1 && word.startsWith(QLatin1Char('-')))
            m_notWords << word.mid(1);
        else
            m_words << word;
    }
    removeRowsWhere([this](int index) { return !accepts(m_all[index]); });
    QList<bool> there(m_all.size(), false);
    for (const int row : std::as_const(m_shown))
        there[row] = true;
    addMissing([&](int index) { return there[index]; });
    rearrange();
}

bool FiguresModel::accepts(const SubjectFigures &one) const
{
    const QString kind =
        one.of == SubjectKind::Queue ? QStringLiteral("queue") : QStringLiteral("worker");
    const auto has = [&](const QString &word) {
        return one.label.contains(word, Qt::CaseInsensitive) ||
               kind.compare(word, Qt::CaseInsensitive) == 0;
    };
    return std::all_of(m_words.begin(), m_words.end(), has) &&
           std::none_of(m_notWords.begin(), m_notWords.end(), has);
}

void FiguresModel::removeRowsWhere(const std::function<bool(int index)> &gone)
{
    for (qsizetype last = m_shown.size() - 1; last >= 0; --last) {
        if (!gone(m_shown[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && gone(m_shown[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FiguresModel::addMissing(const std::function<bool(int index)> &isThere)
{
    QList<int> come;
    for (int i = 0; i < m_all.size(); ++i) {
        if (!isThere(i) && accepts(m_all[i]))
            come << i;
    }
    if (come.isEmpty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + come.size()) - 1);
    m_shown += come;
    endInsertRows();
}

/// What is not known comes last either way; of equals by name.
QList<int> FiguresModel::inOrder() const
{
    struct Key
    {
        bool known;
        double value;
        int index;
    };
    const bool up = m_order == Qt::AscendingOrder;
    QList<Key> keys;
    keys.reserve(m_shown.size());
    for (const int index : m_shown) {
        const MaybeReal value = m_column == FigureKindColumn ? MaybeReal(double(m_all[index].of))
                                                             : rawFigure(m_all[index], m_column);
        keys.append({value.has_value(), value.value_or(0), index});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.known != b.known)
            return a.known;
        if (a.value != b.value)
            return (a.value < b.value) == up;
        const QString &left = m_all[a.index].label, &right = m_all[b.index].label;
        const int order =
            m_column == SubjectColumn ? compareNatural(left, right) : left.compare(right);
        if (order != 0)
            return (order < 0) == (m_column != SubjectColumn || up);
        return a.index < b.index;
    });
    QList<int> order;
    order.reserve(keys.size());
    for (const Key &key : std::as_const(keys))
        order.append(key.index);
    return order;
}

void FiguresModel::rearrange()
{
    const QList<int> next = inOrder();
    if (next == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> rowOf(m_all.size(), -1);
    for (int row = 0; row < next.size(); ++row)
        rowOf[next[row]] = row;
    for (const QModelIndex &old : persistentIndexList())
        changePersistentIndex(old, index(rowOf[m_shown[old.row()]], old.column()));
    m_shown = next;
    emit layoutChanged({}, VerticalSortHint);
}

void FiguresModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= FigureColumnCount)
        return;
    m_column = column;
    m_order = order;
    rearrange();
}

void FiguresModel::setClock(Qt::TimeSpec clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, BusiestColumn), index(rowCount() - 1, BusiestColumn),
                         {Qt::DisplayRole});
}

const SubjectFigures *FiguresModel::figures(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

Standing FiguresModel::standing(int row) const
{
    return m_standing.value(m_shown.value(row, -1), Standing::None);
}

QString FiguresModel::text(int row, int column) const
{
    const SubjectFigures *one = figures(row);
    if (!one)
        return {};
    switch (column) {
    case SubjectColumn: return displayText(one->label.isEmpty() ? one->key : one->label);
    case FigureKindColumn: return one->of == SubjectKind::Queue ? tr("queue") : tr("worker");
    case FigureProcessedColumn: return format::count(one->processed);
    case FigureFailedColumn: return format::count(one->failed);
    case FigureErrorColumn: return format::percent(one->errorPercent);
    case FigureMeanColumn: return format::seconds(one->meanSeconds);
    case FigureP95Column: return format::seconds(one->p95Seconds);
    case UtilizationColumn: return format::percent(one->utilizationPercent);
    default: break;
    }
    if (!one->busiestHourMs)
        return format::Unknown;
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*one->busiestHourMs, m_clock),
                              format::dayPattern() + QStringLiteral(" HH:mm"));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FigureColumnCount;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(index.row(), index.column());
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("Name");
    case FigureKindColumn: return tr("Kind");
    case FigureProcessedColumn: return tr("Processed");
    case FigureFailedColumn: return tr("Failed");
    case FigureErrorColumn: return tr("Error rate");
    case FigureMeanColumn: return tr("Mean time");
    case FigureP95Column: return tr("95 %");
    case BusiestColumn: return tr("Busiest hour");
    case UtilizationColumn: return tr("Utilization");
    default: return {};
    }
}

} // namespace qd
