// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdialog.h"

#include "banner.h"
#include "sentinelparts.h"
#include "signindialog.h"
#include "text.h"
#include "textlabel.h"
#include "tokenedit.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace qd {

namespace {

QStringList parts(const QString &text)
{
    QStringList words = text.split(QLatin1Char(','));
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words;
}

QString pairLines(const QHash<QString, QString> &pairs)
{
    QStringList lines;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        lines << it.key() + QStringLiteral(" = ") + *it;
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

/// "a = b", one a line; the first that is none is told.
QHash<QString, QString> pairsOf(const QString &text, QString *wrong)
{
    QHash<QString, QString> pairs;
    for (const QString &one : text.split(QLatin1Char('\n'))) {
        const qsizetype equals = one.indexOf(QLatin1Char('='));
        const QString key = one.left(equals).trimmed(), value = one.mid(equals + 1).trimmed();
        if (one.trimmed().isEmpty())
            continue;
        if (equals < 0 || key.isEmpty() || value.isEmpty())
            *wrong = displayText(one, 60);
        else
            pairs.insert(key, value);
    }
    return pairs;
}

QString numberText(const MaybeReal &value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

} // namespace

FleetDialog::FleetDialog(const Theme &theme, const FleetProfile &profile, Check check, Save save,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_profile(profile)
    , m_check(std::move(check))
    , m_save(std::move(save))
    , m_fields(new QWidget)
    , m_color(new QComboBox)
    , m_redisWay(new QComboBox)
    , m_result(new Banner(theme, {}, this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_keep(new QPushButton(tr("Save"), this))
{
    const bool fresh = profile.name.isEmpty();
    setWindowTitle(fresh ? tr("Add a fleet") : tr("Fleet %1").arg(displayText(profile.name, 60)));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 20);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 10));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    auto *inside = new QVBoxLayout(m_fields);
    inside->setContentsMargins(0, 0, scaled(theme, 12), 0);
    inside->setSpacing(scaled(theme, 8));

    QFormLayout *form = section(tr("Fleet"));
    line(form, "name", tr("Name"), tr("production-eu"));
    line(form, "label", tr("Environment"), tr("Production, Staging, …"));
    for (int i = 0; i <= int(FleetColor::Grey); ++i) {
        const QString names[] = {tr("None"), tr("Red"), tr("Amber"),
                                 tr("Green"), tr("Blue"), tr("Grey")};
        m_color->addItem(names[i]);
    }
    m_color->setAccessibleName(tr("Colour"));
    addRow(form, tr("Colour"), m_color);
    m_production = box(form, tr("Production: what stops workers asks for their number"));
    m_readOnly = box(form, tr("Read-only: nothing is sent from here"));
    m_atStart = box(form, tr("Connect when the program starts"));
    line(form, "tags", tr("Tags"), tr("words with commas between them"));

    form = section(tr("API"));
    line(form, "api", tr("Address"), QStringLiteral("https://host/api/v1/workers"));
    m_routes = box(form, tr("It is the fleet routes' address (https://host/api)"));
    m_token = secret(form, tr("Administrator token"), !profile.tokenItem.isEmpty());
    m_plain = box(form, tr("Allow plain http to another computer (marked for good; no token is sent)"));

    form = m_redis = section(tr("Redis"));
    m_redisWay->addItems({tr("By its address"), tr("By sentinels")});
    m_redisWay->setAccessibleName(tr("Reached"));
    addRow(form, tr("Reached"), m_redisWay);
    line(form, "redis", tr("Address"), QStringLiteral("rediss://user@host:6380/0"));
    line(form, "sentinels", tr("Sentinels"), QStringLiteral("a.example:26379, b.example:26379"));
    line(form, "master", tr("Master's name"), QStringLiteral("mymaster"));
    line(form, "redis_user", tr("User"));
    line(form, "redis_db", tr("Database"), QStringLiteral("0"));
    m_redisTls = box(form, tr("Encrypted: the sentinels and the server speak TLS"));
    m_password = secret(form, tr("Password"), !profile.passwordItem.isEmpty());
    line(form, "events", tr("Events"), QStringLiteral("fleet_events"));
    line(form, "control", tr("Control"), QStringLiteral("fleet_control"));
    line(form, "queues", tr("Queues"), QStringLiteral("scrape_jobs, mail:*"));

    form = section(tr("Pipeline"));
    line(form, "pipeline", tr("Address"), QStringLiteral("wss://host/ws/dashboard"));

    form = section(tr("Encryption"));
    m_remember = box(form, tr("Keep the token and the password in this computer's keychain"));
    line(form, "ca_file", tr("Authority (file)"), tr("the only one trusted; empty: the system's"));
    line(form, "client_cert", tr("Our certificate (file)"));
    line(form, "client_key", tr("Its key (file)"));
    line(form, "tls_server_name", tr("Server's name"), tr("as its certificate says"));
    line(form, "key_pin", tr("Pinned key"), tr("sha256/… of its public key; empty: any"));
    line(form, "timeout_seconds", tr("Time-out, s"), QStringLiteral("10"));

    form = section(tr("Limits (empty: the usual ones)"));
    line(form, "stale_after_seconds", tr("Silent after, s"), tr("120 by API, 30 by Redis"));
    line(form, "degraded_error_percent", tr("Degraded above, %"), QStringLiteral("10"));
    line(form, "error_high_percent", tr("Errors high above, %"), QStringLiteral("15"));
    line(form, "slow_seconds", tr("Slow above, s"), QStringLiteral("60"));
    line(form, "memory_high_percent", tr("Memory high above, %"), QStringLiteral("80"));
    line(form, "queue_high_tasks", tr("Queue high above"), QStringLiteral("100"));
    line(form, "stuck_after_seconds", tr("Job stuck after, s"), tr("by what is usual"));

    form = section(tr("Names"));
    m_addresses = lines(form, tr("Addresses of workers"), tr("Discovery Worker = discovery"));
    m_schedules = lines(form, tr("Schedules of cron jobs"), tr("nightly = 0 3 * * *"));
    inside->addStretch(1);

    column->addWidget(scroll, 1);
    m_result->hide();
    column->addWidget(m_result);
    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    feet->addWidget(m_test);
    feet->addStretch(1);
    feet->addWidget(cancel);
    feet->addWidget(m_keep);
    column->addLayout(feet);
    resizeWithin(*this, {scaled(theme, 620), scaled(theme, 600)});
    m_keep->setProperty("qd", QStringLiteral("primary"));
    m_keep->setDefault(true);
    for (QPushButton *button : {m_test, cancel})
        button->setAutoDefault(false);
    connect(m_redisWay, &QComboBox::currentIndexChanged, this, &FleetDialog::showRedisWay);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &FleetDialog::test);
    connect(m_keep, &QPushButton::clicked, this, &FleetDialog::keep);
    fill(profile);
    // Narrower, the focus would scroll the labels out of sight.
    scroll->setMinimumWidth(m_fields->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    edit("name")->setFocus();
}

QFormLayout *FleetDialog::section(const QString &title)
{
    auto *label = new TextLabel(m_theme, 13, QFont::DemiBold, Ink::Primary);
    label->setPlain(title);
    auto *column = static_cast<QVBoxLayout *>(m_fields->layout());
    column->addSpacing(column->count() ? scaled(m_theme, 8) : 0);
    column->addWidget(label);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(scaled(m_theme, 14));
    form->setVerticalSpacing(scaled(m_theme, 6));
    column->addLayout(form);
    return form;
}

/// The fields of all sections stand under each other.
void FleetDialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(m_theme, 12.5, QFont::Normal, Ink::Secondary, m_fields);
    name->setPlain(label);
    name->setFixedWidth(scaled(m_theme, 170));
    name->setElide(Qt::ElideRight);
    form->addRow(name, field);
}

QLineEdit *FleetDialog::line(QFormLayout *form, const char *name, const QString &label,
                             const QString &hint)
{
    auto *edit = new QLineEdit(m_fields);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(FleetProfile::MostAddress);
    addRow(form, label, edit);
    return edit;
}

TokenEdit *FleetDialog::secret(QFormLayout *form, const QString &label, bool kept)
{
    auto *edit = new TokenEdit(m_fields);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(kept ? tr("kept in the keychain; type to replace it")
                                  : tr("type or paste it"));
    addRow(form, label, edit);
    return edit;
}

QCheckBox *FleetDialog::box(QFormLayout *form, const QString &label)
{
    auto *box = new QCheckBox(label, m_fields);
    addRow(form, QString(), box);
    return box;
}

QPlainTextEdit *FleetDialog::lines(QFormLayout *form, const QString &label, const QString &hint)
{
    auto *edit = new QPlainTextEdit(m_fields);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(m_theme, 76));
    addRow(form, label, edit);
    return edit;
}

