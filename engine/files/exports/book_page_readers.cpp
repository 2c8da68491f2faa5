// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of a page that recommends: what they rated, and their rows or lists.
#include "engine/base/parallel.h"
#include "engine/files/exports/book_page_parts.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <numeric>
#include <optional>

namespace shelf {

using namespace page_json;

namespace {

constexpr int kListed = 10;
constexpr std::size_t kLeastForReaders = 500'000;

void appendCount(std::string& out, std::size_t value)
{
    for (; value >= 128; value >>= 7)
        out += static_cast<char>((value & 127) | 128);
    out += static_cast<char>(value);
}

/// Characters in base64.
std::size_t encoded(std::size_t bytes)
{
    return bytes * 4 / 3;
}

struct Room {
    std::size_t others = 0;   ///< bytes of all but the readers
    std::size_t ofReader = 0; ///< of each reader, without ratings
    std::size_t ofListed = 0; ///< of a list
};

Room roomOf(const Run& run)
{
    const Catalogue& books = run.data->books;
    const ShownBooks shown(run);
    Room room{70'000, 0, encoded(kListed * 8)};
    constexpr std::size_t kMarks = 40; // of JSON, counts, flags and a place
    for (const std::size_t b : shown.books())
        room.others += books.ids[b].size() + books.titles[b].size() + books.authors[b].size() +
                       books.imageUrls[b].size() / 4 + kMarks;
    const auto graph = pageGraph(run);
    if (!graph)
        room.ofReader = room.ofListed;
    for (std::size_t s = 0; graph && s < graph->steps().size(); ++s) {
        const ScoreStep& step = graph->steps()[s];
        if (step.does == ScoreStep::Does::bookRow)
            room.others += encoded(shown.size() * step.width * sizeof(float));
        else if (step.does == ScoreStep::Does::userRow)
            room.ofReader += encoded(step.width * sizeof(float));
        else
            room.others += encoded(step.table.rows * step.table.cols * sizeof(float));
    }
    if (!graph && !run.model->bookEmbedding().empty())
        room.others += encoded(shown.size() * kListed * 8);
    return room;
}

/// Rows of each reader's ratings, by book.
Grouping ratingsByReader(const Dataset& data)
{
    Grouping groups = groupBy(data.user, data.userCount());
    for (std::size_t u = 0; u < groups.groups(); ++u)
        std::stable_sort(groups.order.begin() + groups.start[u], groups.order.begin() + groups.start[u + 1],
                         [&](std::uint32_t a, std::uint32_t b) { return data.book[a] < data.book[b]; });
    return groups;
}

} // namespace

std::vector<std::int32_t> readersOnPage(const Run& run)
{
    const std::size_t all = run.data->userCount();
    std::vector<std::int32_t> chosen(all);
    std::iota(chosen.begin(), chosen.end(), 0);
    if (!run.model)
        return chosen;
    const Room room = roomOf(run);
    std::vector<std::size_t> cost(all, room.ofReader + 8);
    for (std::size_t u = 0; u < all; ++u)
        cost[u] += run.data->userIds[u].size();
    std::vector<std::size_t> ratings(all, 0);
    for (const std::int32_t user : run.data->user)
        ++ratings[static_cast<std::size_t>(user)];
    for (std::size_t u = 0; u < all; ++u) // two ratings take some seven characters
        cost[u] += ratings[u] * 7 / 2;
    const std::size_t most =
        std::max(kBookPageBytes - std::min(kBookPageBytes, room.others), kLeastForReaders);
    for (std::size_t count = all; count > 0; count -= std::max<std::size_t>(1, count / 32)) {
        chosen.clear();
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < count && bytes <= most; ++i) {
            chosen.push_back(static_cast<std::int32_t>(i * all / count));
            bytes += cost[static_cast<std::size_t>(chosen.back())];
        }
        if (bytes <= most)
            break;
    }
    return chosen;
}

Status writePageReaders(JsonWriter& json, const BookPage& page, const ShownBooks& shown,
                        const std::optional<ScoreGraph>& graph, const Progress& progress)
{
    const Run& run = *page.run;
    const Dataset& data = *run.data;
    std::vector<std::int32_t> users(page.users.begin(), page.users.end());
    if (users.empty())
        users = readersOnPage(run);
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    json.list("ids", users.size(),
              [&](std::size_t i) { return textOf(data.userIds[static_cast<std::size_t>(users[i])]); });

    std::map<float, std::size_t> values;
    for (const float rating : data.rating)
        values.emplace(rating, 0);
    std::size_t next = 0;
    for (auto& [value, number] : values)
        number = next++;
    json.nested("values", '[', ']', [&] {
        for (const auto& [value, number] : values)
            json.member({}, Json(value));
    });
    std::vector<std::uint8_t> heldOut(data.ratingCount(), 0);
    for (const auto* part : {&run.split.validation, &run.split.test})
        for (const std::uint32_t row : *part)
            heldOut[row] = 1;
    const Grouping groups = ratingsByReader(data);
    std::string bytes;
    for (const std::int32_t user : users) {
        const auto u = static_cast<std::size_t>(user);
        appendCount(bytes, groups.count(u));
        std::int32_t before = 0;
        for (std::uint32_t i = groups.start[u]; i < groups.start[u + 1]; ++i) {
            const std::uint32_t row = groups.order[i];
            const std::int32_t book = shown.numberOf(data.book[row]);
            appendCount(bytes, static_cast<std::size_t>(book - before));
            appendCount(bytes, 2 * values[data.rating[row]] + heldOut[row]);
            before = book;
        }
    }
    json.member("ratings", pageBytes(bytes));

    json.nested("rows", '{', '}', [&] {
        for (std::size_t s = 0; graph && s < graph->steps().size(); ++s)
            if (const ScoreStep& step = graph->steps()[s]; step.does == ScoreStep::Does::userRow) {
                const std::vector<std::size_t> rows(users.begin(), users.end());
                json.member(std::to_string(s), pageRows(step.table, rows));
            }
    });

    const std::vector<std::uint8_t> unlearned = unlearnedReaders(run);
    std::vector<std::int32_t> listed;
    for (std::size_t i = 0; i < users.size(); ++i)
        if (!graph || (!unlearned.empty() && unlearned[static_cast<std::size_t>(users[i])] != 0))
            listed.push_back(static_cast<std::int32_t>(i));
    std::vector<std::int32_t> books(listed.size() * kListed, -1);
    std::vector<float> scores(books.size(), 0.0F);
    std::optional<Recommender> recommender; // which looks at all ratings
    if (!listed.empty())
        recommender.emplace(run);
    Workers workers;
    constexpr std::size_t kAtOnce = 256;
    for (std::size_t first = 0; first < listed.size(); first += kAtOnce) {
        workers.run(std::min(kAtOnce, listed.size() - first), [&](std::size_t i, int) {
            std::size_t to = (first + i) * kListed;
            const std::int32_t user = users[static_cast<std::size_t>(listed[first + i])];
            for (const Recommendation& one : recommender->forUser(user, TopNParameters{.count = kListed})) {
                books[to] = shown.numberOf(one.book);
                scores[to++] = one.score;
            }
        });
        if (!report(progress, std::min(first + kAtOnce, listed.size()), listed.size()))
            return Error::cancelledByCaller();
    }
    json.member("listed", base64Of(std::span<const std::int32_t>(listed)));
    json.member("each", static_cast<std::uint64_t>(kListed)); // books of a list
    json.member("lists", base64Of(std::span<const std::int32_t>(books)));
    json.member("scores", base64Of(std::span<const float>(scores)));
    json.member("newReaders", !unlearned.empty());
    return {};
}

} // namespace shelf
