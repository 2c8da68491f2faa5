// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/data_source.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// What a publisher says that the bytes of a file come to. The kind says which sum it is.
struct PublishedSum {
    enum class Kind { none, md5 };
    Kind kind = Kind::none;
    std::string_view value = {}; ///< in lower-case hexadecimal digits
};

/// One file of a ready data set, kept as it is published.
struct ReadyFile {
    std::string_view name;                       ///< that it is kept under, also below a mirror's address
    std::span<const std::string_view> addresses; ///< the publisher's first; copies by others behind it
    std::string DataSource::*part;               ///< what it is read as; null: found beside the ratings
    std::uint64_t bytes = 0;                     ///< 0: only the server knows
    PublishedSum sum = {};                       ///< with it, `bytes` is exact
};

/// A data set that its publisher lets everybody fetch: all that the program knows of it. What the files are
/// is said once, here; nothing of them comes with the program.
struct ReadySet {
    std::string_view key;       ///< for the command line and the folder: "ml-100k"
    std::string_view title;     ///< "MovieLens 100k"
    std::string_view publisher; ///< who it is fetched from
    std::string_view holds;     ///< a sentence about what is in it
    std::uint64_t readers;      ///< as published; 0: the publisher does not say
    std::uint64_t books;        ///< or movies
    std::uint64_t ratings;      ///< lines, also those that mean "not rated"
    bool rounded;               ///< the three are published in millions only
    std::span<const ReadyFile> files;
    std::string_view terms;        ///< in our words; the publisher's own count
    std::string_view termsAddress; ///< where those are
    std::string_view citation;     ///< what a publication is asked to name
    std::string_view format;       ///< key of the RatingsFormat that it opens as
};

/// All of them, in the order in which they are offered.
std::span<const ReadySet> readySets();
/// Null where there is none of this name.
const ReadySet* findReadySet(std::string_view key);
/// The known size of all files; 0 where only the server knows that of one.
std::uint64_t readyBytes(const ReadySet& set);
/// What is opened where its files lie in this folder.
DataSource readySource(const ReadySet& set, const std::string& folder);

/// What identifies terms that somebody accepted. Changed words are other
/// terms.
std::string termsVersion(const ReadySet& set);

} // namespace shelf
