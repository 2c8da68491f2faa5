// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"

#include "app/language/language_reader.h"
#include "app/language/language_files.h"
#include "app/language/retranslation.h"
#include "app/language/spoken_languages.h"
#include "engine/base/numbers.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPointer>
#include <QTranslator>
#include <QWidget>

#include <string>
#include <string_view>

namespace shelf {

namespace {

const QString kSystem = QStringLiteral("system");

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
        const SpokenTexts* spoken = textsOfNow();
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

/// What speaks in the window, whatever is spoken: put before Qt once, so that a change of the language tells the
/// windows once.
class TextsOfNow : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        const SpokenTexts* spoken = textsOfNow();
        return spoken ? spoken->translate(context, source, note, n) : QString();
    }
};

QString nameOf(const Language& language, bool hasOtherWords)
{
    return QString::fromLatin1(language.code) + QLatin1String(hasOtherWords ? ", other words" : "");
}

/// Tells all windows once that another language is spoken.
void tellWindows()
{
    static QPointer<TextsOfNow> installed;
    QCoreApplication* app = QCoreApplication::instance();
    if (!installed) {
        installed = new TextsOfNow(app);
        QCoreApplication::installTranslator(installed); // it tells them, too
        return;
    }
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(app, &changed);
}

/// All that is heard and read from now on is in a language whose texts are there.
void speakNow(const Language& language, const QString& name)
{
    auto* app = qobject_cast<QApplication*>(QCoreApplication::instance());
    SpokenLanguages& spoken = SpokenLanguages::instance();
    const QString before = spoken.nameOfNow();
    // Where the system has no language (C), numbers stay as they are there, too.
    const bool isPlain = &language == &english() && QLocale::system().language() == QLocale::C;
    QLocale::setDefault(isPlain ? QLocale::system() : localeOf(language));
    spoken.speak(name, QLocale());
    speak(language, std::make_shared<WindowCatalogue>(language, isPlain));
    if (app)
        QGuiApplication::setLayoutDirection(language.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    tellWindows();
    if (before.isEmpty())
        return;
    if (!app) {
        emit LanguageNews::instance().changed();
        return;
    }
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(QLocale());
    Retranslation::instance().begin(before, name);
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
    SpokenLanguages& spoken = SpokenLanguages::instance();
    const QString name = nameOf(language, words != nullptr);
    if (words || !spoken.knows(name))
        spoken.add(name, readTexts(language, words));
    spoken.learn();
    LanguageReader::instance().forget();
    speakNow(language, name);
}

void speakSoon(const Language& language)
{
    LanguageReader::instance().want(language, nameOf(language, false), [&language] {
        speakNow(language, nameOf(language, false));
    });
}

void speakChosen(const Settings& settings)
{
    const bool isCalledFor = qEnvironmentVariableIsSet("SHELFSPACE_LANG"); // by --lang
    speakInWindow(isCalledFor ? systemLanguage() : languageOfChoice(settings.get(keys::language)));
}

void chooseLanguage(Settings& settings, const QString& key)
{
    settings.set(keys::language, key);
    speakSoon(languageOfChoice(key));
}

LanguageNews& LanguageNews::instance()
{
    static LanguageNews only;
    return only;
}

} // namespace shelf
