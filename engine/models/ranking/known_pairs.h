// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// Which of some readers have which of some books, asked for without a search. One bit for each reader and
/// book where that takes no more than 64 for each pair there is; else a table of 16 to 32 bits a pair, in
/// which some pairs share one. So it never takes more than 8 bytes a pair (and at least kLeastBits).
class KnownPairs {
public:
    /// Forgets all pairs and makes room for `pairs` of them.
    void clear(std::size_t readers, std::size_t books, std::size_t pairs);
    void insert(std::size_t reader, std::size_t book)
    {
        const std::uint64_t bit = bitOf(reader, book);
        m_words[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
    /// True for every pair inserted, and for no other where exact().
    bool mayHold(std::size_t reader, std::size_t book) const
    {
        const std::uint64_t bit = bitOf(reader, book);
        return (m_words[bit / 64] >> bit % 64 & 1) != 0;
    }
    bool exact() const { return m_exact; }
    /// Of the pairs since the last clear().
    std::size_t bytes() const { return m_words.size() * sizeof(std::uint64_t); }

    static constexpr std::size_t kLeastBits = std::size_t{1} << 15;

private:
    std::uint64_t bitOf(std::size_t reader, std::size_t book) const
    {
        const std::uint64_t place = reader * m_books + book;
        return m_exact ? place : place * 0x9e3779b97f4a7c15ULL >> m_shift;
    }

    std::vector<std::uint64_t> m_words;
    std::size_t m_books = 0;
    int m_shift = 0;
    bool m_exact = true;
};

} // namespace shelf
