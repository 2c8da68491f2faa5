// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/vector_bytes.h"
#include "engine/vectors/arrays/vector_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

inline constexpr std::string_view kHdf5Mark = "\x89HDF\r\n\x1a\n";

/// An array of numbers in an HDF5 file.
struct Hdf5Array {
    std::string path;  ///< "layers/embedding/vars/0"
    std::string type;  ///< "float32"
    std::string given; ///< the attribute `name` of its group; empty where there is none
    std::vector<std::uint64_t> shape;
};

struct Hdf5Contents {
    std::vector<Hdf5Array> arrays; ///< in the order of the file
    std::string about;             ///< the text model_config at its root; empty where there is none
};

/// What is read here is read by a small program of its own (shelfspace-hdf5), with limits of memory and time
/// and no way to other files: the library of HDF5 breaks on files that were made for it. `bytes` are those of
/// an HDF5 file, `path` stands for them in messages.
Result<Hdf5Contents> listHdf5(const VectorBytes& bytes, const std::string& path,
                              const Progress& progress = {});
/// What the helper answers to "list".
Result<Hdf5Contents> parseHdf5List(const std::string& text, const std::string& path);
/// All numbers of an array, whose shape must be that of a list of rows: rows and cols are its first dimension
/// and the others'. Refused before anything is allocated where it is out of all proportion to the file.
Result<VectorValues> readHdf5(const VectorBytes& bytes, const Hdf5Array& array, const std::string& path,
                              const Progress& progress = {});

} // namespace shelf
