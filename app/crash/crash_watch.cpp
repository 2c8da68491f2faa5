// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the platform for crash reports. What a signal handler runs here only reads memory that was
// prepared before and makes calls that POSIX allows in it; backtrace() is loaded before the first need.
#include "app/crash/crash_watch.h"

#include "app/crash/crash_trail.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>

#if defined(__unix__) || defined(__APPLE__)
#define SHELF_HAS_SIGNALS 1
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>
#endif
#if __has_include(<execinfo.h>)
#define SHELF_HAS_BACKTRACE 1
#include <execinfo.h>
#endif
#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

namespace shelf {

namespace {

constexpr int kFrames = 64;

/// Made before anything happens; only read afterwards.
struct Prepared {
    std::array<char, 1024> folder = {};
    std::array<char, 512> head = {}; ///< version, system, instructions
    std::time_t start = 0;
};
Prepared g_prepared;
std::array<char, 256> g_reason = {}; ///< what std::terminate found
std::atomic<int> g_reporting{0};

template <std::size_t size> void putText(std::array<char, size>& to, std::string_view text)
{
    const std::size_t length = std::min(text.size(), size - 1);
    std::memcpy(to.data(), text.data(), length);
    to[length] = '\0';
}

/// Text of what is uncaught: its type, not its words, which may name a file.
void rememberException()
{
    const std::exception_ptr thrown = std::current_exception();
    if (!thrown) {
        putText(g_reason, "std::terminate was called");
        return;
    }
    const char* name = "of an unknown type";
#if __has_include(<cxxabi.h>)
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        int status = 0;
        char* plain = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
        name = plain ? plain : type->name(); // never freed: the program ends
    }
#else
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& known) {
        name = typeid(known).name();
    } catch (...) {
    }
#endif
    std::snprintf(g_reason.data(), g_reason.size(), "an exception that nobody caught: %s", name);
}

#ifdef SHELF_HAS_SIGNALS

/// Writes text and numbers without a buffer of the library's.
class SignalWriter {
public:
    explicit SignalWriter(int file) : m_file(file) {}
    ~SignalWriter() { flush(); }

    SignalWriter& text(const char* words)
    {
        while (*words)
            put(*words++);
        return *this;
    }
    SignalWriter& number(std::uint64_t value, unsigned base = 10, int digits = 1)
    {
        char places[24];
        int count = 0;
        do {
            places[count++] = "0123456789abcdef"[value % base];
            value /= base;
        } while ((value > 0 || count < digits) && count < 24);
        while (count > 0)
            put(places[--count]);
        return *this;
    }
    void flush()
    {
        std::size_t done = 0;
        while (done < m_used) {
            const ssize_t written = ::write(m_file, m_bytes + done, m_used - done);
            if (written <= 0)
                break;
            done += static_cast<std::size_t>(written);
        }
        m_used = 0;
    }

private:
    void put(char c)
    {
        if (m_used == sizeof m_bytes)
            flush();
        m_bytes[m_used++] = c;
    }
    int m_file;
    char m_bytes[512];
    std::size_t m_used = 0;
};

struct Fatal {
    int number;
    const char* name;
};
constexpr Fatal kFatal[] = {{SIGSEGV, "SIGSEGV: memory that is not the program's"},
                            {SIGBUS, "SIGBUS: memory that cannot be reached"},
                            {SIGFPE, "SIGFPE: arithmetic without a result"},
                            {SIGILL, "SIGILL: an instruction that the processor lacks"},
                            {SIGABRT, "SIGABRT: the program gave up"}};

