// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/data_options.h"

#include "app/batch/checks.h"

#include "engine/files/run_file.h"

#include <CLI/CLI.hpp>

namespace shelf {

bool DataOptions::given() const
{
    return sample || !source.path.empty() || !source.ratings.empty();
}

void addSampleSizeOptions(CLI::App& command, SampleParameters& size, const std::string& prefix)
{
    command.add_option("--" + prefix + "books", size.books, "Books in the sample library")
        ->check(atLeast(1))
        ->capture_default_str();
    command.add_option("--" + prefix + "users", size.users, "Readers in the sample library")
        ->check(atLeast(1))
        ->capture_default_str();
    command.add_option("--" + prefix + "ratings", size.ratings, "Ratings in the sample library")
        ->check(atLeast(1))
        ->capture_default_str();
    command
        .add_option("--" + prefix + "seed", size.seed,
                    "Seed of the sample library; the same seed gives the same library everywhere")
        ->capture_default_str();
}

void addDataOptions(CLI::App& command, DataOptions& options, bool positional)
{
    const auto formats = readerFormats();
    auto& source = options.source;
    if (positional)
        command.add_option("data", source.path, "A folder, or a file whose format is recognized")
            ->type_name("DATA");
    command.add_option("--ratings", source.ratings, "The ratings: a file with user, book and rating columns")
        ->type_name("FILE");
    command.add_option("--books", source.books, "The catalogue: ids, titles, authors, years, ...")
        ->type_name("FILE");
    command.add_option("--users", source.users, "Attributes of the readers")->type_name("FILE");
    command.add_option("--tags", source.tags, "Tags or genres of the books")->type_name("FILE");
    command.add_option("--format", source.format, "Read as this format instead of recognizing it")
        ->check(CLI::IsMember(formats));
    command
        .add_option("--duplicates", options.duplicates,
                    "What to do with a book that a reader rated more than once: keep the last rating, their "
                    "mean, or all")
        ->check(CLI::IsMember({"last", "mean", "all"}))
        ->capture_default_str();
    command.add_flag("--sample", options.sample, "The built-in sample library");
    addSampleSizeOptions(command, options.sampleSize, "sample-");
}

Result<std::shared_ptr<const Dataset>> openData(const DataOptions& options, Console& console)
{
    DataSource source = options.source;
    const bool files = !source.path.empty() || !source.ratings.empty();
    if (options.sample && files)
        return Error::usageError("--sample and files are both named", "Name one of them.");
    if (!source.path.empty() && !source.ratings.empty())
        return Error::usageError("Both '" + source.path + "' and --ratings name ratings",
                                 "Name one of them.");
    if (!options.sample && !files)
        return Error::usageError(
            "No data are named",
            "Name a folder or file, --ratings FILE, or --sample for the built-in library.");
    if (options.duplicates == "mean")
        source.duplicates = DuplicatePolicy::mean;
    else if (options.duplicates == "all")
        source.duplicates = DuplicatePolicy::keepAll;
    if (!source.path.empty() && looksLikeRunFile(source.path))
        return Error::usageError("'" + source.path + "' is a run, not data",
                                 "Name the ratings it was trained on, or use evaluate.");

    auto data = options.sample
                    ? makeSampleLibrary(options.sampleSize, console.progress("Making the sample library"))
                    : readDataset(source, console.progress("Reading"));
    if (!data)
        return data.error();
    return std::make_shared<const Dataset>(std::move(data).value());
}

} // namespace shelf
