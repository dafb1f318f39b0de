// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace qd {

class Chip;
class Fleet;
class TextLabel;

/// The window's last line: where the data comes from and how much of it. GUI thread.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);
    void refresh(qint64 nowMs); ///< once a second

    void setRun(const QString &words); ///< a run that is under way; empty: there is none
    Chip *runChip() const { return m_run; }
    QString text() const; ///< everything it says, for tests and screen readers

signals:
    void runClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fleet &m_fleet;
    const Theme &m_theme;
    Chip *m_run;
    TextLabel *m_server, *m_rate, *m_reconnects, *m_malformed, *m_updated, *m_version;
    quint64 m_events = 0;
    qint64 m_sampledAtMs = 0;
    double m_perSecond = -1; ///< −1: not known yet
};

} // namespace qd
