// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text_list.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// Numbers ids 0, 1, 2, ... in order of first appearance. Ids that are plain whole numbers are looked up in a
/// table, all others in an open-addressing hash table.
class IdMap {
public:
    std::int32_t add(std::string_view id);
    /// Room for so many ids of so many characters in all; what is not used of it costs nothing.
    void reserve(std::size_t ids, std::size_t characters) { m_ids.reserve(ids, characters); }
    /// The same as add(std::to_string(number)).
    std::int32_t add(std::uint64_t number)
    {
        if (number < m_direct.size() && m_direct[number] >= 0)
            return m_direct[number];
        return addNumber(number);
    }
    /// -1 where it is unknown.
    std::int32_t find(std::string_view id) const;

    std::size_t size() const { return m_ids.size(); }
    const TextList& ids() const { return m_ids; }
    /// The ids; the map is empty then.
    TextList takeIds() { return std::exchange(*this, IdMap()).m_ids; }

private:
    std::int32_t addNumber(std::uint64_t number);
    std::int32_t append(std::string_view id);
    std::size_t slotOf(std::string_view id, std::uint64_t hash) const;
    void growSlots();

    TextList m_ids;
    std::vector<std::int32_t> m_direct;
    std::vector<std::uint8_t> m_tags; ///< eight bits of the hash of what is in the slot; 0 where it is free
    std::vector<std::int32_t> m_indices; ///< of the same slots
    std::size_t m_used = 0;
};

} // namespace shelf
