// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrule.h"

#include "alertfigures.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qd;

namespace {

AlertRule slowQueue()
{
    AlertRule rule;
    rule.id = QStringLiteral("own-1");
    rule.name = QStringLiteral("Orders stand still");
    rule.of = AlertSubject::Queue;
    rule.figure = QStringLiteral("oldest_task_age_seconds");
    rule.test = AlertTest::Above;
    rule.limit = 300;
    rule.hysteresis = 30;
    rule.forSeconds = 60;
    rule.severity = Severity::Critical;
    rule.scope = QStringLiteral("orders*, \"night run\"");
    rule.quiet = {22 * 60, 6 * 60 + 30, 0x1f};
    rule.sound = false;
    return rule;
}

QString mistakeOf(const char *json)
{
    QStringList mistakes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    alertRules(array, {}, &mistakes);
    return mistakes.join(u'\n');
}

} // namespace

class TestAlertRule : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureCanBeReadAndAsked()
    {
        for (const AlertFigure &figure : alertFigures()) {
            QVERIFY2(alertReading(figure.of, figure.name), qPrintable(figure.name));
            QVERIFY2(!figure.label.isEmpty(), qPrintable(figure.name));
            for (const AlertTest test : alertTestsOf(figure)) {
                AlertRule rule;
                rule.id = QStringLiteral("own-x");
                rule.name = QStringLiteral("x");
                rule.of = figure.of;
                rule.figure = figure.name;
                rule.test = test;
                rule.limit = 1;
                rule.forSeconds = 5;
                QVERIFY2(mistakeIn(rule).isEmpty(), qPrintable(figure.name + mistakeIn(rule)));
            }
        }
        // Whatever the filter line can compare, a rule can watch.
        for (const FieldInfo &field : workerFields()) {
            if (field.unit != FieldUnit::Text && field.unit != FieldUnit::Instant &&
                field.unit != FieldUnit::Truth)
                QVERIFY2(alertFigure(AlertSubject::Worker, field.names.last()),
                         qPrintable(field.names.last()));
        }
    }

    void builtInOnesHaveNoMistakeAndGiveTheLimits()
    {
        QList<AlertRule> rules = builtInRules({});
        QCOMPARE(rules.size(), 11);
        for (AlertRule &rule : rules) {
            QCOMPARE(mistakeIn(rule), QString());
            if (rule.id == u"queue_high")
                rule.limit = 7;
            if (rule.id == u"job_stuck")
                rule.limit = 90;
        }
        const Thresholds limits = thresholdsOf(rules, {});
        QCOMPARE(limits.queueHighTasks, 7);
        QCOMPARE(limits.stuckAfterSeconds, MaybeReal(90));
        QCOMPARE(limits.slowSeconds, Thresholds().slowSeconds);
    }

    void jsonKeepsWhatDiffers()
    {
        QList<AlertRule> rules = builtInRules({});
        QCOMPARE(toJson(rules, {}), QJsonArray());
        rules[0].enabled = false;
        rules[3].forSeconds = 20;
        rules << slowQueue();
        const QJsonArray kept = toJson(rules, {});
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.first().toObject().keys(),
                 QStringList({QStringLiteral("enabled"), QStringLiteral("id")}));
        QStringList mistakes;
        QCOMPARE(alertRules(kept, {}, &mistakes), rules);
        QCOMPARE(mistakes, QStringList());
    }

    void mistakesNameTheField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, const char *members) {
            QTest::newRow(members)
                << QByteArray("[{\"id\": \"own-1\", \"name\": \"n\", \"of\": \"queue\", "
                              "\"figure\": \"size\", \"test\": \"above\", \"limit\": 5, ") +
                       members + "}]"
                << QString::fromLatin1(field);
        };
        row("figure", "\"figure\": \"colour\"");
        row("of", "\"of\": \"moon\"");
        row("test", "\"test\": \"missed\"");
        row("limit", "\"limit\": null");
        row("limit", "\"limit\": \"7\"");
        row("hysteresis", "\"hysteresis\": -1");
        row("for_seconds", "\"for_seconds\": 1e9");
        row("severity", "\"severity\": \"fatal\"");
        row("name", "\"name\": [\"<b>\"]");
        row("enabled", "\"enabled\": 1");
        row("scope", "\"of\": \"worker\", \"figure\": \"error_rate\", \"scope\": \"memory>(\"");
        row("quiet_hours", "\"quiet_hours\": {\"from\": \"25:00\", \"to\": \"06:00\"}");
        row("quiet_hours",
            "\"quiet_hours\": {\"from\": \"22:00\", \"to\": \"06:00\", \"days\": [\"noday\"]}");
        row("command", "\"command\": \"rm -rf /\"");
    }
    void mistakesNameTheField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const QString mistake = mistakeOf(json.constData());
        QVERIFY2(mistake.startsWith(QStringLiteral("Rule 1: ") + field + u':'),
                 qPrintable(mistake));
    }

    void whatIsNoRuleIsLeftOut()
    {
        QVERIFY(mistakeOf("[7, {}, {\"id\": \"own-1\"}]").count(u'\n') == 2);
        QJsonArray many;
        QJsonObject object = toJson({slowQueue()}, {}).first().toObject();
        for (int i = 0; i < AlertRule::Most + 5; ++i) {
            object[QLatin1String("id")] = QStringLiteral("own-%1").arg(i);
            many.append(object);
        }
        QStringList mistakes;
        QCOMPARE(alertRules(many, {}, &mistakes).size(), 11 + AlertRule::Most);
        QCOMPARE(mistakes.size(), 1);
    }

    void scopesAreWordsWithGapsAndQuotes()
    {
        QCOMPARE(scopeWords(slowQueue().scope),
                 QStringList({QStringLiteral("orders*"), QStringLiteral("night run")}));
        QCOMPARE(scopeWords(QStringLiteral("  ,, ")), QStringList());
    }

    void quietOverMidnightBelongsToTheDayItBegan()
    {
        const QuietHours hours = slowQueue().quiet;          // Mon … Fri, 22:00 to 06:30
        const auto at = [&](int day, int hour, int minute) { // 2026-11-30 is a Monday
            return isQuiet(hours, QDateTime(QDate(2026, 11, 30).addDays(day), QTime(hour, minute))
                                      .toMSecsSinceEpoch());
        };
        QVERIFY(!at(0, 21, 59));
        QVERIFY(at(0, 22, 0));
        QVERIFY(at(1, 6, 29));
        QVERIFY(!at(1, 6, 30));
        QVERIFY(at(5, 3, 0));   // Saturday, of Friday's night
        QVERIFY(!at(5, 23, 0)); // Saturday's own
        QVERIFY(!at(7, 3, 0));  // Monday morning, of Sunday's night
        QVERIFY(!isQuiet({}, 0));
    }
};

QTEST_GUILESS_MAIN(TestAlertRule)
#include "tst_alertrule.moc"
