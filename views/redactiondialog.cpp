// SPDX-License-Identifier: GPL-3.0-or-later
#include "redactiondialog.h"

#include "redaction.h"
#include "viewstate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd {

RedactionDialog::RedactionDialog(ViewState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_edit(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What is hidden"));
    auto *column = new QVBoxLayout(this);
    auto *says =
        new QLabel(tr("Values are hidden whose key contains one of these words, in fields "
                      "and inside texts. Neither capitals nor signs count: api_key is also "
                      "X-Api-Key. One to a line."),
                   this);
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    says->setBuddy(m_edit);
    column->addWidget(says);
    column->addWidget(m_edit, 1);
    m_edit->setAccessibleName(tr("Words that hide a value"));
    m_edit->setTabChangesFocus(true);
    const auto show = [this](const QStringList &patterns) {
        m_edit->setPlainText(patterns.join(u'\n'));
    };
    QStringList patterns;
    const QJsonArray kept = state.value(ViewKey::RedactPatterns).toArray();
    for (const QJsonValue one : kept)
        patterns << one.toString();
    show(patterns);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [show] { show(Redaction::standardPatterns()); });
    showLocked(*m_edit, state, ViewKey::RedactPatterns);
    showLocked(*buttons->button(QDialogButtonBox::RestoreDefaults), state, ViewKey::RedactPatterns);
    resize(420, 380);
}

void RedactionDialog::accept()
{
    const Redaction fit(m_edit->toPlainText().split(u'\n'));
    m_state.setValue(ViewKey::RedactPatterns, QJsonArray::fromStringList(fit.patterns()));
    QDialog::accept();
}

} // namespace qd
