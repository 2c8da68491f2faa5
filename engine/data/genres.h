// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// One genre for a book out of a list of readers' tags ("fantasy,teen,ya-fantasy,..."): the genre that the
/// most tags speak of; of equals, the more special one. The first tag where none names a genre.
std::string mainGenre(std::string_view tags);

} // namespace shelf