/// Days since 1970 to a date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
void writeTime(SignalWriter& out, std::time_t now)
{
    const auto days = static_cast<std::int64_t>(now) / 86400;
    const auto seconds = static_cast<std::uint64_t>(static_cast<std::int64_t>(now) % 86400);
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = shifted / 146097;
    const std::int64_t day = shifted % 146097;
    const std::int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    const std::int64_t ofYear = day - (365 * year + year / 4 - year / 100);
    const std::int64_t month = (5 * ofYear + 2) / 153;
    const auto monthNumber = static_cast<std::uint64_t>(month < 10 ? month + 3 : month - 9);
    const auto yearNumber = static_cast<std::uint64_t>(year + era * 400 + (monthNumber <= 2 ? 1 : 0));
    const auto dayNumber = static_cast<std::uint64_t>(ofYear - (153 * month + 2) / 5 + 1);
    out.number(yearNumber).text("-").number(monthNumber, 10, 2).text("-").number(dayNumber, 10, 2);
    out.text(" ").number(seconds / 3600, 10, 2).text(":").number(seconds / 60 % 60, 10, 2);
    out.text(":").number(seconds % 60, 10, 2).text(" UTC\n");
}

/// Where an address lies: the file's name without its folder, and the offset in it. Read line by line from
/// the kernel's list, since the linker's own list takes a lock that the crash may hold.
void writePlace(SignalWriter& out, std::uint64_t address)
{
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    char bytes[1024];
    char line[512];
    std::size_t length = 0;
    bool isFound = false;
    ssize_t count = 0;
    while (maps >= 0 && !isFound && (count = ::read(maps, bytes, sizeof bytes)) > 0) {
        for (ssize_t i = 0; i < count && !isFound; ++i) {
            if (bytes[i] != '\n') {
                if (length < sizeof line - 1)
                    line[length++] = bytes[i];
                continue;
            }
            line[length] = '\0';
            length = 0;
            // "start-end perms offset device inode   path"
            std::uint64_t values[3] = {};
            const char* at = line;
            for (int v = 0; v < 3; ++v) {
                for (; (*at >= '0' && *at <= '9') || (*at >= 'a' && *at <= 'f'); ++at)
                    values[v] =
                        values[v] * 16 + static_cast<std::uint64_t>(*at <= '9' ? *at - '0' : *at - 'a' + 10);
                if (*at)
                    ++at;
                if (v == 1) // the permissions
                    while (*at && *at++ != ' ') {
                    }
            }
            if (address < values[0] || address >= values[1])
                continue;
            isFound = true;
            const char* name = "unnamed";
            for (const char* c = at; *c; ++c)
                if (*c == '/' || *c == '[')
                    name = *c == '/' ? c + 1 : c;
            out.text(name).text("+0x").number(address - values[0] + values[2], 16);
        }
    }
    if (maps >= 0)
        ::close(maps);
    if (!isFound)
        out.text("0x").number(address, 16);
}

void writeReport(SignalWriter& out, const char* signalName, const siginfo_t* info)
{
    const std::time_t now = ::time(nullptr);
    out.text(g_prepared.head.data());
    out.text("what: ").text(signalName).text("\n");
    if (g_reason[0])
        out.text("why: ").text(g_reason.data()).text("\n");
    if (info && (info->si_signo == SIGSEGV || info->si_signo == SIGBUS))
        out.text("address: 0x").number(reinterpret_cast<std::uintptr_t>(info->si_addr), 16).text("\n");
    out.text("when: ");
    writeTime(out, now);
    out.text("running for: ").number(static_cast<std::uint64_t>(std::max<std::time_t>(0, now - g_prepared.start)));
    out.text(" s\n\nlast steps, seconds before:\n");
    const CrashTrail& trail = crashTrail();
    const std::uint32_t count = trail.count.load(std::memory_order_acquire);
    const std::uint32_t shown = std::min<std::uint32_t>(count, CrashTrail::kSteps);
    for (std::uint32_t i = count - shown; i < count; ++i) {
        const CrashTrail::Step& step = trail.steps[i % CrashTrail::kSteps];
        out.text("  ").number(static_cast<std::uint64_t>(std::max<std::time_t>(0, now - step.when)));
        out.text("  ").text(step.words.data()).text("\n");
    }
    out.text("\ncalls, the innermost first:\n");
    out.flush(); // should what follows fail, this stands
#ifdef SHELF_HAS_BACKTRACE
    void* frames[kFrames];
    const int depth = ::backtrace(frames, kFrames);
    for (int i = 0; i < depth; ++i) {
        out.text("  ").number(static_cast<std::uint64_t>(i), 10, 2).text("  ");
        writePlace(out, reinterpret_cast<std::uintptr_t>(frames[i]));
        out.text("\n");
        out.flush();
    }
#endif
}

