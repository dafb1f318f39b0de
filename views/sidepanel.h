// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"
#include "textlabel.h"

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace qd {

/// What stands beside a list and tells one thing of it in full: a head with its name and a cross,
/// and below it a column that is scrolled. Its feet are the heir's. GUI thread.
class SidePanel : public Panel
{
    Q_OBJECT
public:
    QToolButton *closeButton() const { return m_close; }

signals:
    void closeRequested();

protected:
    SidePanel(const Theme &theme, double spacingPx, QWidget *parent);

    TextLabel *name() const { return m_name; }
    void addToHead(QWidget *widget); ///< between the name and the cross
    QVBoxLayout *column() const { return m_column; }
    int sidePx() const;

private:
    QHBoxLayout *m_head;
    TextLabel *m_name;
    QToolButton *m_close;
    QVBoxLayout *m_column;
};

} // namespace qd
