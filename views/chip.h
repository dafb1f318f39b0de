// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace qd {

/// A pill that says one state: colour, shape and word together. Plain text. GUI thread.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void show(StatusKind shape, Tone tone, const QString &word);
    void setTip(const QString &tip) { m_tip = tip; } ///< plain text
    const QString &text() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    StatusKind m_shape = StatusKind::Idle;
    Tone m_tone = Tone::Off;
    QString m_word, m_tip;
};

/// Paints the pill at the left (leading) end of \a room, centred in height, eliding the word;
/// returns its rectangle.
QRect paintChip(QPainter &painter, const Theme &theme, const QRect &room,
                Qt::LayoutDirection direction, StatusKind shape, Tone tone, const QString &word);

} // namespace qd
