// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetmanager.h"

#include "fleets.h"
#include "mainwindow.h"
#include "text.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>

namespace qd {

FleetManager::FleetManager(Fleets &fleets, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_fleets(fleets)
    , m_theme(theme)
{
}

void FleetManager::serve(MainWindow &window)
{
    connect(&window, &MainWindow::fleetEditRequested, this,
            [this, &window](const QString &id) { edit(id, window); });
    connect(&window, &MainWindow::fleetRemoveRequested, this,
            [this, &window](const QString &id) { remove(id, window); });
    // Queued: the page that asks for it may go with it.
    connect(
        &window, &MainWindow::fleetCloseRequested, this,
        [this](const QString &id) { m_fleets.close(id); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::fleetsImportRequested, this, [this, &window] { importFrom(window); });
    connect(&window, &MainWindow::fleetsExportRequested, this, [this, &window] { exportTo(window); });
}

void FleetManager::edit(const QString &id, MainWindow &window)
{
    if (m_dialog)
        return m_dialog->raise();
    const FleetProfile *known = m_fleets.file().book().byId(id);
    m_dialog = new FleetDialog(
        m_theme, known ? *known : FleetProfile::make({}),
        [this](const FleetEntry &entry, const FleetDialog::Tried &tried) {
            m_fleets.check(m_dialog, entry, tried);
        },
        [this](const FleetEntry &entry) {
            const QString trouble = m_fleets.save(entry);
            if (trouble.isEmpty())
                emit saved(entry.profile.id);
            return trouble;
        },
        &window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void FleetManager::remove(const QString &id, MainWindow &window)
{
    const FleetProfile *saved = m_fleets.file().book().byId(id);
    if (!saved)
        return;
    if (m_fleets.file().isGiven(id))
        return window.showNote(m_fleets.remove(id));
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove a fleet"), {},
                                QMessageBox::Cancel, &window);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1 from this program, with what the keychain holds for it? Its recorded "
                    "history stays on this computer; the fleet itself goes on.")
                     .arg(displayText(saved->name, 80)));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, yes, id] {
        if (box->clickedButton() == yes)
            QMetaObject::invokeMethod(
                this, [this, id] { m_fleets.remove(id); }, Qt::QueuedConnection);
    });
    box->open();
}

void FleetManager::importFrom(MainWindow &window)
{
    auto *files = new QFileDialog(&window, tr("Import fleets"), {}, tr("Fleets (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this, &window](const QString &path) {
        QByteArray bytes;
        QString why;
        QStringList mistakes;
        int taken = 0;
        if (readOwnFile(path, FleetBook::MostBytes, &bytes, &why))
            taken = m_fleets.import(bytes, &mistakes);
        else
            mistakes << tr("The file cannot be read: %1.").arg(why);
        mistakes.prepend(tr("Imported: %1. None connects before you open it.").arg(taken));
        window.showNote(mistakes.join(QLatin1Char(' ')));
    });
    files->open();
}

void FleetManager::exportTo(MainWindow &window)
{
    auto *files = new QFileDialog(&window, tr("Export fleets"), {}, tr("Fleets (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("json"));
    files->selectFile(QStringLiteral("quarterdeck-fleets.json"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_writer.write(path, QJsonDocument(m_fleets.file().book().toJson(true)).toJson());
    });
    files->open();
}

} // namespace qd
