// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "app/batch/options/command_line.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/sample/sample_library.h"
#include "engine/data/split.h"

#include <memory>

namespace shelf {

class OutputGuard;

/// The words of a call that name DATA.
struct DataOptions {
    DataSource source;
    bool sample = false;
    SampleParameters sampleSize;
    bool noCache = false; ///< read the files whatever is kept of them, and keep nothing
    /// Of each of readingOptions() what was given; empty where nothing was.
    std::vector<std::string> reading = std::vector<std::string>(readingOptions().size());

    /// Whether any data are named at all.
    bool given() const;
    /// A usage error where something is said of how data are read, and the call names none that are read, for
    /// this reason: a sentence without its full stop, with a place for the option.
    Status checkNothingSaid(const Message& why) const;
};

/// Adds --ratings, --books, ... , --sample and, where positional, a folder or file by itself.
void addDataOptions(const Command& command, DataOptions& options, bool positional = true);
/// Adds the size of the sample library as --PREFIXbooks, --PREFIXusers, --PREFIXratings and --PREFIXseed.
void addSampleSizeOptions(const Command& command, SampleParameters& size, const std::string& prefix);

/// Has the file of the split file:FILE read too. A usage error where --validation names another.
Status takeHeldOutFile(DataOptions& options, const SplitParameters& split);
/// What the options name to be read. A usage error where that makes no sense, or is nothing.
Result<DataSource> readSource(const DataOptions& options);
/// Until what comes by pipes is there.
Status waitForPipes(const DataSource& source);
/// Reads what the options name, or makes the sample library. What concerns whole files is said on the way,
/// unless the caller lists the notes itself. A usage error where nothing is named.
Result<std::shared_ptr<const Dataset>> openData(const DataOptions& options, Console& console,
                                                bool sayNotes = true);

/// Says on standard error what concerns whole files.
void tellFileNotes(const Dataset& data, Console& console);

/// Tells the guard of every file that the options name.
void guardData(OutputGuard& guard, const DataOptions& options);

} // namespace shelf
