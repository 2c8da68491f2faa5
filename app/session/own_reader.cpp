// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_reader.h"

#include "engine/output/text_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

namespace shelf {

namespace {

constexpr int kVersion = 1;
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
        for (const auto* list : {&reader.ratings, &reader.excluded})
            for (const NamedBook& book : *list) {
                m_byId.emplace(book.id, -1);
                if (!book.title.empty())
                    m_byTitle.emplace(book.title, -1);
            }
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

float onScale(float rating, const RatingScale& from, const RatingScale& to)
{
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

MatchedReader matchReader(const OwnReader& reader, const Dataset& data)
{
    const Finder finder(reader, data);
    MatchedReader matched;
    std::set<std::int32_t> met;
    for (const NamedBook& book : reader.ratings) {
        const std::int32_t found = finder.find(book);
        const float rating = onScale(book.rating, reader.scale, data.scale);
        if (found < 0)
            matched.missingRated.push_back({book.id, book.title, rating});
        else if (met.insert(found).second)
            matched.rated.push_back({found, rating, false});
    }
    for (const NamedBook& book : reader.excluded) {
        if (const std::int32_t found = finder.find(book); found >= 0)
            matched.excluded.push_back(found);
        else
            matched.missingExcluded.push_back(book);
    }
    return matched;
}

QByteArray readerToJson(const OwnReader& reader)
{
    const QJsonObject object{{QStringLiteral("format"), kFormat},
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("name"), reader.name},
                             {QStringLiteral("lowest"), static_cast<double>(reader.scale.min)},
                             {QStringLiteral("highest"), static_cast<double>(reader.scale.max)},
                             {QStringLiteral("ratings"), toArray(reader.ratings, true)},
                             {QStringLiteral("excluded"), toArray(reader.excluded, false)}};
    return QJsonDocument(object).toJson();
}

Result<OwnReader> readerFromJson(const QByteArray& json, const QString& file)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(json, &parse).object();
    if (object.value(QStringLiteral("format")).toString() != kFormat)
        return Error{.message = "This is no file of a reader",
                     .file = file.toStdString(),
                     .advice = parse.error == QJsonParseError::NoError ? std::string()
                                                                       : parse.errorString().toStdString()};
    if (object.value(QStringLiteral("version")).toInt() > kVersion)
        return Error{.message = "A newer program wrote this reader",
                     .file = file.toStdString(),
                     .advice = "Open it with that version."};
    OwnReader reader;
    reader.name = object.value(QStringLiteral("name")).toString();
    reader.scale = {toFloat(object.value(QStringLiteral("lowest"))),
                    toFloat(object.value(QStringLiteral("highest")))};
    reader.ratings = fromArray(object.value(QStringLiteral("ratings")).toArray());
    reader.excluded = fromArray(object.value(QStringLiteral("excluded")).toArray());
    const auto impossible = [&file](const std::string& what) {
        return Error{.message = what + " is larger than any rating can be",
                     .file = file.toStdString(),
                     .advice = "Correct the number in the file, or remove the file."};
    };
    if (!std::isfinite(reader.scale.min) || !std::isfinite(reader.scale.max))
        return impossible("An end of this reader's scale");
    for (const NamedBook& book : reader.ratings)
        if (!std::isfinite(book.rating))
            return impossible("The rating of '" + (book.title.empty() ? book.id : book.title) + "'");
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
