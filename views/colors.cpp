// SPDX-License-Identifier: GPL-3.0-or-later
// The two palettes. Every colour of a text has a contrast of at least 4.5 on every background that
// it may stand on.
#include "theme.h"

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

} // namespace qd
