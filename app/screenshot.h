// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace qd {

/// Writes one picture of a window: the first data must have come and been painted, then things get
/// time to settle, then the asked-for seconds pass. GUI thread.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    /// \a window must outlive this.
    Screenshot(QWidget &window, const QString &file, double afterSeconds,
               QObject *parent = nullptr);

    void waitForData(
        qint64 timeoutMs); ///< the connection is being made: data must come within that time
    void dataArrived();    ///< any number of times
    void framePainted();

signals:
    /// Once. 0: written; 3: no data in time; 1: the file could not be written. \a sentence says why
    /// not.
    void done(int exitCode, const QString &sentence);

private:
    void take();

    QWidget &m_window;
    QString m_file;
    qint64 m_afterMs;
    QTimer m_patience, m_settle;
    bool m_hasData = false, m_painted = false;
};

} // namespace qd
