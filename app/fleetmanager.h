// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownfile.h"
#include "theme.h"

#include <QObject>
#include <QPointer>

namespace qd {

class FleetDialog;
class Fleets;
class MainWindow;

/// The dialogs over the saved fleets: add, change, remove, import, export. GUI thread.
class FleetManager final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    FleetManager(Fleets &fleets, const Theme &theme, QObject *parent = nullptr);

    void serve(MainWindow &window); ///< what is asked for in it is done over it

signals:
    void saved(const QString &id); ///< by a person, just now

private:
    void edit(const QString &id, MainWindow &window);
    void remove(const QString &id, MainWindow &window);
    void importFrom(MainWindow &window);
    void exportTo(MainWindow &window);

    Fleets &m_fleets;
    const Theme &m_theme;
    QPointer<FleetDialog> m_dialog;
    OwnFileWriter m_writer;
};

} // namespace qd
