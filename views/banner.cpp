// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "actions.h"
#include "plaintip.h"
#include "sentences.h"
#include "text.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace qd {

namespace {
constexpr int ShownNotices = 3, KeptNotices = 200;
}

Banner::Banner(const Theme &theme, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_action(action)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// Most banners of a window never say anything.
void Banner::furnish()
{
    if (m_text)
        return;
    m_text = new TextLabel(m_theme, 12, QFont::Medium, Ink::Info, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(m_theme, 6), scaled(m_theme, 5), scaled(m_theme, 6),
                            scaled(m_theme, 5));
    row->setSpacing(scaled(m_theme, 10));
    row->addSpacing(scaled(m_theme, 26)); // the mark's; margins are not mirrored, this is
    m_text->setMaxLines(3);
    row->addWidget(m_text, 1);
    if (m_action.isEmpty())
        return;
    m_button = new QPushButton(m_action, this);
    m_button->setToolTip(m_tip);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    row->addWidget(m_button);
}

QPushButton *Banner::button()
{
    furnish();
    return m_button;
}

void Banner::setButtonTip(const QString &tip)
{
    m_tip = tip;
    if (m_button)
        m_button->setToolTip(tip);
}

void Banner::show(StatusKind shape, Tone tone, const QString &text)
{
    furnish();
    m_shape = shape;
    m_tone = tone;
    m_text->setInk(toneInk(tone));
    m_text->setPlain(text);
    setAccessibleName(text);
    update();
}

QString Banner::text() const
{
    return m_text ? m_text->text() : QString();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.background(m_tone));
    const double radius = scaled(m_theme, 6);
    painter.drawRoundedRect(rect(), radius, radius);
    const int side = scaled(m_theme, 12);
    QRect mark(scaled(m_theme, 11), (height() - side) / 2, side, side);
    mark = QStyle::visualRect(layoutDirection(), rect(), mark);
    painter.translate(mark.topLeft());
    painter.scale(side / 12.0, side / 12.0);
    painter.fillPath(Theme::glyph(m_shape), m_theme.color(m_tone));
}

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_more(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(theme, 6));
    m_column->addWidget(m_more);
    hide();
}

void NoticeBar::take(const JournalRow &row)
{
    if (row.outcome == Outcome::Pending)
        return;
    drop(row.command.id);
    if (row.outcome != Outcome::Done || !row.doubt.isEmpty()) {
        auto *banner = new Banner(m_theme, tr("Dismiss"), this);
        const OutcomeLook look = outcomeLook(row.doubt.isEmpty() ? row.outcome : Outcome::Unknown);
        banner->show(look.shape, look.tone, outcomeSentence(row));
        banner->setToolTip(plainTip(phaseText(row)));
        const quint64 id = row.command.id;
        banner->button()->setAccessibleName(tr("Dismiss: %1").arg(banner->text()));
        connect(banner->button(), &QPushButton::clicked, this,
                [this, id, key = row.command.workerKey] {
                    drop(id);
                    arrange();
                    emit dismissed(key);
                });
        m_column->insertWidget(0, banner);
        m_notices.prepend({id, row.command.workerKey, banner});
        while (m_notices.size() > KeptNotices)
            drop(m_notices.last().id);
    }
    arrange();
}

QString NoticeBar::text(int index) const
{
    return m_notices.value(index).banner ? m_notices.at(index).banner->text() : QString();
}

QPushButton *NoticeBar::dismissButton(int index) const
{
    return index >= 0 && index < m_notices.size() ? m_notices.at(index).banner->button() : nullptr;
}

void NoticeBar::drop(quint64 id)
{
    for (int i = 0; i < m_notices.size(); ++i) {
        if (m_notices.at(i).id == id) {
            m_notices.takeAt(i).banner->deleteLater();
            return;
        }
    }
}

void NoticeBar::arrange()
{
    for (int i = 0; i < m_notices.size(); ++i)
        m_notices.at(i).banner->setVisible(i < ShownNotices);
    const int hidden = int(m_notices.size()) - ShownNotices;
    m_more->setVisible(hidden > 0);
    if (hidden > 0)
        m_more->setPlain(hidden == 1 ? tr("and 1 more outcome to read")
                                     : tr("and %1 more outcomes to read").arg(hidden));
    setVisible(!m_notices.isEmpty());
}

QString outcomeSentence(const JournalRow &row)
{
    const QString what = actionNoun(row.command.action);
    const QString who = displayText(row.command.workerName, 80);
    QString words = displayText(row.message, 400);
    if (!row.doubt.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + displayText(row.doubt, 300);
    QString head;
    switch (row.outcome) {
    case Outcome::Refused: head = NoticeBar::tr("%1 of %2 was refused"); break;
    case Outcome::Failed: head = NoticeBar::tr("%1 of %2 failed"); break;
    case Outcome::NotSent: head = NoticeBar::tr("%1 of %2 was not sent"); break;
    case Outcome::NoAnswer: head = NoticeBar::tr("%1 of %2: no answer"); break;
    case Outcome::Unknown: head = NoticeBar::tr("%1 of %2: outcome unknown"); break;
    case Outcome::Done:
        head = row.doubt.isEmpty() ? NoticeBar::tr("%1 of %2 done")
                                   : NoticeBar::tr("%1 of %2 was answered, but is not to be seen");
        break;
    case Outcome::Pending: head = NoticeBar::tr("%1 of %2 is on its way"); break;
    }
    head = head.arg(what, who);
    return words.isEmpty() ? asSentence(head) : head + QStringLiteral(": ") + words;
}

} // namespace qd
