// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/reader_file.h"

#include "engine/data/numbers.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <unordered_map>

namespace shelf {

namespace {

/// The cells of a line without quotes around them; quotes inside are doubled as in RFC 4180.
std::vector<std::string> cells(const std::string& line, char separator)
{
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                out.back() += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == separator && !quoted) {
            out.emplace_back();
        } else {
            out.back() += line[i];
        }
    }
    for (std::string& cell : out)
        cell = std::string(trimmed(cell));
    return out;
}

std::size_t findColumn(const std::vector<std::string>& header, std::initializer_list<std::string_view> names)
{
    for (std::size_t c = 0; c < header.size(); ++c) {
        std::string name = header[c];
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
        if (std::find(names.begin(), names.end(), name) != names.end())
            return c;
    }
    return header.size();
}

Error refuse(const std::string& path, std::int64_t line, std::string message, std::string advice = {})
{
    return {.message = std::move(message), .file = path, .line = line, .advice = std::move(advice)};
}

} // namespace

Result<ReaderFile> readReaderFile(const std::string& path, const Dataset& data)
{
    std::ifstream in(path, std::ios::binary);
    std::string line;
    if (!in)
        return refuse(path, 0, std::string("The file cannot be read: ") + std::strerror(errno));
    if (!std::getline(in, line))
        return refuse(path, 0, "The file is empty", "It needs the header item_id,rating and a line a book.");
    if (line.rfind("\xef\xbb\xbf", 0) == 0)
        line.erase(0, 3);
    const char separator = line.find('\t') != std::string::npos  ? '\t'
                           : line.find(';') != std::string::npos ? ';'
                                                                 : ',';
    const auto header = cells(line, separator);
    const std::size_t bookColumn = findColumn(header, {"item_id", "book_id", "book", "item", "isbn", "id"});
    const std::size_t ratingColumn = findColumn(header, {"rating", "book-rating", "stars"});
    if (bookColumn == header.size() || ratingColumn == header.size())
        return refuse(path, 1, "The header names no item_id or no rating",
                      "The first line is item_id,rating.");

    std::unordered_map<std::string_view, std::int32_t> numbers;
    for (std::size_t i = 0; i < data.books.ids.size(); ++i)
        numbers.emplace(data.books.ids[i], static_cast<std::int32_t>(i));
    std::unordered_map<std::int32_t, std::size_t>
        places; ///< of a book among the rated ones: the last line counts
    ReaderFile reader;
    for (std::int64_t at = 2; std::getline(in, line); ++at) {
        if (trimmed(line).empty())
            continue;
        const auto row = cells(line, separator);
        if (row.size() <= std::max(bookColumn, ratingColumn))
            return refuse(path, at, "The line has too few columns", "Every line needs a book and a rating.");
        const auto rating = parseNumber(row[ratingColumn]);
        if (!rating)
            return refuse(path, at, "'" + row[ratingColumn] + "' is not a number", "Ratings are numbers.");
        const auto value = static_cast<float>(*rating);
        if (value < data.scale.min || value > data.scale.max)
            return refuse(path, at, "The rating " + row[ratingColumn] + " lies outside the scale of the data",
                          "Ratings go from " + shortest(static_cast<double>(data.scale.min)) + " to " +
                              shortest(static_cast<double>(data.scale.max)) + '.');
        const auto book = numbers.find(row[bookColumn]);
        if (book == numbers.end()) {
            reader.unknown.push_back(row[bookColumn]);
            continue;
        }
        const auto [place, isNew] = places.emplace(book->second, reader.rated.size());
        if (isNew)
            reader.rated.push_back({.book = book->second});
        reader.rated[place->second].rating = value;
    }
    if (reader.rated.empty())
        return refuse(path, 0, "The run knows none of the books in this file",
                      "Book ids are those of its data.");
    return reader;
}

} // namespace shelf
