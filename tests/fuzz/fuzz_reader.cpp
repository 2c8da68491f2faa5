// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a data set (see reader_input.h).
#include "tests/fuzz/reader_input.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A name that no format has must not pass for one that was gone through.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    if (std::getenv("SHELFSPACE_FUZZ_FORMAT") && !fuzz::onlyFormat())
        std::_Exit(3);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto input = fuzz::readerInput({reinterpret_cast<const char*>(bytes), size});
    if (!input)
        return 0;
    const auto data = shelf::assembleDataset(input->texts, input->options, {});
    if (data && (data->user.size() != data->ratingCount() || data->book.size() != data->ratingCount()))
        std::abort();
    return 0;
}
