// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerhand.h"

#include "cardtext.h"
#include "plaintip.h"
#include "selectedrows.h"
#include "text.h"
#include "workermenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace qd {

namespace {
constexpr int KeysRestMs = 6000;   ///< so long nothing moves after a key
constexpr int PointerRestMs = 150; ///< … after the pointer went, maybe only to a button beside
} // namespace

WorkerHand::WorkerHand(QAbstractItemView &view, WorkerOrder &workers, WhyNot whyNot)
    : QObject(&view)
    , m_view(view)
    , m_workers(workers)
    , m_whyNot(std::move(whyNot))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    m_keysRest.setSingleShot(true);
    m_keysRest.setInterval(KeysRestMs);
    m_pointerRest.setSingleShot(true);
    m_pointerRest.setInterval(PointerRestMs);
    connect(&m_pointerRest, &QTimer::timeout, this, [this] { m_byPointer.release(); });
    connect(&m_keysRest, &QTimer::timeout, this, [this] { m_byKeys.release(); });
}

WorkerHand::~WorkerHand()
{
    delete m_menu; // while there is an order to let go
}

WorkerModel *WorkerHand::source() const
{
    return qobject_cast<WorkerModel *>(m_workers.sourceModel());
}

const WorkerRow *WorkerHand::currentRow() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? m_workers.row(index.row()) : nullptr;
}

QString WorkerHand::currentKey() const
{
    const WorkerRow *row = currentRow();
    return row ? row->worker.key : QString();
}

QStringList WorkerHand::selectedKeys() const
{
    return qd::selectedKeys(m_workers, *m_view.selectionModel());
}

QStringList WorkerHand::targets() const
{
    const QString key = currentKey();
    if (key.isEmpty())
        return {};
    if (m_view.selectionModel()->isSelected(m_view.currentIndex()))
        return selectedKeys();
    return {key};
}

ControlAction WorkerHand::playOf(const WorkerRow &row)
{
    return row.kind == StatusKind::Paused ? ControlAction::Resume : ControlAction::Start;
}

bool WorkerHand::claims(const QKeyEvent *event) const
{
    const auto plain = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool ours =
        event->key() == Qt::Key_P || event->key() == Qt::Key_S || event->key() == Qt::Key_R;
    return plain == Qt::NoModifier && ours && currentRow();
}

bool WorkerHand::headKey(const QKeyEvent *event)
{
    const int at = m_view.currentIndex().row();
    const OrderGroup *group = m_view.currentIndex().isValid() ? m_workers.groupAt(at) : nullptr;
    if (!group)
        return false;
    const bool mirrored = m_view.layoutDirection() == Qt::RightToLeft;
    const int close = mirrored ? Qt::Key_Right : Qt::Key_Left,
              open = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const bool either = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                        event->key() == Qt::Key_Enter;
    if (!either && !(event->key() == close && !group->collapsed) &&
        !(event->key() == open && group->collapsed))
        return false;
    toggleGroup(at);
    return true;
}

void WorkerHand::toggleGroup(int proxyRow)
{
    if (const OrderGroup *group = m_workers.groupAt(proxyRow))
        m_workers.toggle(QString(group->key));
}

