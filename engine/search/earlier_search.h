// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace shelf {

// A search from before kSearchWithKerasEpsilon in the words of today: adagrad and rmsprop had epsilon beside the root,
// and what is still to be tried has to be like what has been (see earlier_settings.h).

/// Of the document without its trials; says what cannot be put so, else empty.
std::string keepTorchEpsilon(nlohmann::ordered_json& document);
void keepTorchEpsilonInTrial(nlohmann::ordered_json& trial);

} // namespace shelf
