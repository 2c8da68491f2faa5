// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/known_words.h"

#include "engine/base/nearest_word.h"

#include <algorithm>
#include <set>
#include <vector>

namespace shelf {

namespace {

Message seeHelpOf(const CommandEntry& command)
{
    return tr("See 'shelfspace %1 --help'.").arg(command.name);
}

Error noSuchOption(const CommandEntry& command, const std::string& word)
{
    const Message near = guessOption(command, word);
    return Error::usageError(tr("There is no option '%1' of %2").arg(word).arg(command.name),
                             near.empty() ? seeHelpOf(command) : near);
}

bool looksLikeOption(std::string_view word)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return word.size() > 2 ? word.front() == '-' && (word[1] == '-' || isLetter(word[1]))
                           : word.size() == 2 && word.front() == '-' && isLetter(word[1]);
}

std::string spelling(const OptionEntry& option)
{
    return option.name + (option.value.empty() ? "" : ' ' + option.value);
}

Status checkComplete(const CommandEntry& command, const std::set<const OptionEntry*>& given, std::size_t words)
{
    std::size_t places = 0;
    for (const OptionEntry& one : command.options) {
        places += one.isWord ? 1 : 0;
        const OptionEntry* const other = one.needs.empty() ? nullptr : findOption(command, one.needs);
        if (other && given.count(&one) > 0 && given.count(other) == 0)
            return Error::usageError(tr("%1 makes sense only with %2").arg(one.name).arg(one.needs),
                                     tr("Add %1, or leave it out.").arg(spelling(*other)));
        const bool lacks = one.isRequired && (one.isWord ? words < places : given.count(&one) == 0);
        if (!lacks)
            continue;
        return Error::usageError(one.isWord ? tr("No %1 is named").arg(one.value)
                                            : tr("%1 is required and not given").arg(one.name),
                                 seeHelpOf(command));
    }
    return {};
}

} // namespace

Message guess(std::string_view word, std::span<const std::string_view> choices)
{
    const std::string near = nearestWord(word, choices);
    return near.empty() ? Message() : tr("Did you mean '%1'?").arg(near);
}

Message guessOption(const CommandEntry& command, std::string_view word)
{
    std::vector<std::string_view> names;
    for (const OptionEntry& one : command.options)
        if (!one.isWord)
            names.push_back(one.name);
    return guess(word, names);
}

Status checkWords(const CommandEntry& command, std::span<const std::string> words)
{
    std::set<const OptionEntry*> given;
    std::size_t plain = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") { // what follows is no option
            plain += words.size() - i - 1;
            break;
        }
        if (!looksLikeOption(word)) {
            ++plain;
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const OptionEntry* const option = findOption(command, name);
        if (!option && !word.starts_with("--") && findOption(command, word.substr(0, 2)))
            return {}; // several letters in one, which the parser takes apart
        if (!option)
            return noSuchOption(command, name);
        given.insert(option);
        if (option->value.empty() || equals != std::string::npos)
            continue;
        if (i + 1 == words.size())
            return Error::usageError(tr("%1 needs a value: %2").arg(name).arg(spelling(*option)),
                                     seeHelpOf(command));
        ++i;
    }
    return checkComplete(command, given, plain);
}

} // namespace shelf
