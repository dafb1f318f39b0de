// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybar.h"

#include "fleet.h"
#include "format.h"
#include "historywords.h"
#include "rangepicker.h"
#include "segments.h"
#include "subjectpicker.h"
#include "text.h"
#include "textlabel.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace qd {

namespace {

constexpr int RangeHours[] = {1, 6, 24, 7 * 24, 30 * 24};
constexpr int SubjectLimit = 22;

/// Nothing of a live range: no segment is chosen.
void clearChoice(Segments *segments)
{
    auto *group = segments->findChild<QButtonGroup *>();
    if (QAbstractButton *checked = group ? group->checkedButton() : nullptr) {
        group->setExclusive(false);
        checked->setChecked(false);
        group->setExclusive(true);
    }
}

} // namespace

HistoryBar::HistoryBar(Fleet &fleet, HistoryDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_desk(desk)
    , m_theme(theme)
    , m_subjects(new QPushButton(this))
    , m_any(new QToolButton(this))
    , m_live(new QToolButton(this))
    , m_clock(new QToolButton(this))
    , m_compare(new QPushButton(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_picker(new SubjectPicker(desk, theme, this))
    , m_rangePicker(new RangePicker(theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    // Its list is no menu: the mark of one it draws itself, at its end.
    m_subjects->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                        : Qt::RightToLeft);
    const auto restyle = [this] {
        m_subjects->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.colors().t2));
    };
    connect(&theme, &Theme::changed, m_subjects, restyle);
    restyle();
    m_subjects->setIconSize(QSize(1, 1) * scaled(theme, 11));
    m_subjects->setToolTip(
        tr("Whose history: workers, queues, the five with most of a figure (W)"));
    row->addWidget(m_subjects);
    m_ranges = new Segments({tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d")}, this);
    m_ranges->setLayoutDirection(Qt::LeftToRight); // as the charts' own time
    row->addWidget(m_ranges);
    m_any->setToolTip(tr("Any range, from a date to a date (R)"));
    row->addWidget(m_any);
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Live: the range ends now and moves on. Frozen: it stands still (F)"));
    row->addWidget(m_live);
    m_clock->setCheckable(true);
    m_clock->setAccessibleName(tr("Times in UTC"));
    row->addWidget(m_clock);
    m_compare->setProperty("qd", QStringLiteral("menu"));
    row->addWidget(m_compare);
    m_export->setProperty("qd", QStringLiteral("menu"));
    row->addWidget(m_export);
    makeCompare();
    makeExport();

    connect(m_subjects, &QPushButton::clicked, this, &HistoryBar::openSubjects);
    connect(m_ranges, &Segments::chosen, this,
            [this](int index) { m_desk.showLast(RangeHours[index] * HistoryRange::HourMs); });
    connect(m_any, &QToolButton::clicked, this, [this] {
        m_rangePicker->open(m_desk.range().at(m_desk.serverNowMs()), m_desk.clock(),
                            m_desk.serverNowMs(), m_any);
    });
    connect(m_rangePicker, &RangePicker::chosen, this,
            [this](qint64 fromMs, qint64 toMs) { m_desk.showBetween(fromMs, toMs); });
    connect(m_live, &QToolButton::clicked, this, [this](bool live) { m_desk.setLive(live); });
    connect(m_clock, &QToolButton::clicked, this,
            [this](bool utc) { m_desk.setClock(utc ? Qt::UTC : Qt::LocalTime); });
    connect(&desk, &HistoryDesk::rangeChanged, this, &HistoryBar::refresh);
    refresh();
}

void HistoryBar::makeCompare()
{
    auto *menu = new QMenu(m_compare);
    auto *group = new QActionGroup(menu);
    const std::pair<HistoryCompare, QString> choices[] = {
        {HistoryCompare::Nothing, tr("Nothing")},
        {HistoryCompare::HourBefore, tr("Previous hour")},
        {HistoryCompare::DayBefore, tr("Previous day")},
        {HistoryCompare::WeekBefore, tr("Previous week")}};
    for (const auto &[compare, text] : choices) {
        QAction *action =
            menu->addAction(text, this, [this, compare = compare] { m_desk.setCompare(compare); });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, compare = compare] {
            action->setChecked(m_desk.compare() == compare);
        });
    }
    m_compare->setMenu(menu);
    m_compare->setToolTip(tr("The same length before, as pale lines"));
}

void HistoryBar::makeExport()
{
    auto *menu = new QMenu(m_export);
    const auto add = [&](const QString &text, Export what) {
        menu->addAction(text, this, [this, what] { emit exportChosen(what); });
    };
    add(tr("Values as CSV or JSON…"), Export::Values);
    add(tr("Summary as CSV or JSON…"), Export::Summary);
    menu->addSeparator();
    add(tr("Picture as PNG…"), Export::Png);
    add(tr("Picture as SVG…"), Export::Svg);
    add(tr("Print…"), Export::Print);
    menu->addSeparator();
    menu->addAction(tr("Mark a deploy or incident…"), this, &HistoryBar::markWanted);
    m_export->setMenu(menu);
}

void HistoryBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    layout()->setSpacing(scaled(m_theme, compact ? 4 : 8));
    refresh();
}

