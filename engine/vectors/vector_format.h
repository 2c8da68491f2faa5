// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/vectors/arrays/vector_table.h"
#include "engine/vectors/vector_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// An array in a file that may hold several.
struct TensorInfo {
    std::string name; ///< as --tensor takes it; empty where a file has one without a name
    std::string type; ///< "float32"
    std::vector<std::uint64_t> shape;
    std::string alias = {}; ///< --tensor takes it too: the path in the file

    /// Whether it can be vectors: a table with more than one row and column.
    bool isTable() const;
    std::string text() const; ///< "books (500 x 12, float32)"
};

/// What somebody says of how a file of vectors is to be read; empty where nothing is.
struct VectorOptions {
    std::string tensor = {};      ///< --tensor
    std::string idColumn = {};    ///< --id-column: of the labels, or of a table of vectors
    std::string labelColumn = {}; ///< --label-column
    std::string labels = {};      ///< --labels: a file with the names of the rows
    std::string books = {};       ///< --books: a catalogue to be joined by the rows' ids

    bool operator==(const VectorOptions&) const = default;
};

/// Whether a file is of a format: `perhaps` of what could as well be ratings or any other table.
enum class Recognized { no, perhaps, surely };

/// A way in which vectors are written: all that the rest of the program knows of it. Each stands at the foot
/// of a file of its own, and its name in the list of vector_format.cpp; nothing else names a format. Readers
/// trust nothing: sizes are compared with the file's own before memory is asked for.
struct VectorFormat {
    std::string_view key = {};     ///< "npy": for info and run files
    std::string_view title = {};   ///< "NumPy array": for the window
    std::string_view meaning = {}; ///< how it is told, and what is special: for README

    std::span<const std::string_view> endings = {};   ///< of its files: "npy"
    std::span<const std::string_view> mimeTypes = {}; ///< for the desktop, where there are any of its own

    bool keepsKeys = false; ///< whether the files say what their rows are called, or where that stands

    Recognized (*recognizes)(const VectorFile&) = nullptr;
    /// The arrays in a file, in its order. Null: there is just one, without a name.
    Result<std::vector<TensorInfo>> (*list)(const VectorFile&) = nullptr;
    /// Reads the array of that name (empty where list() is null).
    Result<VectorTable> (*read)(const VectorFile&, const std::string& tensor, const VectorOptions&) = nullptr;
};

/// All of them, in the order in which they are asked and offered.
std::span<const VectorFormat* const> vectorFormats();
/// Null where there is none of that key.
const VectorFormat* findVectorFormat(std::string_view key);
/// The first that recognizes the file surely, else the first that perhaps does; null where none does.
const VectorFormat* recognizedVectors(const VectorFile& file);
/// Whether one does surely, by the file's beginning; false where it cannot be read, and of a pipe, which is
/// not touched.
bool looksLikeVectors(const std::string& path);

/// The endings and the types of all formats, each once.
std::vector<std::string_view> vectorEndings();
std::vector<std::string_view> vectorTypes();

/// The array that is meant: by its name, or the only table. An Error lists those that there are.
Result<TensorInfo> chosenTensor(const std::vector<TensorInfo>& tensors, const std::string& name,
                                const std::string& path);

} // namespace shelf
