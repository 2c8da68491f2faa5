// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/reader_sections.h"

#include "engine/base/text/message.h"
#include "engine/files/run/section_values.h"
#include "engine/run/parent_run.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>
#include <span>
#include <string>
#include <utility>

namespace shelf {

namespace {

constexpr const char* kLearned = "books/learned";
constexpr const char* kValues = "readers/values";
constexpr const char* kLengths = "readers/lengths";
constexpr const char* kRatings = "readers/ratings";

constexpr std::size_t kMostValues = 31;
constexpr std::uint64_t kParts = 8; ///< what a rating's place among the values is multiplied with
constexpr std::size_t kCheck = sizeof(std::uint32_t);
constexpr int kGroupBits = 7;
constexpr int kNumberBits = 64;

/// The part of each row, for rows that are asked for in ascending order.
class PartsInOrder {
public:
    explicit PartsInOrder(const Run& run)
    {
        add(run.split.train, RatingPart::train);
        add(run.split.validation, RatingPart::validation);
        add(run.split.test, RatingPart::test);
        if (const auto& earlier = run.settings.of<ParentRun>().learned)
            add(*earlier, RatingPart::earlier);
    }

    RatingPart of(std::uint32_t row)
    {
        for (Rows& rows : m_parts) {
            if (rows.at == rows.end || *rows.at != row)
                continue;
            ++rows.at;
            return rows.part;
        }
        return RatingPart::none;
    }

private:
    struct Rows {
        const std::uint32_t* at = nullptr;
        const std::uint32_t* end = nullptr;
        RatingPart part = RatingPart::none;
    };
    void add(const std::vector<std::uint32_t>& rows, RatingPart part)
    {
        m_parts.push_back({rows.data(), rows.data() + rows.size(), part});
    }

    std::vector<Rows> m_parts;
};

/// The different ratings that have a place of their own.
class Values {
public:
    explicit Values(std::span<const float> ratings)
    {
        for (const float rating : ratings)
            if (placeOf(rating) == 0) {
                if (m_values.size() == kMostValues)
                    break;
                m_values.push_back(rating);
            }
    }

