// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondialog.h"

#include "actions.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <cmath>

namespace qd {

namespace {

QString secondsUntil(qint64 atMs, qint64 nowMs)
{
    return ConnectionDialog::tr("in %1").arg(
        format::duration(std::ceil(double(std::max<qint64>(0, atMs - nowMs)) / 1000)));
}

/// How one way in stands, named where there are two.
QList<ConnectionFact> wayFacts(const WayStatus &way, qint64 ageMs, qint64 nowMs)
{
    QList<ConnectionFact> rows;
    const auto row = [&rows](const QString &name, const QString &value, bool warning = false) {
        rows.append({name, value, warning});
    };
    row(ConnectionDialog::tr("Address"), displayText(way.server));
    const QString via = connectionViaWord(way.via);
    row(ConnectionDialog::tr("State"),
        connectionStateWord(way.state).replace(u'_', u' ') +
            (via.isEmpty() ? QString() : QStringLiteral(" · ") + via),
        way.state != ConnectionState::Live);
    if (!way.error.isEmpty())
        row(ConnectionDialog::tr("Trouble"), displayText(way.error, 600), true);
    if (way.nextTryAtMs > 0)
        row(ConnectionDialog::tr("Next try"), secondsUntil(way.nextTryAtMs, nowMs));
    row(ConnectionDialog::tr("Data age"),
        ageMs < 0 ? ConnectionDialog::tr("no data yet") : format::age(double(ageMs) / 1000),
        ageMs >= 0 && freshness(ageMs, way.usualIntervalMs) > 0);
    return rows;
}

} // namespace

QList<ConnectionFact> ConnectionDialog::factsOf(const Fleet &fleet, qint64 nowMs)
{
    const FeedStatus &status = fleet.status();
    QList<ConnectionFact> rows;
    const auto row = [&rows](const QString &name, const QString &value, bool warning = false) {
        rows.append({name, value, warning});
    };
    for (const WayStatus &way : status.ways)
        rows += wayFacts(way, way.lastDataAtMs > 0 ? nowMs - way.lastDataAtMs : -1, nowMs);
    if (status.ways.isEmpty())
        rows = wayFacts(status, fleet.dataAgeMs(nowMs), nowMs);
    row(tr("Requests"),
        status.circuitOpen ? tr("held back after 5 failures in a row; one trial %1, or Try now")
                                 .arg(secondsUntil(status.circuitUntilMs, nowMs))
                           : tr("as needed"),
        status.circuitOpen);
    const bool withoutApi = !status.ways.isEmpty() && !status.ways.constFirst().isUp();
    row(tr("Control"),
        status.readOnly               ? tr("this token may watch but not control")
        : !status.noControl.isEmpty() ? status.noControl
        : withoutApi                  ? tr("offered, by Redis while the API is away")
                                      : tr("offered"),
        status.readOnly || !status.noControl.isEmpty());
    if (!status.readOnly && status.noControl.isEmpty() && !status.notOffered.isEmpty()) {
        QStringList verbs;
        for (const ControlAction action : AllActions) {
            if (status.notOffered.contains(action))
                verbs << actionVerb(action);
        }
        row(tr("Not offered"), verbs.join(QStringLiteral(", ")) + QStringLiteral(": ") +
                                   displayText(status.notOffered.cbegin().value(), 300));
    }
    row(tr("Reconnects"), format::count(qint64(status.reconnects)));
    if (status.incomplete)
        row(tr("Events"), tr("carry no ids: what passes while the connection is away is lost"),
            true);
    row(tr("Not usable"),
        status.malformed == 0
            ? format::count(0)
            : tr("%1, the last: %2")
                  .arg(format::count(qint64(status.malformed)), displayText(status.malformedText)),
        status.malformed > 0);
    if (status.dropped > 0)
        row(tr("Dropped for their size"), format::count(qint64(status.dropped)), true);
    return rows + status.facts;
}

ConnectionDialog::ConnectionDialog(const Theme &theme, const Fleet &fleet, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_fleet(fleet)
{
    setWindowTitle(tr("Connection"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget(scroll);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(theme, 20));
    m_grid->setVerticalSpacing(scaled(theme, 7));
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    auto *feet = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    close->setFocus();
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    feet->addWidget(copy);
    feet->addStretch(1);
    feet->addWidget(close);
    column->addLayout(feet);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &ConnectionDialog::refresh);
    tick->start(1000);
    connect(&fleet, &Fleet::statusChanged, this, &ConnectionDialog::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        m_shown.clear();
        refresh();
    });
    refresh();
    resizeWithin(*this, {scaled(theme, 520), scaled(theme, 460)});
}

void ConnectionDialog::refresh()
{
    const QList<ConnectionFact> facts = factsOf(m_fleet, monotonicMs());
    if (facts == m_shown)
        return;
    m_shown = facts;
    while (m_rows.size() < facts.size()) {
        const auto label = [this] {
            auto *made = new QLabel(this);
            made->setTextFormat(Qt::PlainText);
            made->setWordWrap(true);
            made->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            return made;
        };
        const int at = int(m_rows.size());
        m_rows.append(qMakePair(label(), label()));
        m_rows.last().first->setWordWrap(false);
        m_rows.last().second->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                                      Qt::TextSelectableByKeyboard);
        m_grid->addWidget(m_rows.last().first, at, 0);
        m_grid->addWidget(m_rows.last().second, at, 1);
        m_grid->setRowStretch(at, 0);
        m_grid->setRowStretch(at + 1, 1);
    }
    const auto ink = [](QLabel *label, const QColor &color) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[name, value] = m_rows.at(i);
        const bool used = i < facts.size();
        name->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        name->setText(facts.at(i).name);
        value->setText(facts.at(i).value);
        value->setAccessibleName(facts.at(i).name);
        ink(name, m_theme.colors().t2);
        ink(value, facts.at(i).warning ? m_theme.color(Tone::Warn) : m_theme.colors().t1);
    }
}

QString ConnectionDialog::text() const
{
    QStringList lines;
    for (const ConnectionFact &fact : m_shown)
        lines << fact.name + u'\t' + fact.value;
    return lines.join(u'\n');
}

void ConnectionDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg0);
}

} // namespace qd
