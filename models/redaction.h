// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

namespace qd {

/// Hides what nobody should read over one's shoulder: values whose key is named like a secret, and
/// secrets inside texts ("password=…", "Bearer …", "://user:pass@"). Nothing is taken away from
/// what is kept: it is made where something is shown, copied, exported or logged. A value. Any
/// thread.
class Redaction final
{
public:
    static constexpr qsizetype MostPatterns = 100;

    static QStringList standardPatterns(); ///< "password", "secret", "token", …
    static QString hidden();               ///< "•••• hidden"

    Redaction(); ///< by the standard patterns
    /// A key is hidden that contains one of \a patterns; neither case nor what is no letter and no
    /// digit counts: "api_key" is also X-Api-Key. None: nothing is hidden.
    explicit Redaction(const QStringList &patterns);

    const QStringList &patterns() const { return m_patterns; }
    bool hides(QStringView key) const;
    bool carries(const QString &text) const; ///< there is a secret inside
    QString text(const QString &text) const; ///< with what is secret inside hidden; twice is once
    /// The same value with the secrets in it hidden, at any depth (below 64 levels everything is).
    QJsonValue json(const QJsonValue &value) const;
    QJsonObject json(const QJsonObject &object) const;
    /// Fit to be shown: its text and fields, and whatever else in it is a text.
    ActivityEntry entry(const ActivityEntry &entry) const;

private:
    QJsonValue json(const QJsonValue &value, int depth) const;
    QStringList m_patterns;
    QStringList m_keys; ///< of them what counts
    QRegularExpression m_inside;
};

} // namespace qd
