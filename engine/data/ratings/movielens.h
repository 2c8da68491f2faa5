// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <string>
#include <vector>

namespace shelf::movielens {

/// The columns of files that have no header, by the file's name in lower case (u.item, u.user, movies.dat,
/// users.dat); empty for all others.
std::vector<std::string> columnsOf(const std::string& fileName);

/// Turns the nineteen 0/1 columns of u.item into the columns "genre" (the first that is set) and "genres"
/// (all).
void foldGenreFlags(Catalogue& books);

} // namespace shelf::movielens
