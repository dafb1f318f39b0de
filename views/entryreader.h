// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queueentry.h"
#include "theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QTreeView;

namespace qd {

class PayloadTree;
class RevealButton;
class TextLabel;

/// The fields of one entry, unfolded as a tree; secrets are hidden, but for as long as
/// the button is held. Copies a value, or the entry as text or JSON (what is hidden stays
/// hidden there too). GUI thread.
class EntryReader final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryReader(const Theme &theme, QWidget *parent = nullptr);

    void show(const QueueEntry &entry); ///< the one that is shown already: changes nothing
    void clear();
    void setBack(bool visible); ///< where it stands in place of the table

    PayloadTree *tree() const { return m_tree; }
    QTreeView *view() const { return m_view; }
    RevealButton *revealButton() const { return m_reveal; }
    void copy(bool whole, bool json); ///< whole: the entry, else what is chosen in the tree

signals:
    void backRequested();
    void revealed(const QString &id); ///< somebody holds the button

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void onRead();

    const Theme &m_theme;
    PayloadTree *m_tree;
    QTreeView *m_view;
    TextLabel *m_title, *m_note;
    QToolButton *m_back;
    RevealButton *m_reveal;
    QPushButton *m_copy;
    QueueEntry m_entry;
};

} // namespace qd
