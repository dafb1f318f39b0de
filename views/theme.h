// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"
#include "thresholds.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPainterPath>

class QApplication;

namespace qd {

enum class Tone : quint8 { Ok, Warn, Bad, Info, Off, Stale };

/// The design tokens of the mock-ups, dark and light.
struct Colors
{
    QColor bg0, bg1, bg2, bg3, line, t1, t2, t3, accent, accentBg;
    QColor tone[6], toneBg[6]; ///< by Tone
    QColor s1, s2, s3, s4;     ///< chart series
};

enum class ThemeMode : quint8 { System, Dark, Light };

/// Colours, fonts and shapes by meaning: the only place that knows any of them. Made once in the composition root and
/// passed by reference; follows the system when asked to. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    ThemeMode mode() const;
    bool isDark() const;
    void install(QApplication &application); ///< palette, style and style sheet, now and at each change
    const Colors &colors() const;

    QFont font(double px, int weight = QFont::Normal) const; ///< a family whose digits are of one width
    QFont mono(double px) const;

    static Tone tone(StatusKind kind);
    static Tone tone(Health health);
    static Tone tone(Severity severity);
    QColor color(Tone tone) const;
    QColor background(Tone tone) const;
    static QPainterPath glyph(StatusKind kind); ///< shape in a 12 × 12 box: colour + shape + word, always together
    QIcon icon(const QString &name, const QColor &color) const; ///< own SVG from :/icons/<name>.svg in one colour

signals:
    void changed();

private:
    void rebuild();
    ThemeMode m_mode = ThemeMode::System;
    Colors m_colors;
    bool m_dark = true;
};

/// The shown word of a status: translated canonical word, or the server's own word for Other.
QString shownWord(StatusKind kind, const QString &serverWord);

} // namespace qd
