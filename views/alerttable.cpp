// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerttable.h"

#include "format.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

#include <utility>

namespace qd {

namespace {

constexpr int AlertStillMs = 8000, HoursEveryTicks = 10;

const QList<TableColumn> &alertColumns()
{
    static const QList<TableColumn> columns = {
        {174, 34, 0, false, "what"}, {112, 26, 0, false, "where"}, {162, 30, 0, false, "value"},
        {98, 6, 1, false, "since"},  {78, 8, 0, false, "lasts"},   {84, 10, 2, false, "hour"},
        {190, 10, 0, false, "act"}};
    return columns;
}

} // namespace

AlertTable::AlertTable(AlertWatch &watch, const Theme &theme, AlertRowDelegate::Hour hour,
                       QWidget *parent)
    : DataTable(theme, alertColumns(), parent)
    , m_lines(watch)
{
    setAccessibleName(tr("Active alerts"));
    setModel(&m_lines);
    m_rows = new AlertRowDelegate(
        m_lines, theme, std::move(hour), [this] { return hoveredRow(); },
        [this] { return m_hoveredAct; }, this);
    useDelegate(m_rows);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    m_still.setSingleShot(true);
    m_still.setInterval(AlertStillMs);
    connect(&m_still, &QTimer::timeout, this, [this] { m_lines.setFrozen(false); });
    connect(&m_lines, &AlertLines::settled, this, &AlertTable::showBulk);
    makeBulk();
}

void AlertTable::makeBulk()
{
    m_bulk = new QWidget(horizontalHeader());
    m_bulk->setAccessibleName(tr("For the chosen alerts"));
    m_bulk->setAutoFillBackground(true);
    m_bulk->setStyleSheet(QStringLiteral("QPushButton { padding: 1px 8px; }"));
    auto *row = new QHBoxLayout(m_bulk);
    row->setContentsMargins(scaled(theme(), 10), 0, scaled(theme(), 10), 0);
    row->setSpacing(scaled(theme(), 6));
    m_chosen = new TextLabel(theme(), 11.5, QFont::Medium, Ink::Accent, m_bulk);
    row->addWidget(m_chosen);
    for (const AlertAct what : {AlertAct::Acknowledge, AlertAct::Snooze, AlertAct::TakeBack}) {
        auto *button = new QPushButton(alertActText(what), m_bulk);
        button->setAccessibleName(what == AlertAct::Acknowledge ? tr("Acknowledge the chosen ones")
                                  : what == AlertAct::Snooze
                                      ? tr("Snooze the chosen ones")
                                      : tr("Let the chosen ones call again"));
        connect(button, &QPushButton::clicked, this, [this, what, button] {
            act(what, chosenIds(), button->mapToGlobal(QPoint(0, button->height())));
        });
        row->addWidget(button);
        m_bulkButtons << button;
    }
    m_bulk->hide();
    const auto restyle = [this] {
        QPalette palette = m_bulk->palette();
        palette.setColor(QPalette::Window, theme().colors().bg2);
        m_bulk->setPalette(palette);
        placeBulk();
    };
    connect(&theme(), &Theme::changed, m_bulk, restyle);
    restyle();
}

QPushButton *AlertTable::bulkButton(AlertAct act) const
{
    return act == AlertAct::None ? nullptr : m_bulkButtons.at(int(act) - 1);
}

QStringList AlertTable::chosenIds() const
{
    QStringList ids;
    const auto take = [&](const QModelIndex &index) {
        const AlertLines::Line *line = m_lines.line(index.row());
        if (line && !line->record.id.isEmpty() && line->record.isOpen() &&
            !ids.contains(line->record.id))
            ids << line->record.id;
    };
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const AlertLines::Line *line = m_lines.line(index.row()); line && line->name < 0)
            take(index);
    }
    if (ids.isEmpty())
        take(currentIndex());
    return ids;
}

void AlertTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    DataTable::selectionChanged(now, before);
    showBulk();
}

void AlertTable::showBulk()
{
    if (!m_bulk)
        return;
    int calling = 0, silent = 0;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const AlertLines::Line *line = m_lines.line(index.row());
        if (!line || line->name >= 0 || line->record.id.isEmpty() || !line->record.isOpen())
            continue;
        ++(line->record.state == AlertState::Active ? calling : silent);
    }
    const bool several = calling + silent > 1;
    m_bulk->setVisible(several);
    if (!several)
        return;
    m_chosen->setPlain(tr("%1 chosen").arg(format::count(calling + silent)));
    bulkButton(AlertAct::Acknowledge)->setVisible(calling > 0);
    bulkButton(AlertAct::TakeBack)->setVisible(silent > 0);
    placeBulk();
}

void AlertTable::placeBulk()
{
    if (!m_bulk->isVisibleTo(this))
        return;
    const QSize size(m_bulk->sizeHint().width(), horizontalHeader()->height() - 1);
    const int left =
        layoutDirection() == Qt::RightToLeft ? 0 : horizontalHeader()->width() - size.width();
    m_bulk->setGeometry(QRect(QPoint(std::max(0, left), 0), size));
}

void AlertTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    placeBulk();
}

void AlertTable::select(const QString &id)
{
    const int row = m_lines.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_lines.index(row, 0));
    scrollTo(currentIndex());
}

void AlertTable::tick()
{
    m_lines.settle();
    if (++m_ticks % HoursEveryTicks == 0)
        m_rows->forgetHours();
    updateColumns({AlertLastsColumn, AlertHourColumn, AlertActColumn});
}

