// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language_reader.h"

#include "app/language/language_files.h"
#include "app/language/spoken_languages.h"
#include "engine/base/text/languages.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace shelf {

namespace {

/// What the other thread made.
struct Made {
    QString name;
    std::unique_ptr<SpokenTexts> texts; ///< null where they were there
    SpokenLanguages::Lesson lesson;
    std::shared_ptr<PhraseBook> learned;
};

} // namespace

LanguageReader::LanguageReader(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LanguageReader& LanguageReader::instance()
{
    static QPointer<LanguageReader> only;
    if (!only)
        only = new LanguageReader(QCoreApplication::instance());
    return *only;
}

void LanguageReader::want(const Language& language, const QString& name, std::function<void()> ready)
{
    m_wanted = {&language, name, std::move(ready)};
    if (!m_isReading)
        read();
}

void LanguageReader::read()
{
    SpokenLanguages& spoken = SpokenLanguages::instance();
    const Language* missing = spoken.knows(m_wanted.name) ? nullptr : m_wanted.language;
    auto made = std::make_shared<Made>();
    made->name = m_wanted.name;
    made->lesson = spoken.takeLesson();
    m_isReading = true;
    m_pool.start([this, made, missing, window = thread()] {
        if (missing) {
            made->texts = readTexts(*missing);
            made->texts->moveToThread(window);
        }
        made->learned = made->lesson.book ? std::make_shared<PhraseBook>(*made->lesson.book)
                                          : std::make_shared<PhraseBook>();
        made->learned->learn(made->lesson.given);
        QMetaObject::invokeMethod(this, [this, made] {
            SpokenLanguages& all = SpokenLanguages::instance();
            if (made->texts && !all.knows(made->name))
                all.add(made->name, std::move(made->texts));
            all.keep(made->lesson, made->learned);
            end();
        });
    });
}

/// What was made is there; perhaps another language is wanted by now.
void LanguageReader::end()
{
    m_isReading = false;
    SpokenLanguages& spoken = SpokenLanguages::instance();
    if (!m_wanted.language)
        return;
    if (!spoken.knows(m_wanted.name))
        return read();
    const Wanted wanted = std::exchange(m_wanted, {});
    spoken.learn(); // what was said meanwhile
    wanted.ready();
}

} // namespace shelf
