// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberline.h"

#include "banner.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QLocale>

namespace qd {

NumberLine::NumberLine(const Theme &theme, QWidget *dialog)
    : QObject(dialog)
    , m_words(new Banner(theme, {}, dialog))
    , m_edit(new QLineEdit(dialog))
{
    m_edit->setFixedWidth(scaled(theme, 76));
    m_edit->setMaxLength(12);
    connect(m_edit, &QLineEdit::textChanged, this, &NumberLine::changed);
    m_words->hide();
    m_edit->hide();
}

void NumberLine::ask(qsizetype count, bool production)
{
    m_count = count > MostWithout || production ? count : 0;
    m_words->setVisible(m_count > 0);
    m_edit->setVisible(m_count > 0);
    if (m_count > 0)
        m_words->show(StatusKind::Degraded, Tone::Warn,
                      (production ? tr("This fleet is marked production. Type %1 to go on.")
                                  : tr("Type %1 to go on."))
                          .arg(m_count));
}

bool NumberLine::isTyped() const
{
    if (m_count == 0)
        return true;
    QString typed;
    for (const QChar letter : m_edit->text()) {
        if (letter.isDigit())
            typed += QChar(u'0' + letter.digitValue());
        else if (!letter.isSpace() && !QLocale().groupSeparator().contains(letter))
            typed += letter;
    }
    return typed == QString::number(m_count);
}

} // namespace qd
