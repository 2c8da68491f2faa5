// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/formats/ratings_head.h"
#include "engine/data/formats/ratings_sink.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Names by the part of a data set that a file so named holds.
struct PartNames {
    std::span<const std::string_view> ratings = {};
    std::span<const std::string_view> books = {};
    std::span<const std::string_view> users = {};
    std::span<const std::string_view> tags = {};
};

/// A file whose first row is data: its name says what the columns are.
struct NamelessFile {
    std::string_view name; ///< in lower case: "u.item"
    std::span<const std::string_view> columns;
    /// What is to be made of a catalogue with these columns. Null: nothing.
    void (*finish)(Catalogue&) = nullptr;
};

/// A way in which ratings are written: all that the rest of the program knows of it. Each stands at the foot
/// of a file of its own or of its family, and its name in the list of ratings_format.cpp; nothing else names
/// a format.
struct RatingsFormat {
    std::string_view key = {};     ///< "book-crossing": for --format, run files and reports
    std::string_view title = {};   ///< "Book-Crossing": for the window
    std::string_view meaning = {}; ///< how it is told, and what is special: for README

    /// Whether the files are of this format. Asked in the order of the list, of which the last claims all.
    bool (*claims)(const RatingsHead&) = nullptr;
    /// Puts all ratings of the file into the sink. An error refuses the file; what concerns a line is told to
    /// the sink.
    Status (*read)(const RatingsHead&, RatingsSink&) = nullptr;
    /// Why nothing can be learned from such files, which are refused. Empty: they are read.
    std::string_view refusal = {};

    /// The ratings of any such file that mean "not rated".
    std::span<const float> unrated = {};
    /// Those of just this file, where columns tell. Null: none.
    std::vector<float> (*unratedHere)(const RatingsHead&) = nullptr;
    /// Whether it is not asked where somebody named the format, who means just what is written then.
    bool plainWhereNamed = false;
    /// Whether the data are the published set itself, which is called by the title; all others are called by
    /// their folder or file. Null: never.
    bool (*isPublished)(const Dataset&) = nullptr;

    std::span<const std::string_view> endings = {}; ///< of its files: "csv"
    PartNames files = {};                           ///< whole names in lower case, which no other format has
    PartNames stems = {};       ///< names without their ending, as plainName, the likeliest first
    PartNames words = {};       ///< what is part of names without their ending
    PartNames partEndings = {}; ///< endings of names, whatever stands before: "inter"
    std::span<const std::string_view> leftAside =
        {}; ///< stems of files that belong to the data and are not read
    std::span<const std::string_view> besides = {}; ///< whole names of files beside the ratings that are read
    std::span<const NamelessFile> nameless = {};
    std::span<const std::string_view> mimeTypes = {}; ///< for the desktop: "text/csv"
};

/// RatingsFormat::isPublished of a format in which nothing else comes.
inline bool alwaysPublished(const Dataset&)
{
    return true;
}

/// All of them, in the order in which they are asked and offered.
std::span<const RatingsFormat* const> ratingsFormats();
/// Null where there is no such format.
const RatingsFormat* findRatingsFormat(std::string_view key);
std::vector<std::string> ratingsFormatKeys();
/// The first that claims the files.
const RatingsFormat& recognizedFormat(const RatingsHead& head);

/// Null where a file of this name has its columns in the first row, or nobody knows them.
const NamelessFile* findNamelessFile(const std::string& path);
/// The endings of all formats, each once: "csv", ...
std::vector<std::string_view> ratingsFileEndings();
/// The same, and those of what such files are packed in: what a dialog offers.
std::vector<std::string_view> openableEndings();
/// What the desktop entry says that the program opens, besides runs: the types of all formats and packings.
std::vector<std::string_view> openableTypes();

} // namespace shelf
