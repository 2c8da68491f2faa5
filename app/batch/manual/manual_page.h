// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"

#include <string>

namespace shelf {

/// The manual page, section 1, in the man(7) macros. date: of the release, as "2026-11-21".
std::string manualPage(const OptionTable& table, const std::string& date);

} // namespace shelf
