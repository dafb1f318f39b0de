// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydesk.h"
#include "theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace qd {

class RangePicker;
class Segments;
class SubjectPicker;

/// What a person can choose on the History page: whose figures, the range, live or frozen, by
/// which clock, compared with what, and what to do with it. GUI thread.
class HistoryBar final : public QWidget
{
    Q_OBJECT
public:
    HistoryBar(Fleet &fleet, HistoryDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void refresh(); ///< as the desk is now
    /// Signs instead of words where there are some, so that all of it fits a small window.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    QPushButton *subjectsButton() const { return m_subjects; }
    Segments *rangeChoice() const { return m_ranges; }
    QToolButton *anyRangeButton() const { return m_any; }
    QToolButton *liveButton() const { return m_live; }
    QToolButton *clockButton() const { return m_clock; }
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *exportButton() const { return m_export; }
    SubjectPicker *subjectPicker() const { return m_picker; }
    RangePicker *rangePicker() const { return m_rangePicker; }
    QList<QWidget *> tabOrder() const;
    void openSubjects();

    enum class Export { Values, Summary, Png, Svg, Print };

signals:
    void exportChosen(qd::HistoryBar::Export what);
    void markWanted();

private:
    void makeCompare();
    void makeExport();
    QString subjectsText() const;
    QString compareText() const;

    Fleet &m_fleet;
    HistoryDesk &m_desk;
    const Theme &m_theme;
    QPushButton *m_subjects;
    Segments *m_ranges;
    QToolButton *m_any, *m_live, *m_clock;
    QPushButton *m_compare, *m_export;
    SubjectPicker *m_picker;
    RangePicker *m_rangePicker;
    bool m_compact = false;
};

} // namespace qd
