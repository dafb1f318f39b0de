// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>

namespace qd {

/// The colour of a text by its meaning.
enum class Ink : quint8 { Primary, Secondary, Muted, Accent, Ok, Warn, Bad, Info, Off, Stale };
QColor inkColor(const Theme &theme, Ink ink);
Ink toneInk(Tone tone);

/// One piece of plain text in a font and colour of the theme. Foreign words are safe in it: never
/// rich text, never a link, never a mnemonic. Elided text shows whole in its tooltip. GUI thread.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme &theme, double px, int weight, Ink ink, QWidget *parent = nullptr);

    void setPlain(const QString &text); ///< costs nothing when the text is the one shown
    void setInk(Ink ink);
    void
    setElide(Qt::TextElideMode mode); ///< ElideNone (default): the label asks for the room it needs
    void setShrinks(bool shrinks); ///< a text that does not fit is set smaller before it is elided
    void setDimmed(int freshness); ///< 0 fresh, 1 amber, 2 red: old data looks old
    void setMaxLines(int lines);   ///< wraps, at most so many lines; the last one is elided
    void setTip(const QString &tip); ///< plain; empty: the whole text where it is elided

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    QStringList linesFor(int width, bool *cut = nullptr) const;

    const Theme &m_theme;
    double m_px;
    int m_weight;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    int m_lines = 1;
    bool m_shrinks = false;
    int m_dimmed = 0;
    QFont m_font;
    QString m_tip;
};

/// How much of itself old data shows, by freshness().
double freshnessOpacity(int freshness);

/// For QPainter::drawText: a text runs in the direction of its own letters, whatever the window's
/// ("6 m 12 s" and a path stay readable in a mirrored one).
int textFlags(const QString &text);

/// A length of the mock-ups at the theme's scale.
inline int scaled(const Theme &theme, double px)
{
    return qRound(px * theme.scale());
}

} // namespace qd
