// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerdetails.h"

#include "fleet.h"
#include "jsonview.h"
#include "redaction.h"
#include "revealbutton.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QToolButton>

namespace qd {

WorkerDetails::WorkerDetails(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_head(new QToolButton(this))
    , m_note(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_tree(new JsonView(this))
    , m_reveal(new RevealButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 10));
    m_head->setProperty("qd", QStringLiteral("flat"));
    m_head->setStyleSheet(QStringLiteral("QToolButton { padding-left: 0; padding-right: 0; }"));
    m_head->setCheckable(true);
    m_head->setAccessibleName(tr("Details as the worker tells them"));
    connect(m_head, &QToolButton::toggled, this, &WorkerDetails::setOpen);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    m_note->setMaxLines(3);
    column->addWidget(m_note);
    m_tree->setAccessibleName(tr("Details"));
    m_tree->setMinimumHeight(scaled(theme, 150));
    column->addWidget(m_tree, 1);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    m_reveal->hide();
    column->addStretch(0);
    setOpen(false);
    connect(&fleet, &Fleet::answered, this, &WorkerDetails::takeAnswer);
    connect(&fleet, &Fleet::redactionChanged, this, &WorkerDetails::fill);
    connect(m_reveal, &RevealButton::held, this, [this](bool held) {
        fill();
        if (held)
            m_fleet.noteReveal(tr("details of %1").arg(m_key));
    });
}

void WorkerDetails::setWorker(const QString &key)
{
    m_key = key;
    m_question = 0;
    m_body = QJsonValue::Undefined;
    fill();
    if (m_head->isChecked() && !key.isEmpty())
        ask();
}

void WorkerDetails::setOpen(bool open)
{
    if (m_head->isChecked() != open) {
        m_head->setChecked(open); // comes back here by toggled()
        return;
    }
    const QChar closed = layoutDirection() == Qt::RightToLeft ? u'◂' : u'▸';
    m_head->setText((open ? QChar(u'▾') : closed) + QLatin1Char(' ') + tr("Details"));
    m_tree->setVisible(open);
    m_note->setVisible(open);
    if (!open)
        m_reveal->hide();
    if (open && !m_key.isEmpty())
        ask();
    else
        m_question = 0;
}

void WorkerDetails::ask()
{
    m_note->setPlain(tr("Reading the details…"));
    m_note->setVisible(true);
    m_question = m_fleet.askDetails(m_key);
}

void WorkerDetails::takeAnswer(const Answer &answer)
{
    // An answer to an older question, or for a part that was closed meanwhile, is dropped.
    if (answer.id == 0 || answer.id != m_question)
        return;
    m_question = 0;
    m_note->setPlain(answer.error.isEmpty() ? QString() : displayText(answer.error, 400));
    m_note->setVisible(!answer.error.isEmpty());
    if (answer.error.isEmpty()) {
        m_body = answer.body;
        fill();
    }
}

void WorkerDetails::fill()
{
    const QJsonValue hidden =
        m_body.isUndefined() ? m_body : m_fleet.redaction().json(m_body); // undefined: no value
    m_tree->setValue(m_reveal->isHeld() ? m_body : hidden);
    m_reveal->setVisible(m_head->isChecked() && hidden != m_body);
}

void WorkerDetails::hideEvent(QHideEvent *event)
{
    m_question = 0;
    QWidget::hideEvent(event);
}

QTreeView *WorkerDetails::tree() const
{
    return m_tree;
}

} // namespace qd
