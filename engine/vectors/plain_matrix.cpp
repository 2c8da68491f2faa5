// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/plain_matrix.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/vectors/arrays/table_size.h"
#include "engine/vectors/key_lines.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <limits>

namespace shelf {

bool readFloat(std::string_view word, float& value)
{
    word = trimmed(word);
    if (!word.empty() && word.front() == '+')
        word.remove_prefix(1);
    const auto [end, wrong] = fast_float::from_chars(word.data(), word.data() + word.size(), value);
    if (!word.empty() && (wrong == std::errc() || wrong == std::errc::result_out_of_range) &&
        end == word.data() + word.size())
        return true;
    value = std::numeric_limits<float>::quiet_NaN();
    return false;
}

Result<VectorTable> readPlainMatrix(std::string_view text, char separator, const std::string& path,
                                    const Progress& progress)
{
    constexpr std::int64_t kLinesBetween = 4096;
    std::size_t at = 0;
    std::size_t first = 0;
    const std::string_view firstRow = nextLine(text, first);
    const auto cols = static_cast<std::size_t>(std::count(firstRow.begin(), firstRow.end(), separator)) + 1;
    VectorTable table;
    GrowingValues values(cols);
    for (std::int64_t line = 1; at < text.size(); ++line) {
        if (line % kLinesBetween == 0 && !report(progress, at, text.size()))
            return Error::cancelledByCaller();
        std::string_view rest = nextLine(text, at);
        if (rest.empty()) {
            if (text.find_first_not_of("\r\n\t ", at) == std::string_view::npos)
                break;
            return Error::failure(tr("A line is empty, and no vector"), tr("Take it out.")).in(path, line);
        }
        const std::span<float> row = values.add();
        for (std::size_t c = 0; c < cols; ++c) {
            const std::size_t end = std::min(rest.find(separator), rest.size());
            if (!readFloat(rest.substr(0, end), row[c]))
                return Error::failure(tr("The value %1 of the line is no number").arg(std::to_string(c + 1)),
                                      tr("Each line should hold %1 numbers.").arg(cols))
                    .in(path, line);
            const bool isLast = end == rest.size();
            if (isLast != (c + 1 == cols))
                return Error::failure(
                           tr("The line holds another number of values than the first, which has %1")
                               .arg(cols),
                           tr("Each line should hold as many."))
                    .in(path, line);
            rest.remove_prefix(isLast ? end : end + 1);
        }
        if (const Status fits = checkTableSize(values.rows(), cols, tr("The file"), path); !fits)
            return fits.error();
    }
    if (values.rows() == 0)
        return Error::failure(tr("The file holds no vector")).in(path);
    table.values = values.take();
    return table;
}

} // namespace shelf
