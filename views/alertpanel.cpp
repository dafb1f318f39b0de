// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertpanel.h"

#include "alertmodel.h"
#include "alertwords.h"
#include "chip.h"
#include "clock.h"
#include "format.h"
#include "healthlook.h"
#include "plaintip.h"
#include "rowlist.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QToolButton>

namespace qd {

namespace {

constexpr double TakenOpacity = 0.6;

class AlertDelegate final : public ListDelegate
{
public:
    AlertDelegate(AlertModel &alerts, const Theme &theme, QObject *parent)
        : ListDelegate(theme, 50, parent)
        , m_alerts(alerts)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const Alert *alert = m_alerts.alert(index.row());
        if (!alert)
            return;
        const AlertRecord &record = *m_alerts.record(index.row());
        if (record.state != AlertState::Active && !record.id.isEmpty())
            painter.setOpacity(painter.opacity() * TakenOpacity); // somebody has it
        const Colors &colors = theme().colors();
        const Tone tone =
            alert->kind == StatusKind::Stale ? Tone::Stale : Theme::tone(alert->severity);
        const int glyph = scaled(theme(), 11), shift = scaled(theme(), 20);
        const QFont strong = theme().font(12, QFont::DemiBold), small = theme().font(11);
        const int first = QFontMetrics(strong).height(), second = QFontMetrics(small).height();
        const int top = room.top() + (room.height() - first - second) / 2;
        const QRect mark = QStyle::visualRect(
            direction, room, QRect(room.left(), top + (first - glyph) / 2, glyph, glyph));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(mark.topLeft());
        painter.scale(glyph / 12.0, glyph / 12.0);
        painter.fillPath(Theme::glyph(alert->kind), theme().color(tone));
        painter.restore();
        const QRect text = QStyle::visualRect(
            direction, room, QRect(room.left() + shift, top, room.width() - shift, first));
        paintPiece(painter, text, direction, qd::displayText(alert->text), strong, colors.t1,
                   Qt::ElideMiddle);
        const double lasts = double(qMax(qint64(0), wallClockMs() - alert->sinceMs)) / 1000.0;
        const QString state = alertStateText(record, wallClockMs());
        QString detail = state.isEmpty() ? qd::displayText(alert->detail) : state;
        if (alert->sinceMs > 0)
            detail +=
                (detail.isEmpty() ? QString() : QStringLiteral(" · ")) + format::duration(lasts);
        paintPiece(painter, text.translated(0, first), direction, detail, small, colors.t2);
    }

    QString tip(const QModelIndex &index) const override
    {
        const Alert *alert = m_alerts.alert(index.row());
        if (!alert)
            return {};
        return alertTip(*m_alerts.record(index.row()), {}, wallClockMs());
    }

private:
    AlertModel &m_alerts;
};

} // namespace

AlertPanel::AlertPanel(AlertModel &alerts, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_alerts(alerts)
    , m_count(new Chip(theme, this))
    , m_all(new QToolButton(this))
    , m_list(new RowList(theme, this))
    , m_none(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 6));
    m_all->setText(tr("All alerts"));
    m_all->setToolTip(tr("The Alerts page (Ctrl+6)"));
    m_all->setProperty("qd", QStringLiteral("flat"));
    m_all->setProperty("tight", true);
    row->addWidget(m_all);
    row->addWidget(m_count);
    connect(m_all, &QToolButton::clicked, this, &AlertPanel::allRequested);
    m_head = addHeadline(tr("Active alerts"), end);
    m_list->setAccessibleName(tr("Active alerts"));
    m_list->setItemDelegate(new AlertDelegate(alerts, theme, m_list));
    m_list->setModel(&alerts);
    m_none->setContentsMargins(0, 0, 0, 0);
    auto *quiet = new QHBoxLayout;
    quiet->setContentsMargins(scaled(theme, 12), 0, scaled(theme, 12), 0);
    quiet->addWidget(m_none);
    body()->addLayout(quiet);
    body()->addWidget(m_list);
    const auto opened = [this](const QModelIndex &index) {
        if (const Alert *alert = m_alerts.alert(index.row()))
            emit scopeOpened(alertTarget(*alert));
    };
    connect(m_list, &QListView::activated, this, opened);
    connect(&alerts, &QAbstractItemModel::rowsInserted, this, &AlertPanel::refit);
    connect(&alerts, &QAbstractItemModel::rowsRemoved, this, &AlertPanel::refit);
    connect(&alerts, &QAbstractItemModel::dataChanged, this, &AlertPanel::refit);
    connect(&theme, &Theme::changed, this, &AlertPanel::refit);
    refit();
}

void AlertPanel::setMostRows(int rows)
{
    if (rows == m_mostRows)
        return;
    m_mostRows = rows;
    refit();
}

void AlertPanel::setKnown(bool known)
{
    if (known == m_known)
        return;
    m_known = known;
    refit();
}

void AlertPanel::tick()
{
    if (isVisible() && m_alerts.rowCount() > 0)
        m_list->viewport()->update();
}

void AlertPanel::refit()
{
    const int rows = m_alerts.rowCount();
    const bool calls = rows > 0 && m_alerts.activeCount() > 0; // else somebody has them all
    const Tone tone = calls ? Theme::tone(m_alerts.alert(0)->severity) : Tone::Off;
    const bool unknown = rows == 0 && !m_known;
    m_none->setPlain(unknown ? tr("Nothing is known yet.") : tr("Nothing needs attention."));
    m_count->show(calls      ? healthShape(tone)
                  : rows > 0 ? StatusKind::Idle
                  : unknown  ? StatusKind::Unavailable
                             : StatusKind::Running,
                  rows > 0  ? tone
                  : unknown ? Tone::Off
                            : Tone::Ok,
                  unknown ? format::count({}) : format::count(m_alerts.activeCount()));
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_none->setFixedHeight(scaled(theme(), 40));
    m_list->setFixedHeight(qMin(rows, m_mostRows) * scaled(theme(), 50));
    setFixedHeight(scaled(theme(), 37) + 3 + (rows == 0 ? m_none->height() : m_list->height()));
}

void AlertPanel::setOf(const QString &fleet)
{
    m_head->setPlain(tr("Active alerts") + QStringLiteral(" · ") + displayText(fleet, 60));
}

} // namespace qd
