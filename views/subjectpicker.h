// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popupframe.h"
#include "subjectlist.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace qd {

class HistoryDesk;
class TextLabel;

/// Whose history is shown: workers and queues to tick, found by a word, or the five with most of
/// a figure. What is ticked shows at once. GUI thread.
class SubjectPicker final : public PopupFrame
{
    Q_OBJECT
public:
    SubjectPicker(HistoryDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Opens below \a button with all that can be chosen now.
    void open(const QList<SubjectList::Entry> &entries, const QWidget *button);
    QLineEdit *filter() const { return m_filter; }
    QListView *list() const { return m_view; }
    QPushButton *topButton() const { return m_top; }
    QPushButton *everybodyButton() const { return m_everybody; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void choose(const ChosenSubjects &subjects);
    void fillTop();
    void showNote(bool full = false);

    HistoryDesk &m_desk;
    SubjectList m_list;
    QList<SubjectList::Entry> m_entries;
    QLineEdit *m_filter;
    QListView *m_view;
    TextLabel *m_note;
    QPushButton *m_top, *m_everybody;
};

} // namespace qd
