// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// What a request asks for, read from its target.
struct AddressQuery {
    std::string path;                                        ///< "/recommend"
    std::vector<std::pair<std::string, std::string>> values; ///< in their order, as they were meant
};

/// Reads "/recommend?user=a%20b&top=5"; '+' is a blank behind the '?'. A usage error where an escape is none.
Result<AddressQuery> parseAddressQuery(std::string_view target);

/// The name or number of "NAME:PORT", "[::1]:PORT" or either without a port, without brackets; empty where it
/// is none.
std::string hostWithoutPort(std::string_view host);

} // namespace shelf
