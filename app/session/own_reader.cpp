// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_reader.h"

#include "engine/base/text/message.h"
#include "engine/output/text_fields.h"
#include "engine/recommend/taste.h"
#include "engine/shelves/library_news.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace shelf {

namespace {

constexpr int kVersion = 2;
/// The version from which on a reader may have a library; readers without one are written as before.
constexpr int kWithLibrary = 2;
constexpr QLatin1String kFormat("shelfspace-reader");

QJsonArray toArray(const std::vector<NamedBook>& books, bool withRatings)
{
    QJsonArray array;
    for (const NamedBook& book : books) {
        QJsonObject one{{QStringLiteral("book"), QString::fromStdString(book.id)},
                        {QStringLiteral("title"), QString::fromStdString(book.title)}};
        if (withRatings)
            one.insert(QStringLiteral("rating"), static_cast<double>(book.rating));
        array.append(one);
    }
    return array;
}

/// A number of a reader's file; not finite where it is larger than ratings can be.
float toFloat(const QJsonValue& value)
{
    const double number = value.toDouble();
    return std::abs(number) <= static_cast<double>(std::numeric_limits<float>::max())
               ? static_cast<float>(number)
               : std::numeric_limits<float>::infinity();
}

std::vector<NamedBook> fromArray(const QJsonArray& array)
{
    std::vector<NamedBook> books;
    for (const QJsonValue& value : array) {
        const QJsonObject one = value.toObject();
        NamedBook book{one.value(QStringLiteral("book")).toString().toStdString(),
                       one.value(QStringLiteral("title")).toString().toStdString(),
                       toFloat(one.value(QStringLiteral("rating")))};
        if (!book.id.empty() || !book.title.empty())
            books.push_back(std::move(book));
    }
    return books;
}

/// Finds books of a data set by what NamedBook knows of them.
class Finder {
public:
    Finder(const OwnReader& reader, const Dataset& data) : m_data(data)
    {
        const auto expect = [this](const NamedBook& book) {
            m_byId.emplace(book.id, -1);
            if (!book.title.empty())
                m_byTitle.emplace(book.title, -1);
        };
        for (const auto* list : {&reader.ratings, &reader.excluded, &reader.unrated})
            std::for_each(list->begin(), list->end(), expect);
        if (reader.library)
            for (const auto& [key, book] : reader.library->choices)
                expect(book);
        const auto note = [](auto& places, const std::string& name, std::size_t book) {
            const auto at = places.find(name);
            if (at != places.end() && at->second < 0)
                at->second = static_cast<std::int32_t>(book);
        };
        for (std::size_t b = 0; b < data.bookCount(); ++b) {
            note(m_byId, data.books.ids[b], b);
            note(m_byTitle, data.books.titles[b], b);
        }
    }

