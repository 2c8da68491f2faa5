// SPDX-License-Identifier: GPL-3.0-or-later
// help, completion: what the program says of itself. They know all commands, and so stand beside those that
// need Qt.
#include "app/batch/batch.h"
#include "app/batch/commands/commands.h"
#include "app/batch/manual/completion.h"
#include "app/batch/manual/help_text.h"
#include "app/batch/manual/manual_page.h"
#include "app/batch/options/known_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

struct HelpWords {
    std::string command;
    bool manual = false;
    std::string date;
};

int runHelp(const HelpWords& words, Console& console)
{
    const OptionTable table = tableOf(batchCommands());
    if (words.manual) {
        console.printHelp(manualPage(table, words.date));
        return kDone;
    }
    if (words.command.empty()) {
        console.printHelp(programHelp(table, helpWidth()));
        return kDone;
    }
    std::vector<std::string_view> names;
    for (const CommandEntry& one : table.commands) {
        if (one.name == words.command) {
            console.printHelp(commandHelp(one, helpWidth()));
            return kDone;
        }
        names.push_back(one.name);
    }
    const Message near = guess(words.command, names);
    return console.fail(Error::usageError(shelf::tr("There is no command '%1'").arg(words.command),
                                          near.empty() ? shelf::tr("See 'shelfspace help'.") : near));
}

int runCompletion(const std::string& wanted, Console& console)
{
    for (const Shell& one : shells())
        if (one.name == wanted)
            console.printHelp(one.script(tableOf(batchCommands())));
    return kDone; // the parser takes no other
}

std::vector<std::string> shellNames()
{
    std::vector<std::string> names;
    for (const Shell& one : shells())
        names.emplace_back(one.name);
    return names;
}

} // namespace

void addHelpCommand(const Command& program, Console& console)
{
    const auto words = std::make_shared<HelpWords>();
    const Command command =
        addCommand(program, console, "help", shelf::tr("Explain the commands, or one of them"),
                   [words, &console] { return runHelp(*words, console); });
    std::vector<std::string> names;
    for (const BatchCommand& one : batchCommands())
        names.emplace_back(one.name);
    command.option("command", words->command, shelf::tr("The command to explain"))
        .typeName("COMMAND")
        .hints(names);
    command.flag("--man", words->manual,
                 shelf::tr("Print all of it as a manual page, in the form that man reads"));
    command.option("--man-date", words->date, shelf::tr("The date that the manual page bears"))
        .typeName("DATE")
        .needs("--man");
}

void addCompletionCommand(const Command& program, Console& console)
{
    const auto wanted = std::make_shared<std::string>();
    const Command command = addCommand(program, console, "completion",
                                       shelf::tr("Print what lets a shell complete calls of this program"),
                                       [wanted, &console] { return runCompletion(*wanted, console); });
    command.option("shell", *wanted, shelf::tr("The shell")).typeName("SHELL").oneOf(shellNames()).required();
    command.footer(
        shelf::tr("The Debian package puts it where the shells look; without one, the examples do."));
}

} // namespace shelf
