// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qd {

class HeatMap;
class Theme;

/// What the steps of a heat map's colour stand for; hidden while it is coloured by status. GUI
/// thread.
class HeatScale final : public QWidget
{
    Q_OBJECT
public:
    HeatScale(HeatMap &map, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    HeatMap &m_map;
    const Theme &m_theme;
};

} // namespace qd
