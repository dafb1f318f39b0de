// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertfold.h"

#include "alertwatch.h"
#include "workermodel.h"

#include <QHash>

namespace qd {

namespace {

/// Nobody told it before the connection was lost, and nothing but time brought it about.
bool followsFromSilence(const AlertCause &cause, const AlertProgram &program,
                        const AlertSight &sight)
{
    if (cause.spell->teller != 0 || cause.of == AlertSubject::Connection)
        return false;
    if (program.kind == AlertProgram::WorkerDown)
        return sight.workers.row(cause.row)->kind == StatusKind::Stale;
    return program.kind == AlertProgram::QueueNobody || program.kind == AlertProgram::JobStuck ||
           program.reading.ticks() || program.scopeTicks || program.watchesPresence;
}

/// The hosts of which every worker is silent.
QSet<QString> silentHosts(const std::vector<AlertCause> &causes, const std::vector<size_t> &silent,
                          const AlertSight &sight)
{
    QSet<QString> hosts;
    if (silent.size() < size_t(AlertFold::HostOf))
        return hosts;
    QHash<QString, int> counts;
    for (const size_t at : silent) {
        const QString &host = sight.workers.row(causes[at].row)->worker.host;
        if (!host.isEmpty())
            ++counts[host];
    }
    counts.removeIf([](const auto &it) { return it.value() < AlertFold::HostOf; });
    if (counts.isEmpty())
        return hosts;
    for (int i = 0; i < sight.workers.rowCount(); ++i) {
        if (const auto it = counts.find(sight.workers.row(i)->worker.host); it != counts.end())
            --*it;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() == 0)
            hosts.insert(it.key());
    }
    return hosts;
}

} // namespace

QString alertScope(AlertSubject of, const AlertSlot &slot)
{
    const QString &key = slot.key.isEmpty() ? slot.name : slot.key;
    switch (of) {
    case AlertSubject::Worker: return QStringLiteral("worker:") + key;
    case AlertSubject::Queue: return QStringLiteral("queue:") + key;
    case AlertSubject::Cron: return QStringLiteral("cron:") + key;
    default: return QStringLiteral("system");
    }
}

std::vector<AlertGroup> AlertFold::fold(AlertScan &scan, const AlertSight &sight)
{
    const std::vector<AlertProgram> &programs = scan.programs();
    const std::vector<AlertCause> &causes = scan.causes();
    std::vector<AlertGroup> groups;
    if (causes.empty()) {
        m_folding.reset();
        return groups;
    }
    const bool lost = connectionLost(sight.status, sight.nowMs);
    int lostAt = -1, downAt = -1; // their groups; the causes of both come first
    std::vector<size_t> silent, single;
    std::array<int, AlertSlot::MostPrograms> counts{};
    for (size_t at = 0; at < causes.size(); ++at) {
        const AlertCause &cause = causes[at];
        const quint16 p = cause.spell->program;
        const AlertProgram &program = programs[p];
        const bool isLost = program.kind == AlertProgram::ConnectionLost;
        const bool isDownAll = program.kind == AlertProgram::FleetDown;
        if (isLost || isDownAll) {
            (isLost ? lostAt : downAt) = int(groups.size());
            groups.push_back({AlertGroup::All, p, QStringLiteral("system"), {at}});
        } else if (lost && followsFromSilence(cause, program, sight)) {
            if (lostAt >= 0)
                groups[size_t(lostAt)].causes.push_back(at);
        } else if (downAt >= 0 && (program.kind == AlertProgram::WorkerDown ||
                                   program.kind == AlertProgram::QueueNobody)) {
            groups[size_t(downAt)].causes.push_back(at);
        } else if (program.kind == AlertProgram::WorkerDown &&
                   sight.workers.row(cause.row)->kind == StatusKind::Stale) {
            silent.push_back(at);
        } else {
            single.push_back(at);
        }
    }

    QHash<QString, size_t> hostAt;
    const QSet<QString> hosts = silentHosts(causes, silent, sight);
    for (const size_t at : silent) {
        const QString &host = sight.workers.row(causes[at].row)->worker.host;
        if (!hosts.contains(host)) {
            single.push_back(at);
            continue;
        }
        auto it = hostAt.find(host);
        if (it == hostAt.end()) {
            it = hostAt.insert(host, groups.size());
            groups.push_back(
                {AlertGroup::Host, causes[at].spell->program, QStringLiteral("host:") + host, {}});
            ++counts[causes[at].spell->program];
        }
        groups[*it].causes.push_back(at);
    }
    for (const size_t at : single)
        ++counts[causes[at].spell->program];

    std::array<int, AlertSlot::MostPrograms> ruleAt;
    ruleAt.fill(-1);
    const auto isMany = [&](quint16 p) {
        const AlertSubject of = programs[p].rule.of;
        if (of == AlertSubject::Fleet || of == AlertSubject::Connection)
            return false;
        return counts[p] > AtMost || (m_folding[p] && counts[p] > Until) ||
               m_held.contains(programs[p].rule.id);
    };
    const auto ruleGroup = [&](quint16 p) -> AlertGroup & {
        if (ruleAt[p] < 0) {
            ruleAt[p] = int(groups.size());
            groups.push_back(
                {AlertGroup::Rule, p, QStringLiteral("rule:") + programs[p].rule.id, {}});
        }
        return groups[size_t(ruleAt[p])];
    };
    std::bitset<AlertSlot::MostPrograms> folding;
    for (size_t p = 0; p < programs.size(); ++p)
        folding[p] = counts[p] > 0 && isMany(quint16(p));
    m_folding = folding;
    for (size_t i = 0; i < groups.size(); ++i) { // silent hosts, when there are very many
        if (groups[i].kind != AlertGroup::Host || !m_folding[groups[i].program])
            continue;
        const std::vector<size_t> of = std::exchange(groups[i].causes, {});
        AlertGroup &rule = ruleGroup(groups[i].program);
        rule.causes.insert(rule.causes.end(), of.begin(), of.end());
    }
    for (const size_t at : single) {
        const quint16 p = causes[at].spell->program;
        if (m_folding[p])
            ruleGroup(p).causes.push_back(at);
        else
            groups.push_back(
                {AlertGroup::One, p, alertScope(causes[at].of, *causes[at].slot), {at}});
    }
    std::erase_if(groups, [](const AlertGroup &group) { return group.causes.empty(); });
    return groups;
}

} // namespace qd
