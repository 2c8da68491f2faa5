// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/store/store_file.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/files/opened/opened_sections.h"
#include "engine/files/store/store_pages.h"
#include "engine/output/file_kind.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>

namespace shelf {

namespace {

namespace fs = std::filesystem;

constexpr run_format::FrameKind kStore{.magic = {0x89, 'S', 'H', 'S', 'T', '\r', '\n', 0x1A},
                                       .version = kStoreVersion};
constexpr const char* kReading = "reading";

std::string fileOf(const std::string& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored) ? (fs::path(path) / kStoreName).string() : path;
}

/// How the data were read and cleaned: "key=value" of each option that was given.
TextList readingTexts(const ReadingOptions& reading)
{
    TextList texts;
    for (const ReadingOption& option : readingOptions())
        if (const std::string value = option.get(reading); !value.empty())
            texts.push_back(std::string(option.key) + '=' + value);
    return texts;
}

ReadingOptions readingFrom(const TextList& texts)
{
    ReadingOptions reading;
    for (const std::string_view text : texts) {
        const std::size_t sign = text.find('=');
        const ReadingOption* option =
            sign == std::string_view::npos ? nullptr : findReadingOption(text.substr(0, sign));
        if (!option || !option->set(reading, text.substr(sign + 1)))
            throw damaged(kReading, tr("a value out of range"));
    }
    return reading;
}

/// Reads a column through once, and checks its length, its checksum and every value.
template <class T, class Holds>
void checkColumn(FrameReader& in, const std::string& tag, std::uint64_t count, const Holds& holds)
{
    if (in.count(tag, sizeof(T)) != count)
        throw damaged(tag, tr("its length"));
    in.inPieces(tag, [&](std::span<const std::byte> bytes) {
        std::array<T, 4096> values;
        bool areFine = true;
        while (!bytes.empty()) {
            const std::size_t some = std::min(values.size(), bytes.size() / sizeof(T));
            std::memcpy(values.data(), bytes.data(), some * sizeof(T));
            for (std::size_t i = 0; i < some; ++i)
                areFine = areFine && holds(values[i]);
            bytes = bytes.subspan(some * sizeof(T));
        }
        if (!areFine)
            throw damaged(tag, tr("a value out of range"));
    });
}

template <class T>
NumberColumn<T> columnOf(FrameReader& in, const std::shared_ptr<StorePages>& pages, const std::string& tag,
                         std::uint64_t count)
{
    if (!pages)
        return in.array<NumberColumn<T>>(tag, count);
    void* const at = pages->begin() + in.offset(tag);
    return NumberColumn<T>(pages, static_cast<T*>(at), static_cast<std::size_t>(count));
}

Status checkVersion(ByteSource& bytes, const std::string& file)
{
    std::array<std::byte, run_format::kHeaderSize> head{};
    run_format::Header header;
    if (bytes.size() < head.size() || !bytes.read(0, head) || !run_format::decodeHeader(head, header) ||
        header.version <= kStore.version)
        return {}; // what else is wrong of it is found as it is read
    return Error::failure(tr("This store was made by a newer version of Shelfspace (format %1, this program "
                             "reads up to %2)")
                              .arg(std::to_string(header.version))
                              .arg(std::to_string(kStore.version)),
                          tr("Update Shelfspace"))
        .in(file);
}

Dataset readStore(ByteSource& bytes, const std::string& file, const Progress& progress)
{
    FrameReader in(bytes, progress, kStore);
    DataSizes sizes;
    Dataset data = readAllButRatings(in, sizes);
    data.source.reading = readingFrom(in.texts(kReading));
    const auto within = [](std::uint64_t count) {
        return [count](std::int32_t value) { return value >= 0 && static_cast<std::uint64_t>(value) < count; };
    };
    const std::uint64_t n = sizes.ratings;
    const bool hasTimes = in.has("ratings/time");
    const bool hasHeldOut = in.has("ratings/held_out");
    checkColumn<std::int32_t>(in, "ratings/user", n, within(sizes.users));
    checkColumn<std::int32_t>(in, "ratings/book", n, within(sizes.books));
    checkColumn<float>(in, "ratings/rating", n, [](float value) { return std::isfinite(value); });
    if (hasTimes)
        checkColumn<std::int64_t>(in, "ratings/time", n, [](std::int64_t) { return true; });
    if (hasHeldOut)
        checkColumn<std::uint8_t>(in, "ratings/held_out", n, [](std::uint8_t value) { return value < 2; });
    in.expectAllRead();

    const std::shared_ptr<StorePages> pages = StorePages::open(file, bytes.size());
    data.user = columnOf<std::int32_t>(in, pages, "ratings/user", n);
    data.book = columnOf<std::int32_t>(in, pages, "ratings/book", n);
    data.rating = columnOf<float>(in, pages, "ratings/rating", n);
    if (hasTimes)
        data.time = columnOf<std::int64_t>(in, pages, "ratings/time", n);
    if (hasHeldOut)
        data.heldOut = columnOf<std::uint8_t>(in, pages, "ratings/held_out", n);
    return data;
}

} // namespace

bool looksLikeStore(const std::string& path)
{
    const std::string file = fileOf(path);
    std::error_code ignored;
    return !path.empty() && fs::is_regular_file(file, ignored) && isOfKind(file, kinds::store);
}

namespace {

void addStore(FrameWriter& out, const Dataset& data)
{
    addAllButRatings(out, data);
    out.addTexts(kReading, readingTexts(data.source.reading));
    out.addArray("ratings/user", std::span(data.user));
    out.addArray("ratings/book", std::span(data.book));
    out.addArray("ratings/rating", std::span(data.rating));
    if (data.hasTimes())
        out.addArray("ratings/time", std::span(data.time));
    if (!data.heldOut.empty())
        out.addArray("ratings/held_out", std::span(data.heldOut));
}

} // namespace

std::uint64_t storeSize(const Dataset& data)
{
    FrameWriter out;
    addStore(out, data);
    return out.size();
}

Status writeStore(const std::string& file, const Dataset& data, const Progress& progress)
{
    FrameWriter out;
    addStore(out, data);
    AtomicFile to(file, &kinds::store);
    return out.write(to, kStore, progress);
}

Result<Dataset> openStore(const std::string& path, const Progress& progress)
{
    const std::string file = fileOf(path);
    return atEdge({tr("read these files", "a task"), file}, [&]() -> Result<Dataset> {
        const auto bytes = openFile(file);
        if (!bytes)
            return bytes.error();
        if (const Status known = checkVersion(**bytes, file); !known)
            return known.error();
        try {
            return readStore(**bytes, file, progress);
        } catch (const LoadFailure& failure) {
            return Error(failure.error).in(file);
        }
    });
}

} // namespace shelf
