// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanestrip.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace qd {

namespace {

constexpr int CornerSamples = 4;

QRgb scaledBy(QRgb premultiplied, quint8 coverage)
{
    const auto part = [coverage](int value) { return (value * coverage + 127) / 255; };
    return qRgba(part(qRed(premultiplied)), part(qGreen(premultiplied)), part(qBlue(premultiplied)),
                 part(qAlpha(premultiplied)));
}

QRgb over(QRgb top, QRgb below)
{
    return top + scaledBy(below, quint8(255 - qAlpha(top)));
}

} // namespace

void LaneStrip::begin(int width, int height, double radius, double devicePixelRatio)
{
    width = std::max(1, width);
    height = std::max(1, height);
    if (m_image.width() != width || m_image.height() != height)
        m_image = QImage(width, height, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(devicePixelRatio);
    std::memset(m_image.bits(), 0, size_t(m_image.sizeInBytes()));
    if (radius == m_radius)
        return;
    m_radius = radius;
    m_side = int(std::ceil(radius));
    m_corner.assign(size_t(m_side * m_side), 0);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            int in = 0;
            for (int s = 0; s < CornerSamples * CornerSamples; ++s) {
                const double dx = radius - (x + (s % CornerSamples + 0.5) / CornerSamples);
                const double dy = radius - (y + (s / CornerSamples + 0.5) / CornerSamples);
                in += dx * dx + dy * dy <= radius * radius;
            }
            m_corner[size_t(y * m_side + x)] = quint8(in * 255 / (CornerSamples * CornerSamples));
        }
    }
}

void LaneStrip::bar(int from, int to, const QColor &color, bool openLeft, bool openRight)
{
    from = std::max(0, from);
    to = std::min(m_image.width(), to);
    if (from >= to)
        return;
    const QRgb full = qPremultiply(color.rgba());
    const int height = m_image.height();
    const int side = std::min({m_side, (to - from) / 2, height / 2});
    uchar *bits = m_image.bits();
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(bits + y * m_image.bytesPerLine());
        const int away = std::min(y, height - 1 - y);
        const int round = away < side ? side : 0;
        const int left = openLeft ? 0 : round, right = openRight ? 0 : round;
        std::fill(line + from + left, line + to - right, full);
        const quint8 *corner = m_corner.data() + (m_side - side) + away * m_side;
        for (int x = 0; x < round; ++x) {
            const QRgb part = scaledBy(full, corner[x]);
            if (left > 0)
                line[from + x] = over(part, line[from + x]);
            if (right > 0)
                line[to - 1 - x] = over(part, line[to - 1 - x]);
        }
    }
}

void LaneStrip::fill(int x, int fromY, int toY, QRgb color)
{
    const auto step = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    auto *at = reinterpret_cast<QRgb *>(m_image.bits()) + fromY * step + x;
    const bool covers = qAlpha(color) == 255;
    for (int y = fromY; y < toY; ++y, at += step)
        *at = covers || *at == 0 ? color : over(color, *at);
}

void LaneStrip::column(int x, const QColor &color, double opacity, double badShare,
                       const QColor &bad)
{
    if (x < 0 || x >= m_image.width())
        return;
    const int height = m_image.height();
    const int least = std::min(height, std::max(3, height / 3));
    const int red =
        badShare > 0 ? std::clamp(int(std::lround(badShare * height)), least, height) : 0;
    const QRgb full = qPremultiply(color.rgba());
    fill(x, 0, height - red, scaledBy(full, quint8(std::clamp(opacity, 0.0, 1.0) * 255)));
    if (red > 0)
        fill(x, height - red, height, qPremultiply(bad.rgba()));
}

} // namespace qd
