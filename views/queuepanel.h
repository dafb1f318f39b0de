// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

#include <QJsonObject>

class QTreeView;

namespace qd {

class Chip;
class FactGrid;
class Fleet;
class JsonTree;
class TextLabel;

/// Everything about one queue: its state, its figures, who reads it, and the other fields that the
/// back end tells. GUI thread.
class QueuePanel final : public Panel
{
    Q_OBJECT
public:
    QueuePanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &name, qint64 nowMs); ///< "" or a name that is gone: none is chosen
    void setDimmed(int freshness);
    FactGrid *facts() const { return m_facts; }

private:
    Fleet &m_fleet;
    TextLabel *m_title = nullptr, *m_workers = nullptr;
    Chip *m_state = nullptr;
    FactGrid *m_facts = nullptr;
    QTreeView *m_tree = nullptr;
    JsonTree *m_extra;
    QJsonObject m_shownExtra;
    QString m_shownQueue;
};

} // namespace qd
