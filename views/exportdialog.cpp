// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "clock.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace qd {

namespace {

QString usualFolder()
{
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(const ExportTable &table, const QString &fleet, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_table(table)
    , m_fleet(fleet)
    , m_csv(new QRadioButton(tr("CSV, for spreadsheets"), this))
    , m_json(new QRadioButton(tr("JSON"), this))
    , m_file(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Replace the file that is there"), this))
    , m_progress(new QProgressBar(this))
    , m_result(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("Export %1").arg(m_table.what));
    title->setElide(Qt::ElideMiddle);
    column->addWidget(title);
    auto *hint = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
    hint->setPlain(tr("Exactly what the filter shows, in its order, as it is now."));
    column->addWidget(hint);

    auto *formats = new QHBoxLayout;
    formats->setSpacing(scaled(theme, 18));
    formats->addWidget(m_csv);
    formats->addWidget(m_json);
    formats->addStretch(1);
    column->addLayout(formats);
    m_csv->setChecked(true);

    auto *place = new QHBoxLayout;
    m_file->setAccessibleName(tr("File to write"));
    m_file->setText(
        QDir(usualFolder())
            .filePath(exportFileName(m_fleet, m_table.name, ExportFormat::Csv, wallClockMs())));
    place->addWidget(m_file, 1);
    auto *other = new QPushButton(tr("Browse…"), this);
    other->setAutoDefault(false);
    place->addWidget(other);
    column->addLayout(place);
    column->addWidget(m_replace);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    column->addWidget(m_progress);
    m_result->setMaxLines(3);
    column->addWidget(m_result);
    column->addStretch(1);

    auto *feet = new QHBoxLayout;
    feet->addStretch(1);
    feet->addWidget(m_close);
    feet->addWidget(m_export);
    m_close->setAutoDefault(false);
    m_export->setProperty("qd", QStringLiteral("primary"));
    m_export->setDefault(true);
    column->addLayout(feet);

    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::chooseFormat);
    connect(other, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::check);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    check();
    m_export->setFocus();
    resizeWithin(*this, {scaled(theme, 560), scaled(theme, 300)});
}

QString ExportDialog::resultText() const
{
    return m_result->text();
}

void ExportDialog::chooseFormat()
{
    const QString from = m_csv->isChecked() ? QStringLiteral(".json") : QStringLiteral(".csv");
    const QString to = m_csv->isChecked() ? QStringLiteral(".csv") : QStringLiteral(".json");
    if (m_file->text().endsWith(from, Qt::CaseInsensitive))
        m_file->setText(m_file->text().chopped(from.size()) + to);
}

void ExportDialog::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export into"), m_file->text(),
                                     m_csv->isChecked() ? tr("CSV (*.csv)") : tr("JSON (*.json)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

/// What stands in the way is said before anything is written.
void ExportDialog::check()
{
    const QFileInfo file(m_file->text());
    m_progress->setVisible(false);
    m_replace->setVisible(file.exists() && file.isFile() && !file.isSymLink());
    QString why;
    if (!file.isAbsolute())
        why = tr("Give the whole path of the file.");
    else if (file.isSymLink())
        why = tr("There is a link at this place: it is not followed.");
    else if (file.isDir() || !file.dir().exists())
        why = file.isDir() ? tr("This is a folder.") : tr("There is no such folder.");
    else if (file.exists() && !m_replace->isChecked())
        why = tr("There is a file of this name already.");
    else if (m_table.keys.isEmpty())
        why = tr("The filter shows nothing to export.");
    m_export->setEnabled(why.isEmpty());
    say(why, true);
}

void ExportDialog::say(const QString &text, bool bad)
{
    m_result->setInk(bad ? Ink::Warn : Ink::Ok);
    m_result->setPlain(text);
}

void ExportDialog::begin()
{
    m_writer = std::make_unique<TableExport>();
    m_export->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_progress->setValue(0);
    m_progress->setVisible(true);
    say({}, false);
    connect(m_writer.get(), &TableExport::progressed, m_progress, &QProgressBar::setValue);
    connect(m_writer.get(), &TableExport::finished, this,
            [this](const QString &error, qsizetype rows) {
                m_close->setText(tr("Close"));
                m_progress->setVisible(false);
                if (!error.isEmpty()) {
                    m_export->setEnabled(true);
                    return say(displayText(error, 300), true);
                }
                QString text = tr("Written: %1 rows to %2")
                                   .arg(format::count(rows), displayText(m_file->text(), 300));
                if (m_writer->gone() > 0)
                    text += tr(" (%1 were gone meanwhile)").arg(format::count(m_writer->gone()));
                say(text, false);
                m_close->setFocus();
            });
    m_writer->start(m_table, m_csv->isChecked() ? ExportFormat::Csv : ExportFormat::Json,
                    QDir::cleanPath(m_file->text()), m_replace->isChecked());
}

void ExportDialog::reject()
{
    if (m_writer && m_writer->isRunning())
        return m_writer->cancel();
    QDialog::reject();
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg1);
}

} // namespace qd
