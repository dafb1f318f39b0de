// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <map>

namespace qd {

struct HistoryDatabase::Private
{
    QString connection; ///< its name among Qt's
    QSqlDatabase db;
    std::map<QString, std::unique_ptr<QSqlQuery>> queries; ///< prepared, by their statement

    bool failed(const QSqlError &error,
                HistoryDatabase *owner); ///< false, for the caller to return
    bool run(const QString &statement, HistoryDatabase *owner);
    bool number(const QString &statement, qint64 *out, HistoryDatabase *owner);
    /// Statements are ours alone: whatever is foreign is bound. nullptr: it failed.
    QSqlQuery *prepared(const QString &statement, HistoryDatabase *owner);

    template<typename... Values>
    QSqlQuery *exec(HistoryDatabase *owner, const QString &statement, const Values &...values)
    {
        QSqlQuery *query = prepared(statement, owner);
        if (!query)
            return nullptr;
        int place = 0;
        (query->bindValue(place++, values), ...);
        if (query->exec())
            return query;
        failed(query->lastError(), owner);
        query->finish();
        return nullptr;
    }
    /// One that only writes.
    template<typename... Values>
    bool write(HistoryDatabase *owner, const QString &statement, const Values &...values)
    {
        QSqlQuery *query = exec(owner, statement, values...);
        if (query)
            query->finish();
        return query;
    }
    /// Calls \a visit for each row. An error half-way counts.
    template<typename Visit, typename... Values>
    bool each(HistoryDatabase *owner, Visit &&visit, const QString &statement,
              const Values &...values)
    {
        QSqlQuery *query = exec(owner, statement, values...);
        if (!query)
            return false;
        while (query->next())
            visit(*query);
        const QSqlError error = query->lastError();
        query->finish();
        return !error.isValid() || failed(error, owner);
    }
};

} // namespace qd
