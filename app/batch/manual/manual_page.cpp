// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/manual_page.h"

#include "app/batch/manual/help_text.h"
#include "app/batch/manual/program_facts.h"

#include "engine/base/screen/screen_width.h"
#include "engine/base/text/catalogue.h"

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kLineOfSource = 78;

/// Text in which nothing is a request or an escape of the formatter.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text)
        switch (c) {
        case '\\':
            out += "\\e";
            break;
        case '-':
            out += "\\-";
            break;
        case '\'':
            out += "\\(aq";
            break;
        case '`':
            out += "\\(ga";
            break;
        case '^':
            out += "\\(ha";
            break;
        case '~':
            out += "\\(ti";
            break;
        default:
            out += c;
        }
    return out;
}

/// A paragraph a line of the text, each sentence of which begins a line of its own, as formatters like it.
/// Lines that begin with blanks stay as they are.
std::string paragraphs(std::string_view text)
{
    std::string out;
    bool asIs = false;
    bool isFirst = true;
    const auto keep = [&](bool wanted) {
        if (wanted != asIs)
            out += wanted ? ".PP\n.nf\n" : ".fi\n";
        asIs = wanted;
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        const bool indented = line.front() == ' ';
        keep(indented);
        if (indented) {
            out += plain(line) + '\n';
            continue;
        }
        if (!isFirst)
            out += ".PP\n";
        isFirst = false;
        std::string sentences(line);
        for (std::size_t at = 0; (at = sentences.find(". ", at)) != std::string::npos; ++at)
            sentences.replace(at, 2, ".\n");
        for (const std::string& one : wrapped(plain(sentences), kLineOfSource))
            out += (one.starts_with('.') ? "\\&" : "") + one + '\n';
    }
    keep(false);
    return out;
}

std::string tagged(const std::string& name, const std::string& meaning)
{
    return ".TP\n.B " + plain(name) + '\n' + paragraphs(meaning);
}

/// ".BR" would want an argument a font: each part is said with its own.
std::string spelling(const OptionEntry& option)
{
    std::string line;
    if (!option.shortName.empty())
        line += "\\fB" + plain(option.shortName) + "\\fR, ";
    if (!option.isWord)
        line += "\\fB" + plain(option.name) + "\\fR";
    if (!option.value.empty())
        line += (option.isWord ? "" : " ") + ("\\fI" + plain(option.value) + "\\fR");
    return line;
}

std::string optionText(const OptionEntry& option)
{
    return ".TP\n" + spelling(option) + '\n' + paragraphs(wholeMeaning(option).text());
}

/// The options that stand under a heading are those of several commands; each is told of once.
std::vector<Message> groupsOf(const OptionTable& table)
{
    std::vector<Message> groups;
    for (const CommandEntry& command : table.commands)
        for (const OptionEntry& one : command.options)
            if (!one.group.empty() && std::find(groups.begin(), groups.end(), one.group) == groups.end())
                groups.push_back(one.group);
    return groups;
}

std::string groupText(const OptionTable& table, const Message& group)
{
    std::string text = ".SS " + plain(group.text()) + '\n';
    std::vector<std::string> told;
    for (const CommandEntry& command : table.commands)
        for (const OptionEntry& one : command.options)
            if (one.group == group && std::find(told.begin(), told.end(), one.name) == told.end()) {
                told.push_back(one.name);
                text += optionText(one);
            }
    return text;
}

std::string commandText(const CommandEntry& command)
{
    std::string text = ".SS " + plain(command.name) + '\n' + paragraphs(command.meaning.text() + '.') +
                       ".PP\n" + plain("shelfspace " + usageOf(command)) + '\n';
    std::vector<Message> groups;
    for (const OptionEntry& one : command.options) {
        if (one.group.empty())
            text += optionText(one);
        else if (std::find(groups.begin(), groups.end(), one.group) == groups.end())
            groups.push_back(one.group);
    }
    for (const Message& group : groups)
        text += ".PP\nAnd those under \\(lq" + plain(group.text()) + "\\(rq below.\n";
    std::string footer;
    for (const FooterLine& line : command.footer)
        footer += std::string(line.indent, ' ') + line.text.text() + '\n';
    if (!footer.empty())
        text += ".PP\n" + paragraphs(footer);
    return text;
}

} // namespace

std::string manualPage(const OptionTable& table, const std::string& date)
{
    const EnglishHere english; // one page for everybody who uses the computer
    std::string text = ".\\\" Made by shelfspace help --man; see app/batch/manual.\n"
                       ".TH SHELFSPACE 1 " +
                       date + " \"shelfspace " SHELFSPACE_VERSION "\" \"User commands\"\n" +
                       ".SH NAME\nshelfspace \\- train embeddings of books and readers and explore them\n"
                       ".SH SYNOPSIS\n.B shelfspace\n.RI [ FILES ]\n.br\n.B shelfspace\n.I COMMAND\n"
                       ".RI [ OPTIONS ]\n.SH DESCRIPTION\n" +
                       paragraphs(table.program.meaning.text());
    text += ".PP\nWithout a command the window opens:\n";
    for (const CallExample& one : windowCalls())
        text += tagged(std::string(one.call), std::string(one.meaning) + '.');
    for (const ProgramSection& one : programSections())
        text += ".PP\n" + paragraphs(one.text.text());
    text += ".SH OPTIONS\n";
    for (const OptionEntry& one : table.program.options)
        text += optionText(one);
    text += ".SH COMMANDS\n";
    for (const CommandEntry& one : table.commands)
        text += commandText(one);
    text += ".SH OPTIONS OF SEVERAL COMMANDS\n";
    for (const Message& group : groupsOf(table))
        text += groupText(table, group);
    text += ".SH EXIT STATUS\n";
    for (const NamedFact& one : exitFacts())
        text += tagged(one.name, one.meaning);
    text += ".SH ENVIRONMENT\n";
    for (const NamedFact& one : environmentFacts())
        text += tagged(one.name, one.meaning);
    text += ".SH FILES\n";
    for (const NamedFact& one : fileFacts())
        text += tagged(one.name, one.meaning);
    text += ".SH EXAMPLES\n";
    for (const CallExample& one : allExamples())
        text += tagged(std::string(one.call), std::string(one.meaning));
    return text + ".SH SEE ALSO\n.BR bash (1),\n.BR fish (1),\n.BR zsh (1)\n.PP\n"
                  "The guide in the program (F1), and README of the sources.\n";
}

} // namespace shelf
