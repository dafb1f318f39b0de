// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "workerorder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>

class QAbstractItemView;
class QKeyEvent;

namespace qd {

class WorkerMenu;

/// What a hand does with the workers of any view over a WorkerOrder: the verbs by letter, the menu,
/// opening, closing a group; and that nothing moves under it: the order is held while the pointer
/// is on the view, for some seconds after each key, and while the menu is open. Everything is asked
/// for by identity. GUI thread.
///
/// Keys: Space selects; Enter opens; P pauses or resumes, S starts, Shift+S stops, Shift+R
/// restarts; Esc takes away the server's answer; Del takes from view; the menu key, Shift+F10 and
/// the right button open the menu. On the head of a group Space and Enter close and open it, Left
/// closes, Right opens. Letters never search: what types a name must not start a worker.
class WorkerHand final : public QObject
{
    Q_OBJECT
public:
    /// Why an action makes no sense for a worker now, empty when it does (Fleet::whyNot).
    using WhyNot = std::function<QString(ControlAction, const QString &key)>;

    WorkerHand(QAbstractItemView &view, WorkerOrder &workers, WhyNot whyNot);
    ~WorkerHand() override;

    QString currentKey() const;
    QStringList selectedKeys() const; ///< in shown order
    /// Whom a key is for: the chosen ones when the current one is among them, else that alone.
    QStringList targets() const;

    bool claims(const QKeyEvent *event) const; ///< a letter of ours wins over a window's shortcut
    bool keyPress(QKeyEvent *event);           ///< false: not ours
    /// Emits controlRequested, or says at \a globalPos why not.
    void request(ControlAction action, const QStringList &keys, const QPoint &globalPos);
    /// The menu of a worker, at a place of the screen or else on its row.
    void openMenu(const QModelIndex &index, const std::optional<QPoint> &globalPos);
    void toggleGroup(int proxyRow);
    void dismiss(const QString &key); ///< the server's answer
    const WhyNot &whyNot() const { return m_whyNot; }
    static ControlAction playOf(const WorkerRow &row); ///< resume what is paused, else start

signals:
    void controlRequested(qd::ControlAction action, const QStringList &keys);
    void opened(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const WorkerRow *currentRow() const;
    QString whyNotAny(ControlAction action, const QStringList &keys) const;
    bool headKey(const QKeyEvent *event);
    WorkerModel *source() const;

    QAbstractItemView &m_view;
    WorkerOrder &m_workers;
    WhyNot m_whyNot;
    QPointer<WorkerMenu> m_menu;
    FreezeHold m_byPointer, m_byKeys, m_byMenu;
    QTimer m_keysRest, m_pointerRest; ///< until the keyboard, the pointer lets go
};

} // namespace qd
