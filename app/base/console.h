// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace shelf {

using Json = nlohmann::ordered_json;

enum ExitCode { kDone = 0, kFailed = 1, kWrongCall = 2, kStopped = 130 };

/// The document as text, with such characters as \u009b for those that would command a terminal. indent:
/// blanks a level; -1: all on one line.
std::string jsonText(const Json& document, int indent);

/// Says the error in one line on standard error.
void complain(const Error& error);

/// How a batch command speaks: results to standard output, all else to standard error. Whatever names and
/// titles hold, no control character reaches the terminal.
class Console {
public:
    bool json = false;
    bool quiet = false;
    bool wide = false; ///< tables whole, however narrow the terminal is
    bool textAside = false; ///< standard output has a file's text: text for people goes to standard error
    std::function<int()> action; ///< what the parsed call asks for; returns the exit code

    /// The one JSON document of a command.
    void printJson(const Json& document);
    /// Text for people; nothing where JSON is asked for.
    void printText(std::string_view text) const;

    /// What was asked for instead of a result; also where JSON is asked for.
    void printHelp(std::string_view text) const;

    /// A line about how it goes; nothing where --quiet.
    void note(const Message& line);
    void warn(const Message& line);
    /// A line that was asked for, whatever --quiet says.
    void log(const Message& line);
    /// Says the error in one line and returns the exit code that belongs to it. Where JSON is asked for and
    /// none was printed, "error:{message,advice,file,line,column,exit}" is, so that who reads it finds a document.
    int fail(const Error& error);

    /// One line that is rewritten on a terminal; every ten seconds a line elsewhere. Safe to call often.
    void showProgress(const Message& what, double fraction, const Message& detail = {});
    /// showProgress in the engine's form; false after Ctrl+C.
    Progress progress(Message what);

private:
    void clearLine();
    bool m_hasPrinted = false; ///< the document
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::size_t m_shown = 0; ///< cells of the rewritten line on the screen
};

/// From now on the first SIGINT (Ctrl+C), SIGTERM, SIGHUP (the terminal is closed) or SIGPIPE (nobody reads
/// any more) only sets a flag, so that work ends with what it has; a further SIGINT or SIGTERM ends the
/// program at once. A further SIGHUP does not: a closing terminal sends several.
void catchInterrupt();
bool interrupted();

} // namespace shelf
