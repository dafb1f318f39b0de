// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"
#include "statuswords.h"
#include "thresholds.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPainterPath>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace qd {

enum class Tone : quint8 { Ok, Warn, Bad, Info, Off, Stale };

/// The design tokens of the mock-ups, dark and light.
struct Colors
{
    QColor bg0, bg1, bg2, bg3, line, t1, t2, t3, accent, accentBg;
    QColor tone[6], toneBg[6]; ///< by Tone
    QColor s1, s2, s3, s4;     ///< chart series

    static Colors dark();
    static Colors light();
    /// The same for eyes at some metres: every colour of a text with a contrast of at least 7 on
    /// every ground that it may stand on.
    Colors distant() const;
};

double contrast(const QColor &one, const QColor &other); ///< as WCAG reckons it, 1 … 21

enum class ThemeMode : quint8 { System, Dark, Light };

/// Colours, fonts and shapes by meaning: the only place that knows any of them. Made once in the
/// composition root and passed by reference; follows the system when asked to. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    void
    install(QApplication &application); ///< palette, style and style sheet, now and at each change
    const Colors &colors() const { return m_colors; }

    /// The sizes of text a person may choose, in percent, ascending; 100 is the mock-ups'.
    static const QList<int> &textSizes();
    /// setScale() by one of textSizes(): the one next to \a percent. Returns it.
    int setTextSize(int percent);

    /// Size of everything against the mock-ups (fonts, card geometry), 0.75 … 3. Beside the
    /// screen's own scale.
    void setScale(double scale);
    double scale() const { return m_scale; }

    void setDistant(bool distant); ///< colours as Colors::distant(); not by default
    bool isDistant() const { return m_distant; } ///< then nothing is dimmed below readable either

    /// A family whose digits are of one width. \a px as in the mock-ups: scale() is applied here.
    QFont font(double px, int weight = QFont::Normal) const;
    QFont mono(double px) const;

    static Tone tone(StatusKind kind);
    static Tone tone(Health health);
    static Tone tone(Severity severity);
    QColor color(Tone tone) const { return m_colors.tone[int(tone)]; }
    QColor background(Tone tone) const { return m_colors.toneBg[int(tone)]; }
    static QPainterPath
    glyph(StatusKind kind); ///< shape in a 12 × 12 box: colour + shape + word, always together
    QIcon icon(const QString &name,
               const QColor &color) const; ///< own SVG from :/icons/<name>.svg in one colour

    QPalette palette() const;
    QString styleSheet() const;

public slots:
    /// What the desktop prefers; matters in ThemeMode::System. Until told, the palette the program
    /// started with decides.
    void setSystemDark(bool dark);

signals:
    void changed();
    void modeChanged(qd::ThemeMode mode); ///< a person chose; what is drawn may be the same

private:
    void rebuild();
    void takeColors();
    ThemeMode m_mode = ThemeMode::System;
    Colors m_colors;
    bool m_dark = true;
    bool m_systemDark = true;
    bool m_distant = false;
    double m_scale = 1;
    QString m_family, m_monoFamily;
    QPointer<QApplication> m_application;
};

} // namespace qd
