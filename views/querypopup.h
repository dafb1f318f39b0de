// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querytext.h"
#include "theme.h"

#include <QFrame>
#include <QPointer>

class QStandardItemModel;
class QVBoxLayout;

namespace qd {

class RowList;
class TextLabel;

/// What hangs below the filter line: how it can go on, or what is wrong with it. Lies over the
/// window's content and never takes the keyboard from the line. GUI thread.
class QueryPopup final : public QFrame
{
    Q_OBJECT
public:
    QueryPopup(QWidget *below, const Theme &theme);
    ~QueryPopup() override;

    void showEntries(const QList<Completion> &entries); ///< none: hides
    void showSentence(const QString &sentence);         ///< plain text
    bool isChoosing() const { return isVisible() && !m_entries.isEmpty(); }
    void move(int by);                ///< the chosen entry; past an end nothing is chosen
    const Completion *chosen() const; ///< nullptr: none
    const QList<Completion> &entries() const { return m_entries; }

signals:
    void taken(const qd::Completion &entry); ///< by a click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    const Theme &m_theme;
    QWidget *m_below;
    QList<Completion> m_entries;
    QStandardItemModel *m_model;
    RowList *m_list;
    TextLabel *m_sentence;
};

} // namespace qd
