// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsearch.h"
#include "panel.h"

class QPushButton;
class QToolButton;
class QTreeView;

namespace qd {

class Chip;
class FactGrid;
class Fleet;
class JsonTree;
class LifeLine;
class TextLabel;

/// Everything about one job: its life, what went wrong, its fields. Beside a timeline. GUI thread.
class JobPanel final : public Panel
{
    Q_OBJECT
public:
    JobPanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setJob(const JobHit &hit);
    const JobHit &job() const { return m_hit; }
    void refresh(qint64 nowMs); ///< by the server's clock
    QString asText() const;     ///< all of it, for the clipboard

    LifeLine *life() const { return m_life; }
    FactGrid *facts() const { return m_facts; }
    QPushButton *workerButton() const { return m_worker; }
    QToolButton *closeButton() const { return m_close; }
    QPushButton *copyButton() const { return m_copy; }
    QTreeView *tree() const { return m_tree; }
    QString errorText() const;
    QString title() const;

signals:
    void workerOpened(const QString &worker); ///< its name, as activity calls it
    void closeRequested();

private:
    void copy();
    Fleet &m_fleet;
    JobHit m_hit;
    TextLabel *m_name;
    Chip *m_state;
    QToolButton *m_close;
    FactGrid *m_facts;
    LifeLine *m_life;
    TextLabel *m_error, *m_noFields;
    JsonTree *m_fields;
    QTreeView *m_tree;
    QPushButton *m_worker, *m_copy;
    QJsonObject m_shown;
    std::vector<JobHit> m_tries;
    qint64 m_triesMs = 0;             ///< when all of memory was looked at for them
    std::optional<qint64> m_fieldsOf; ///< the end of the job whose fields were looked for
    enum Fact { Worker, Queue, Took, Waited, Tries, Id };
};

} // namespace qd
