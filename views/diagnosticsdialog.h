// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "theme.h"

#include <QDialog>

namespace qd {

/// The figures of one fleet's connection and of this program; what is not known is shown as "—".
struct FleetDiagnostics
{
    QString fleet;
    quint64 eventsIn = 0, bytesIn = 0, batches = 0, conflated = 0, malformed = 0, dropped = 0,
            reconnects = 0, frames = 0;
    MaybeReal applyMsP50, applyMsP99;
    MaybeReal frameMsP50, frameMsP99, frameMsMax;
    MaybeReal eventToPaintMsP50, eventToPaintMsP99;
    MaybeReal rssMb, cpuPercent;
};

/// A table: one row a figure, one column a fleet. The values are given from outside, at most once a
/// second. GUI thread.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const Theme &theme, QWidget *parent = nullptr);
    void setValues(const QList<FleetDiagnostics> &fleets);
    QString text() const; ///< tab-separated, as the copy button puts it on the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    const Theme &m_theme;
    Model *m_model;
};

} // namespace qd
