// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/text_marks.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

namespace shelf {

void tellTextMarks(const RowReader& rows, const TextFile& file, Reading& reading)
{
    const TextMarks& marks = rows.textMarks();
    if (marks.count > 0)
        reading.warn(
            WarningKind::other, file, 0,
            tr("%n cells begin with an apostrophe before a sign such as = or -, which marks text in the "
               "tables of this program; it is taken for that mark and left out (first on line %1)",
               "%n cell begins with an apostrophe before a sign such as = or -, which marks text in the "
               "tables of this program; it is taken for that mark and left out (first on line %1)",
               marks.count)
                .arg(std::to_string(marks.firstLine)));
    if (marks.escapes > 0)
        reading.warn(WarningKind::other, file, 0,
                     tr("%n cells hold %2 or the like, which stands for a control character in the "
                        "tables of this program; it is read as that character (first on line %1)",
                        "%n cell holds %2 or the like, which stands for a control character in the "
                        "tables of this program; it is read as that character (first on line %1)",
                        marks.escapes)
                         .arg(std::to_string(marks.firstEscape))
                         .arg("\\u001b"));
}

} // namespace shelf
