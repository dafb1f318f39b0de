// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker.h"

#include <QElapsedTimer>
#include <QList>
#include <QWidget>

namespace qd {

class ActivityModel;
class TextLabel;
class Theme;

/// The last few things one worker did, newest first. GUI thread.
class RecentActivity final : public QWidget
{
    Q_OBJECT
public:
    RecentActivity(const ActivityModel &activity, const Theme &theme, QWidget *parent = nullptr);

    void show(const Worker &worker); ///< any number of times: looks about once a second
    void forget();                   ///< the next show() looks at once

private:
    struct Line
    {
        TextLabel *time, *text, *end;
    };

    const ActivityModel &m_activity;
    QList<Line> m_lines;
    TextLabel *m_none;
    QElapsedTimer m_read;
};

} // namespace qd
