// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumergroups.h"

#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QJsonObject>

namespace qd {

namespace {

constexpr qsizetype MostGroups = 20, MostMembers = 20;

MaybeInt countOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object[QLatin1String(name)];
    return value.isDouble() ? saneCount(value.toDouble()) : std::nullopt;
}

} // namespace

ConsumerGroups::ConsumerGroups(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(theme, 2));
}

QStringList ConsumerGroups::lines() const
{
    QStringList all;
    for (const TextLabel *line : m_lines) {
        if (!line->isHidden())
            all << line->text();
    }
    return all;
}

void ConsumerGroups::setLine(qsizetype at, const QString &text, bool head)
{
    if (at == m_lines.size()) {
        m_lines << new TextLabel(m_theme, 11.5, QFont::Normal, Ink::Secondary, this);
        m_lines.last()->setElide(Qt::ElideMiddle);
        m_column->addWidget(m_lines.last());
    }
    m_lines[at]->setPlain(text);
    m_lines[at]->setInk(head ? Ink::Primary : Ink::Secondary);
    m_lines[at]->setVisible(true);
}

void ConsumerGroups::show(const QJsonArray &groups)
{
    if (groups == m_shown)
        return;
    m_shown = groups;
    qsizetype used = 0;
    for (qsizetype i = 0; i < std::min(groups.size(), MostGroups); ++i) {
        const QJsonObject group = groups[i].toObject();
        const MaybeInt lag = countOf(group, "waiting");
        QString text = tr("%1: lag %2, pending %3")
                           .arg(displayText(group[QLatin1String("name")].toString(), 60),
                                lag ? format::count(lag) : tr("unknown"),
                                format::count(countOf(group, "held")));
        if (countOf(group, "orphaned").value_or(0) > 0)
            text += tr(", %1 orphaned").arg(format::count(countOf(group, "orphaned")));
        setLine(used++, text, true);
        const QJsonArray members = group[QLatin1String("members")].toArray();
        for (qsizetype k = 0; k < std::min(members.size(), MostMembers); ++k) {
            const QJsonObject member = members[k].toObject();
            const QJsonValue idle = member[QLatin1String("idle_seconds")];
            setLine(used++,
                    tr("    %1: holds %2, idle %3")
                        .arg(displayText(member[QLatin1String("name")].toString(), 60),
                             format::count(countOf(member, "held")),
                             format::duration(idle.isDouble() ? saneReal(idle.toDouble())
                                                              : std::nullopt)),
                    false);
        }
        const qint64 all = countOf(group, "consumers").value_or(members.size());
        const qint64 more = all - std::min(members.size(), MostMembers);
        if (all == 0)
            setLine(used++, tr("    no consumer"), false);
        else if (more > 0)
            setLine(used++,
                    members.isEmpty() ? tr("    %1 consumers").arg(format::count(all))
                                      : tr("    and %1 more").arg(format::count(more)),
                    false);
    }
    if (groups.size() > MostGroups)
        setLine(used++, tr("and %1 more groups").arg(format::count(groups.size() - MostGroups)),
                true);
    for (qsizetype i = used; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(false);
}

} // namespace qd
