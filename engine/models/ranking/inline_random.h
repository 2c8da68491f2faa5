// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/random_steps.h"
#include "engine/base/random.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace shelf {

/// Goes on where `random` stands, which stays there; the draws are the same.
class InlineRandom {
public:
    explicit InlineRandom(const Random& random) : m_state(std::bit_cast<State>(random)) {}

    std::uint64_t below(std::uint64_t n) { return belowOf(m_state.words, n); }
    template <class T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    struct State {
        std::uint64_t words[4];
    };
    State m_state;
};

} // namespace shelf
