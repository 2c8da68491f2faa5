// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"
#include "engine/vectors/vector_format.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// What is in a file of vectors, without its vectors.
struct VectorContents {
    std::shared_ptr<VectorFile> file;     ///< to be opened without being read again
    const VectorFormat* format = nullptr; ///< never null
    std::vector<TensorInfo> tensors;      ///< empty where a file of the format has just one
};

/// Refuses what no format recognizes.
Result<VectorContents> lookAtVectors(const std::string& path, const Progress& progress = {});

/// Vectors that were made elsewhere as a run: its model is of the kind "given-vectors", its data have books
/// (the rows, named as the options say) and neither readers nor ratings. Rows with something that is no
/// number are zeros then; these and rows of zeros are books of which nothing is known (Run::unlearned).
/// run.data->warnings says all of this. An Error names file, place and what to do.
Result<Run> openVectors(const std::string& path, const VectorOptions& options = {},
                        const Progress& progress = {});
/// The same of a file that was looked at, which is not read again; until one run comes of it, whose rows may
/// be changed where they lie.
Result<Run> openVectors(const VectorContents& contents, const VectorOptions& options = {},
                        const Progress& progress = {});
/// The same of bytes in memory; `name` stands for the path.
Result<Run> openVectorBytes(const std::string& name, std::string_view bytes,
                            const VectorOptions& options = {});

/// The format of the vectors that data without ratings were read from; null for ratings, whose formats may
/// bear the same keys.
const VectorFormat* vectorFormatOf(const Dataset& data);

/// The name of a file that stands beside vectors and is called as their labels are: labels.*, meta.tsv,
/// metadata.tsv, or as the vectors with "_labels" or "_meta" behind, and books.* beside book_embedding.*;
/// empty where there is none.
std::string labelsBeside(const std::string& path);

/// How many books of such a run have a title.
std::size_t titledBooks(const Run& run);

} // namespace shelf