    std::int32_t find(const NamedBook& book) const
    {
        const std::int32_t same = m_byId.at(book.id);
        const auto title = m_byTitle.find(book.title);
        const std::int32_t called = title == m_byTitle.end() ? -1 : title->second;
        if (same < 0)
            return called;
        const std::string_view there = m_data.books.titles[static_cast<std::size_t>(same)];
        return there == book.title || called < 0 ? same : called;
    }

private:
    const Dataset& m_data;
    std::unordered_map<std::string, std::int32_t> m_byId;
    std::unordered_map<std::string, std::int32_t> m_byTitle;
};

/// Whether the reader's ratings say only what was taken.
bool isOfTaken(const RatingScale& scale)
{
    return scale.min == 1 && scale.max == 1;
}

float onScale(float rating, const RatingScale& from, const RatingScale& to)
{
    if (isOfTaken(from) && to.min < to.max)
        return firstRating(to);
    const bool same = from.max <= from.min || (from.min == to.min && from.max == to.max);
    double value = static_cast<double>(rating);
    const auto least = static_cast<double>(to.min);
    const auto most = static_cast<double>(to.max);
    if (!same) {
        const auto low = static_cast<double>(from.min);
        value = least + (value - low) / (static_cast<double>(from.max) - low) * (most - least);
    }
    const double step = ratingStep(to);
    return static_cast<float>(std::clamp(std::round(value / step) * step, least, most));
}

/// Adds what the library says of books that are not rated by hand.
void addLibrary(const OwnReader& reader, const Finder& finder, const Dataset& data, MatchedReader& matched)
{
    const auto& books = reader.library->library.books;
    LibraryChoices choices;
    if (!reader.library->choices.empty())
        for (const OwnBook& book : books)
            if (const auto choice = reader.library->choices.find(ownBookKey(book));
                choice != reader.library->choices.end()) {
                const bool isNone = choice->second.id.empty() && choice->second.title.empty();
                const std::int32_t found = isNone ? -1 : finder.find(choice->second);
                if (isNone || found >= 0) // a choice among other data says nothing of these
                    choices[book.line] = found;
            }
    matched.library =
        std::make_shared<const LibraryMatch>(matchLibrary(books, BookFinder(data), data, choices));
    std::set<std::int32_t> known;
    for (const RatedBook& one : matched.rated)
        known.insert(one.book);
    std::set<std::int32_t> unrated;
    for (const NamedBook& book : reader.unrated)
        unrated.insert(finder.find(book));
    for (const ShelvedBook& one : matched.library->taken) {
        if (known.contains(one.book))
            continue;
        if (one.isRated && !unrated.contains(one.book))
            matched.rated.push_back({one.book, one.rating, false});
        else
            matched.read.push_back(one.book);
    }
}

} // namespace

double ratingStep(const RatingScale& scale)
{
    return std::floor(scale.min) == scale.min && std::floor(scale.max) == scale.max ? 1 : 0.5;
}

NamedBook namedBook(const Dataset& data, std::int32_t book, float rating)
{
    const auto b = static_cast<std::size_t>(book);
    return {data.books.ids[b], data.books.titles[b], rating};
}

float firstRating(const RatingScale& scale)
{
    constexpr double kShare = 0.75;
    const double step = ratingStep(scale);
    const double wanted =
        static_cast<double>(scale.min) + kShare * static_cast<double>(scale.max - scale.min);
    return static_cast<float>(std::round(wanted / step) * step);
}

MatchedReader matchReader(const OwnReader& reader, const Dataset& data)
{
    const Finder finder(reader, data);
    MatchedReader matched;
    std::set<std::int32_t> met;
    for (const NamedBook& book : reader.ratings) {
        const std::int32_t found = finder.find(book);
        const float rating = onScale(book.rating, reader.scale, data.scale);
        if (found < 0)
            matched.missingRated.push_back({book.id, book.title, data.onlyTaken ? book.rating : rating});
        else if (met.insert(found).second) {
            matched.rated.push_back({found, rating, false});
            matched.given.emplace(found, book.rating);
        }
    }
    for (const NamedBook& book : reader.excluded) {
        if (const std::int32_t found = finder.find(book); found >= 0)
            matched.excluded.push_back(found);
        else
            matched.missingExcluded.push_back(book);
    }
    if (reader.library)
        addLibrary(reader, finder, data, matched);
    matched.aboveOthers = aboveOthers(data, matched.rated);
    return matched;
}

