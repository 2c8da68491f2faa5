// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/known_books.h"
#include "engine/base/text/message.h"
#include "engine/recommend/top_n.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shelf {

/// Ratings of a new reader as they are read, entry by entry, whoever wrote them. Of two entries of a book the
/// last counts; in data that only say what was taken any rating says just that.
class RatedList {
public:
    explicit RatedList(const KnownBooks& books) : m_books(books) {}

    /// What is wrong with the rating, which is left out then: it is no number, or off the scale of the data.
    /// Nothing where the entry was taken.
    Message add(std::string_view id, std::string_view rating);
    Message add(std::string_view id, double rating);

    const std::vector<RatedBook>& rated() const { return m_rated; }
    const std::vector<std::string>& unknown() const { return m_unknown; } ///< ids that the data do not have

private:
    Message take(std::string_view id, double rating, std::string_view written);

    const KnownBooks& m_books;
    std::vector<RatedBook> m_rated;
    std::vector<std::string> m_unknown;
    std::unordered_map<std::int32_t, std::size_t> m_places; ///< in m_rated, by book
};

} // namespace shelf
