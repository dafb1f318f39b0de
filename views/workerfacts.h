// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workermodel.h"

#include <QWidget>

namespace qd {

class Banner;
class FactGrid;
class Fleet;
class Theme;

/// What is so about one worker: what the evidence says, the answer to the last command, and its
/// figures. GUI thread.
class WorkerFacts final : public QWidget
{
    Q_OBJECT
public:
    WorkerFacts(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(const WorkerRow &row, qint64 nowMs);
    void showGone(); ///< it is no longer in the fleet: what is shown was known last
    void setDimmed(int freshness);

    QString notice() const; ///< what the banner says; empty: nothing
    QList<QPair<QString, QString>> all() const;
    QString value(const QString &name) const;
    QWidget *dismissButton() const;

private:
    void showNotice(const WorkerRow &row, qint64 nowMs);
    void showFigures(const WorkerRow &row, qint64 nowMs);

    Fleet &m_fleet;
    QString m_key;
    Banner *m_notice, *m_answer;
    FactGrid *m_grid;
};

} // namespace qd
