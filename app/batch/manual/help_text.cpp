// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/help_text.h"

#include "app/batch/manual/program_facts.h"
#include "engine/base/screen/screen_width.h"
#include "engine/base/system/os.h"
#include "engine/base/text/listed.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <utility>
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

Message withFullStop(const Message& sentence)
{
    return tr("%1.", "a sentence").arg(sentence);
}

std::string rowsOf(const CommandEntry& command, std::size_t width, bool words, const Message& group)
{
    std::string rows;
    for (const OptionEntry& one : command.options)
        if (one.isWord == words && one.group == group)
            rows += row(spellingOf(one), wholeMeaning(one).text(), width);
    return rows;
}

std::string section(const Message& title, const std::string& rows)
{
    return rows.empty() ? rows : '\n' + tr("%1:", "a heading").arg(title).text() + '\n' + rows;
}

std::string callText(const CallExample& example, std::size_t width)
{
    constexpr std::size_t kIndent = 6;
    std::string text = "  " + std::string(example.call) + '\n';
    for (const std::string& line : wrapped(tr(example.meaning).text(), width - kIndent))
        text += std::string(kIndent, ' ') + line + '\n';
    return text;
}

std::string choicesText(const OptionEntry& option)
{
    std::string text;
    for (const std::string& one : option.choices)
        addToList(text, one);
    return text;
}

std::string exampleText(std::string_view command, std::size_t width)
{
    std::string text;
    for (const CallExample& one : examplesOf(command))
        text += callText(one, width);
    return text;
}

} // namespace

std::size_t helpWidth()
{
    const std::size_t said = saidWidth();
    const std::size_t width = said > 0 ? said : terminalWidth();
    return width == 0 ? kUsualWidth : std::clamp(width, kLeastWidth, kMostWidth);
}

std::string inLines(const Message& words)
{
    return paragraph(words.text(), helpWidth());
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

Message wholeMeaning(const OptionEntry& option)
{
    Message text = option.meaning;
    const std::string english = text.english();
    bool isOpen = !english.empty() && std::string_view(".?!").find(english.back()) == std::string_view::npos;
    const auto add = [&](const Message& sentence) {
        text = tr("%1 %2", "two sentences")
                   .arg(std::exchange(isOpen, false) ? withFullStop(text) : text)
                   .arg(sentence);
    };
    const bool areTold =
        std::all_of(option.choices.begin(), option.choices.end(),
                    [&](const std::string& one) { return option.meaning.find(one) != std::string::npos; });
    if (!areTold)
        add(tr("One of: %1.").arg(choicesText(option)));
    if (!option.needs.empty())
        add(tr("Only with %1.").arg(option.needs));
    if (option.isRequired && !option.isWord)
        add(tr("Required."));
    if (!option.defaultText.empty())
        add(tr("Unless given: %1.").arg(option.defaultText));
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
    std::string text = paragraph(withFullStop(command.meaning).text(), width) + '\n' +
                       paragraph(tr("Usage: %1").arg("shelfspace " + usageOf(command)).text(), width);
    text += section(tr("Words"), rowsOf(command, width, true, {}));
    text += section(tr("Options"), rowsOf(command, width, false, {}));
    std::vector<Message> groups;
    for (const OptionEntry& one : command.options)
        if (!one.group.empty() && std::find(groups.begin(), groups.end(), one.group) == groups.end())
            groups.push_back(one.group);
    for (const Message& group : groups)
        text += section(group, rowsOf(command, width, true, group) + rowsOf(command, width, false, group));
    bool isApart = true; // a list ends with the line that is indented less
    for (const FooterLine& line : command.footer) {
        text += (isApart && line.indent == 0 ? "\n" : "") +
                paragraph(std::string(line.indent, ' ') + line.text.text(), width);
        isApart = line.indent > 0;
    }
    return text + section(tr("Examples"), exampleText(command.name, width));
}

std::string programHelp(const OptionTable& table, std::size_t width)
{
    const std::string usage = tr("Usage: %1").arg("shelfspace COMMAND [OPTIONS] ...");
    const std::string window = tr("Usage: %1").arg(tr("%1 (the window)").arg("shelfspace [FILES]"));
    std::string text = paragraph(table.program.meaning.text(), width) + '\n' + paragraph(usage, width) +
                       paragraph(window, width);
    text += section(tr("Options"), rowsOf(table.program, width, false, {}));
    std::string commands;
    for (const CommandEntry& one : table.commands)
        commands += row(one.name, one.meaning.text(), width);
    text += section(tr("Commands"), commands);
    std::string calls;
    for (const CallExample& one : windowCalls())
        calls += callText(one, width);
    text += section(tr("The window"), calls);
    for (const ProgramSection& one : programSections())
        text += '\n' + paragraph(one.text.text(), width);
    return text;
}

} // namespace shelf
