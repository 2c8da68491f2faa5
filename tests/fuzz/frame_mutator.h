// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run_file_surgery.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace fuzz {

/// A mutation of a file in the run file's frame: starts from `start`, a real one, and again every so often;
/// mostly with its checksums mended, so that what is behind them is reached.
inline std::size_t mutateFrame(const std::string& start, std::uint8_t* data, std::size_t size,
                               std::size_t maxSize, unsigned int seed)
{
    if (size < shelf::run_format::kHeaderSize || seed % 64 == 0) {
        size = std::min(start.size(), maxSize);
        std::copy_n(start.begin(), size, data);
    }
    size = LLVMFuzzerMutate(data, size, maxSize);
    std::string bytes(data, data + size);
    if (seed % 16 != 1)
        mendChecksums(bytes);
    std::copy(bytes.begin(), bytes.end(), data);
    return size;
}

} // namespace fuzz
