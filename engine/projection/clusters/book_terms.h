// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The words of a title as they are written in it: what stands between spaces, punctuation and apostrophes
/// and begins with no digit, of two letters or more.
std::vector<std::string_view> wordsIn(std::string_view title);

/// A word that says nothing of a book: articles, pronouns, prepositions and the like of English, German,
/// French, Spanish and Dutch, and what editions are called.
bool isStopWord(std::string_view folded);

/// What can be said of the books in a word: the words of their titles, their authors, genres and tags, and
/// the values of other columns that books share. Words that differ only in case are one.
struct BookTerms {
    std::vector<std::string> text;    ///< of each term, in its most common spelling
    std::vector<std::string> folded;  ///< of each term
    std::vector<std::uint8_t> author; ///< of each term: 1 where it names an author
    std::vector<std::uint32_t> start; ///< book b has the terms entries[start[b]] .. entries[start[b + 1] - 1]
    std::vector<std::uint32_t> entries; ///< of a book ascending, each once

    std::span<const std::uint32_t> of(std::size_t book) const
    {
        return std::span(entries).subspan(start[book], start[book + 1] - start[book]);
    }
};
BookTerms termsOf(const Catalogue& books);

} // namespace shelf
