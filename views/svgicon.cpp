// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

namespace qd {
namespace {

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(std::shared_ptr<QSvgRenderer> renderer, const QString &cacheKey)
        : m_renderer(std::move(renderer))
        , m_cacheKey(cacheKey)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = qMin(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.35);
        m_renderer->render(painter, box);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            m_cacheKey +
            QStringLiteral("/%1x%2/%3").arg(size.width()).arg(size.height()).arg(int(mode));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_renderer, m_cacheKey); }
    bool isNull() override { return !m_renderer->isValid(); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
    QString m_cacheKey;
};

} // namespace

QIcon svgIcon(const QString &fileName, const QColor &color)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    auto renderer = std::make_shared<QSvgRenderer>(svg);
    if (!renderer->isValid())
        return {};
    return QIcon(
        new SvgIconEngine(std::move(renderer), QStringLiteral("qd:") + fileName + color.name()));
}

} // namespace qd