OwnReader withRated(const OwnReader& before, const MatchedReader& now, const Dataset& data)
{
    const bool keepsStars = data.onlyTaken && before.scale.min < before.scale.max;
    OwnReader reader{.key = before.key,
                     .name = before.name,
                     .scale = keepsStars ? before.scale : data.scale,
                     .ratings = {},
                     .excluded = {}};
    reader.library = before.library;
    std::map<std::int32_t, float> said;
    if (now.library)
        for (const ShelvedBook& one : now.library->taken)
            if (one.isRated)
                said.emplace(one.book, one.rating);
    for (const RatedBook& book : now.rated) {
        const auto known = said.find(book.book);
        const auto given = now.given.find(book.book);
        const bool isGiven = keepsStars && given != now.given.end();
        const float rating = isGiven ? given->second : keepsStars ? firstRating(before.scale) : book.rating;
        if (isGiven || known == said.end() || known->second != book.rating)
            reader.ratings.push_back(namedBook(data, book.book, rating));
        if (known != said.end())
            said.erase(known);
    }
    for (const auto& [book, rating] : said)
        reader.unrated.push_back(namedBook(data, book));
    reader.ratings.insert(reader.ratings.end(), now.missingRated.begin(), now.missingRated.end());
    for (const std::int32_t book : now.excluded)
        reader.excluded.push_back(namedBook(data, book));
    reader.excluded.insert(reader.excluded.end(), now.missingExcluded.begin(), now.missingExcluded.end());
    return reader;
}

QByteArray readerToJson(const OwnReader& reader)
{
    QJsonObject object{{QStringLiteral("format"), kFormat},
                       {QStringLiteral("version"), reader.library ? kWithLibrary : 1},
                       {QStringLiteral("name"), reader.name},
                       {QStringLiteral("lowest"), static_cast<double>(reader.scale.min)},
                       {QStringLiteral("highest"), static_cast<double>(reader.scale.max)},
                       {QStringLiteral("ratings"), toArray(reader.ratings, true)},
                       {QStringLiteral("excluded"), toArray(reader.excluded, false)}};
    if (reader.library)
        object.insert(QStringLiteral("library"), libraryToJson(*reader.library));
    if (!reader.unrated.empty())
        object.insert(QStringLiteral("unrated"), toArray(reader.unrated, false));
    return QJsonDocument(object).toJson();
}

Result<OwnReader> readerFromJson(const QByteArray& json, const QString& file)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(json, &parse).object();
    if (object.value(QStringLiteral("format")).toString() != kFormat)
        return Error::failure(shelf::tr("This is no file of a reader"),
                              parse.error == QJsonParseError::NoError ? std::string()
                                                                      : parse.errorString().toStdString())
            .in(file.toStdString());
    if (object.value(QStringLiteral("version")).toInt() > kVersion)
        return Error::failure(shelf::tr("A newer program wrote this reader"),
                              shelf::tr("Open it with that version."))
            .in(file.toStdString());
    OwnReader reader;
    reader.name = object.value(QStringLiteral("name")).toString();
    reader.scale = {toFloat(object.value(QStringLiteral("lowest"))),
                    toFloat(object.value(QStringLiteral("highest")))};
    reader.ratings = fromArray(object.value(QStringLiteral("ratings")).toArray());
    reader.excluded = fromArray(object.value(QStringLiteral("excluded")).toArray());
    reader.unrated = fromArray(object.value(QStringLiteral("unrated")).toArray());
    reader.library = libraryFromJson(object.value(QStringLiteral("library")).toObject());
    const auto impossible = [&file](const Message& what) {
        return Error::failure(what, shelf::tr("Correct the number in the file, or remove the file."))
            .in(file.toStdString());
    };
    if (!std::isfinite(reader.scale.min) || !std::isfinite(reader.scale.max))
        return impossible(shelf::tr("An end of this reader's scale is larger than any rating can be"));
    for (const NamedBook& book : reader.ratings)
        if (!std::isfinite(book.rating))
            return impossible(shelf::tr("The rating of '%1' is larger than any rating can be")
                                  .arg(book.title.empty() ? book.id : book.title));
    return reader;
}

std::string readerToCsv(const OwnReader& reader)
{
    std::string csv = "item_id,rating,title\n";
    for (const NamedBook& book : reader.ratings) {
        appendCsvField(csv, book.id);
        csv += ',';
        appendNumber(csv, book.rating);
        csv += ',';
        appendCsvField(csv, book.title);
        csv += '\n';
    }
    return csv;
}

} // namespace shelf
