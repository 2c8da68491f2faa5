// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/opened_project.h"

#include <algorithm>

namespace shelf {

namespace {

bool isSameStored(const StoredBytes& a, const StoredBytes& b)
{
    return a.isThere() && b.isThere() && a.size() == b.size() && a.crc() && a.crc() == b.crc();
}

} // namespace

bool OpenedProject::isSaved(const ProjectRun& run) const
{
    const auto same = std::find_if(saved.runs.begin(), saved.runs.end(),
                                   [&](const ProjectRun& other) { return other.key == run.key; });
    return !isCopy && same != saved.runs.end() && same->name == run.name &&
           isSameStored(same->bytes, run.bytes);
}

bool OpenedProject::isPartSaved(const std::string& key) const
{
    const auto now = project.parts.find(key);
    const auto before = saved.parts.find(key);
    if (now == project.parts.end() || before == saved.parts.end())
        return now == project.parts.end() && before == saved.parts.end();
    return !isCopy && isSameStored(now->second, before->second);
}

} // namespace shelf
