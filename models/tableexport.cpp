// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>

#include <cmath>
#include <memory>

namespace qd {

namespace {

constexpr qint64 SliceMs = 6; ///< of the GUI thread at a time
constexpr int TakenPercent = 50;

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float: return true;
    default: return false;
    }
}

bool looksLikeFormula(const QString &text)
{
    static const QString first = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && first.contains(text.front());
}

QByteArray numberText(const QVariant &value)
{
    if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float)
        return QByteArray::number(value.toLongLong());
    const double number = value.toDouble();
    return std::isfinite(number) ? QByteArray::number(number, 'g', 15) : QByteArray();
}

/// Runs beside the GUI thread. Returns what went wrong.
QString writeFile(QPromise<QString> &promise, const QStringList &columns,
                  const std::vector<ExportRow> &rows, ExportFormat format, const QString &path,
                  bool overwrite)
{
    const QFileInfo there(path);
    if (there.isSymLink())
        return TableExport::tr("There is a link at this place: it is not followed.");
    if (there.exists() && !overwrite)
        return TableExport::tr("There is a file of this name already.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(exportHead(columns, format));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (promise.isCanceled())
            return TableExport::tr("Given up.");
        file.write(exportLine(columns, rows[i], format, i == 0));
        if (i % 512 == 0)
            promise.setProgressValue(int(i * 100 / rows.size()));
    }
    file.write(exportTail(format));
    if (QFileInfo(path).isSymLink() || (!overwrite && QFileInfo::exists(path)))
        return TableExport::tr("There is a file of this name already.");
    return file.commit() ? QString() : file.errorString();
}

} // namespace

QByteArray csvCell(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (isNumber(value))
        return numberText(value);
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? "true" : "false";
    QString text = value.toString();
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    QByteArray cell = text.toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

QByteArray csvLine(const QVariantList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvCell(cells[i]);
    }
    return line + "\r\n";
}

QByteArray exportHead(const QStringList &columns, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return "[\n";
    QVariantList names;
    for (const QString &column : columns)
        names << column;
    return "\xEF\xBB\xBF" + csvLine(names);
}

QByteArray exportLine(const QStringList &columns, const ExportRow &row, ExportFormat format,
                      bool first)
{
    if (format == ExportFormat::Csv)
        return csvLine(row);
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant value = row.value(i);
        const bool known = value.isValid() && !(isNumber(value) && numberText(value).isEmpty());
        object.insert(columns[i],
                      known ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null));
    }
    return (first ? QByteArray() : QByteArray(",\n")) +
           QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray exportTail(ExportFormat format)
{
    return format == ExportFormat::Json ? "\n]\n" : QByteArray();
}

QString exportFileName(const QString &fleet, const QString &table, ExportFormat format,
                       qint64 epochMs)
{
    const auto plain = [](const QString &text) {
        QString kept;
        for (const QChar c : text.toLower()) {
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                kept += c;
            else if (!kept.isEmpty() && !kept.endsWith(u'-'))
                kept += u'-';
            if (kept.size() == 40)
                break;
        }
        return kept.endsWith(u'-') ? kept.chopped(1) : kept;
    };
    QStringList parts{QStringLiteral("quarterdeck")};
    for (const QString &part : {plain(fleet), plain(table)}) {
        if (!part.isEmpty())
            parts << part;
    }
    parts << QDateTime::fromMSecsSinceEpoch(epochMs).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return parts.join(u'-') +
           (format == ExportFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".json"));
}

TableExport::TableExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_writer, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        emit progressed(TakenPercent + percent * (100 - TakenPercent) / 100);
    });
    connect(&m_writer, &QFutureWatcherBase::finished, this, [this] {
        end(m_writer.future().resultCount() > 0 ? m_writer.result() : tr("Given up."));
    });
}

TableExport::~TableExport()
{
    m_writer.disconnect(this);
    m_writer.cancel();
}

void TableExport::start(const ExportTable &table, ExportFormat format, const QString &path,
                        bool overwrite)
{
    m_table = table;
    m_format = format;
    m_path = path;
    m_overwrite = overwrite;
    m_running = true;
    m_rows.reserve(size_t(table.keys.size()));
    QTimer::singleShot(0, this, &TableExport::takeSome);
}

void TableExport::cancel()
{
    if (!m_running)
        return;
    if (m_writer.isRunning())
        m_writer.cancel();
    else
        end(tr("Given up."));
}

void TableExport::takeSome()
{
    if (!m_running)
        return;
    QElapsedTimer timer;
    timer.start();
    while (m_taken < m_table.keys.size() && timer.elapsed() < SliceMs) {
        ExportRow row = m_table.row(m_table.keys[m_taken++]);
        if (row.isEmpty())
            ++m_gone;
        else
            m_rows.push_back(std::move(row));
    }
    if (m_taken == m_table.keys.size())
        return write();
    emit progressed(int(m_taken * TakenPercent / m_table.keys.size()));
    QTimer::singleShot(1, this, &TableExport::takeSome); // frames and input come between
}

void TableExport::write()
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->setProgressRange(0, 100);
    m_writer.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, columns = m_table.columns,
         rows = std::make_shared<const std::vector<ExportRow>>(std::move(m_rows)),
         format = m_format, path = m_path, overwrite = m_overwrite] {
            promise->start();
            promise->addResult(writeFile(*promise, columns, *rows, format, path, overwrite));
            promise->finish();
        });
}

void TableExport::end(const QString &error)
{
    m_running = false;
    emit finished(error, m_taken - m_gone);
}

} // namespace qd
