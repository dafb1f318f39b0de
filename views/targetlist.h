// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "rowlist.h"

#include <functional>

namespace qd {

class Fleet;
struct WorkerRow;

/// Paints whom a dialog is about, by the keys its list holds: name, state now, and the job held or
/// why the worker is left out.
class TargetDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    static constexpr double RowPx = 36;

    /// \a whyNot: why a worker cannot be told now; empty: it can.
    TargetDelegate(Fleet &fleet, const Theme &theme,
                   std::function<QString(const QString &key)> whyNot, QObject *parent);

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override;
    QString tip(const QModelIndex &index) const override;

private:
    QString words(const WorkerRow *row, const QString &why) const;

    Fleet &m_fleet;
    std::function<QString(const QString &)> m_whyNot;
};

} // namespace qd
