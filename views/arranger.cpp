// SPDX-License-Identifier: GPL-3.0-or-later
#include "arranger.h"

#include "plaintip.h"
#include "textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace qd {

namespace {

constexpr int ShownLevels = 3; ///< more than that nobody reads

struct SortChoice
{
    WorkerSort key;
    const char *name;
    Qt::SortOrder first; ///< figures: the largest first; words: from A on
};

// The ages: what was seen, began or works for the longest first.
constexpr SortChoice SortChoices[] = {
    {WorkerSort::Attention, QT_TRANSLATE_NOOP("qd::Arranger", "attention"), Qt::AscendingOrder},
    {WorkerSort::Name, QT_TRANSLATE_NOOP("qd::Arranger", "name"), Qt::AscendingOrder},
    {WorkerSort::Host, QT_TRANSLATE_NOOP("qd::Arranger", "host"), Qt::AscendingOrder},
    {WorkerSort::QueueName, QT_TRANSLATE_NOOP("qd::Arranger", "queue"), Qt::AscendingOrder},
    {WorkerSort::Stage, QT_TRANSLATE_NOOP("qd::Arranger", "stage"), Qt::AscendingOrder},
    {WorkerSort::Job, QT_TRANSLATE_NOOP("qd::Arranger", "job"), Qt::AscendingOrder},
    {WorkerSort::JobTime, QT_TRANSLATE_NOOP("qd::Arranger", "job's running time"),
     Qt::DescendingOrder},
    {WorkerSort::Processed, QT_TRANSLATE_NOOP("qd::Arranger", "processed"), Qt::DescendingOrder},
    {WorkerSort::ErrorRate, QT_TRANSLATE_NOOP("qd::Arranger", "error rate"), Qt::DescendingOrder},
    {WorkerSort::Failed, QT_TRANSLATE_NOOP("qd::Arranger", "failed"), Qt::DescendingOrder},
    {WorkerSort::AvgTime, QT_TRANSLATE_NOOP("qd::Arranger", "average time"), Qt::DescendingOrder},
    {WorkerSort::Queue, QT_TRANSLATE_NOOP("qd::Arranger", "tasks waiting"), Qt::DescendingOrder},
    {WorkerSort::Memory, QT_TRANSLATE_NOOP("qd::Arranger", "memory"), Qt::DescendingOrder},
    {WorkerSort::Seen, QT_TRANSLATE_NOOP("qd::Arranger", "last seen"), Qt::DescendingOrder},
    {WorkerSort::Uptime, QT_TRANSLATE_NOOP("qd::Arranger", "uptime"), Qt::DescendingOrder},
};

const SortChoice &choiceOf(WorkerSort key)
{
    const auto found = std::find_if(std::begin(SortChoices), std::end(SortChoices),
                                    [key](const SortChoice &choice) { return choice.key == key; });
    return found == std::end(SortChoices) ? SortChoices[0] : *found;
}

QString sortName(const SortLevel &level)
{
    const SortChoice &choice = choiceOf(level.key);
    const QString name =
        level.key == WorkerSort::Status ? Arranger::tr("status word") : Arranger::tr(choice.name);
    return level.order == choice.first ? name : name + QStringLiteral(" ↑");
}

QString groupName(WorkerGrouping grouping)
{
    switch (grouping) {
    case WorkerGrouping::None: break;
    case WorkerGrouping::Status: return Arranger::tr("status");
    case WorkerGrouping::Host: return Arranger::tr("host");
    case WorkerGrouping::Queue: return Arranger::tr("queue");
    case WorkerGrouping::Stage: return Arranger::tr("stage");
    }
    return Arranger::tr("none");
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

Arranger::Arranger(WorkerOrder &workers, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group = addButton(tr("Groups of the workers"), &Arranger::fillGroups);
    m_sort = addButton(tr("Order of the workers"), &Arranger::fillSorts);
    m_both = addButton(tr("Groups and order of the workers"), &Arranger::fillBoth);
    m_both->setText(tr("Arrange"));
    m_both->hide();
    connect(&workers, &WorkerOrder::arrangementChanged, this, &Arranger::showChoice);
    showChoice();
}

QToolButton *Arranger::addButton(const QString &name, void (Arranger::*fill)(QMenu *))
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    button->setAccessibleName(name);
    button->setProperty("qd", QStringLiteral("menu"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    layout()->addWidget(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
        (this->*fill)(menu);
    });
    return button;
}

void Arranger::showChoice()
{
    const int wide = widthFor(false);
    m_group->setText(tr("Group: %1").arg(groupName(m_workers.grouping())));
    QStringList names;
    for (const SortLevel &level : m_workers.sortLevels())
        names << sortName(level);
    const QString first = names.isEmpty() ? tr("name") : names.first();
    m_sort->setText(names.size() > 1 ? tr("Sort: %1 +%2").arg(first).arg(names.size() - 1)
                                     : tr("Sort: %1").arg(first));
    const QString sorted =
        tr("Sorted by %1").arg(names.isEmpty() ? first : names.join(tr(", then ")));
    m_sort->setToolTip(plainTip(sorted));
    m_both->setToolTip(plainTip(m_group->text() + u'\n' + sorted));
    for (QToolButton *button : {m_group, m_sort})
        button->setAccessibleDescription(button->text());
    if (widthFor(false) != wide)
        emit widthChanged();
}

void Arranger::fillGroups(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto grouping : {WorkerGrouping::None, WorkerGrouping::Status, WorkerGrouping::Host,
                                WorkerGrouping::Queue, WorkerGrouping::Stage}) {
        QAction *action = menu->addAction(capital(groupName(grouping)), this,
                                          [this, grouping] { m_workers.setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == m_workers.grouping());
        group->addAction(action);
    }
    if (m_workers.grouping() == WorkerGrouping::None)
        return;
    menu->addSeparator();
    menu->addAction(tr("Close all groups"), this, [this] { m_workers.setAllCollapsed(true); });
    menu->addAction(tr("Open all groups"), this, [this] { m_workers.setAllCollapsed(false); });
}

void Arranger::fillSorts(QMenu *menu)
{
    addLevel(menu, 0);
    const qsizetype levels = m_workers.sortLevels().size();
    for (int level = 1; level < ShownLevels && level <= levels; ++level) {
        if (level == 1)
            menu->addSeparator();
        const bool set = level < levels;
        QMenu *then = menu->addMenu(
            set ? tr("Then by: %1").arg(sortName(m_workers.sortLevels()[level])) : tr("Then by"));
        QAction *none =
            then->addAction(tr("Nothing"), this, [this, level] { setLevel(level, std::nullopt); });
        none->setCheckable(true);
        none->setChecked(!set);
        then->addSeparator();
        addLevel(then, level);
    }
}

void Arranger::fillBoth(QMenu *menu)
{
    fillGroups(menu->addMenu(m_group->text()));
    fillSorts(menu->addMenu(m_sort->text()));
}

void Arranger::addLevel(QMenu *menu, int level)
{
    const auto &levels = m_workers.sortLevels();
    const std::optional<SortLevel> now =
        level < levels.size() ? std::optional(levels[level]) : std::nullopt;
    auto *group = new QActionGroup(menu);
    for (const SortChoice &choice : SortChoices) {
        const bool before =
            std::any_of(levels.begin(), levels.begin() + level,
                        [&](const SortLevel &one) { return one.key == choice.key; });
        if (before)
            continue;
        QAction *action = menu->addAction(capital(tr(choice.name)), this, [this, level, choice] {
            setLevel(level, SortLevel{choice.key, choice.first});
        });
        action->setCheckable(true);
        action->setChecked(now && now->key == choice.key);
        group->addAction(action);
    }
    if (!now)
        return;
    menu->addSeparator();
    QAction *reverse = menu->addAction(tr("The other way round"), this, [this, level, now] {
        const bool up = now->order == Qt::AscendingOrder;
        setLevel(level, SortLevel{now->key, up ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
    reverse->setCheckable(true);
    reverse->setChecked(now->order != choiceOf(now->key).first);
}

void Arranger::setLevel(int level, const std::optional<SortLevel> &to)
{
    QList<SortLevel> levels = m_workers.sortLevels().mid(0, level);
    QList<SortLevel> after = m_workers.sortLevels().mid(level + 1);
    if (to) {
        levels << *to;
        after.removeIf([&](const SortLevel &one) { return one.key == to->key; });
        levels << after;
    }
    m_workers.setSort(levels);
}

void Arranger::setCombined(bool combined)
{
    if (combined == m_combined)
        return;
    m_combined = combined;
    m_group->setVisible(!combined);
    m_sort->setVisible(!combined);
    m_both->setVisible(combined);
}

int Arranger::widthFor(bool combined) const
{
    return combined ? m_both->sizeHint().width()
                    : m_group->sizeHint().width() + scaled(m_theme, 8) + m_sort->sizeHint().width();
}

} // namespace qd
