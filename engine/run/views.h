// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace shelf {

inline constexpr std::size_t kMostViews = 200;
inline constexpr std::size_t kLongestViewName = 200;                   ///< bytes
inline constexpr std::size_t kLongestViewState = std::size_t{1} << 20; ///< bytes

/// Whether a run of `books` books can have these views and a run file keep them: names and states are UTF-8
/// of bounded length, no name is empty or there twice, coordinates are books x 2 or 3, or none, and finite
/// but for books without a place, all of whose are NaN.
Status checkViews(const std::vector<SavedView>& views, std::size_t books);

/// Adds the view; one of the same name gives way to it.
void putView(std::vector<SavedView>& views, SavedView view);
/// False where there is none of that name.
bool removeView(std::vector<SavedView>& views, std::string_view name);

} // namespace shelf
