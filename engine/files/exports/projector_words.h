// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/exports.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"

#include <string>
#include <string_view>

namespace shelf {

/// What lies beside the vectors for the Embedding Projector.
inline constexpr const char* kProjectorBookmarks = "projector_bookmarks.txt";
inline constexpr const char* kProjectorSprite = "projector_sprite.png";
inline constexpr const char* kProjectorReadme = "projector_readme.txt";
extern const FileKind kProjectorBookmarkKind;
extern const FileKind kProjectorReadmeKind;

/// Whether there are pictures that are not too many.
bool hasSprite(const ProjectorExtras& extras);

/// Whether the Projector ticks "Spherize data" by itself for vectors of so many dimensions
/// (TensorBoard 2.21).
bool spherizes(std::size_t dimensions);
inline constexpr std::string_view kSpherizeCaution =
    "vectors of 50 and more dimensions: the Projector ticks \"Spherize data\" by itself, centers and scales "
    "them, and then shows other distances and other nearest books than here; untick it";

/// A state of the Projector with the map's first two or three dimensions as its projection. points: of the
/// books in the file of vectors. colored: by their group, with which pictures would be tinted.
void writeProjectorBookmarks(const Run& run, const Projection& map, std::size_t points, bool colored,
                             AtomicFile& file);

/// What the files are, how they are opened and what to know of what is seen then.
std::string projectorReadme(std::size_t dimensions, const ProjectorExtras& extras);

} // namespace shelf
