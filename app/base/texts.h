// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// Puts the plural forms of the program's texts into the running application: without them tr() shows
/// "2 book(s)".
void installTexts();

} // namespace shelf
