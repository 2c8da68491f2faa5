// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/text_fields.h"

#include "engine/base/table_text.h"
#include "engine/base/utf8.h"

#include <boost/archive/iterators/base64_from_binary.hpp>
#include <boost/archive/iterators/transform_width.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace shelf {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool breaksLines(std::uint32_t code)
{
    return isControl(code) || code == 0x2028 || code == 0x2029;
}

void appendClean(std::string& out, std::string_view text, bool oneLine)
{
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        if (character.length == 0) {
            out += kReplacement;
            text.remove_prefix(1);
            continue;
        }
        if (oneLine && breaksLines(character.code))
            out += ' ';
        else
            out += text.substr(0, character.length);
        text.remove_prefix(character.length);
    }
}

/// The mark goes by the text as it is, and is none of what is escaped.
std::string markedCell(std::string_view text, bool oneLine)
{
    return (looksLikeFormula(text) ? std::string(1, kTextMark) : std::string()) + withEscapes(text, oneLine);
}

void appendQuoted(std::string& out, std::string_view cell)
{
    out += '"';
    for (const char c : cell)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

template <class T> void appendWords(std::string& out, std::span<const T> values)
{
    static_assert(sizeof(T) == 4 && std::endian::native == std::endian::little);
    using namespace boost::archive::iterators;
    using Letters = base64_from_binary<transform_width<const char*, 6, 8>>;
    const char* const bytes = reinterpret_cast<const char*>(values.data());
    const std::size_t rest = values.size_bytes() % 3;
    const char* const end = bytes + values.size_bytes() - rest;
    out.reserve(out.size() + values.size_bytes() * 4 / 3 + 4);
    std::copy(Letters(bytes), Letters(end), std::back_inserter(out));
    if (rest == 0)
        return;
    std::array<char, 3> last{}; // Boost fills nothing up
    std::copy_n(end, rest, last.begin());
    std::copy(Letters(last.data()), Letters(last.data() + last.size()), std::back_inserter(out));
    std::fill(out.end() - static_cast<std::ptrdiff_t>(3 - rest), out.end(), '=');
}

} // namespace

std::string validUtf8(std::string_view text)
{
    std::string out;
    appendClean(out, text, false);
    return out;
}

void appendLine(std::string& out, std::string_view text)
{
    appendClean(out, text, true);
}

void appendTsvField(std::string& out, std::string_view text)
{
    std::string line;
    while (!text.empty()) { // blanks for line breaks and tabs alone: the other controls have their escapes
        const std::size_t end = std::min(text.find_first_of("\t\r\n"), text.size());
        line += text.substr(0, end);
        line.append(end < text.size() ? 1 : 0, ' ');
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::string cell;
    appendClean(cell, line, false);
    cell = markedCell(cell, true);
    if (cell.find('"') != std::string::npos)
        appendQuoted(out, cell);
    else
        out += cell;
}

void appendCsvField(std::string& out, std::string_view text)
{
    std::string clean;
    appendClean(clean, text, false);
    const std::string cell = markedCell(clean, false);
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        out += cell;
        return;
    }
    appendQuoted(out, cell);
}

void appendHtmlText(std::string& out, std::string_view text)
{
    std::string clean;
    appendLine(clean, text);
    for (std::string_view left = clean; !left.empty();) {
        const Utf8Character character = firstCharacter(left);
        const std::string_view bytes = left.substr(0, character.length);
        left.remove_prefix(character.length);
        switch (character.code) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += reordersText(character.code) ? kReplacement : bytes;
        }
    }
}

void appendBase64(std::string& out, std::span<const float> values)
{
    appendWords(out, values);
}

void appendBase64(std::string& out, std::span<const std::int32_t> values)
{
    appendWords(out, values);
}

} // namespace shelf
