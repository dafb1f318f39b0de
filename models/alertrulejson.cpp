// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as they are kept, exported and imported. Whatever comes in may be wrong in any way.
#include "alertrule.h"

#include "text.h"
#include "workerquery.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <cmath>

namespace qd {

namespace {

constexpr std::array DayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject quietToJson(const QuietHours &quiet)
{
    QJsonArray days;
    for (size_t day = 0; day < DayWords.size(); ++day) {
        if (quiet.days >> day & 1)
            days.append(QLatin1String(DayWords[day]));
    }
    return {{QStringLiteral("from"), minuteText(quiet.fromMinute)},
            {QStringLiteral("to"), minuteText(quiet.toMinute)},
            {QStringLiteral("days"), days}};
}

/// Reads one rule over \a rule, which holds the defaults; says what is wrong by its field.
class RuleReader
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertRule)
public:
    RuleReader(const QJsonObject &object, AlertRule &rule)
        : m_object(object)
        , m_rule(rule)
    {
    }
    /// Empty: it is as it should be.
    QString read()
    {
        static const QSet<QString> names{
            QStringLiteral("id"),          QStringLiteral("name"),   QStringLiteral("enabled"),
            QStringLiteral("of"),          QStringLiteral("figure"), QStringLiteral("test"),
            QStringLiteral("limit"),       QStringLiteral("scope"),  QStringLiteral("hysteresis"),
            QStringLiteral("for_seconds"), QStringLiteral("notify"), QStringLiteral("severity"),
            QStringLiteral("quiet_hours"), QStringLiteral("sound"),  QStringLiteral("webhook")};
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!names.contains(it.key()))
                return tr("%1: there is no such field.").arg(displayText(it.key(), 40));
        }
        text("name", m_rule.name, AlertRule::LongestName);
        text("figure", m_rule.figure, 64);
        text("scope", m_rule.scope, WorkerQuery::LongestLine);
        truth("enabled", m_rule.enabled);
        truth("notify", m_rule.notify);
        truth("sound", m_rule.sound);
        truth("webhook", m_rule.webhook);
        word("of", m_rule.of, AlertSubject::Connection, alertSubjectWord);
        word("test", m_rule.test, AlertTest::Missed, alertTestWord);
        word("severity", m_rule.severity, Severity::Critical, severityWord);
        number("hysteresis", 0, 1e15, [&](double value) { m_rule.hysteresis = value; });
        number("for_seconds", 0, AlertRule::LongestForSeconds,
               [&](double value) { m_rule.forSeconds = int(value); });
        if (m_object.value(QLatin1String("limit")).isNull())
            m_rule.limit.reset();
        else
            number("limit", -1e15, 1e15, [&](double value) { m_rule.limit = value; });
        quiet();
        return m_mistake.isEmpty() ? mistakeIn(m_rule) : m_mistake;
    }

private:
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }
    void wrong(const char *name, const QString &what)
    {
        if (m_mistake.isEmpty())
            m_mistake = QLatin1String(name) + QStringLiteral(": ") + what;
    }
    void text(const char *name, QString &into, qsizetype longest)
    {
        const QJsonValue is = value(name);
        if (is.isUndefined())
            return;
        if (!is.isString() || is.toString().size() > longest)
            return wrong(name, tr("a text of at most %1 characters, please.").arg(longest));
        into = is.toString();
    }
    void truth(const char *name, bool &into)
    {
        const QJsonValue is = value(name);
        if (!is.isUndefined() && !is.isBool())
            return wrong(name, tr("true or false, please."));
        into = is.toBool(into);
    }
    template<typename Take>
    void number(const char *name, double least, double most, Take &&take)
    {
        const QJsonValue is = value(name);
        if (is.isUndefined())
            return;
        const double number = is.toDouble(std::nan(""));
        if (!(number >= least && number <= most))
            return wrong(name, tr("a number from %1 to %2, please.").arg(least).arg(most));
        take(number);
    }
    template<typename Enum, typename WordOf>
    void word(const char *name, Enum &into, Enum last, WordOf &&wordOf)
    {
        const QJsonValue is = value(name);
        if (is.isUndefined())
            return;
        QStringList words;
        for (int i = 0; i <= int(last); ++i)
            words << wordOf(Enum(i));
        const qsizetype at = is.isString() ? words.indexOf(is.toString()) : -1;
        if (at < 0)
            return wrong(name, tr("one of %1, please.").arg(words.join(QStringLiteral(", "))));
        into = Enum(at);
    }
    void quiet()
    {
        const QJsonValue is = value("quiet_hours");
        if (is.isUndefined() || is.isNull())
            return;
        const QJsonObject hours = is.toObject();
        const QTime from = QTime::fromString(hours.value(QLatin1String("from")).toString(),
                                             QStringLiteral("hh:mm"));
        const QTime to =
            QTime::fromString(hours.value(QLatin1String("to")).toString(), QStringLiteral("hh:mm"));
        if (!is.isObject() || !from.isValid() || !to.isValid())
            return wrong("quiet_hours", tr("\"from\" and \"to\" as \"22:00\", please."));
        m_rule.quiet.fromMinute = from.hour() * 60 + from.minute();
        m_rule.quiet.toMinute = to.hour() * 60 + to.minute();
        const QJsonValue days = hours.value(QLatin1String("days"));
        if (days.isUndefined())
            return;
        m_rule.quiet.days = 0;
        const QJsonArray named = days.toArray();
        for (const QJsonValue &day : named) {
            bool known = false;
            for (size_t i = 0; i < DayWords.size(); ++i) {
                if (day.toString() == QLatin1String(DayWords[i])) {
                    m_rule.quiet.days |= quint8(1u << i);
                    known = true;
                }
            }
            if (!known)
                return wrong("quiet_hours", tr("days are mon, tue, wed, thu, fri, sat, sun."));
        }
    }

    const QJsonObject &m_object;
    AlertRule &m_rule;
    QString m_mistake;
};

