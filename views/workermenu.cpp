// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermenu.h"

#include "plaintip.h"
#include "text.h"
#include "workermodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace qd {

WorkerMenu::WorkerMenu(const WorkerRow &row,
                       const std::function<QString(ControlAction, const QString &key)> &whyNot,
                       QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    const QString key = row.worker.key, name = row.worker.name;
    addAction(displayText(name, 60).replace(u'&', QStringLiteral("&&")))->setEnabled(false);
    addSeparator();
    addAction(tr("Open\tEnter"), this, [this, key] { emit opened(key); });
    addSeparator();
    const std::pair<QString, ControlAction> controls[] = {
        {tr("Start\tS"), ControlAction::Start},
        {tr("Pause\tP"), ControlAction::Pause},
        {tr("Resume\tP"), ControlAction::Resume},
        {tr("Stop…\tShift+S"), ControlAction::Stop},
        {tr("Restart…\tShift+R"), ControlAction::Restart}};
    for (const auto &[text, action] : controls) {
        const QString why = whyNot(action, key);
        QAction *item = addAction(
            text, this, [this, key, action = action] { emit controlChosen(action, key); });
        item->setEnabled(why.isEmpty());
        item->setToolTip(plainTip(displayText(why, 400)));
    }
    addSeparator();
    QAction *dismiss =
        addAction(tr("Take from view\tDel"), this, [this, key] { emit dismissed(key); });
    const QString why = whyNotDismiss(row);
    dismiss->setEnabled(why.isEmpty());
    dismiss->setToolTip(
        plainTip(why.isEmpty() ? tr("Its next sign of life brings it back.") : why));
    addAction(tr("Copy name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
}

} // namespace qd
