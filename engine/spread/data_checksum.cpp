// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/data_checksum.h"

#include <bit>
#include <cstdint>
#include <string_view>

namespace shelf {

namespace {

class Checksum {
public:
    void add(std::uint64_t word)
    {
        m_hash = (m_hash ^ word) * 0x100000001b3ULL; // FNV-1a over whole words
        m_hash ^= m_hash >> 29;
    }

    void add(std::string_view text)
    {
        add(text.size());
        for (std::size_t at = 0; at < text.size(); at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            for (const char c : text.substr(at, sizeof(std::uint64_t)))
                word = word << 8 | static_cast<unsigned char>(c);
            add(word);
        }
    }

    void add(const TextList& texts)
    {
        add(texts.size());
        for (const std::string_view text : texts)
            add(text);
    }

    void add(const std::vector<TextColumn>& columns)
    {
        add(columns.size());
        for (const TextColumn& column : columns) {
            add(std::string_view(column.name));
            add(column.values);
        }
    }

    std::string text() const
    {
        std::string digits(16, '0');
        std::uint64_t hash = m_hash;
        for (std::size_t i = digits.size(); i-- > 0; hash >>= 4)
            digits[i] = "0123456789abcdef"[hash & 15];
        return digits;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

} // namespace

std::string dataChecksum(const Dataset& data)
{
    Checksum sum;
    sum.add(data.ratingCount());
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        sum.add(static_cast<std::uint64_t>(static_cast<std::uint32_t>(data.user[row])) << 32 |
                static_cast<std::uint32_t>(data.book[row]));
        sum.add(std::bit_cast<std::uint32_t>(data.rating[row]));
    }
    sum.add(data.time.size());
    for (const std::int64_t time : data.time)
        sum.add(static_cast<std::uint64_t>(time));
    sum.add(data.heldOut.size());
    for (const std::uint8_t held : data.heldOut)
        sum.add(std::uint64_t{held});
    sum.add(std::uint64_t{data.onlyTaken});
    sum.add(data.userIds);
    sum.add(data.userAttributes);
    const Catalogue& books = data.books;
    for (const TextList* column : {&books.ids, &books.titles, &books.authors, &books.languages, &books.isbns})
        sum.add(*column);
    sum.add(books.years.size());
    for (const std::int32_t year : books.years)
        sum.add(static_cast<std::uint64_t>(static_cast<std::uint32_t>(year)));
    sum.add(books.extra);
    return sum.text();
}

} // namespace shelf
