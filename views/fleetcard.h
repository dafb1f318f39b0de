// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetboard.h"
#include "sparkline.h"
#include "theme.h"

#include <QAbstractButton>

namespace qd {

/// One fleet of several: its name and environment, how its data comes and how old it is, how it
/// does and why, four figures, its throughput of the last minute. A button that opens it. GUI
/// thread.
class FleetCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FleetCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const FleetSeat &seat, qint64 nowMs);
    const QString &seatId() const { return m_seat.id; }
    QSize sizeHint() const override;

    /// What is painted, in words.
    struct Words
    {
        QString name, label, ways, link, age, health, reasons, nothing;
        QString active, waiting, perMinute, errors;
        StatusKind linkShape = StatusKind::Unavailable;
        Tone tone = Tone::Off, linkTone = Tone::Off, labelTone = Tone::Off;
        int freshness = 0; ///< 0 fresh … 2 old
        bool operator==(const Words &) const = default;
    };
    const Words &words() const { return m_words; }

signals:
    void menuRequested(const QPoint &globalAt);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    Words wordsOf(const FleetSeat &seat, qint64 nowMs) const;
    void paintFigures(QPainter &painter, const QRect &room) const;

    const Theme &m_theme;
    FleetSeat m_seat;
    Words m_words;
    Sparkline m_sparkline;
};

} // namespace qd
