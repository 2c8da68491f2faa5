// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/held_out_store.h"

#include <algorithm>
#include <utility>

namespace shelf {

HeldOutPtr HeldOutStore::find(const RunPtr& run) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) {
        return run && run->model && kept.model.lock() == run->model;
    });
    return found == m_kept.end() ? nullptr : found->figures;
}

void HeldOutStore::keep(const RunPtr& run, HeldOutPtr figures)
{
    m_kept.erase(
        std::remove_if(m_kept.begin(), m_kept.end(), [](const Kept& kept) { return kept.model.expired(); }),
        m_kept.end());
    if (find(run))
        return;
    m_kept.push_back({run->model, std::move(figures)});
    if (m_kept.size() > kMost)
        m_kept.pop_front();
}

} // namespace shelf
