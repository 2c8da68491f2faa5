// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/run/run.h"

namespace shelf {

/// What the rows of exported tables of numbers stand for: books.csv and users.csv, a line a row in the same
/// order, the same file beside whichever of these exports. Those that the model knows nothing of
/// (engine/run/learned_books.h) are in none. The row of an unknown book or reader, where a table has one,
/// comes after the last line.
extern const FileKind kBookRows;
extern const FileKind kUserRows;
inline constexpr const char* kBookRowsFile = "books.csv";
inline constexpr const char* kUserRowsFile = "users.csv";

/// book_id,title,authors,year,ratings,mean_rating.
void writeBookRows(const Run& run, AtomicFile& file);
/// user_id,ratings,mean_rating.
void writeUserRows(const Run& run, AtomicFile& file);

} // namespace shelf
