// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "viewstate.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(logSettings, "quarterdeck.app.settings", QtInfoMsg)

constexpr qint64 MaxBytes = 256 * 1024; ///< of our own file; more is not ours
constexpr int WriteEveryMs = 1000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Any thread.
void save(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, OwnerOnly | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logSettings, "%s cannot be written: %s", qUtf8Printable(path),
                  qUtf8Printable(file.errorString()));
}

} // namespace

Settings::Settings(ViewState &state, const QString &file, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_file(file)
{
    m_writer.setMaxThreadCount(1); // one after the other: the last state wins
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(WriteEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &Settings::write);
    connect(&state, &ViewState::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

Settings::~Settings()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

QString Settings::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/view.json");
}

void Settings::read()
{
    QFile file(m_file);
    const QFileInfo facts(m_file);
    if (m_file.isEmpty() || (!facts.exists() && !facts.isSymLink()))
        return;
    QString why;
    // A pipe or a device would keep us waiting.
    if (!facts.isFile()) {
        why = QStringLiteral("it is no file");
    } else if (!file.open(QIODevice::ReadOnly)) {
        why = file.errorString();
    } else if (file.size() > MaxBytes) {
        why = QStringLiteral("it is larger than 256 KiB");
    } else {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.read(MaxBytes), &error);
        if (document.isObject())
            return m_state.fromJson(document.object());
        why = error.error == QJsonParseError::NoError ? QStringLiteral("it holds no object")
                                                      : error.errorString();
    }
    file.close();
    const QString aside = m_file + QStringLiteral(".damaged");
    QFile::remove(aside);
    const bool moved = QFile::rename(m_file, aside);
    qCWarning(logSettings, "%s cannot be used (%s)%s; everything looks as at a first start",
              qUtf8Printable(m_file), qUtf8Printable(why),
              moved ? qUtf8Printable(QStringLiteral(" and was put aside as ") + aside) : "");
}

void Settings::write()
{
    m_soon.stop();
    if (m_file.isEmpty())
        return;
    m_writer.start(
        [path = m_file, bytes = QJsonDocument(m_state.toJson()).toJson()] { save(path, bytes); });
}

} // namespace qd
