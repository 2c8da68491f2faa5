// SPDX-License-Identifier: GPL-3.0-or-later
// cache: what is kept of opened data.
#include "app/base/opened_data.h"
#include "app/base/text.h"
#include "app/batch/commands/commands.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace shelf {

namespace {

int runCache(bool clear, Console& console)
{
    const OpenedCache cache = openedCache();
    const std::string& folder = cache.folder;
    const OpenedFiles before = openedFiles(folder);
    const OpenedFiles kept = clear ? clearOpened(folder) : before;
    if (clear && kept.count > 0)
        return console.fail(
            Error::failure(tr("Not all of the cache could be cleared"), tr("Check whose folder it is."))
                .in(folder));
    if (console.json)
        console.printJson(Json{{"folder", folder},
                               {"data_sets", kept.count},
                               {"bytes", kept.bytes},
                               {"limit", cache.limit},
                               {"cleared", clear ? before.count : 0}});
    const OpenedFiles& told = clear ? before : kept;
    console.printText(
        (clear
             ? tr("Cleared %n data sets, %1 bytes, in %2", "Cleared %n data set, %1 bytes, in %2", told.count)
             : tr("Kept %n data sets, %1 bytes, in %2", "Kept %n data set, %1 bytes, in %2", told.count))
            .arg(told.bytes)
            .arg(folder)
            .text() +
        '\n' + line(tr("At most %1 bytes are kept, as the window's settings say").arg(cache.limit)));
    return kDone;
}

} // namespace

void addCacheCommand(const Command& program, Console& console)
{
    const auto clear = std::make_shared<bool>(false);
    const Command command =
        addCommand(program, console, "cache",
                   tr("Say what is kept of opened data, which makes the next opening instant"),
                   [clear, &console] { return runCache(*clear, console); });
    command.flag("--clear", *clear, tr("Remove it"));
    command.footer(tr("How much is kept is set in the window, on its page of settings; what was not asked for longest "
                      "goes first."));
}

} // namespace shelf