QRect AlertTable::buttonRect(int row, AlertAct act) const
{
    const AlertLines::Line *line = m_lines.line(row);
    if (!line || line->name >= 0)
        return {};
    const QModelIndex index = m_lines.index(row, AlertActColumn);
    const int side = scaled(theme(), 10); // as RowDelegate lays a cell out
    const QRect room = visualRect(index).adjusted(side, 0, -side, -1);
    const bool wanted = hoveredRow() == row || selectionModel()->isRowSelected(row, {});
    for (const AlertButton &button :
         alertButtons(theme(), room, layoutDirection(), line->record, wanted)) {
        if (button.act == act)
            return button.rect;
    }
    return {};
}

AlertAct AlertTable::actAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    for (const AlertAct act : {AlertAct::Acknowledge, AlertAct::Snooze, AlertAct::TakeBack}) {
        if (row >= 0 && buttonRect(row, act).contains(at))
            return act;
    }
    return AlertAct::None;
}

bool AlertTable::isLink(const QModelIndex &index) const
{
    const AlertLines::Line *line = m_lines.line(index.row());
    return line && line->name < 0 && !line->record.id.isEmpty() &&
           index.column() == AlertWhereColumn;
}

bool AlertTable::onChevron(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const AlertLines::Line *line = m_lines.line(index.row());
    if (!line || line->name >= 0 || index.column() != AlertWhatColumn ||
        !AlertLines::canOpen(line->record))
        return false;
    const QRect cell = visualRect(index);
    const int reach = scaled(theme(), 10 + 20 + 16);
    return layoutDirection() == Qt::RightToLeft ? at.x() > cell.right() - reach
                                                : at.x() < cell.left() + reach;
}

void AlertTable::act(AlertAct act, const QStringList &ids, const QPoint &globalAt)
{
    if (ids.isEmpty())
        return;
    switch (act) {
    case AlertAct::Acknowledge: emit acknowledgeRequested(ids); break;
    case AlertAct::Snooze: emit snoozeRequested(ids, globalAt); break;
    case AlertAct::TakeBack: emit takeBackRequested(ids); break;
    case AlertAct::None: break;
    }
}

void AlertTable::open(int row)
{
    if (const AlertLines::Line *line = m_lines.line(row); line && !line->record.id.isEmpty())
        emit opened(line->record);
}

void AlertTable::keyPressEvent(QKeyEvent *event)
{
    const AlertLines::Line *line = m_lines.line(currentIndex().row());
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QPoint below = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    if (!plain)
        return DataTable::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_A: return act(AlertAct::Acknowledge, chosenIds(), below);
    case Qt::Key_Z: return act(AlertAct::Snooze, chosenIds(), below);
    case Qt::Key_C: return act(AlertAct::TakeBack, chosenIds(), below);
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(currentIndex().row());
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool outwards =
            (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        if (line && AlertLines::canOpen(line->record) &&
            m_lines.isOpened(line->record.id) != outwards) {
            const QString id = line->record.id;
            m_lines.toggle(id);
            select(id);
            return;
        }
        break;
    }
    default:
        if (!event->text().trimmed().isEmpty())
            return event->ignore(); // letters are the page's commands, not a search
    }
    DataTable::keyPressEvent(event);
}

void AlertTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const AlertLines::Line *line = m_lines.line(rowAt(at.y()));
    m_pressedAct = event->button() == Qt::LeftButton ? actAt(at) : AlertAct::None;
    m_pressedId = line ? line->record.id : QString();
    if (m_pressedAct != AlertAct::None)
        return; // a button chooses no row
    if (event->button() == Qt::LeftButton && onChevron(at)) {
        m_pressedId.clear();
        return m_lines.toggle(line->record.id);
    }
    DataTable::mousePressEvent(event);
}

void AlertTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const AlertAct pressed = std::exchange(m_pressedAct, AlertAct::None);
    const QString id = std::exchange(m_pressedId, {});
    const AlertLines::Line *line = m_lines.line(rowAt(at.y()));
    const bool same = line && !id.isEmpty() && line->record.id == id;
    if (pressed != AlertAct::None) {
        if (same && actAt(at) == pressed)
            act(pressed, {id},
                viewport()->mapToGlobal(buttonRect(rowAt(at.y()), pressed).bottomLeft()));
        return;
    }
    DataTable::mouseReleaseEvent(event);
    if (same && event->button() == Qt::LeftButton && !event->modifiers() && isLink(indexAt(at)))
        open(rowAt(at.y()));
}

void AlertTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || actAt(at) != AlertAct::None || onChevron(at))
        return mousePressEvent(event);
    if (!isLink(indexAt(at))) // a link has opened with the first click
        open(rowAt(at.y()));
}

void AlertTable::hover(const QPoint &at)
{
    const AlertAct act = actAt(at);
    viewport()->setCursor(act != AlertAct::None || isLink(indexAt(at)) || onChevron(at)
                              ? Qt::PointingHandCursor
                              : Qt::ArrowCursor);
    if (act == m_hoveredAct)
        return;
    m_hoveredAct = act;
    viewport()->update();
}

bool AlertTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        m_lines.setFrozen(true); // nothing moves under the hand
        m_still.start();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        m_still.stop();
        m_lines.setFrozen(false);
    }
    const bool done = DataTable::viewportEvent(event);
    if (event->type() == QEvent::MouseMove)
        hover(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave)
        m_hoveredAct = AlertAct::None;
    return done;
}

} // namespace qd
