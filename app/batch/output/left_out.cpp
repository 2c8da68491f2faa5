// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/left_out.h"

#include "engine/run/learned_books.h"
#include "engine/run/unlearned_reason.h"

namespace shelf {

Message leftOutLine(const Run& run)
{
    const std::size_t count = unlearnedCount(run);
    if (count == 0)
        return {};
    if (unlearnedReason(run) != kUnlearnedReason)
        return tr("%n books are left out. Of each: %1.", "%n book is left out: %1.", count)
            .arg(tr(unlearnedReason(run)));
    return tr(
        "%n books are left out: nobody rated them in the training part, so the model knows nothing about "
        "them.",
        "%n book is left out: nobody rated it in the training part, so the model knows nothing about it.",
        count);
}

void tellEarlierFiles(const EarlierFiles& files, Console& console)
{
    for (const std::string& file : files.removed)
        console.warn(tr("removed %1, which an earlier export had left there; this run has none").arg(file));
    for (const std::string& file : files.left)
        console.warn(
            tr("left %1 as it is: this run has none, and it is not as an export wrote it there. Move it "
               "away if it does not belong to the new files")
                .arg(file));
}

} // namespace shelf
