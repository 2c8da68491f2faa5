// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/console.h"

#include "app/base/text.h"
#include "engine/base/screen/screen_width.h"
#include "engine/base/system/os.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

namespace shelf {

namespace {

std::atomic<bool> g_interrupted{false};
std::atomic<bool> g_asked{false}; ///< by a signal that somebody sends on purpose
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");

void stop(int)
{
    g_interrupted.store(true);
}

/// The second one ends the program, whatever it is doing. A hang-up or closed pipe before it does not count:
/// where a terminal goes, both kinds come at once and in any order.
void endOrStop(int number)
{
    g_interrupted.store(true);
    if (g_asked.exchange(true)) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
}

constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr auto kSparse = std::chrono::seconds(10);

bool onTerminal()
{
    static const bool terminal = os::isTerminal(STDERR_FILENO);
    return terminal;
}

int exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::cancelled:
        return kStopped;
    case ErrorKind::usage:
        return kWrongCall;
    case ErrorKind::failed:
        break;
    }
    return kFailed;
}

void write(std::FILE* stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
}

} // namespace

void catchInterrupt()
{
    os::catchSignal(SIGINT, endOrStop);
    os::catchSignal(SIGTERM, endOrStop);
    os::catchSignal(os::kBrokenPipe, stop);
    // nohup and its like have asked for the terminal's end not to matter.
    os::catchSignal(os::kHangUp, stop, {.unlessIgnored = true});
}

bool interrupted()
{
    return g_interrupted.load(std::memory_order_relaxed);
}

void complain(const Error& error)
{
    write(stderr, "shelfspace: " + oneLine(error.text()) + '\n');
}

std::string jsonText(const Json& document, int indent)
{
    return harmlessJson(document.dump(indent, ' ', false, Json::error_handler_t::replace));
}

void Console::printJson(const Json& document)
{
    m_hasPrinted = true;
    write(stdout, jsonText(document, 2) + '\n');
}

void Console::printText(std::string_view text) const
{
    if (!json)
        write(textAside ? stderr : stdout, harmless(text));
}

void Console::printHelp(std::string_view text) const
{
    write(stdout, harmless(text));
}

void Console::note(const Message& line)
{
    if (quiet)
        return;
    clearLine();
    write(stderr, oneLine(line.text()) + '\n');
    m_last = std::chrono::steady_clock::now();
}

void Console::warn(const Message& line)
{
    clearLine();
    write(stderr, oneLine(tr("warning: %1").arg(line).text()) + '\n');
}

void Console::log(const Message& line)
{
    clearLine();
    write(stderr, oneLine(line.text()) + '\n');
}

int Console::fail(const Error& error)
{
    clearLine();
    complain(error);
    const int code = exitOf(error.kind);
    if (json && !m_hasPrinted) {
        Json told = {{"message", std::string(error.message)}, {"advice", std::string(error.advice)}};
        if (!error.file.empty())
            told["file"] = error.file;
        if (error.line > 0)
            told["line"] = error.line;
        if (error.column > 0)
            told["column"] = error.column;
        told["exit"] = code;
        printJson(Json{{"error", told}});
    }
    return code;
}

void Console::showProgress(const Message& what, double fraction, const Message& detail)
{
    if (quiet)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < (onTerminal() ? std::chrono::steady_clock::duration(kRedraw) : kSparse))
        return;
    m_last = now;
    Message told = tr("%1 %2", "what is done, and how much of it")
                       .arg(what)
                       .argPercent(std::clamp(fraction, 0.0, 1.0), 0);
    if (!detail.empty())
        told = tr("%1  %2", "how much is done, and more of it").arg(told).arg(detail);
    std::string line = oneLine(told.text());
    if (!onTerminal()) {
        write(stderr, line + '\n');
        return;
    }
    const std::size_t length = screenWidth(line);
    line.append(std::max(length, m_shown) - length, ' ');
    write(stderr, '\r' + line);
    m_shown = length;
}

Progress Console::progress(Message what)
{
    return [this, what = std::move(what)](std::uint64_t done, std::uint64_t total) {
        showProgress(what, total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total));
        return !interrupted();
    };
}

void Console::clearLine()
{
    if (m_shown > 0)
        write(stderr, '\r' + std::string(m_shown, ' ') + '\r');
    m_shown = 0;
}

} // namespace shelf
