// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/data_source.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A file of a data set as it was when the project was saved, by which it is told whether it is the same now.
struct DataFile {
    std::string path;        ///< from the root
    std::string beside = {}; ///< the same from the project's folder; empty: it lies elsewhere
    std::string inside = {}; ///< its name within the project ("data/ratings.csv"); empty: not in there
    std::uint64_t bytes = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t sample = 0;  ///< FileTrace::sample, a hash of places in it
};

/// Which data a project is about: where they come from, how they were read and cleaned (both in
/// source.reading), and what the files were like.
struct DataReference {
    DataSource source = {};
    std::string name = {};   ///< of the data set
    std::string format = {}; ///< of the reader that took them
    std::uint64_t ratings = 0;
    std::uint64_t readers = 0;
    std::uint64_t books = 0;
    std::vector<DataFile> files = {};

    /// Whether there are data at all: a project may be of given vectors alone, or empty.
    bool isThere() const { return source.sample || !files.empty() || !source.files().empty(); }
    bool isInside() const; ///< all of its files are in the project
};

/// What is to be kept of data in hand: looks at the files, so not for the GUI thread.
DataReference referTo(const Dataset& data);

/// What has become of a file since.
struct DataChange {
    enum class Kind {
        missing, ///< neither at its place nor beside the project
        moved,   ///< the same file, found beside the project: `found`
        changed, ///< at its place there is another content
    };
    Kind kind;
    std::string path;
    std::string found = {};
    /// What happened and what to do, for the person at the screen.
    std::string text() const;
};

/// Looks at the files of a reference; projectFile: where the project lies by now. Not for the GUI thread.
std::vector<DataChange> dataChanges(const DataReference& data, const std::string& projectFile);
/// The source to read now: files that were moved along with the project are taken from there, those within
/// the project from it.
DataSource sourceNow(const DataReference& data, const std::string& projectFile);

/// The same source with what is not at its place any more taken from where somebody says that it lies: `place`
/// is the folder, or one file in it. Files are known by their content, whatever they are called by now.
/// Nothing where one of them is not found there. Not for the GUI thread.
std::optional<DataSource> sourceAt(const DataReference& data, const std::string& projectFile,
                                   const std::string& place);

/// JSON, as it lies in a project.
std::string dataReferenceText(const DataReference& data);
Result<DataReference> parseDataReference(std::string_view text, const std::string& file);

} // namespace shelf
