// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/archives/byte_buffer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Whether these are the files of an Office Open XML workbook (.xlsx).
bool isWorkbook(const std::vector<std::string>& names);

/// A file in the workbook's archive; empty bytes where there is none of that name.
using WorkbookPart = std::function<Result<ByteBuffer>(const std::string& name)>;

/// One sheet of a workbook as a table: tabs between the cells, a line each row, so that line numbers are
/// those of the sheet. Numbers stand as they are kept, dates as 2025-03-01 or 2025-03-01 12:00:00, texts of
/// formulas such as
/// ="0441172717" as the text. sheet: its name, or empty: the first; notes says which of several that is.
/// Errors name `path`.
Result<ByteBuffer> readWorkbook(const WorkbookPart& part, const std::string& sheet, const std::string& path,
                                std::vector<std::string>& notes);

} // namespace shelf
