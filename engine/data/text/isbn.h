// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// The 13 digits of the ISBN that the text is, of ten digits or 13, with or without hyphens and blanks; also
/// in what exports put around it: ="044000003X", [2070291340]. One that a spreadsheet took for a number gets
/// its zeros back. Empty where the text is none, which its check digit tells.
std::string isbn13Of(std::string_view text);

/// By what two spellings of an ISBN are compared: isbn13Of(), or else, where the check digit is wrong, the
/// digits as they are written, with the zeros that a number lost. Empty where the text has not as many digits
/// as an ISBN.
std::string isbnKey(std::string_view text);

/// Whether the text is an ISBN that a spreadsheet has rounded: 9.78044E+12. No ISBN can be told from it.
bool isRoundedIsbn(std::string_view text);

} // namespace shelf
