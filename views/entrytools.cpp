// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrytools.h"

#include "filteredit.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QTimer>

namespace qd {

namespace {

constexpr int FindAfterMs = 200;
constexpr EntryPlace AllPlaces[] = {EntryPlace::Waiting, EntryPlace::Held, EntryPlace::Orphaned,
                                    EntryPlace::Dead};

QString placeName(EntryPlace place)
{
    switch (place) {
    case EntryPlace::Waiting: return EntryTools::tr("Waiting");
    case EntryPlace::Held: return EntryTools::tr("Held");
    case EntryPlace::Orphaned: return EntryTools::tr("Orphaned");
    case EntryPlace::Dead: return EntryTools::tr("Dead");
    }
    return {};
}

} // namespace

MaybeInt EntryTools::countOf(const Queue &queue, EntryPlace place)
{
    switch (place) {
    case EntryPlace::Waiting: return queue.waiting;
    case EntryPlace::Held: return queue.held;
    case EntryPlace::Orphaned: return queue.orphaned;
    case EntryPlace::Dead: return queue.dead;
    }
    return std::nullopt;
}

EntryTools::EntryTools(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_groups(new QComboBox(this))
    , m_find(new FilterEdit(this))
{
    auto *row = new QHBoxLayout(this);
    const int side = scaled(theme, 10), high = scaled(theme, 7);
    row->setContentsMargins(side, high, side, high);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const EntryPlace place : AllPlaces) {
        auto *button = new QPushButton(placeName(place), this);
        button->setCheckable(true);
        button->setProperty("qd", place == EntryPlace::Waiting ? QStringLiteral("segment-first")
                                  : place == EntryPlace::Dead  ? QStringLiteral("segment-last")
                                                               : QStringLiteral("segment"));
        group->addButton(button);
        row->addWidget(button);
        m_places[int(place)] = button;
        connect(button, &QPushButton::clicked, this, [this, place] {
            m_place = place;
            emit placeChosen(place);
        });
    }
    row->addStretch(1);
    m_groups->setAccessibleName(tr("Consumer group"));
    m_groups->setVisible(false);
    row->addWidget(m_groups);
    row->addSpacing(scaled(theme, 6));
    m_find->setPlaceholderText(tr("Find in what was read"));
    m_find->setAccessibleName(tr("Find in the entries that were read"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_find->setMinimumWidth(scaled(theme, 90));
    m_find->setMaximumWidth(scaled(theme, 260));
    row->addWidget(m_find, 4);
    setPlace(m_place);

    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(m_find, &QLineEdit::textChanged, wait, [wait] { wait->start(FindAfterMs); });
    connect(wait, &QTimer::timeout, this, &EntryTools::findChanged);
    connect(m_groups, &QComboBox::activated, this,
            [this](int index) { emit groupChosen(m_groups->itemData(index).toString()); });
}

void EntryTools::setPlace(EntryPlace place)
{
    m_place = place;
    m_places[int(place)]->setChecked(true);
}

void EntryTools::showCounts(const Queue *queue)
{
    for (const EntryPlace place : AllPlaces) {
        const MaybeInt count = queue ? countOf(*queue, place) : std::nullopt;
        const QString name = placeName(place);
        const QString text =
            count ? name + QLatin1Char(' ') + format::compact(double(*count)) : name;
        QPushButton *button = m_places[int(place)];
        if (button->text() != text) {
            button->setText(text);
            button->setToolTip(name + QStringLiteral(": ") + format::count(count));
        }
        button->setEnabled(queue);
    }
}

void EntryTools::setGroups(const QStringList &groups)
{
    const bool several = groups.size() > 1;
    m_groups->setVisible(several);
    if (!several) {
        m_groups->clear();
    } else if (m_groups->count() != groups.size() + 1) {
        m_groups->clear();
        m_groups->addItem(m_place == EntryPlace::Waiting ? tr("Furthest behind") : tr("All groups"),
                          QString());
        for (const QString &group : groups)
            m_groups->addItem(displayText(group, 60), group);
    }
}

void EntryTools::setFindVisible(bool visible)
{
    m_find->setVisible(visible);
    if (!visible)
        m_find->clear();
}

QString EntryTools::find() const
{
    return m_find->text().trimmed();
}

void EntryTools::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace qd
