// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cleaning/rich_core.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shelf {

namespace {

class RichCore {
public:
    RichCore(const Dataset& data, std::array<std::uint32_t, 2> least, NumberColumn<std::uint8_t>& keep,
             std::vector<std::uint8_t>& bookGone)
        : m_data(data), m_least(least), m_keep(keep), m_bookGone(bookGone)
    {
        m_counts[0].assign(data.userCount(), 0);
        m_counts[1].assign(data.bookCount(), 0);
        for (std::size_t row = 0; row < keep.size(); ++row)
            if (keep[row]) {
                ++m_counts[0][user(row)];
                ++m_counts[1][book(row)];
            }
    }

    /// Who has too few goes, and takes ratings from others.
    CoreLosses byGroups()
    {
        const Grouping groups[2] = {groupBy(m_data.user, m_data.userCount()),
                                    groupBy(m_data.book, m_data.bookCount())};
        std::vector<std::pair<int, std::size_t>> poor; // 0 a reader, 1 a book; each once
        std::array<std::uint64_t, 2> went{};
        for (int side = 0; side < 2; ++side)
            for (std::size_t i = 0; i < counts(side).size(); ++i)
                if (counts(side)[i] < least(side)) {
                    went[static_cast<std::size_t>(side)] += counts(side)[i] > 0;
                    poor.emplace_back(side, i);
                }
        std::uint64_t gone = 0;
        while (!poor.empty()) {
            const auto [side, who] = poor.back();
            poor.pop_back();
            if (side == 1)
                m_bookGone[who] = 1;
            for (std::uint32_t at = groups[side].start[who]; at < groups[side].start[who + 1]; ++at) {
                const std::size_t row = groups[side].order[at];
                if (!m_keep[row])
                    continue;
                m_keep[row] = 0;
                ++gone;
                const int other = 1 - side;
                const std::size_t partner = other == 0 ? user(row) : book(row);
                if (counts(other)[partner]-- == least(other)) {
                    ++went[static_cast<std::size_t>(other)];
                    poor.emplace_back(other, partner);
                }
            }
        }
        return {gone, went[0], went[1]};
    }

    /// The same from the first rating to the last, again and again, where there is no memory for groups of
    /// them. In whatever order they go, the same are left.
    CoreLosses byPasses()
    {
        const std::uint64_t readers = met(0);
        const std::uint64_t books = met(1);
        std::uint64_t gone = 0;
        for (std::uint64_t some = 1; some > 0; gone += some)
            some = onePass();
        for (std::size_t book = 0; book < counts(1).size(); ++book)
            m_bookGone[book] = m_bookGone[book] || counts(1)[book] < least(1);
        return {gone, least(0) > 0 ? readers - met(0) : 0, least(1) > 0 ? books - met(1) : 0};
    }

private:
    std::size_t user(std::size_t row) const { return static_cast<std::size_t>(m_data.user[row]); }
    std::size_t book(std::size_t row) const { return static_cast<std::size_t>(m_data.book[row]); }
    std::uint32_t least(int side) const { return m_least[static_cast<std::size_t>(side)]; }
    std::vector<std::uint32_t>& counts(int side) { return m_counts[static_cast<std::size_t>(side)]; }
    std::uint64_t met(int side)
    {
        return static_cast<std::uint64_t>(std::count_if(counts(side).begin(), counts(side).end(),
                                                        [](std::uint32_t count) { return count > 0; }));
    }

    std::uint64_t onePass()
    {
        std::uint64_t gone = 0;
        for (std::size_t row = 0; row < m_keep.size(); ++row) {
            std::uint32_t& ofReader = counts(0)[user(row)];
            std::uint32_t& ofBook = counts(1)[book(row)];
            if (!m_keep[row] || (ofReader >= least(0) && ofBook >= least(1)))
                continue;
            m_keep[row] = 0;
            --ofReader;
            --ofBook;
            ++gone;
        }
        return gone;
    }

    const Dataset& m_data;
    std::array<std::uint32_t, 2> m_least;
    NumberColumn<std::uint8_t>& m_keep;
    std::vector<std::uint8_t>& m_bookGone;
    std::array<std::vector<std::uint32_t>, 2> m_counts; ///< of readers, of books
};

} // namespace

CoreLosses keepRichCore(const Dataset& data, std::uint32_t leastOfReader, std::uint32_t leastOfBook,
                        NumberColumn<std::uint8_t>& keep, std::vector<std::uint8_t>& bookGone)
{
    RichCore core(data, {leastOfReader, leastOfBook}, keep, bookGone);
    return keep.place() ? core.byPasses() : core.byGroups();
}

} // namespace shelf
