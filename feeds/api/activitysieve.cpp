// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitysieve.h"

#include <QCryptographicHash>
#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype remembered = 20000;

QByteArray fingerprint(const ActivityEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) { // with its length: "ab","c" is not "a","bc"
        const qsizetype length = text.size();
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), length * 2));
    };
    if (!entry.id.isEmpty()) {
        add(entry.id);
    } else {
        add(QString::number(entry.timestampMs.value_or(-1)));
        add(entry.worker);
        const QString action = entry.fields.value(QLatin1String("action")).toString();
        add(action.isEmpty() ? entry.text : action);
        add(entry.status);
    }
    return hash.result();
}

} // namespace

QList<ActivityEntry> ActivitySieve::unseen(const QList<ActivityEntry> &entries)
{
    ++m_answer;
    QList<ActivityEntry> fresh;
    for (const ActivityEntry &entry : entries) {
        quint64 &answer = m_seen[fingerprint(entry)];
        if (answer == 0)
            fresh.append(entry);
        answer = m_answer;
    }
    // What the newest answers no longer bring is forgotten, oldest first.
    for (quint64 keep = 8; m_seen.size() > remembered + entries.size() && keep > 0; keep /= 2) {
        m_seen.removeIf([this, keep](const QHash<QByteArray, quint64>::iterator it) {
            return it.value() + keep <= m_answer;
        });
    }
    return fresh;
}

} // namespace qd
