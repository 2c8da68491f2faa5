// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/opened/opened_sections.h"

#include "engine/base/text/message.h"
#include "engine/files/opened/packed_column.h"
#include "engine/output/message_parts.h"

#include <cmath>
#include <cstring>
#include <string_view>
#include <utility>

namespace shelf {

namespace {

constexpr const char* kFacts = "facts";
constexpr const char* kFrom = "from";

/// Values one after another, numbers as they stand in memory and texts behind their length.
class ValueWriter {
public:
    void operator()(const std::string& text)
    {
        (*this)(static_cast<std::uint64_t>(text.size()));
        m_bytes.append(text);
    }
    template <class Number> void operator()(const Number& value)
    {
        static_assert(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>);
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_bytes.append(bytes, sizeof value);
    }
    void operator()(const bool& value) { choice(value, 1); }
    /// One of 0 .. last.
    template <class Choice> void choice(const Choice& value, int) { m_bytes += static_cast<char>(value); }
    /// Of a list whose elements come next.
    template <class Element> void count(const std::vector<Element>& list)
    {
        (*this)(static_cast<std::uint64_t>(list.size()));
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// The same the other way round. Throws LoadFailure where the bytes are no such values.
class ValueReader {
public:
    ValueReader(std::string tag, std::string bytes) : m_tag(std::move(tag)), m_bytes(std::move(bytes)) {}

    void operator()(std::string& text)
    {
        std::uint64_t size = 0;
        (*this)(size);
        text = next(size);
    }
    template <class Number> void operator()(Number& value)
    {
        std::memcpy(&value, next(sizeof value).data(), sizeof value);
    }
    void operator()(bool& value) { choice(value, 1); }
    template <class Choice> void choice(Choice& value, int last)
    {
        const auto read = static_cast<unsigned char>(next(1).front());
        if (read > last)
            throw damaged(m_tag, tr("a value out of range"));
        value = static_cast<Choice>(read);
    }
    template <class Element> void count(std::vector<Element>& list)
    {
        std::uint64_t size = 0;
        (*this)(size);
        if (size > (m_bytes.size() - m_at) / sizeof(std::uint64_t)) // what each takes at least
            throw damaged(m_tag, tr("a number of values"));
        list.resize(static_cast<std::size_t>(size));
    }
    void expectEnd() const
    {
        if (m_at != m_bytes.size())
            throw damaged(m_tag, tr("its length"));
    }

private:
    std::string_view next(std::uint64_t size)
    {
        if (size > m_bytes.size() - m_at)
            throw damaged(m_tag, tr("its length"));
        const std::string_view bytes(m_bytes.data() + m_at, static_cast<std::size_t>(size));
        m_at += bytes.size();
        return bytes;
    }

    std::string m_tag;
    std::string m_bytes;
    std::size_t m_at = 0;
};

DataSizes sizesOf(const Dataset& data)
{
    return {data.rating.size(), data.userIds.size(), data.books.ids.size(), data.warnings.size()};
}

/// All that is small, in one order for writing and reading. What a Dataset holds is named whole: one more
/// member, and this does not compile until somebody thinks of it.
template <class Values, class Data, class Numbers> void facts(Values& io, Data& data, Numbers& sizes)
{
    auto& [name, format, source, books, userIds, userAttributes, user, book, rating, time, heldOut, scale,
           onlyTaken, duplicates, leftOut, columns, match, cleaned, warnings, warningCount] = data;
    auto& [ids, titles, authors, languages, imageUrls, isbns, years, extra] = books;
    auto& [path, ratingsFile, booksFile, usersFile, tagsFile, validationFile, formatSaid, reading, sample,
           isComplete] = source;
    io(sizes.ratings);
    io(sizes.users);
    io(sizes.books);
    io(sizes.warnings);
    for (auto* text : {&name, &format, &path, &ratingsFile, &booksFile, &usersFile, &tagsFile,
                       &validationFile, &formatSaid})
        io(*text);
    io(scale.min);
    io(scale.max);
    io(onlyTaken);
    io(isComplete);
    io(duplicates);
    auto& [unrated, unreadable, ragged, swallowed, repeated] = leftOut;
    for (auto* number : {&unrated, &unreadable, &ragged, &swallowed, &repeated, &warningCount})
        io(*number);
    auto& [userColumn, bookColumn, ratingColumn, timeColumn, titleColumn] = columns;
    for (auto* text : {&userColumn, &bookColumn, &ratingColumn, &timeColumn, &titleColumn})
        io(*text);
    auto& [joinedBy, coverage, by] = match;
    io(joinedBy);
    io(coverage);
    io.choice(by, static_cast<int>(IdComparison::isbn));
    io.count(cleaned);
    for (auto& [step, gone, ratings, readers, ratedBooks] : cleaned) {
        io(step);
        for (auto* number : {&gone, &ratings, &readers, &ratedBooks})
            io(*number);
    }
    for (auto* list : {&userAttributes, &extra}) {
        io.count(*list);
        for (auto& [columnName, values] : *list)
            io(columnName);
    }
    static_cast<void>(ids); // in sections of their own, as are the columns of ratings
    static_cast<void>(titles);
    static_cast<void>(authors);
    static_cast<void>(languages);
    static_cast<void>(imageUrls);
    static_cast<void>(isbns);
    static_cast<void>(years);
    static_cast<void>(userIds);
    static_cast<void>(user);
    static_cast<void>(book);
    static_cast<void>(rating);
    static_cast<void>(time);
    static_cast<void>(heldOut);
    static_cast<void>(warnings);
    static_cast<void>(reading); // known to who asks
    static_cast<void>(sample);  // of what is made and not read
}

template <class Values, class From> void origin(Values& io, From& from)
{
    auto& [asked, files] = from;
    io(asked);
    io.count(files);
    for (auto& [path, kind, size, modified, changed, number, sample] : files) {
        io(path);
        io.choice(kind, static_cast<int>(FileTrace::Kind::other));
        io(size);
        io(modified);
        io(changed);
        io(number);
        io(sample);
    }
}

/// The texts of the catalogue, by their tags.
template <class Books> auto catalogueTexts(Books& books)
{
    return std::array{std::pair("books/titles", &books.titles), std::pair("books/authors", &books.authors),
                      std::pair("books/languages", &books.languages),
                      std::pair("books/images", &books.imageUrls), std::pair("books/isbns", &books.isbns)};
}

std::string numberedTag(const char* stem, std::size_t number)
{
    return run_format::numbered(stem, number);
}

} // namespace

void addAllButRatings(FrameWriter& out, const Dataset& data)
{
    ValueWriter small;
    const DataSizes sizes = sizesOf(data);
    facts(small, data, sizes);
    out.addMetadata(kFacts, small.take());

    out.addTexts("users/ids", data.userIds);
    for (std::size_t i = 0; i < data.userAttributes.size(); ++i)
        out.addTexts(numberedTag("users/extra/", i), data.userAttributes[i].values);
    out.addTexts("books/ids", data.books.ids);
    for (const auto& [tag, texts] : catalogueTexts(data.books))
        out.addTexts(tag, *texts);
    out.addOwned("books/years", packedColumn(std::span(data.books.years)));
    for (std::size_t i = 0; i < data.books.extra.size(); ++i)
        out.addTexts(numberedTag("books/extra/", i), data.books.extra[i].values);

    TextList files;
    TextList messages;
    std::vector<std::int64_t> lines;
    std::vector<std::uint8_t> kinds;
    std::vector<std::uint8_t> doubts;
    for (const auto& [kind, file, line, message, isDoubtful] : data.warnings) {
        doubts.push_back(isDoubtful);
        kinds.push_back(static_cast<std::uint8_t>(kind));
        files.push_back(file);
        lines.push_back(line);
        messages.push_back(MessageParts::packed(message));
    }
    out.addOwned("warnings/kinds", packedColumn(std::span<const std::uint8_t>(kinds)));
    out.addOwned("warnings/doubts", packedColumn(std::span<const std::uint8_t>(doubts)));
    out.addOwned("warnings/lines", packedColumn(std::span<const std::int64_t>(lines)));
    out.addTexts("warnings/files", files);
    out.addTexts("warnings/messages", messages);
}

void addOpened(FrameWriter& out, const OpenedFrom& from, const Dataset& data)
{
    ValueWriter origins;
    origin(origins, from);
    out.addMetadata(kFrom, origins.take());
    addAllButRatings(out, data);
    out.addOwned("ratings/rating", packedRatings(data.rating));
    out.addOwned("ratings/user", packedColumn(std::span(data.user)));
    out.addOwned("ratings/book", packedColumn(std::span(data.book)));
    if (data.hasTimes())
        out.addOwned("ratings/time", packedColumn(std::span(data.time)));
    if (!data.heldOut.empty())
        out.addOwned("ratings/held_out", packedColumn(std::span(data.heldOut)));
}

OpenedFrom readOpenedFrom(FrameReader& in)
{
    OpenedFrom from;
    ValueReader values(kFrom, in.metadata(kFrom));
    origin(values, from);
    values.expectEnd();
    return from;
}

Dataset readAllButRatings(FrameReader& in, DataSizes& sizes)
{
    Dataset data;
    ValueReader values(kFacts, in.metadata(kFacts));
    facts(values, data, sizes);
    values.expectEnd();
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max());
    if (sizes.ratings == 0 || sizes.ratings > std::numeric_limits<std::uint32_t>::max() || sizes.users == 0 ||
        sizes.users > kMost || sizes.books == 0 || sizes.books > kMost ||
        sizes.warnings > Dataset::kMaxWarnings || sizes.warnings > data.warningCount ||
        !std::isfinite(data.scale.min) || !std::isfinite(data.scale.max) || data.scale.min > data.scale.max ||
        !std::isfinite(data.match.coverage))
        throw damaged(kFacts, tr("a value out of range"));

