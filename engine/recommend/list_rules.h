// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/titles/works.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What a list of recommendations is to be like beyond its books' own facts (BookFilter). What belongs to a
/// series and what is an edition of what is told by Works.
struct ListRules {
    bool onePerSeries = false;
    bool onePerAuthor = false; ///< by the first author; books that name none are not compared
    /// Instead of any volume behind those that were read the next one that may be recommended: whole
    /// volumes only, the first where none was read. It takes the place of the better scored one.
    bool nextVolume = false;
    bool withoutEditions = false;     ///< of works that were read; nor two editions of one work
    bool withoutLaterVolumes = false; ///< than the first, of series of which nothing was read
    /// Names of people ("Ana Able", "Able"): no book that one of them has a part in.
    std::vector<std::string> withoutAuthors = {};

    bool operator==(const ListRules&) const = default;
    bool isOpen() const { return *this == ListRules(); }
    int conditions() const; ///< how many of them hold; all people together are one
};

/// The names of ListRules::withoutAuthors that are of nobody in the catalogue, and leave nothing out.
std::vector<std::string> unknownAuthors(const ListRules& rules, const Catalogue& books);

/// The rules for somebody who has read these books.
class RuledList {
public:
    RuledList(const ListRules& rules, const Works& works, const Catalogue& books,
              std::span<const std::int32_t> read);

    /// Sets the mask of books that may not be recommended to 0.
    void restrict(std::vector<std::uint8_t>& mask) const;

    struct Picked {
        std::int32_t book = -1;
        std::int32_t insteadOf = -1; ///< the later volume that scored better; -1: none
    };
    /// Up to `count` of the books, which come best first and are all allowed by the mask. ratings: how many a
    /// book has, by which one of several editions of a volume is chosen.
    std::vector<Picked> pick(std::span<const std::int32_t> bestFirst, std::span<const std::uint8_t> mask,
                             std::span<const std::uint32_t> ratings, std::size_t count) const;

private:
    std::int32_t nextVolume(std::int32_t book, std::span<const std::uint8_t> mask,
                            std::span<const std::uint32_t> ratings) const;

    const ListRules& m_rules;
    const Works& m_works;
    const Catalogue& m_books;
    std::vector<std::uint8_t> m_readWorks;
    std::vector<double> m_lastRead; ///< volume by series; below 0 where nothing was read
};

} // namespace shelf
