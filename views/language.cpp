// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>

#include <array>

#ifdef QD_TRANSLATIONS
// Resources of a static library are registered by hand; the macro wants the global namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}
#endif

namespace qd {

namespace {

struct Spoken
{
    const char *code;
    const char *file; ///< of our translation and of Qt's
    const char16_t *name;
    QLocale::Language language;
    QLocale::Territory usual; ///< where numbers are in western digits
};

/// What Qt itself writes in our windows: its own translations are a package of their own, which is
/// often not there.
[[maybe_unused]] constexpr const char *OfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
};

constexpr std::array<Spoken, 4> All{{
    {"en", "en", u"English", QLocale::English, QLocale::UnitedStates},
    {"de", "de", u"Deutsch", QLocale::German, QLocale::Germany},
    {"zh", "zh_CN", u"\u7b80\u4f53\u4e2d\u6587", QLocale::Chinese, QLocale::China},
    {"ar", "ar", u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629", QLocale::Arabic,
     QLocale::UnitedArabEmirates},
}};

const Spoken *spoken(const QString &code)
{
    for (const Spoken &one : All) {
        if (code == QLatin1String(one.code))
            return &one;
    }
    return nullptr;
}

QString resourceOf(const Spoken &one)
{
    return QStringLiteral(":/translations/quarterdeck_%1.qm").arg(QLatin1String(one.file));
}

void registerOnce()
{
#ifdef QD_TRANSLATIONS
    registerTranslations();
#endif
}

} // namespace

QStringList language::codes()
{
    QStringList codes;
    for (const Spoken &one : All)
        codes << QLatin1String(one.code);
    return codes;
}

QStringList language::choices()
{
    return QStringList{QStringLiteral("system")} + codes();
}

QString language::nameOf(const QString &code)
{
    const Spoken *one = spoken(code);
    return one ? QString::fromUtf16(one->name) : QString();
}

QString language::resolved(const QString &choice, const QStringList &wishes)
{
    if (spoken(choice))
        return choice;
    for (const QString &wish : wishes) {
        const QLocale locale(wish);
        for (const Spoken &one : All) {
            // Traditional Chinese is another script: whoever reads it is not given this one.
            const bool scriptFits =
                one.language != QLocale::Chinese || locale.script() == QLocale::SimplifiedHanScript;
            if (locale.language() == one.language && scriptFits)
                return QLatin1String(one.code);
        }
    }
    return QStringLiteral("en");
}

QLocale language::localeOf(const QString &choice, const QLocale &system)
{
    const QString code = resolved(choice, system.uiLanguages());
    const Spoken &one = *spoken(code);
    const bool western = system.zeroDigit() == QLatin1String("0");
    if (western && (system.language() == one.language || (choice != code && code == u"en")))
        return system;
    return QLocale(one.language, one.usual);
}

bool language::isBuiltIn(const QString &code)
{
    registerOnce();
    const Spoken *one = spoken(code);
    return one && (one->language == QLocale::English || QFile::exists(resourceOf(*one)));
}

bool Translation::loadFile(const QString &file, bool rightToLeft)
{
    registerOnce();
    m_rightToLeft = rightToLeft;
    return load(file);
}

QString Translation::translate(const char *context, const char *source, const char *disambiguation,
                               int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    return m_rightToLeft ? withArgumentsApart(text) : text;
}

QString Translation::withArgumentsApart(const QString &text)
{
    if (!text.contains(u'%'))
        return text;
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i + 1;
        if (text.at(i) == u'%') {
            if (end < text.size() && text.at(end) == u'L')
                ++end;
            const qsizetype digits = end;
            while (end < text.size() && end < digits + 2 && text.at(end) >= u'0' &&
                   text.at(end) <= u'9')
                ++end;
            if (end == digits)
                end = i + 2 <= text.size() && text.mid(i + 1, 1) == u"n" ? i + 2 : i + 1;
        }
        if (end == i + 1) {
            out += text.at(i);
            continue;
        }
        out += QChar(char16_t(0x2068));
        out += QStringView(text).mid(i, end - i);
        out += QChar(char16_t(0x2069));
        i = end - 1;
    }
    return out;
}

void speak(const QString &choice, QApplication &application)
{
    const Spoken &one = *spoken(language::resolved(choice));
    QLocale::setDefault(language::localeOf(choice));
    if (one.language == QLocale::English)
        return;
    const bool rightToLeft = QLocale(one.language).textDirection() == Qt::RightToLeft;
    auto *own = new Translation(&application);
    if (!own->loadFile(resourceOf(one), rightToLeft)) // built without: English is left as it is
        return;
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(QStringLiteral("qtbase_%1").arg(QLatin1String(one.file)),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(own);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace qd
