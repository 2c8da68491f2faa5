// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// Appends the shortest text that reads back as the same number.
template <class T>
requires std::integral<T> || std::floating_point<T>
void appendNumber(std::string& out, T value)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    out.append(text, end);
}

/// The text with every byte that is not UTF-8 replaced by U+FFFD.
std::string validUtf8(std::string_view text);

/// Valid UTF-8, with a space for each tab, line break of any kind and other control character.
void appendLine(std::string& out, std::string_view text);

/// A cell of text in a tab-separated table: valid UTF-8 on one line, with a blank for each tab and line
/// break, since many readers of the format know no quotes; marked where a spreadsheet might take it for a
/// formula, and with escapes for control characters and U+2028, U+2029 (engine/base/table_text.h). Quoted as
/// in a comma-separated one where there is a quote in it, which others would take away or stumble over.
/// Our readers give back what was written but for blanks at its ends.
void appendTsvField(std::string& out, std::string_view text);

/// A cell of text in a comma-separated table, quoted where RFC 4180 asks for it, marked and escaped in the
/// same way.
/// Our readers give back what was written.
void appendCsvField(std::string& out, std::string_view text);

/// The text of an HTML element or a quoted attribute: as appendLine() has it, with U+FFFD for what turns text
/// around.
void appendHtmlText(std::string& out, std::string_view text);

/// The values one after another as little-endian bytes, in base64 (RFC 4648).
void appendBase64(std::string& out, std::span<const float> values);
void appendBase64(std::string& out, std::span<const std::int32_t> values);

} // namespace shelf
