// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/held_out_lists.h"

#include <algorithm>

namespace shelf {

HeldOutLists::HeldOutLists(const Dataset& data, const Split& split, bool onTest)
    : m_data(data),
      m_heldOut(groupBy(data.user, data.userCount(), onTest ? &split.test : &split.validation)),
      m_trained(data.bookCount(), 0)
{
    if (onTest) {
        std::vector<std::uint32_t> known = split.train;
        known.insert(known.end(), split.validation.begin(), split.validation.end());
        m_known = groupBy(data.user, data.userCount(), &known);
    } else {
        m_known = groupBy(data.user, data.userCount(), &split.train);
    }
    for (const std::uint32_t row : split.train)
        m_trained[static_cast<std::size_t>(data.book[row])] = 1;
}

void HeldOutLists::fill(std::size_t user, HeldOutList& list) const
{
    gather(m_known, user, list.known);
    gather(m_heldOut, user, list.wanted);
    std::erase_if(list.wanted, [&](std::int32_t book) {
        return std::binary_search(list.known.begin(), list.known.end(), book);
    });
    list.reachable.clear();
    for (const std::int32_t book : list.wanted)
        list.reachable.push_back(m_trained[static_cast<std::size_t>(book)]);
}

void HeldOutLists::gather(const Grouping& grouping, std::size_t user, std::vector<std::int32_t>& books) const
{
    books.clear();
    for (std::uint32_t k = grouping.start[user]; k < grouping.start[user + 1]; ++k)
        books.push_back(m_data.book[grouping.order[k]]);
    std::sort(books.begin(), books.end());
    books.erase(std::unique(books.begin(), books.end()), books.end());
}

} // namespace shelf
