// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetprofile.h"

#include "cronexpression.h"
#include "text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace qd {

namespace {

constexpr std::array ColorWords{"none", "red", "amber", "green", "blue", "grey"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(qd::FleetProfile)
};

QString randomWord(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toHex());
}

/// What is no plain line of text is no name and no address.
bool isPlainLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isWord(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 &&
           std::all_of(id.begin(), id.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-'));
           });
}

/// Reads one profile, field by field; remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }
    const QString &error() const { return m_error; }

    void text(const char *name, QString &into, int most = FleetProfile::MostAddress)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const QString read = value.toString();
        if (!value.isString() || read.size() > most || !isPlainLine(read))
            return fail(name, Words::tr("a line of text of at most %1 characters").arg(most));
        into = read;
    }
    void flag(const char *name, bool &into)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            return fail(name, Words::tr("true or false"));
        into = value.toBool();
    }
    void real(const char *name, MaybeReal &into, double low, double high)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const double read = value.toDouble(NAN);
        if (!(read >= low && read <= high))
            return fail(name, Words::tr("a number from %1 to %2").arg(low).arg(high));
        into = read;
    }
    void list(const char *name, QStringList &into)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const QJsonArray array = value.toArray();
        const auto wrong = [](const QJsonValue &one) {
            return !one.isString() || one.toString().isEmpty() ||
                   one.toString().size() > FleetProfile::MostAddress || !isPlainLine(one.toString());
        };
        if (!value.isArray() || array.size() > FleetProfile::MostItems ||
            std::any_of(array.begin(), array.end(), wrong))
            return fail(name, Words::tr("a list of texts"));
        for (const QJsonValue &one : array)
            into << one.toString();
    }
    void pairs(const char *name, QHash<QString, QString> &into)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const QJsonObject object = value.toObject();
        if (!value.isObject() || object.size() > FleetProfile::MostItems)
            return fail(name, Words::tr("an object of texts"));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isString() || it->toString().size() > FleetProfile::MostAddress ||
                it.key().size() > FleetProfile::MostAddress || !isPlainLine(it->toString()) ||
                !isPlainLine(it.key()))
                return fail(name, Words::tr("an object of texts"));
            into.insert(it.key(), it->toString());
        }
    }
    void color(const char *name, FleetColor &into)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        for (size_t i = 0; i < ColorWords.size(); ++i) {
            if (value.toString() == QLatin1String(ColorWords[i])) {
                into = FleetColor(i);
                return;
            }
        }
        fail(name, Words::tr("none, red, amber, green, blue or grey"));
    }
    /// What nobody asked for is a mistake of whoever wrote it, or a secret in the wrong place.
    void end()
    {
        if (m_error.isEmpty() && !m_object.isEmpty())
            m_error = Words::tr("\"%1\" is no field of a fleet.")
                          .arg(displayText(m_object.constBegin().key(), 40));
    }

private:
    QJsonValue take(const char *name) { return m_object.take(QLatin1String(name)); }
    void fail(const char *name, const QString &wanted)
    {
        if (m_error.isEmpty())
            m_error = Words::tr("\"%1\" wants %2.").arg(QLatin1String(name), wanted);
    }

    QJsonObject m_object;
    QString m_error;
};

QJsonObject pairsOf(const QHash<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        object[it.key()] = *it;
    return object;
}

} // namespace

QString fleetColorWord(FleetColor color)
{
    return QLatin1String(ColorWords[size_t(color)]);
}

QString FleetProfile::waysText() const
{
    QStringList ways;
    if (!api.isEmpty())
        ways << Words::tr("API");
    if (!redis.isEmpty())
        ways << (redis.contains(QLatin1String("+sentinel:")) ? Words::tr("Redis Sentinel")
                                                             : Words::tr("Redis"));
    if (!pipeline.isEmpty())
        ways << Words::tr("WebSocket");
    return ways.join(QStringLiteral(" + "));
}

