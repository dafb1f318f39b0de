// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityviews.h"

#include "activityedit.h"
#include "activitytable.h"
#include "activityview.h"
#include "redactiondialog.h"
#include "text.h"
#include "viewstate.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace qd {

namespace {

QString plainAction(const QString &name)
{
    return displayText(name, 60).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ActivityViews::ActivityViews(ActivityView &view, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_view(view)
{
    setText(tr("Views"));
    setProperty("qd", QStringLiteral("menu"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &ActivityViews::fill);
    setMenu(menu);
    fill();
    Q_UNUSED(theme)
}

void ActivityViews::remember(ViewState &state)
{
    m_state = &state;
    const auto read = [this, &state] {
        m_saved.clear();
        const QJsonArray all = state.value(ViewKey::ActivityViews).toArray();
        for (const QJsonValue one : all) {
            const QString name = one[QLatin1StringView("name")].toString().trimmed();
            if (!name.isEmpty() && m_saved.size() < Most)
                m_saved.append({name.left(LongestName),
                                one[QLatin1StringView("filter")].toString().left(2000),
                                one[QLatin1StringView("columns")].toObject()});
        }
    };
    read();
    connect(&state, &ViewState::changed, this, [read](ViewKey key) {
        if (key == ViewKey::ActivityViews)
            read();
    });
}

void ActivityViews::write()
{
    QJsonArray all;
    for (const Saved &one : std::as_const(m_saved))
        all.append(QJsonObject{{QStringLiteral("name"), one.name},
                               {QStringLiteral("filter"), one.filter},
                               {QStringLiteral("columns"), one.columns}});
    if (m_state)
        m_state->setValue(ViewKey::ActivityViews, all);
}

void ActivityViews::save(const QString &name)
{
    const QString fit = name.simplified().left(LongestName);
    if (fit.isEmpty())
        return;
    const Saved fresh{fit, m_view.filterLine(), m_view.table()->columns()->state()};
    const auto same = std::find_if(m_saved.begin(), m_saved.end(),
                                   [&fit](const Saved &one) { return one.name == fit; });
    if (same != m_saved.end())
        *same = fresh;
    else if (m_saved.size() < Most)
        m_saved << fresh;
    write();
}

void ActivityViews::rename(int at, const QString &name)
{
    const QString fit = name.simplified().left(LongestName);
    const bool taken = std::any_of(m_saved.begin(), m_saved.end(),
                                   [&fit](const Saved &one) { return one.name == fit; });
    if (at < 0 || at >= m_saved.size() || fit.isEmpty() || taken)
        return;
    m_saved[at].name = fit;
    write();
}

void ActivityViews::remove(int at)
{
    if (at < 0 || at >= m_saved.size())
        return;
    m_saved.removeAt(at);
    write();
}

void ActivityViews::pick(int at)
{
    if (at < 0 || at >= m_saved.size())
        return;
    const Saved one = m_saved.at(at);
    m_view.table()->columns()->setState(one.columns);
    m_view.applyFilter(one.filter);
}

void ActivityViews::fill()
{
    QMenu *const menu = this->menu();
    menu->clear();
    for (int i = 0; i < m_saved.size(); ++i)
        menu->addAction(plainAction(m_saved.at(i).name), this, [this, i] { pick(i); });
    if (!m_saved.isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Save this view…"), this, [this] {
        ask(tr("Save this view"), {}, [this](const QString &name) { save(name); });
    });
    menu->addAction(tr("Open this view as a window"), this, [this] {
        emit windowRequested(m_view.filterLine(), m_view.filterLine(),
                             m_view.table()->columns()->state());
    });
    if (!m_saved.isEmpty()) {
        QMenu *windows = menu->addMenu(tr("Open as a window"));
        QMenu *names = menu->addMenu(tr("Rename"));
        QMenu *removes = menu->addMenu(tr("Remove"));
        for (int i = 0; i < m_saved.size(); ++i) {
            const Saved &one = m_saved.at(i);
            const QString name = plainAction(one.name);
            windows->addAction(name, this, [this, one] {
                emit windowRequested(one.name, one.filter, one.columns);
            });
            names->addAction(name, this, [this, i, old = one.name] {
                ask(tr("Rename the view"), old, [this, i](const QString &to) { rename(i, to); });
            });
            removes->addAction(name, this, [this, i] { remove(i); });
        }
    }
    if (m_state) {
        menu->addSeparator();
        menu->addAction(tr("What is hidden…"), this, [this] {
            auto *dialog = new RedactionDialog(*m_state, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
}

void ActivityViews::ask(const QString &title, const QString &name,
                        const std::function<void(QString)> &take)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

} // namespace qd
