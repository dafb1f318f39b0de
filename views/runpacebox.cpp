// SPDX-License-Identifier: GPL-3.0-or-later
#include "runpacebox.h"

#include <QComboBox>
#include <QCoreApplication>

namespace qd {

QComboBox *newPaceBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(QCoreApplication::translate("RunPace", "How fast"));
    box->addItem(QCoreApplication::translate("RunPace", "Up to 10 a second"), int(RunPace::Steady));
    box->addItem(QCoreApplication::translate("RunPace", "One after the other"),
                 int(RunPace::OneByOne));
    box->addItem(QCoreApplication::translate("RunPace", "All at once"), int(RunPace::AllAtOnce));
    return box;
}

RunPace paceOf(const QComboBox &box)
{
    return RunPace(box.currentData().toInt());
}

void setPaceOf(QComboBox &box, RunPace pace)
{
    box.setCurrentIndex(box.findData(int(pace)));
}

} // namespace qd
