// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QListView;
class QToolButton;

namespace qd {

class AlertModel;
class Chip;
class TextLabel;

/// The active alerts: shape, what, detail and since when. It is as high as its alerts, up to a
/// limit. GUI thread.
class AlertPanel final : public Panel
{
    Q_OBJECT
public:
    AlertPanel(AlertModel &alerts, const Theme &theme, QWidget *parent = nullptr);
    void tick();               ///< once a second: how long each lasts
    void setKnown(bool known); ///< without data nobody knows whether anything needs attention
    void setMostRows(int rows);
    void setOf(const QString &fleet); ///< its name in the headline: there are others beside it
    QListView *list() const { return m_list; }
    QToolButton *allButton() const { return m_all; }

signals:
    void scopeOpened(const QString &scope); ///< as Page::scopeOpened(): double click, Enter
    void allRequested();                    ///< the Alerts page

private:
    void refit();
    AlertModel &m_alerts;
    Chip *m_count;
    QToolButton *m_all;
    QListView *m_list;
    TextLabel *m_head = nullptr, *m_none;
    int m_mostRows = 4;
    bool m_known = true;
};

} // namespace qd
