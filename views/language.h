// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QApplication;

namespace qd {

/// The languages that Quarterdeck speaks, by the codes that settings and command lines use: "en",
/// "de", "zh", "ar".
namespace language {

QStringList codes();
/// "system" and codes(): what a person may choose.
QStringList choices();
/// In the language itself: "Deutsch"; "": none of codes().
QString nameOf(const QString &code);
/// The code that \a choice means on this computer: the first language of \a wishes (as
/// QLocale::uiLanguages()) that there is, or else English.
QString resolved(const QString &choice,
                 const QStringList &wishes = QLocale::system().uiLanguages());
/// How numbers and dates are written: as the system does where it speaks the language, else as is
/// usual there, always in western digits. \a choice "system" without a translation: as the system.
QLocale localeOf(const QString &choice, const QLocale &system = QLocale::system());
/// Whether this program was built with \a code's translation; English needs none.
bool isBuiltIn(const QString &code);

} // namespace language

/// One translation as QCoreApplication asks for it. Where a language is written from right to left,
/// what is put into the place of %1 keeps its own order: it is set apart. Any thread once loaded.
class Translation final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool loadFile(const QString &file, bool rightToLeft);
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    /// \a text with each place of an argument (%1, %L2, %n) set apart.
    static QString withArgumentsApart(const QString &text);

private:
    bool m_rightToLeft = false;
};

/// Makes the program speak \a choice: our texts, Qt's own where they are installed, numbers, dates,
/// direction. Once, before anything is shown: what is open does not change. GUI thread.
void speak(const QString &choice, QApplication &application);

} // namespace qd
