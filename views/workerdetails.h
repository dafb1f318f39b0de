// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

#include <QWidget>

class QToolButton;
class QTreeView;

namespace qd {

class Fleet;
class JsonTree;
class TextLabel;
class Theme;

/// A worker's details as its server tells them, as a tree that can be opened; read only while it is
/// open. GUI thread.
class WorkerDetails final : public QWidget
{
    Q_OBJECT
public:
    WorkerDetails(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setWorker(const QString &key); ///< what was read of another is dropped
    void setOpen(bool open);
    QTreeView *tree() const { return m_tree; }
    QToolButton *head() const { return m_head; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void takeAnswer(const Answer &answer);

    Fleet &m_fleet;
    QString m_key;
    QToolButton *m_head;
    TextLabel *m_note;
    QTreeView *m_tree;
    JsonTree *m_details;
    quint64 m_question = 0; ///< 0: none is open
};

} // namespace qd
