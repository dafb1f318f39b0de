// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkrun.h"

class QComboBox;
class QWidget;

namespace qd {

/// A box to choose how fast a run goes; steady at first.
QComboBox *newPaceBox(QWidget *parent);
RunPace paceOf(const QComboBox &box);
void setPaceOf(QComboBox &box, RunPace pace);

} // namespace qd
