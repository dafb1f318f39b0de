// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylogpage.h"

#include "activitydetail.h"
#include "activityedit.h"
#include "activityexport.h"
#include "activitytable.h"
#include "activityview.h"
#include "activitywindow.h"
#include "clock.h"
#include "emptystate.h"
#include "failurepane.h"
#include "fleet.h"
#include "format.h"
#include "redaction.h"
#include "segments.h"
#include "viewstate.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

ActivityLogPage::ActivityLogPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_segments(new Segments({tr("All"), tr("Failures by cause")}, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ActivityView(fleet, theme))
    , m_failures(new FailurePane(fleet, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 12));
    column->setSpacing(scaled(theme, 10));
    QHBoxLayout *bar = addToolbar(column, tr("Activity"));
    bar->addStretch(1);
    bar->addWidget(m_segments);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_failures);
    column->addWidget(m_stack, 1);

    connect(m_segments, &Segments::chosen, this, &ActivityLogPage::showSegment);
    connect(m_view, &ActivityView::scopeOpened, this, &Page::scopeOpened);
    connect(m_view, &ActivityView::windowRequested, this, &ActivityLogPage::openWindow);
    connect(m_view, &ActivityView::changed, this, [this] {
        if (isVisible())
            refresh(monotonicMs());
    });
    connect(m_view->edit(), &QLineEdit::returnPressed, this, &Page::leaveFilter);
    connect(m_view->emptyState(), &EmptyState::stepTaken, this, [this] {
        if (step() == Step::ClearFilter)
            m_view->edit()->clear();
        else
            takeStep(nullptr);
    });
    connect(m_failures, &FailurePane::changed, this, [this] {
        if (isVisible())
            refresh(monotonicMs());
    });
    connect(m_failures, &FailurePane::filterRequested, this, [this](const QString &line) {
        m_segments->setCurrent(0);
        showSegment(0);
        m_view->applyFilter(line);
    });
    connect(m_failures, &FailurePane::requeueRequested, this, &Page::requeueRequested);
    auto *close =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        if (m_segments->current() == 1)
            m_failures->closeSide();
        else
            m_view->closeDetail();
    });
    QList<QWidget *> order{m_segments->button(0), m_segments->button(1)};
    chainTabs(order + m_view->tabOrder() + m_failures->tabOrder());
    refresh(monotonicMs());
}

void ActivityLogPage::showSegment(int segment)
{
    m_stack->setCurrentIndex(segment);
    emit watchChanged();
    refresh(monotonicMs());
    focusView();
}

/// What can be given back of a cause is what its queues hold now.
Watch ActivityLogPage::watch() const
{
    return {true, m_segments->current() == 1};
}

void ActivityLogPage::refresh(qint64 nowMs)
{
    const int level = freshnessNow(nowMs);
    m_view->refresh(level);
    m_failures->refresh(level);
    const bool all = m_segments->current() == 0;
    showToolbar(all ? m_view->summary() : m_failures->summary(), nowMs);
    if (!all)
        return;
    ActivityList &list = m_view->list();
    const qint64 held = qint64(fleet().log()->entries().size());
    // While it is looked for the list stays: no flash of an empty page at each letter.
    const bool looks = list.isSearching() || list.isAskingOlder();
    const bool nothing = explainEmpty(
        m_view->emptyState(), looks && held > 0 ? 1 : int(list.found()), int(held),
        tr("Nothing has happened yet"),
        tr("%1 answers, but nothing has happened since. It appears here by itself."), nowMs);
    m_view->showEmpty(nothing);
}

void ActivityLogPage::tick(qint64 nowMs)
{
    m_view->tick();
    refresh(nowMs);
}

void ActivityLogPage::focusFilter()
{
    takeFocus(m_segments->current() == 0 ? static_cast<QLineEdit *>(m_view->edit())
                                         : m_failures->filter());
}

void ActivityLogPage::focusView()
{
    if (m_segments->current() == 0)
        m_view->table()->setFocus(Qt::OtherFocusReason);
    else
        m_failures->focusTable();
}

void ActivityLogPage::remember(ViewState &state)
{
    m_state = &state;
    m_view->remember(state);
    connect(&state, &ViewState::changed, this, [this](ViewKey key) {
        if (key == ViewKey::RedactPatterns)
            redact();
    });
    redact();
}

void ActivityLogPage::redact()
{
    QStringList patterns;
    const QJsonArray kept = m_state->value(ViewKey::RedactPatterns).toArray();
    for (const QJsonValue one : kept)
        patterns << one.toString();
    if (patterns != fleet().redaction().patterns())
        fleet().setRedaction(Redaction(patterns));
}

void ActivityLogPage::applyFilter(const QString &line)
{
    m_segments->setCurrent(0);
    showSegment(0);
    m_view->applyFilter(line);
}

ExportTable ActivityLogPage::toExport()
{
    if (m_segments->current() == 1)
        return m_failures->toExport();
    ExportTable table = activityExport(m_view->list(), fleet().redaction());
    table.keys = activityExportKeys(m_view->list());
    table.what = tr("%1 entries").arg(format::count(qint64(table.keys.size())));
    return table;
}

QList<PagePiece> ActivityLogPage::pieces() const
{
    return {{QStringLiteral("activity"),
             tr("Failures by cause"),
             {{QStringLiteral("failures"), true}}}};
}

QJsonObject ActivityLogPage::how() const
{
    return m_segments->current() == 1 ? QJsonObject{{QStringLiteral("failures"), true}}
                                      : QJsonObject();
}

void ActivityLogPage::setHow(const QJsonObject &how)
{
    if (!how.value(QLatin1String("failures")).toBool())
        return;
    m_segments->setCurrent(1);
    showSegment(1);
}

QList<ActivityWindow *> ActivityLogPage::windows() const
{
    QList<ActivityWindow *> open = findChildren<ActivityWindow *>(Qt::FindDirectChildrenOnly);
    open.removeIf([](const ActivityWindow *window) { return window->isHidden(); });
    return open;
}

ActivityWindow *ActivityLogPage::openWindow(const QString &name, const QString &filter,
                                            const QJsonObject &columns)
{
    constexpr qsizetype MostWindows = 20; // each looks through all that happened
    if (windows().size() >= MostWindows) {
        windows().last()->raise();
        return nullptr;
    }
    auto *window = new ActivityWindow(fleet(), theme(), name, this);
    window->view()->applyFilter(filter);
    window->view()->table()->columns()->setState(columns);
    connect(window->view(), &ActivityView::scopeOpened, this, [this](const QString &scope) {
        this->window()->raise();
        this->window()->activateWindow();
        emit scopeOpened(scope);
    });
    connect(window->view(), &ActivityView::windowRequested, this, &ActivityLogPage::openWindow);
    window->show();
    return window;
}

} // namespace qd
