// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsdialog.h"

#include "banner.h"
#include "fleet.h"
#include "redaction.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextDocument>

#include <utility>

namespace qd {

namespace {

/// What requeueing writes itself, and what tells how a letter died.
bool isOurs(const QByteArray &name, EntryPlace place)
{
    if (name == "requeued_from")
        return true;
    return place == EntryPlace::Dead && (name == "error" || name == "failed_at" ||
                                         name == "deliveries" || name == "original_id");
}

bool isJson(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    return (text.startsWith('{') || text.startsWith('[')) &&
           !QJsonDocument::fromJson(text).isNull();
}

} // namespace

FieldsDialog::Field FieldsDialog::made(const EntryField &field) const
{
    Field made;
    made.field = field;
    made.isText = isValidUtf8(field.value) && !field.value.contains('\0');
    made.wasJson = made.isText && isJson(field.value);
    made.hasCrLf = field.value.contains("\r\n");
    made.secret = isSecret(made);
    return made;
}

bool FieldsDialog::isSecret(const Field &field) const
{
    const Redaction &redaction = m_fleet.redaction();
    return redaction.hides(decodeUtf8(field.field.name)) ||
           (field.isText && redaction.carries(decodeUtf8(field.field.value)));
}

FieldsDialog::FieldsDialog(Fleet &fleet, const Theme &theme, const QueueEntry &entry,
                           EntryPlace place, QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_queue(entry.queue)
    , m_id(entry.id)
    , m_place(place)
    , m_lead(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_value(new QPlainTextEdit(this))
    , m_not(new Banner(theme, {}, this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_reveal(new QPushButton(tr("Reveal"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_use(new QPushButton(tr("Use these fields"), this))
{
    setModal(true);
    setWindowTitle(tr("Change fields"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 20);
    column->setContentsMargins(side, scaled(theme, 18), side, scaled(theme, 16));
    column->setSpacing(scaled(theme, 10));
    auto *title = new TextLabel(theme, 16, QFont::DemiBold, Ink::Primary, this);
    title->setElide(Qt::ElideMiddle);
    title->setPlain(tr("Fields of %1").arg(displayText(entry.id, 60)));
    column->addWidget(title);
    m_lead->setMaxLines(3);
    m_lead->setPlain(tr("Reading…"));
    column->addWidget(m_lead);
    auto *both = new QHBoxLayout;
    both->setSpacing(scaled(theme, 10));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout, *under = new QVBoxLayout;
    m_list->setAccessibleName(tr("Fields"));
    m_list->setFixedWidth(scaled(theme, 190));
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    left->addLayout(buttons);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the field"));
    m_name->setMaxLength(1'000);
    m_value->setAccessibleName(tr("Value of the field"));
    m_value->setTabChangesFocus(true);
    m_value->setFont(theme.mono(12));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_reveal);
    right->addLayout(head);
    right->addWidget(m_value, 1);
    both->addLayout(left);
    both->addLayout(right, 1);
    column->addLayout(both, 1);
    under->addWidget(m_not);
    column->addLayout(under);
    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    feet->addStretch(1);
    feet->addWidget(m_cancel);
    feet->addWidget(m_use);
    column->addLayout(feet);
    for (QPushButton *button : {m_add, m_remove, m_reveal, m_use})
        button->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_reveal->setCheckable(true);
    resizeWithin(*this, {scaled(theme, 720), scaled(theme, 460)});

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (whyNot().isEmpty())
            accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showField();
        noteLook();
    });
    connect(&fleet, &Fleet::redactionChanged, this, [this] {
        for (Field &field : m_fields)
            field.secret = isSecret(field);
        showField();
        noteLook();
    });
    connect(m_name, &QLineEdit::textEdited, this, &FieldsDialog::takeName);
    connect(m_value, &QPlainTextEdit::textChanged, this, &FieldsDialog::takeValue);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool revealed) {
        m_revealed = revealed;
        showField();
        noteLook();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_fields.append(Field());
        refresh();
        m_list->setCurrentRow(int(m_fields.size()) - 1);
        m_name->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() < 0)
            return;
        m_fields.removeAt(m_list->currentRow());
        refresh();
    });
    connect(&fleet, &Fleet::answered, this, &FieldsDialog::take);
    Question question;
    question.kind = Question::Entries;
    question.queue = m_queue;
    question.place = m_place;
    question.ids = {m_id};
    m_question = fleet.ask(question);
    refresh();
}

void FieldsDialog::take(const Answer &answer)
{
    if (answer.id != m_question || m_question == 0)
        return;
    m_question = 0;
    const QueueEntry entry = answer.page && !answer.page->entries.isEmpty()
                                 ? answer.page->entries.first()
                                 : QueueEntry();
    if (!answer.error.isEmpty())
        m_trouble = answer.error;
    else if (!entry.hasFields || entry.gone)
        m_trouble = tr("The entry is gone.");
    else if (entry.fieldsLeftOut || std::any_of(entry.fields.begin(), entry.fields.end(),
                                                [](const EntryField &field) { return field.cut; }))
        m_trouble = tr("It is too large to be changed here: a part of it would be lost.");
    m_read = true;
    for (const EntryField &field : entry.fields) {
        if (!isOurs(field.name, m_place))
            m_fields.append(made(field));
    }
    m_lead->setPlain(tr("It is given back with these instead of its own; requeued_from is added by "
                        "itself. Nothing is changed before you confirm the requeue."));
    refresh();
    m_list->setCurrentRow(0);
}

void FieldsDialog::refresh()
{
    const int row = m_list->currentRow();
    m_filling = true;
    while (m_list->count() > m_fields.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_fields.size())
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const QByteArray &name = m_fields.at(i).field.name;
        m_list->item(i)->setText(name.isEmpty() ? tr("(no name)")
                                                : displayText(decodeUtf8(name), 60));
    }
    m_filling = false;
    if (m_list->count() > 0 && row != m_list->currentRow())
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    showField();
}

void FieldsDialog::showField()
{
    if (m_filling)
        return;
    m_filling = true;
    const int row = m_list->currentRow();
    const bool there = row >= 0 && row < m_fields.size();
    const Field field = there ? m_fields.at(row) : Field();
    const bool hidden = field.secret && !m_revealed;
    const bool open = there && field.isText && !hidden;
    m_name->setText(decodeUtf8(field.field.name));
    m_name->setEnabled(there);
    m_value->setPlainText(
        hidden ? Redaction::hidden()
        : !field.isText
            ? tr("(%1 bytes that are no text: kept as they are)").arg(field.field.value.size())
            : decodeUtf8(field.field.value));
    m_value->setReadOnly(!open);
    m_reveal->setVisible(there && field.secret);
    m_reveal->setText(m_revealed ? tr("Hide") : tr("Reveal"));
    m_remove->setEnabled(there && m_fields.size() > 1);
    m_add->setEnabled(m_read && m_fields.size() < MostFields);
    m_filling = false;
    judge();
}

/// Each secret of the entry that can be seen is noted once.
void FieldsDialog::noteLook()
{
    const int row = m_list->currentRow();
    if (!m_revealed || row < 0 || row >= m_fields.size() || !m_fields.at(row).secret)
        return;
    const QByteArray &name = m_fields.at(row).field.name;
    if (std::exchange(m_noted[name], true))
        return;
    m_fleet.noteReveal(
        tr("%1 of entry %2 of %3").arg(displayText(decodeUtf8(name), 60), m_id, m_queue));
}

/// What nobody has touched stays as it came, byte for byte.
void FieldsDialog::takeName()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0 || row >= m_fields.size())
        return;
    m_fields[row].field.name = m_name->text().toUtf8();
    m_list->item(row)->setText(m_name->text().isEmpty() ? tr("(no name)")
                                                        : displayText(m_name->text(), 60));
    judge();
}

void FieldsDialog::takeValue()
{
    const int row = m_list->currentRow();
    if (m_filling || m_value->isReadOnly() || row < 0 || row >= m_fields.size())
        return;
    Field &field = m_fields[row];
    // As it stands there, no-break spaces included; the editor knows one kind of line end only.
    QString text = m_value->document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator),
                 field.hasCrLf ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    field.field.value = text.toUtf8();
    judge();
}

