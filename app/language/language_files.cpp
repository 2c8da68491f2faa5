// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language_files.h"

#include "app/language/spoken_texts.h"
#include "engine/base/text/languages.h"

#include <QLibraryInfo>
#include <QThread>
#include <QTranslator>

#include <atomic>
#include <utility>

namespace shelf {

namespace {

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

std::atomic<const QThread*> g_lastReader = nullptr;

void addTexts(SpokenTexts& spoken, const QString& name, const QString& folder)
{
    auto* texts = new QTranslator;
    if (texts->load(name, folder))
        spoken.add(texts);
    else
        delete texts;
}

} // namespace

std::unique_ptr<SpokenTexts> readTexts(const Language& language, QTranslator* words)
{
    g_lastReader = QThread::currentThread();
    auto spoken = std::make_unique<SpokenTexts>();
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
    return spoken;
}

const QThread* lastReader()
{
    return g_lastReader;
}

} // namespace shelf
