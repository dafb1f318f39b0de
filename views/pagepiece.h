// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace qd {

/// What a page shows and a window of its own can show alone: a queue, a chart, a list.
struct PagePiece
{
    QString name;    ///< as MainWindow::openPageWindow() takes it
    QString title;   ///< for a menu; foreign
    QJsonObject how; ///< what it begins with (Page::setHow())
};

} // namespace qd
