// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrulefile.h"
#include "alertrulesmodel.h"
#include "theme.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace qd {

class AlertRuleDialog;
class AlertRulesTable;
class Banner;
class EmptyState;
class Fleet;
class TextLabel;

/// By what alerts are raised: the list of rules and what can be done with them. GUI thread; files
/// are read and written beside it.
class AlertRulesPanel final : public QWidget
{
    Q_OBJECT
public:
    AlertRulesPanel(Fleet &fleet, AlertHistory &week, const Theme &theme,
                    QWidget *parent = nullptr);

    AlertRulesModel &rules() { return m_rules; }
    AlertRulesTable *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QToolButton *moreButton() const { return m_more; }
    Banner *banner() const { return m_banner; }        ///< what has just been done, with a way back
    AlertRuleDialog *dialog() const;                   ///< nullptr: not open
    EmptyState *emptyState() const { return m_empty; } ///< hidden while a rule is shown
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    void makeNew();
    void edit(const QString &id);
    void duplicate(const QString &id);
    void remove(const QString &id);

signals:
    void clearFilterRequested();
    void fileDone(); ///< an import or export is over; the banner tells how it went

private:
    void fillMenu(QMenu &menu);
    void showParts();
    void openDialog(const AlertRule &rule, bool isNew);
    void takeFile(const QString &name, const AlertRuleFile &file);
    void tell(bool bad, const QString &text, bool undo);
    void askImport();
    void askExport();

    Fleet &m_fleet;
    const Theme &m_theme;
    AlertRulesModel m_rules;
    AlertRulesTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_new;
    QToolButton *m_more;
    Banner *m_banner;
    QList<AlertRule> m_before; ///< what Undo goes back to
    QPointer<AlertRuleDialog> m_dialog;
};

} // namespace qd
