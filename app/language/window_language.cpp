// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"

#include "app/language/retranslator.h"
#include "app/language/spoken_texts.h"
#include "engine/base/numbers.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <string>
#include <utility>

namespace shelf {

namespace {

const QString kSystem = QStringLiteral("system");

SpokenTexts* g_spoken = nullptr; ///< owned by the application

/// The engine's messages by the texts of the window, and numbers as the window has them.
class WindowCatalogue : public MessageCatalogue {
public:
    /// isPlain: numbers as English has them where the system has no language.
    explicit WindowCatalogue(const Language& language, bool isPlain)
        : m_language(language), m_isPlain(isPlain)
    {
    }

    std::string find(std::string_view source, std::string_view note,
                     std::optional<std::int64_t> count) const override
    {
        const std::string key(source);
        const std::string told(note);
        // The number itself is filled in by the message.
        const int n = count ? static_cast<int>(std::clamp<std::int64_t>(std::abs(*count), 0, INT32_MAX)) : -1;
        const SpokenTexts* spoken = g_spoken;
        if (!spoken)
            return {};
        const QString text =
            spoken->translate("engine", key.c_str(), told.empty() ? nullptr : told.c_str(), n);
        if (text != QString::fromStdString(key))
            return text.toStdString();
        if (count) // English says one by the note
            spoken->remember(QString::fromStdString(told), {"engine", QByteArray::fromStdString(key), QByteArray::fromStdString(told), true});
        return {};
    }
    std::string whole(std::uint64_t number) const override
    {
        return m_isPlain ? grouped(number)
                         : QLocale().toString(static_cast<qulonglong>(number)).toStdString();
    }
    std::string decimal(double value, int decimals) const override
    {
        return m_isPlain ? decimalText(m_language, value, decimals)
                         : QLocale().toString(value, 'f', decimals).toStdString();
    }
    std::string percent(double share, int decimals) const override
    {
        return percentText(m_language, share, decimals);
    }
    bool isRightToLeft() const override { return m_language.isRightToLeft; }

private:
    const Language& m_language;
    bool m_isPlain;
};

/// The system's own locale where it is of that language, so that Austria keeps its own ways.
QLocale localeOf(const Language& language)
{
    const QLocale system = QLocale::system();
    if (languageOf(system.name().toStdString()) == &language)
        return system;
    return QLocale(QString::fromLatin1(language.code));
}

/// The buttons that Qt names, where the system has no message files of its: in the words of the program's own.
class ButtonWords : public QTranslator {
public:
    explicit ButtonWords(const SpokenTexts& own) : m_own(own) {}
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        constexpr std::pair<const char*, const char*> kPlaces[] = {{"Close", "shelf::ServeDialog"},
                                                                   {"Cancel", "shelf::CloseGuard"},
                                                                   {"Discard", "ProjectDialogs"},
                                                                   {"Save", "shelf::UnsavedRuns"},
                                                                   {"Open", "shelf::ImportPage"}};
        if (qstrcmp(context, "QPlatformTheme") != 0 && qstrcmp(context, "QGnomeTheme") != 0)
            return {};
        for (const auto& [word, place] : kPlaces)
            if (qstrcmp(*source == '&' ? source + 1 : source, word) == 0)
                return m_own.translate(place, word);
        return {};
    }

private:
    const SpokenTexts& m_own;
};

void addTexts(SpokenTexts& spoken, const QString& name, const QString& folder)
{
    auto* texts = new QTranslator;
    if (texts->load(name, folder))
        spoken.add(texts);
    else
        delete texts;
}

} // namespace

QList<LanguageChoice> languageChoices()
{
    QList<LanguageChoice> choices{
        {kSystem, QCoreApplication::translate("shelf::LanguageChoice", "As the system (%1)")
                      .arg(QString::fromUtf8(systemLanguage().name))}};
    for (const Language& language : languages())
        choices.append({QString::fromLatin1(language.code), QString::fromUtf8(language.name)});
    return choices;
}

const Language& languageOfChoice(const QString& key)
{
    const Language* language = key == kSystem ? nullptr : languageOf(key.toStdString());
    return language ? *language : systemLanguage();
}

void speakInWindow(const Language& language, QTranslator* words)
{
    auto* app = qobject_cast<QApplication*>(QCoreApplication::instance());
    SpokenTexts* before = g_spoken;
    const auto given = before ? before->given() : QHash<QString, QList<SpokenSource>>();
    const Retranslator::Speech from{before ? before->objectName() : QString(), QLocale()};

    auto* spoken = new SpokenTexts(QCoreApplication::instance());
    spoken->setObjectName(QString::fromLatin1(language.code) + QLatin1String(words ? ", other words" : ""));
    if (words)
        spoken->add(words);
    const QString code = QString::fromLatin1(language.code);
    addTexts(*spoken, QStringLiteral("shelfspace_") + code, QStringLiteral(":/i18n"));
    // Qt's own dialogs: by the system's message files, or those that were packed with the program.
    const QString beside = QString::fromStdString(translationsFolder());
    for (const QString& folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), beside})
        for (const char* name : {"qtbase_", "qt_"})
            addTexts(*spoken, QLatin1String(name) + code, folder);
    spoken->add(new ButtonWords(*spoken));
    g_spoken = spoken;
    QObject::connect(spoken, &QObject::destroyed, [spoken] {
        if (g_spoken == spoken)
            g_spoken = nullptr; // it went with the application
    });
    if (before)
        QCoreApplication::removeTranslator(before);
    // Where the system has no language (C), numbers stay as they are there, too.
    const bool isPlain = &language == &english() && QLocale::system().language() == QLocale::C;
    QLocale::setDefault(isPlain ? QLocale::system() : localeOf(language));
    speak(language, std::make_shared<WindowCatalogue>(language, isPlain));
    if (app)
        QGuiApplication::setLayoutDirection(language.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::installTranslator(spoken);
    if (!before)
        return;
    if (app)
        Retranslator(given, from, {spoken->objectName(), QLocale()}).sayAll();
    // The one before stays: another thread may be asking it.
    emit LanguageNews::instance().changed();
}

void speakChosen(const Settings& settings)
{
    const bool isCalledFor = qEnvironmentVariableIsSet("SHELFSPACE_LANG"); // by --lang
    speakInWindow(isCalledFor ? systemLanguage() : languageOfChoice(settings.get(keys::language)));
}

void chooseLanguage(Settings& settings, const QString& key)
{
    settings.set(keys::language, key);
    speakInWindow(languageOfChoice(key));
}

LanguageNews& LanguageNews::instance()
{
    static LanguageNews only;
    return only;
}

} // namespace shelf
