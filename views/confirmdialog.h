// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "theme.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QPushButton;

namespace qd {

class Banner;
class Fleet;
class NumberLine;
class RowList;
class TextLabel;

/// Asks before workers are stopped or restarted, or before several are told anything: names them
/// and the jobs they hold. The targets are identities, looked up anew while it is open; who cannot
/// be told is named with the reason. Addresses that are not known yet are found out by safe reads
/// while it is open. Cancel is the default button, Enter never confirms, more than
/// ten targets ask for their number. GUI thread.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int MostLookedFor = 50; ///< addresses found out while it is open
    static constexpr qint64 StaleViewMs = 15000;

    ConfirmDialog(Fleet &fleet, const Theme &theme, ControlAction action, const QStringList &keys,
                  QWidget *parent = nullptr);

    void refresh(qint64 nowMs);                       ///< after each change and once a second
    QStringList targets() const { return m_targets; } ///< those that may be told now

    QString title() const;
    QString lead() const;
    Banner *staleBanner() const { return m_stale; }
    Banner *addressBanner() const { return m_address; }
    QLineEdit *numberEdit() const;
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *confirmButton() const { return m_confirm; }
    RowList *list() const { return m_list; }

signals:
    void confirmed(qd::ControlAction action, const QStringList &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void findAddresses();
    QString addressWords() const;
    void showWords();
    void confirm();

    Fleet &m_fleet;
    const Theme &m_theme;
    ControlAction m_action;
    QStringList m_keys, m_targets;
    int m_holding = 0;
    QString m_heldJob;
    QHash<quint64, QString> m_lookedFor; ///< questions for an address: whose
    QHash<QString, QString> m_unknown;   ///< by key: why its address could not be found out
    QStringList m_unconfirmed, m_searched, m_notFound;
    TextLabel *m_title, *m_lead;
    RowList *m_list;
    Banner *m_stale, *m_address;
    NumberLine *m_number;
    QPushButton *m_cancel, *m_confirm;
};

} // namespace qd
