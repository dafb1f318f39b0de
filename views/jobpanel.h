// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsearch.h"
#include "sidepanel.h"

class QPushButton;
class QTreeView;

namespace qd {

class Chip;
class FactGrid;
class Fleet;
class JsonView;
class LifeLine;
class RevealButton;
class TextLabel;

/// Everything about one job: its life, what went wrong, its fields; what is secret in it hidden, as
/// long as nobody holds the button. Beside a timeline. GUI thread.
class JobPanel final : public SidePanel
{
    Q_OBJECT
public:
    JobPanel(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setJob(const JobHit &hit);
    const JobHit &job() const { return m_hit; }
    void refresh(qint64 nowMs); ///< by the server's clock
    QString asText() const;     ///< all of it, for the clipboard, with what is secret hidden

    LifeLine *life() const { return m_life; }
    FactGrid *facts() const { return m_facts; }
    QPushButton *workerButton() const { return m_worker; }
    QPushButton *copyButton() const { return m_copy; }
    QTreeView *tree() const;
    RevealButton *revealButton() const { return m_reveal; }
    QString errorText() const;
    QString title() const;

signals:
    void workerOpened(const QString &worker); ///< its name, as activity calls it

private:
    void copy();
    void reveal(bool held);
    void showWords();
    void showFields();

    Fleet &m_fleet;
    JobHit m_hit;
    Chip *m_state;
    FactGrid *m_facts;
    LifeLine *m_life;
    TextLabel *m_error, *m_noFields;
    JsonView *m_tree;
    QPushButton *m_worker, *m_copy;
    RevealButton *m_reveal;
    QJsonObject m_shown;
    std::vector<JobHit> m_tries;
    qint64 m_triesMs = 0;             ///< when all of memory was looked at for them
    std::optional<qint64> m_fieldsOf; ///< the end of the job whose fields were looked for
    enum Fact { Worker, Queue, Took, Waited, Tries, Id };
};

} // namespace qd
