// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/reading_options.h"
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
};

/// How a delimited file begins.
struct TableHead {
    Dialect dialect;
    std::vector<std::string> names; ///< the fields of the first row; empty where it is no row
    std::vector<std::string> plain; ///< the same as plainName
    bool hasTypes = false;          ///< each name had a type (see takeTypes), which is taken off

    /// delimiter: as in ReadingOptions.
    explicit TableHead(const TextFile& file, std::string_view delimiter = {});

    bool has(std::string_view plainName) const;
    /// The first row is ratings already: reader, book, rating and perhaps time.
    bool startsWithRatings() const;
};

/// What a format is recognized by: the ratings, and the catalogue where there is one. What is asked for is
/// looked at once, and only then.
class RatingsHead {
public:
    explicit RatingsHead(const TextFile& ratings, const TextFile* books = nullptr,
                         const ReadingOptions& options = kNothingSaid)
        : m_ratings(ratings), m_books(books), m_options(options)
    {}

    const TextFile& file() const { return m_ratings; }
    const TextFile* booksFile() const { return m_books; }
    /// What somebody says of the ratings.
    const ReadingOptions& options() const { return m_options; }
    const TableHead& table() const { return headOf(m_ratings, m_table, m_options.delimiter); }
    /// Only where there is a catalogue.
    const TableHead& books() const { return headOf(*m_books, m_booksTable, {}); }

private:
    static const ReadingOptions kNothingSaid;

    static const TableHead& headOf(const TextFile& file, std::optional<TableHead>& head,
                                   std::string_view delimiter)
    {
        return head ? *head : head.emplace(file, delimiter);
    }

    const TextFile& m_ratings;
    const TextFile* m_books;
    const ReadingOptions& m_options;
    mutable std::optional<TableHead> m_table;
    mutable std::optional<TableHead> m_booksTable;
};

} // namespace shelf