Thresholds FleetProfile::limits(const Thresholds &usual) const
{
    Thresholds limits = usual;
    limits.staleAfterSeconds = staleAfterSeconds.value_or(usual.staleAfterSeconds);
    limits.degradedErrorPercent = degradedErrorPercent.value_or(usual.degradedErrorPercent);
    limits.errorHighPercent = errorHighPercent.value_or(usual.errorHighPercent);
    limits.slowSeconds = slowSeconds.value_or(usual.slowSeconds);
    limits.memoryHighPercent = memoryHighPercent.value_or(usual.memoryHighPercent);
    limits.queueHighTasks = queueHighTasks.value_or(usual.queueHighTasks);
    if (stuckAfterSeconds)
        limits.stuckAfterSeconds = stuckAfterSeconds;
    return limits;
}

FleetProfile FleetProfile::make(const QString &name)
{
    FleetProfile profile;
    profile.id = randomWord(8);
    profile.name = name;
    return profile;
}

QString FleetProfile::freshItem()
{
    return randomWord(16);
}

QString FleetProfile::trouble() const
{
    if (!isWord(id))
        return Words::tr("\"id\" wants letters and digits.");
    if (name.trimmed().isEmpty())
        return Words::tr("A fleet wants a name.");
    if (name.size() > MostName || !isPlainLine(name))
        return Words::tr("The name wants a line of at most %1 characters.").arg(MostName);
    if (label.size() > MostLabel || !isPlainLine(label))
        return Words::tr("The label wants a line of at most %1 characters.").arg(MostLabel);
    if (!hasWay())
        return Words::tr("A fleet wants a way in: the address of its API, of its Redis, or of its "
                         "pipeline.");
    if (!pipeline.isEmpty() && (!api.isEmpty() || !redis.isEmpty()))
        return Words::tr("A pipeline is a fleet of its own: it cannot have an API or a Redis too.");
    if (clientCert.isEmpty() != clientKey.isEmpty())
        return Words::tr("The client's certificate and its key belong together.");
    static const QRegularExpression pin(QStringLiteral("^sha256/[A-Za-z0-9+/]{43}=$"));
    if (!keyPin.isEmpty() && !pin.match(keyPin).hasMatch())
        return Words::tr("A pinned key is “sha256/” and 44 letters: its SHA-256 in base64.");
    for (auto it = schedules.begin(); it != schedules.end(); ++it) {
        if (!CronExpression::parse(*it))
            return Words::tr("The schedule of %1 is no cron expression: %2")
                .arg(displayText(it.key(), 80), displayText(*it, 80));
    }
    return {};
}

