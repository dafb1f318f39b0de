// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queueentry.h"
#include "theme.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace qd {

class Banner;
class FieldsDialog;
class Fleet;
class NumberLine;
class RequeuePlan;
class RequeueTable;
class TextLabel;

/// Shows what would be given back before anything is: who held it, for how long, how often it was
/// delivered, what looks like poison; then does it for what is ticked, a part at a time, with a
/// result for each. Cancel is the default button, Enter never confirms, more than ten (or a fleet
/// marked production) ask for their number. Closes itself never. GUI thread.
class RequeueDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr qint64 StaleViewMs = 15'000;

    /// Both are kept by reference and must outlive this.
    RequeueDialog(Fleet &fleet, const Theme &theme, const RequeueTarget &target,
                  QWidget *parent = nullptr);

    RequeuePlan *plan() const { return m_plan; }
    RequeueTable *table() const { return m_table; }
    QString title() const, lead() const;
    Banner *notBanner() const { return m_not; }         ///< why nothing can be done
    Banner *cautionBanner() const { return m_caution; } ///< what to think of before
    QCheckBox *allBox() const { return m_all; }
    QPushButton *asideButton() const { return m_aside; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *changeButton() const { return m_change; }
    NumberLine *number() const { return m_number; }
    FieldsDialog *fieldsDialog() const; ///< nullptr: not open
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *confirmButton() const { return m_confirm; }

public slots:
    void reject() override; ///< while it is running: stops what has not been sent, and stays

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeChoices();
    void refresh();
    void showWords();
    void showBanners();
    void showButtons();
    QString caution() const;
    QString overWords() const;
    void confirm();
    void changeFields();
    void fitTable();

    Fleet &m_fleet;
    const Theme &m_theme;
    RequeuePlan *m_plan;
    TextLabel *m_title, *m_lead;
    QWidget *m_choices = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_back = nullptr, *m_aside = nullptr, *m_change = nullptr;
    RequeueTable *m_table;
    QWidget *m_frame;
    Banner *m_not, *m_caution;
    NumberLine *m_number;
    QProgressBar *m_progress;
    QPointer<FieldsDialog> m_fieldsDialog;
    QPushButton *m_cancel, *m_confirm;
};

} // namespace qd
