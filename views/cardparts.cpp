// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardparts.h"

#include "statuspill.h"
#include "words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace qd {
namespace {

constexpr int MostPixmaps = 256,
              MostWords = 256; ///< of a kind; a server can invent words without end

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

template<typename Hash>
void bound(Hash &hash, int most)
{
    if (hash.size() >= most)
        hash.clear();
}

quint64 sizeKey(const QSize &size)
{
    return quint64(quint16(size.width())) << 16 | quint16(size.height());
}

QString label(CardFigure figure)
{
    switch (figure) {
    case CardFigure::Processed: return tr("Processed");
    case CardFigure::Errors: return tr("Errors");
    case CardFigure::AvgTime: return tr("Avg time");
    case CardFigure::Memory: return tr("Memory");
    }
    return {};
}

} // namespace

void CardParts::prepare(double dpr)
{
    if (qFuzzyCompare(dpr, m_dpr))
        return;
    clear();
    m_dpr = dpr;
}

void CardParts::clear()
{
    m_chromes.clear();
    m_bars.clear();
    m_controls.clear();
    m_crosses.clear();
    m_pills.clear();
    m_pillWidths.clear();
}

QPixmap CardParts::canvas(const QSize &size, const QColor &background) const
{
    QImage image(qCeil(size.width() * m_dpr), qCeil(size.height() * m_dpr), QImage::Format_RGB32);
    image.setDevicePixelRatio(m_dpr);
    image.fill(background);
    return QPixmap::fromImage(std::move(image), Qt::NoOpaqueDetection);
}

const QPixmap &CardParts::chrome(const WorkerCardLayout &layout, bool selected, int dimmed)
{
    const bool mirrored = layout.direction() == Qt::RightToLeft;
    const quint64 key = sizeKey(layout.size()) << 8 | quint64(mirrored) << 4 |
                        quint64(selected) << 3 | quint64(dimmed);
    if (const auto found = m_chromes.constFind(key); found != m_chromes.constEnd())
        return *found;
    bound(m_chromes, 32); // large ones; there are two sizes at a time

    const Colors &c = m_theme.colors();
    QColor frame = c.line;
    if (dimmed > 0)
        frame = mixed(frame, m_theme.color(dimmed == 1 ? Tone::Warn : Tone::Bad), 0.45);
    if (selected)
        frame = c.accent;
    const double pen = selected ? 2 * layout.scale() : 1,
                 radius = WorkerCardLayout::Radius * layout.scale();
    QPixmap pixmap = canvas(layout.size(), c.bg0);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, pen));
    painter.setBrush(c.bg2);
    painter.drawRoundedRect(
        QRectF(QPointF(), layout.size()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
        radius);

    const QFont font = m_theme.font(10.5);
    const QFontMetrics metrics(font);
    const int leading =
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    painter.setFont(font);
    painter.setPen(c.t3);
    for (int i = 0; i < CardFigureCount; ++i) {
        const QRect rect = layout.label(CardFigure(i));
        painter.drawText(rect, leading | Qt::TextSingleLine,
                         metrics.elidedText(label(CardFigure(i)), Qt::ElideRight, rect.width()));
    }
    painter.setFont(m_theme.font(11));
    painter.drawText(layout.queueRow(), leading | Qt::TextSingleLine, queueLabel());
    painter.end();
    return *m_chromes.insert(key, pixmap);
}

QString CardParts::queueLabel()
{
    return QCoreApplication::translate("qd::WorkerCard", "Queue");
}

int CardParts::pillWidthOf(const QString &word)
{
    if (const auto found = m_pillWidths.constFind(word); found != m_pillWidths.constEnd())
        return *found;
    bound(m_pillWidths, MostWords);
    return *m_pillWidths.insert(word, pillWidth(m_theme, word));
}

