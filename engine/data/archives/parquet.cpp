// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/parquet.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace shelf {

namespace {

constexpr std::size_t kPipedAtOnce = std::size_t{1} << 18;
constexpr std::size_t kMostSaid = 2000;
constexpr int kLook = 100; ///< ms between two looks at whether to go on

// Structures, which CSV has not, are left out, and lists unless they are asked for as text.
constexpr const char* kPython = R"(
import sys
import pyarrow as pa, pyarrow.parquet as pq, pyarrow.csv as pc
file = pq.ParquetFile(sys.argv[1])
def is_list(t):
    return pa.types.is_list(t) or pa.types.is_large_list(t) or pa.types.is_fixed_size_list(t)
names = [f.name for f in file.schema_arrow if not pa.types.is_nested(f.type) or (sys.argv[2] == "lists" and is_list(f.type))]
def plain(c):
    if pa.types.is_dictionary(c.type):
        return c.dictionary_decode()
    return pa.array([None if x is None else str(x) for x in c.to_pylist()]) if is_list(c.type) else c
out = None
for batch in file.iter_batches(columns=names):
    batch = pa.record_batch([plain(c) for c in batch.columns], names=batch.schema.names)
    if out is None:
        out = pc.CSVWriter(sys.stdout.buffer, batch.schema)
    out.write(batch)
if out is not None:
    out.close()
)";

/// A child with its output and its complaints on pipes; it is ended where it is still there at the end.
class Helper {
public:
    explicit Helper(const std::vector<std::string>& words)
    {
        int output[2];
        int complaints[2];
        if (::pipe2(output, O_CLOEXEC) != 0)
            return;
        if (::pipe2(complaints, O_CLOEXEC) != 0) {
            ::close(output[0]);
            ::close(output[1]);
            return;
        }
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, complaints[1], STDERR_FILENO);
        std::vector<char*> arguments;
        for (const std::string& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        if (::posix_spawnp(&m_child, words.front().c_str(), &actions, nullptr, arguments.data(), environ) !=
            0)
            m_child = -1;
        posix_spawn_file_actions_destroy(&actions);
        ::close(output[1]);
        ::close(complaints[1]);
        m_ends = {output[0], complaints[0]};
    }
    ~Helper()
    {
        if (m_child > 0)
            ::kill(m_child, SIGKILL);
        wait();
        for (const int end : m_ends)
            if (end >= 0)
                ::close(end);
    }
    Helper(const Helper&) = delete;
    Helper& operator=(const Helper&) = delete;

    bool isThere() const { return m_child > 0; }

    /// All that it writes, until it closes both ends or `goOn` says no.
    bool read(ByteBuffer& out, std::string& said, const std::function<bool(std::uint64_t)>& goOn)
    {
        std::array<char, 4096> words;
        while (m_ends[0] >= 0 || m_ends[1] >= 0) {
            if (!goOn(out.size()))
                return false;
            pollfd ready[2] = {{m_ends[0], POLLIN, 0}, {m_ends[1], POLLIN, 0}};
            if (::poll(ready, 2, kLook) <= 0)
                continue;
            if (ready[0].revents != 0) {
                const std::span<char> room = out.room(kPipedAtOnce);
                const ssize_t got = ::read(m_ends[0], room.data(), std::min(room.size(), 4 * kPipedAtOnce));
                out.taken(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
                closeAtEnd(0, got);
            }
            if (ready[1].revents != 0) {
                const ssize_t got = ::read(m_ends[1], words.data(), words.size());
                if (got > 0 && said.size() < kMostSaid)
                    said.append(words.data(), static_cast<std::size_t>(got));
                closeAtEnd(1, got);
            }
        }
        return true;
    }

    /// Whether it ended by itself and well.
    bool wait()
    {
        int status = 0;
        while (m_child > 0 && ::waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        m_child = -1;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

private:
    void closeAtEnd(std::size_t end, ssize_t got)
    {
        if (got > 0 || (got < 0 && errno == EINTR))
            return;
        ::close(m_ends[end]);
        m_ends[end] = -1;
    }

    pid_t m_child = -1;
    std::array<int, 2> m_ends{-1, -1};
};

/// A text in SQL: nothing in it but a quote means something else there.
std::string sqlText(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + '\'';
}

bool isOnPath(const char* program)
{
    const char* path = std::getenv("PATH");
    std::string_view folders = path ? path : "";
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folder.size() + 1, folders.size()));
        if (!folder.empty() && ::access((std::string(folder) + '/' + program).c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

/// Whether this Python knows pyarrow.
bool knowsPyArrow(const Progress& progress)
{
    Helper helper({"python3", "-c", "import pyarrow.parquet, pyarrow.csv"});
    ByteBuffer out;
    std::string said;
    return helper.isThere() &&
           helper.read(out, said, [&](std::uint64_t) { return report(progress, 0, 1); }) && helper.wait();
}

/// The call of the first helper that is there; empty where none is.
std::vector<std::string> helperFor(const std::string& path, ParquetLists lists, const Progress& progress)
{
    if (isOnPath("duckdb"))
        return {"duckdb", "-csv", "-c", "SELECT * FROM read_parquet(" + sqlText(path) + ")"};
    if (isOnPath("python3") && knowsPyArrow(progress))
        return {"python3", "-c", kPython, path, lists == ParquetLists::asText ? "lists" : "no lists"};
    return {};
}

} // namespace

Result<ByteBuffer> readParquet(const std::string& path, const Progress& progress, ParquetLists lists)
{
    std::error_code ignored;
    const std::vector<std::string> words =
        helperFor(std::filesystem::absolute(path, ignored).string(), lists, progress);
    if (words.empty())
        return Error::failure(tr("The file is Parquet, which needs duckdb or Python's pyarrow to be read, "
                                 "and neither is here"),
                              tr("Install one, as by 'python3 -m pip install pyarrow'."))
            .in(path);
    Helper helper(words);
    ByteBuffer out;
    std::string said;
    if (!helper.isThere())
        return Error::failure(tr("%1 could not be started: %2").arg(words.front()).arg(std::strerror(errno)))
            .in(path);
    if (!helper.read(out, said, [&](std::uint64_t bytes) { return report(progress, bytes, 2 * bytes + 1); }))
        return Error::cancelledByCaller();
    if (!helper.wait()) {
        while (!said.empty() && (said.back() == '\n' || said.back() == ' '))
            said.pop_back();
        std::replace(said.begin(), said.end(), '\n', ' ');
        return Error::failure(
                   said.empty()
                       ? tr("%1 could not read the Parquet file: it says no reason").arg(words.front())
                       : tr("%1 could not read the Parquet file: %2").arg(words.front()).arg(said))
            .in(path);
    }
    return out;
}

} // namespace shelf
