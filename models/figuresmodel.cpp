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

QString FiguresModel::idOf(const SubjectFigures &one)
{
    return QString::number(int(one.of)) + QLatin1Char(':') + one.key;
}

void FiguresModel::setFigures(const QList<SubjectFigures> &figures)
{
    m_all.clear();
    m_all.reserve(figures.size());
    for (const SubjectFigures &one : figures)
        m_all.insert(idOf(one), one);
    judge();
    adopt();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, FigureColumnCount - 1),
                         {Qt::DisplayRole});
}

/// Of workers that did something, by how much.
void FiguresModel::judge()
{
    m_standing.clear();
    QList<QPair<qint64, QString>> workers;
    for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
        if (it->of == SubjectKind::Worker && it->processed)
            workers.append({-*it->processed, it.key()});
    }
    if (workers.size() < NeededForStandings)
        return;
    std::sort(workers.begin(), workers.end());
    for (int i = 0; i < Best; ++i) {
        m_standing.insert(workers[i].second, Standing::Top);
        m_standing.insert(workers[workers.size() - 1 - i].second, Standing::Bottom);
    }
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
    adopt();
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

bool FiguresModel::before(const SubjectFigures &a, const SubjectFigures &b) const
{
    if (m_column == FigureKindColumn && a.of != b.of)
        return (a.of < b.of) == (m_order == Qt::AscendingOrder);
    if (m_column >= FigureProcessedColumn) {
        const MaybeReal left = rawFigure(a, m_column), right = rawFigure(b, m_column);
        if (left.has_value() != right.has_value())
            return left.has_value();
        if (left && *left != *right)
            return (*left < *right) == (m_order == Qt::AscendingOrder);
    }
    const int order = compareNatural(a.label, b.label);
    if (order != 0)
        return (order < 0) == (m_column != SubjectColumn || m_order == Qt::AscendingOrder);
    return idOf(a) < idOf(b);
}

/// Rows that are gone go, new ones come at the end, then all are put in order.
void FiguresModel::adopt()
{
    const auto stays = [this](const QString &id) {
        const auto found = m_all.constFind(id);
        return found != m_all.cend() && accepts(*found);
    };
    for (qsizetype last = m_shown.size() - 1; last >= 0; --last) {
        if (stays(m_shown[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && !stays(m_shown[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    const QSet<QString> known(m_shown.begin(), m_shown.end());
    QStringList come;
    for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
        if (!known.contains(it.key()) && accepts(*it))
            come << it.key();
    }
    if (!come.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + come.size()) - 1);
        m_shown += come;
        endInsertRows();
    }
    rearrange();
}

void FiguresModel::rearrange()
{
    QList<QPair<const SubjectFigures *, QString>> sorted;
    sorted.reserve(m_shown.size());
    for (const QString &id : std::as_const(m_shown))
        sorted.append({&*m_all.constFind(id), id});
    std::sort(sorted.begin(), sorted.end(),
              [this](const auto &a, const auto &b) { return before(*a.first, *b.first); });
    QStringList next;
    next.reserve(sorted.size());
    for (const auto &one : std::as_const(sorted))
        next.append(one.second);
    if (next == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<QString, int> rows;
    for (int i = 0; i < next.size(); ++i)
        rows.insert(next[i], i);
    for (const QModelIndex &old : persistentIndexList())
        changePersistentIndex(old, index(rows.value(m_shown[old.row()]), old.column()));
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
    if (row < 0 || row >= m_shown.size())
        return nullptr;
    const auto found = m_all.constFind(m_shown[row]);
    return found == m_all.cend() ? nullptr : &*found;
}

Standing FiguresModel::standing(int row) const
{
    return m_standing.value(m_shown.value(row), Standing::None);
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
                              QStringLiteral("d MMM HH:mm"));
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
