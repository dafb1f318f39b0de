// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"
#include "theme.h"

#include <QWidget>

namespace qd {

/// The last runs of a cron job as marks in rows, the newest last. GUI thread.
class RunStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit RunStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<CronRun> &runs, qint64 chosenMs);
    qsizetype count() const { return m_runs.size(); }
    QRect boxOf(int run) const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(qint64 atMs); ///< CronRun::atMs()

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int runAt(const QPoint &at) const;
    int step() const;
    int perRow(int width) const;
    const Theme &m_theme;
    QList<CronRun> m_runs;
    qint64 m_chosenMs = 0;
};

} // namespace qd
