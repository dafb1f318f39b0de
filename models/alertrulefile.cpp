// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace qd {

namespace {
struct AlertRuleFileWords
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertRuleFile)
};
} // namespace

AlertRuleFile AlertRuleFile::read(const QString &path)
{
    AlertRuleFile file;
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        file.error = AlertRuleFileWords::tr("It cannot be read: %1.").arg(device.errorString());
        return file;
    }
    const QByteArray bytes = device.read(MostBytes + 1);
    if (bytes.size() > MostBytes) {
        file.error = AlertRuleFileWords::tr("It is larger than 1 MB: these are no rules.");
        return file;
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        file.error = AlertRuleFileWords::tr("It is no JSON: %1 at byte %2.")
                         .arg(parsing.errorString(), QString::number(parsing.offset));
        return file;
    }
    const QJsonValue rules = document.isArray() ? QJsonValue(document.array())
                                                : document.object().value(QLatin1String("rules"));
    if (!rules.isArray()) {
        file.error = AlertRuleFileWords::tr("There are no rules in it.");
        return file;
    }
    file.rules = alertRules(rules.toArray(), Thresholds(), &file.mistakes);
    return file;
}

QString AlertRuleFile::write(const QString &path, const QList<AlertRule> &rules)
{
    QSaveFile file(path);
    const QJsonObject whole{{QStringLiteral("rules"), toJson(rules, Thresholds())}};
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QJsonDocument(whole).toJson(QJsonDocument::Indented)) < 0 || !file.commit())
        return AlertRuleFileWords::tr("It cannot be written: %1.").arg(file.errorString());
    return {};
}

QList<AlertRule> withRulesOf(const AlertRuleFile &file, QList<AlertRule> own, int *taken)
{
    *taken = 0;
    const QList<AlertRule> usual = builtInRules(Thresholds());
    qsizetype room =
        AlertRule::Most -
        std::count_if(own.cbegin(), own.cend(), [](const auto &rule) { return !rule.builtIn; });
    for (const AlertRule &rule : file.rules) {
        if (rule.builtIn && usual.contains(rule))
            continue; // the file says nothing of it
        const auto found = std::find_if(
            own.begin(), own.end(), [&rule](const AlertRule &one) { return one.id == rule.id; });
        if (found != own.end())
            *found = rule;
        else if (!rule.builtIn && room-- > 0)
            own << rule;
        else
            continue;
        ++*taken;
    }
    return own;
}

} // namespace qd
