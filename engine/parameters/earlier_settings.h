// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// Keys and values as a file has them.
using WrittenSettings = std::vector<std::pair<std::string, std::string>>;

/// What a file from before adagrad and rmsprop were those of Keras means today: they had epsilon beside the
/// root, and a training that goes on has to go on by the rule it began with.
void keepTorchEpsilon(WrittenSettings& settings);
/// The same of an optimizer's name.
std::string_view withTorchEpsilon(std::string_view optimizer);

} // namespace shelf
