// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "workerorder.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace qd {

class Fleet;
class QueryEdit;
class TextLabel;
class Theme;

/// Where a rule looks: for workers the filter line of the Workers page, for queues and cron jobs
/// patterns of names; with how many it finds now. GUI thread.
class AlertScopeEdit final : public QWidget
{
    Q_OBJECT
public:
    AlertScopeEdit(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void setSubject(AlertSubject of);
    void setScope(const QString &scope);
    QString scope() const;       ///< of a fleet or connection: empty
    QLineEdit *edit() const;     ///< the one that is shown
    QString matchesText() const; ///< "matches 12 of 200 workers now"

signals:
    void changed();

private:
    void count();
    QStringList names() const; ///< of the queues or cron jobs there are

    Fleet &m_fleet;
    WorkerOrder m_workers;
    AlertSubject m_of = AlertSubject::Worker;
    QStackedWidget *m_stack;
    QueryEdit *m_query;
    QLineEdit *m_words;
    TextLabel *m_matches;
};

} // namespace qd
