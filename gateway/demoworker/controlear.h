// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter.h"
#include "streamtail.h"

#include <QSet>

namespace qd {

/// Listens on the control stream for pause and resume of this worker; each request counts once, by
/// its request_id.
class ControlEar final : public QObject
{
    Q_OBJECT
public:
    ControlEar(const DemoContext &context, Reporter &reporter, QObject *parent = nullptr);
    void start() { m_tail.start(); }

signals:
    void changed(); ///< Reporter::paused is set already, and the fleet has been told

private:
    void hear(const StreamEntry &entry);

    Reporter &m_reporter;
    QString m_worker;
    StreamTail m_tail;
    QSet<QString> m_requests;
};

} // namespace qd