QJsonObject toJson(const FleetProfile &profile, bool exported)
{
    QJsonObject object{{QStringLiteral("id"), profile.id}, {QStringLiteral("name"), profile.name}};
    const FleetProfile usual;
    const auto text = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object[QLatin1String(name)] = value;
    };
    const auto flag = [&object](const char *name, bool value, bool normal) {
        if (value != normal)
            object[QLatin1String(name)] = value;
    };
    const auto real = [&object](const char *name, const MaybeReal &value) {
        if (value)
            object[QLatin1String(name)] = *value;
    };
    text("label", profile.label);
    if (profile.color != FleetColor::None)
        text("color", fleetColorWord(profile.color));
    flag("production", profile.production, false);
    flag("read_only", profile.readOnly, false);
    flag("plain_http", profile.plainHttp, false);
    text("api", profile.api);
    flag("fleet_routes", profile.fleetRoutes, false);
    text("redis", profile.redis);
    text("pipeline", profile.pipeline);
    text("ca_file", profile.caFile);
    text("client_cert", profile.clientCert);
    text("client_key", profile.clientKey);
    text("tls_server_name", profile.tlsServerName);
    text("key_pin", profile.keyPin);
    if (profile.timeoutSeconds != usual.timeoutSeconds)
        object[QStringLiteral("timeout_seconds")] = profile.timeoutSeconds;
    text("events", profile.eventsKey);
    text("control", profile.controlKey);
    if (!profile.queues.isEmpty())
        object[QStringLiteral("queues")] = QJsonArray::fromStringList(profile.queues);
    if (!profile.addresses.isEmpty())
        object[QStringLiteral("addresses")] = pairsOf(profile.addresses);
    if (!profile.schedules.isEmpty())
        object[QStringLiteral("schedules")] = pairsOf(profile.schedules);
    if (!profile.tags.isEmpty())
        object[QStringLiteral("tags")] = QJsonArray::fromStringList(profile.tags);
    real("stale_after_seconds", profile.staleAfterSeconds);
    real("degraded_error_percent", profile.degradedErrorPercent);
    real("error_high_percent", profile.errorHighPercent);
    real("slow_seconds", profile.slowSeconds);
    real("memory_high_percent", profile.memoryHighPercent);
    real("stuck_after_seconds", profile.stuckAfterSeconds);
    if (profile.queueHighTasks)
        object[QStringLiteral("queue_high_tasks")] = *profile.queueHighTasks;
    if (!exported) {
        flag("connects_at_start", profile.connectsAtStart, true);
        text("token_item", profile.tokenItem);
        text("password_item", profile.passwordItem);
    }
    return object;
}

std::optional<FleetProfile> fleetProfile(const QJsonObject &object, QString *error)
{
    FleetProfile profile;
    Reader read(object);
    read.text("id", profile.id, 64);
    read.text("name", profile.name, FleetProfile::MostName);
    read.text("label", profile.label, FleetProfile::MostLabel);
    read.color("color", profile.color);
    read.flag("production", profile.production);
    read.flag("read_only", profile.readOnly);
    read.flag("plain_http", profile.plainHttp);
    read.flag("connects_at_start", profile.connectsAtStart);
    read.text("api", profile.api);
    read.flag("fleet_routes", profile.fleetRoutes);
    read.text("redis", profile.redis);
    read.text("pipeline", profile.pipeline);
    read.text("ca_file", profile.caFile);
    read.text("client_cert", profile.clientCert);
    read.text("client_key", profile.clientKey);
    read.text("tls_server_name", profile.tlsServerName);
    read.text("key_pin", profile.keyPin, 80);
    MaybeReal timeout, tasks;
    read.real("timeout_seconds", timeout, 0.1, 3600);
    profile.timeoutSeconds = timeout.value_or(profile.timeoutSeconds);
    read.text("events", profile.eventsKey);
    read.text("control", profile.controlKey);
    read.list("queues", profile.queues);
    read.pairs("addresses", profile.addresses);
    read.pairs("schedules", profile.schedules);
    read.list("tags", profile.tags);
    read.real("stale_after_seconds", profile.staleAfterSeconds, 1, 86'400);
    read.real("degraded_error_percent", profile.degradedErrorPercent, 0, 100);
    read.real("error_high_percent", profile.errorHighPercent, 0, 100);
    read.real("slow_seconds", profile.slowSeconds, 0.001, 86'400);
    read.real("memory_high_percent", profile.memoryHighPercent, 0, 100);
    read.real("stuck_after_seconds", profile.stuckAfterSeconds, 1, 86'400 * 7);
    read.real("queue_high_tasks", tasks, 1, 1e12);
    if (tasks)
        profile.queueHighTasks = qint64(*tasks);
    read.text("token_item", profile.tokenItem, 64);
    read.text("password_item", profile.passwordItem, 64);
    read.end();
    if (profile.id.isEmpty()) // written by hand: the same each time that it is read
        profile.id = QString::fromLatin1(
            QCryptographicHash::hash(profile.name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    *error = read.error().isEmpty() ? profile.trouble() : read.error();
    if (!error->isEmpty())
        return std::nullopt;
    return profile;
}

} // namespace qd
