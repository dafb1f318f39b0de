// SPDX-License-Identifier: GPL-3.0-or-later
#include "densitybar.h"

#include "heatmap.h"
#include "segments.h"
#include "textlabel.h"
#include "workertable.h"
#include "workerviews.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace qd {

DensityBar::DensityBar(WorkerViews &views, const Theme &theme, QWidget *page)
    : QWidget(page)
    , m_views(views)
    , m_columns(new QToolButton(this))
    , m_heat(new QComboBox(this))
    , m_segments(new Segments({tr("Cards"), tr("Table"), tr("Heat map")}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    m_columns->setProperty("qd", QStringLiteral("tool"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    const auto restyle = [this, &theme] {
        m_columns->setIcon(theme.icon(QStringLiteral("table"), theme.colors().t2));
        m_columns->setIconSize(QSize(scaled(theme, 15), scaled(theme, 15)));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        m_views.table()->columns()->fillMenu(menu, -1);
        menu.exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });

    m_heat->setAccessibleName(tr("Colour of the tiles"));
    const QString names[] = {tr("Colour: status"), tr("Colour: error rate"), tr("Colour: memory"),
                             tr("Colour: last seen"), tr("Colour: tasks waiting")};
    for (const HeatBy by : AllHeatBy)
        m_heat->addItem(names[int(by)], int(by));
    m_heat->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_heat, &QComboBox::currentIndexChanged, this, [this] {
        const auto by = HeatBy(m_heat->currentData().toInt());
        m_views.heatMap()->setBy(by);
        if (m_state)
            m_state->setValue(ViewKey::WorkersHeatBy, heatWord(by));
    });

    for (int i = 0; i < DensityCount; ++i) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + i));
        m_segments->button(i)->setToolTip(keys.toString(QKeySequence::NativeText));
        auto *shortcut =
            new QShortcut(keys, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { m_views.setDensity(Density(i)); });
    }
    connect(m_segments, &Segments::chosen, this, [this](int i) { m_views.setDensity(Density(i)); });
    row->addWidget(m_columns);
    row->addWidget(m_heat);
    row->addWidget(m_segments);
    connect(&views, &WorkerViews::densityChanged, this, &DensityBar::follow);
    follow();
}

void DensityBar::follow()
{
    const Density density = m_views.density();
    m_segments->setCurrent(int(density));
    m_columns->setVisible(density == Density::Table);
    m_heat->setVisible(density == Density::HeatMap);
}

void DensityBar::remember(ViewState &state)
{
    m_state = &state;
    const QSignalBlocker quiet(m_heat); // the views find it in the state themselves
    m_heat->setCurrentIndex(m_heat->findData(int(heatByOf(state.text(ViewKey::WorkersHeatBy)))));
}

} // namespace qd
