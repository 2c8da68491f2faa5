// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/left_out.h"

#include "engine/base/numbers.h"
#include "engine/run/learned_books.h"
#include "engine/run/unlearned_reason.h"

namespace shelf {

std::string leftOutLine(const Run& run)
{
    const std::size_t count = unlearnedCount(run);
    if (count == 0)
        return {};
    if (count == 1)
        return "1 book is left out: " + std::string(unlearnedReason(run)) + ".\n";
    if (unlearnedReason(run) != kUnlearnedReason)
        return grouped(count) + " books are left out. Of each: " + std::string(unlearnedReason(run)) + ".\n";
    return grouped(count) +
           " books are left out: nobody rated them in the training part, so the model knows nothing about "
           "them.\n";
}

void tellEarlierFiles(const EarlierFiles& files, Console& console)
{
    for (const std::string& file : files.removed)
        console.warn("removed " + file + ", which an earlier export had left there; this run has none");
    for (const std::string& file : files.left)
        console.warn("left " + file +
                     " as it is: this run has none, and it is not as an export wrote it there. "
                     "Move it away if it does not belong to the new files");
}

} // namespace shelf
