// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper that reads HDF5 answers, which may be anything once a file has broken it: the list of
// arrays, and whether one of them can be vectors.
#include "engine/vectors/arrays/hdf5.h"
#include "engine/vectors/arrays/number_type.h"
#include "engine/vectors/keras_graph.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace shelf;
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const auto list = parseHdf5List(text, "m.h5");
    if (!list)
        return 0;
    for (const Hdf5Array& array : list->arrays) {
        if (array.shape.size() > 32)
            std::abort();
        const auto shape = tableShape(array.shape, array.path, "m.h5");
        if (shape && (shape->first == 0 || shape->second == 0 || !bytesOf(array.shape, NumberType{})))
            std::abort();
    }
    (void)readKerasGraph(list->about, "m.h5");
    return 0;
}
