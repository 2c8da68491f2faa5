// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace shelf {

// One object a line, as Amazon's reviews and UCSD's Goodreads are published. Only the values of four keys are
// kept of a line, and only one line at a time.

namespace {

constexpr std::string_view kEndings[] = {"json", "jsonl", "ndjson"};
constexpr std::string_view kRatings[] = {"ratings", "reviews", "interactions"};
constexpr std::string_view kRatingsWords[] = {"rating", "interactions", "review"};

/// Takes up one line: the values of the wanted keys of its object. Calls of nlohmann's parser.
class LineHandler {
public:
    explicit LineHandler(std::vector<std::string> wanted)
        : m_wanted(std::move(wanted)), m_values(m_wanted.size())
    {}
    /// Collects keys instead.
    explicit LineHandler(std::vector<std::string>* keys) : m_keys(keys) {}

    /// Whether the line is one object; damagedAt says where it is none.
    bool parse(std::string_view line)
    {
        for (std::string& value : m_values)
            value.clear();
        m_current = nullptr;
        m_depth = 0;
        m_isObject = false;
        m_damagedAt = 0;
        m_tooLarge = false;
        const char* begin = line.data();
        return nlohmann::json::sax_parse(begin, begin + line.size(), this) && m_isObject;
    }
    /// The byte at which the line stops making sense.
    std::size_t damagedAt() const { return m_damagedAt; }
    /// Whether that is the end of a number beyond all that can be computed with.
    bool isTooLarge() const { return m_tooLarge; }
    /// Of a number as it is written; empty for null, for lists and objects, and where the key is missing.
    std::string_view value(int wanted) const
    {
        return wanted < 0 ? std::string_view() : m_values[static_cast<std::size_t>(wanted)];
    }

