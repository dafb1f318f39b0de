// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"

#include <QFontMetricsF>
#include <QPainter>

namespace qd {
namespace {

// Beside Latin-1: what our own formatter and locales put between and around digits.
constexpr std::array<char16_t, 12> Others = {u'\u2013', u'\u2014', u'\u2018', u'\u2019',
                                             u'\u2026', u'\u2022', u'\u2192', u'\u202f',
                                             u'\u2009', u'\u2212', u'\u2212', u'\u00d7'};

constexpr char16_t Dots = u'\u2026';

/// What sets a part apart in a text from right to left: here all runs left to right anyway.
bool isIsolate(char16_t unit)
{
    return unit == u'\u2068' || unit == u'\u2069';
}

bool isSimpleLatin(int unit)
{
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit <= 0xff && unit != 0xad);
}

} // namespace

Digits::Digits(const QFont &font, double dpr)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
    , m_dpr(dpr)
{
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    if (!m_raw.isValid())
        return;
    const auto glyph = [&](char16_t unit) {
        Glyph result;
        const QList<quint32> indexes = m_raw.glyphIndexesForString(QString(QChar(unit)));
        if (indexes.size() != 1 || indexes.first() == 0)
            return result;
        result.index = indexes.first();
        const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(indexes);
        result.advance = float(qRound(advances.first().x() * dpr) / dpr);
        return result;
    };
    for (int unit = 0; unit < 256; ++unit) {
        if (isSimpleLatin(unit))
            m_latin[size_t(unit)] = glyph(char16_t(unit));
    }
    for (const char16_t unit : Others)
        m_others.insert(unit, glyph(unit));
    m_run.setRawFont(m_raw);
}

Digits::Glyph Digits::glyphOf(char16_t unit) const
{
    return unit < 256 ? m_latin[unit] : m_others.value(unit);
}

bool Digits::layOut(const QString &text) const
{
    m_indexes.clear();
    m_positions.clear();
    double x = 0;
    for (const QChar c : text) {
        if (isIsolate(c.unicode()))
            continue;
        const Glyph glyph = glyphOf(c.unicode());
        if (glyph.index == 0)
            return false;
        m_indexes.push_back(glyph.index);
        m_positions.emplace_back(x, 0);
        x += double(glyph.advance);
    }
    m_laidOutWidth = x;
    return true;
}

double Digits::width(const QString &text) const
{
    return layOut(text) ? m_laidOutWidth : QFontMetricsF(m_font).horizontalAdvance(text);
}

QString Digits::elided(const QString &text, double width, Qt::TextElideMode mode) const
{
    // Foreign text may be long: never lay out much more than can fit.
    const bool simple = text.size() < 512 && layOut(text);
    if (simple && m_laidOutWidth <= width)
        return text;
    const double dots = double(glyphOf(Dots).advance);
    if (!simple || dots <= 0)
        return QFontMetricsF(m_font).elidedText(text, mode, width);
    const auto count = qsizetype(m_positions.size());
    if (count < text.size()) // one glyph a character from here
        return elided(QString(text).remove(QChar(0x2068)).remove(QChar(0x2069)), width, mode);
    // One glyph a character: the widths are known, nothing need be shaped.
    const double room = width - dots, headRoom = mode == Qt::ElideMiddle ? room / 2 : room;
    if (room <= 0)
        return {};
    qsizetype head = 0, tail = count;
    while (head < count &&
           (head + 1 < count ? m_positions[size_t(head + 1)].x() : m_laidOutWidth) <= headRoom)
        ++head;
    const double tailRoom = room - m_positions[size_t(head)].x();
    while (mode == Qt::ElideMiddle && tail > head &&
           m_laidOutWidth - m_positions[size_t(tail - 1)].x() <= tailRoom)
        --tail;
    return text.left(head) + QChar(Dots) + text.mid(tail);
}

double Digits::draw(QPainter &painter, const QRect &rect, const QString &text,
                    Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.isEmpty())
        return 0;
    if (!layOut(text) || m_laidOutWidth > rect.width()) {
        const QString fitting = elided(text, rect.width());
        painter.setFont(m_font);
        painter.drawText(rect,
                         int(alignment | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         fitting);
        return qMin(double(rect.width()), QFontMetricsF(m_font).horizontalAdvance(fitting));
    }
    const double spare = alignment & Qt::AlignRight     ? rect.width() - m_laidOutWidth
                         : alignment & Qt::AlignHCenter ? (rect.width() - m_laidOutWidth) / 2
                                                        : 0;
    const double x = qRound((rect.left() + spare) * m_dpr) / m_dpr;
    const double y =
        qRound((rect.top() + (rect.height() - height()) / 2 + m_ascent) * m_dpr) / m_dpr;
    m_run.setRawData(m_indexes.data(), m_positions.data(), int(m_indexes.size()));
    painter.drawGlyphRun(QPointF(x, y), m_run);
    return m_laidOutWidth;
}

} // namespace qd
