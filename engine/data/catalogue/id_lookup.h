// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/id_map.h"
#include "engine/data/text/id_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shelf {

/// Looks up ids of one file by what stands in another.
class IdLookup {
public:
    IdLookup(const IdMap& ids, IdComparison by);

    IdComparison by() const { return m_by; }
    /// Calls take(index) for each of the ids that the text means: for the id that is written so, and for all
    /// that are the same by the comparison.
    template <class Take> void each(std::string_view text, Take take) const
    {
        const std::int32_t written = m_ids.find(text);
        if (written >= 0)
            take(written);
        if (m_firstOf.empty())
            return;
        const auto first = m_firstOf.find(idKey(text, m_by));
        for (std::int32_t id = first == m_firstOf.end() ? -1 : first->second; id >= 0;
             id = m_next[static_cast<std::size_t>(id)])
            if (id != written)
                take(id);
    }

private:
    const IdMap& m_ids;
    IdComparison m_by;
    std::unordered_map<std::string, std::int32_t> m_firstOf; ///< by key; empty where ids are as written
    std::vector<std::int32_t> m_next;                        ///< the next id of the same key; -1: none
};

} // namespace shelf