    data.userIds = in.texts("users/ids", sizes.users);
    for (std::size_t i = 0; i < data.userAttributes.size(); ++i)
        data.userAttributes[i].values = in.texts(numberedTag("users/extra/", i), sizes.users);
    data.books.ids = in.texts("books/ids", sizes.books);
    for (const auto& [tag, texts] : catalogueTexts(data.books))
        *texts = in.texts(tag, sizes.books);
    const auto years = readColumn<std::int32_t>(in, "books/years", sizes.books);
    data.books.years.assign(years.begin(), years.end());
    for (std::size_t i = 0; i < data.books.extra.size(); ++i)
        data.books.extra[i].values = in.texts(numberedTag("books/extra/", i), sizes.books);

    const auto kinds = readColumn<std::uint8_t>(in, "warnings/kinds", sizes.warnings, 0,
                                                static_cast<std::uint8_t>(kLastWarningKind));
    const auto doubts = readColumn<std::uint8_t>(in, "warnings/doubts", sizes.warnings, 0, 1);
    const auto lines = readColumn<std::int64_t>(in, "warnings/lines", sizes.warnings, 0);
    const TextList files = in.texts("warnings/files", sizes.warnings);
    const TextList messages = in.texts("warnings/messages", sizes.warnings);
    data.warnings.reserve(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        data.warnings.push_back(
            {static_cast<WarningKind>(kinds[i]), files[i], lines[i],
             MessageParts::unpacked(messages[i], messages[i]), doubts[i] == 1});
    return data;
}

Dataset readOpened(FrameReader& in)
{
    DataSizes sizes;
    Dataset data = readAllButRatings(in, sizes);
    data.rating = readPackedRatings(in, "ratings/rating", sizes.ratings);
    const auto lastUser = static_cast<std::int32_t>(sizes.users - 1);
    const auto lastBook = static_cast<std::int32_t>(sizes.books - 1);
    data.user = readColumn<std::int32_t>(in, "ratings/user", sizes.ratings, 0, lastUser);
    data.book = readColumn<std::int32_t>(in, "ratings/book", sizes.ratings, 0, lastBook);
    if (in.has("ratings/time"))
        data.time = readColumn<std::int64_t>(in, "ratings/time", sizes.ratings);
    if (in.has("ratings/held_out"))
        data.heldOut = readColumn<std::uint8_t>(in, "ratings/held_out", sizes.ratings, 0, 1);
    in.expectAllRead();
    return data;
}

} // namespace shelf