QLineEdit *FleetDialog::edit(const char *name) const
{
    return m_fields->findChild<QLineEdit *>(QLatin1String(name));
}

void FleetDialog::showRedisWay()
{
    const bool bySentinels = m_redisWay->currentIndex() == 1;
    m_redis->setRowVisible(edit("redis"), !bySentinels);
    for (const char *name : {"sentinels", "master", "redis_user", "redis_db"})
        m_redis->setRowVisible(edit(name), bySentinels);
    m_redis->setRowVisible(m_redisTls, bySentinels);
}

QString FleetDialog::redisAddress() const
{
    const auto text = [this](const char *name) { return edit(name)->text().trimmed(); };
    if (m_redisWay->currentIndex() == 0)
        return text("redis");
    const QStringList hosts = parts(text("sentinels"));
    if (hosts.isEmpty() && text("master").isEmpty())
        return {};
    return SentinelParts{hosts, text("master"), text("redis_db"), text("redis_user"),
                         m_redisTls->isChecked()}
        .address();
}

void FleetDialog::fill(const FleetProfile &profile)
{
    const std::optional<SentinelParts> sentinels = SentinelParts::of(profile.redis);
    const SentinelParts by = sentinels.value_or(SentinelParts());
    m_redisWay->setCurrentIndex(sentinels ? 1 : 0);
    m_redisTls->setChecked(by.tls);
    showRedisWay();
    const std::pair<const char *, QString> texts[] = {
        {"name", profile.name},
        {"label", profile.label},
        {"tags", profile.tags.join(QStringLiteral(", "))},
        {"api", profile.api},
        {"redis", sentinels ? QString() : profile.redis},
        {"sentinels", by.hosts.join(QStringLiteral(", "))},
        {"master", by.master},
        {"redis_user", by.user},
        {"redis_db", by.database},
        {"events", profile.eventsKey},
        {"control", profile.controlKey},
        {"queues", profile.queues.join(QStringLiteral(", "))},
        {"pipeline", profile.pipeline},
        {"ca_file", profile.caFile},
        {"client_cert", profile.clientCert},
        {"client_key", profile.clientKey},
        {"tls_server_name", profile.tlsServerName},
        {"key_pin", profile.keyPin},
        {"timeout_seconds", numberText(profile.timeoutSeconds)},
        {"stale_after_seconds", numberText(profile.staleAfterSeconds)},
        {"degraded_error_percent", numberText(profile.degradedErrorPercent)},
        {"error_high_percent", numberText(profile.errorHighPercent)},
        {"slow_seconds", numberText(profile.slowSeconds)},
        {"memory_high_percent", numberText(profile.memoryHighPercent)},
        {"stuck_after_seconds", numberText(profile.stuckAfterSeconds)},
        {"queue_high_tasks",
         profile.queueHighTasks ? QString::number(*profile.queueHighTasks) : QString()}};
    for (const auto &[name, text] : texts)
        edit(name)->setText(text);
    m_color->setCurrentIndex(int(profile.color));
    m_production->setChecked(profile.production);
    m_readOnly->setChecked(profile.readOnly);
    m_atStart->setChecked(profile.connectsAtStart);
    m_routes->setChecked(profile.fleetRoutes);
    m_plain->setChecked(profile.plainHttp);
    m_remember->setChecked(true);
    m_addresses->setPlainText(pairLines(profile.addresses));
    m_schedules->setPlainText(pairLines(profile.schedules));
}