bool WorkerHand::keyPress(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        if (!m_byKeys)
            m_byKeys = FreezeHold(m_workers);
        m_keysRest.start();
    }
    if (headKey(event))
        return true;
    const WorkerRow *row = currentRow();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (!row || (modifiers != Qt::NoModifier && !shift))
        return false;
    const auto ask = [&](ControlAction action) {
        m_view.scrollTo(m_view.currentIndex());
        request(action, targets(),
                m_view.viewport()->mapToGlobal(m_view.visualRect(m_view.currentIndex()).center()));
    };
    switch (event->key()) {
    case Qt::Key_P:
        if (!shift)
            ask(row->kind == StatusKind::Paused ? ControlAction::Resume : ControlAction::Pause);
        return true;
    case Qt::Key_S: ask(shift ? ControlAction::Stop : playOf(*row)); return true;
    case Qt::Key_R:
        if (shift)
            ask(ControlAction::Restart);
        return true;
    case Qt::Key_F10: // not every platform makes a menu event of it
        if (shift)
            openMenu(m_view.currentIndex(), std::nullopt);
        return shift;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(QString(row->worker.key)); return true;
    case Qt::Key_Space:
        m_view.selectionModel()->select(m_view.currentIndex(),
                                        QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    case Qt::Key_Delete: source()->dismiss(QString(row->worker.key)); return true;
    case Qt::Key_Escape:
        if (!jobLine(*row, 0).dismissible)
            return false;
        dismiss(QString(row->worker.key));
        return true;
    default: return false;
    }
}

void WorkerHand::dismiss(const QString &key)
{
    if (WorkerModel *workers = source())
        workers->dismissAnswer(key);
}

/// Of several each has its own reason: who is asked tells them, unless none can be told.
QString WorkerHand::whyNotAny(ControlAction action, const QStringList &keys) const
{
    constexpr qsizetype LookedAt = 200;
    QString why;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        why = i < LookedAt ? m_whyNot(action, keys.at(i)) : QString();
        if (why.isEmpty())
            break;
    }
    return why;
}

void WorkerHand::request(ControlAction action, const QStringList &keys, const QPoint &globalPos)
{
    if (keys.isEmpty())
        return;
    const QString reason = whyNotAny(action, keys);
    if (reason.isEmpty())
        emit controlRequested(action, keys);
    else
        showPlainTip(globalPos, displayText(reason, 400), m_view.viewport());
}

void WorkerHand::openMenu(const QModelIndex &index, const std::optional<QPoint> &globalPos)
{
    const WorkerRow *row = index.isValid() ? m_workers.row(index.row()) : nullptr;
    if (!row || m_menu)
        return; // some platforms tell of Shift+F10 twice
    if (!globalPos)
        m_view.scrollTo(index);
    const QPoint at =
        globalPos ? *globalPos : m_view.viewport()->mapToGlobal(m_view.visualRect(index).center());
    const QString key = row->worker.key;
    m_menu = new WorkerMenu(
        *row,
        m_view.selectionModel()->isRowSelected(index.row()) ? selectedKeys() : QStringList{key},
        [this](ControlAction action, const QStringList &keys) { return whyNotAny(action, keys); },
        &m_view);
    m_byMenu = FreezeHold(m_workers);
    connect(m_menu, &WorkerMenu::opened, this, &WorkerHand::opened);
    connect(m_menu, &WorkerMenu::dismissed, source(), &WorkerModel::dismiss);
    connect(m_menu, &QObject::destroyed, this, [this] { m_byMenu.release(); });
    connect(
        m_menu, &WorkerMenu::controlChosen, this,
        [this, at](ControlAction action, const QStringList &keys) { request(action, keys, at); });
    m_menu->popup(at);
}

bool WorkerHand::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: // not Enter: a window that opens under a parked pointer is in no hand
        if (watched == m_view.viewport()) {
            m_pointerRest.stop();
            if (!m_byPointer)
                m_byPointer = FreezeHold(m_workers);
        }
        break;
    case QEvent::Leave:
        if (watched == m_view.viewport())
            m_pointerRest.start();
        break;
    case QEvent::Hide:
        if (watched == &m_view) {
            m_pointerRest.stop();
            m_byPointer.release();
            m_byKeys.release();
        }
        break;
    case QEvent::FocusOut:
        if (watched == &m_view && !m_menu)
            m_byKeys.release();
        break;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (byKey != (watched == &m_view))
            break;
        if (byKey)
            openMenu(m_view.currentIndex(), std::nullopt);
        else
            openMenu(m_view.indexAt(menu->pos()), menu->globalPos());
        return true;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qd
