// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkrun.h"
#include "theme.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QPushButton;

namespace qd {

class Banner;
class NumberLine;
class Fleet;
class RowList;
class TextLabel;

/// Asks before workers are told something that may harm: names them and the jobs they hold. The set
/// is frozen when it opens; its members are identities, looked up anew while it is open, and who
/// cannot be told (or is reached elsewhere than when it opened) is left out and named with the
/// reason. Addresses that are not known yet are found out by safe reads while it is open. Cancel is
/// the default button, Enter never confirms; more than ten targets, or a fleet marked production,
/// ask for their number. GUI thread.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int MostLookedFor = 50; ///< addresses found out while it is open
    static constexpr qint64 StaleViewMs = 15000;

    ConfirmDialog(Fleet &fleet, const Theme &theme, ControlAction action, const QStringList &keys,
                  QWidget *parent = nullptr);

    void setNote(const QString &note);                ///< something to know before one agrees
    void refresh(qint64 nowMs);                       ///< after each change and once a second
    QStringList targets() const { return m_targets; } ///< those that may be told now
    RunPace pace() const;

    QString title() const;
    QString lead() const;
    QString leftOut() const; ///< who is left out and why, counted; empty: nobody
    Banner *staleBanner() const { return m_stale; }
    Banner *addressBanner() const { return m_address; }
    const NumberLine &number() const { return *m_number; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *confirmButton() const { return m_confirm; }
    RowList *list() const { return m_list; }

signals:
    void confirmed(qd::ControlAction action, const QStringList &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void freeze(const QStringList &keys);
    void findAddresses();
    void refreshSoon(); ///< at once for a few, once a second for thousands
    QString whyNot(const QString &key, qint64 nowMs) const;
    QString addressWords() const;
    QString leadWords() const;
    QString heldWords() const;
    void showWords();
    void showNumber();
    void confirm();

    Fleet &m_fleet;
    const Theme &m_theme;
    const ControlAction m_action;
    QStringList m_keys, m_targets;
    QHash<QString, QString> m_addresses; ///< by key, as they were when it opened; where known
    QHash<QString, int> m_reasons;       ///< why somebody is left out: how many
    qint64 m_refreshedMs = 0;
    int m_holding = 0;
    QString m_heldJob;
    QHash<quint64, QString> m_lookedFor; ///< questions for an address: whose
    QHash<QString, QString> m_unknown;   ///< by key: why its address could not be found out
    QStringList m_unconfirmed, m_searched, m_notFound;
    TextLabel *m_title, *m_lead, *m_leftOut;
    RowList *m_list;
    Banner *m_note, *m_stale, *m_address;
    NumberLine *m_number;
    QComboBox *m_pace;
    QPushButton *m_cancel, *m_confirm;
};

} // namespace qd
