// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as kept data. Checksums are mended after each mutation, so that what is behind them
// is reached; data that open must be whole enough to be used.
#include "engine/files/opened/opened_cache.h"
#include "tests/fuzz/frame_mutator.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

using namespace shelf;

namespace {

std::string smallFile()
{
    Dataset data;
    data.name = "small";
    data.format = "table";
    data.books.ids = {"b1", "b2", "b3"};
    data.books.titles = {"One", "", "Three"};
    data.books.authors.resize(3);
    data.books.languages.resize(3);
    data.books.imageUrls.resize(3);
    data.books.isbns = {"", "9780441172719", ""};
    data.books.years = {1965, kNoYear, -800};
    data.books.extra = {{"pages", {"1", "2", ""}}};
    data.userIds = {"u1", "u2"};
    data.userAttributes = {{"city", {"Rome", ""}}};
    data.user = {0, 0, 1};
    data.book = {0, 2, 1};
    data.rating = {4, 3.5, 1};
    data.time = {1'500'000'000, 1'500'000'001, 1'600'000'000};
    data.heldOut = {0, 0, 1};
    data.scale = {1, 4};
    data.cleaned = {{"min-user 1", 0}};
    data.warn({WarningKind::badValue, "r.csv", 7, "The line has no user"});

    const auto path = std::filesystem::temp_directory_path() /
                      ("shelfspace-fuzz-" + std::to_string(::getpid()) + ".opened");
    FrameWriter out;
    const OpenedFrom from{"asked", {FileTrace{.path = "/r.csv", .kind = FileTrace::Kind::file}}};
    addOpened(out, from, data);
    AtomicFile file(path.string(), nullptr, Flushed::no);
    const Status status = out.write(file, kOpenedData, {});
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::remove(path);
    if (!status.ok() || !openedBytes(std::as_bytes(std::span(bytes.data(), bytes.size()))))
        std::abort();
    return bytes;
}

bool isWhole(const Dataset& data)
{
    const std::size_t n = data.ratingCount();
    const auto fits = [n](std::size_t size, bool mayBeEmpty) {
        return size == n || (mayBeEmpty && size == 0);
    };
    const auto within = [](std::span<const std::int32_t> values, std::size_t count) {
        return std::all_of(values.begin(), values.end(), [count](std::int32_t value) {
            return value >= 0 && static_cast<std::size_t>(value) < count;
        });
    };
    return n > 0 && fits(data.user.size(), false) && fits(data.book.size(), false) &&
           fits(data.time.size(), true) && fits(data.heldOut.size(), true) &&
           within(data.user, data.userCount()) && within(data.book, data.bookCount()) &&
           data.books.titles.size() == data.bookCount() && data.books.years.size() == data.bookCount() &&
           std::all_of(data.rating.begin(), data.rating.end(), [](float r) { return std::isfinite(r); });
}

} // namespace

/// Starts from a real file, and again every so often.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    static const std::string start = smallFile();
    return fuzz::mutateFrame(start, data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto data = openedBytes(std::as_bytes(std::span(bytes, size)));
    if (data && !isWhole(*data))
        std::abort();
    return 0;
}
