// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/recommend_question.h"

#include "app/answers/named.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <charconv>

namespace shelf {

namespace {

constexpr int kReasons = 3;

/// One end of a span of years; open where it is empty.
bool readYear(const std::string& text, std::int32_t& year)
{
    if (text.empty())
        return true;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && year != kNoYear;
}

Status readYears(const std::string& text, BookFilter& filter)
{
    const std::size_t dots = text.find("..");
    const std::string first = text.substr(0, dots);
    const std::string last = dots == std::string::npos ? first : text.substr(dots + 2);
    if (!readYear(first, filter.firstYear) || !readYear(last, filter.lastYear))
        return Error::usageError(tr("'%1' is no span of years").arg(text),
                                 tr("Write 1990..2000, 1990.., ..2000 or one year."));
    return {};
}

Status readColumns(const std::vector<std::string>& wanted, const Catalogue& books, BookFilter& filter)
{
    for (const std::string& text : wanted) {
        const std::size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        std::string known;
        for (const TextColumn& column : books.extra)
            addToList(known, column.name);
        if (equals == std::string::npos)
            return Error::usageError(tr("'%1' is not COLUMN=VALUE").arg(text));
        if (std::none_of(books.extra.begin(), books.extra.end(),
                         [&](const TextColumn& column) { return column.name == name; }))
            return Error::usageError(tr("The catalogue has no column '%1'").arg(name),
                                     known.empty() ? tr("It has no further columns.")
                                                   : tr("It has: %1.").arg(known));
        filter.columns.push_back({name, text.substr(equals + 1)});
    }
    return {};
}

using Question = RecommendQuestion;

} // namespace

std::span<const QuestionPart<RecommendQuestion>> recommendParts()
{
    static const std::vector<QuestionPart<Question>> parts = {
        {{.name = "user", .typeName = "ID", .meaning = trNoop("A reader of the run's data"), .saysWho = true},
         [](Question& q) -> PartValue { return &q.user; }},
        {{.name = "features",
          .typeName = "K=V,...",
          .meaning = trNoop("A reader by attributes, k=v,...; for models that learn from attributes"),
          .saysWho = true},
         [](Question& q) -> PartValue { return &q.features; }},
        {{.name = "books",
          .typeName = "ID,...",
          .meaning = trNoop("With features: also the scores and vectors of these books"),
          .saysWho = true,
          .separator = ',',
          .needs = "features"},
         [](Question& q) -> PartValue { return &q.books; }},
        {{.name = "with", .typeName = "ID", .meaning = trNoop("A second reader of the data: books for both")},
         [](Question& q) -> PartValue { return &q.with; }},
        {{.name = "rule",
          .meaning = trNoop("For two readers: mean of both standardized scores, or least: the lower of both"),
          .choices = {"mean", "least"},
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.rule; }},
        {{.name = "top", .meaning = trNoop("How many books to recommend"), .least = 1, .showsDefault = true},
         [](Question& q) -> PartValue { return &q.top.count; }},
        {{.name = "include-seen", .meaning = trNoop("Also books that the reader has rated")},
         [](Question& q) -> PartValue { return &q.top.includeSeen; }},
        {{.name = "without-held-out",
          .meaning = trNoop("No books whose rating was held out; otherwise finding one is a hit")},
         [](Question& q) -> PartValue { return &q.withoutHeldOut; }},
        {{.name = "include-untrained",
          .meaning = trNoop("Also books without a rating in training, of which the model knows nothing")},
         [](Question& q) -> PartValue { return &q.top.includeUntrained; }},
        {{.name = "explain", .meaning = trNoop("Name the rated books that speak for each recommendation")},
         [](Question& q) -> PartValue { return &q.explain; }},
        {{.name = "author", .typeName = "WORDS", .meaning = trNoop("Only books of authors with these words")},
         [](Question& q) -> PartValue { return &q.top.filter.authors; }},
        {{.name = "years", .typeName = "SPAN", .meaning = trNoop("Only books of these years: 1990..2000")},
         [](Question& q) -> PartValue { return &q.years; }},
        {{.name = "language", .typeName = "NAME", .meaning = trNoop("Only books in this language")},
         [](Question& q) -> PartValue { return &q.top.filter.language; }},
        {{.name = "where",
          .typeName = "COLUMN=VALUE",
          .meaning =
              trNoop("Only books with this value in a column of the catalogue, for example genre=fantasy")},
         [](Question& q) -> PartValue { return &q.columns; }},
        {{.name = "min-ratings", .meaning = trNoop("Only books with at least so many ratings in training")},
         [](Question& q) -> PartValue { return &q.top.filter.fewestRatings; }},
        {{.name = "max-ratings", .meaning = trNoop("Only books with at most so many ratings in training")},
         [](Question& q) -> PartValue { return &q.top.filter.mostRatings; }},
        {{.name = "without", .typeName = "ID", .meaning = trNoop("Not this book")},
         [](Question& q) -> PartValue { return &q.without; }},
        {{.name = "without-author",
          .typeName = "NAME",
          .meaning = trNoop("No book that this person has a part in")},
         [](Question& q) -> PartValue { return &q.top.rules.withoutAuthors; }},
        {{.name = "without-editions",
          .meaning = trNoop("No other editions of what the reader has read, and one of each work")},
         [](Question& q) -> PartValue { return &q.top.rules.withoutEditions; }},
        {{.name = "without-later-volumes",
          .meaning = trNoop("Of a series of which the reader has read nothing, no volume but the first")},
         [](Question& q) -> PartValue { return &q.top.rules.withoutLaterVolumes; }},
        {{.name = "next-volume",
          .meaning = trNoop("Of a series the volume that comes next for the reader, instead of a later one")},
         [](Question& q) -> PartValue { return &q.top.rules.nextVolume; }},
        {{.name = "one-per-series", .meaning = trNoop("At most one book of each series")},
         [](Question& q) -> PartValue { return &q.top.rules.onePerSeries; }},
        {{.name = "one-per-author", .meaning = trNoop("At most one book of each author")},
         [](Question& q) -> PartValue { return &q.top.rules.onePerAuthor; }},
        {{.name = "diversity",
          .meaning = trNoop("0: best scores only, up to 1: ever more unlike each other"),
          .least = 0,
          .most = 1,
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.top.diversity; }},
        {{.name = "similar",
          .meaning = trNoop("Also list so many readers like this one"),
          .least = 0,
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.similar; }},
    };
    return parts;
}

Result<std::vector<FeatureValue>> parseFeatures(const std::string& text)
{
    std::vector<FeatureValue> features;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        const std::string part = text.substr(from, to - from);
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error::usageError(tr("'%1' is not NAME=VALUE").arg(part),
                                     tr("Write features as age=25,occupation=student."));
        features.push_back({part.substr(0, equals), part.substr(equals + 1)});
        from = to + 1;
    }
    return features;
}

Result<TopNParameters> wantedBooks(const RecommendQuestion& question, const Dataset& data)
{
    TopNParameters top = question.top;
    top.reasons = question.explain ? kReasons : 0;
    top.includeHeldOut = !question.withoutHeldOut;
    if (!question.years.empty())
        if (Status status = readYears(question.years, top.filter); !status)
            return status.error();
    if (Status status = readColumns(question.columns, data.books, top.filter); !status)
        return status.error();
    for (const std::string& id : question.without) {
        const auto book = requireBook(data, id);
        if (!book)
            return book.error();
        top.excluded.push_back(*book);
    }
    return top;
}

JointRule parseRule(const std::string& text)
{
    return text == "least" ? JointRule::leastMisery : JointRule::mean;
}

} // namespace shelf
