// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayconfig.h"

#include "configtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace qd {

namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024;

/// Reads typed fields and remembers the first mistake. What nobody asked for is a mistake too.
class Fields
{
public:
    Fields(const QJsonObject &object, QString path, const ConfigText &text, QString *mistake)
        : m_object(object)
        , m_path(std::move(path))
        , m_text(text)
        , m_mistake(mistake)
    {
    }

    void fail(const QString &field, const QString &why)
    {
        if (m_mistake->isEmpty())
            *m_mistake =
                QStringLiteral("line %1: %2: %3").arg(m_text.lineOf(at(field))).arg(at(field), why);
    }
    bool has(const QString &field) const { return m_object.contains(field); }
    void text(const QString &field, QString *out, bool mayBeNull = false)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined() || (mayBeNull && value.isNull()))
            return;
        if (!value.isString() || value.toString().isEmpty() || value.toString().contains(QChar()))
            return fail(field, QStringLiteral("must be a text that is not empty"));
        *out = value.toString();
    }
    void flag(const QString &field, bool *out)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            return fail(field, QStringLiteral("must be true or false"));
        *out = value.toBool();
    }
    void number(const QString &field, double *out, double least, double most)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            return fail(field,
                        QStringLiteral("must be a number from %1 to %2").arg(least).arg(most));
        *out = value.toDouble();
    }
    void texts(const QString &field, QStringList *out, bool oneAlone)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return;
        QStringList list;
        if (oneAlone && value.isString())
            list << value.toString();
        else if (value.isArray()) {
            for (const QJsonValue item : value.toArray())
                list << (item.isString() ? item.toString() : QString());
        }
        if (list.isEmpty() || list.contains(QString()) || list.join(QString()).contains(QChar()))
            return fail(field, QStringLiteral("must be a list of texts"));
        *out = list;
    }
    QJsonValue take(const QString &field)
    {
        m_known.insert(field);
        return m_object.value(field);
    }
    void nothingElse()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                return fail(it.key(), QStringLiteral("is not a field of the configuration"));
        }
    }

private:
    QString at(const QString &field) const
    {
        return m_path.isEmpty() ? field : m_path + QLatin1Char('.') + field;
    }

    QJsonObject m_object;
    QString m_path;
    const ConfigText &m_text;
    QString *m_mistake;
    QSet<QString> m_known;
};

/// An option's name in the configuration: as the option is written, or with underscores.
QString spelled(const Fields &fields, const char *name)
{
    const QString dashed = QString::fromLatin1(name);
    return fields.has(dashed) ? dashed
                              : QString(dashed).replace(QLatin1Char('-'), QLatin1Char('_'));
}

WorkerConfig readWorker(Fields &fields)
{
    WorkerConfig worker;
    fields.text(QStringLiteral("name"), &worker.name);
    fields.text(QStringLiteral("address"), &worker.address);
    fields.texts(QStringLiteral("command"), &worker.command, false);
    fields.text(QStringLiteral("queue"), &worker.queue, true);
    fields.text(QStringLiteral("group"), &worker.group);
    double most = -1;
    if (fields.take(QStringLiteral("max_queue_size")).isNull() == false)
        fields.number(QStringLiteral("max_queue_size"), &most, 0, 9007199254740992.0);
    if (most >= 0)
        worker.maxQueueSize = qint64(most);
    fields.number(QStringLiteral("stale_after_seconds"), &worker.staleAfterSeconds, 0.1,
                  86400.0 * 365);
    fields.flag(QStringLiteral("autostart"), &worker.autostart);
    QString pause = QStringLiteral("message");
    fields.text(QStringLiteral("pause"), &pause);
    if (pause != QLatin1String("message") && pause != QLatin1String("signal"))
        fields.fail(QStringLiteral("pause"), QStringLiteral("must be \"message\" or \"signal\""));
    worker.pauseBySignal = pause == QLatin1String("signal");
    fields.text(QStringLiteral("directory"), &worker.directory, true);
    const QJsonValue environment = fields.take(QStringLiteral("environment"));
    if (!environment.isUndefined() && !environment.isNull() && !environment.isObject())
        fields.fail(QStringLiteral("environment"), QStringLiteral("must be an object of texts"));
    const QJsonObject variables = environment.toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const QString field = QStringLiteral("environment.") + it.key();
        if (it.key().isEmpty() || it.key().contains(QLatin1Char('=')) || it.key().contains(QChar()))
            fields.fail(field, QStringLiteral("is not a variable's name"));
        else if (!it.value().isString() || it.value().toString().contains(QChar()))
            fields.fail(field, QStringLiteral("must be a text"));
        else
            worker.environment.insert(it.key(), it.value().toString());
    }
    fields.nothingElse();
    if (worker.name.isEmpty())
        fields.fail(QStringLiteral("name"), QStringLiteral("is missing"));
    if (worker.command.isEmpty())
        fields.fail(QStringLiteral("command"), QStringLiteral("is missing"));
    if (worker.address.isEmpty())
        fields.fail(QStringLiteral("address"), QStringLiteral("is missing"));
    if (worker.address == QLatin1String(".") || worker.address == QLatin1String(".."))
        fields.fail(QStringLiteral("address"), QStringLiteral("cannot go into an address"));
    return worker;
}

