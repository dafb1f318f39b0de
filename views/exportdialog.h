// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace qd {

class TextLabel;

/// Asks for the file, writes what the filter shows and says how it went. A file that is there is
/// replaced only when a person ticks so. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a fleet: for the file's name.
    ExportDialog(const ExportTable &table, const QString &fleet, const Theme &theme,
                 QWidget *parent = nullptr);

    QLineEdit *fileEdit() const { return m_file; }
    QRadioButton *csvChoice() const { return m_csv; }
    QRadioButton *jsonChoice() const { return m_json; }
    QCheckBox *replaceBox() const { return m_replace; }
    QPushButton *exportButton() const { return m_export; }
    QString resultText() const;

public slots:
    void reject() override; ///< while it is writing: gives up first

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseFormat();
    void browse();
    void check();
    void begin();
    void say(const QString &text, bool bad);

    const Theme &m_theme;
    ExportTable m_table;
    QString m_fleet;
    std::unique_ptr<TableExport> m_writer; ///< of the last attempt
    QRadioButton *m_csv, *m_json;
    QLineEdit *m_file;
    QCheckBox *m_replace;
    QProgressBar *m_progress;
    TextLabel *m_result;
    QPushButton *m_export, *m_close;
};

} // namespace qd
