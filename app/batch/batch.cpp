// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"

#include "app/base/text.h"
#include "app/batch/language_option.h"
#include "app/batch/manual/help_text.h"
#include "app/batch/manual/program_facts.h"
#include "app/batch/options/known_words.h"
#include "app/batch/options/standard_input.h"
#include "app/facts/build_facts.h"
#include "engine/kernels/kernels.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <new>
#include <string_view>
#include <vector>

namespace shelf {

namespace {

/// The command that the first word names; null where it names none.
const BatchCommand* namedCommand(BatchCommands commands, int argc, char** argv)
{
    const auto named = [&](const BatchCommand& one) { return argc > 1 && one.name == argv[1]; };
    const auto found = std::find_if(commands.begin(), commands.end(), named);
    return found == commands.end() ? nullptr : &*found;
}

/// A plain word that no file bears: a misspelled command.
bool isUnknownCommand(std::string_view word)
{
    std::error_code ignored;
    return !word.empty() && word.front() != '-' && word.find_first_of("./:") == std::string_view::npos &&
           !std::filesystem::exists(word, ignored);
}

bool asksForJson(int argc, char** argv)
{
    return std::find(argv, argv + argc, std::string_view("--json")) != argv + argc;
}

/// A program that takes these words, and the table of what it takes.
struct Words {
    Words(BatchCommands commands, Console& console) : parser({}, "shelfspace")
    {
        table.program.name = "shelfspace";
        table.program.meaning =
            tr("Trains embeddings of books and readers from ratings, and shows what they know.");
        const Command program(&parser, table);
        parser.set_version_flag("--version,-V", SHELFSPACE_VERSION);
        program.tell("--help,-h", tr("Print this help"));
        program.tell("--version,-V", tr("Print the version, and what this program is made with"));
        program.tell("--lang", tr("Speak this language: %1").arg(languageCodes()), "LANGUAGE");
        parser.require_subcommand(0, 1); // a folder that is called like a command is no second one
        for (const BatchCommand& one : commands)
            one.add(program, console);
    }
    OptionTable table;
    CLI::App parser;
};

/// Where the call is about one command, that one; else null.
const CommandEntry* commandIn(const Words& words)
{
    const auto used = words.parser.get_subcommands();
    for (const CommandEntry& one : words.table.commands)
        if (!used.empty() && one.name == used.front()->get_name())
            return &one;
    return nullptr;
}

std::string helpOf(const OptionTable& table, const CommandEntry* command)
{
    return command ? commandHelp(*command, helpWidth()) : programHelp(table, helpWidth());
}

/// What is wrong with the words after a command's name, which the parser would say of another word first.
Status checkCall(const OptionTable& table, bool ofCommand, int argc, char** argv)
{
    const std::vector<std::string> words(argv + std::min(argc, ofCommand ? 2 : 1), argv + argc);
    const auto asks = [](const std::string& word) { return word == "--help" || word == "-h"; };
    if (std::any_of(words.begin(), words.end(), asks))
        return {};
    if (ofCommand)
        return checkWords(table.commands.front(), words);
    if (!words.empty() && words.front().starts_with("-") && !findOption(table.program, words.front()))
        return Error::usageError(tr("There is no option '%1'").arg(words.front()),
                                 guessOption(table.program, words.front()));
    return {};
}

Message seeHelp()
{
    return tr("See 'shelfspace --help'.");
}

/// How often the call names standard input.
int standardInputs(const OptionTable& table)
{
    int times = 0;
    for (const CommandEntry& command : table.commands)
        for (const OptionEntry& one : command.options)
            times += one.standardInputs;
    return times;
}

/// The error, with a word on the files that may be meant instead of the command.
Error pointedOut(Error error, const std::string& command)
{
    std::error_code ignored;
    if (!command.empty() && std::filesystem::exists(command, ignored))
        error.advice = tr("%1 %2", "two sentences")
                           .arg(error.advice)
                           .arg(tr("The files of that name are opened by 'shelfspace ./%1'.").arg(command));
    return error;
}

/// What the parser found wrong, in our words. What options say of their values is in the language already.
Message wrongWords(const CLI::ParseError& wrong, const CLI::App& parser)
{
    const auto rest = parser.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError*>(&wrong) && !rest.empty())
        return tr("'%1' is more than the command takes").arg(rest.front());
    return wrong.what();
}

int parseAndRun(Words& words, Console& console, int argc, char** argv)
{
    try {
        words.parser.parse(argc, argv);
    } catch (const CLI::CallForVersion&) {
        console.printHelp(factsText(buildFacts()));
        return kDone;
    } catch (const CLI::Success&) {
        console.printHelp(helpOf(words.table, commandIn(words)));
        return kDone;
    } catch (const CLI::ParseError& wrong) {
        const CommandEntry* const named = commandIn(words);
        const std::string command = named ? named->name : "";
        const Message advice = named ? tr("See 'shelfspace %1 --help'.").arg(command) : seeHelp();
        return console.fail(pointedOut(Error::usageError(wrongWords(wrong, words.parser), advice), command));
    }
    if (!console.action)
        return console.fail(Error::usageError(tr("No command is named"), seeHelp()));
    if (const char* wished = std::getenv("SHELFSPACE_ISA"); wished && *wished && !kernelVariant(wished))
        console.warn(
            tr("SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It "
               "can be %3.")
                .arg(wished)
                .arg(kernels().name)
                .arg(instructionNames()));
    if (const Status taken = takeStandardInput(standardInputs(words.table), console); !taken)
        return console.fail(taken.error());
    if (!console.wide && !console.json)
        fitTables(terminalWidth());
    const int code = console.action();
    if (hasCutTables())
        console.note(tr("Tables are cut to fit the terminal; --wide shows them whole."));
    return code;
}

} // namespace

