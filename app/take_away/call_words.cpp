// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/call_words.h"

#include "engine/base/utf8.h"
#include "engine/data/archives/packed_names.h"

#include <algorithm>

namespace shelf {

std::string shellWord(std::string_view text)
{
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:,+@%=";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string_view::npos)
        return std::string(text);
    std::string quoted = "'";   // nothing in it means anything to the shell
    std::string escaped = "$'"; // any byte can be written as a number
    bool needsNumbers = false;
    for (std::string_view left = text; !left.empty();) {
        const Utf8Character character = firstCharacter(left);
        const std::string_view bytes = left.substr(0, std::max<std::size_t>(character.length, 1));
        left.remove_prefix(bytes.size());
        quoted += bytes == "'" ? std::string_view("'\\''") : bytes;
        const bool byNumber = character.length == 0 || deceives(character.code);
        needsNumbers = needsNumbers || byNumber;
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byNumber)
                for (const int shift : {6, 3, 0})
                    escaped.append(shift == 6 ? "\\" : "") += static_cast<char>('0' + (byte >> shift & 7));
            else
                escaped.append(c == '\'' || c == '\\' ? "\\" : "") += c;
        }
    }
    return (needsNumbers ? escaped : quoted) + '\'';
}

std::string fileNameOnly(std::string_view path)
{
    return std::string(nameWithArchive(path));
}

std::string splitWithoutFolder(SplitParameters split)
{
    split.file = fileNameOnly(split.file);
    return splitText(split);
}

} // namespace shelf
