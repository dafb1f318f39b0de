// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerdetails.h"

#include "fleet.h"
#include "jsontree.h"
#include "redaction.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

namespace qd {

WorkerDetails::WorkerDetails(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_head(new QToolButton(this))
    , m_note(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_tree(new QTreeView(this))
    , m_details(new JsonTree(this))
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
    m_tree->setModel(m_details);
    m_tree->setAccessibleName(tr("Details"));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->hide();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setResizeContentsPrecision(50);
    m_tree->setMinimumHeight(scaled(theme, 150));
    column->addWidget(m_tree, 1);
    column->addStretch(0);
    setOpen(false);
    connect(&fleet, &Fleet::answered, this, &WorkerDetails::takeAnswer);
}

void WorkerDetails::setWorker(const QString &key)
{
    m_key = key;
    m_question = 0;
    m_details->setValue(QJsonValue::Undefined);
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
        m_details->setValue(m_fleet.redaction().json(answer.body));
        m_details->fetchMore({});
        m_tree->expandToDepth(0);
    }
}

void WorkerDetails::hideEvent(QHideEvent *event)
{
    m_question = 0;
    QWidget::hideEvent(event);
}

} // namespace qd