Command addCommand(const Command& program, Console& console, const char* name, const Message& meaning,
                   std::function<int()> run)
{
    const Command command =
        program.command(name, meaning, [&console, run = std::move(run)] { console.action = run; });
    command.flag("--json", console.json, tr("Print one JSON document instead of text"));
    command.flag("--quiet,-q", console.quiet, tr("Say nothing about progress"));
    command.flag("--wide", console.wide, tr("Show tables whole, however narrow the terminal is"));
    return command;
}

OptionTable tableOf(BatchCommands commands)
{
    Console console;
    return Words(commands, console).table;
}

bool namesCommand(BatchCommands commands, int argc, char** argv)
{
    return namedCommand(commands, argc, argv) != nullptr;
}

bool isBatchCall(BatchCommands commands, int argc, char** argv)
{
    if (argc < 2)
        return false;
    if (namesCommand(commands, argc, argv) || isUnknownCommand(argv[1]))
        return true;
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-V";
    });
}

int refuseCall(const Error& error, int argc, char** argv)
{
    Console console;
    console.json = asksForJson(argc, argv);
    return console.fail(error);
}

int runBatch(BatchCommands commands, int argc, char** argv)
{
    Console console;
    console.json = asksForJson(argc, argv); // of errors too
    const BatchCommand* const named = namedCommand(commands, argc, argv);
    if (!named && argc > 1 && isUnknownCommand(argv[1])) {
        std::vector<std::string_view> names;
        for (const BatchCommand& one : commands)
            names.push_back(one.name);
        const Message near = guess(argv[1], names);
        return console.fail(Error::usageError(tr("There is neither a command nor a file '%1'").arg(argv[1]),
                                              near.empty() ? seeHelp() : near));
    }
    catchInterrupt();
    try {
        // To say all options of all commands takes longer than many a command.
        Words words(named ? BatchCommands(named, 1) : commands, console);
        if (const Status known = checkCall(words.table, named != nullptr, argc, argv); !known)
            return console.fail(pointedOut(known.error(), named ? std::string(named->name) : std::string()));
        const int code = parseAndRun(words, console, argc, argv);
        // A full disk or a closed pipe shows only when the last bytes leave.
        const bool unwritten = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
        if (unwritten && interrupted())
            return kStopped; // whoever read this wants no more of it
        if (unwritten && code == kDone)
            return console.fail(Error::failure(tr("The results could not be written to standard output"),
                                               tr("Check that the disk is not full.")));
        return code;
    } catch (const std::bad_alloc&) {
        return console.fail(Error::failure(tr("There is not enough memory for this"),
                                           tr("Use fewer data or smaller vectors.")));
    } catch (const std::exception& unexpected) {
        return console.fail(Error::failure(unexpected.what()));
    }
}

} // namespace shelf
