// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/reading_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// The made-up library that the program starts with.
struct SampleParameters {
    int books = 2000;       ///< titles in the catalogue
    int users = 4000;       ///< readers
    int ratings = 150000;   ///< ratings on 1-5, each (reader, book) at most once
    std::uint64_t seed = 1; ///< same seed, same library, on every platform
};

/// Where a Dataset comes from and how it was read: asking for the same again gives the same. Either `path` (a
/// folder, or one file whose format is recognized), or `ratings` with any of the others, or `sample`.
struct DataSource {
    std::string path = {};
    std::string ratings = {};
    std::string books = {};
    std::string users = {};
    std::string tags = {};
    std::string validation = {}; ///< a second ratings file, whose rows are marked heldOut
    std::string format = {};     ///< forces a reader by name; empty: recognized from the header
    ReadingOptions reading = {};
    std::optional<SampleParameters> sample = {};
    /// False of runs kept in files before format 4: they name the files, but not how they were read.
    bool isComplete = true;

    /// The files in the order in which they are read: ratings, validation, books, users, tags.
    std::vector<std::string> files() const;
};

/// What is known of the source where only the names of the files, in the order of files(), were kept. Which
/// of them is the catalogue follows from what the data have: exact but for readers' files without attributes.
struct SourceTraces {
    bool validation = false; ///< there are held-out rows
    bool users = false;      ///< readers have attributes
    bool books = false;      ///< there are titles or authors
};
DataSource sourceFromNames(const std::vector<std::string>& files, const SourceTraces& traces);

} // namespace shelf
