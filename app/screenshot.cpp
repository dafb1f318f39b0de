// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include <QImageWriter>
#include <QPixmap>
#include <QWidget>

namespace qd {
namespace {

/// Figures of one connection come in several answers (workers, queues, activity); this is from the
/// first to the last.
constexpr qint64 SettleMs = 1500;

} // namespace

Screenshot::Screenshot(QWidget &window, const QString &file, double afterSeconds, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
    , m_afterMs(qint64(afterSeconds * 1000))
{
    m_patience.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { emit done(3, tr("No data came in time: no picture was written.")); });
    connect(&m_settle, &QTimer::timeout, this, &Screenshot::take);
}

void Screenshot::waitForData(qint64 timeoutMs)
{
    if (!m_hasData)
        m_patience.start(int(timeoutMs));
}

void Screenshot::dataArrived()
{
    if (m_hasData)
        return;
    m_hasData = true;
    m_patience.stop();
    m_window.update(); // even if nothing changed on this page
}

void Screenshot::framePainted()
{
    if (!m_hasData || m_painted)
        return;
    m_painted = true;
    m_settle.start(int(SettleMs + m_afterMs));
}

void Screenshot::take()
{
    QImageWriter writer(m_file, "png");
    if (writer.write(m_window.grab().toImage()))
        emit done(0, {});
    else
        emit done(1, tr("%1 cannot be written: %2.").arg(m_file, writer.errorString()));
}

} // namespace qd
