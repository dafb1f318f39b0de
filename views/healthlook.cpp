// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthlook.h"

#include "fleet.h"
#include "text.h"
#include "words.h"

namespace qd {

namespace {

} // namespace

QString healthText(const QString &serverWord)
{
    const QString word = serverWord.trimmed().toLower();
    if (word.isEmpty())
        return tr("Health unknown");
    if (word == QLatin1String("healthy"))
        return reckonedText(Health::Healthy);
    if (word == QLatin1String("degraded"))
        return reckonedText(Health::Degraded);
    if (word == QLatin1String("critical"))
        return reckonedText(Health::Critical);
    return displayText(serverWord.trimmed(), 40);
}

Tone healthTone(const QString &serverWord)
{
    const QString word = serverWord.trimmed().toLower();
    if (word == QLatin1String("healthy"))
        return Tone::Ok;
    if (word == QLatin1String("degraded"))
        return Tone::Warn;
    return word == QLatin1String("critical") ? Tone::Bad : Tone::Off;
}

StatusKind healthShape(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return StatusKind::Running;
    case Tone::Warn: return StatusKind::Degraded;
    case Tone::Bad: return StatusKind::Crashed;
    case Tone::Info:
    case Tone::Off:
    case Tone::Stale: break;
    }
    return StatusKind::Unavailable;
}

QString reckonedText(Health health)
{
    switch (health) {
    case Health::Healthy: return tr("Healthy");
    case Health::Degraded: return tr("Degraded");
    case Health::Critical: return tr("Critical");
    case Health::Unknown: break;
    }
    return tr("Health unknown");
}

ShownHealth shownHealth(const Fleet &fleet)
{
    const HealthVerdict &ours = fleet.reckoned();
    ShownHealth health;
    // What the server said before it signed us out tells nothing about now.
    const bool heard =
        fleet.hasData() && fleet.status().state != ConnectionState::SignedOut && fleet.system();
    const QString word = heard ? fleet.system()->overallHealth.trimmed() : QString();
    health.serverSays = !word.isEmpty();
    health.ownTone = Theme::tone(ours.health);
    health.ownWord = tr("We reckon: %1").arg(reckonedText(ours.health));
    health.tone = health.serverSays ? healthTone(word) : health.ownTone;
    health.word = health.serverSays ? healthText(word) : reckonedText(ours.health);
    health.known = health.serverSays || ours.health != Health::Unknown;
    health.differs = health.serverSays && ours.health != Health::Unknown &&
                     word.toLower() != healthWord(ours.health);
    health.reasons = displayText(ours.reasons.join(QStringLiteral(" · ")), 400);
    return health;
}

} // namespace qd
