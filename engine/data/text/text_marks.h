// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/text/delimited.h"
#include "engine/data/text/reading.h"

namespace shelf {

/// Says how many cells of the file lost the mark of text or an escape (engine/base/table_text.h), since a
/// file that this program did not write may mean its apostrophes and backslashes.
void tellTextMarks(const RowReader& rows, const TextFile& file, Reading& reading);

} // namespace shelf
