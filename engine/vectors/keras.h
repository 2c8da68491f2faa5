// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/hdf5.h"
#include "engine/vectors/vector_format.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// A variable of a layer in a file that Keras wrote.
struct KerasArray {
    std::string name;   ///< "Book-Embedding" of a layer with one variable, else "dense/kernel", "dense/0"
    std::string layer;  ///< "Book-Embedding": the name that the model gave it, where the file says it
    std::string folder; ///< of the layer in the file: "layers/embedding_1"
    Hdf5Array array;
};

/// A model as Keras saves it: a .keras file (a zip archive), its weights alone (.weights.h5) or an .h5 file.
struct KerasFile {
    VectorBytes weights;            ///< of the HDF5 file
    std::vector<KerasArray> arrays; ///< without what belongs to the optimizer
    std::string config;             ///< JSON that says what the layers are; empty where the file does not
};

/// Unpacked and listed once for each VectorFile.
Result<std::shared_ptr<const KerasFile>> readKerasFile(const VectorFile& file);

} // namespace shelf
