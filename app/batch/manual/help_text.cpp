// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/help_text.h"

#include "app/batch/manual/program_facts.h"
#include "engine/base/screen/screen_width.h"
#include "engine/base/system/os.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kUsualWidth = 80;
constexpr std::size_t kLeastWidth = 40;
constexpr std::size_t kMostWidth = 120;
constexpr std::size_t kNames = 24; ///< columns of names, before what they mean

/// What COLUMNS says; 0 where it says nothing.
std::size_t saidWidth()
{
    std::size_t width = 0;
    if (const char* said = std::getenv("COLUMNS")) {
        const std::string_view text(said);
        if (std::from_chars(text.data(), text.data() + text.size(), width).ec != std::errc())
            return 0;
    }
    return width;
}

std::string paragraph(const std::string& text, std::size_t width)
{
    std::string out;
    for (const std::string& line : wrapped(text, width))
        out += line + '\n';
    return out;
}

/// A name, and beside it or below it what it means.
std::string row(const std::string& name, const std::string& meaning, std::size_t width)
{
    const std::size_t names = std::min(kNames, width / 3);
    std::string out = "  " + name;
    bool isBeside = screenWidth(out) + 2 <= names;
    if (!isBeside)
        out += '\n';
    for (const std::string& line : wrapped(meaning, width - names)) {
        out += isBeside ? std::string(names - screenWidth(out), ' ') : std::string(names, ' ');
        out += line + '\n';
        isBeside = false;
    }
    return out;
}

std::string joined(const std::vector<std::string>& words, const char* last)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : last) + words[i];
    return text;
}

std::string rowsOf(const CommandEntry& command, std::size_t width, bool words, const std::string& group)
{
    std::string rows;
    for (const OptionEntry& one : command.options)
        if (one.isWord == words && one.group == group)
            rows += row(spellingOf(one), wholeMeaning(one), width);
    return rows;
}

std::string section(const std::string& title, const std::string& rows)
{
    return rows.empty() ? rows : '\n' + title + ":\n" + rows;
}

std::string exampleText(std::string_view command, std::size_t width)
{
    std::string text;
    for (const CallExample& one : examplesOf(command)) {
        text += "  " + std::string(one.call) + '\n';
        for (const std::string& line : wrapped(one.meaning, width - 6))
            text += "      " + line + '\n';
    }
    return text;
}

} // namespace

std::size_t helpWidth()
{
    const std::size_t said = saidWidth();
    const std::size_t width = said > 0 ? said : terminalWidth();
    return width == 0 ? kUsualWidth : std::clamp(width, kLeastWidth, kMostWidth);
}

std::size_t terminalWidth()
{
    if (!os::isTerminal(STDOUT_FILENO))
        return 0;
    const std::size_t said = saidWidth();
    const std::size_t width = said > 0 ? said : os::terminalWidth(STDOUT_FILENO);
    return width > 0 ? std::max(width, kLeastWidth) : kUsualWidth;
}

std::string spellingOf(const OptionEntry& option)
{
    if (option.isWord)
        return option.value + (option.isRepeated ? "..." : "");
    return (option.shortName.empty() ? "" : option.shortName + ", ") + option.name +
           (option.value.empty() ? "" : ' ' + option.value);
}

std::string wholeMeaning(const OptionEntry& option)
{
    std::string text = option.meaning;
    const auto add = [&text](const std::string& sentence) {
        if (!text.empty() && std::string_view(".?!").find(text.back()) == std::string_view::npos)
            text += '.';
        text += ' ' + sentence;
    };
    const bool areTold =
        std::all_of(option.choices.begin(), option.choices.end(),
                    [&](const std::string& one) { return option.meaning.find(one) != std::string::npos; });
    if (!areTold)
        add("One of: " + joined(option.choices, ", ") + '.');
    if (!option.needs.empty())
        add("Only with " + option.needs + '.');
    if (option.isRequired && !option.isWord)
        add("Required.");
    if (!option.defaultText.empty())
        add("Unless given: " + option.defaultText + '.');
    return text;
}

std::string usageOf(const CommandEntry& command)
{
    std::string text = command.name + " [OPTIONS]";
    for (const OptionEntry& one : command.options)
        if (!one.isWord && one.isRequired)
            text += ' ' + spellingOf(one);
    for (const OptionEntry& one : command.options)
        if (one.isWord)
            text += one.isRequired ? ' ' + spellingOf(one) : " [" + spellingOf(one) + ']';
    return text;
}

std::string commandHelp(const CommandEntry& command, std::size_t width)
{
    std::string text = paragraph(command.meaning + '.', width) + '\n' +
                       paragraph("Usage: shelfspace " + usageOf(command), width);
    text += section("Words", rowsOf(command, width, true, {}));
    text += section("Options", rowsOf(command, width, false, {}));
    std::vector<std::string> groups;
    for (const OptionEntry& one : command.options)
        if (!one.group.empty() && std::find(groups.begin(), groups.end(), one.group) == groups.end())
            groups.push_back(one.group);
    for (const std::string& group : groups)
        text += section(group, rowsOf(command, width, true, group) + rowsOf(command, width, false, group));
    if (!command.footer.empty())
        text += '\n' + paragraph(command.footer.substr(command.footer.front() == '\n' ? 1 : 0), width);
    if (const std::string examples = exampleText(command.name, width); !examples.empty())
        text += (text.ends_with("\n\n") ? "" : "\n") + std::string("Examples:\n") + examples;
    return text;
}

std::string programHelp(const CommandTable& table, std::size_t width)
{
    std::string text = paragraph(table.program.meaning, width) + '\n' +
                       paragraph("Usage: shelfspace COMMAND [OPTIONS] ...", width) +
                       paragraph("       shelfspace [FILES]     (the window)", width);
    text += section("Options", rowsOf(table.program, width, false, {}));
    text += "\nCommands:\n";
    for (const CommandEntry& one : table.commands)
        text += row(one.name, one.meaning, width);
    text += "\nThe window:\n";
    for (const CallExample& one : windowCalls())
        text += "  " + std::string(one.call) + "\n      " + std::string(one.meaning) + '\n';
    for (const ProgramSection& one : programSections())
        text += '\n' + paragraph(one.text, width);
    return text;
}

} // namespace shelf
