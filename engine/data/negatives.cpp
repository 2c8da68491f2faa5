// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"

namespace shelf {

std::int32_t drawUnknown(std::span<const std::int32_t> known, std::size_t bookCount, Random& random)
{
    if (known.size() >= bookCount)
        return -1;
    const auto wanted = static_cast<std::int32_t>(random.below(bookCount - known.size()));
    // known[j] - j books below known[j] are missing: the wanted one stands before the first j where those are
    // more than `wanted`, with j known books before it.
    std::size_t low = 0;
    std::size_t high = known.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (known[middle] - static_cast<std::int32_t>(middle) > wanted)
            high = middle;
        else
            low = middle + 1;
    }
    return wanted + static_cast<std::int32_t>(low);
}

Positives::Positives(const Interactions& known)
{
    users.reserve(known.size());
    books.reserve(known.size());
    for (std::size_t u = 0; u < known.userCount(); ++u) {
        const auto user = static_cast<std::int32_t>(u);
        const std::span<const std::int32_t> list = known.booksOf(user);
        if (list.size() >= known.bookCount())
            continue;
        users.insert(users.end(), list.size(), user);
        books.insert(books.end(), list.begin(), list.end());
    }
}

} // namespace shelf
