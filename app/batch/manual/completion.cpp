// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/completion.h"

#include "engine/base/screen/screen_width.h"

#include <algorithm>

namespace shelf {

std::span<const Shell> shells()
{
    static constexpr Shell kShells[] = {
        {"bash", bashCompletion}, {"zsh", zshCompletion}, {"fish", fishCompletion}};
    return kShells;
}

ValueKind valueKind(const OptionEntry& option)
{
    constexpr std::string_view kFiles[] = {"FILE", "RUN", "DATA", "MODEL", "CATALOGUE", "MAP.tsv"};
    if (!valueWords(option).empty())
        return ValueKind::words;
    if (option.value == "DIR")
        return ValueKind::folders;
    return std::find(std::begin(kFiles), std::end(kFiles), option.value) != std::end(kFiles) ? ValueKind::files
                                                                                             : ValueKind::other;
}

const std::vector<std::string>& valueWords(const OptionEntry& option)
{
    return option.choices.empty() ? option.hints : option.choices;
}

std::string shellQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + '\'';
}

std::string blankJoined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string briefly(const std::string& meaning)
{
    constexpr std::size_t kLongest = 60;
    std::string text(meaning.substr(0, meaning.find_first_of(".;:\n")));
    if (screenWidth(text) > kLongest)
        text = std::string(beginning(text, kLongest - 1)) + "\u2026";
    return text;
}

} // namespace shelf
