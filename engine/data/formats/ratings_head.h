// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/text/delimited.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Which columns hold what; -1 where none does.
struct RatingRoles {
    int user = -1;
    int book = -1;
    int rating = -1;
    int time = -1;

    /// By names in the form of plainName.
    static RatingRoles byName(const std::vector<std::string>& plain);
    /// "rating, book, user": what is needed and not there; empty where nothing is missing.
    std::string missing() const;
};

/// How a delimited file begins.
struct TableHead {
    Dialect dialect;
    std::vector<std::string> names; ///< the fields of the first row; empty where it is no row
    std::vector<std::string> plain; ///< the same as plainName
    bool hasTypes = false;          ///< each name had a type (see takeTypes), which is taken off

    explicit TableHead(const TextFile& file);

    bool has(std::string_view plainName) const;
    /// The first row is ratings already: reader, book, rating and perhaps time.
    bool startsWithRatings() const;
};

/// What a format is recognized by: the ratings, and the catalogue where there is one. What is asked for is
/// looked at once, and only then.
class RatingsHead {
public:
    explicit RatingsHead(const TextFile& ratings, const TextFile* books = nullptr)
        : m_ratings(ratings), m_books(books)
    {}

    const TextFile& file() const { return m_ratings; }
    const TextFile* booksFile() const { return m_books; }
    const TableHead& table() const { return headOf(m_ratings, m_table); }
    /// Only where there is a catalogue.
    const TableHead& books() const { return headOf(*m_books, m_booksTable); }

private:
    static const TableHead& headOf(const TextFile& file, std::optional<TableHead>& head)
    {
        return head ? *head : head.emplace(file);
    }

    const TextFile& m_ratings;
    const TextFile* m_books;
    mutable std::optional<TableHead> m_table;
    mutable std::optional<TableHead> m_booksTable;
};

/// "\"a\", \"b\", ...": the first dozen of the names that a file gives its columns.
std::string shownNames(std::span<const std::string> names);

} // namespace shelf
