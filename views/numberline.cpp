// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberline.h"

#include "textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace qd {

NumberLine::NumberLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this))
    , m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    m_edit->setFixedWidth(scaled(theme, 76));
    m_edit->setMaxLength(9);
    row->addWidget(m_words);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &NumberLine::changed);
    setVisible(false);
    m_edit->setVisible(false);
}

void NumberLine::ask(int count, bool always)
{
    m_count = count > MostWithout || (always && count > 0) ? count : 0;
    setVisible(m_count > 0);
    m_edit->setVisible(m_count > 0);
    if (m_count > 0)
        m_words->setPlain(tr("Type %1 to go on:").arg(m_count));
}

bool NumberLine::isTyped() const
{
    return m_count == 0 || m_edit->text().trimmed() == QString::number(m_count);
}

} // namespace qd
