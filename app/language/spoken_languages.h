// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/phrase_book.h"

#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QString>

#include <memory>

namespace shelf {

/// The texts of the language of now, of any thread; null before the first, and after the application went.
const SpokenTexts* textsOfNow();

/// The languages that were spoken since the start, each by a name: with its texts, and what is known of those that it
/// gave. The window's thread alone.
class SpokenLanguages {
public:
    static SpokenLanguages& instance();

    bool knows(const QString& name) const;
    /// Its texts, for as long as the application is there: another thread may be asking those of before.
    void add(const QString& name, std::unique_ptr<SpokenTexts> texts);
    /// From now on this is spoken, and writes numbers so.
    void speak(const QString& name, const QLocale& locale);
    /// Empty before the first.
    const QString& nameOfNow() const { return m_now; }

    /// What the language of now gave that is not in its book yet goes there.
    void learn();
    /// The same for another thread: the book of now, and what is to be learned.
    struct Lesson {
        QString name;
        std::shared_ptr<const PhraseBook> book;
        QList<GivenText> given;
    };
    Lesson takeLesson();
    /// The book as it was learned there.
    void keep(const Lesson& lesson, std::shared_ptr<PhraseBook> learned);

    std::shared_ptr<const PhraseBook> book(const QString& name) const;
    QLocale locale(const QString& name) const;
    /// Whether a language ever gave this text.
    bool gave(const QString& name, const QString& text) const;

private:
    struct Spoken {
        QPointer<SpokenTexts> texts;
        QLocale locale;
        std::shared_ptr<PhraseBook> book = std::make_shared<PhraseBook>();

        void learn(const QList<GivenText>& given);
    };

    QHash<QString, Spoken> m_spoken;
    QString m_now;
};

} // namespace shelf
