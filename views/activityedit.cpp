// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityedit.h"

#include "activitycompletion.h"
#include "activitylist.h"
#include "plaintip.h"

namespace qd {

ActivityEdit::ActivityEdit(ActivityList &list, const Theme &theme, QWidget *parent)
    : QueryLine(theme, parent)
    , m_list(list)
{
    setAccessibleName(tr("Filter what happened"));
    setPlaceholderText(tr("Filter: worker:scraper-*  is:failure  duration>30s  -kind:job_started"));
    setToolTip(
        plainTip(tr("Words, or terms such as\nworker:scraper-*   is:failure   duration>30s   "
                    "age<10m   field.url:*.pdf   -kind:job_started\nTab completes, ↓ offers, "
                    "F1 explains all (Ctrl+F or / comes here)")));
    connect(&list, &ActivityList::changed, this, &ActivityEdit::showState);
    showState();
}

bool ActivityEdit::put(const QString &line, QueryMistake *mistake)
{
    auto query = ActivityQuery::parse(line, mistake);
    if (query)
        m_list.setQuery(*query);
    return query.has_value();
}

Completions ActivityEdit::complete(const QString &line, qsizetype cursor, bool evenNothing) const
{
    return activityCompletions(line, cursor, m_list.words(), evenNothing);
}

QString ActivityEdit::note() const
{
    return m_list.isSearching() && !m_list.query().isEmpty() ? tr("looking…") : QString();
}

} // namespace qd
