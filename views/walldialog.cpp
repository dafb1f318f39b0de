// SPDX-License-Identifier: GPL-3.0-or-later
#include "walldialog.h"

#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace qd {

namespace {
constexpr int MarkPx = 14;   ///< of a check box, as the style sheet has it
constexpr int AllFleets = 1; ///< its place in the list of fleets
} // namespace

QString wallPageText(WallPage page)
{
    switch (page) {
    case WallPage::Overview: return WallDialog::tr("Overview");
    case WallPage::Heat: return WallDialog::tr("Heat map by host");
    case WallPage::Queues: return WallDialog::tr("Queues");
    case WallPage::Timeline: return WallDialog::tr("Timeline");
    case WallPage::Charts: return WallDialog::tr("Charts of the last hour");
    case WallPage::Alerts: return WallDialog::tr("Alerts");
    case WallPage::Clock: return WallDialog::tr("Clock");
    case WallPage::Count: break;
    }
    return {};
}

WallDialog::WallDialog(const Theme &theme, const QList<WallLayout> &layouts, const Choices &choices,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_layouts(layouts)
    , m_choices(choices)
    , m_mistake(new TextLabel(theme, 12, QFont::Normal, Ink::Bad, this))
{
    setWindowTitle(tr("Walls"));
    resizeWithin(*this, {scaled(theme, 900), scaled(theme, 580)});
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    auto *across = new QHBoxLayout;
    across->setSpacing(scaled(theme, 16));
    across->addWidget(makeWalls(), 2);
    across->addWidget(makeWindow(), 3);
    column->addLayout(across, 1);
    m_mistake->setMaxLines(2);
    column->addWidget(m_mistake);
    auto *feet = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = feet->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_show = feet->addButton(tr("Save and show"), QDialogButtonBox::ActionRole);
    m_show->setAutoDefault(false);
    connect(feet, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(feet, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const WallLayout *shown = wall();
        if (!shown || !save())
            return;
        const QString name = shown->name;
        accept();
        emit showRequested(name);
    });
    column->addWidget(feet);
    if (m_layouts.isEmpty())
        m_layouts << WallLayout::standard();
    fillWalls(0);
}

QWidget *WallDialog::makeWalls()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    const auto head = [&](const QString &words) {
        auto *label = new TextLabel(m_theme, 13, QFont::DemiBold, Ink::Primary, whole);
        label->setPlain(words);
        column->addWidget(label);
    };
    const auto list = [&](const QString &words) {
        auto *made = new QListWidget(whole);
        made->setAccessibleName(words);
        column->addWidget(made, 1);
        return made;
    };
    const auto buttons = [&](const QString &add, const QString &remove) {
        auto *line = new QHBoxLayout;
        auto *more = new QPushButton(add, whole), *less = new QPushButton(remove, whole);
        more->setAutoDefault(false);
        less->setAutoDefault(false);
        line->addWidget(more);
        line->addWidget(less);
        line->addStretch(1);
        column->addLayout(line);
        return std::pair{more, less};
    };
    head(tr("Walls"));
    m_walls = list(tr("Walls"));
    std::tie(m_addWall, m_removeWall) = buttons(tr("New wall"), tr("Remove"));
    m_removeWall->setAccessibleName(tr("Remove the wall"));
    auto *form = new QFormLayout;
    m_name = new QLineEdit(whole);
    m_name->setMaxLength(WallLayout::MaxName);
    form->addRow(tr("Name"), m_name);
    column->addLayout(form);
    head(tr("Its windows"));
    m_windows = list(tr("Its windows"));
    std::tie(m_addWindow, m_removeWindow) = buttons(tr("Another window"), tr("Remove"));
    m_removeWindow->setAccessibleName(tr("Remove the window"));

    connect(m_walls, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            fillWindows(0);
    });
    connect(m_windows, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            fillPlace();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (WallLayout *now = wall()) {
            now->name = name.trimmed();
            m_walls->currentItem()->setText(displayText(now->name, 60));
        }
        tell();
    });
    connect(m_addWall, &QPushButton::clicked, this, [this] {
        WallLayout made = WallLayout::standard();
        made.name = tr("wall %1").arg(m_layouts.size() + 1);
        m_layouts << made;
        fillWalls(int(m_layouts.size()) - 1);
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_removeWall, &QPushButton::clicked, this, [this] {
        if (!wall())
            return;
        m_layouts.removeAt(m_walls->currentRow());
        fillWalls(0);
    });
    connect(m_addWindow, &QPushButton::clicked, this, [this] {
        WallLayout *now = wall();
        if (!now)
            return;
        WallPlace made;
        made.position = int(now->windows.size());
        now->windows << made;
        fillWindows(int(now->windows.size()) - 1);
    });
    connect(m_removeWindow, &QPushButton::clicked, this, [this] {
        if (!place())
            return;
        wall()->windows.removeAt(m_windows->currentRow());
        fillWindows(0);
    });
    return whole;
}

