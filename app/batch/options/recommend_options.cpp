// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/recommend_options.h"

#include "app/batch/options/run_options.h"

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
        return Error::usageError("'" + text + "' is no span of years",
                                 "Write 1990..2000, 1990.., ..2000 or one year.");
    return {};
}

Status readColumns(const std::vector<std::string>& wanted, const Catalogue& books, BookFilter& filter)
{
    for (const std::string& text : wanted) {
        const std::size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        std::string known;
        for (const TextColumn& column : books.extra)
            known += (known.empty() ? "" : ", ") + column.name;
        if (equals == std::string::npos)
            return Error::usageError("'" + text + "' is not COLUMN=VALUE");
        if (std::none_of(books.extra.begin(), books.extra.end(),
                         [&](const TextColumn& column) { return column.name == name; }))
            return Error::usageError("The catalogue has no column '" + name + "'",
                                     known.empty() ? "It has no further columns." : "It has: " + known + '.');
        filter.columns.push_back({name, text.substr(equals + 1)});
    }
    return {};
}

} // namespace

void addRecommendOptions(const Command& command, RecommendOptions& options)
{
    addRunOption(command, options.run);
    command.option("--user", options.user, "A reader of the run's data").typeName("ID");
    command
        .option("--reader", options.reader,
                "A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or "
                "calibre's "
                "metadata.db), or a file with the header item_id,rating and a line a book")
        .typeName("FILE");
    command
        .option("--choose", options.choices,
                "With --reader: the book on this line of the library is this one of the data (none: of none)")
        .typeName("LINE=ID")
        .oneWord()
        .needs("--reader");
    command
        .option("--features", options.features,
                "A reader by attributes, k=v,...; for models that learn from attributes")
        .typeName("K=V,...");
    command.option("--books", options.books, "With --features: also the scores and vectors of these books")
        .typeName("ID,...")
        .delimited(',')
        .needs("--features");
    command.option("--with", options.with, "A second reader of the data: books for both").typeName("ID");
    command
        .option("--rule", options.rule,
                "For two readers: mean of both standardized scores, or least: the lower of both")
        .oneOf({"mean", "least"})
        .showDefault();
    command.option("--top", options.top.count, "How many books to recommend").atLeast(1).showDefault();
    command.flag("--include-seen", options.top.includeSeen, "Also books that the reader has rated");
    command.flag(
        "--without-held-out", [&options] { options.top.includeHeldOut = false; },
        "No books whose rating was held out; otherwise finding one is a hit");
    command.flag("--include-untrained", options.top.includeUntrained,
                 "Also books without a rating in training, of which the model knows nothing");
    command.flag("--explain", options.explain, "Name the rated books that speak for each recommendation");
    command.option("--author", options.top.filter.authors, "Only books of authors with these words")
        .typeName("WORDS");
    command.option("--years", options.years, "Only books of these years: 1990..2000").typeName("SPAN");
    command.option("--language", options.top.filter.language, "Only books in this language").typeName("NAME");
    command
        .option("--where", options.columns,
                "Only books with this value in a column of the catalogue, for example genre=fantasy")
        .typeName("COLUMN=VALUE")
        .oneWord();
    command.option("--min-ratings", options.top.filter.fewestRatings,
                   "Only books with at least so many ratings in training");
    command.option("--max-ratings", options.top.filter.mostRatings,
                   "Only books with at most so many ratings in training");
    command.option("--without", options.without, "Not this book").typeName("ID").oneWord();
    command
        .option("--without-author", options.top.rules.withoutAuthors,
                "No book that this person has a part in")
        .typeName("NAME")
        .oneWord();
    command.flag("--without-editions", options.top.rules.withoutEditions,
                 "No other editions of what the reader has read, and one of each work");
    command.flag("--without-later-volumes", options.top.rules.withoutLaterVolumes,
                 "Of a series of which the reader has read nothing, no volume but the first");
    command.flag("--next-volume", options.top.rules.nextVolume,
                 "Of a series the volume that comes next for the reader, instead of a later one");
    command.flag("--one-per-series", options.top.rules.onePerSeries, "At most one book of each series");
    command.flag("--one-per-author", options.top.rules.onePerAuthor, "At most one book of each author");
    command
        .option("--diversity", options.top.diversity,
                "0: best scores only, up to 1: ever more unlike each other")
        .between(0.0, 1.0)
        .showDefault();
    command.option("--similar", options.similar, "Also list so many readers like this one")
        .atLeast(0)
        .showDefault();
}

Result<std::vector<FeatureValue>> parseFeatures(const std::string& text)
{
    std::vector<FeatureValue> features;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        const std::string part = text.substr(from, to - from);
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error::usageError("'" + part + "' is not NAME=VALUE",
                                     "Write features as age=25,occupation=student.");
        features.push_back({part.substr(0, equals), part.substr(equals + 1)});
        from = to + 1;
    }
    return features;
}

Result<TopNParameters> wantedBooks(const RecommendOptions& options, const Dataset& data)
{
    TopNParameters top = options.top;
    top.reasons = options.explain ? kReasons : 0;
    if (!options.years.empty())
        if (Status status = readYears(options.years, top.filter); !status)
            return status.error();
    if (Status status = readColumns(options.columns, data.books, top.filter); !status)
        return status.error();
    for (const std::string& id : options.without) {
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
