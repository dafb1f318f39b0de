// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulestable.h"

#include "alertdelegate.h"
#include "text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace qd {

namespace {

constexpr double OffOpacity = 0.55; ///< of a rule that is switched off

const QList<TableColumn> &ruleColumns()
{
    static const QList<TableColumn> columns = {
        {184, 24, 0, false, "name"},   {284, 36, 0, false, "what"}, {92, 22, 0, false, "where"},
        {88, 4, 0, false, "severity"}, {64, 4, 1, false, "for"},    {104, 18, 2, false, "calls"},
        {72, 4, 0, true, "fired"}};
    return columns;
}

/// How a severity looks where no alert of it is at hand.
Alert severityLook(Severity severity)
{
    Alert alert;
    alert.severity = severity;
    alert.kind = severity == Severity::Critical ? StatusKind::Crashed
                 : severity == Severity::Info   ? StatusKind::Idle
                                                : StatusKind::Degraded;
    return alert;
}

class RulesDelegate final : public RowDelegate
{
public:
    RulesDelegate(const AlertRulesModel &rules, const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
        , m_rules(rules)
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const AlertRule *rule = m_rules.rule(index.row());
        if (!rule)
            return;
        const Colors &colors = theme().colors();
        QRect room = cell;
        const auto place = [&] { return QStyle::visualRect(option.direction, cell, room); };
        QString text = index.data(Qt::DisplayRole).toString();
        if (!rule->enabled && index.column() != RuleNameColumn)
            painter.setOpacity(painter.opacity() * OffOpacity);
        switch (index.column()) {
        case RuleNameColumn: {
            paintRowBox(painter, theme(), room, option.direction,
                        rule->enabled ? Qt::Checked : Qt::Unchecked);
            room.setLeft(room.left() + scaled(theme(), RowBoxRoom));
            const QFont font = theme().font(12.5, QFont::DemiBold);
            const QString mark = m_rules.isChanged(*rule) ? AlertRulesTable::tr("changed")
                                 : rule->builtIn          ? QString()
                                                          : AlertRulesTable::tr("own");
            const QFont small = theme().font(11);
            const int wide = mark.isEmpty()
                                 ? 0
                                 : QFontMetrics(small).horizontalAdvance(mark) + scaled(theme(), 8);
            const QRect whole = room;
            room.setWidth(
                std::min(QFontMetrics(font).horizontalAdvance(text) + 2, whole.width() - wide));
            paintText(painter, place(), text, font, rule->enabled ? colors.t1 : colors.t2,
                      Qt::AlignLeft, Qt::ElideMiddle);
            if (mark.isEmpty())
                return;
            room.setLeft(room.right() + scaled(theme(), 8));
            room.setRight(whole.right());
            return paintText(painter, place(), mark, small, colors.t3, Qt::AlignLeft);
        }
        case RuleSeverityColumn:
            paintAlertShape(painter, theme(), room, option.direction, severityLook(rule->severity),
                            theme().color(Theme::tone(rule->severity)));
            room.setLeft(room.left() + scaled(theme(), 17));
            return paintText(painter, place(), text, theme().font(12.5), colors.t1, Qt::AlignLeft);
        case RuleFiredColumn:
            return paintText(painter, room, text, theme().font(12.5), colors.t1, Qt::AlignRight);
        case RuleWhatColumn:
            return paintText(painter, room, text, theme().font(12.5), colors.t1, Qt::AlignLeft);
        default:
            paintText(painter, room, text, theme().font(12.5), colors.t2, Qt::AlignLeft,
                      index.column() == RuleScopeColumn ? Qt::ElideMiddle : Qt::ElideRight);
        }
    }

private:
    const AlertRulesModel &m_rules;
};

} // namespace

AlertRulesTable::AlertRulesTable(AlertRulesModel &rules, const Theme &theme, QWidget *parent)
    : DataTable(theme, ruleColumns(), parent)
    , m_rules(rules)
{
    setAccessibleName(tr("Rules of alerts"));
    setSelectionMode(SingleSelection);
    setModel(&rules);
    useDelegate(new RulesDelegate(rules, theme, this));
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
}

const AlertRule *AlertRulesTable::current() const
{
    return m_rules.rule(currentIndex().row());
}

void AlertRulesTable::select(const QString &id)
{
    const int row = m_rules.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_rules.index(row, 0));
    scrollTo(currentIndex());
}

void AlertRulesTable::toggle(int row)
{
    if (const AlertRule *rule = m_rules.rule(row))
        m_rules.setEnabled(QString(rule->id), !rule->enabled);
}

bool AlertRulesTable::onBox(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || index.column() != RuleNameColumn)
        return false;
    const QRect cell = visualRect(index);
    const int reach = scaled(theme(), 10 + RowBoxRoom - 4);
    return layoutDirection() == Qt::RightToLeft ? at.x() > cell.right() - reach
                                                : at.x() < cell.left() + reach;
}

void AlertRulesTable::keyPressEvent(QKeyEvent *event)
{
    const AlertRule *rule = current();
    const QString id = rule ? rule->id : QString();
    switch (event->modifiers() & Qt::ControlModifier ? Qt::Key_unknown : Qt::Key(event->key())) {
    case Qt::Key_Space: return toggle(currentIndex().row());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (rule)
            emit editRequested(id);
        return;
    case Qt::Key_Delete:
        if (rule)
            emit removeRequested(id);
        return;
    case Qt::Key_D:
        if (rule)
            emit duplicateRequested(id);
        return;
    case Qt::Key_N:
    case Qt::Key_Insert: emit newRequested(); return;
    default: break;
    }
    if (!event->text().trimmed().isEmpty() && !(event->modifiers() & Qt::ControlModifier))
        return event->ignore(); // the page's: a view would search for it
    DataTable::keyPressEvent(event);
}

void AlertRulesTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    DataTable::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && onBox(at))
        toggle(rowAt(at.y()));
}

void AlertRulesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || onBox(at))
        return mousePressEvent(event);
    if (const AlertRule *rule = m_rules.rule(rowAt(at.y())))
        emit editRequested(QString(rule->id));
}

} // namespace qd