MaybeReal FleetDialog::number(const char *name, double low, double high, QStringList *wrong) const
{
    const QString text = edit(name)->text().trimmed();
    if (text.isEmpty())
        return {};
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && value >= low && value <= high)
        return value;
    *wrong << tr("%1 wants a number from %2 to %3.")
                  .arg(edit(name)->accessibleName())
                  .arg(low)
                  .arg(high);
    return {};
}

FleetEntry FleetDialog::read(QStringList *wrong) const
{
    FleetEntry entry;
    FleetProfile &profile = entry.profile;
    profile = m_profile;
    const auto text = [this](const char *name) { return edit(name)->text().trimmed(); };
    profile.name = text("name");
    profile.label = text("label");
    profile.tags = parts(text("tags"));
    profile.api = text("api");
    profile.redis = redisAddress();
    profile.eventsKey = text("events");
    profile.controlKey = text("control");
    profile.queues = parts(text("queues"));
    profile.pipeline = text("pipeline");
    profile.caFile = text("ca_file");
    profile.clientCert = text("client_cert");
    profile.clientKey = text("client_key");
    profile.tlsServerName = text("tls_server_name");
    profile.keyPin = text("key_pin");
    profile.timeoutSeconds = number("timeout_seconds", 0.1, 3600, wrong).value_or(10);
    profile.staleAfterSeconds = number("stale_after_seconds", 1, 86'400, wrong);
    profile.degradedErrorPercent = number("degraded_error_percent", 0, 100, wrong);
    profile.errorHighPercent = number("error_high_percent", 0, 100, wrong);
    profile.slowSeconds = number("slow_seconds", 0.001, 86'400, wrong);
    profile.memoryHighPercent = number("memory_high_percent", 0, 100, wrong);
    profile.stuckAfterSeconds = number("stuck_after_seconds", 1, 604'800, wrong);
    const MaybeReal tasks = number("queue_high_tasks", 1, 1e12, wrong);
    profile.queueHighTasks = tasks ? MaybeInt(qint64(*tasks)) : MaybeInt();
    profile.color = FleetColor(m_color->currentIndex());
    profile.production = m_production->isChecked();
    profile.readOnly = m_readOnly->isChecked();
    profile.connectsAtStart = m_atStart->isChecked();
    profile.fleetRoutes = m_routes->isChecked();
    profile.plainHttp = m_plain->isChecked();
    for (const auto &[box, into] : {std::pair{m_addresses, &profile.addresses},
                                    std::pair{m_schedules, &profile.schedules}}) {
        QString line;
        *into = pairsOf(box->toPlainText(), &line);
        if (!line.isEmpty())
            *wrong << tr("%1: \"%2\" is not of the form a = b.").arg(box->accessibleName(), line);
    }
    entry.token = bareToken(m_token->text()).toLatin1();
    entry.password = m_password->text().toUtf8();
    entry.remembers = m_remember->isChecked();
    const QString token = SignInDialog::tokenTrouble(m_token->text());
    if (!m_token->text().isEmpty() && !token.isEmpty())
        *wrong << token;
    if (const QString trouble = profile.trouble(); !trouble.isEmpty())
        *wrong << trouble;
    return entry;
}

FleetEntry FleetDialog::entry() const
{
    QStringList wrong;
    return read(&wrong);
}

void FleetDialog::test()
{
    QStringList wrong;
    const FleetEntry entry = read(&wrong);
    if (!wrong.isEmpty())
        return say(Tone::Bad, wrong.join(QLatin1Char('\n')));
    say(Tone::Info, tr("Trying it…"));
    const quint64 run = ++m_run;
    m_check(entry, [guard = QPointer<FleetDialog>(this), run](const QList<FleetCheckLine> &lines) {
        if (!guard || guard->m_run != run)
            return;
        bool well = true;
        QStringList words;
        for (const FleetCheckLine &line : lines) {
            well = well && line.ok;
            words << displayText(line.words, 600);
        }
        guard->say(well ? Tone::Ok : Tone::Bad, words.join(QLatin1Char('\n')));
    });
}

void FleetDialog::keep()
{
    QStringList wrong;
    const FleetEntry entry = read(&wrong);
    if (wrong.isEmpty())
        wrong << m_save(entry);
    wrong.removeAll(QString());
    if (wrong.isEmpty())
        return accept();
    say(Tone::Bad, wrong.join(QLatin1Char('\n')));
}

void FleetDialog::say(Tone tone, const QString &text)
{
    m_result->show(tone == Tone::Ok     ? StatusKind::Running
                   : tone == Tone::Info ? StatusKind::Starting
                                        : StatusKind::Stopped,
                   tone, text);
    m_result->setVisible(true);
}

QString FleetDialog::resultText() const
{
    return m_result->isHidden() ? QString() : m_result->text();
}

} // namespace qd
