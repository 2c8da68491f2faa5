// SPDX-License-Identifier: GPL-3.0-or-later
// prepare: ratings on the disk, for more of them than memory holds.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/data_info.h"
#include "engine/base/numbers.h"
#include "engine/files/store/prepare_store.h"
#include "engine/files/store/store_file.h"
#include "engine/output/output_guard.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace shelf {

namespace {

struct PrepareOptions {
    DataOptions data;
    std::string folder;
    std::string memory = "512M";
    bool force = false;
};

/// Of "512M" or "2G".
std::optional<std::uint64_t> bytesOf(std::string_view text)
{
    constexpr double kMost = 1U << 20; // GB
    const char unit = text.empty() ? '\0' : text.back();
    const double factor = unit == 'G' || unit == 'g' ? 1024 : 1;
    if (unit != 'M' && unit != 'm' && factor == 1)
        return std::nullopt;
    const auto number = parseNumber(text.substr(0, text.size() - 1));
    if (!number || !(*number > 0) || *number * factor > kMost * 1024)
        return std::nullopt;
    return static_cast<std::uint64_t>(*number * factor) << 20;
}

Result<StoreRequest> requestOf(const PrepareOptions& options)
{
    const auto memory = bytesOf(options.memory);
    if (!memory || *memory < kLeastStoreMemory)
        return Error::usageError(tr("\"%1\" is no amount of memory from 64M up").arg(options.memory),
                                 tr("Write 512M or 2G."));
    if (options.data.sample)
        return Error::usageError(tr("The sample library is made, not read, and needs no store"),
                                 tr("Name a folder or file, or --ratings FILE."));
    auto source = readSource(options.data);
    if (!source)
        return source.error();
    if (looksLikeStore(source->path))
        return Error::usageError(tr("'%1' is a store already").arg(source->path),
                                 tr("Name the files that it was made of."));
    if (!source->path.empty() && isSameFile(source->path, options.folder))
        return Error::usageError(tr("The data are in this folder: %1").arg(options.folder),
                                 tr("Name another one for the store."));
    return StoreRequest{*std::move(source), options.folder, *memory};
}

/// With the time that is left, as far as it went evenly until now.
Progress timed(Console& console, const Message& what)
{
    using Clock = std::chrono::steady_clock;
    return [&console, what, begun = Clock::now()](std::uint64_t done, std::uint64_t total) {
        const double share = total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
        const double gone = std::chrono::duration<double>(Clock::now() - begun).count();
        console.showProgress(what, share,
                             share > 0.01 && share < 1 ? tr("%1 left", "a time").arg(duration(gone / share - gone))
                                                       : Message());
        return !interrupted();
    };
}

int runPrepare(const PrepareOptions& options, Console& console)
{
    const auto request = requestOf(options);
    if (!request)
        return console.fail(request.error());
    OutputGuard guard;
    guardData(guard, options.data);
    guard.writesInto(options.folder, {kStoreName}, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    if (const Status filled = waitForPipes(request->source); !filled)
        return console.fail(filled.error());
    const auto data = prepareStore(*request, timed(console, tr("Reading", "data")),
                                   console.progress(tr("Writing %1").arg(options.folder)));
    if (!data)
        return console.fail(data.error());
    tellFileNotes(*data, console);
    const std::string file = (std::filesystem::path(options.folder) / kStoreName).string();
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(file, unknown);
    if (console.json) {
        Json document = dataDocument(*data);
        document["store"] = file;
        document["bytes"] = unknown ? 0 : size;
        console.printJson(document);
    }
    console.printText(line(tr("%1 of %2 by %3 are in %4", "ratings, books, readers, a folder")
                               .arg(tr("%n ratings", "%n rating", data->ratingCount()))
                               .arg(tr("%n books", "%n book", data->bookCount()))
                               .arg(tr("%n readers", "%n reader", data->userCount()))
                               .arg(options.folder)));
    return kDone;
}

} // namespace

void addPrepareCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<PrepareOptions>();
    const Command command =
        addCommand(program, console, "prepare",
                   tr("Read and clean more ratings than memory holds, once, into a store that stands for them"),
                   [options, &console] { return runPrepare(*options, console); });
    addDataOptions(command, options->data);
    command.option("--store", options->folder, tr("The folder to write into; made where it is missing"))
        .typeName("DIR")
        .required();
    command.option("--memory", options->memory, tr("What the program may have in memory meanwhile"))
        .typeName("SIZE")
        .showDefault();
    addForceOption(command, options->force, tr("Replace a store that is there already"));
    command.footer(tr("A store is named where DATA is: info, train, search and the others read it page by "
                      "page, and give what they give of the files."));
}

} // namespace shelf
