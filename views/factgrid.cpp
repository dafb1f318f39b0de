// SPDX-License-Identifier: GPL-3.0-or-later
#include "factgrid.h"

#include <QGridLayout>

namespace qd {

FactGrid::FactGrid(const Theme &theme, int columns, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(theme, 10));
    m_grid->setVerticalSpacing(0);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

int FactGrid::add(const QString &name)
{
    const int at = count(), row = at / m_columns * 3, column = at % m_columns;
    Fact fact{new TextLabel(m_theme, 10.5, QFont::Normal, Ink::Muted, this),
              new TextLabel(m_theme, 12.5, QFont::DemiBold, Ink::Primary, this)};
    fact.name->setElide(Qt::ElideRight);
    fact.value->setElide(Qt::ElideMiddle);
    fact.value->setShrinks(true);
    fact.name->setPlain(name);
    m_grid->addWidget(fact.name, row, column);
    m_grid->addWidget(fact.value, row + 1, column);
    if (row > 0)
        m_grid->setRowMinimumHeight(row - 1, scaled(m_theme, 7));
    m_facts << fact;
    return at;
}

void FactGrid::setName(int fact, const QString &name)
{
    m_facts[fact].name->setPlain(name);
}

void FactGrid::set(int fact, const QString &value, Ink ink)
{
    m_facts[fact].value->setPlain(value);
    m_facts[fact].value->setInk(ink);
}

void FactGrid::setDimmed(int freshness)
{
    for (const Fact &fact : std::as_const(m_facts))
        fact.value->setDimmed(freshness);
}

QString FactGrid::name(int fact) const
{
    return m_facts.at(fact).name->text();
}

QString FactGrid::value(int fact) const
{
    return m_facts.at(fact).value->text();
}

QString FactGrid::value(const QString &name) const
{
    for (const Fact &fact : m_facts) {
        if (fact.name->text() == name)
            return fact.value->text();
    }
    return {};
}

} // namespace qd
