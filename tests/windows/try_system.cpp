// SPDX-License-Identifier: GPL-3.0-or-later
// What engine/base/system promises, asked of it where it runs: on Windows, in Wine (tests/windows/run), or on
// POSIX. Ends with 0 where all of it holds.
#include "engine/base/system/child.h"
#include "engine/base/system/net.h"
#include "engine/base/system/os.h"
#include "engine/base/system/pages.h"
#include "engine/data/archives/utf8_locale.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

using namespace shelf;

namespace {

int failures = 0;

void check(const char* what, bool holds)
{
    std::printf("%s: %s\n", holds ? "holds" : "FAILS", what);
    failures += holds ? 0 : 1;
}

bool put(const std::string& path, const char* text)
{
    const int descriptor = os::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    const bool done =
        descriptor >= 0 && os::write(descriptor, text, std::strlen(text)) == ssize_t(std::strlen(text));
    return done && os::fsync(descriptor) == 0 && os::close(descriptor) == 0;
}

void files(const std::string& folder)
{
    const std::string path = folder + "/\xe4\xb9\xa6.txt";
    check("a file with a name beyond ASCII is written", put(path, "ten bytes!"));
    os::Stat about{}, again{};
    check("it is a file of ten bytes",
          os::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && about.st_size == 10);
    check("the folder is one", os::stat(folder.c_str(), &again) == 0 && S_ISDIR(again.st_mode));
    check("none is told", os::stat((folder + "/none").c_str(), &again) != 0 && errno == ENOENT);
    const int one = os::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    char bytes[8] = {};
    check("bytes are read at a place", os::pread(one, bytes, 5, 4) == 5 && std::string(bytes, 5) == "bytes");
    check("behind the end there are none", os::pread(one, bytes, 5, 10) == 0);
    check("an open file has the same number",
          os::fstat(one, &again) == 0 && again.st_ino == about.st_ino && about.st_ino != 0);
    const int two = os::open(path.c_str(), O_RDWR | O_CLOEXEC);
    check("it is locked", os::flock(one, LOCK_EX | LOCK_NB) == 0);
    check("another waits or is told", os::flock(two, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK);
    check("a locked file is read all the same", os::pread(two, bytes, 3, 0) == 3);
    os::close(one);
    check("whoever closes it unlocks it", os::flock(two, LOCK_EX | LOCK_NB) == 0);
    check("it is cut", os::ftruncate(two, 3) == 0 && os::fstat(two, &again) == 0 && again.st_size == 3);
    os::close(two);

    const std::string other = folder + "/other";
    check("a second file", put(other, "second"));
    check("a free name is asked for", !os::renameToNew(path, other) && errno == EEXIST);
    check("a file is replaced", os::rename(path.c_str(), other.c_str()) == 0);
    check("the old name is gone", os::access(path.c_str(), F_OK) != 0);
    check("a folder is made once", os::mkdir((folder + "/sub").c_str(), 0700) == 0 &&
                                       os::mkdir((folder + "/sub").c_str(), 0700) != 0 && errno == EEXIST);
    check("one that holds something stays",
          put(folder + "/sub/x", "x") && os::rmdir((folder + "/sub").c_str()) != 0);
    check("an empty one goes",
          os::unlink((folder + "/sub/x").c_str()) == 0 && os::rmdir((folder + "/sub").c_str()) == 0);

    std::string deep = folder;
    bool made = true;
    while (made && deep.size() < 400) {
        deep += "/a-folder-with-quite-a-long-name-of-its-own";
        made = os::mkdir(deep.c_str(), 0700) == 0;
    }
    check("paths of more than 260 characters", made && put(deep + "/file", "x"));
    os::unlink((deep + "/file").c_str());
    for (; deep.size() > folder.size(); deep.resize(deep.rfind('/')))
        os::rmdir(deep.c_str());

    const int mapped = os::open(other.c_str(), O_RDONLY | O_CLOEXEC);
    auto* at = static_cast<char*>(os::mapPrivately(mapped, 3));
    check("a file is mapped, and changes stay private", at && at[0] == 't' && (at[0] = 'T', true));
    os::unmap(at, 3);
    check("the file is as it was", os::pread(mapped, bytes, 3, 0) == 3 && bytes[0] == 't');
    os::close(mapped);
    os::unlink(other.c_str());
}

void locale()
{
    const std::string before = setlocale(LC_CTYPE, nullptr);
    {
        const Utf8Locale names;
        setlocale(LC_CTYPE, nullptr);
    }
    check("the names of an archive leave the locale as it was", before == setlocale(LC_CTYPE, nullptr));
}

void children(const std::string& self)
{
    const std::string_view input = "what it reads\n";
    os::Child echo(
        {.words = {self, "echo", "a \"quoted\" word\\"}, .input = &input, .hearsComplaints = true});
    check("a program is started", echo.isThere());
    std::string said, complained;
    while (echo.isOpen(os::Child::End::output) || echo.isOpen(os::Child::End::complaints)) {
        const os::Child::Ready ready = echo.waitFor(100);
        char part[100];
        if (ready.output)
            said.append(part, echo.read(os::Child::End::output, part));
        if (ready.complaints)
            complained.append(part, echo.read(os::Child::End::complaints, part));
    }
    check("its words and its input arrive", said.find("a \"quoted\" word\\|what it reads") == 0);
    check("its complaints are heard", complained.find("complaint") == 0);
    for (int i = 0; i < 500 && !echo.hasEnded(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    check("that it has ended is known without waiting", echo.hasEnded());
    const os::Child::Ended ended = echo.wait();
    check("how it ended is told", ended.fate == os::Child::Fate::exited && ended.code == 7);
    check("none is told", !os::Child({.words = {self + "-is-not-there"}}).isThere());
    check("no program of that name is on PATH", !os::isOnPath("no-program-has-this-name"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "echo") == 0) {
        char line[100] = {};
        if (!std::fgets(line, sizeof line, stdin))
            return 1;
        std::printf("%s|%s", argv[2], line);
        std::fputs("complaint", stderr);
        return 7;
    }
    const char* temporary = std::getenv("TEMP");
    const std::string folder =
        std::string(temporary ? temporary : "/tmp") + "/shelfspace-system-" + std::to_string(os::getpid());
    check("a folder", os::mkdir(folder.c_str(), 0700) == 0);
    files(folder);
    check("it goes", os::rmdir(folder.c_str()) == 0);
    check("this program knows where it lies", !os::ownProgram().empty());
    children(os::ownProgram());
    locale();
    int ends[2];
    char byte = 0;
    check("a pipe", os::pipe(ends) == 0 && os::waitForBytes(ends[0], 0) == 0 &&
                        os::write(ends[1], "x", 1) == 1 && os::waitForBytes(ends[0], 1000) == 1 &&
                        os::read(ends[0], &byte, 1) == 1 && byte == 'x');
    os::close(ends[1]);
    check("its end", os::read(ends[0], &byte, 1) == 0);
    os::close(ends[0]);
    check("memory", os::physicalMemory() > (std::uint64_t{64} << 20));
    check("this process is not gone", !os::isGone(os::getpid()));
    check("nobody has that number", os::isGone(999'999'996));
    check("time of the processor", os::threadSeconds() >= 0);
    std::array<std::uint8_t, 4> four{};
    std::array<std::uint8_t, 16> six{};
    check("addresses", os::readAddress("127.0.0.1", four) && four[0] == 127 &&
                           !os::readAddress("127.1", four) && os::readLooseAddress("127.1", four) &&
                           four[3] == 1 && os::readAddress("::1", six) && six[15] == 1);
    std::printf("%s\n", failures == 0 ? "All of it holds." : "Not all of it holds.");
    return failures == 0 ? 0 : 1;
}
