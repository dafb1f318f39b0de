// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filteredit.h"
#include "querytext.h"
#include "theme.h"

#include <QPointer>
#include <QTimer>

class QToolButton;

namespace qd {

class QueryPopup;
class TextLabel;
class WorkerOrder;

/// The filter line of a WorkerOrder: applies what is written at each letter, offers how it could go
/// on, says at its end how many workers it hides. A mistake leaves the last good filter in force
/// and is said in a sentence below. The text is the one truth: whoever filters edits it. GUI
/// thread.
class QueryEdit final : public FilterEdit
{
    Q_OBJECT
public:
    QueryEdit(WorkerOrder &workers, const Theme &theme, QWidget *parent = nullptr);
    ~QueryEdit() override;

    const QueryMistake &mistake() const { return m_mistake; } ///< no sentence: the line is in force
    QueryPopup *popup() const;
    QToolButton *helpButton() const { return m_help; }

signals:
    void filterChanged();
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void offer(bool evenNothing = false);
    void closePopup();
    void take(const Completion &entry);
    void showState();
    void arrange();

    WorkerOrder &m_workers;
    const Theme &m_theme;
    QPointer<QueryPopup> m_popup; ///< in the window, so that it may lie over what is below
    TextLabel *m_hidden;
    QToolButton *m_clear, *m_help;
    Completions m_completions;
    QueryMistake m_mistake;
    QTimer m_complain; ///< a mistake is said when no letter came for a while
};

} // namespace qd
