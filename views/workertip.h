// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace qd {

class Chip;
class TextLabel;
struct WorkerRow;

/// A small card beside the pointer: who a tile is, its state, what it does, three figures. Plain
/// text. GUI thread.
class WorkerTip final : public QWidget
{
    Q_OBJECT
public:
    WorkerTip(const Theme &theme, QWidget *parent);

    /// Shows it beside \a tile (on the screen), where there is room. \a knownMs: until when running
    /// times go on.
    void showWorker(const WorkerRow &row, const QRect &tile, qint64 knownMs);
    void setWorker(const WorkerRow &row, qint64 knownMs); ///< its values are others now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_name, *m_job, *m_foot;
    Chip *m_pill;
    TextLabel *m_values[3];
};

} // namespace qd
