// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdialog.h"

#include "segments.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace qd {

MarkDialog::MarkDialog(const Theme &theme, HistoryMark::Kind kind, qint64 atMs, Qt::TimeSpec clock,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_givenMs(atMs)
    , m_kind(new Segments({tr("Deploy"), tr("Incident")}, this))
    , m_text(new QLineEdit(this))
    , m_at(new QDateTimeEdit(this))
    , m_add(new QPushButton(tr("Add mark"), this))
{
    setWindowTitle(tr("Mark"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("What happened"));
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_at, 1);
    column->addLayout(row);
    m_kind->setCurrent(kind == HistoryMark::Incident ? 1 : 0);
    m_at->setTimeSpec(clock);
    m_at->setLayoutDirection(Qt::LeftToRight); // digits also where texts are mirrored
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_at->setAccessibleName(tr("When"));
    m_at->setCalendarPopup(true);
    m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(atMs, clock));
    m_text->setPlaceholderText(tr("A few words, such as a version"));
    m_text->setAccessibleName(tr("Words of the mark"));
    m_text->setMaxLength(200);
    column->addWidget(m_text);
    auto *hint = new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this);
    hint->setMaxLines(2);
    hint->setPlain(tr("It stands on all charts of this fleet, on this computer only."));
    column->addWidget(hint);
    column->addStretch(1);
    auto *feet = new QHBoxLayout;
    feet->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    feet->addWidget(cancel);
    feet->addWidget(m_add);
    column->addLayout(feet);
    cancel->setAutoDefault(false);
    m_add->setProperty("qd", QStringLiteral("primary"));
    m_add->setDefault(true);
    m_add->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_text->setFocus();
    resize(scaled(theme, 420), sizeHint().height());
}

HistoryMark::Kind MarkDialog::kind() const
{
    return m_kind->current() == 1 ? HistoryMark::Incident : HistoryMark::Deploy;
}

/// To the second as typed; untouched, exactly where it was asked for.
qint64 MarkDialog::atMs() const
{
    const qint64 typed = m_at->dateTime().toMSecsSinceEpoch();
    return std::abs(typed - m_givenMs) < 1000 ? m_givenMs : typed;
}

QString MarkDialog::words() const
{
    return m_text->text();
}

void MarkDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg1);
}

} // namespace qd
