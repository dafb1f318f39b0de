// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "stylesheet.h"
#include "svgicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <utility>

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
    takeColors();
}

void Theme::takeColors()
{
    m_colors = m_dark ? Colors::dark() : Colors::light();
    if (m_distant)
        m_colors = m_colors.distant();
}

void Theme::setDistant(bool distant)
{
    if (std::exchange(m_distant, distant) == distant)
        return;
    takeColors();
    emit changed();
}

void Theme::setMode(ThemeMode mode)
{
    const bool other = mode != m_mode;
    m_mode = mode;
    rebuild();
    if (other)
        emit modeChanged(mode);
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    rebuild();
}

const QList<int> &Theme::textSizes()
{
    static const QList<int> sizes{80, 90, 100, 110, 125, 150, 175, 200};
    return sizes;
}

int Theme::setTextSize(int percent)
{
    const auto next = std::lower_bound(textSizes().begin(), textSizes().end(), percent);
    const int size = next == textSizes().end() ? textSizes().last() : *next;
    setScale(size / 100.0);
    return size;
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
    takeColors();
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

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return svgIcon(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"), color);
}

} // namespace qd
