// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkrun.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTimer;

namespace qd {

class Banner;
class Fleet;
class RowList;
class TextLabel;
class Theme;

/// How a run goes: progress, an outcome for each worker, its pace, a way to stop it half-way, and
/// afterwards to try the failed ones again. Closing it does not end the run. GUI thread.
class RunDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a run must outlive it, or take it along (as its parent's).
    RunDialog(Fleet &fleet, const Theme &theme, BulkRun &run, QWidget *parent = nullptr);

    QString title() const;
    QString counts() const;
    QProgressBar *progress() const { return m_progress; }
    Banner *words() const { return m_words; }
    RowList *list() const { return m_list; }
    QCheckBox *failedOnly() const { return m_failedOnly; }
    QComboBox *paceBox() const { return m_pace; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *retryButton() const { return m_retry; }
    QPushButton *copyButton() const { return m_copy; }

signals:
    void retryRequested(); ///< the failed ones, as a new run

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void filter();

    Fleet &m_fleet;
    const Theme &m_theme;
    BulkRun &m_run;
    TextLabel *m_title, *m_counts;
    QProgressBar *m_progress;
    Banner *m_words;
    QCheckBox *m_failedOnly;
    QComboBox *m_pace;
    RowList *m_list;
    QSortFilterProxyModel *m_failed;
    QPushButton *m_copy, *m_retry, *m_stop, *m_close;
    QTimer *m_soon; ///< progress is told for each worker, it is shown ten times a second
};

/// "Pausing 412 of 9,842", "Pause: 9,842 done", "Pause: 3 of 9,842 failed".
QString runSentence(const BulkRun &run);

} // namespace qd
