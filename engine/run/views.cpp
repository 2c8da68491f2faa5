// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/views.h"

#include "engine/base/text/message.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <string>

namespace shelf {

namespace {

bool arePlaces(const SavedView& view)
{
    const auto dims = static_cast<std::size_t>(view.dims);
    for (std::size_t at = 0; at < view.coordinates.size(); at += dims) {
        const auto place = std::span(view.coordinates).subspan(at, dims);
        if (!std::all_of(place.begin(), place.end(), [](float x) { return std::isfinite(x); }) &&
            !std::all_of(place.begin(), place.end(), [](float x) { return std::isnan(x); }))
            return false;
    }
    return true;
}

Status checkView(const SavedView& view, std::size_t books)
{
    if (view.name.empty() || view.name.size() > kLongestViewName || !isUtf8(view.name))
        return Error::usageError(tr("A view's name is empty, too long or not valid text"),
                                 tr("Give it another, of at most 200 bytes"));
    if (view.state.size() > kLongestViewState || !isUtf8(view.state))
        return Error::usageError(
            tr("The state of the view \"%1\" is too long or not valid text").arg(view.name),
            tr("Save a view of fewer selected books"));
    const bool placed = !view.coordinates.empty();
    const bool flat = view.dims == 2 || view.dims == 3;
    if (!flat || (placed && (view.coordinates.size() % static_cast<std::size_t>(view.dims) != 0 ||
                             view.coordinates.size() / static_cast<std::size_t>(view.dims) != books)))
        return Error::usageError(tr("The view \"%1\" is not one of these books").arg(view.name),
                                 tr("Save it again from the map"));
    if (!arePlaces(view))
        return Error::usageError(tr("The view \"%1\" has coordinates that are not numbers").arg(view.name),
                                 tr("Save it again from the map"));
    return {};
}

} // namespace

Status checkViews(const std::vector<SavedView>& views, std::size_t books)
{
    if (views.size() > kMostViews)
        return Error::usageError(tr("A run can have at most %1 views").arg(std::to_string(kMostViews)),
                                 tr("Remove some of them"));
    std::set<std::string_view> names;
    for (const SavedView& view : views) {
        if (const Status status = checkView(view, books); !status)
            return status;
        if (!names.insert(view.name).second)
            return Error::usageError(tr("Two views are named \"%1\"").arg(view.name),
                                     tr("Rename one of them"));
    }
    return {};
}

void putView(std::vector<SavedView>& views, SavedView view)
{
    const auto same =
        std::find_if(views.begin(), views.end(), [&](const SavedView& v) { return v.name == view.name; });
    if (same != views.end())
        *same = std::move(view);
    else
        views.push_back(std::move(view));
}

bool removeView(std::vector<SavedView>& views, std::string_view name)
{
    return std::erase_if(views, [&](const SavedView& v) { return v.name == name; }) > 0;
}

} // namespace shelf
