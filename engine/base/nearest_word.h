// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// The choice that differs from the word by the fewest letters put in, left out or changed; empty where all
/// differ by more than a third of it.
std::string nearestWord(std::string_view word, std::span<const std::string_view> choices);

} // namespace shelf
