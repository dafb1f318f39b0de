// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace qd {

class WorkerCharts;

/// One chart of one worker for a window of its own: its last hour, live. It stays when the worker
/// goes and comes back. GUI thread.
class WorkerChartPage final : public Page
{
    Q_OBJECT
public:
    WorkerChartPage(Fleet &fleet, const Theme &theme, const QString &worker, int part,
                    QWidget *parent = nullptr);

    static PagePiece piece(Fleet &fleet, const QString &worker, int part);
    /// \a which: of a piece's name behind the colon. nullptr: there is no such chart.
    static WorkerChartPage *make(Fleet &fleet, const Theme &theme, const QString &which);

    void refresh(qint64 nowMs) override;
    void focusView() override;
    Watch watch() const override { return {false, false}; }
    QString title() const override { return piece(fleet(), m_worker, m_part).title; }
    WorkerCharts *charts() const { return m_charts; }

private:
    const QString m_worker;
    const int m_part;
    WorkerCharts *m_charts;
};

} // namespace qd
