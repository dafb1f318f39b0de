// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermenu.h"

#include "format.h"
#include "plaintip.h"
#include "text.h"
#include "workermodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace qd {

WorkerMenu::WorkerMenu(const WorkerRow &row, const QStringList &keys, const WhyNot &whyNot,
                       QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    const QString key = row.worker.key, name = row.worker.name;
    const bool several = keys.size() > 1;
    addAction(several ? tr("%1 workers").arg(format::count(keys.size()))
                      : displayText(name, 60).replace(u'&', QStringLiteral("&&")))
        ->setEnabled(false);
    addSeparator();
    if (!several) {
        addAction(tr("Open\tEnter"), this, [this, key] { emit opened(key); });
        addSeparator();
    }
    const std::pair<QString, ControlAction> controls[] = {
        {tr("Start\tS"), ControlAction::Start},
        {tr("Pause\tP"), ControlAction::Pause},
        {tr("Resume\tP"), ControlAction::Resume},
        {tr("Stop…\tShift+S"), ControlAction::Stop},
        {tr("Restart…\tShift+R"), ControlAction::Restart}};
    for (const auto &[text, action] : controls) {
        const QString why = whyNot(action, keys);
        QAction *item = addAction(
            text, this, [this, keys, action = action] { emit controlChosen(action, keys); });
        item->setEnabled(why.isEmpty());
        item->setToolTip(plainTip(displayText(why, 400)));
    }
    addSeparator();
    if (several) {
        addAction(tr("Copy names"), this,
                  [keys] { QGuiApplication::clipboard()->setText(keys.join(QLatin1Char('\n'))); });
        return;
    }
    QAction *dismiss =
        addAction(tr("Take from view\tDel"), this, [this, key] { emit dismissed(key); });
    const QString why = whyNotDismiss(row);
    dismiss->setEnabled(why.isEmpty());
    dismiss->setToolTip(
        plainTip(why.isEmpty() ? tr("Its next sign of life brings it back.") : why));
    addAction(tr("Copy name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
}

} // namespace qd
