// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/reader_words.h"

#include "widgets/look/text.h"
#include "widgets/readers/edition_words.h"
#include "widgets/readers/reader_attributes.h"
#include "widgets/words/counted.h"
#include "widgets/words/engine_words.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace shelf {

ReaderWords::Head ReaderWords::ofUser(const Dataset& data, int user, const RatingSummary& summary)
{
    const QLocale locale;
    const QString about = attributesText(data, user);
    const QString facts =
        summary.mean
            ? tr("%1, mean %2").arg(Counted::ratings(summary.count), locale.toString(*summary.mean, 'f', 2))
            : tr("%Ln book(s) taken", nullptr, static_cast<int>(summary.count));
    return {tr("Reader %1").arg(textOf(data.userIds[static_cast<std::size_t>(user)])),
            about.isEmpty() ? facts : tr("%1; %2").arg(facts, about)};
}

QString ReaderWords::together(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : tr("%1, with %2").arg(first, second);
}

ReaderWords::Head ReaderWords::ofOwn(const OwnReader& reader, const MatchedReader& books, int rated,
                                     bool onlyTaken)
{
    QString facts =
        onlyTaken ? tr("%Ln book(s) taken", nullptr, rated) : tr("%Ln rated book(s)", nullptr, rated);
    if (!books.read.empty())
        facts = tr("%1, %2", "books rated, books read without a rating")
                    .arg(facts, textOf(shelf::tr("%n read without a rating", "%n read without a rating",
                                                 books.read.size())));
    if (const auto above = books.aboveOthers) {
        const QString figure = QLocale().toString(std::abs(*above), 'f', 2);
        facts = (*above >= 0 ? tr("%1; on average %2 above what others give them", "books")
                             : tr("%1; on average %2 below what others give them", "books"))
                    .arg(facts, figure);
    }
    return {reader.name, facts};
}

ReaderWords::Head ReaderWords::byFeatures()
{
    return {tr("By attributes"), tr("of somebody without ratings")};
}

QString ReaderWords::missing(int count)
{
    return tr("%Ln rated book(s) are not in these data; they stay in the reader's file.", nullptr, count);
}

ReaderWords::ListWords ReaderWords::ofList(const Recommending::Answer& answer)
{
    const Recommending::Question& question = *answer.question;
    ListWords words;
    words.scores = question.second                                             ? ScoreWords::joint
                   : question.run->model->scoreKind() == ScoreKind::preference ? ScoreWords::preference
                                                                               : ScoreWords::rating;
    QStringList notes;
    if (answer.unlearned)
        notes << tr("All ratings of this reader are held out, so the model has learned nothing about "
                    "the reader. The books are chosen by those ratings, as for a new reader.");
    if (const QString editions = editionsText(answer.editions, *question.run->data); !editions.isEmpty())
        notes << editions;
    words.note = notes.join(QLatin1Char('\n'));
    if (answer.books->empty())
        words.nothing = question.parameters.filter.isOpen() && question.parameters.rules.isOpen()
                            ? tr("This reader has rated, or does not want, every book there is.")
                            : tr("No book that this reader has not rated passes the filters.");
    return words;
}

QString ReaderWords::ratedTab(int books, bool onlyTaken)
{
    const QString count = QLocale().toString(books);
    if (books == 0)
        return onlyTaken ? tr("Taken") : tr("Rated");
    return onlyTaken ? tr("Taken (%1)").arg(count) : tr("Rated (%1)").arg(count);
}

QString ReaderWords::rateSome(bool onlyTaken)
{
    return onlyTaken ? tr("Search a title above that you have read. Every book counts at once.")
                     : tr("Search a title above and give it stars. Every rating counts at once.");
}

QString ReaderWords::filters(int conditions)
{
    return conditions > 0 ? tr("Filters (%1)").arg(QLocale().toString(conditions)) : tr("Filters");
}

std::optional<float> ratingOfDigit(int digit, const RatingScale& scale)
{
    const auto rating = static_cast<float>(digit == 0 ? 10 : digit);
    return rating >= scale.min && rating <= scale.max ? std::optional(rating) : std::nullopt;
}

} // namespace shelf