QJsonObject ruleToJson(const AlertRule &rule)
{
    return {
        {QStringLiteral("id"), rule.id},
        {QStringLiteral("name"), rule.name},
        {QStringLiteral("enabled"), rule.enabled},
        {QStringLiteral("of"), alertSubjectWord(rule.of)},
        {QStringLiteral("figure"), rule.figure},
        {QStringLiteral("test"), alertTestWord(rule.test)},
        {QStringLiteral("limit"), rule.limit ? QJsonValue(*rule.limit) : QJsonValue()},
        {QStringLiteral("hysteresis"), rule.hysteresis},
        {QStringLiteral("for_seconds"), rule.forSeconds},
        {QStringLiteral("severity"), severityWord(rule.severity)},
        {QStringLiteral("scope"), rule.scope},
        {QStringLiteral("quiet_hours"), quietToJson(rule.quiet)},
        {QStringLiteral("notify"), rule.notify},
        {QStringLiteral("sound"), rule.sound},
        {QStringLiteral("webhook"), rule.webhook},
    };
}

} // namespace

QJsonArray toJson(const QList<AlertRule> &rules, const Thresholds &limits)
{
    const QList<AlertRule> defaults = builtInRules(limits);
    QJsonArray array;
    for (const AlertRule &rule : rules) {
        const QJsonObject whole = ruleToJson(rule);
        const auto known = std::find_if(defaults.begin(), defaults.end(),
                                        [&](const AlertRule &one) { return one.id == rule.id; });
        if (!rule.builtIn || known == defaults.end()) {
            array.append(whole);
            continue;
        }
        const QJsonObject usual = ruleToJson(*known);
        QJsonObject changes;
        for (auto it = whole.begin(); it != whole.end(); ++it) {
            if (it.key() != u"name" && it.value() != usual.value(it.key()))
                changes.insert(it.key(), it.value());
        }
        if (changes.isEmpty())
            continue;
        changes.insert(QStringLiteral("id"), rule.id);
        array.append(changes);
    }
    return array;
}

QList<AlertRule> alertRules(const QJsonArray &array, const Thresholds &limits,
                            QStringList *mistakes)
{
    constexpr qsizetype MostMistakes = 20;
    QList<AlertRule> rules = builtInRules(limits);
    const qsizetype builtIn = rules.size();
    const auto tell = [&](qsizetype at, const QString &what) {
        if (mistakes && mistakes->size() < MostMistakes)
            *mistakes << QCoreApplication::translate("qd::AlertRule", "Rule %1: %2")
                             .arg(QString::number(at + 1), what);
    };
    QSet<QString> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject()) {
            tell(i, QCoreApplication::translate("qd::AlertRule", "it is no object."));
            continue;
        }
        const QJsonObject object = array.at(i).toObject();
        const QString id = object.value(QLatin1String("id")).toString();
        if (id.isEmpty() || seen.contains(id)) {
            tell(i, QCoreApplication::translate("qd::AlertRule",
                                                "id: each rule needs one of its own."));
            continue;
        }
        const auto known = std::find_if(rules.begin(), rules.begin() + builtIn,
                                        [&](const AlertRule &rule) { return rule.id == id; });
        AlertRule rule;
        if (known != rules.begin() + builtIn)
            rule = *known;
        rule.id = id;
        if (const QString mistake = RuleReader(object, rule).read(); !mistake.isEmpty()) {
            tell(i, mistake);
            continue;
        }
        if (rule.builtIn) {
            *known = rule;
        } else if (rules.size() - builtIn < AlertRule::Most) {
            rules << rule;
        } else {
            tell(i, QCoreApplication::translate("qd::AlertRule", "there are more than %1 of them.")
                        .arg(AlertRule::Most));
            break;
        }
        seen.insert(id);
    }
    return rules;
}

} // namespace qd
