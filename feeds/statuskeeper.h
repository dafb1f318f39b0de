// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"

#include <QObject>
#include <QTimer>

namespace qd {

/// Tells a feed's status: at once what a person must see (state, trouble, waits), counters at most
/// four times a second.
class StatusKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit StatusKeeper(QObject *parent = nullptr);

    FeedStatus now; ///< what is true; publish() after changing it
    void publish();
    void silence(); ///< nothing is told until the next publish()
    void addMalformed(quint64 count, const QString &last);

signals:
    void changed(const qd::FeedStatus &status);

private:
    void tell();
    FeedStatus m_told;
    bool m_any = false;
    QTimer m_timer;
};

} // namespace qd
