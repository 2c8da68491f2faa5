// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/opened/packed_column.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace shelf {

namespace {

/// Before the numbers. Of 16 bytes, so that no number goes over the end of a piece.
struct Head {
    std::int64_t base = 0; ///< is added to each; of ratings: how many values the table has
    std::uint32_t width = 0;
    std::uint32_t zero = 0;
};
static_assert(sizeof(Head) == 16);

constexpr std::size_t kTable = 256;

template <class Number> void put(std::string& to, const Number& value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    to.append(bytes, sizeof value);
}

template <class Narrow, class T> void putDifferences(std::string& to, std::span<const T> values, T base)
{
    const std::size_t begin = to.size();
    to.resize(begin + values.size() * sizeof(Narrow));
    char* out = to.data() + begin;
    for (const T value : values) {
        const auto difference =
            static_cast<Narrow>(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base));
        std::memcpy(out, &difference, sizeof difference);
        out += sizeof difference;
    }
}

/// What is in the columns of a section behind its head.
struct Column {
    FrameReader& in;
    const std::string& tag;
    std::uint64_t count;

    /// Calls begin(head) and then part(bytes) for all that follows.
    template <class Begin, class Part> void read(Begin&& begin, Part&& part) const
    {
        bool isFirst = true;
        in.inPieces(tag, [&](std::span<const std::byte> bytes) {
            if (isFirst) {
                Head head;
                if (bytes.size() < sizeof head)
                    throw damaged(tag, tr("its length"));
                std::memcpy(&head, bytes.data(), sizeof head);
                begin(head);
                bytes = bytes.subspan(sizeof head);
                isFirst = false;
            }
            part(bytes);
        });
        if (isFirst)
            throw damaged(tag, tr("its length"));
    }

    /// Refuses, before room is asked for, numbers that are not there.
    void check(const Head& head, std::uint64_t before) const
    {
        const std::uint64_t has = in.length(tag) - sizeof head;
        if (head.width == 0 || has < before || (has - before) / head.width != count ||
            (has - before) % head.width != 0)
            throw damaged(tag, tr("its length"));
    }
};

/// Appends base + each number of the piece; false where one is larger than `most`.
template <class Narrow, class T>
bool append(NumberColumn<T>& to, std::span<const std::byte> bytes, std::int64_t base, std::uint64_t most)
{
    const std::size_t count = bytes.size() / sizeof(Narrow);
    const std::span<T> out = to.extend(count);
    Narrow largest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Narrow difference;
        std::memcpy(&difference, bytes.data() + i * sizeof difference, sizeof difference);
        largest = std::max(largest, difference);
        out[i] = static_cast<T>(static_cast<std::uint64_t>(base) + difference);
    }
    return largest <= most;
}

} // namespace

template <class T> std::string packedColumn(std::span<const T> values)
{
    const auto ends = std::minmax_element(values.begin(), values.end());
    const T base = values.empty() ? T{0} : *ends.first;
    const std::uint64_t range =
        values.empty() ? 0 : static_cast<std::uint64_t>(*ends.second) - static_cast<std::uint64_t>(base);
    const std::uint32_t width = range <= 0xff ? 1 : range <= 0xffff ? 2 : range <= 0xffffffff ? 4 : 8;
    std::string out;
    out.reserve(sizeof(Head) + values.size() * width);
    put(out, Head{static_cast<std::int64_t>(base), width, 0});
    switch (width) {
    case 1:
        putDifferences<std::uint8_t>(out, values, base);
        break;
    case 2:
        putDifferences<std::uint16_t>(out, values, base);
        break;
    case 4:
        putDifferences<std::uint32_t>(out, values, base);
        break;
    default:
        putDifferences<std::uint64_t>(out, values, base);
    }
    return out;
}

