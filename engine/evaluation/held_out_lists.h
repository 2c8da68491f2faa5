// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/split.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// One user's books: those known already, and the held-out ones that are not among them; each once,
/// ascending.
struct HeldOutList {
    std::vector<std::int32_t> known;
    std::vector<std::int32_t> wanted;
    std::vector<std::uint8_t> reachable; ///< 1 for a wanted book that is in somebody's training part
};

/// Who has what in training and held out.
class HeldOutLists {
public:
    /// onTest: the test part is held out, and the validation part is known too.
    HeldOutLists(const Dataset& data, const Split& split, bool onTest);

    bool holdsOut(std::size_t user) const { return m_heldOut.count(user) > 0; }
    void fill(std::size_t user, HeldOutList& list) const;

private:
    void gather(const Grouping& grouping, std::size_t user, std::vector<std::int32_t>& books) const;

    const Dataset& m_data;
    Grouping m_known;
    Grouping m_heldOut;
    std::vector<std::uint8_t> m_trained;
};

} // namespace shelf
