// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "theme.h"

#include <QHash>
#include <QPixmap>

namespace qd {

struct WorkerRow;

/// What the colour of a tile tells.
enum class HeatBy : quint8 { Status, ErrorRate, Memory, Seen, Queue };
constexpr HeatBy AllHeatBy[] = {HeatBy::Status, HeatBy::ErrorRate, HeatBy::Memory, HeatBy::Seen,
                                HeatBy::Queue};
QLatin1StringView heatWord(HeatBy by); ///< as remembered: "status", "errors", …
HeatBy heatByOf(const QString &word);  ///< unknown words: Status

/// The faces of workers as small tiles, each drawn once. By status: its colour and, for those who
/// do not see colours, its shape (where there is room; else a notch for who is down). By a figure:
/// steps of one colour, and the mark of who is down. GUI thread.
class HeatTiles
{
public:
    static constexpr int Steps = 6;
    using Look = quint16; ///< everything that makes a tile differ from another

    explicit HeatTiles(const Theme &theme);

    void setBy(HeatBy by) { m_by = by; }
    HeatBy by() const { return m_by; }
    /// Logical pixels of a tile's side and of the gap between two; \a opacity: of old data.
    void setShape(int side, int gap, double dpr, double opacity);
    void forget() { m_faces.clear(); }      ///< colours are others
    int margin() const { return m_margin; } ///< by which a chosen tile is larger on each side

    /// The largest figure there is: the steps reach up to it, rounded up.
    void setHighest(double highest);
    double highest() const { return m_highest; }
    /// In the unit of the figure; nullopt: not known. \a nowMs: monotonicMs().
    MaybeReal figureOf(const WorkerRow &row, qint64 nowMs) const;
    QString figureText(double figure) const;

    Look lookOf(const WorkerRow &row, qint64 nowMs) const;
    const QPixmap &face(Look look, bool chosen);
    QColor stepColor(int step) const; ///< Steps: not known

private:
    QPixmap paintFace(Look look, bool chosen) const;
    QColor colorOf(Look look) const;

    const Theme &m_theme;
    HeatBy m_by = HeatBy::Status;
    int m_side = 10, m_gap = 2, m_margin = 1;
    double m_dpr = 1, m_opacity = 1, m_highest = 1;
    QHash<int, QPixmap> m_faces;
};

} // namespace qd
