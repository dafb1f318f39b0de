// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutbook.h"

#include "viewstate.h"

#include <QAction>
#include <QJsonObject>
#include <QShortcut>

#include <algorithm>

namespace qd {

ShortcutBook::ShortcutBook(QObject *parent)
    : QObject(parent)
{
}

void ShortcutBook::add(const QString &id, const QString &text, QAction *action)
{
    m_entries << Entry{id, text, action->shortcut(), action->shortcut()};
    m_targets << action;
}

void ShortcutBook::add(const QString &id, const QString &text, QShortcut *shortcut)
{
    m_entries << Entry{id, text, shortcut->key(), shortcut->key()};
    m_targets << shortcut;
}

void ShortcutBook::remember(ViewState &state)
{
    m_state = &state;
    const QJsonObject kept = state.value(ViewKey::Shortcuts).toObject();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QJsonValue keys = kept.value(m_entries.at(i).id);
        if (!keys.isString())
            continue;
        m_entries[i].keys =
            QKeySequence::fromString(keys.toString().left(60), QKeySequence::PortableText);
        apply(i);
    }
}

QKeySequence ShortcutBook::keys(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            return entry.keys;
    }
    return {};
}

QString ShortcutBook::setKeys(const QString &id, const QKeySequence &keys)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.id != id && !keys.isEmpty() && entry.keys.matches(keys) != QKeySequence::NoMatch)
            return entry.text;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id != id || m_entries.at(i).keys == keys)
            continue;
        m_entries[i].keys = keys;
        apply(i);
        if (!m_state)
            continue;
        QJsonObject kept = m_state->value(ViewKey::Shortcuts).toObject();
        if (keys == m_entries.at(i).standard)
            kept.remove(id);
        else
            kept.insert(id, keys.toString(QKeySequence::PortableText));
        m_state->setValue(ViewKey::Shortcuts, kept);
    }
    return {};
}

/// Keys beside the first stay.
void ShortcutBook::apply(qsizetype at)
{
    const Entry &entry = m_entries.at(at);
    QObject *target = m_targets.at(at);
    if (auto *action = qobject_cast<QAction *>(target)) {
        QList<QKeySequence> all = action->shortcuts();
        if (!all.isEmpty())
            all.removeFirst();
        all.removeAll(entry.keys);
        all.prepend(entry.keys);
        action->setShortcuts(all);
    } else if (auto *shortcut = qobject_cast<QShortcut *>(target)) {
        shortcut->setKey(entry.keys);
    }
    emit changed(entry.id);
}

} // namespace qd
