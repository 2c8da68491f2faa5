// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/id_lookup.h"

#include "engine/data/text/id_key.h"

#include <utility>

namespace shelf {

IdLookup::IdLookup(const IdMap& ids, IdComparison by) : m_ids(ids), m_by(by)
{
    if (by == IdComparison::asWritten)
        return;
    m_next.assign(ids.size(), -1);
    for (std::size_t id = ids.size(); id-- > 0;) {
        std::string key = idKey(ids.ids()[id], by);
        if (key.empty())
            continue;
        const auto number = static_cast<std::int32_t>(id);
        const auto [place, isNew] = m_firstOf.emplace(std::move(key), number);
        if (!isNew)
            m_next[id] = std::exchange(place->second, number);
    }
}

} // namespace shelf
