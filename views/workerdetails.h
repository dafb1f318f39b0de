// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

#include <QJsonValue>
#include <QWidget>

class QToolButton;
class QTreeView;

namespace qd {

class Fleet;
class JsonView;
class RevealButton;
class TextLabel;
class Theme;

/// A worker's details as its server tells them, as a tree that can be opened; read only while it is
/// open. What is secret in them is hidden, as long as nobody holds the button. GUI thread.
class WorkerDetails final : public QWidget
{
    Q_OBJECT
public:
    WorkerDetails(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setWorker(const QString &key); ///< what was read of another is dropped
    void setOpen(bool open);
    QTreeView *tree() const;
    QToolButton *head() const { return m_head; }
    RevealButton *revealButton() const { return m_reveal; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void takeAnswer(const Answer &answer);
    void fill();

    Fleet &m_fleet;
    QString m_key;
    QToolButton *m_head;
    TextLabel *m_note;
    JsonView *m_tree;
    RevealButton *m_reveal;
    QJsonValue m_body = QJsonValue::Undefined; ///< as it came
    quint64 m_question = 0;                    ///< 0: none is open
};

} // namespace qd
