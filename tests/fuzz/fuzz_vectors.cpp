// SPDX-License-Identifier: GPL-3.0-or-later
// Opens any bytes as vectors: NumPy, safetensors, word2vec, GloVe, tables, the Projector's configuration. HDF5, which
// another program reads, ends where that program should start.
#include "engine/vectors/keras_graph.h"
#include "engine/vectors/open_vectors.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace shelf;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    if (text.find("HDF\r\n") != std::string_view::npos || text.find("model.weights.h5") != std::string_view::npos)
        return 0;
    for (const char* name : {"v.bin", "v.safetensors"}) {
        const auto run = openVectorBytes(name, text);
        if (!run)
            continue;
        const MatrixView vectors = run->model->bookEmbedding();
        if (vectors.rows != run->data->bookCount() || vectors.rows != run->data->books.titles.size())
            std::abort();
        for (std::size_t r = 0; r < vectors.rows; ++r)
            for (const float value : vectors.row(r))
                if (!std::isfinite(value))
                    std::abort();
    }
    (void)readKerasGraph(std::string(text), "m.keras");
    return 0;
}
