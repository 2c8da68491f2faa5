// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/known_pairs.h"

#include <algorithm>
#include <bit>

namespace shelf {

void KnownPairs::clear(std::size_t readers, std::size_t books, std::size_t pairs)
{
    std::size_t bits = readers * books;
    m_books = books;
    m_exact = bits <= std::max(kLeastBits, 64 * pairs);
    if (!m_exact) {
        bits = std::max(kLeastBits, std::bit_ceil(16 * pairs));
        m_shift = 64 - std::countr_zero(bits);
    }
    m_words.assign((bits + 63) / 64, 0);
}

} // namespace shelf
