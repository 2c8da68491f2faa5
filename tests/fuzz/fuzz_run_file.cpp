// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as a run file. Checksums are mended after each mutation, so that what is behind them
// is reached; a run that opens must be whole enough to be used and saved.
#include "engine/files/run_file.h"
#include "engine/recommend/top_n.h"
#include "tests/run_file_surgery.h"
#include "tests/small_run.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <unistd.h>

using namespace shelf;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace {

std::string smallFile()
{
    const std::string path = "/tmp/shelfspace-fuzz-" + std::to_string(::getpid()) + ".shelf";
    const Status status = saveRun(smallRun(), path);
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::remove(path.c_str());
    if (!status.ok() || bytes.empty())
        std::abort();
    return bytes;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    static const std::string start = smallFile();
    std::string bytes(reinterpret_cast<const char*>(data), size);
    if (size < run_format::kHeaderSize || seed % 64 == 0) {
        bytes = start;
    }
    bytes.resize(std::max(bytes.size(), maxSize));
    const std::size_t used = size < run_format::kHeaderSize || seed % 64 == 0 ? start.size() : size;
    const std::size_t mutated =
        LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(bytes.data()), std::min(used, maxSize), maxSize);
    bytes.resize(mutated);
    if (seed % 16 != 1)
        mendChecksums(bytes);
    std::copy(bytes.begin(), bytes.end(), data);
    return bytes.size();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto run = loadRunBytes(std::as_bytes(std::span(data, size)), "fuzz.shelf");
    if (!run.ok())
        return run.error().message.empty() ? std::abort(), 0 : 0;
    const auto users = static_cast<std::int32_t>(run->data->userCount());
    for (const std::int32_t user : {-1, 0, users - 1}) {
        for (const Recommendation& r : recommend(*run, user, {.count = 3, .reasons = 2}))
            if (run->data->books.label(static_cast<std::size_t>(r.book)).size() > size)
                std::abort();
    }
    return 0;
}
