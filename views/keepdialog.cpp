// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepdialog.h"

#include "format.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace qd {

KeepDialog::KeepDialog(ViewState &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_used(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    setWindowTitle(tr("Kept history"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("Kept history"));
    column->addWidget(title);
    auto *hint = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
    hint->setMaxLines(3);
    hint->setPlain(
        tr("What this program sees of a fleet is kept on this computer. What is older, or "
           "more than the file may hold, is given up: the oldest first."));
    column->addWidget(hint);

    struct Limit
    {
        ViewKey key;
        QString words, unit;
        int least, most;
    };
    const Limit limits[] = {
        {ViewKey::KeepSampleHours, tr("Every sample"), tr(" hours"), 1, 24 * 14},
        {ViewKey::KeepMinuteDays, tr("A value a minute"), tr(" days"), 1, 366},
        {ViewKey::KeepHourDays, tr("A value an hour"), tr(" days"), 1, 3660},
        {ViewKey::KeepMegabytes, tr("The file of a fleet"), tr(" MB at most"), 20, 100'000}};
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaled(theme, 18));
    form->setVerticalSpacing(scaled(theme, 8));
    for (const Limit &limit : limits) {
        auto *box = new QSpinBox(this);
        box->setRange(limit.least, limit.most);
        box->setGroupSeparatorShown(true);
        box->setSuffix(limit.unit);
        box->setAccessibleName(limit.words);
        box->setKeyboardTracking(false); // half a number would give up what is kept
        box->setMinimumWidth(scaled(theme, 160));
        box->setValue(int(settings.value(limit.key).toInteger()));
        connect(box, &QSpinBox::valueChanged, &settings,
                [&settings, key = limit.key](int value) { settings.setValue(key, value); });
        showLocked(*box, settings, limit.key);
        m_boxes.append({limit.key, box});
        auto *words = new QLabel(limit.words, this);
        words->setBuddy(box);
        form->addRow(words, box);
    }
    column->addLayout(form);
    column->addWidget(m_used);
    auto *feet = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(feet, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(feet);
    setMinimumWidth(scaled(theme, 420));
}

void KeepDialog::setUsed(qint64 bytes)
{
    m_used->setPlain(tr("The file of this fleet holds %1.").arg(format::bytes(bytes)));
}

QString KeepDialog::used() const
{
    return m_used->text();
}

QSpinBox *KeepDialog::box(ViewKey key) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(),
                                    [key](const auto &entry) { return entry.first == key; });
    return found == m_boxes.end() ? nullptr : found->second;
}

void KeepDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
