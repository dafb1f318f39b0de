// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "chip.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace qd {

StatusLine::StatusLine(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_run(new Chip(theme, this))
{
    m_run->hide();
    m_run->setCursor(Qt::PointingHandCursor);
    m_run->setTip(tr("Click to see how it goes"));
    connect(m_run, &Chip::clicked, this, &StatusLine::runClicked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(theme, 16), 0, scaled(theme, 16), 0);
    row->setSpacing(scaled(theme, 16));
    const auto label = [&] {
        return new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this);
    };
    m_server = label();
    m_server->setElide(Qt::ElideMiddle);
    m_rate = label();
    m_reconnects = label();
    m_malformed = label();
    m_updated = label();
    m_version = label();
    m_version->setPlain(tr("Quarterdeck %1").arg(QStringLiteral(QUARTERDECK_VERSION)));
    for (TextLabel *part : {m_server, m_rate, m_reconnects, m_malformed})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_run);
    row->addWidget(m_updated);
    row->addWidget(m_version);
    const auto restyle = [this] {
        setFixedHeight(scaled(m_theme, 26));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void StatusLine::refresh(qint64 nowMs)
{
    const FeedStatus &status = m_fleet.status();
    m_server->setPlain(status.server.isEmpty() ? tr("no server") : displayText(status.server));

    // Over one second at least: a rate of shorter spans jumps.
    if (m_sampledAtMs == 0 || status.eventsIn < m_events) {
        m_sampledAtMs = nowMs;
        m_events = status.eventsIn;
    } else if (nowMs - m_sampledAtMs >= 950) {
        const double now =
            double(status.eventsIn - m_events) * 1000.0 / double(nowMs - m_sampledAtMs);
        m_perSecond = m_perSecond < 0 ? now : m_perSecond + 0.4 * (now - m_perSecond);
        m_sampledAtMs = nowMs;
        m_events = status.eventsIn;
    }
    const QString rate = m_perSecond < 0    ? format::count(std::nullopt)
                         : m_perSecond < 10 ? QLocale().toString(m_perSecond, 'f', 1)
                                            : format::count(qint64(m_perSecond + 0.5));
    m_rate->setPlain(tr("%1 events/s").arg(rate));
    m_reconnects->setPlain(tr("reconnects %1").arg(format::count(qint64(status.reconnects))));
    m_malformed->setPlain(tr("malformed %1").arg(format::count(qint64(status.malformed))));
    m_malformed->setInk(status.malformed > 0 ? Ink::Warn : Ink::Secondary);
    m_malformed->setTip(status.malformed > 0
                            ? tr("Last: %1").arg(displayText(status.malformedText, 400))
                            : tr("Everything that came could be used."));

    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    m_updated->setPlain(ageMs < 0
                            ? tr("No data yet")
                            : tr("Last updated %1").arg(format::clockTime(wallClockMs() - ageMs)));
    const int level = ageMs < 0 ? 0 : freshness(ageMs, status.usualIntervalMs);
    m_updated->setInk(level == 2 ? Ink::Bad : level == 1 ? Ink::Warn : Ink::Secondary);
}

void StatusLine::setRun(const QString &words)
{
    if (!words.isEmpty())
        m_run->show(StatusKind::Starting, Tone::Info, words);
    m_run->setVisible(!words.isEmpty());
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const TextLabel *part :
         {m_server, m_rate, m_reconnects, m_malformed, m_updated, m_version})
        parts << part->text();
    return parts.join(QStringLiteral(" · "));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().bg1);
    painter.fillRect(0, 0, width(), 1, m_theme.colors().line);
}

} // namespace qd
