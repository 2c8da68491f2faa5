// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/work_ahead.h"
#include "engine/data/text/delimited.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// Rows of plain whole numbers at the beginning of a part of a file.
struct NumberBlock {
    const char* begin = nullptr; ///< behind the end of a line
    const char* end = nullptr;
    const char* stopped = nullptr; ///< where the first other row begins
    NumberRows rows = {};
};

/// Parses the parts of a file of numbers by several threads, ahead of who reads it row by row and knows where
/// rows begin: a line may begin within quotes.
class NumberBlocks {
public:
    /// rows must live as long; end: of the file.
    NumberBlocks(const RowReader& rows, const char* end, std::size_t columns);

    /// The block that begins where `rows` stands; false where none does. What `block` held is used again.
    bool next(NumberBlock& block);

private:
    void giveMore();

    const RowReader& m_rows;
    const char* m_end;
    std::size_t m_columns;
    const char* m_given; ///< up to here
    int m_inVain = 0;    ///< blocks in a row without any such row
    std::vector<NumberRows>
        m_spare; ///< whose memory is at hand: fresh memory costs more than what is put there
    WorkAhead<NumberBlock> m_ahead;
};

} // namespace shelf
