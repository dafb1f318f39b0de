// SPDX-License-Identifier: GPL-3.0-or-later
#include "configtext.h"

#include <QJsonDocument>

namespace qd {

namespace {

int lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 +
           int(QByteArrayView(text).first(qBound<qsizetype>(0, offset, text.size())).count('\n'));
}

/// Walks JSON that is known to be well-formed and notes the line of every member and element.
class Walker
{
public:
    Walker(const QByteArray &text, QHash<QString, int> *lines)
        : m_text(text)
        , m_lines(lines)
    {
    }

    QString twice; ///< the first field given twice

    void value(const QString &path)
    {
        space();
        m_lines->insert(path, m_line);
        if (peek() == '{') {
            container(path, '}');
        } else if (peek() == '[') {
            container(path, ']');
        } else if (peek() == '"') {
            string();
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                ++m_at;
        }
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void space()
    {
        for (; QByteArrayView(" \t\r\n").contains(peek()) && m_at < m_text.size(); ++m_at)
            m_line += peek() == '\n';
    }
    QString string()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        const QByteArray raw = m_text.mid(from, m_at - from);
        ++m_at;
        return QString::fromUtf8(raw);
    }
    void container(const QString &path, char end)
    {
        ++m_at;
        for (int index = 0;; ++index) {
            space();
            if (peek() == end || m_at >= m_text.size())
                break;
            QString inner = QStringLiteral("%1[%2]").arg(path).arg(index);
            if (end == '}') {
                const QString name = string();
                inner = path.isEmpty() ? name : path + QLatin1Char('.') + name;
                if (m_lines->contains(inner) && twice.isEmpty())
                    twice = inner;
                space();
                ++m_at; // ':'
            }
            value(inner);
            space();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray &m_text;
    QHash<QString, int> *m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QByteArray ConfigText::withoutComments(const QByteArray &text)
{
    QByteArray out = text;
    enum { Plain, String, Line, Block } state = Plain;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char c = out[i];
        const char next = i + 1 < out.size() ? out[i + 1] : '\0';
        if (state == String) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                state = Plain;
        } else if (state == Plain) {
            if (c == '"')
                state = String;
            else if (c == '/' && (next == '/' || next == '*')) {
                state = next == '/' ? Line : Block;
                out[i] = out[i + 1] = ' ';
                ++i;
            }
        } else if (c == '\n') {
            if (state == Line)
                state = Plain;
        } else if (state == Block && c == '*' && next == '/') {
            out[i] = out[i + 1] = ' ';
            ++i;
            state = Plain;
        } else if (c != '\r') {
            out[i] = ' ';
        }
    }
    // A comment that never ends hides the rest: let the parser find a text that stops too early.
    return out;
}

bool ConfigText::parse(const QByteArray &text, QString *error)
{
    const QByteArray bare = withoutComments(text);
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(bare, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        *error = QStringLiteral("line %1: %2")
                     .arg(lineAt(bare, mistake.offset))
                     .arg(mistake.errorString());
        return false;
    }
    if (!document.isObject()) {
        *error = QStringLiteral("line 1: the configuration must be one object { … }");
        return false;
    }
    m_root = document.object();
    Walker walker(bare, &m_lines);
    walker.value(QString());
    if (!walker.twice.isEmpty()) {
        *error = QStringLiteral("line %1: %2: is given twice")
                     .arg(lineOf(walker.twice))
                     .arg(walker.twice);
        return false;
    }
    return true;
}

int ConfigText::lineOf(QString path) const
{
    while (!path.isEmpty() && !m_lines.contains(path)) {
        const qsizetype cut =
            qMax(path.lastIndexOf(QLatin1Char('.')), path.lastIndexOf(QLatin1Char('[')));
        path.truncate(qMax<qsizetype>(cut, 0));
    }
    return m_lines.value(path, 1);
}

} // namespace qd
