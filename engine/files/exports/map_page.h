// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shelf {

/// The page of exportHtmlMap, made of resources/map_page/ when the program is built. @LANGUAGE@, @TITLE@,
/// @NOSCRIPT@ and @DATA@ are left to be filled in.
std::string_view mapPage();

} // namespace shelf
