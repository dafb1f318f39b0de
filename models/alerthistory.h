// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptlog.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace qd {

class AlertWatch;

/// The solved alerts of the last days, newest first: those the store kept, and those solved while
/// we watch. Asks the store again now and then, as another program may have watched too. GUI
/// thread.
class AlertHistory final : public QObject
{
    Q_OBJECT
public:
    /// Asks a store and returns the id that its answer will carry; 0: it cannot be asked now.
    using Ask = std::function<quint64(const AlertsQuestion &)>;
    static constexpr int Most = 10'000; ///< records that are held

    AlertHistory(AlertWatch &watch, int days, QObject *parent = nullptr);

    void setStore(Ask ask); ///< without one there is only what was solved since the start
    bool hasStore() const { return bool(m_ask); }

    int days() const { return m_days; }
    void setDays(int days);   ///< 1: today, since midnight
    void tick(qint64 wallMs); ///< while somebody looks, once a second

    const QList<AlertRecord> &records() const { return m_records; }
    const AlertRecord *find(const QString &id) const; ///< nullptr: not there (any more)
    int solvedToday(qint64 wallMs) const;
    bool isKnown() const { return m_known || !m_ask; } ///< the store has answered, or there is none
    const QString &error() const { return m_error; }   ///< of the last answer, a sentence
    bool isCut() const { return m_cut; }               ///< there were more than Most

public slots:
    void take(const qd::AlertsAnswer &answer);
    void refresh() { m_due = true; } ///< more is kept than was told: asks again with the next tick

signals:
    void changed(); ///< records, or what the last answer said

private:
    void ask(qint64 wallMs);
    void addSolved(const AlertRecord &record);
    void drop(const QString &id);
    void tell();

    Ask m_ask;
    int m_days;
    QList<AlertRecord> m_records, m_own; ///< own: solved while we watch
    QSet<QString> m_ids;
    quint64 m_question = 0; ///< 0: none is open
    qint64 m_askedMs = 0, m_dayMs = 0;
    bool m_known = false, m_due = true, m_cut = false, m_telling = false;
    QString m_error;
};

} // namespace qd