    bool null() { return true; }
    bool boolean(bool value) { return put(value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return put(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return put(std::to_string(value)); }
    bool number_float(double, std::string text)
    {
        // The parser writes the decimal sign of the locale into what it hands over.
        std::replace_if(
            text.begin(), text.end(), [](char c) { return !std::strchr("0123456789+-.eE", c); }, '.');
        return put(text);
    }
    bool string(const std::string& value) { return put(value); }
    bool binary(const std::vector<std::uint8_t>&) { return true; }
    bool start_object(std::size_t)
    {
        m_isObject = m_isObject || m_depth == 0;
        return enter();
    }
    bool end_object() { return leave(); }
    bool start_array(std::size_t) { return enter(); }
    bool end_array() { return leave(); }
    bool key(const std::string& name)
    {
        if (m_depth != 1 || !m_isObject)
            return true;
        if (m_keys && std::find(m_keys->begin(), m_keys->end(), name) == m_keys->end())
            m_keys->push_back(name);
        const auto found = std::find(m_wanted.begin(), m_wanted.end(), name);
        m_current =
            found == m_wanted.end() ? nullptr : &m_values[static_cast<std::size_t>(found - m_wanted.begin())];
        if (m_current)
            m_current->clear(); // of a key that comes again the last value counts
        return true;
    }
    template <class Problem> bool parse_error(std::size_t bytesRead, const std::string&, const Problem&)
    {
        m_damagedAt = bytesRead == 0 ? 0 : bytesRead - 1;
        m_tooLarge = std::is_same_v<Problem, nlohmann::json::out_of_range>;
        return false;
    }

private:
    bool enter()
    {
        ++m_depth;
        return true;
    }
    bool leave()
    {
        --m_depth;
        return true;
    }
    bool put(std::string_view text)
    {
        if (m_current && m_depth == 1)
            *m_current = text;
        return true;
    }

    std::vector<std::string> m_wanted;
    std::vector<std::string> m_values;
    std::vector<std::string>* m_keys = nullptr;
    std::string* m_current = nullptr;
    std::size_t m_depth = 0;
    bool m_isObject = false;
    std::size_t m_damagedAt = 0;
    bool m_tooLarge = false;
};

/// Walks through the lines that are not blank.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    bool next()
    {
        while (m_next < m_text.size()) {
            const std::size_t begin = m_next;
            const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            m_next = end + 1;
            ++m_number;
            m_line = m_text.substr(begin, end - begin);
            if (!trimmed(m_line).empty())
                return true;
        }
        return false;
    }
    std::string_view line() const { return m_line; }
    std::int64_t number() const { return m_number; }
    std::size_t offset() const { return std::min(m_next, m_text.size()); }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_next = 0;
    std::int64_t m_number = 0;
};

/// Why the line is no object, and where it stops being one.
std::string damageText(std::string_view line, const LineHandler& handler)
{
    const std::size_t at = handler.damagedAt();
    if (at == 0)
        return "The line is no JSON object";
    if (at >= line.size())
        return "The line ends within its JSON object";
    if (handler.isTooLarge())
        return "A number of the line is out of range";
    const auto before = line.substr(0, at);
    const auto characters = std::count_if(
        before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return "The line is no JSON object: what stands at column " + std::to_string(characters + 1) +
           " does not belong there";
}

/// The keys of the first lines, in the order in which they are met: of a key that some lines lack, too.
std::vector<std::string> firstKeys(const TextFile& file)
{
    constexpr int kLines = 100;
    std::vector<std::string> keys;
    LineHandler handler(&keys);
    Lines lines(file.text());
    for (int i = 0; i < kLines && keys.size() < kMostColumns && lines.next(); ++i)
        handler.parse(lines.line());
    return keys;
}

bool has(const std::vector<std::string>& plain, std::string_view name)
{
    return std::find(plain.begin(), plain.end(), name) != plain.end();
}

RatingRoles rolesOf(const std::vector<std::string>& plain)
{
    RatingRoles roles = RatingRoles::byName(plain);
    // Amazon since 2023: what the editions of a book have in common, which is what its catalogue lists.
    constexpr std::string_view kParent[] = {"parentasin"};
    if (const int parent = findColumn(plain, kParent); parent >= 0)
        roles.book = parent;
    return roles;
}

/// Where a key stands in a line; null where it is written with escapes.
const char* placeOfKey(std::string_view line, const std::string& key)
{
    const std::size_t at = line.find('"' + key + '"');
    return at == std::string_view::npos ? nullptr : line.data() + at;
}

class JsonLinesReader {
public:
    JsonLinesReader(const RatingsHead& head, RatingsSink& sink)
        : m_file(head.file()), m_sink(sink), m_lines(m_file.text())
    {}

    Status read()
    {
        const std::vector<std::string> keys = firstKeys(m_file);
        const std::vector<std::string> plain = plainNames(keys);
        m_roles = rolesOf(plain);
        if (keys.empty()) {
            m_lines.next();
            return Error{"The line is no JSON object, nor are those that follow", m_file.path(),
                         m_lines.number(), 1,
                         "Each line must hold one object with a reader, a book and a rating."};
        }
        if (const std::string missing = m_roles.missing(); !missing.empty())
            return Error{"No key is named for the " + missing + "; the keys are: " + shownNames(keys),
                         m_file.path(), 1, 0, "Name the keys user_id, book_id and rating."};
        if (has(plain, "parentasin") && has(plain, "asin"))
            m_sink.reading().warn(
                WarningKind::assumption, m_file, 0,
                "Books are told apart by \"parent_asin\", which their editions share, not by "
                "\"asin\"");
        m_sink.begin(plain[static_cast<std::size_t>(m_roles.book)], m_roles.time >= 0);
        return readLines(keys);
    }

private:
    Status readLines(const std::vector<std::string>& keys)
    {
        enum : int { user, book, rating, time };
        const auto key = [&](int role) { return keys[static_cast<std::size_t>(role)]; };
        std::vector<std::string> wanted{key(m_roles.user), key(m_roles.book), key(m_roles.rating)};
        if (m_roles.time >= 0)
            wanted.push_back(key(m_roles.time));
        LineHandler handler(std::move(wanted));
        for (std::uint64_t count = 1; m_lines.next(); ++count) {
            if (count % 4096 == 0 && !m_sink.reading().goOn(m_lines.offset()))
                return Error::cancelledByCaller();
            const std::string_view line = m_lines.line();
            if (!handler.parse(line)) {
                m_sink.faults().badValue(m_lines.number(), damageText(line, handler),
                                         line.data() + std::min(handler.damagedAt(), line.size()));
                continue;
            }
            const std::string_view stars = handler.value(rating);
            const auto value = parseNumber(stars);
            const bool taken = m_sink.take({.line = m_lines.number(),
                                            .user = handler.value(user),
                                            .book = handler.value(book),
                                            .stars = stars,
                                            .value = value,
                                            .at = value ? nullptr : placeOfKey(line, key(m_roles.rating)),
                                            .time = handler.value(m_roles.time >= 0 ? time : -1)});
            if (!taken)
                return m_sink.full();
        }
        return {};
    }

    const TextFile& m_file;
    RatingsSink& m_sink;
    Lines m_lines;
    RatingRoles m_roles;
};

bool claims(const RatingsHead& head)
{
    // One line that makes no sense does not make the others something else.
    constexpr int kLines = 10;
    Lines lines(head.file().text().substr(0, std::size_t{1} << 16));
    for (int i = 0; i < kLines && lines.next(); ++i) {
        const std::string_view line = trimmed(lines.line());
        if (line.starts_with('{') && trimmed(line.substr(1)).starts_with('"'))
            return true;
    }
    return false;
}

Status readJsonLines(const RatingsHead& head, RatingsSink& sink)
{
    return JsonLinesReader(head, sink).read();
}

/// UCSD's Goodreads lists books that were put on a shelf or reviewed without stars, too: its reviews have a
/// key for when a book was read, its interactions for whether.
std::vector<float> unratedHere(const RatingsHead& head)
{
    const std::vector<std::string> plain = plainNames(firstKeys(head.file()));
    return has(plain, "readat") || tellsReadBooks(plain) ? std::vector<float>{0} : std::vector<float>();
}

} // namespace

extern const RatingsFormat kJsonLinesFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kJsonLinesFormat{
    .key = "json-lines",
    .title = "JSON lines",
    .meaning =
        "an object a line, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a "
        "book's editions parent_asin counts; 0 means \"not rated\" in UCSD's",
    .claims = claims,
    .read = readJsonLines,
    .unratedHere = unratedHere,
    .endings = kEndings,
    .stems = {.ratings = kRatings},
    .words = {.ratings = kRatingsWords},
};

} // namespace shelf
