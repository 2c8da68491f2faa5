// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/titles/title_parts.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Two works by their numbers, the smaller first.
struct WorkPair {
    std::int32_t first = -1;
    std::int32_t second = -1;

    auto operator<=>(const WorkPair&) const = default;
};

/// By what two books are told to be editions of one work.
enum class EditionSign { title, vectors };
/// "title", "vectors".
std::string_view editionSignName(EditionSign sign);

/// Which books of a catalogue are editions of one work, and where they stand in series.
///
/// Editions have the same title, but for case, marks, punctuation, article and what stands in parentheses at
/// its end, and the same first author. A title without subtitle is an edition of the one work whose title
/// goes on with a subtitle, where there is just one. Different volumes of one title are different works. A
/// book without title or author is a work of its own.
class Works {
public:
    explicit Works(const Catalogue& books);

    std::size_t bookCount() const { return m_work.size(); }
    std::size_t workCount() const { return m_editions.size(); }
    std::int32_t workOf(std::int32_t book) const { return m_work[static_cast<std::size_t>(book)]; }
    /// All books of the work, ascending.
    const std::vector<std::int32_t>& editions(std::int32_t work) const
    {
        return m_editions[static_cast<std::size_t>(work)];
    }
    /// The same with these pairs being one work each, by another sign than title and author. A pair that
    /// would bring together two authors, or two volumes of different numbers, is left apart; the first pairs
    /// count.
    Works joined(std::span<const WorkPair> pairs) const;
    /// Of two books of one work.
    EditionSign toldBy(std::int32_t a, std::int32_t b) const
    {
        return m_titled[static_cast<std::size_t>(a)] == m_titled[static_cast<std::size_t>(b)]
                   ? EditionSign::title
                   : EditionSign::vectors;
    }
    /// The number of the series; -1 of a book that stands in none.
    std::int32_t seriesOf(std::int32_t book) const { return m_series[static_cast<std::size_t>(book)]; }
    const std::vector<std::int32_t>& booksOfSeries(std::int32_t series) const
    {
        return m_volumes[static_cast<std::size_t>(series)];
    }
    std::size_t seriesCount() const { return m_volumes.size(); }
    const std::optional<SeriesPlace>& placeOf(std::int32_t book) const
    {
        return m_places[static_cast<std::size_t>(book)];
    }
    /// The number of the first author; -1 where none is named.
    std::int32_t authorOf(std::int32_t book) const { return m_author[static_cast<std::size_t>(book)]; }

private:
    void number();

    std::vector<std::int32_t> m_work;
    std::vector<std::int32_t> m_titled; ///< the works by title and author alone
    std::vector<std::vector<std::int32_t>> m_editions;
    std::vector<std::optional<SeriesPlace>> m_places;
    std::vector<std::int32_t> m_series;
    std::vector<std::vector<std::int32_t>> m_volumes; ///< books by series
    std::vector<std::int32_t> m_author;
};

} // namespace shelf
