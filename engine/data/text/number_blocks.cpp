// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/number_blocks.h"

#include <algorithm>
#include <cstring>

namespace shelf {

namespace {

constexpr std::ptrdiff_t kBlock = std::ptrdiff_t{1} << 17;
constexpr std::ptrdiff_t kWorthIt = 4 * kBlock;
constexpr int kMostInVain = 4; ///< it is no file of numbers then

} // namespace

NumberBlocks::NumberBlocks(const RowReader& rows, const char* end, std::size_t columns)
    : m_rows(rows),
      m_end(end),
      m_columns(columns),
      m_given(rows.at()),
      m_ahead([this](NumberBlock& block, std::size_t) {
          block.stopped = m_rows.integersFrom(block.begin, block.end, block.rows);
      })
{
    if (!rows.mayHoldIntegers() || end - m_given < kWorthIt || columns == 0)
        m_given = end;
}

void NumberBlocks::giveMore()
{
    while (m_given < m_end && m_ahead.size() < m_ahead.depth()) {
        NumberBlock block{.begin = m_given, .end = m_end};
        if (m_end - m_given > kBlock)
            if (const void* line =
                    std::memchr(m_given + kBlock, '\n', static_cast<std::size_t>(m_end - m_given - kBlock)))
                block.end = static_cast<const char*>(line) + 1;
        m_given = block.end;
        if (!m_spare.empty()) {
            block.rows = std::move(m_spare.back());
            m_spare.pop_back();
        }
        block.rows.clear(m_columns);
        m_ahead.give(std::move(block));
    }
}

bool NumberBlocks::next(NumberBlock& block)
{
    if (m_inVain > kMostInVain)
        return false;
    if (block.rows.hasRoom())
        m_spare.push_back(std::move(block.rows));
    if (m_ahead.size() == 0)
        m_given = std::max(m_given, m_rows.at()); // a row went over the beginning of several
    giveMore();
    while (m_ahead.size() > 0 && m_ahead.front().begin < m_rows.at())
        static_cast<void>(m_ahead.take()); // a row went over its beginning
    if (m_ahead.size() == 0 || m_ahead.front().begin != m_rows.at())
        return false;
    block = m_ahead.take();
    m_inVain = block.rows.size() == 0 ? m_inVain + 1 : 0;
    return block.rows.size() > 0;
}

} // namespace shelf
