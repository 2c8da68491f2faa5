// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/same_run.h"

#include <algorithm>

namespace shelf {

const RunEntry* openedAlready(const Run& run, const QList<RunEntry>& runs)
{
    if (run.seconds <= 0)
        return nullptr;
    // No two trainings take as long to the last digit; one that was gone on with has taken longer.
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const RunEntry& entry) {
        return entry.run && entry.run->created == run.created && entry.run->seconds == run.seconds &&
               entry.run->settings.preset == run.settings.preset;
    });
    return found == runs.end() ? nullptr : &*found;
}

bool holdsViews(const RunEntry& entry, const Run& run)
{
    return std::all_of(run.views.begin(), run.views.end(), [&](const SavedView& view) {
        return std::any_of(entry.views.begin(), entry.views.end(), [&](const SavedView& other) {
            return other.name == view.name && other.state == view.state && other.dims == view.dims &&
                   other.coordinates == view.coordinates;
        });
    });
}

} // namespace shelf