QWidget *WallDialog::makeWindow()
{
    m_place = new QWidget(this);
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    m_frame = new QWidget(m_place);
    m_frame->setFixedHeight( // large texts need the room themselves
        std::min(scaled(m_theme, 200), screen()->availableSize().height() / 5));
    column->addWidget(m_frame);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaled(m_theme, 14));
    const auto row = [form](const QString &words, QWidget *what) {
        what->setAccessibleName(words);
        form->addRow(words, what);
    };
    m_screen = new QComboBox(m_place);
    m_screen->setEditable(true); // one that is not plugged in now
    m_screen->addItems(m_choices.screens);
    m_screen->setInsertPolicy(QComboBox::NoInsert);
    m_screen->lineEdit()->setMaxLength(100);
    m_screen->lineEdit()->setPlaceholderText(tr("by its position"));
    row(tr("Screen"), m_screen);
    m_fleet = new QComboBox(m_place);
    m_fleet->addItem(tr("The one that is shown"), QString());
    m_fleet->addItem(tr("All of them"));
    for (const QString &name : std::as_const(m_choices.fleets))
        m_fleet->addItem(displayText(name, 60), name);
    row(tr("Fleet"), m_fleet);
    m_pages = new QListWidget(m_place);
    m_pages->setFixedHeight(scaled(m_theme, 110));
    m_pages->setDragDropMode(QAbstractItemView::InternalMove);
    m_pages->setToolTip(tr("In this order; drag to change it"));
    row(tr("Pages"), m_pages);
    const auto number = [this](int least, int most, const QString &unit) {
        auto *box = new QSpinBox(m_place);
        box->setRange(least, most);
        box->setSuffix(unit);
        return box;
    };
    m_seconds = number(WallPlace::MinSeconds, WallPlace::MaxSeconds, tr(" s"));
    row(tr("Each page for"), m_seconds);
    m_scale = number(WallPlace::MinScale, WallPlace::MaxScale, tr(" %"));
    row(tr("Size of the type"), m_scale);
    m_dims = new QCheckBox(tr("Dimmed at night"), m_place);
    form->addRow(QString(), m_dims);
    auto *night = new QHBoxLayout;
    m_from = new QTimeEdit(m_place);
    m_to = new QTimeEdit(m_place);
    m_dim = number(0, 90, tr(" % darker"));
    m_from->setAccessibleName(tr("Dimmed from"));
    m_to->setAccessibleName(tr("Dimmed to"));
    m_dim->setAccessibleName(tr("How much darker"));
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setLayoutDirection(Qt::LeftToRight); // digits also where texts are mirrored
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    }
    night->addWidget(m_from);
    night->addWidget(m_to);
    night->addWidget(m_dim, 1);
    form->addRow(QString(), night);
    column->addLayout(form);
    column->addStretch(1);

    connect(m_screen, &QComboBox::editTextChanged, this, &WallDialog::take);
    connect(m_fleet, &QComboBox::activated, this, &WallDialog::take);
    connect(m_pages, &QListWidget::itemChanged, this, &WallDialog::take);
    connect(m_pages->model(), &QAbstractItemModel::rowsMoved, this, &WallDialog::take);
    for (QSpinBox *box : {m_seconds, m_scale, m_dim})
        connect(box, &QSpinBox::valueChanged, this, &WallDialog::take);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &WallDialog::take);
    connect(m_dims, &QCheckBox::toggled, this, &WallDialog::take);
    return m_place;
}

WallLayout *WallDialog::wall()
{
    const int at = m_walls->currentRow();
    return at >= 0 && at < m_layouts.size() ? &m_layouts[at] : nullptr;
}

WallPlace *WallDialog::place()
{
    WallLayout *now = wall();
    const int at = m_windows->currentRow();
    return now && at >= 0 && at < now->windows.size() ? &now->windows[at] : nullptr;
}

void WallDialog::fillWalls(int current)
{
    m_filling = true;
    m_walls->clear();
    for (const WallLayout &one : std::as_const(m_layouts))
        m_walls->addItem(displayText(one.name, 60));
    m_walls->setCurrentRow(m_layouts.isEmpty() ? -1 : current);
    m_filling = false;
    fillWindows(0);
}

