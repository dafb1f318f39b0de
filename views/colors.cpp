// SPDX-License-Identifier: GPL-3.0-or-later
// The two palettes. Every colour of a text has a contrast of at least 4.5 on every background that
// it may stand on.
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

struct Tokens
{
    QRgb bg0, bg1, bg2, bg3, line, t1, t2, t3, accent, accentBg;
    QRgb tone[6], toneBg[6]; // Ok, Warn, Bad, Info, Off, Stale
    QRgb s4;
};

constexpr Tokens Dark = {0x0d1117,
                         0x131920,
                         0x1a212a,
                         0x222b36,
                         0x2a3440,
                         0xe8eef4,
                         0xaab6c2,
                         0x8c98a4,
                         0x4f9cff,
                         0x163050,
                         {0x3fb68b, 0xe3a93b, 0xf26f68, 0x6ea8fe, 0x8e9aa6, 0xf2723c},
                         {0x12322a, 0x3a2d12, 0x401a1b, 0x172a47, 0x242c35, 0x421f14},
                         0xc584f0};

constexpr Tokens Light = {0xf3f5f8,
                          0xffffff,
                          0xffffff,
                          0xeef2f6,
                          0xd9e0e8,
                          0x17212c,
                          0x43505d,
                          0x5c6874,
                          0x1260d8,
                          0xdbe9ff,
                          {0x147352, 0x8a5c08, 0xc0302a, 0x2562c8, 0x5c6772, 0xb23d0d},
                          {0xd9f3e8, 0xfbeecf, 0xfde2e0, 0xdfeafd, 0xe8ecf0, 0xfde0d2},
                          0x8a44c8};

constexpr double DistantContrast = 7;

double lightOf(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

/// \a ink as far towards white (or black) as it needs on all of \a grounds.
QColor standingOut(const QColor &ink, const QList<QColor> &grounds)
{
    const double end = lightOf(grounds.first()) < 0.2 ? 1 : 0;
    constexpr int Steps = 100;
    QColor now = ink;
    for (int i = 1; i <= Steps; ++i) {
        if (std::all_of(grounds.begin(), grounds.end(), [&now](const QColor &ground) {
                return contrast(now, ground) >= DistantContrast;
            }))
            break;
        const auto moved = [&](double value) { return float(value + (end - value) * i / Steps); };
        // Whole steps of 255: what is painted is what was judged.
        now = QColor::fromRgbF(moved(ink.redF()), moved(ink.greenF()), moved(ink.blueF())).toRgb();
        now = QColor(now.red(), now.green(), now.blue());
    }
    return now;
}

Colors colorsOf(const Tokens &tokens)
{
    Colors colors;
    colors.bg0 = tokens.bg0, colors.bg1 = tokens.bg1, colors.bg2 = tokens.bg2,
    colors.bg3 = tokens.bg3, colors.line = tokens.line;
    colors.t1 = tokens.t1, colors.t2 = tokens.t2, colors.t3 = tokens.t3;
    colors.accent = tokens.accent, colors.accentBg = tokens.accentBg;
    for (int i = 0; i < 6; ++i)
        colors.tone[i] = tokens.tone[i], colors.toneBg[i] = tokens.toneBg[i];
    colors.s1 = colors.accent, colors.s2 = colors.tone[int(Tone::Ok)],
    colors.s3 = colors.tone[int(Tone::Warn)], colors.s4 = tokens.s4;
    return colors;
}

} // namespace

Colors Colors::dark()
{
    return colorsOf(Dark);
}

Colors Colors::light()
{
    return colorsOf(Light);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = lightOf(one), b = lightOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colors Colors::distant() const
{
    Colors result = *this;
    const QList<QColor> plain{bg0, bg1, bg2, bg3};
    for (QColor *ink : {&result.t1, &result.t2, &result.t3, &result.accent, &result.s1, &result.s4})
        *ink = standingOut(*ink, plain);
    for (int i = 0; i < 6; ++i) {
        result.t1 = standingOut(result.t1, QList<QColor>{bg0, toneBg[i]});
        result.tone[i] = standingOut(tone[i], plain + QList<QColor>{toneBg[i]});
    }
    result.s2 = result.tone[int(Tone::Ok)];
    result.s3 = result.tone[int(Tone::Warn)];
    return result;
}

} // namespace qd
