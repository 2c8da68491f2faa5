// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/data/overview/overview.h"

#include <cstddef>
#include <string>

namespace shelf {

Json overviewDocument(const Dataset& data, const Overview& overview);
/// Tables with bars; at most so many of the suspicious readers.
std::string overviewText(const Dataset& data, const Overview& overview, std::size_t mostSuspects);

} // namespace shelf
