// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertscopeedit.h"

#include "fleet.h"
#include "format.h"
#include "queryedit.h"
#include "queryhelp.h"
#include "textlabel.h"
#include "textpattern.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace qd {

AlertScopeEdit::AlertScopeEdit(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_workers(fleet.workers())
    , m_stack(new QStackedWidget(this))
    , m_query(new QueryEdit(m_workers, theme, this))
    , m_words(new QLineEdit(this))
    , m_matches(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 3));
    m_stack->addWidget(m_query);
    m_stack->addWidget(m_words);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_stack);
    column->addWidget(m_matches);
    m_query->setPlaceholderText(tr("All workers"));
    m_query->setAccessibleName(tr("Which workers"));
    m_words->setMaxLength(int(WorkerQuery::LongestLine));
    m_words->setToolTip(tr("Names with * for anything, parted by spaces: mail* scrape_jobs"));
    connect(m_query, &QLineEdit::textChanged, this, &AlertScopeEdit::count);
    connect(m_query, &QueryEdit::helpRequested, this,
            [this, &theme] { (new QueryHelp(theme, this))->showBelow(m_query); });
    connect(m_words, &QLineEdit::textChanged, this, &AlertScopeEdit::count);
    connect(&m_workers, &WorkerOrder::countsChanged, this, &AlertScopeEdit::count);
    setSubject(m_of);
}

void AlertScopeEdit::setSubject(AlertSubject of)
{
    m_of = of;
    m_stack->setVisible(of != AlertSubject::Fleet && of != AlertSubject::Connection);
    m_stack->setCurrentWidget(of == AlertSubject::Worker ? static_cast<QWidget *>(m_query)
                                                         : m_words);
    const bool queues = of == AlertSubject::Queue;
    m_words->setPlaceholderText(queues ? tr("All queues") : tr("All cron jobs"));
    m_words->setAccessibleName(queues ? tr("Which queues") : tr("Which cron jobs"));
    setFocusProxy(edit());
    count();
}

void AlertScopeEdit::setScope(const QString &scope)
{
    m_query->setText(m_of == AlertSubject::Worker ? scope : QString());
    m_words->setText(m_of == AlertSubject::Worker ? QString() : scope);
}

QString AlertScopeEdit::scope() const
{
    if (m_of == AlertSubject::Fleet || m_of == AlertSubject::Connection)
        return {};
    return edit()->text().trimmed();
}

QLineEdit *AlertScopeEdit::edit() const
{
    return m_of == AlertSubject::Worker ? static_cast<QLineEdit *>(m_query) : m_words;
}

QString AlertScopeEdit::matchesText() const
{
    return m_matches->text();
}

QStringList AlertScopeEdit::names() const
{
    QStringList names;
    if (m_of == AlertSubject::Queue) {
        for (int i = 0; i < m_fleet.queues()->rowCount(); ++i)
            names << m_fleet.queues()->row(i)->queue.name;
    } else {
        for (int i = 0; i < m_fleet.crons()->rowCount(); ++i)
            names << m_fleet.crons()->job(i)->name;
    }
    return names;
}

void AlertScopeEdit::count()
{
    switch (m_of) {
    case AlertSubject::Worker:
        m_matches->setPlain(tr("matches %1 of %2 workers now")
                                .arg(format::count(m_workers.workerCount()),
                                     format::count(m_fleet.workers()->rowCount())));
        break;
    case AlertSubject::Queue:
    case AlertSubject::Cron: {
        std::vector<TextPattern> patterns;
        for (const QString &word : scopeWords(m_words->text()))
            patterns.emplace_back(word.split(u'*'), TextPattern::Where::Whole);
        const QStringList all = names();
        const auto found = std::count_if(all.cbegin(), all.cend(), [&](const QString &name) {
            return patterns.empty() ||
                   std::any_of(patterns.cbegin(), patterns.cend(),
                               [&name](const TextPattern &one) { return one.matches(name); });
        });
        m_matches->setPlain((m_of == AlertSubject::Queue ? tr("matches %1 of %2 queues now")
                                                         : tr("matches %1 of %2 cron jobs now"))
                                .arg(format::count(found), format::count(all.size())));
        break;
    }
    case AlertSubject::Fleet: m_matches->setPlain(tr("the fleet as a whole")); break;
    case AlertSubject::Connection: m_matches->setPlain(tr("the connection to it")); break;
    }
    emit changed();
}

} // namespace qd
