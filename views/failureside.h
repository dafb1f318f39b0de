// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failurecause.h"
#include "queueentry.h"
#include "sidepanel.h"

class QGridLayout;
class QMenu;
class QPushButton;

namespace qd {

class Fleet;
class JsonView;
class SpreadStrip;
class TextLabel;

/// One cause of failures in full, or two side by side: how often, when, where, and in which fields
/// their newest samples differ. GUI thread.
class FailureSide final : public SidePanel
{
    Q_OBJECT
public:
    FailureSide(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    /// One or two; \a chosen: how many there were to choose from.
    void show(const QList<const FailureCause *> &causes, qsizetype chosen);
    /// What can be given back now of \a one; nullptr: it is not one cause that is chosen.
    void showRequeue(const FailureCause *one);
    QString text() const; ///< as shown, a line each
    /// What can be given back to its queue: as far as ids are known and the queue has any.
    QList<RequeueTarget> targets() const { return m_targets; }
    QPushButton *showButton() const { return m_these; }
    QPushButton *requeueButton() const { return m_requeue; }
    QList<QWidget *> tabOrder() const;

signals:
    void filterRequested(const QString &line);
    void requeueRequested(const qd::RequeueTarget &target);

private:
    enum Line { Cause, Count, First, Last, Workers, Queues, Sample, LineCount };
    void fillTargets(const FailureCause &cause);

    Fleet &m_fleet;
    TextLabel *m_fieldsName;
    QGridLayout *m_grid;
    TextLabel *m_lines[2][LineCount];
    SpreadStrip *m_spread[2];
    JsonView *m_tree;
    QPushButton *m_these, *m_requeue;
    QMenu *m_menu;
    QList<RequeueTarget> m_targets;
    QString m_filter;
};

/// How often in each stretch of time, as bars over a common axis. GUI thread.
class SpreadStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit SpreadStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(const FailureCause &cause, qint64 fromMinute, qint64 toMinute);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int Bars = 40;
    const Theme &m_theme;
    quint32 m_bars[Bars] = {};
};

/// A filter line that finds the entries of a cause, as far as words can.
QString failureFilter(const FailureCause &cause);

} // namespace qd
