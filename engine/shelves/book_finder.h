// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/shelves/own_library.h"
#include "engine/shelves/why_unmatched.h"
#include "engine/titles/authors.h"
#include "engine/titles/title_parts.h"
#include "engine/titles/works.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shelf {

enum class MatchKind { matched, ambiguous, unmatched };
enum class MatchedBy { nothing, id, isbn, title, choice };
/// "id", "isbn", "title", "choice"; empty for nothing.
std::string_view matchedByName(MatchedBy by);

/// Which book of a catalogue a book of somebody's library is.
struct BookMatch {
    MatchKind kind = MatchKind::unmatched;
    std::int32_t book = -1; ///< where it is matched; of several editions the one with the most ratings
    MatchedBy by = MatchedBy::nothing;
    std::vector<std::int32_t> candidates = {}; ///< where it is ambiguous: one a work, most ratings first
    WhyUnmatched reason = {};                  ///< where it is not matched
};

/// Finds books in a catalogue: by ISBN, else by title and author. A title agrees as a whole or, where only
/// one of the two has a subtitle, without it; not where both name volumes that differ. An author agrees
/// (engine/titles/authors.h) where the book's first one is among the catalogue's, or the catalogue's first
/// among the book's. Built in time that grows with the catalogue; const use is thread-safe.
class BookFinder {
public:
    explicit BookFinder(const Dataset& data);

    BookMatch find(const OwnBook& book) const;
    const Works& works() const { return m_works; }

    static constexpr std::size_t kMostCandidates = 20;

private:
    struct Wanted;
    BookMatch decide(std::vector<std::int32_t> books, MatchedBy by) const;
    std::int32_t best(const std::vector<std::int32_t>& books) const;
    std::vector<std::int32_t> titled(const Wanted& wanted, bool whole) const;
    bool writtenBy(std::int32_t book, const std::vector<AuthorName>& authors) const;
    WhyUnmatched unknownReason(const OwnBook& book, const std::vector<std::int32_t>& titled) const;

    const Dataset& m_data;
    Works m_works;
    std::vector<std::uint32_t> m_ratings;
    std::vector<TitleParts> m_parts;
    std::unordered_map<std::string, std::vector<std::int32_t>> m_byIsbn;
    std::unordered_map<std::string, std::vector<std::int32_t>> m_byTitle; ///< by full and by main title
};

} // namespace shelf
