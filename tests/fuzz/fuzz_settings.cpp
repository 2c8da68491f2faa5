// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as settings: lines of "key=value" as --set and the window take them, then as those of a map,
// as ranges of a search, and as the parts that values are made of.
#include "engine/base/nearest_word.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/presets.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/search/search_space.h"
#include "tests/fuzz/fuzz_data.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace shelf;

namespace {

/// What was taken is told as it is taken, and as it is told it can be taken again.
void lines(std::string_view text)
{
    RunSettings settings;
    if (const auto preset = presetSettings(text.substr(0, text.find('\n'))))
        settings = *preset;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = line.substr(0, equals);
        RunSettings changed = settings;
        if (const Status set = setParameter(changed, key, line.substr(equals + 1)); !set) {
            fuzz::require(fuzz::told(set.error()));
            continue;
        }
        settings = changed;
        const Parameter* parameter = findParameter(key);
        fuzz::require(parameter != nullptr);
        RunSettings again = settings;
        const std::string told = parameter->get(settings);
        fuzz::require(setParameter(again, key, told).ok() && parameter->get(again) == told);
    }
    if (const Status valid = checkSettings(settings); !valid)
        fuzz::require(fuzz::told(valid.error()));
    fuzz::require(!settingsText(settings).empty());
}

void map(std::string_view text)
{
    const auto parameters = parseMapSettings(text);
    if (!parameters) {
        fuzz::require(fuzz::told(parameters.error()));
        return;
    }
    const std::string told = mapSettingsText(*parameters);
    const auto again = parseMapSettings(told);
    fuzz::require(again.ok() && mapSettingsText(*again) == told);
}

void range(std::string_view text)
{
    const RunSettings base = *presetSettings("biased-mf");
    const auto axis = parseAxis(std::string(text), base);
    if (!axis) {
        fuzz::require(fuzz::told(axis.error()));
        return;
    }
    const std::string told = axisText(*axis);
    const auto again = parseAxis(told, base);
    fuzz::require(again.ok() && axisText(*again) == told);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    switch (bytes[0] % 4) {
    case 0:
        lines(text);
        break;
    case 1:
        map(text);
        break;
    case 2:
        range(text);
        break;
    default:
        for (const std::string_view part : splitList(text))
            (void)parseReal(part, -1e6, 1e6);
        (void)parseUnits(text, 4096);
        (void)parseInteger(text, -1000, 1000);
        (void)nearestWord(text, std::array<std::string_view, 3>{"random", "time", "none"});
    }
    return 0;
}
