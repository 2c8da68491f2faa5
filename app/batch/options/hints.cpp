// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/hints.h"

#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

namespace shelf {

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset& one : presets())
        names.emplace_back(one.name);
    return names;
}

std::vector<std::string> parameterWords()
{
    std::vector<std::string> words;
    for (const Parameter& one : parameterTable())
        words.push_back(std::string(one.key) + '=');
    return words;
}

std::vector<std::string> splitWords()
{
    return {"random:0.2", "per-user:0.2", "time:0.2", "last-out", "file:", "none"};
}

} // namespace shelf
