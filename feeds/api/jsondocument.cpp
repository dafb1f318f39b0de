// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include "text.h"

#include <QLocale>

namespace qd::json {
namespace {

constexpr qsizetype KeptBytes = 512 * 1024;

QString words(simdjson::error_code error)
{
    switch (error) {
    case simdjson::EMPTY: return QStringLiteral("there is nothing in it");
    case simdjson::UNCLOSED_STRING: return QStringLiteral("a string does not end");
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return QStringLiteral("an array or object does not end");
    case simdjson::UTF8_ERROR: return QStringLiteral("its text is not UTF-8");
    case simdjson::UNESCAPED_CHARS: return QStringLiteral("a string holds a raw control character");
    case simdjson::DEPTH_ERROR: return QStringLiteral("it is nested too deeply");
    case simdjson::TRAILING_CONTENT: return QStringLiteral("something follows its end");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC: return QStringLiteral("it is too large");
    case simdjson::INCORRECT_TYPE: return QStringLiteral("a value is of another type");
    default: return QStringLiteral("a bracket, comma, colon or value is missing or misplaced");
    }
}

} // namespace

bool Document::load(QByteArrayView head, QByteArrayView tail)
{
    m_error.clear();
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        head = head.sliced(3);
    const qsizetype size = head.size() + tail.size();
    if (m_capacity > KeptBytes && size < m_capacity / 4)
        release();
    if (size > MaxBytes) {
        m_error = QStringLiteral("The answer is larger than %1 MiB.").arg(MaxBytes >> 20);
        return false;
    }
    simdjson::error_code error = start(head, tail);
    if (error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS)
        error = start(repairedJson({m_bytes.get(), m_size}));
    if (error)
        m_error = sentence(error);
    return !error;
}

simdjson::error_code Document::start(QByteArrayView head, QByteArrayView tail)
{
    const qsizetype size = head.size() + tail.size();
    if (m_capacity < size + Padding) {
        m_bytes.reset();
        m_capacity = size + size / 8 + Padding;
        m_bytes.reset(new char[size_t(m_capacity)]);
    }
    m_size = size;
    char *const tailAt = std::copy_n(head.data(), head.size(), m_bytes.get());
    std::fill_n(std::copy_n(tail.data(), tail.size(), tailAt), Padding, '\0');
    return m_parser.iterate(m_bytes.get(), size_t(m_size), size_t(m_capacity)).get(m_document);
}

QString Document::finish(simdjson::error_code walk)
{
    m_error.clear();
    const char *rest = nullptr; // 3.0 has no at_end(): at the end there is no location
    if (!walk && m_document.current_location().get(rest) == simdjson::SUCCESS)
        walk = simdjson::TRAILING_CONTENT;
    if (walk)
        m_error = sentence(walk);
    if (walk && m_capacity > KeptBytes)
        release();
    return m_error;
}

QString Document::sentence(simdjson::error_code error) const
{
    const QByteArrayView body(m_bytes.get(), m_size);
    const QByteArray start = body.first(std::min<qsizetype>(m_size, 256)).toByteArray().trimmed();
    if (start.startsWith('<'))
        return QStringLiteral("The server sent HTML or XML instead of JSON.");
    if (start.isEmpty())
        return QStringLiteral("The answer is empty.");
    if (isDeeperThan(body, MaxDepth))
        return QStringLiteral("The JSON is nested more than %1 levels deep.").arg(MaxDepth);
    QString text = QStringLiteral("The answer is not valid JSON: ") + words(error);
    // Where it stopped is known to the walk only.
    const char *at = nullptr;
    od::document &document = const_cast<od::document &>(m_document);
    if (error != simdjson::UNCLOSED_STRING && error != simdjson::UTF8_ERROR &&
        error != simdjson::UNESCAPED_CHARS && error != simdjson::EMPTY &&
        document.current_location().get(at) == simdjson::SUCCESS && at >= body.data() &&
        at < body.data() + m_size)
        text += QStringLiteral(" near byte %1 of %2").arg(at - body.data()).arg(m_size);
    else
        text += QStringLiteral(" (%1 bytes)").arg(m_size);
    return text + QLatin1Char('.');
}

QString Document::notThis(const QString &wanted) const
{
    const QByteArrayView body(m_bytes.get(), m_size);
    if (isDeeperThan(body, MaxDepth))
        return QStringLiteral("The JSON is nested more than %1 levels deep.").arg(MaxDepth);
    return QStringLiteral("The answer is JSON, but not %1.").arg(wanted);
}

void Document::release()
{
    m_parser = od::parser();
    m_document = od::document();
    m_bytes.reset();
    m_capacity = m_size = 0;
}

} // namespace qd::json
