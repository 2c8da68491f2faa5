// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace shelf::os {

/// An address in its usual spelling (inet_pton), as bytes; false where it is none.
bool readAddress(const char* text, std::array<std::uint8_t, 4>& to);
bool readAddress(const char* text, std::array<std::uint8_t, 16>& to);

/// In the spellings that inet_aton() takes, too: 127.1, 0x7f000001, 017700000001.
bool readLooseAddress(const std::string& text, std::array<std::uint8_t, 4>& to);

} // namespace shelf::os
