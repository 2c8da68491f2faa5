// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Numbers ids 0, 1, 2, ... in order of first appearance. Ids that are plain whole numbers are looked up in a
/// table, all others in an open-addressing hash table.
class IdMap {
public:
    std::int32_t add(std::string_view id);
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
    const std::vector<std::string>& ids() const { return m_ids; }
    std::vector<std::string> takeIds() { return std::move(m_ids); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::int32_t index = -1;
    };

    std::int32_t addNumber(std::uint64_t number);
    std::int32_t append(std::string_view id);
    std::size_t slotOf(std::string_view id, std::uint32_t hash) const;
    void growSlots();

    std::vector<std::string> m_ids;
    std::vector<std::int32_t> m_direct;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace shelf
