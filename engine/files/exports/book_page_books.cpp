// SPDX-License-Identifier: GPL-3.0-or-later
// What a page that recommends knows of the books.
#include "engine/base/web_address.h"
#include "engine/files/exports/book_page_parts.h"
#include "engine/run/learned_books.h"
#include "engine/run/parent_run.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace shelf {

using namespace page_json;

namespace {

enum Flag : char { kOffered = 1, kLearned = 2 };

/// What may be recommended: a rating that was learned from names it.
std::vector<std::uint8_t> trainedBooks(const Run& run)
{
    std::vector<std::uint8_t> trained(run.data->bookCount(), 0);
    for (const std::uint32_t row : learnedRows(run.settings, run.split.train))
        trained[static_cast<std::size_t>(run.data->book[row])] = 1;
    return trained;
}

constexpr std::uint32_t kMostPlace = 0xFFFE;
constexpr std::uint32_t kNoPlace = 0xFFFF;

/// Two numbers of 16 bits a book, on one scale: as fine as any screen.
std::vector<std::int32_t> packedPlaces(const Projection& map, const ShownBooks& shown, const Run& run)
{
    const auto has = [&](std::size_t b) {
        return hasPlace(map, b) && !isUnlearned(run, static_cast<std::int32_t>(b));
    };
    const auto at = [&](std::size_t b, int axis) {
        return axis < map.dims ? double(map.point(b)[static_cast<std::size_t>(axis)]) : 0.0;
    };
    double low[2] = {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    double high[2] = {-low[0], -low[1]};
    for (const std::size_t b : shown.books())
        for (int axis = 0; axis < 2 && has(b); ++axis) {
            low[axis] = std::min(low[axis], at(b, axis));
            high[axis] = std::max(high[axis], at(b, axis));
        }
    const double span = std::max({high[0] - low[0], high[1] - low[1], 1e-30});
    std::vector<std::int32_t> packed;
    for (const std::size_t b : shown.books()) {
        std::uint32_t place[2] = {kNoPlace, kNoPlace};
        for (int axis = 0; axis < 2 && has(b); ++axis) {
            const double share = (at(b, axis) - (low[axis] + high[axis]) / 2) / span + 0.5;
            place[axis] = static_cast<std::uint32_t>(std::lround(std::clamp(share, 0.0, 1.0) * kMostPlace));
        }
        packed.push_back(static_cast<std::int32_t>(place[0] | place[1] << 16));
    }
    return packed;
}

std::string_view hostOf(std::string_view url)
{
    const std::size_t begin = url.find("://");
    return begin == std::string_view::npos ? url : url.substr(0, url.find('/', begin + 3));
}

/// What all addresses at a host begin and end with.
struct Frame {
    std::string_view head;
    std::string_view tail;
    bool begun = false;

    void add(std::string_view url)
    {
        if (!begun) {
            head = tail = url;
            begun = true;
            return;
        }
        head = head.substr(
            0, static_cast<std::size_t>(
                   std::mismatch(head.begin(), head.end(), url.begin(), url.end()).first - head.begin()));
        const auto same =
            std::mismatch(tail.rbegin(), tail.rend(), url.rbegin(), url.rend()).first - tail.rbegin();
        tail.remove_prefix(tail.size() - static_cast<std::size_t>(same));
    }
};

} // namespace

Json pageBytes(const std::string& bytes)
{
    std::vector<std::int32_t> words((bytes.size() + 3) / 4, 0);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        words[i / 4] = static_cast<std::int32_t>(
            static_cast<std::uint32_t>(words[i / 4]) |
            static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * (i % 4)));
    return base64Of(std::span<const std::int32_t>(words));
}

bool hasCovers(const Run& run)
{
    const TextList& urls = run.data->books.imageUrls;
    return std::any_of(urls.begin(), urls.end(), [](const auto& url) { return isPublicWebAddress(url); });
}

void writePageBooks(JsonWriter& json, const BookPage& page, const ShownBooks& shown)
{
    const Run& run = *page.run;
    const Dataset& data = *run.data;
    const Catalogue& books = data.books;
    const std::vector<RatingSummary> summaries = summarizeBooks(data);
    const auto each = [&](std::string_view name, const auto& value) {
        json.list(name, shown.size(), [&](std::size_t i) { return value(shown.books()[i]); });
    };
    json.member("data", textOf(data.name));
    json.member("readerCount", static_cast<std::uint64_t>(data.userCount()));
    json.member("catalogue", static_cast<std::uint64_t>(data.bookCount()));
    if (!shown.areAll()) {
        const std::vector<std::int32_t> numbers(shown.books().begin(), shown.books().end());
        json.member("numbers", base64Of(std::span<const std::int32_t>(numbers)));
    }
    json.member("onlyTaken", data.onlyTaken);
    json.member("scale", Json::array({numberOf(double(data.scale.min)), numberOf(double(data.scale.max))}));
    each("ids", [&](std::size_t b) { return textOf(books.ids[b]); });
    each("titles", [&](std::size_t b) { return textOf(books.titles[b]); });
    each("authors", [&](std::size_t b) { return textOf(books.authors[b]); });
    each("years", [&](std::size_t b) { return books.years[b] == kNoYear ? Json() : Json(books.years[b]); });
    each("counts", [&](std::size_t b) { return Json(summaries[b].count); });
    each("means", [&](std::size_t b) {
        return summaries[b].mean ? numberOf(std::round(*summaries[b].mean * 100) / 100) : Json();
    });
    const std::vector<std::uint8_t> trained = trainedBooks(run);
    std::string flags;
    for (const std::size_t b : shown.books()) {
        const bool learned = !isUnlearned(run, static_cast<std::int32_t>(b));
        flags += static_cast<char>((trained[b] ? kOffered : 0) | (learned ? kLearned : 0));
    }
    json.member("flags", pageBytes(flags));
    if (page.map)
        json.member("places", base64Of(std::span<const std::int32_t>(packedPlaces(*page.map, shown, run))));
}

void writePageCovers(JsonWriter& json, const Run& run, const ShownBooks& shown)
{
    const TextList& urls = run.data->books.imageUrls;
    std::map<std::string_view, Frame> frames;
    std::vector<std::string_view> mine;
    for (const std::size_t b : shown.books()) {
        const std::string_view url = urls[b];
        mine.push_back(isPublicWebAddress(url) ? url : std::string_view());
        if (!mine.back().empty())
            frames[hostOf(url)].add(url);
    }
    for (const std::string_view url : mine)
        if (!url.empty())
            if (Frame& frame = frames[hostOf(url)]; frame.head.size() + frame.tail.size() > url.size())
                frame.tail = {}; // they overlap
    std::map<std::string_view, std::int32_t> numbers;
    json.nested("frames", '[', ']', [&] {
        for (const auto& [host, frame] : frames) {
            numbers.emplace(host, static_cast<std::int32_t>(numbers.size()));
            json.member({}, Json::array({std::string(frame.head), std::string(frame.tail)}));
        }
    });
    json.list("frame", mine.size(),
              [&](std::size_t i) { return Json(mine[i].empty() ? -1 : numbers.at(hostOf(mine[i]))); });
    json.list("rest", mine.size(), [&](std::size_t i) -> Json {
        if (mine[i].empty())
            return "";
        const Frame& frame = frames.at(hostOf(mine[i]));
        return std::string(
            mine[i].substr(frame.head.size(), mine[i].size() - frame.head.size() - frame.tail.size()));
    });
}

} // namespace shelf
