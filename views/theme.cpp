// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "stylesheet.h"
#include "svgicon.h"
#include "text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleFactory>
#include <QToolTip>

// Resources of a static library are registered by hand; the macro wants the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(quarterdeck);
}

namespace qd {
namespace {

bool hasDigitsOfOneWidth(const QString &family)
{
    QFont font(family);
    font.setPixelSize(64); // large: hinting cannot make different widths look alike
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.05)
            return false;
    }
    return true;
}

QString firstInstalled(const QStringList &families, bool digitsMatter, const QString &fallback)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family) && (!digitsMatter || hasDigitsOfOneWidth(family)))
            return family;
    }
    return fallback;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QFont sized(const QString &family, double px, double scale)
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(px * scale)));
    return font;
}

} // namespace

Colors Colors::dark()
{
    const auto c = [](QRgb rgb) { return QColor(rgb); };
    Colors colors;
    colors.bg0 = c(0x0d1117), colors.bg1 = c(0x131920), colors.bg2 = c(0x1a212a),
    colors.bg3 = c(0x222b36);
    colors.line = c(0x2a3440), colors.t1 = c(0xe8eef4), colors.t2 = c(0x9fadba),
    colors.t3 = c(0x6c7a88);
    colors.accent = c(0x4f9cff), colors.accentBg = c(0x163050);
    const auto tone = [&](Tone t, QRgb fore, QRgb back) {
        colors.tone[int(t)] = c(fore), colors.toneBg[int(t)] = c(back);
    };
    tone(Tone::Ok, 0x3fb68b, 0x12322a);
    tone(Tone::Warn, 0xe3a93b, 0x3a2d12);
    tone(Tone::Bad, 0xef5b53, 0x401a1b);
    tone(Tone::Info, 0x6ea8fe, 0x172a47);
    tone(Tone::Off, 0x7d8a97, 0x242c35);
    tone(Tone::Stale, 0xf2703a, 0x421f14);
    colors.s1 = c(0x4f9cff), colors.s2 = c(0x3fb68b), colors.s3 = c(0xe3a93b),
    colors.s4 = c(0xc584f0);
    return colors;
}

Colors Colors::light()
{
    const auto c = [](QRgb rgb) { return QColor(rgb); };
    Colors colors;
    colors.bg0 = c(0xf3f5f8), colors.bg1 = c(0xffffff), colors.bg2 = c(0xffffff),
    colors.bg3 = c(0xeef2f6);
    colors.line = c(0xd9e0e8), colors.t1 = c(0x17212c), colors.t2 = c(0x51606f),
    colors.t3 = c(0x84919e);
    colors.accent = c(0x1f6feb), colors.accentBg = c(0xdbe9ff);
    const auto tone = [&](Tone t, QRgb fore, QRgb back) {
        colors.tone[int(t)] = c(fore), colors.toneBg[int(t)] = c(back);
    };
    tone(Tone::Ok, 0x1a8f66, 0xd9f3e8);
    tone(Tone::Warn, 0xa8700b, 0xfbeecf);
    tone(Tone::Bad, 0xcf352e, 0xfde2e0);
    tone(Tone::Info, 0x2f6fd8, 0xdfeafd);
    tone(Tone::Off, 0x75828f, 0xe8ecf0);
    tone(Tone::Stale, 0xc5450f, 0xfde0d2);
    colors.s1 = c(0x1f6feb), colors.s2 = c(0x1a8f66), colors.s3 = c(0xa8700b),
    colors.s4 = c(0x8a44c8);
    return colors;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    registerResources();
    // Inter has digits of different widths unless its font features are on, which Qt 6.4 cannot ask
    // for.
    m_family = firstInstalled({QStringLiteral("Inter"), QStringLiteral("Open Sans"),
                               QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")},
                              true, QGuiApplication::font().family());
    m_monoFamily =
        firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")},
                       false, QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_systemDark = isDarkPalette(QGuiApplication::palette());
    m_dark = m_systemDark;
    m_colors = m_dark ? Colors::dark() : Colors::light();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    rebuild();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    rebuild();
}

void Theme::setScale(double scale)
{
    scale = qBound(0.75, scale, 3.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    if (m_application)
        install(*m_application);
    emit changed();
}

void Theme::rebuild()
{
    const bool dark = m_mode == ThemeMode::System ? m_systemDark : m_mode == ThemeMode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    m_colors = dark ? Colors::dark() : Colors::light();
    if (m_application)
        install(*m_application);
    emit changed();
}

void Theme::install(QApplication &application)
{
    if (!m_application) {
        if (QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion")))
            application.setStyle(fusion);
    }
    m_application = &application;
    application.setFont(font(13));
    application.setPalette(palette());
    QToolTip::setFont(font(12));
    QToolTip::setPalette(palette());
    application.setStyleSheet(styleSheet());
}

QPalette Theme::palette() const
{
    const Colors &c = m_colors;
    QPalette p;
    p.setColor(QPalette::Window, c.bg0);
    p.setColor(QPalette::WindowText, c.t1);
    p.setColor(QPalette::Base, c.bg2);
    p.setColor(QPalette::AlternateBase, c.bg3);
    p.setColor(QPalette::Text, c.t1);
    p.setColor(QPalette::PlaceholderText, c.t3);
    p.setColor(QPalette::Button, c.bg2);
    p.setColor(QPalette::ButtonText, c.t1);
    p.setColor(QPalette::BrightText, color(Tone::Bad));
    p.setColor(QPalette::Highlight, c.accentBg);
    p.setColor(QPalette::HighlightedText, c.t1);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.bg3);
    p.setColor(QPalette::ToolTipText, c.t1);
    p.setColor(QPalette::Light, c.bg3);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.t3);
    return p;
}

QString Theme::styleSheet() const
{
    return qd::styleSheet(m_colors, m_scale);
}

QFont Theme::font(double px, int weight) const
{
    QFont font = sized(m_family, px, m_scale);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont Theme::mono(double px) const
{
    QFont font = sized(m_monoFamily, px, m_scale);
    font.setStyleHint(QFont::Monospace);
    return font;
}

Tone Theme::tone(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Crashed:
    case StatusKind::Error:
    case StatusKind::Stopped: return Tone::Bad;
    case StatusKind::Stale: return Tone::Stale;
    case StatusKind::Degraded: return Tone::Warn;
    case StatusKind::Paused:
    case StatusKind::Starting: return Tone::Info;
    case StatusKind::Running: return Tone::Ok;
    case StatusKind::Unavailable:
    case StatusKind::Other:
    case StatusKind::Idle: return Tone::Off;
    }
    return Tone::Off;
}

Tone Theme::tone(Health health)
{
    switch (health) {
    case Health::Healthy: return Tone::Ok;
    case Health::Degraded: return Tone::Warn;
    case Health::Critical: return Tone::Bad;
    case Health::Unknown: return Tone::Off;
    }
    return Tone::Off;
}

Tone Theme::tone(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Tone::Info;
    case Severity::Warning: return Tone::Warn;
    case Severity::Critical: return Tone::Bad;
    }
    return Tone::Off;
}

