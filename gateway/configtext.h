// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace qd {

/// JSON with // and /* */ comments, and where in the text each of its fields stands.
class ConfigText final
{
public:
    /// False with a sentence ("line 3: …") in \a error. Comments become spaces, so that offsets
    /// stay true; a field given twice is a mistake.
    bool parse(const QByteArray &text, QString *error);
    const QJsonObject &root() const { return m_root; }
    /// Line of a field, by its path: "workers[1].queue"; of the nearest thing around it when it is
    /// not there.
    int lineOf(QString path) const;

    static QByteArray withoutComments(const QByteArray &text);

private:
    QJsonObject m_root;
    QHash<QString, int> m_lines;
};

} // namespace qd
