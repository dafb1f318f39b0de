// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace qd {

Segments::Segments(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // A style sheet is not mirrored by itself.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype left = mirrored ? names.size() - 1 : 0, right = names.size() - 1 - left;
    for (int i = 0; i < names.size(); ++i) {
        auto *one = new QToolButton(this);
        one->setCheckable(true);
        one->setProperty("qd", i == left    ? QStringLiteral("segment-first")
                               : i == right ? QStringLiteral("segment-last")
                                            : QStringLiteral("segment"));
        m_group->addButton(one, i);
        row->addWidget(one);
        setText(i, names.at(i));
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    button(index)->setChecked(true);
}

void Segments::setText(int index, const QString &text)
{
    if (button(index)->text() == text)
        return;
    button(index)->setText(text);
    button(index)->setAccessibleName(text);
}

QToolButton *Segments::button(int index) const
{
    return static_cast<QToolButton *>(m_group->button(index));
}

} // namespace qd
