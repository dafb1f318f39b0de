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

/// A filter line: applies what is written at each letter, offers how it could go on, says at its
/// end how much it hides. A mistake leaves the last good filter in force and is said in a sentence
/// below. The text is the one truth: whoever filters edits it. What is filtered is the heir's. GUI
/// thread.
class QueryLine : public FilterEdit
{
    Q_OBJECT
public:
    explicit QueryLine(const Theme &theme, QWidget *parent = nullptr);
    ~QueryLine() override;

    const QueryMistake &mistake() const { return m_mistake; } ///< no sentence: the line is in force
    QueryPopup *popup() const;
    QToolButton *helpButton() const { return m_help; }

signals:
    void filterChanged();
    void helpRequested();

protected:
    /// Puts \a line in force; false, and \a mistake, where it is wrong.
    virtual bool put(const QString &line, QueryMistake *mistake) = 0;
    virtual Completions complete(const QString &line, qsizetype cursor, bool evenNothing) const = 0;
    virtual QString note() const = 0; ///< at its end: what it hides
    void showState();                 ///< the heir calls it when note() changed

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void offer(bool evenNothing = false);
    void closePopup();
    void take(const Completion &entry);
    void arrange();

    const Theme &m_theme;
    QPointer<QueryPopup> m_popup; ///< in the window, so that it may lie over what is below
    TextLabel *m_note;
    QToolButton *m_clear, *m_help;
    Completions m_completions;
    QueryMistake m_mistake;
    QTimer m_complain; ///< a mistake is said when no letter came for a while
};

} // namespace qd