    /// From 1 on; 0: it has none.
    std::uint64_t placeOf(float rating) const
    {
        const auto bits = std::bit_cast<std::uint32_t>(rating); // minus zero stays what it is
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (std::bit_cast<std::uint32_t>(m_values[i]) == bits)
                return i + 1;
        return 0;
    }
    const std::vector<float>& all() const { return m_values; }

private:
    std::vector<float> m_values;
};

std::size_t sizeOf(std::uint64_t number)
{
    return std::max<std::size_t>(1, (static_cast<std::size_t>(std::bit_width(number)) + kGroupBits - 1) /
                                        kGroupBits);
}

char* put(char* to, std::uint64_t number)
{
    for (; number >= 1u << kGroupBits; number >>= kGroupBits)
        *to++ = static_cast<char>((number & 0x7F) | 0x80);
    *to++ = static_cast<char>(number);
    return to;
}

std::uint64_t folded(std::uint64_t difference)
{
    return difference << 1 ^ (difference >> (kNumberBits - 1) != 0 ? ~std::uint64_t{0} : 0);
}

std::uint64_t unfolded(std::uint64_t number)
{
    return number >> 1 ^ ((number & 1) != 0 ? ~std::uint64_t{0} : 0);
}

/// Hands over the reader and the numbers of each rating, in their order.
template <class Use> void forEachRating(const Run& run, const Values& values, const Use& use)
{
    const Dataset& data = *run.data;
    PartsInOrder parts(run);
    std::vector<std::uint64_t> before(data.hasTimes() ? data.userCount() : 0, 0);
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        const auto reader = static_cast<std::size_t>(data.user[row]);
        const std::uint64_t place = values.placeOf(data.rating[row]);
        const auto part = static_cast<std::uint64_t>(parts.of(static_cast<std::uint32_t>(row)));
        std::uint64_t passed = 0;
        if (!before.empty()) {
            const auto time = static_cast<std::uint64_t>(data.time[row]);
            passed = folded(time - std::exchange(before[reader], time));
        }
        use(row, reader, place, kParts * place + part, passed);
    }
}

std::vector<std::uint32_t> learnedOf(const Run& run)
{
    std::vector<std::uint32_t> counts(run.data->bookCount(), 0);
    forEachLearnedRow(run.settings, run.split.train,
                      [&](std::uint32_t row) { ++counts[static_cast<std::size_t>(run.data->book[row])]; });
    return counts;
}

template <class T> std::string bytesOf(const std::vector<T>& values)
{
    std::string bytes(sizeof(T) * values.size(), '\0');
    if (!values.empty())
        std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

/// Takes numbers from a record; throws at its end.
class RecordBytes {
public:
    explicit RecordBytes(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_bytes.empty(); }
    std::uint64_t number()
    {
        std::uint64_t number = 0;
        for (int shift = 0; shift < kNumberBits; shift += kGroupBits) {
            const auto byte = static_cast<std::uint64_t>(take(1)[0]);
            number |= (byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return number;
        }
        throw damaged(kRatings, tr("a value out of range"));
    }
    float real()
    {
        float value = 0;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

private:
    std::span<const std::byte> take(std::size_t count)
    {
        if (m_bytes.size() < count)
            throw damaged(kRatings, tr("its length"));
        const auto taken = m_bytes.first(count);
        m_bytes = m_bytes.subspan(count);
        return taken;
    }

    std::span<const std::byte> m_bytes;
};

} // namespace

void addReaders(FrameWriter& out, const Run& run)
{
    const Dataset& data = *run.data;
    const Values values(data.rating);
    std::vector<std::uint64_t> ends(data.userCount(), kCheck);
    const std::size_t timed = data.hasTimes() ? 1 : 0;
    forEachRating(run, values,
                  [&](std::size_t row, std::size_t reader, std::uint64_t place, std::uint64_t said,
                      std::uint64_t passed) {
                      ends[reader] += sizeOf(static_cast<std::uint64_t>(data.book[row])) + sizeOf(said) +
                                      (place == 0 ? sizeof(float) : 0) + timed * sizeOf(passed);
                  });
    std::vector<std::uint32_t> lengths(ends.size());
    for (std::size_t u = 0; u < ends.size(); ++u) {
        if (ends[u] > std::numeric_limits<std::uint32_t>::max())
            return; // of more than 4 GB each reader is found by reading all
        lengths[u] = static_cast<std::uint32_t>(ends[u]);
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());

    std::string records(static_cast<std::size_t>(ends.empty() ? 0 : ends.back()), '\0');
    std::vector<char*> at(ends.size());
    for (std::size_t u = 0; u < at.size(); ++u)
        at[u] = records.data() + ends[u] - lengths[u] + kCheck;
    forEachRating(run, values,
                  [&](std::size_t row, std::size_t reader, std::uint64_t place, std::uint64_t said,
                      std::uint64_t passed) {
                      char* to = put(put(at[reader], static_cast<std::uint64_t>(data.book[row])), said);
                      if (place == 0) {
                          std::memcpy(to, &data.rating[row], sizeof(float));
                          to += sizeof(float);
                      }
                      at[reader] = timed != 0 ? put(to, passed) : to;
                  });
    for (std::size_t u = 0; u < lengths.size(); ++u) {
        char* const record = records.data() + ends[u] - lengths[u];
        const std::uint32_t crc =
            run_format::crc32(std::as_bytes(std::span(record + kCheck, lengths[u] - kCheck)));
        std::memcpy(record, &crc, sizeof crc);
    }
    out.addOwned(kLearned, bytesOf(learnedOf(run)));
    out.addOwned(kValues, bytesOf(values.all()));
    out.addOwned(kLengths, bytesOf(lengths));
    out.addOwned(kRatings, std::move(records));
}

bool hasReaders(const FrameReader& in)
{
    return in.has(kLearned) && in.has(kValues) && in.has(kLengths) && in.has(kRatings);
}

void checkReaders(FrameReader& in)
{
    for (const char* tag : {kLearned, kValues, kLengths, kRatings})
        if (in.has(tag))
            in.check(tag);
}

std::vector<std::uint32_t> readLearned(FrameReader& in, std::size_t books)
{
    return in.array<std::vector<std::uint32_t>>(kLearned, books);
}

ReaderRecords::ReaderRecords(FrameReader& in, std::size_t readers, std::size_t books)
    : m_in(in),
      m_books(books),
      m_hasTimes(in.has("ratings/time")),
      m_values(in.array<std::vector<float>>(kValues, in.count(kValues, sizeof(float)))),
      m_lengths(in.array<std::vector<std::uint32_t>>(kLengths, readers))
{
    checkFinite(kValues, m_values);
    if (std::accumulate(m_lengths.begin(), m_lengths.end(), std::uint64_t{0}) != in.length(kRatings))
        throw damaged(kLengths, tr("its length"));
}

std::vector<ReaderRecords::Rating> ReaderRecords::of(std::size_t reader)
{
    const auto before = m_lengths.begin() + static_cast<std::ptrdiff_t>(reader);
    const std::uint64_t start = std::accumulate(m_lengths.begin(), before, std::uint64_t{0});
    std::vector<std::byte> bytes(m_lengths[reader]);
    m_in.readWithin(kRatings, start, bytes);
    std::uint32_t crc = 0;
    if (bytes.size() < sizeof crc)
        throw damaged(kLengths, tr("a value out of range"));
    std::memcpy(&crc, bytes.data(), sizeof crc);
    const auto said = std::span(bytes).subspan(kCheck);
    if (run_format::crc32(said) != crc)
        throw damaged(kRatings);

    std::vector<Rating> ratings;
    std::uint64_t time = 0;
    for (RecordBytes record(said); !record.atEnd();) {
        const std::uint64_t book = record.number();
        const std::uint64_t rated = record.number();
        const std::uint64_t place = rated / kParts;
        const std::uint64_t part = rated % kParts;
        if (book >= m_books || place > m_values.size() || part > static_cast<std::uint64_t>(kLastRatingPart))
            throw damaged(kRatings, tr("a value out of range"));
        const float rating = place == 0 ? record.real() : m_values[static_cast<std::size_t>(place - 1)];
        if (m_hasTimes)
            time += unfolded(record.number());
        checkFinite(kRatings, std::span(&rating, 1));
        ratings.push_back({static_cast<std::int32_t>(book), rating, static_cast<std::int64_t>(time),
                           static_cast<RatingPart>(part)});
    }
    return ratings;
}

} // namespace shelf
