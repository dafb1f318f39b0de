// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QToolButton;

namespace qd {

class ActivityModel;
class Fleet;
class ListDelegate;
class RowList;
class TextLabel;
struct ActivityEntry;

/// What happened, newest first. Scrolled away from the top it stands still and counts what is new.
/// GUI thread.
class ActivityPanel final : public Panel
{
    Q_OBJECT
public:
    ActivityPanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);
    RowList *list() const { return m_list; }
    void refresh(bool known, bool live, int freshness);
    void setOf(const QString &fleet); ///< its name in the headline: there are others beside it
    QString stateText() const;
    QToolButton *allButton() const { return m_all; }

signals:
    void allRequested(); ///< everything that happened

private:
    void showState();
    ActivityModel &m_activity;
    RowList *m_list;
    ListDelegate *m_delegate;
    QToolButton *m_state, *m_all;
    TextLabel *m_head = nullptr, *m_none;
    int m_unseen = 0;
    bool m_known = false, m_live = false;
};

/// The right end of a line of activity: how long it took, else its status word. Plain text.
QString activityEndText(const ActivityEntry &entry);
Tone activityTone(const ActivityEntry &entry);
/// One line without the worker's name.
QString activityLine(const ActivityEntry &entry);

} // namespace qd
