// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuslegend.h"

#include "format.h"
#include "plaintip.h"
#include "queryedit.h"
#include "statuspill.h"
#include "textlabel.h"
#include "workerorder.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace qd {

namespace {

constexpr double ChipPx = 21, GapPx = 6;

/// As in the mock-ups: what works first.
constexpr StatusKind ChipOrder[] = {
    StatusKind::Running, StatusKind::Idle,     StatusKind::Starting,    StatusKind::Paused,
    StatusKind::Other,   StatusKind::Degraded, StatusKind::Unavailable, StatusKind::Stale,
    StatusKind::Stopped, StatusKind::Error,    StatusKind::Crashed};

QString chipWord(StatusKind kind)
{
    return kind == StatusKind::Other ? LegendChip::tr("Other") : shownWord(kind, {});
}

} // namespace

LegendChip::LegendChip(const Theme &theme, StatusKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QString LegendChip::text(bool withWord) const
{
    const QString count = format::count(m_count);
    return withWord ? chipWord(m_kind) + u' ' + count : count;
}

QString LegendChip::words() const
{
    return text(true);
}

void LegendChip::show(int count, bool shown, bool withWord)
{
    if (count == m_count && shown == isChecked() && withWord == m_withWord &&
        !accessibleName().isEmpty())
        return;
    m_count = count;
    m_withWord = withWord;
    setChecked(shown);
    setAccessibleName(shown ? tr("%1: %2").arg(chipWord(m_kind), format::count(count))
                            : tr("%1: %2, hidden").arg(chipWord(m_kind), format::count(count)));
    setAccessibleDescription(tr("Space hides or shows, Enter leaves only these"));
    updateGeometry();
    update();
}

int LegendChip::widthFor(bool withWord) const
{
    return pillWidth(m_theme, text(withWord));
}

QSize LegendChip::sizeHint() const
{
    return {widthFor(m_withWord), scaled(m_theme, ChipPx)};
}

void LegendChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = isChecked() ? Theme::tone(m_kind) : Tone::Off;
    const QString words = text(m_withWord);
    paintPill(painter, m_theme, rect(), layoutDirection(), m_kind, tone, words);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isChecked()) {
        const int inset = scaled(m_theme, 8);
        painter.setPen(QPen(m_theme.color(tone), 1.2));
        painter.drawLine(QPointF(inset, height() / 2.0 + 0.5),
                         QPointF(width() - inset, height() / 2.0 + 0.5));
    }
    if (!hasFocus() && !underMouse() && !isDown())
        return;
    painter.setPen(
        QPen(hasFocus() ? m_theme.colors().accent : m_theme.color(tone), hasFocus() ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    const double radius = (height() - 1.5) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

void LegendChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton &&
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        emit onlyWanted();
    else
        QAbstractButton::mousePressEvent(event);
}

void LegendChip::mouseDoubleClickEvent(QMouseEvent *)
{
    emit onlyWanted();
}

bool LegendChip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const QString what = isChecked() ? tr("%1. Click to hide these.").arg(words())
                                     : tr("%1, hidden. Click to show these.").arg(words());
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(),
                 what + u'\n' + tr("Ctrl+click or double click: only these"), this);
    return true;
}

StatusLegend::StatusLegend(WorkerOrder &workers, QueryEdit &line, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_line(line)
    , m_theme(theme)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Workers by status"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, GapPx));
    for (const StatusKind kind : ChipOrder) {
        auto *chip = new LegendChip(theme, kind, this);
        m_chips[size_t(kind)] = chip;
        chip->installEventFilter(this);
        row->addWidget(chip);
        connect(chip, &LegendChip::onlyWanted, this, [this, kind] { showOnly(kind); });
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { toggle(kind); });
    }
    m_button->setText(tr("Status"));
    m_button->setAccessibleName(tr("Workers by status"));
    m_button->setProperty("qd", QStringLiteral("menu"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &StatusLegend::fillMenu);
    connect(&workers, &WorkerOrder::countsChanged, this, &StatusLegend::refresh);
    connect(&line, &QueryEdit::filterChanged, this, &StatusLegend::refresh);
    connect(&theme, &Theme::changed, this, &StatusLegend::refresh);
    refresh();
}

