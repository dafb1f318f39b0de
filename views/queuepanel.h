// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

#include <QJsonObject>

class QGridLayout;
class QPushButton;
class QTreeView;

namespace qd {

class Chip;
class ConsumerGroups;
class FactGrid;
class Fleet;
class JsonTree;
struct QueueRow;

/// Everything about one queue: its state, its figures, who reads it and how, and the other fields
/// that the back end tells; below it what the back end says of all queues together. GUI thread.
class QueuePanel final : public Panel
{
    Q_OBJECT
public:
    QueuePanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &name, qint64 nowMs); ///< "" or a name that is gone: none is chosen
    void setDimmed(int freshness);
    FactGrid *facts() const { return m_facts; }
    FactGrid *healthFacts() const { return m_health; }
    ConsumerGroups *groups() const { return m_groups; }
    QString totalsText() const; ///< where the given totals contradict each other; empty: they agree
    QList<QPushButton *> readers() const { return m_readers; } ///< one for each named worker

signals:
    void workerOpened(const QString &key);
    void workersRequested(const QString &queue); ///< all that read it

private:
    TextLabel *addSection(const QString &title);
    void showFacts(const QueueRow &row, qint64 nowMs);
    void showReaders(const QueueRow &row);
    void showExtra(const QueueRow &row);
    void showHealth();

    Fleet &m_fleet;
    TextLabel *m_title = nullptr, *m_alarm, *m_nobody, *m_readersTitle, *m_groupsTitle,
              *m_extraTitle, *m_totals;
    Chip *m_state, *m_healthChip;
    FactGrid *m_facts, *m_health;
    QGridLayout *m_readersGrid;
    QList<QPushButton *> m_readers;
    QStringList m_readerKeys;
    QPushButton *m_allReaders;
    ConsumerGroups *m_groups;
    QWidget *m_inside;
    QTreeView *m_tree;
    JsonTree *m_extra;
    QJsonObject m_shownExtra;
    QString m_shownQueue;
    qint64 m_readersAtMs = 0;
};

} // namespace qd