QPainterPath Theme::glyph(StatusKind kind)
{
    const auto polygon = [](std::initializer_list<QPointF> points) {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points)));
        path.closeSubpath();
        return path;
    };
    const auto disc = [](QPointF centre, double radius) {
        QPainterPath path;
        path.addEllipse(centre, radius, radius);
        return path;
    };
    const QPointF centre(6, 6);
    QPainterPath path;
    switch (kind) {
    case StatusKind::Running: return polygon({{4, 2.5}, {4, 9.5}, {10, 6}});
    case StatusKind::Paused:
        path.addRect(3, 2.5, 2, 7);
        path.addRect(7, 2.5, 2, 7);
        return path;
    case StatusKind::Stopped: path.addRect(3, 3, 6, 6); return path;
    case StatusKind::Stale: return polygon({{6, .8}, {11.2, 6}, {6, 11.2}, {.8, 6}});
    case StatusKind::Degraded: return polygon({{6, 2}, {11, 10}, {1, 10}});
    case StatusKind::Idle: return disc(centre, 3);
    case StatusKind::Crashed:
    case StatusKind::Error:
        return polygon({{3, 1.5},
                        {6, 4.5},
                        {9, 1.5},
                        {10.5, 3},
                        {7.5, 6},
                        {10.5, 9},
                        {9, 10.5},
                        {6, 7.5},
                        {3, 10.5},
                        {1.5, 9},
                        {4.5, 6},
                        {1.5, 3}});
    case StatusKind::Starting: // ◔
        path = disc(centre, 4.5).subtracted(disc(centre, 3.4));
        path.moveTo(centre);
        path.arcTo(QRectF(2.6, 2.6, 6.8, 6.8), 0, 90);
        path.closeSubpath();
        return path;
    case StatusKind::Unavailable: // ◌
        for (int i = 0; i < 8; ++i)
            path.addEllipse(centre + QLineF::fromPolar(4.2, i * 45).p2(), .95, .95);
        return path;
    case StatusKind::Other: // ○
        return disc(centre, 4).subtracted(disc(centre, 2.7));
    }
    return path;
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return svgIcon(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"), color);
}

QString shownWord(StatusKind kind, const QString &serverWord)
{
    const auto tr = [](const char *word) {
        return QCoreApplication::translate("qd::Status", word);
    };
    switch (kind) {
    case StatusKind::Crashed: return tr("Crashed");
    case StatusKind::Error: return tr("Error");
    case StatusKind::Stopped: return tr("Stopped");
    case StatusKind::Stale: return tr("Stale");
    case StatusKind::Unavailable: return tr("Unavailable");
    case StatusKind::Degraded: return tr("Degraded");
    case StatusKind::Paused: return tr("Paused");
    case StatusKind::Starting: return tr("Starting");
    case StatusKind::Running: return tr("Running");
    case StatusKind::Idle: return tr("Idle");
    case StatusKind::Other: break;
    }
    const QString word = displayText(serverWord.trimmed(), 40);
    return word.isEmpty() ? tr("Unknown") : word;
}

} // namespace qd
