// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditdialog.h"
#include "reachdialog.h"
#include "theme.h"

#include <QComboBox>
#include <QLineEdit>

#include <functional>

namespace qd {

/// What was done in a fleet, with long and hostile names among it.
inline QList<AuditRow> sampleAuditRows(int count)
{
    const QStringList actions{QStringLiteral("pause"), QStringLiteral("restart"),
                              QStringLiteral("requeue"), QStringLiteral("acknowledge"),
                              QStringLiteral("snooze")};
    const QStringList outcomes{QStringLiteral("requested"), QStringLiteral("done"),
                               QStringLiteral("refused"), QStringLiteral("no_answer")};
    QList<AuditRow> rows;
    for (int i = 0; i < count; ++i) {
        AuditRow row;
        row.seq = i + 1;
        row.timeMs = 1'764'000'000'000 + i * 61'007LL;
        row.user =
            i % 7 == 3 ? QStringLiteral("somebody-with-a-very-long-name") : QStringLiteral("ann");
        row.host = QStringLiteral("ops-1");
        row.fleet = QStringLiteral("production-eu");
        row.object = i % 5 == 4
                         ? QStringLiteral("worker:scraper-with-an-endless-name-in-amsterdam-02")
                         : QStringLiteral("worker:ai-tagger-%1").arg(i % 12);
        row.action = actions[i % actions.size()];
        row.outcome = outcomes[i % outcomes.size()];
        row.requestId =
            QStringLiteral("5d0c1c9e-2f55-4c1e-9d4f-%1").arg(i, 12, 10, QLatin1Char('0'));
        row.message = i % 6 == 5
                          ? QStringLiteral("<b>not allowed</b>\n\u202eto do that while the worker "
                                           "holds a job that cannot be given back")
                      : i % 2 ? QStringLiteral("the worker is paused")
                              : QString();
        rows << row;
    }
    return rows;
}

/// How alerts reach people, and the audit log, in their states.
inline void renderReach(const Theme &theme, const QString &look,
                        const std::function<void(QWidget &, const QString &)> &save)
{
    {
        ViewState settings;
        ReachDialog dialog(settings, theme);
        dialog.setState(ReachChannel::Desktop,
                        QStringLiteral("The desktop's notification service is there."), false);
        dialog.setState(ReachChannel::Tray, QStringLiteral("No icon in the tray."), false);
        dialog.setState(ReachChannel::Webhook, QStringLiteral("No address: nothing is sent."),
                        false);
        dialog.setState(ReachChannel::Command, QStringLiteral("No command: nothing is run."),
                        false);
        dialog.show();
        save(dialog, QStringLiteral("reach-first-") + look);
    }
    {
        ViewState settings;
        settings.setValue(
            ViewKey::ReachWebhook,
            QStringLiteral("https://hooks.example.net/a/very/long/path/0123456789/that/"
                           "does/not/fit/at/all?channel=operators"));
        settings.setValue(ViewKey::ReachCommand,
                          QStringLiteral("/usr/local/bin/page-me --severity={severity} -- {text}"));
        settings.setValue(
            ViewKey::ReachSoundCritical,
            QStringLiteral("/usr/share/sounds/a-sound-with-quite-a-long-name-of-its-own.oga"));
        settings.setValue(ViewKey::ReachTray, QStringLiteral("on"));
        ReachDialog dialog(settings, theme);
        dialog.setState(ReachChannel::Desktop,
                        QStringLiteral("The desktop's notification service does not answer."),
                        true);
        dialog.setState(ReachChannel::Tray, QStringLiteral("This desktop shows no tray."), true);
        dialog.setState(
            ReachChannel::Webhook,
            QStringLiteral(
                "3 waiting: hooks.example.net:443 refuses the connection: nothing listens "
                "there; next try in 8 s. 12 were given up."),
            true);
        dialog.setSecretThere(true);
        dialog.showTest(ReachChannel::SoundWarning, true, QStringLiteral("Played by pw-play."));
        dialog.showTest(ReachChannel::Command, false, QStringLiteral("It ended with exit code 3."));
        dialog.show();
        save(dialog, QStringLiteral("reach-busy-") + look);
        dialog.resize(620, 420);
        save(dialog, QStringLiteral("reach-small-") + look);
    }
    for (const int count : {0, 3, 400}) {
        AuditDialog dialog(theme);
        dialog.setRows(sampleAuditRows(count));
        AuditVerdict verdict;
        verdict.whole = count != 3;
        verdict.sentence =
            verdict.whole
                ? QStringLiteral("All 400 rows are in order; the last one is of "
                                 "2026-11-30T14:32:07Z.")
                : QStringLiteral("Row 2 is the first bad one (line 2 of audit.jsonl): its "
                                 "hash is not that of its words: it was changed.");
        if (count > 0)
            dialog.setVerdict(verdict);
        if (count == 3) {
            dialog.setTrouble(QStringLiteral(
                "The audit log cannot be written: /home/ann/.local/share/quarterdeck/audit/"
                "audit.jsonl: No space left on device. 4 entries wait and are written later."));
            dialog.resize(760, 420);
        }
        dialog.show();
        save(dialog, QStringLiteral("audit-%1-").arg(count) + look);
    }
}

} // namespace qd