QString inFolder(const QString &file, const QDir &folder)
{
    return file.isEmpty() ? file : QDir::cleanPath(folder.absoluteFilePath(file));
}

QString readRoot(const ConfigText &text, const QDir &folder, GatewayConfig *config)
{
    QString mistake;
    Fields fields(text.root(), QString(), text, &mistake);
    fields.texts(QStringLiteral("listen"), &config->listen, true);
    QString redis, passwordFile, caFile;
    fields.text(QStringLiteral("redis"), &redis);
    fields.text(spelled(fields, "redis-password-file"), &passwordFile, true);
    fields.text(spelled(fields, "redis-ca-file"), &caFile, true);
    fields.text(spelled(fields, "token-file"), &config->tokenFile, true);
    fields.text(spelled(fields, "viewer-token-file"), &config->viewerTokenFile, true);
    fields.text(spelled(fields, "tls-cert"), &config->tlsCertFile, true);
    fields.text(spelled(fields, "tls-key"), &config->tlsKeyFile, true);
    fields.texts(spelled(fields, "allow-host"), &config->allowHosts, true);
    fields.text(QStringLiteral("events"), &config->eventsKey);
    fields.text(QStringLiteral("control"), &config->controlKey);
    fields.text(QStringLiteral("history"), &config->historyKey);
    if (config->controlKey == config->eventsKey)
        fields.fail(QStringLiteral("control"), QStringLiteral("is the stream of \"events\""));
    if (config->historyKey == config->eventsKey || config->historyKey == config->controlKey)
        fields.fail(QStringLiteral("history"),
                    QStringLiteral("is the stream of \"events\" or of \"control\""));
    fields.number(QStringLiteral("stop_grace_seconds"), &config->stopGraceSeconds, 0, 3600);

    const QJsonValue backoff = fields.take(QStringLiteral("restart_backoff_seconds"));
    if (!backoff.isUndefined()) {
        const QJsonArray pair = backoff.toArray();
        const double first = pair.at(0).toDouble(-1), most = pair.at(1).toDouble(-1);
        if (pair.size() != 2 || first < 0.05 || most < first || most > 86400)
            fields.fail(QStringLiteral("restart_backoff_seconds"),
                        QStringLiteral("must be [first, longest], in seconds"));
        config->backoffFirstSeconds = first;
        config->backoffMaxSeconds = most;
    }
    const QJsonValue workers = fields.take(QStringLiteral("workers"));
    if (!workers.isUndefined() && !workers.isArray())
        fields.fail(QStringLiteral("workers"), QStringLiteral("must be a list of objects"));
    QHash<QString, int> addresses, names;
    const QJsonArray list = workers.toArray();
    for (int i = 0; i < list.size() && mistake.isEmpty(); ++i) {
        const QString path = QStringLiteral("workers[%1]").arg(i);
        if (!list.at(i).isObject()) {
            fields.fail(path, QStringLiteral("must be an object"));
            break;
        }
        Fields inner(list.at(i).toObject(), path, text, &mistake);
        WorkerConfig worker = readWorker(inner);
        worker.directory = inFolder(worker.directory, folder);
        if (addresses.contains(worker.address))
            inner.fail(
                QStringLiteral("address"),
                QStringLiteral("is also that of workers[%1]").arg(addresses[worker.address]));
        if (names.contains(worker.name))
            inner.fail(QStringLiteral("name"),
                       QStringLiteral("is also that of workers[%1]").arg(names[worker.name]));
        for (const auto &[key, what] :
             {std::pair(config->eventsKey, "events"), std::pair(config->controlKey, "control"),
              std::pair(config->historyKey, "history")}) {
            if (worker.queue == key)
                inner.fail(QStringLiteral("queue"),
                           QStringLiteral("is the stream of \"%1\"").arg(QLatin1String(what)));
        }
        addresses.insert(worker.address, i);
        names.insert(worker.name, i);
        config->workers << worker;
    }
    fields.nothingElse();
    if (!redis.isEmpty()) {
        QString why;
        config->redis = RedisAddress::parse(redis, &why);
        if (!why.isEmpty())
            fields.fail(QStringLiteral("redis"), why);
    }
    for (QString *file :
         {&config->tokenFile, &config->viewerTokenFile, &config->tlsCertFile, &config->tlsKeyFile})
        *file = inFolder(*file, folder);
    config->redisPasswordFile = inFolder(passwordFile, folder);
    config->redis.caFile = inFolder(caFile, folder);
    return mistake;
}

} // namespace

bool GatewayConfig::read(const QString &file, GatewayConfig *config, QString *error)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("%1: %2").arg(file, source.errorString());
        return false;
    }
    const QByteArray bytes = source.read(maxFileBytes + 1);
    ConfigText text;
    QString mistake;
    if (bytes.size() > maxFileBytes)
        mistake = QStringLiteral("line 1: the file is larger than 4 MB");
    else if (text.parse(bytes, &mistake)) {
        config->file = QFileInfo(file).canonicalFilePath();
        mistake = readRoot(text, QFileInfo(config->file).dir(), config);
    }
    if (mistake.isEmpty())
        return true;
    *error = QStringLiteral("%1: %2").arg(file, mistake);
    return false;
}

} // namespace qd