/// Each folder on the way, where it is missing.
void makeFolders(char* path)
{
    for (char* at = path + 1; *at; ++at)
        if (*at == '/') {
            *at = '\0';
            ::mkdir(path, 0700);
            *at = '/';
        }
    ::mkdir(path, 0700);
}

void handleFatal(int number, siginfo_t* info, void*)
{
    // A second thread that crashes meanwhile waits for the end; a crash of this very code ends at once.
    std::signal(number, SIG_DFL);
    if (g_reporting.exchange(1) != 0) {
        for (int i = 0; i < 5; ++i)
            ::sleep(1);
        std::raise(number);
        return;
    }
    const char* name = "a signal";
    for (const Fatal& fatal : kFatal)
        if (fatal.number == number)
            name = fatal.name;
    makeFolders(g_prepared.folder.data());
    char path[1200];
    std::size_t length = std::strlen(g_prepared.folder.data());
    std::memcpy(path, g_prepared.folder.data(), length);
    const auto add = [&](const char* words) {
        while (*words && length < sizeof path - 1)
            path[length++] = *words++;
        path[length] = '\0';
    };
    const auto addNumber = [&](std::uint64_t value) {
        char places[24] = {};
        int at = 23;
        do
            places[--at] = static_cast<char>('0' + value % 10);
        while ((value /= 10) > 0);
        add(places + at);
    };
    add("/crash-");
    addNumber(static_cast<std::uint64_t>(::time(nullptr)));
    add("-");
    addNumber(static_cast<std::uint64_t>(::getpid()));
    add(".new.txt");
    const int file = ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        {
            SignalWriter out(file);
            writeReport(out, name, info);
        }
        ::fsync(file);
        ::close(file);
    }
    std::raise(number); // as it would have ended
}

void catchSignals()
{
#ifdef SHELF_HAS_BACKTRACE
    void* warm[2];
    ::backtrace(warm, 2); // loads the library that it needs
#endif
    // A stack that has run over has no room for a handler.
    static std::array<char, 128 * 1024> spare;
    stack_t stack = {};
    stack.ss_sp = spare.data();
    stack.ss_size = spare.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = handleFatal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    ::sigemptyset(&action.sa_mask);
    for (const Fatal& fatal : kFatal)
        ::sigaction(fatal.number, &action, nullptr);
}

std::string systemName()
{
    struct utsname name = {};
    if (::uname(&name) != 0)
        return "unknown";
    return std::string(name.sysname) + ' ' + name.release + ' ' + name.machine;
}

#else

void catchSignals() {}

std::string systemName()
{
    return "unknown";
}

/// Without signals: what std::terminate knows, by the C library's files.
void writePlainReport()
{
    const std::string path = std::string(g_prepared.folder.data()) + "/crash-" +
                             std::to_string(static_cast<long long>(std::time(nullptr))) + "-0.new.txt";
    if (std::FILE* file = std::fopen(path.c_str(), "w")) {
        std::fprintf(file, "%swhat: %s\n", g_prepared.head.data(), g_reason.data());
        std::fclose(file);
    }
}

#endif

[[noreturn]] void handleTerminate()
{
    rememberException();
#ifndef SHELF_HAS_SIGNALS
    writePlainReport();
#endif
    std::abort();
}

} // namespace

void watchCrashes(const CrashWatch& watch)
{
    putText(g_prepared.folder, watch.folder);
    putText(g_prepared.head, "Shelfspace " + watch.version + " ended unexpectedly\nsystem: " + systemName() +
                                 "\ninstructions: " + watch.instructions + '\n');
    g_prepared.start = std::time(nullptr);
    crashTrail();
    std::set_terminate(handleTerminate);
    catchSignals();
}

} // namespace shelf