template <class T>
NumberColumn<T> readColumn(FrameReader& in, const std::string& tag, std::uint64_t count, T least, T most)
{
    NumberColumn<T> values;
    Head head;
    std::uint64_t room = 0; ///< the largest difference that is allowed
    Column{in, tag, count}.read(
        [&](const Head& first) {
            head = first;
            Column{in, tag, count}.check(head, 0);
            if (head.base < static_cast<std::int64_t>(least) || head.base > static_cast<std::int64_t>(most) ||
                head.width > 8 || !std::has_single_bit(head.width))
                throw damaged(tag, tr("a value out of range"));
            room = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(head.base);
            reserveLarge(values, static_cast<std::size_t>(count));
        },
        [&](std::span<const std::byte> bytes) {
            const bool fits = head.width == 1   ? append<std::uint8_t>(values, bytes, head.base, room)
                              : head.width == 2 ? append<std::uint16_t>(values, bytes, head.base, room)
                              : head.width == 4 ? append<std::uint32_t>(values, bytes, head.base, room)
                                                : append<std::uint64_t>(values, bytes, head.base, room);
            if (!fits)
                throw damaged(tag, tr("a value out of range"));
        });
    return values;
}

template std::string packedColumn(std::span<const std::uint8_t>);
template std::string packedColumn(std::span<const std::int32_t>);
template std::string packedColumn(std::span<const std::int64_t>);
template NumberColumn<std::uint8_t> readColumn(FrameReader&, const std::string&, std::uint64_t, std::uint8_t,
                                              std::uint8_t);
template NumberColumn<std::int32_t> readColumn(FrameReader&, const std::string&, std::uint64_t, std::int32_t,
                                              std::int32_t);
template NumberColumn<std::int64_t> readColumn(FrameReader&, const std::string&, std::uint64_t, std::int64_t,
                                              std::int64_t);

std::string packedRatings(std::span<const float> values)
{
    std::unordered_map<std::uint32_t, std::uint8_t> numbers; // by the bits: -0 is not 0 here
    std::vector<float> table;
    std::string codes(values.size(), '\0');
    std::uint32_t last = 0;
    std::uint8_t lastCode = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(values[i]);
        if (bits != last || table.empty()) {
            const auto [at, isNew] = numbers.emplace(bits, static_cast<std::uint8_t>(table.size()));
            if (isNew && table.size() == kTable) {
                table.clear();
                break;
            }
            if (isNew)
                table.push_back(values[i]);
            last = bits;
            lastCode = at->second;
        }
        codes[i] = static_cast<char>(lastCode);
    }
    std::string out;
    put(out, Head{static_cast<std::int64_t>(table.size()), table.empty() ? 4u : 1u, 0});
    if (table.empty())
        return out.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    table.resize(kTable, 0);
    out.append(reinterpret_cast<const char*>(table.data()), kTable * sizeof(float));
    return out.append(codes);
}

NumberColumn<float> readPackedRatings(FrameReader& in, const std::string& tag, std::uint64_t count)
{
    constexpr std::size_t kTableBytes = kTable * sizeof(float);
    NumberColumn<float> values;
    std::array<float, kTable> table{};
    Head head;
    const Column column{in, tag, count};
    bool isTableDue = false;
    column.read(
        [&](const Head& first) {
            head = first;
            isTableDue = head.width == 1;
            column.check(head, isTableDue ? kTableBytes : 0);
            if ((head.width != 1 && head.width != sizeof(float)) ||
                (isTableDue && (head.base < 1 || head.base > std::int64_t{kTable})))
                throw damaged(tag, tr("how its values are written"));
            reserveLarge(values, static_cast<std::size_t>(count));
        },
        [&](std::span<const std::byte> bytes) {
            if (isTableDue) { // it fits into the first piece
                std::memcpy(table.data(), bytes.data(), kTableBytes);
                bytes = bytes.subspan(kTableBytes);
                isTableDue = false;
            }
            const std::span<float> out = values.extend(bytes.size() / head.width);
            if (head.width != 1) {
                if (!bytes.empty())
                    std::memcpy(out.data(), bytes.data(), bytes.size());
                return;
            }
            for (std::size_t i = 0; i < bytes.size(); ++i)
                out[i] = table[static_cast<std::uint8_t>(bytes[i])];
        });
    const auto isFinite = [](float value) { return std::isfinite(value); };
    const bool isFine = head.width == 1 ? std::all_of(table.begin(), table.end(), isFinite)
                                        : std::all_of(values.begin(), values.end(), isFinite);
    if (!isFine)
        throw damaged(tag, tr("a value that is not a number"));
    return values;
}

} // namespace shelf
