// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_parts.h"

#include "engine/base/text/message.h"
#include "engine/base/utf8.h"
#include "engine/output/json_values.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kLongestKey = 100;

const ProjectPart kParts[] = {
    {"tags", trNoop("tags"),
     trNoop("books that were given a name together, as a column to color and filter by")},
    {"readers", trNoop("own readers"),
     trNoop("readers whom a person made up, with their ratings and libraries")},
    {"notes", trNoop("notes"), trNoop("what a person wrote down")},
    {"selection", trNoop("the selection"), trNoop("which run, book, reader and books are selected")},
    {"window", trNoop("the window"), "page, panels and what is shown in them"},
    {"map", trNoop("the map"), "method, settings, colors and camera"},
    {"cleaning", trNoop("what is left out of the data"), "how the open data are cleaned, until that is saved"},
    {"training", trNoop("training settings"), trNoop("the form of the next training")},
    {"searches", trNoop("settings searches"), trNoop("searches for settings with all their trials"), true,
     std::uint64_t{256} << 20},
};

bool isKeyLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

std::span<const ProjectPart> projectParts()
{
    return kParts;
}

const ProjectPart* projectPartOf(std::string_view key)
{
    const std::size_t slash = key.find('/');
    const bool isOne = slash == std::string_view::npos;
    const auto found = std::find_if(std::begin(kParts), std::end(kParts), [&](const ProjectPart& row) {
        return row.key == key.substr(0, slash) && row.several != isOne;
    });
    return found == std::end(kParts) ? nullptr : &*found;
}

bool isPartKey(std::string_view key)
{
    if (key.empty() || key.size() > kLongestKey || key.front() == '/' || key.back() == '/' ||
        key.find("//") != std::string_view::npos)
        return false;
    return std::all_of(key.begin(), key.end(), [](char c) { return c == '/' || isKeyLetter(c); });
}

Status checkPart(std::string_view key, std::string_view bytes)
{
    const ProjectPart* row = projectPartOf(key);
    if (!row || !isPartKey(key))
        return Error::usageError(tr("A project has no part '%1'").arg(key));
    if (bytes.size() > row->most)
        return Error::failure(tr("There is too much of this for a project: %1").arg(tr(row->title)),
                              tr("Remove some of it, then save again"));
    if (!isUtf8(bytes) || !json_values::isShallow(bytes) || !nlohmann::json::accept(bytes))
        return Error::failure(tr("This part of the project makes no sense: %1").arg(tr(row->title)));
    return {};
}

} // namespace shelf
