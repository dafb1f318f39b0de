// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "plaintip.h"
#include "statuspill.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

namespace {
constexpr double Height = 21, WidestPx = 275;
} // namespace

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::show(StatusKind shape, Tone tone, const QString &word)
{
    if (shape == m_shape && tone == m_tone && word == m_word)
        return;
    const bool sized = word != m_word;
    m_shape = shape;
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    if (sized)
        updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {qMin(pillWidth(m_theme, m_word), scaled(m_theme, WidestPx)), scaled(m_theme, Height)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), layoutDirection(), m_shape, m_tone, m_word);
}

bool Chip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), m_tip, this);
    return true;
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

QRect paintChip(QPainter &painter, const Theme &theme, const QRect &room,
                Qt::LayoutDirection direction, StatusKind shape, Tone tone, const QString &word)
{
    const int height = qMin(scaled(theme, Height), room.height());
    QRect pill(room.left(), room.center().y() - (height - 1) / 2,
               qMin(pillWidth(theme, word), room.width()), height);
    pill = QStyle::visualRect(direction, room, pill);
    paintPill(painter, theme, pill, direction, shape, tone, word);
    return pill;
}

} // namespace qd
