// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "viewstate.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(logSettings, "quarterdeck.app.settings", QtInfoMsg)

constexpr qint64 MaxBytes = 256 * 1024; ///< of our own file; more is not ours
constexpr int WriteEveryMs = 1000;

} // namespace

Settings::Settings(ViewState &state, const QString &file, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_file(file)
{
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
}

QString Settings::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/view.json");
}

void Settings::flush()
{
    if (m_soon.isActive())
        write();
    m_writer.finish();
}

void Settings::read()
{
    QByteArray bytes;
    QString why;
    if (readOwnFile(m_file, MaxBytes, &bytes, &why)) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (document.isObject())
            return m_state.fromJson(document.object());
        why = error.error == QJsonParseError::NoError ? QStringLiteral("it holds no object")
                                                      : error.errorString();
    }
    if (why.isEmpty())
        return;
    const QString aside = putAside(m_file);
    qCWarning(logSettings, "%s cannot be used (%s)%s; everything looks as at a first start",
              qUtf8Printable(m_file), qUtf8Printable(why),
              aside.isEmpty() ? ""
                              : qUtf8Printable(QStringLiteral(" and was put aside as ") + aside));
}

void Settings::write()
{
    m_soon.stop();
    if (!m_file.isEmpty())
        m_writer.write(m_file, QJsonDocument(m_state.toJson()).toJson());
}

} // namespace qd
