// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysubjects.h"

#include <QCryptographicHash>

namespace qd {

QString HistorySubjects::bounded(const QString &key)
{
    if (key.size() <= MostKey)
        return key;
    const QByteArray hash =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return key.left(MostKey - 65) + QLatin1Char('#') + QString::fromLatin1(hash);
}

void HistorySubjects::clear()
{
    m_subjects.clear();
    m_idOf.clear();
    m_count = 0;
    m_firstFree = 1;
}

bool HistorySubjects::load(HistoryDatabase &db)
{
    clear();
    return db.eachSubject([this](const SubjectRow &row) {
        if (size_t(row.id) >= m_subjects.size())
            m_subjects.resize(size_t(row.id) + 1);
        auto &subject = m_subjects[size_t(row.id)];
        subject = std::make_unique<HistorySubject>();
        subject->row = row;
        m_idOf.insert({quint8(row.kind), row.key}, row.id);
        ++m_count;
    });
}

HistorySubject *HistorySubjects::find(SubjectKind kind, const QString &key) const
{
    const int id = m_idOf.value({quint8(kind), key.size() > MostKey ? bounded(key) : key});
    return id > 0 ? m_subjects[size_t(id)].get() : nullptr;
}

HistorySubject *HistorySubjects::find(int id) const
{
    return id > 0 && size_t(id) < m_subjects.size() ? m_subjects[size_t(id)].get() : nullptr;
}

HistorySubject *HistorySubjects::add(SubjectKind kind, const QString &key, const QString &label)
{
    while (size_t(m_firstFree) < m_subjects.size() && m_subjects[size_t(m_firstFree)])
        ++m_firstFree;
    if (m_firstFree > HistoryDatabase::MostId)
        return nullptr;
    if (size_t(m_firstFree) >= m_subjects.size())
        m_subjects.resize(size_t(m_firstFree) + 1);
    auto subject = std::make_unique<HistorySubject>();
    subject->row.id = m_firstFree;
    subject->row.kind = kind;
    subject->row.key = bounded(key);
    subject->row.label = label.left(MostLabel);
    subject->rowDirty = true;
    m_idOf.insert({quint8(kind), subject->row.key}, m_firstFree);
    ++m_count;
    m_subjects[size_t(m_firstFree)] = std::move(subject);
    return m_subjects[size_t(m_firstFree)].get();
}

void HistorySubjects::remove(int id)
{
    HistorySubject *const subject = find(id);
    if (!subject)
        return;
    m_idOf.remove({quint8(subject->row.kind), subject->row.key});
    m_subjects[size_t(id)].reset();
    m_firstFree = std::min(m_firstFree, id);
    --m_count;
}

bool HistorySubjects::restore(HistoryDatabase &db, HistorySubject &subject) const
{
    QByteArray raw, coarse;
    QList<QByteArray> closedRaw;
    if (!db.open(subject.row.id, &raw, &coarse))
        return false;
    subject.open.reset();
    if (raw.isEmpty() && coarse.isEmpty())
        return true;
    const qint64 rolled = SubjectHistory::rolledMs(coarse);
    const RawCursor openRaw(raw);
    const qint64 until =
        raw.isEmpty() || openRaw.broken() ? rolled + 2 * HourMs : openRaw.firstMs();
    const bool ok = db.eachBlock(
        BlockTable::Raw, subject.row.id, rolled, until, longestBlockMs(HistoryLevel::Raw),
        [&closedRaw](const QByteArray &block) { closedRaw.append(block); });
    if (!ok)
        return false;
    subject.open = std::make_unique<SubjectHistory>(subject.row.kind, subject.row.id);
    subject.open->restore(coarse, closedRaw, raw, keepsDurations(), &subject.closed);
    return true;
}

} // namespace qd
