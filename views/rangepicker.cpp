// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangepicker.h"

#include "format.h"
#include "textlabel.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPushButton>

namespace qd {

RangePicker::RangePicker(const Theme &theme, QWidget *parent)
    : PopupFrame(theme, parent)
    , m_note(new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this))
    , m_show(new QPushButton(tr("Show"), this))
{
    setObjectName(QStringLiteral("range-picker"));
    setAccessibleName(tr("Any range"));
    auto *grid = new QGridLayout(this);
    const int side = scaled(theme, 12);
    grid->setContentsMargins(side, side, side, side);
    grid->setSpacing(scaled(theme, 8));
    m_from = addField(grid, 0, tr("From"));
    m_to = addField(grid, 1, tr("To"));
    m_note->setMaxLines(2);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->addWidget(m_show, 3, 0, 1, 2, Qt::AlignRight);
    m_show->setProperty("qd", QStringLiteral("primary"));
    setFixedWidth(scaled(theme, 300));
    setFocusProxy(m_from);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const TimeSpan chosen = span();
        close();
        emit this->chosen(chosen.fromMs, chosen.toMs);
    });
}

QDateTimeEdit *RangePicker::addField(QGridLayout *grid, int row, const QString &name)
{
    auto *label = new TextLabel(theme(), 12, QFont::Normal, Ink::Secondary, this);
    label->setPlain(name);
    auto *field = new QDateTimeEdit(this);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setLayoutDirection(Qt::LeftToRight); // digits also where texts are mirrored
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->setColumnStretch(1, 1);
    connect(field, &QDateTimeEdit::dateTimeChanged, this, &RangePicker::judge);
    return field;
}

void RangePicker::open(const TimeSpan &span, Qt::TimeSpec clock, qint64 nowMs,
                       const QWidget *button)
{
    m_clock = clock;
    m_nowMs = nowMs;
    for (QDateTimeEdit *field : {m_from, m_to})
        field->setTimeSpec(clock);
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(span.fromMs, clock));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(span.toMs, clock));
    judge();
    openBelow(button);
    m_from->setFocus();
}

TimeSpan RangePicker::span() const
{
    const auto instant = [this](const QDateTimeEdit *field) {
        // The field drops what a clock that is set back shows twice: its words count.
        return QDateTime(field->date(), field->time(), m_clock).toMSecsSinceEpoch();
    };
    return {instant(m_from), instant(m_to)};
}

QString RangePicker::note() const
{
    return m_note->text();
}

void RangePicker::judge()
{
    if (!m_show || m_nowMs == 0)
        return;
    const TimeSpan chosen = span();
    QString why;
    if (chosen.lengthMs() < HistoryRange::LeastMs)
        why = tr("It ends before it begins, or at once.");
    else if (chosen.lengthMs() > HistoryRange::MostMs)
        why = tr("Two years at most.");
    else if (chosen.fromMs > m_nowMs)
        why = tr("It lies in the future.");
    m_show->setEnabled(why.isEmpty());
    m_note->setInk(why.isEmpty() ? Ink::Muted : Ink::Warn);
    m_note->setPlain(
        why.isEmpty()
            ? tr("%1 long, times in %2")
                  .arg(format::duration(double(chosen.lengthMs()) / 1000),
                       QDateTime::fromMSecsSinceEpoch(chosen.toMs, m_clock).timeZoneAbbreviation())
            : why);
}

} // namespace qd