QList<QWidget *> HistoryBar::tabOrder() const
{
    QList<QWidget *> order{m_subjects};
    for (int i = 0; i < int(std::size(RangeHours)); ++i)
        order << m_ranges->button(i);
    return order << m_any << m_live << m_clock << m_compare << m_export;
}

void HistoryBar::openSubjects()
{
    QList<SubjectList::Entry> entries;
    entries.reserve(m_fleet.workers()->rowCount() + m_fleet.queues()->rowCount());
    QSet<QString> workers, queues;
    for (int i = 0; i < m_fleet.workers()->rowCount(); ++i) {
        const Worker &worker = m_fleet.workers()->row(i)->worker;
        entries.append({SubjectKind::Worker, worker.key, worker.name});
        workers.insert(worker.key);
    }
    for (int i = 0; i < m_fleet.queues()->rowCount(); ++i) {
        const QString &name = m_fleet.queues()->row(i)->queue.name;
        entries.append({SubjectKind::Queue, name, name});
        queues.insert(name);
    }
    // Those that are gone, but worked within the range.
    for (const SubjectFigures &one : m_desk.figures()) {
        if (!(one.of == SubjectKind::Queue ? queues : workers).contains(one.key))
            entries.append({one.of, one.key, one.label.isEmpty() ? one.key : one.label});
    }
    m_picker->open(entries, m_subjects);
}

QString HistoryBar::subjectsText() const
{
    const ChosenSubjects &chosen = m_desk.subjects();
    if (chosen.isEmpty())
        return tr("Workers: all %1").arg(format::count(m_fleet.workers()->rowCount()));
    if (chosen.count() == 1)
        return displayText(chosen.workers.isEmpty() ? chosen.queues.first()
                                                    : m_desk.nameOf(chosen.workers.first()),
                           SubjectLimit);
    return tr("%1 chosen").arg(chosen.count());
}

QString HistoryBar::compareText() const
{
    switch (m_desk.compare()) {
    case HistoryCompare::HourBefore: return tr("Compare: hour");
    case HistoryCompare::DayBefore: return tr("Compare: day");
    case HistoryCompare::WeekBefore: return tr("Compare: week");
    case HistoryCompare::Nothing: break;
    }
    return tr("Compare");
}

void HistoryBar::refresh()
{
    // A mnemonic would be made of an "&" in a foreign name.
    m_subjects->setText(subjectsText().replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_compare->setText(compareText());
    const HistoryRange &range = m_desk.range();
    int at = -1;
    for (int i = 0; i < int(std::size(RangeHours)); ++i) {
        if (range.lastMs() == RangeHours[i] * HistoryRange::HourMs)
            at = i;
    }
    if (at >= 0)
        m_ranges->setCurrent(at);
    else
        clearChoice(m_ranges);
    m_live->setChecked(range.isLive());
    const QString live = range.isLive() ? tr("Live") : tr("Frozen");
    const QString sign = range.isLive() ? QStringLiteral("●") : QStringLiteral("❚❚");
    m_live->setText(m_compact ? sign : sign + QLatin1Char(' ') + live);
    m_live->setAccessibleName(live);
    m_any->setText(m_compact ? QStringLiteral("…") : tr("Range…"));
    m_any->setAccessibleName(tr("Any range"));
    const bool utc = m_desk.clock() == Qt::UTC;
    const QString local = zoneText(Qt::LocalTime, m_desk.serverNowMs());
    m_clock->setChecked(utc);
    m_clock->setText(utc ? QStringLiteral("UTC") : local);
    m_clock->setToolTip(utc ? tr("Times in UTC; a click: in %1 (U)").arg(local)
                            : tr("Times in %1; a click: in UTC (U)").arg(local));
}

} // namespace qd
