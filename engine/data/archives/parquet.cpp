// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/parquet.h"

#include "engine/base/system/child.h"
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

os::ChildCall callOf(const std::vector<std::string>& words)
{
    return {.words = words, .hearsComplaints = true};
}

/// All that it writes, until it closes both ends or `goOn` says no.
bool readAll(os::Child& helper, ByteBuffer& out, std::string& said,
             const std::function<bool(std::uint64_t)>& goOn)
{
    using enum os::Child::End;
    std::array<char, 4096> words;
    while (helper.isOpen(output) || helper.isOpen(complaints)) {
        if (!goOn(out.size()))
            return false;
        const os::Child::Ready ready = helper.waitFor(kLook);
        if (ready.output) {
            const std::span<char> room = out.room(kPipedAtOnce);
            out.taken(helper.read(output, room.first(std::min(room.size(), 4 * kPipedAtOnce))));
        }
        if (ready.complaints) {
            const std::size_t got = helper.read(complaints, words);
            if (said.size() < kMostSaid)
                said.append(words.data(), got);
        }
    }
    return true;
}

/// Whether it ended by itself and well.
bool endsWell(os::Child& helper)
{
    const os::Child::Ended ended = helper.wait();
    return ended.fate == os::Child::Fate::exited && ended.code == 0;
}

/// A text in SQL: nothing in it but a quote means something else there.
std::string sqlText(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + '\'';
}

/// Whether this Python knows pyarrow.
bool knowsPyArrow(const Progress& progress)
{
    os::Child helper(callOf({"python3", "-c", "import pyarrow.parquet, pyarrow.csv"}));
    ByteBuffer out;
    std::string said;
    return helper.isThere() &&
           readAll(helper, out, said, [&](std::uint64_t) { return report(progress, 0, 1); }) &&
           endsWell(helper);
}

/// The call of the first helper that is there; empty where none is.
std::vector<std::string> helperFor(const std::string& path, ParquetLists lists, const Progress& progress)
{
    if (os::isOnPath("duckdb"))
        return {"duckdb", "-csv", "-c", "SELECT * FROM read_parquet(" + sqlText(path) + ")"};
    if (os::isOnPath("python3") && knowsPyArrow(progress))
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
    os::Child helper(callOf(words));
    ByteBuffer out;
    std::string said;
    if (!helper.isThere())
        return Error::failure(tr("%1 could not be started: %2").arg(words.front()).arg(std::strerror(errno)))
            .in(path);
    if (!readAll(helper, out, said,
                 [&](std::uint64_t bytes) { return report(progress, bytes, 2 * bytes + 1); }))
        return Error::cancelledByCaller();
    if (!endsWell(helper)) {
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
