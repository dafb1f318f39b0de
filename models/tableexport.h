// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <vector>

namespace qd {

/// One row of an export: numbers as numbers, words as words, invalid for what is not known.
using ExportRow = QVariantList;

/// What is exported: the rows by their keys as they were when a person asked, so that what changes
/// meanwhile changes neither their number nor their order.
struct ExportTable
{
    QString name;        ///< for the file's name: "queues"
    QString what;        ///< in words: "3 of 12 queues"
    QStringList columns; ///< their names in the file: "oldest_task_seconds"
    QStringList keys;
    std::function<ExportRow(const QString &key)> row; ///< GUI thread; empty: it is gone
};

enum class ExportFormat : quint8 { Csv, Json };

/// A cell of RFC 4180. Words that a spreadsheet would take for a formula (they begin with = + - @,
/// a tab, a line end or the full-width forms) get a leading apostrophe; numbers stay numbers.
QByteArray csvCell(const QVariant &value);
QByteArray csvLine(const QVariantList &cells); ///< with its CR LF
/// UTF-8 with a byte order mark in front, or a JSON array of objects, a line each.
QByteArray exportHead(const QStringList &columns, ExportFormat format);
QByteArray exportLine(const QStringList &columns, const ExportRow &row, ExportFormat format,
                      bool first);
QByteArray exportTail(ExportFormat format);

/// "quarterdeck-production-eu-queues-20251122-143207.csv": letters, digits and "-" only, whatever
/// the fleet is called.
QString exportFileName(const QString &fleet, const QString &table, ExportFormat format,
                       qint64 epochMs);

/// Writes a table into a file: rows are taken a few at a time on the GUI thread, the file is made
/// beside it. It appears whole or not at all, readable by its owner only; a link is not followed,
/// and what is there is replaced only when asked.
class TableExport final : public QObject
{
    Q_OBJECT
public:
    explicit TableExport(QObject *parent = nullptr);
    ~TableExport() override; ///< an export under way is given up

    /// Once. \a path: absolute.
    void start(const ExportTable &table, ExportFormat format, const QString &path, bool overwrite);
    void cancel();
    bool isRunning() const { return m_running; }
    qsizetype gone() const { return m_gone; } ///< rows that vanished before they were taken

signals:
    void progressed(int percent);
    void finished(const QString &error, qsizetype rows); ///< empty: it is written

private:
    void takeSome();
    void write();
    void end(const QString &error);

    ExportTable m_table;
    ExportFormat m_format = ExportFormat::Csv;
    QString m_path;
    bool m_overwrite = false, m_running = false;
    qsizetype m_taken = 0, m_gone = 0;
    std::vector<ExportRow> m_rows;
    QFutureWatcher<QString> m_writer;
};

} // namespace qd
