// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/completion.h"

namespace shelf {

namespace {

/// Within the specifications of _arguments these part fields.
std::string field(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '[' || c == ']' || c == ':' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out;
}

std::string action(const OptionEntry& option)
{
    switch (valueKind(option)) {
    case ValueKind::words: {
        std::string words;
        for (const std::string& word : valueWords(option))
            words += (words.empty() ? "" : " ") + field(word);
        if (option.isList)
            return "_sequence compadd - " + words;
        bool isBegun = false; // "factors=": more is to come
        for (const std::string& word : valueWords(option))
            isBegun = isBegun || word.ends_with('=') || word.ends_with(':');
        return isBegun ? "{compadd -S \"\" - " + words + '}' : '(' + words + ')';
    }
    case ValueKind::files:
        return "_files";
    case ValueKind::folders:
        return "_files -/";
    case ValueKind::other:
        break;
    }
    return " ";
}

/// A specification for each of its names.
std::string specification(const OptionEntry& option)
{
    const std::string value =
        option.value.empty() ? std::string() : ':' + field(option.value) + ':' + action(option);
    if (option.isWord)
        return "      " +
               shellQuoted((option.isRepeated ? "*:" : "::") + field(option.value) + ':' + action(option)) +
               " \\\n";
    const std::string meaning = '[' + field(briefly(option.meaning.english())) + ']';
    const std::string again = option.isRepeated ? "*" : "";
    std::string text =
        "      " + shellQuoted(again + option.name + (value.empty() ? "" : "=") + meaning + value) + " \\\n";
    if (!option.shortName.empty())
        text += "      " + shellQuoted(again + option.shortName + meaning + value) + " \\\n";
    return text;
}

std::string specifications(const CommandEntry& command)
{
    std::string text;
    for (const OptionEntry& one : command.options)
        text += specification(one);
    return text;
}

} // namespace

std::string zshCompletion(const OptionTable& table)
{
    std::string text = "#compdef shelfspace\n# Made by 'shelfspace completion zsh'.\n\n_shelfspace() {\n"
                       "  local curcontext=\"$curcontext\" state line\n  local -a commands\n"
                       "  typeset -A opt_args\n  commands=(\n";
    for (const CommandEntry& one : table.commands)
        text += "    " + shellQuoted(field(one.name) + ':' + briefly(one.meaning.english())) + '\n';
    text += "  )\n  _arguments -C \\\n" + specifications(table.program) +
            "      '1: :->command' \\\n      '*:: :->words' && return\n  case $state in\n  command)\n"
            "    _alternative 'commands:command:{_describe command commands}' 'files:file:_files'\n    ;;\n"
            "  words)\n    case $words[1] in\n";
    for (const CommandEntry& one : table.commands) {
        std::string list = specifications(one);
        list.resize(list.size() - 3); // the last goes on with nothing
        text += "    " + one.name + ")\n      _arguments \\\n" + list + "\n      ;;\n";
    }
    return text + "    *) _files ;;\n    esac\n    ;;\n  esac\n}\n\n"
                  "if [[ $funcstack[1] == _shelfspace ]]; then\n  _shelfspace \"$@\"\nelse\n"
                  "  compdef _shelfspace shelfspace\nfi\n";
}

} // namespace shelf
