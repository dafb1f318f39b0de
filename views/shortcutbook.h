// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QShortcut;

namespace qd {

class ViewState;

/// The keys of one window by what they do, each with those it is made with. What a person chooses
/// is kept in a ViewState and holds at once. GUI thread.
class ShortcutBook final : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id, text;
        QKeySequence keys, standard;
    };

    explicit ShortcutBook(QObject *parent = nullptr);

    /// The first of its keys is the one that can be changed. \a id: the same at each start.
    void add(const QString &id, const QString &text, QAction *action);
    void add(const QString &id, const QString &text, QShortcut *shortcut);
    /// Takes what was kept, and keeps what changes. \a state outlives this.
    void remember(ViewState &state);

    const QList<Entry> &entries() const { return m_entries; }
    QKeySequence keys(const QString &id) const;
    /// Empty \a keys: none. What has these keys already, in words; then nothing changes. Empty:
    /// done.
    QString setKeys(const QString &id, const QKeySequence &keys);

signals:
    void changed(const QString &id);

private:
    void apply(qsizetype at);

    QList<Entry> m_entries;
    QList<QPointer<QObject>> m_targets; ///< of each
    ViewState *m_state = nullptr;
};

} // namespace qd
