// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace qd {

class Banner;
class Fleet;
class TextLabel;

/// Other fields for one entry before it is given back: reads them, lets them be edited, and hands
/// them out. Changes nothing itself. What is no text, and what looks like a secret and is not
/// revealed, is kept byte for byte; each look at a secret is noted. GUI thread.
class FieldsDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr qsizetype MostBytes = 1024 * 1024, MostFields = 512;

    /// Both are kept by reference and must outlive this.
    FieldsDialog(Fleet &fleet, const Theme &theme, const QueueEntry &entry, EntryPlace place,
                 QWidget *parent = nullptr);

    QList<EntryField> fields() const; ///< as edited
    QString whyNot() const;           ///< why these cannot be used, in a sentence; empty: they can

    QListWidget *list() const { return m_list; }
    QLineEdit *nameEdit() const { return m_name; }
    QPlainTextEdit *valueEdit() const { return m_value; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *revealButton() const { return m_reveal; }
    QPushButton *useButton() const { return m_use; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Field
    {
        EntryField field;
        bool isText = true, secret = false, wasJson = false, hasCrLf = false;
    };
    void take(const Answer &answer);
    void showField();
    void noteLook();
    void takeName();
    void takeValue();
    void judge();
    void refresh();
    QString doubts() const;
    Field made(const EntryField &field) const;
    bool isSecret(const Field &field) const;

    Fleet &m_fleet;
    const Theme &m_theme;
    const QString m_queue, m_id;
    const EntryPlace m_place;
    quint64 m_question = 0;
    QList<Field> m_fields;
    QHash<QByteArray, bool> m_noted; ///< by name: that it was looked at is noted
    QString m_trouble;
    bool m_read = false, m_revealed = false, m_filling = false;
    TextLabel *m_lead;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_value;
    Banner *m_not;
    QPushButton *m_add, *m_remove, *m_reveal, *m_cancel, *m_use;
};

} // namespace qd