QList<LegendChip *> StatusLegend::chips() const
{
    QList<LegendChip *> chips;
    for (const StatusKind kind : ChipOrder)
        chips << m_chips[size_t(kind)];
    return chips;
}

void StatusLegend::toggle(StatusKind kind)
{
    if (m_line.mistake().sentence.isEmpty())
        m_line.setText(withStatus(m_line.text(), m_workers.filter(), kind,
                                  !m_workers.filter().showsStatus(kind)));
}

void StatusLegend::showOnly(StatusKind kind)
{
    if (m_line.mistake().sentence.isEmpty())
        m_line.setText(withOnlyStatus(m_line.text(), m_workers.filter(), kind));
}

void StatusLegend::setMode(LegendMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
}

int StatusLegend::widthFor(LegendMode mode) const
{
    if (mode == LegendMode::Menu)
        return m_button->sizeHint().width();
    int width = 0;
    for (const LegendChip *chip : m_chips) {
        if (chip->isUsed())
            width += chip->widthFor(mode == LegendMode::Words) + scaled(m_theme, GapPx);
    }
    return qMax(0, width - scaled(m_theme, GapPx));
}

void StatusLegend::refresh()
{
    const WorkerQuery &filter = m_workers.filter();
    const auto &terms = filter.statusTerms();
    const bool chosen =
        std::any_of(terms.begin(), terms.end(), [](const auto &term) { return !term.negated; });
    LegendChip *stop = nullptr; // where Tab comes in
    for (const StatusKind kind : ChipOrder) {
        LegendChip *chip = m_chips[size_t(kind)];
        const int count = m_workers.statusCounts()[size_t(kind)];
        const bool shown = filter.showsStatus(kind);
        // What is hidden by name can be shown again, though there is none now; and who was here
        // once keeps the place: workers that go to and fro do not make the others jump.
        const bool used = chip->isUsed() || count > 0 || (!shown && !chosen);
        chip->setUsed(used);
        chip->setEnabled(m_line.mistake().sentence.isEmpty());
        if (used)
            chip->show(count, shown, m_mode == LegendMode::Words);
        chip->setVisible(used && m_mode != LegendMode::Menu);
        if (used && (!stop || chip->hasFocus()))
            stop = chip;
    }
    for (LegendChip *chip : m_chips)
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_button->setVisible(m_mode == LegendMode::Menu);
    if (const int wide = widthFor(LegendMode::Words); wide != m_wide) {
        m_wide = wide;
        emit widthChanged();
    }
}

void StatusLegend::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    for (const StatusKind kind : ChipOrder) {
        const LegendChip *chip = m_chips[size_t(kind)];
        if (!chip->isUsed())
            continue;
        QAction *action = m_menu->addAction(chip->words(), this, [this, kind] { toggle(kind); });
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        action->setEnabled(chip->isEnabled());
    }
    m_menu->addSeparator();
    QMenu *only = m_menu->addMenu(tr("Only"));
    for (const StatusKind kind : ChipOrder) {
        if (m_chips[size_t(kind)]->isUsed())
            only->addAction(m_chips[size_t(kind)]->words(), this, [this, kind] { showOnly(kind); });
    }
    only->setEnabled(m_line.mistake().sentence.isEmpty() && !only->isEmpty());
}

bool StatusLegend::step(LegendChip *from, int by)
{
    const int last = int(std::size(ChipOrder)) - 1;
    int at = int(std::find(std::begin(ChipOrder), std::end(ChipOrder), from->kind()) -
                 std::begin(ChipOrder));
    for (at += by; at >= 0 && at <= last; at += by) {
        LegendChip *chip = m_chips[size_t(ChipOrder[at])];
        if (chip->isHidden())
            continue;
        chip->setFocus(Qt::OtherFocusReason);
        for (LegendChip *other : m_chips)
            other->setFocusPolicy(other == chip ? Qt::StrongFocus : Qt::ClickFocus);
        return true;
    }
    return true; // at an end the arrow means nothing else
}

bool StatusLegend::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<LegendChip *>(watched);
    if (!chip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right: return step(chip, forward);
    case Qt::Key_Left: return step(chip, -forward);
    case Qt::Key_Return:
    case Qt::Key_Enter: showOnly(chip->kind()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace qd
