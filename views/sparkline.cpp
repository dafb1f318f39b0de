// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include "workermodel.h"

#include <QPaintDevice>
#include <QPainter>
#include <QtMath>
#include <array>
#include <cmath>

namespace qd {
namespace {

constexpr double LineWidth = 1.5, HeadRoom = 1.1;
constexpr float AreaOpacity = 0.14f;

/// How much of the pixel from \a top to \a bottom lies between \a from and \a to.
inline float covered(float top, float bottom, float from, float to)
{
    const float begin = top > from ? top : from, end = bottom < to ? bottom : to;
    const float share = end - begin;
    return share > 0 ? share : 0;
}

/// What the line covers in a thin vertical slice: half of it to each side of \a y. Far below
/// everything: it is not there.
struct Slice
{
    float y = 1e8f, half = 0;
};

/// The samples as heights; a height is in device pixels from the top, NaN where the sample is not
/// known.
struct Curve
{
    std::array<float, Samples::Capacity> y;
    std::array<float, Samples::Capacity>
        half; ///< from each sample to the next; the steeper, the more
    bool known = false;

    /// The curve at \a at, in samples.
    Slice slice(float at) const
    {
        const int i = qMin(int(at), Samples::Capacity - 2);
        const float part = at - float(i), a = y[size_t(i)], b = y[size_t(i + 1)];
        const float between = a + (b - a) * part;
        if (!std::isnan(between)) [[likely]]
            return {between, half[size_t(i)]};
        // A lone sample is a short level stroke of half a step to each side.
        const bool aKnown = !std::isnan(a), bKnown = !std::isnan(b);
        const bool lone =
            aKnown ? i == 0 || std::isnan(y[size_t(i - 1)])
                   : bKnown && (i + 2 >= Samples::Capacity || std::isnan(y[size_t(i + 2)]));
        if (!lone || (aKnown ? part > 0.5f : part < 0.5f))
            return {};
        return {aKnown ? a : b, half[size_t(i)]};
    }
};

/// The value at the upper edge.
double topOf(const Samples &samples)
{
    float largest = 0;
    for (int i = 0; i < samples.size; ++i) {
        const float value = samples.at(i);
        if (std::isfinite(value) && value > largest)
            largest = value;
    }
    return largest > 0 ? largest * HeadRoom : 1;
}

Curve curveOf(const Samples &samples, int width, int height, double line)
{
    Curve curve;
    curve.y.fill(std::nanf(""));
    const double top = topOf(samples);
    const int offset = Samples::Capacity - samples.size; // the newest stands at the right edge
    for (int i = 0; i < samples.size; ++i) {
        const float value = samples.at(i);
        if (!std::isfinite(value))
            continue;
        const double share = qBound(0.0, double(value) / top, 1.0);
        curve.y[size_t(offset + i)] = float(line / 2 + (height - line) * (1 - share));
        curve.known = true;
    }
    const double perPixel = double(Samples::Capacity - 1) / width;
    for (size_t i = 0; i + 1 < curve.y.size(); ++i) {
        const double slope = double(curve.y[i + 1] - curve.y[i]) * perPixel;
        const double steep = std::isnan(slope) ? 1 : qMin(std::sqrt(1 + slope * slope), 8.0);
        curve.half[i] = float(line / 2 * steep);
    }
    return curve;
}

} // namespace

std::optional<double> Sparkline::shareOf(const Samples &samples, double value)
{
    const double top = topOf(samples);
    return value >= 0 && value <= top ? std::optional(value / top) : std::nullopt;
}

const Sparkline::Shades &Sparkline::shadesOf(const Inks &inks)
{
    const quint64 key = quint64(inks.line.rgb() & 0xffffff) << 40 |
                        quint64(inks.background.rgb() & 0xffffff) << 16 |
                        quint64(qBound(0, qRound(inks.opacity * 1000), 1000));
    for (const Known &known : m_known) {
        if (known.valid && known.key == key)
            return known.shades;
    }
    Known &slot = m_known[m_next++ % m_known.size()];
    slot.key = key;
    slot.valid = true;
    for (int i = 0; i < 256; ++i) {
        const double share = i / 255.0 * inks.opacity;
        const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
        slot.shades[size_t(i)] = qRgb(mix(inks.background.red(), inks.line.red()),
                                      mix(inks.background.green(), inks.line.green()),
                                      mix(inks.background.blue(), inks.line.blue()));
    }
    return slot.shades;
}

void Sparkline::paint(QPainter &painter, const QRect &rect, const Samples &samples,
                      const Inks &inks)
{
    const double dpr = painter.device()->devicePixelRatioF();
    const int width = qCeil(rect.width() * dpr), height = qCeil(rect.height() * dpr);
    if (width <= 0 || height <= 0 || width > 16384 || height > 4096)
        return;
    const Curve curve = curveOf(samples, width, height, LineWidth * dpr);
    if (!curve.known) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), inks.base);
        return;
    }
    const Shades &shades = shadesOf(inks);
    if (m_image.size() != QSize(width, height))
        m_image = QImage(width, height, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(dpr);
    m_image.fill(shades[0]);
    auto *const pixels = reinterpret_cast<QRgb *>(m_image.bits());
    const qsizetype stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    const float perPixel = float(Samples::Capacity - 1) / float(width); // samples
    const QRgb area = shades[size_t(AreaOpacity * 255)];
    for (int x = 0; x < width; ++x) {
        // Two thin slices of the column meet the curve. Only the few pixels between their ends need
        // arithmetic.
        const Slice a = curve.slice((float(x) + 0.25f) * perPixel),
                    b = curve.slice((float(x) + 0.75f) * perPixel);
        const float from1 = a.y - a.half, to1 = a.y + a.half, from2 = b.y - b.half,
                    to2 = b.y + b.half;
        const float middle = (a.y + b.y) / 2;
        const int begin = qBound(0, int(qMin(from1, from2)), height);
        const int end = qBound(begin, int(qMin(qMax(to1, to2), 65536.f)) + 1, height);
        QRgb *pixel = pixels + begin * stride + x;
        for (int y = begin; y < end; ++y, pixel += stride) {
            const float top = float(y), bottom = top + 1;
            const float line =
                (covered(top, bottom, from1, to1) + covered(top, bottom, from2, to2)) * 0.5f;
            const float under = covered(top, bottom, middle, bottom) * AreaOpacity;
            *pixel = shades[size_t(int((line + under * (1 - line)) * 255))];
        }
        for (int y = end; y < height; ++y, pixel += stride)
            *pixel = area;
    }
    painter.drawImage(rect.topLeft(), m_image);
}

} // namespace qd
