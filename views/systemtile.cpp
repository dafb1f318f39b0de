// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles.h"

#include "datatable.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "plaintip.h"
#include "text.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QPainter>

namespace qd {

namespace {

constexpr int KeptSettings = 64;

QString settingName(const QString &key)
{
    QString name = displayText(key, 60);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString settingValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? SystemTile::tr("on") : SystemTile::tr("off");
    case QJsonValue::Double: return format::number(value.toDouble());
    case QJsonValue::String: return displayText(value.toString(), 80);
    case QJsonValue::Array: {
        const qsizetype size = value.toArray().size();
        return size == 1 ? SystemTile::tr("1 entry") : SystemTile::tr("%1 entries").arg(size);
    }
    case QJsonValue::Object: {
        const qsizetype size = value.toObject().size();
        return size == 1 ? SystemTile::tr("1 field") : SystemTile::tr("%1 fields").arg(size);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return format::count({});
}

} // namespace

SystemTile::SystemTile(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
{
    setAccessibleName(tr("System"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SystemTile::refresh()
{
    const std::optional<PerformanceMetrics> &metrics = m_fleet.performance();
    const double memoryLimit = m_fleet.limits().memoryHighPercent;
    QList<Bar> bars;
    const auto percentBar = [&](const QString &name, const MaybeReal &value, bool high) {
        bars << Bar{name, format::percent(value), value, high ? Tone::Bad : Tone::Info};
    };
    percentBar(tr("CPU"), metrics ? metrics->cpuPercent : MaybeReal(), false);
    if (metrics && !metrics->memoryPercent && metrics->memoryMb)
        bars << Bar{tr("Memory"), format::memory(metrics->memoryMb), {}, Tone::Info};
    else
        percentBar(tr("Memory"), metrics ? metrics->memoryPercent : MaybeReal(),
                   metrics && metrics->memoryPercent.value_or(0) > memoryLimit);
    percentBar(tr("Disk"), metrics ? metrics->diskPercent : MaybeReal(), false);
    percentBar(tr("Load"), m_fleet.system() ? m_fleet.system()->systemLoad : MaybeReal(), false);

    QList<Setting> settings;
    if (metrics) {
        for (auto it = metrics->settings.begin();
             it != metrics->settings.end() && settings.size() < KeptSettings; ++it)
            settings << Setting{settingName(it.key()), settingValue(it.value())};
        for (const Metric &metric : metrics->metrics) {
            if (settings.size() < KeptSettings)
                settings << Setting{settingName(metric.name), settingValue(metric.value)};
        }
    }
    if (bars == m_bars && settings == m_settings)
        return;
    m_bars = bars;
    m_settings = settings;
    QStringList words;
    for (const Bar &bar : m_bars)
        words << bar.name + QLatin1Char(' ') + bar.value;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void SystemTile::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    update();
}

void SystemTile::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    paintSurface(painter, m_theme, rect());
    painter.setOpacity(freshnessOpacity(m_dimmed));
    const int side = scaled(m_theme, 12), gap = scaled(m_theme, 8);
    const QRect inner = rect().adjusted(side, scaled(m_theme, 9), -side, -scaled(m_theme, 6));
    const QFont plain = m_theme.font(11), strong = m_theme.font(11, QFont::DemiBold);
    const int line = QFontMetrics(plain).height();
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), inner, rect);
    };
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int lead = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                     Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip;
    const int farEdge = (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter |
                        Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip;

    painter.setFont(plain);
    painter.setPen(colors.t2);
    painter.drawText(mirrored(QRect(inner.left(), inner.top(), inner.width(), line)), lead,
                     tr("System"));

    const bool hasSettings = !m_settings.isEmpty();
    const int barsWidth = hasSettings ? (inner.width() - 2 * gap) * 52 / 100 : inner.width();
    const int top = inner.top() + line + scaled(m_theme, 2);
    const double step = qMin(double(scaled(m_theme, 17)),
                             double(inner.bottom() + 1 - top) / qMax(qsizetype(1), m_bars.size()));
    const int names = scaled(m_theme, 50), values = scaled(m_theme, 54);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int y = top + int(step * i);
        const int height = int(step);
        painter.setFont(plain);
        painter.setPen(colors.t2);
        painter.drawText(mirrored(QRect(inner.left(), y, names, height)), lead, bar.name);
        painter.setFont(strong);
        painter.setPen(bar.tone == Tone::Bad ? m_theme.color(Tone::Bad) : colors.t1);
        painter.drawText(mirrored(QRect(inner.left() + barsWidth - values, y, values, height)),
                         farEdge, bar.value);
        const QRect groove =
            mirrored(QRect(inner.left() + names, y + (height - scaled(m_theme, 4)) / 2,
                           barsWidth - names - values, scaled(m_theme, 4)));
        if (!bar.percent || groove.width() < 10)
            continue;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.bg3);
        painter.drawRoundedRect(groove, groove.height() / 2.0, groove.height() / 2.0);
        QRectF filled = groove;
        filled.setWidth(groove.width() * qBound(0.0, *bar.percent, 100.0) / 100.0);
        if (rightToLeft)
            filled.moveRight(groove.right() + 1);
        painter.setBrush(bar.tone == Tone::Bad ? m_theme.color(Tone::Bad) : colors.accent);
        painter.drawRoundedRect(filled, groove.height() / 2.0, groove.height() / 2.0);
        painter.restore();
    }

    if (!hasSettings)
        return;
    const int from = inner.left() + barsWidth + 2 * gap, width = inner.right() + 1 - from;
    painter.setPen(colors.line);
    const QRect rule = mirrored(QRect(from - gap, inner.top() + 2, 1, inner.height() - 4));
    painter.drawLine(rule.topLeft(), rule.bottomLeft());
    painter.setFont(plain);
    painter.setPen(colors.t2);
    painter.drawText(mirrored(QRect(from, inner.top(), width, line)), lead,
                     tr("Settings of the back end"));
    const int fit = qMax(1, int((inner.bottom() + 1 - top) / step));
    const qsizetype shown = m_settings.size() <= fit ? m_settings.size() : fit - 1;
    for (qsizetype i = 0; i < shown; ++i) {
        const Setting &setting = m_settings.at(i);
        const int y = top + int(step * double(i));
        const int valueWidth =
            qMin(QFontMetrics(strong).horizontalAdvance(setting.value) + 2, width * 6 / 10);
        painter.setFont(plain);
        painter.setPen(colors.t2);
        const int nameWidth = width - valueWidth - gap;
        painter.drawText(mirrored(QRect(from, y, nameWidth, int(step))), lead,
                         QFontMetrics(plain).elidedText(setting.name, Qt::ElideRight, nameWidth));
        painter.setFont(strong);
        painter.setPen(colors.t1);
        painter.drawText(
            mirrored(QRect(from + width - valueWidth, y, valueWidth, int(step))), farEdge,
            QFontMetrics(strong).elidedText(setting.value, Qt::ElideMiddle, valueWidth));
    }
    if (shown < m_settings.size()) {
        painter.setFont(plain);
        painter.setPen(colors.t3);
        painter.drawText(mirrored(QRect(from, top + int(step * double(shown)), width, int(step))),
                         lead, tr("and %1 more").arg(m_settings.size() - shown));
    }
}

bool SystemTile::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QStringList lines;
    for (const Bar &bar : m_bars)
        lines << bar.name + QStringLiteral(": ") + bar.value;
    for (const Setting &setting : m_settings.mid(0, 30))
        lines << setting.name + QStringLiteral(": ") + setting.value;
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(QLatin1Char('\n')),
                 this);
    return true;
}

} // namespace qd
