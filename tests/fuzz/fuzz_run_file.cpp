// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as a run file. Checksums are mended after each mutation, so that what is behind them
// is reached; a run that opens must be whole enough to be used and saved.
#include "engine/files/run/run_file.h"
#include "engine/recommend/top_n.h"
#include "tests/fuzz/frame_mutator.h"
#include "tests/small_run.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

using namespace shelf;

namespace {

std::string smallFile()
{
    const auto path =
        std::filesystem::temp_directory_path() / ("shelfspace-fuzz-" + std::to_string(::getpid()) + ".shelf");
    const Status status = saveRun(smallRunWithMaps(), path.string());
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::remove(path);
    if (!status.ok() || bytes.empty())
        std::abort();
    return bytes;
}

} // namespace

/// Starts from a real run file, and again every so often; run with -max_len=65536, which holds it.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    static const std::string start = smallFile();
    return fuzz::mutateFrame(start, data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto run = loadRunBytes(std::as_bytes(std::span(data, size)), "fuzz.shelf");
    if (!run.ok()) {
        if (run.error().message.empty())
            std::abort();
        return 0;
    }
    const auto users = static_cast<std::int32_t>(run->data->userCount());
    for (const std::int32_t user : {-1, 0, users - 1}) {
        for (const Recommendation& r : recommend(*run, user, {.count = 3, .reasons = 2}))
            if (run->data->books.label(static_cast<std::size_t>(r.book)).size() > size)
                std::abort();
    }
    return 0;
}
