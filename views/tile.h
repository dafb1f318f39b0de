// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sparkline.h"
#include "theme.h"
#include "workermodel.h"

#include <QWidget>

namespace qd {

/// What one tile says. Plain text throughout.
struct TileText
{
    QString key{};           ///< "Throughput"
    QString value{}, unit{}; ///< "1,247" "/min"
    QString note{};          ///< one or two lines below
    QString shorter{};       ///< instead of a note that does not fit
    Tone valueTone = Tone::Off, noteTone = Tone::Off;
    bool valueToned = false, noteToned = false; ///< else the usual ink
    QString tip{};

    bool operator==(const TileText &) const = default;
};

/// One figure of the fleet: its name, its value, a word about it, its last minute. GUI thread.
class Tile final : public QWidget
{
    Q_OBJECT
public:
    explicit Tile(const Theme &theme, QWidget *parent = nullptr);

    void show(const TileText &text);
    void setTrend(const Samples &samples, const QColor &color);
    void setDimmed(int freshness);
    const TileText &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    TileText m_text;
    Samples m_trend;
    Sparkline m_sparkline;
    QColor m_trendColor;
    int m_dimmed = 0;
};

} // namespace qd
