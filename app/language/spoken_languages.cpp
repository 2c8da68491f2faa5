// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/spoken_languages.h"

#include <QCoreApplication>

#include <atomic>
#include <utility>

namespace shelf {

namespace {

std::atomic<const SpokenTexts*> g_now = nullptr; ///< owned by the application

} // namespace

const SpokenTexts* textsOfNow()
{
    return g_now;
}

SpokenLanguages& SpokenLanguages::instance()
{
    static SpokenLanguages only;
    return only;
}

bool SpokenLanguages::knows(const QString& name) const
{
    const auto found = m_spoken.constFind(name);
    return found != m_spoken.cend() && found->texts;
}

void SpokenLanguages::add(const QString& name, std::unique_ptr<SpokenTexts> texts)
{
    SpokenTexts* kept = texts.release();
    kept->setParent(QCoreApplication::instance());
    QObject::connect(kept, &QObject::destroyed, [kept] {
        const SpokenTexts* now = kept;
        g_now.compare_exchange_strong(now, nullptr); // it went with the application
    });
    m_spoken[name].texts = kept;
}

void SpokenLanguages::speak(const QString& name, const QLocale& locale)
{
    Spoken& spoken = m_spoken[name];
    spoken.locale = locale;
    m_now = name;
    g_now = spoken.texts;
}

void SpokenLanguages::Spoken::learn(const QList<GivenText>& given)
{
    if (given.isEmpty())
        return;
    if (book.use_count() > 1) // others read it, perhaps on another thread
        book = std::make_shared<PhraseBook>(*book);
    book->learn(given);
}

void SpokenLanguages::learn()
{
    if (const auto now = m_spoken.find(m_now); now != m_spoken.end() && now->texts)
        now->learn(now->texts->takeGiven());
}

SpokenLanguages::Lesson SpokenLanguages::takeLesson()
{
    const auto now = m_spoken.find(m_now);
    if (now == m_spoken.end() || !now->texts)
        return {};
    return {m_now, now->book, now->texts->takeGiven()};
}

void SpokenLanguages::keep(const Lesson& lesson, std::shared_ptr<PhraseBook> learned)
{
    const auto spoken = m_spoken.find(lesson.name);
    if (spoken == m_spoken.end())
        return;
    if (spoken->book == lesson.book)
        spoken->book = std::move(learned);
    else
        spoken->learn(lesson.given); // it learned something else meanwhile
}

std::shared_ptr<const PhraseBook> SpokenLanguages::book(const QString& name) const
{
    const auto found = m_spoken.constFind(name);
    return found == m_spoken.cend() ? std::make_shared<const PhraseBook>() : found->book;
}

QLocale SpokenLanguages::locale(const QString& name) const
{
    const auto found = m_spoken.constFind(name);
    return found == m_spoken.cend() ? QLocale() : found->locale;
}

bool SpokenLanguages::gave(const QString& name, const QString& text) const
{
    const auto found = m_spoken.constFind(name);
    return found != m_spoken.cend() && found->texts && found->texts->gave(text);
}

} // namespace shelf
