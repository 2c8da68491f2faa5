// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the file of a search; one that is read says the same when it is written and read again.
#include "engine/search/search_file.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto state = shelf::parseSearch({reinterpret_cast<const char*>(bytes), size});
    if (!state) {
        fuzz::require(fuzz::told(state.error()));
        return 0;
    }
    fuzz::require(shelf::checkPlan(state->plan).ok());
    const std::string document = shelf::searchDocument(*state);
    const auto again = shelf::parseSearch(document);
    fuzz::require(again.ok() && shelf::searchDocument(*again) == document);
    fuzz::require(state->best() < static_cast<int>(state->trials.size()));
    for (const shelf::Trial& trial : state->trials)
        if (const auto settings = state->settingsOf(trial); !settings)
            fuzz::require(fuzz::told(settings.error()));
    return 0;
}
