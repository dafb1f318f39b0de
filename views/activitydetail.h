// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "sidepanel.h"

class QPushButton;
class QTreeView;

namespace qd {

class Chip;
class FactGrid;
class Fleet;
class JsonView;
class RevealButton;
class TextLabel;

/// All that one entry says; what is secret in it hidden, as long as nobody holds the button. GUI
/// thread.
class ActivityDetail final : public SidePanel
{
    Q_OBJECT
public:
    ActivityDetail(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const ActivityEntry &entry);
    const ActivityEntry &entry() const { return m_entry; } ///< as it came
    void say(const QString &sentence); ///< below its text, until another entry is shown
    QString asText() const;            ///< with what is secret hidden, for the clipboard

    QTreeView *tree() const;
    RevealButton *revealButton() const { return m_reveal; }
    QPushButton *jobButton() const { return m_job; }
    QPushButton *workerButton() const { return m_worker; }
    QPushButton *copyButton() const { return m_copy; }
    QString words() const; ///< its text as shown

signals:
    void jobOpened(const QString &job);
    void workerOpened(const QString &worker); ///< its name, as activity calls it
    void timelineRequested(const QString &worker);

private:
    void fill(bool revealed);
    void reveal(bool held);
    void copy();

    Fleet &m_fleet;
    ActivityEntry m_entry, m_shown;
    Chip *m_chip;
    FactGrid *m_facts;
    TextLabel *m_text, *m_note, *m_noFields;
    JsonView *m_tree;
    QPushButton *m_job, *m_worker, *m_lane, *m_copy;
    RevealButton *m_reveal;
    enum Fact { Time, Took, Worker, Queue, Job, Status };
};

} // namespace qd