const QPixmap &CardParts::pill(const QSize &size, Qt::LayoutDirection direction, StatusKind shape,
                               Tone tone, const QString &word)
{
    auto sizes = m_pills.find(word);
    if (sizes == m_pills.end()) {
        bound(m_pills, MostWords);
        sizes = m_pills.insert(word, {});
    }
    const quint64 key =
        sizeKey(size) << 16 | quint64(direction) << 12 | quint64(tone) << 8 | quint64(shape);
    if (const auto found = sizes->constFind(key); found != sizes->constEnd())
        return *found;
    bound(*sizes, 16);
    QPixmap pixmap = canvas(size, m_theme.colors().bg2);
    QPainter painter(&pixmap);
    paintPill(painter, m_theme, QRect(QPoint(), size), direction, shape, tone, word);
    painter.end();
    return *sizes->insert(key, pixmap);
}

const QPixmap &CardParts::bar(const QSize &size, const QColor &color)
{
    const quint64 key = sizeKey(size) << 32 | color.rgb();
    if (const auto found = m_bars.constFind(key); found != m_bars.constEnd())
        return *found;
    bound(m_bars, MostPixmaps);
    QPixmap pixmap = canvas(size, m_theme.colors().bg2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRect(QPoint(), size), size.height() / 2.0, size.height() / 2.0);
    painter.end();
    return *m_bars.insert(key, pixmap);
}

const QPixmap &CardParts::controls(const WorkerCardLayout &layout, const ControlLooks &looks)
{
    const QRect all = layout.controls();
    quint64 key = sizeKey(all.size()) << 1 | quint64(layout.direction() == Qt::RightToLeft);
    for (const ControlLook look : looks)
        key = key << 2 | quint64(look);
    if (const auto found = m_controls.constFind(key); found != m_controls.constEnd())
        return *found;
    bound(m_controls, MostPixmaps);
    QPixmap pixmap = canvas(all.size(), m_theme.colors().bg2);
    QPainter painter(&pixmap);
    for (int i = 0; i < CardControlCount; ++i)
        paintControl(painter, layout.control(CardControl(i)).translated(-all.topLeft()),
                     CardControl(i), looks[size_t(i)]);
    painter.end();
    return *m_controls.insert(key, pixmap);
}

const QPixmap &CardParts::cross(int side)
{
    if (const auto found = m_crosses.constFind(quint64(side)); found != m_crosses.constEnd())
        return *found;
    QPixmap pixmap = canvas(QSize(side, side), m_theme.colors().bg2);
    QPainter painter(&pixmap);
    const int inset = side / 5;
    m_theme.icon(QStringLiteral("close"), m_theme.colors().t2)
        .paint(&painter, QRect(0, 0, side, side).adjusted(inset, inset, -inset, -inset));
    painter.end();
    return *m_crosses.insert(quint64(side), pixmap);
}

void CardParts::paintControl(QPainter &painter, const QRect &rect, CardControl control,
                             ControlLook look) const
{
    const Colors &c = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = c.t2, frame = c.line, back = c.bg2;
    switch (look) {
    case ControlLook::Normal: break;
    case ControlLook::Hovered: ink = c.t1, frame = c.t3, back = c.bg3; break;
    case ControlLook::Pressed: ink = c.accent, frame = c.accent, back = c.accentBg; break;
    case ControlLook::Disabled: painter.setOpacity(0.35); break;
    }
    painter.setPen(QPen(frame, 1));
    painter.setBrush(back);
    const double radius = 6 * m_theme.scale();
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const auto name = [control] {
        switch (control) {
        case CardControl::Play: return QStringLiteral("play");
        case CardControl::Pause: return QStringLiteral("pause");
        case CardControl::Stop: return QStringLiteral("stop");
        case CardControl::Restart: return QStringLiteral("restart");
        }
        return QString();
    };
    const int side = qRound(13 * m_theme.scale());
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    m_theme.icon(name(), ink).paint(&painter, box);
    painter.restore();
}

} // namespace qd
