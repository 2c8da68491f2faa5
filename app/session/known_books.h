// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/shelves/book_finder.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace shelf {

/// The books of a data set, to be found by their ids and by what a library says of them. Made once for many
/// questions, in time that grows with the catalogue; const use is thread-safe. The data have to outlive it.
class KnownBooks {
public:
    explicit KnownBooks(const Dataset& data);

    const Dataset& data() const { return m_data; }
    /// -1 where no book has the id.
    std::int32_t find(std::string_view id) const;
    /// Made when it is first asked for.
    const BookFinder& finder() const;

private:
    const Dataset& m_data;
    std::unordered_map<std::string_view, std::int32_t> m_byId; ///< its texts are those of the data
    mutable std::once_flag m_finding;
    mutable std::unique_ptr<const BookFinder> m_finder;
};

} // namespace shelf