void WallDialog::fillWindows(int current)
{
    const WallLayout *now = wall();
    m_filling = true;
    m_windows->clear();
    if (now) {
        for (const WallPlace &one : now->windows)
            m_windows->addItem(one.screen.isEmpty() ? tr("Screen %1").arg(one.position + 1)
                                                    : displayText(one.screen, 60));
        m_windows->setCurrentRow(now->windows.isEmpty() ? -1 : current);
    }
    m_filling = false;
    m_name->setText(now ? now->name : QString());
    m_name->setEnabled(now);
    m_addWall->setEnabled(m_layouts.size() < WallLayout::MaxLayouts);
    m_removeWall->setEnabled(now);
    m_addWindow->setEnabled(now && now->windows.size() < WallLayout::MaxWindows);
    fillPlace();
}

void WallDialog::fillPlace()
{
    const WallPlace *now = place();
    m_place->setEnabled(now);
    m_removeWindow->setEnabled(now && wall()->windows.size() > 1);
    if (now) {
        m_filling = true;
        m_screen->setEditText(now->screen);
        m_fleet->setCurrentIndex(now->allFleets ? AllFleets
                                                : std::max(0, m_fleet->findData(now->fleet)));
        m_pages->clear();
        QList<WallPage> all = now->pages;
        for (int i = 0; i < int(WallPage::Count); ++i) {
            if (!all.contains(WallPage(i)))
                all << WallPage(i);
        }
        // The style keeps room for the mark as it would draw it itself: the rest stands beside it.
        QPixmap gap(scaled(m_theme, MarkPx) - MarkPx + scaled(m_theme, 6), 1);
        gap.fill(Qt::transparent);
        m_pages->setIconSize(gap.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            auto *item = new QListWidgetItem(QIcon(gap), wallPageText(all.at(i)), m_pages);
            item->setData(Qt::UserRole, int(all.at(i)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsDragEnabled);
            item->setCheckState(i < now->pages.size() ? Qt::Checked : Qt::Unchecked);
        }
        m_seconds->setValue(now->seconds);
        m_scale->setValue(now->scalePercent);
        const bool dims = now->dimFrom.isValid() && now->dimTo.isValid();
        m_dims->setChecked(dims);
        m_from->setTime(dims ? now->dimFrom : QTime(22, 0));
        m_to->setTime(dims ? now->dimTo : QTime(6, 0));
        m_dim->setValue(now->dimPercent);
        m_filling = false;
    }
    showPreview();
    tell();
}

/// What is entered goes into the layout at once; Save judges it.
void WallDialog::take()
{
    WallPlace *now = place();
    if (m_filling || !now)
        return;
    now->screen = m_screen->currentText().trimmed();
    now->allFleets = m_fleet->currentIndex() == AllFleets;
    now->fleet = now->allFleets ? QString() : m_fleet->currentData().toString();
    now->pages.clear();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->checkState() == Qt::Checked)
            now->pages << WallPage(m_pages->item(i)->data(Qt::UserRole).toInt());
    }
    now->seconds = m_seconds->value();
    now->scalePercent = m_scale->value();
    now->dimFrom = m_dims->isChecked() ? m_from->time() : QTime();
    now->dimTo = m_dims->isChecked() ? m_to->time() : QTime();
    now->dimPercent = m_dim->value();
    m_windows->currentItem()->setText(now->screen.isEmpty() ? tr("Screen %1").arg(now->position + 1)
                                                            : displayText(now->screen, 60));
    showPreview();
    tell();
}

void WallDialog::showPreview()
{
    delete m_preview;
    m_preview = nullptr;
    const WallPlace *now = place();
    if (!now || now->pages.isEmpty() || !m_choices.preview)
        return;
    m_preview = m_choices.preview(*now, m_frame);
    if (!m_preview)
        return;
    const int height = m_frame->height();
    m_preview->setGeometry(0, 0, height * 16 / 9, height);
    m_preview->show();
}

QString WallDialog::mistake() const
{
    QStringList names;
    for (const WallLayout &one : m_layouts) {
        if (one.name.isEmpty())
            return tr("A wall needs a name.");
        if (names.contains(one.name))
            return tr("Two walls are called “%1”.").arg(displayText(one.name, 60));
        names << one.name;
        for (const WallPlace &place : one.windows) {
            if (place.pages.isEmpty())
                return tr("A window of “%1” shows no page.").arg(displayText(one.name, 60));
        }
    }
    return {};
}

void WallDialog::tell()
{
    const QString wrong = mistake();
    m_mistake->setPlain(wrong);
    m_dim->setEnabled(m_dims->isChecked());
    m_from->setEnabled(m_dims->isChecked());
    m_to->setEnabled(m_dims->isChecked());
    m_save->setEnabled(wrong.isEmpty());
    m_show->setEnabled(wrong.isEmpty() && !m_layouts.isEmpty());
}

bool WallDialog::save()
{
    if (!mistake().isEmpty())
        return false;
    emit saved(m_layouts);
    return true;
}

void WallDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
