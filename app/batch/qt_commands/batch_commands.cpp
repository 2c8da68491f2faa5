// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

struct QtCommand {
    BatchCommand command;
    std::string_view after; ///< the plain command that the help lists before it
};

constexpr QtCommand kQtCommands[] = {
    {{"fetch", addFetchCommand}, "sample"},
    {{"export", addExportCommand}, "map"},
    {{"report", addReportCommand}, "map"},
    {{"tour", addTourCommand}, "serve"},
    {{"guide", addGuideCommand}, "serve"},
    {{"completion", addCompletionCommand}, "bench"},
    {{"help", addHelpCommand}, "bench"},
};

std::vector<BatchCommand> allCommands()
{
    std::vector<BatchCommand> all;
    for (const BatchCommand& plain : plainCommands()) {
        all.push_back(plain);
        for (const QtCommand& one : kQtCommands)
            if (one.after == plain.name)
                all.push_back(one.command);
    }
    return all;
}

} // namespace

BatchCommands batchCommands()
{
    static const std::vector<BatchCommand> all = allCommands();
    return all;
}

} // namespace shelf