void FieldsDialog::judge()
{
    const QString why = whyNot(), doubt = why.isEmpty() ? doubts() : QString();
    m_not->setVisible(m_read && (!why.isEmpty() || !doubt.isEmpty()));
    m_not->show(StatusKind::Degraded, Tone::Warn, why.isEmpty() ? doubt : why);
    m_use->setEnabled(why.isEmpty());
}

QString FieldsDialog::doubts() const
{
    for (const Field &field : m_fields) {
        if (field.wasJson && !isJson(field.field.value))
            return tr("%1 was JSON and is not any more.")
                .arg(displayText(decodeUtf8(field.field.name), 60));
    }
    return {};
}

QString FieldsDialog::whyNot() const
{
    if (!m_read)
        return tr("Its fields have not been read yet.");
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_fields.isEmpty())
        return tr("An entry has at least one field.");
    qsizetype bytes = 0;
    QSet<QByteArray> names;
    for (const Field &field : m_fields) {
        const QByteArray &name = field.field.name;
        bytes += name.size() + field.field.value.size();
        if (name.trimmed().isEmpty())
            return tr("A field has no name.");
        if (isOurs(name, m_place))
            return tr("%1 is written by the requeue itself.").arg(QString::fromLatin1(name));
        if (names.contains(name))
            return tr("Two fields are called %1.").arg(displayText(decodeUtf8(name), 60));
        names.insert(name);
    }
    return bytes > MostBytes ? tr("Together they are larger than 1 MiB.") : QString();
}

QList<EntryField> FieldsDialog::fields() const
{
    QList<EntryField> fields;
    for (const Field &field : m_fields)
        fields << field.field;
    return fields;
}

void FieldsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
