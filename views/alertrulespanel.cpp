// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulespanel.h"

#include "alertruledialog.h"
#include "alertrulestable.h"
#include "alertwatch.h"
#include "banner.h"
#include "emptystate.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "text.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QToolButton>
#include <QUuid>

namespace qd {

namespace {

QString freshRuleId()
{
    return QStringLiteral("own-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

AlertRulesPanel::AlertRulesPanel(Fleet &fleet, AlertHistory &week, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_rules(*fleet.watch(), week)
    , m_new(new QPushButton(tr("New rule…"), this))
    , m_more(new QToolButton(this))
    , m_banner(new Banner(theme, tr("Undo"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 10));
    column->addWidget(m_banner);
    m_banner->hide();
    auto *panel = new Panel(theme, this);
    auto *end = new QWidget(panel);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 6));
    row->addWidget(m_new);
    row->addWidget(m_more);
    panel->addHeadline(tr("What raises an alert"), end);
    m_table = new AlertRulesTable(m_rules, theme, panel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(theme, panel);
    panel->body()->addWidget(m_empty, 1);
    connect(&m_rules, &QAbstractItemModel::modelReset, this, &AlertRulesPanel::showParts);
    connect(m_empty, &EmptyState::stepTaken, this, &AlertRulesPanel::clearFilterRequested);
    showParts();
    column->addWidget(panel, 1);

    m_new->setToolTip(tr("A rule of one's own (N)"));
    m_more->setAccessibleName(tr("More about the rules"));
    m_more->setToolTip(tr("Edit, duplicate, remove, reset, import, export"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setProperty("arrow", QStringLiteral("none"));
    const auto restyle = [this] {
        m_more->setIcon(m_theme.icon(QStringLiteral("more"), m_theme.colors().t2));
    };
    connect(&theme, &Theme::changed, m_more, restyle);
    restyle();
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        fillMenu(*m_more->menu());
    });
    connect(m_new, &QPushButton::clicked, this, &AlertRulesPanel::makeNew);
    connect(m_table, &AlertRulesTable::newRequested, this, &AlertRulesPanel::makeNew);
    connect(m_table, &AlertRulesTable::editRequested, this, &AlertRulesPanel::edit);
    connect(m_table, &AlertRulesTable::duplicateRequested, this, &AlertRulesPanel::duplicate);
    connect(m_table, &AlertRulesTable::removeRequested, this, &AlertRulesPanel::remove);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_banner->button(), &QPushButton::clicked, this, [this] {
        m_fleet.watch()->setRules(m_before);
        m_banner->hide();
    });
}

void AlertRulesPanel::showParts()
{
    const bool none = m_rules.rowCount() == 0;
    if (none)
        m_empty->show(QStringLiteral("filter"), tr("No rules match"),
                      tr("The filter hides all %1.").arg(format::count(m_rules.totalCount())),
                      tr("Clear the filter"));
    m_table->setVisible(!none);
    m_empty->setVisible(none);
}

AlertRuleDialog *AlertRulesPanel::dialog() const
{
    return m_dialog;
}

void AlertRulesPanel::fillMenu(QMenu &menu)
{
    const AlertRule *rule = m_table->current();
    const QString id = rule ? rule->id : QString();
    const bool own = rule && !rule->builtIn;
    const auto add = [&](const QString &text, bool can, auto what) {
        menu.addAction(text, this, what)->setEnabled(can);
    };
    add(tr("Edit…\tEnter"), rule, [this, id] { edit(id); });
    add(rule && rule->enabled ? tr("Switch off\tSpace") : tr("Switch on\tSpace"), rule,
        [this, id, on = rule && rule->enabled] { m_rules.setEnabled(id, !on); });
    add(tr("Duplicate…\tD"), own, [this, id] { duplicate(id); });
    add(tr("Remove\tDel"), own, [this, id] { remove(id); });
    add(tr("As built in"), rule && m_rules.isChanged(*rule), [this, id] {
        m_before = m_fleet.watch()->rules();
        m_rules.reset(id);
        tell(false, tr("The rule is as built in again."), true);
    });
    menu.addSeparator();
    add(tr("New rule…\tN"), m_rules.ownCount() < AlertRule::Most, [this] { makeNew(); });
    add(tr("Import rules…"), true, [this] { askImport(); });
    add(tr("Export rules…"), true, [this] { askExport(); });
}

void AlertRulesPanel::makeNew()
{
    if (m_rules.ownCount() >= AlertRule::Most)
        return tell(
            true, tr("There are %1 rules of one's own: no more can be kept.").arg(AlertRule::Most),
            false);
    AlertRule rule;
    rule.id = freshRuleId();
    rule.of = AlertSubject::Queue;
    rule.figure = QStringLiteral("size");
    rule.limit = 100;
    rule.forSeconds = 60;
    openDialog(rule, true);
}

void AlertRulesPanel::edit(const QString &id)
{
    if (const AlertRule *rule = m_rules.rule(m_rules.rowOf(id)))
        openDialog(AlertRule(*rule), false);
}

void AlertRulesPanel::duplicate(const QString &id)
{
    const AlertRule *rule = m_rules.rule(m_rules.rowOf(id));
    if (!rule || rule->builtIn || m_rules.ownCount() >= AlertRule::Most)
        return;
    AlertRule copy = *rule;
    copy.id = freshRuleId();
    copy.name = tr("%1 (copy)").arg(copy.name.left(100));
    openDialog(copy, true);
}

void AlertRulesPanel::remove(const QString &id)
{
    const AlertRule *rule = m_rules.rule(m_rules.rowOf(id));
    if (!rule)
        return;
    if (rule->builtIn)
        return tell(false, tr("A built-in rule stays; it can be switched off (Space)."), false);
    const QString name = displayText(rule->name, 60);
    m_before = m_fleet.watch()->rules();
    m_rules.remove(id);
    tell(false, tr("“%1” is removed.").arg(name), true);
}

void AlertRulesPanel::openDialog(const AlertRule &rule, bool isNew)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new AlertRuleDialog(m_fleet, m_theme, rule, isNew, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        const AlertRule made = m_dialog->rule();
        m_rules.put(made);
        m_table->select(made.id);
    });
    m_dialog->open();
}

void AlertRulesPanel::tell(bool bad, const QString &text, bool undo)
{
    m_banner->button()->setVisible(undo);
    m_banner->show(bad ? StatusKind::Degraded : StatusKind::Running, bad ? Tone::Warn : Tone::Info,
                   text);
    m_banner->setVisible(true);
}

void AlertRulesPanel::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import rules"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Rules (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void AlertRulesPanel::askExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export rules"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
            QStringLiteral("/quarterdeck-rules.json"),
        tr("Rules (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void AlertRulesPanel::importFrom(const QString &path)
{
    QThreadPool::globalInstance()->start([path, panel = QPointer(this)] {
        const AlertRuleFile file = AlertRuleFile::read(path);
        QMetaObject::invokeMethod(qApp, [panel, path, file] {
            if (panel)
                panel->takeFile(QFileInfo(path).fileName(), file);
        });
    });
}

void AlertRulesPanel::takeFile(const QString &name, const AlertRuleFile &file)
{
    const QString shown = displayText(name, 80);
    if (!file.error.isEmpty()) {
        tell(true, QStringLiteral("%1: %2").arg(shown, displayText(file.error, 300)), false);
        return emit fileDone();
    }
    int taken = 0;
    m_before = m_fleet.watch()->rules();
    m_fleet.watch()->setRules(withRulesOf(file, m_before, &taken));
    QString text = taken == 1 ? tr("%1: one rule is taken in.").arg(shown)
                              : tr("%1: %2 rules are taken in.").arg(shown, format::count(taken));
    if (!file.mistakes.isEmpty())
        text += u' ' + tr("%1 left out. %2")
                           .arg(format::count(file.mistakes.size()),
                                displayText(file.mistakes.first(), 200));
    tell(!file.mistakes.isEmpty(), text, taken > 0);
    emit fileDone();
}

void AlertRulesPanel::exportTo(const QString &path)
{
    QThreadPool::globalInstance()->start(
        [path, rules = m_fleet.watch()->rules(), panel = QPointer(this)] {
            const QString error = AlertRuleFile::write(path, rules);
            QMetaObject::invokeMethod(qApp, [panel, path, error] {
                if (!panel)
                    return;
                const QString shown = displayText(QFileInfo(path).fileName(), 80);
                panel->tell(!error.isEmpty(),
                            error.isEmpty() ? tr("The rules are written into %1.").arg(shown)
                                            : QStringLiteral("%1: %2").arg(shown, error),
                            false);
                emit panel->fileDone();
            });
        });
}

} // namespace qd
