// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertpreviewbox.h"

#include "alertpast.h"
#include "alertwords.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>

namespace qd {

namespace {

constexpr int PreviewSoonMs = 400;
constexpr int MostSpellLines = 5;
constexpr int PreviewHours[] = {24, 7 * 24, 30 * 24};

} // namespace

AlertPreviewBox::AlertPreviewBox(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_range(new Segments({tr("24 h"), tr("7 d"), tr("30 d")}, this))
    , m_text(new TextLabel(theme, 12, QFont::Medium, Ink::Primary, this))
    , m_note(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    setAccessibleName(tr("What the rule would have done"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 4));
    auto *row = new QHBoxLayout;
    m_text->setMaxLines(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_range);
    column->addLayout(row);
    for (int i = 0; i < MostSpellLines; ++i) {
        auto *line = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
        line->setElide(Qt::ElideMiddle);
        line->hide();
        column->addWidget(line);
        m_lines << line;
    }
    m_note->setMaxLines(2);
    m_note->hide();
    column->addWidget(m_note);
    m_range->setCurrent(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(PreviewSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertPreviewBox::ask);
    connect(m_range, &Segments::chosen, this, &AlertPreviewBox::ask);
    connect(fleet.alertPast(), &AlertPast::previewed, this, &AlertPreviewBox::take);
    clear(tr("Reading the history…"));
}

void AlertPreviewBox::show(const std::optional<AlertRule> &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    m_question = 0;
    if (!rule) {
        m_soon.stop();
        return clear(tr("What it would have done is told as soon as it is right."));
    }
    m_soon.start();
}

void AlertPreviewBox::clear(const QString &text)
{
    m_text->setPlain(text);
    m_note->hide();
    for (TextLabel *line : std::as_const(m_lines))
        line->hide();
}

void AlertPreviewBox::ask()
{
    if (!m_rule)
        return;
    m_question = m_fleet.alertPast()->preview(*m_rule, PreviewHours[m_range->current()],
                                              m_fleet.serverNowMs());
    clear(m_question ? tr("Reading the history…")
                     : tr("There is no history to look at: nobody knows what it would have done."));
}

void AlertPreviewBox::take(const AlertPreview &preview)
{
    if (preview.id == 0 || preview.id != m_question)
        return;
    m_question = 0;
    if (!preview.error.isEmpty())
        return clear(displayText(preview.error, 300));
    const QString range = m_range->button(m_range->current())->text();
    clear(preview.count == 0   ? tr("Would not have fired in the last %1.").arg(range)
          : preview.count == 1 ? tr("Would have fired once in the last %1.").arg(range)
                               : tr("Would have fired %1 times in the last %2.")
                                     .arg(format::count(preview.count), range));
    const qint64 wallMs = wallClockMs();
    const qsizetype shown = std::min<qsizetype>(preview.spells.size(), MostSpellLines);
    for (qsizetype i = 0; i < shown; ++i) { // the newest first
        const AlertPreview::Spell &spell = preview.spells.at(preview.spells.size() - 1 - i);
        const QString lasted =
            spell.toMs > 0
                ? format::duration(double(std::max<qint64>(0, spell.toMs - spell.fromMs)) / 1000)
                : tr("lasts");
        m_lines.at(i)->setPlain(
            QStringLiteral("%1 · %2 · %3")
                .arg(displayText(spell.scopeName, 80), alertClock(spell.fromMs, wallMs), lasted));
        m_lines.at(i)->show();
    }
    QStringList notes;
    if (preview.count > shown)
        notes << tr("and %1 more").arg(format::count(preview.count - shown));
    const qint64 askedMs = qint64(PreviewHours[m_range->current()]) * 3'600'000;
    if (preview.fromMs > wallMs - askedMs + askedMs / 20)
        notes << tr("The history reaches back to %1.").arg(alertClock(preview.fromMs, wallMs));
    if (!preview.note.isEmpty())
        notes << displayText(preview.note, 300);
    m_note->setPlain(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

QString AlertPreviewBox::text() const
{
    return m_text->text();
}

QStringList AlertPreviewBox::spells() const
{
    QStringList lines;
    for (const TextLabel *line : m_lines) {
        if (!line->isHidden())
            lines << line->text();
    }
    return lines;
}

} // namespace qd
