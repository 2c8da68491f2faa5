// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/completion.h"

namespace shelf {

namespace {

/// In fish a backslash is one within single quotes, too.
std::string fishQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + '\'';
}

std::string optionLine(const std::string& condition, const OptionEntry& option)
{
    std::string text = "complete -c shelfspace -n " + fishQuoted(condition);
    if (!option.isWord)
        text += " -l " + option.name.substr(2);
    if (!option.shortName.empty())
        text += " -s " + option.shortName.substr(1);
    if (!option.value.empty() && !option.isWord)
        text += " -r";
    switch (option.value.empty() ? ValueKind::other : valueKind(option)) {
    case ValueKind::words:
        text +=
            " -f -a " + fishQuoted(option.isList ? "(__fish_append , " + blankJoined(valueWords(option)) + ')'
                                                 : blankJoined(valueWords(option)));
        break;
    case ValueKind::files:
        text += " -F";
        break;
    case ValueKind::folders:
        text += " -f -a '(__fish_complete_directories)'";
        break;
    case ValueKind::other:
        text += option.value.empty() ? "" : " -f";
        break;
    }
    return text + " -d " + fishQuoted(briefly(option.meaning.english())) + '\n';
}

bool takesFiles(const CommandEntry& command)
{
    for (const OptionEntry& one : command.options)
        if (one.isWord && valueKind(one) == ValueKind::files)
            return true;
    return false;
}

} // namespace

std::string fishCompletion(const OptionTable& table)
{
    std::string text = "# fish completion for shelfspace, made by 'shelfspace completion fish'.\n\n"
                       "# The first word after the program's name is the command.\n"
                       "function __shelfspace_is\n    set -l words (commandline -opc)\n"
                       "    test (count $words) -gt 1; and test \"$words[2]\" = \"$argv[1]\"\nend\n"
                       "function __shelfspace_is_bare\n    test (count (commandline -opc)) -eq 1\nend\n\n";
    for (const OptionEntry& one : table.program.options)
        text += optionLine("__shelfspace_is_bare", one);
    for (const CommandEntry& one : table.commands)
        text += "complete -c shelfspace -n __shelfspace_is_bare -a " + one.name + " -d " +
                fishQuoted(briefly(one.meaning.english())) + '\n';
    for (const CommandEntry& command : table.commands) {
        const std::string condition = "__shelfspace_is " + command.name;
        // fish says long options without their hyphens; whoever looks for one in this file types them.
        text += "\n# " + command.name + ':';
        for (const OptionEntry& one : command.options)
            text += one.isWord ? std::string() : ' ' + one.name;
        text += '\n';
        if (!takesFiles(command))
            text += "complete -c shelfspace -n " + fishQuoted(condition) + " -f\n";
        for (const OptionEntry& one : command.options)
            text += optionLine(condition, one);
    }
    return text;
}

} // namespace shelf
