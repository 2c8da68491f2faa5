// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"

#include "app/facts/build_facts.h"
#include "engine/base/nearest_word.h"
#include "engine/kernels/kernels.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <new>
#include <sstream>
#include <string_view>
#include <vector>

namespace shelf {

namespace {

/// "sse2, avx2 or avx512".
std::string instructionNames()
{
    const auto variants = kernelVariants();
    std::string text;
    for (std::size_t i = 0; i < variants.size(); ++i)
        text += (i == 0 ? "" : i + 1 < variants.size() ? ", " : " or ") + std::string(variants[i]->name);
    return text;
}

constexpr const char* kFooter = R"(
Without a command the window opens, with the project, data, vectors or run files that are named:
  shelfspace                                     the sample library
  shelfspace --ratings R.csv --books B.csv       these ratings
  shelfspace FOLDER, shelfspace my.shelf         a data set; a trained run
  shelfspace my.shelfproject                     a project: data, runs and all that belongs to them
  shelfspace v.npy --labels names.tsv            vectors that were made elsewhere

DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized;
--sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and
report take vectors that were made elsewhere in its place.
'shelfspace COMMAND --help' explains every option of a command.
SHELFSPACE_ISA=@INSTRUCTIONS@ in the environment chooses the instructions instead of the best there are.
Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.
Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or
SIGTERM ends the program at once.)";

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

int parseAndRun(CLI::App& program, Console& console, int argc, char** argv)
{
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForVersion&) {
        console.printHelp(factsText(buildFacts()));
        return kDone;
    } catch (const CLI::Success& help) {
        std::ostringstream out;
        std::ostringstream problems;
        const int code = program.exit(help, out, problems);
        console.printHelp(out.str() + problems.str());
        return code == 0 ? kDone : kWrongCall;
    } catch (const CLI::ParseError& wrong) {
        const auto used = program.get_subcommands();
        const std::string command = used.empty() ? "" : used.front()->get_name();
        std::string advice = "See 'shelfspace " + command + (command.empty() ? "" : " ") + "--help'.";
        std::error_code ignored;
        if (!command.empty() && std::filesystem::exists(command, ignored))
            advice += " The files of that name are opened by 'shelfspace ./" + command + "'.";
        return console.fail(Error::usageError(wrong.what(), advice));
    }
    if (!console.action)
        return console.fail(Error::usageError("No command is named", "See 'shelfspace --help'."));
    if (const char* wished = std::getenv("SHELFSPACE_ISA"); wished && *wished && !kernelVariant(wished))
        console.warn("SHELFSPACE_ISA names '" + std::string(wished) +
                     "', which is none of those that this processor has; " + kernels().name +
                     " is taken. It can be " + instructionNames() + '.');
    return console.action();
}

} // namespace

Command addCommand(const Command& program, Console& console, const char* name, const char* description,
                   std::function<int()> run)
{
    const Command command =
        program.command(name, description, [&console, run = std::move(run)] { console.action = run; });
    command.flag("--json", console.json, "Print one JSON document instead of text");
    command.flag("--quiet,-q", console.quiet, "Say nothing about progress");
    return command;
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

int runBatch(BatchCommands commands, int argc, char** argv)
{
    Console console;
    const BatchCommand* const named = namedCommand(commands, argc, argv);
    if (!named && argc > 1 && isUnknownCommand(argv[1])) {
        std::vector<std::string_view> names;
        for (const BatchCommand& one : commands)
            names.push_back(one.name);
        const auto near = nearestWord(argv[1], names);
        return console.fail(
            Error::usageError("There is neither a command nor a file '" + std::string(argv[1]) + "'",
                              near.empty() ? "See 'shelfspace --help'." : "Did you mean '" + near + "'?"));
    }
    catchInterrupt();
    try {
        CLI::App program("Trains embeddings of books and readers from ratings, and shows what they know.",
                         "shelfspace");
        program.set_version_flag("--version,-V", SHELFSPACE_VERSION,
                                 "Print the version, and what the program is built with and runs on");
        program.get_formatter()->column_width(34);
        program.get_formatter()->label("SUBCOMMAND", "COMMAND");
        program.require_subcommand(0, 1); // a folder that is called like a command is no second one
        // To say all options of all commands takes longer than many a command.
        for (const BatchCommand& one : named ? BatchCommands(named, 1) : commands)
            one.add(Command(&program), console);
        std::string footer = kFooter;
        constexpr std::string_view kPlace = "@INSTRUCTIONS@";
        footer.replace(footer.find(kPlace), kPlace.size(), instructionNames());
        program.footer(footer); // last: the commands would inherit it
        const int code = parseAndRun(program, console, argc, argv);
        // A full disk or a closed pipe shows only when the last bytes leave.
        const bool unwritten = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
        if (unwritten && interrupted())
            return kStopped; // whoever read this wants no more of it
        if (unwritten && code == kDone)
            return console.fail(Error::failure("The results could not be written to standard output",
                                               "Check that the disk is not full."));
        return code;
    } catch (const std::bad_alloc&) {
        return console.fail(
            Error::failure("There is not enough memory for this", "Use fewer data or smaller vectors."));
    } catch (const std::exception& unexpected) {
        return console.fail(Error::failure(unexpected.what()));
    }
}

} // namespace shelf
