// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joblife.h"
#include "theme.h"

#include <QWidget>

namespace qd {

/// The life of a job from top to bottom: a line with a dot for each step, its time and its words.
/// Plain text. GUI thread.
class LifeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit LifeLine(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<JobStep> &steps);
    QStringList lines() const; ///< "14:32:07 taken by w1", as shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    const Theme &m_theme;
    QList<JobStep> m_steps;
};

} // namespace qd
