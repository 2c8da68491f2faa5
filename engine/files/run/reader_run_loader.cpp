// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/reader_run_loader.h"

#include "engine/files/run/frame_reader.h"
#include "engine/files/run/reader_sections.h"
#include "engine/files/run/run_file.h"
#include "engine/files/run/run_sections.h"
#include "engine/files/run/section_values.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/restore.h"
#include "engine/run/parent_run.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace shelf {

namespace {

std::shared_ptr<Dataset> readReadersData(FrameReader& in, const AboutRun& about, bool wholeCatalogue)
{
    auto data = std::make_shared<Dataset>();
    readAbout(about, *data);
    if (wholeCatalogue) {
        data->books = readBooks(in, about);
    } else {
        data->books.ids = in.texts("books/ids");
        data->books.titles = in.texts("books/titles", data->books.ids.size());
    }
    data->userIds = in.texts("users/ids");
    return data;
}

std::vector<std::int32_t> readersOf(const Dataset& data, const ReadersAsked& asked)
{
    std::vector<std::int32_t> readers;
    for (const std::string& id : asked.readers)
        if (const std::int32_t reader = data.findUser(id); reader >= 0)
            readers.push_back(reader);
    std::sort(readers.begin(), readers.end());
    readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
    return readers;
}

/// Adds a reader's ratings to the data and the split; whether any was learned from.
bool addReader(ReaderRecords& records, std::int32_t reader, Dataset& data, Split& split,
               std::vector<std::uint32_t>& earlier)
{
    bool any = false;
    for (const ReaderRecords::Rating& one : records.of(static_cast<std::size_t>(reader))) {
        const auto row = static_cast<std::uint32_t>(data.ratingCount());
        data.user.push_back(reader);
        data.book.push_back(one.book);
        data.rating.push_back(one.rating);
        if (records.hasTimes())
            data.time.push_back(one.time);
        if (one.part == RatingPart::train)
            split.train.push_back(row);
        else if (one.part == RatingPart::validation)
            split.validation.push_back(row);
        else if (one.part == RatingPart::test)
            split.test.push_back(row);
        else if (one.part == RatingPart::earlier)
            earlier.push_back(row);
        any = any || one.part == RatingPart::train || one.part == RatingPart::earlier;
    }
    return any;
}

std::optional<ReaderRun> readParts(FrameReader& in, const ReadersAsked& asked)
{
    if (!hasReaders(in))
        return {};
    const auto about = readMetadata<AboutRun>(in, "about");
    ReaderRun part;
    Run& run = part.run;
    run.name = about.name;
    run.settings = readSettings(about, in.version());
    const ModelKind& kind = *run.settings.kind;
    const RatingsNeeded needed = kind.ratingsNeeded ? kind.ratingsNeeded(run.settings) : RatingsNeeded::ofAll;
    if (needed == RatingsNeeded::ofAll)
        return {};

    const auto data = readReadersData(in, about, asked.wholeCatalogue);
    part.learned = readLearned(in, data->bookCount());
    if (std::count(part.learned->begin(), part.learned->end(), 0U) > 0) {
        if (kind.unmarkKnown) // something else of them may be known
            return {};
        for (const std::uint32_t count : *part.learned)
            run.unlearned.push_back(count == 0 ? 1 : 0);
    }
    ReaderRecords records(in, data->userCount(), data->bookCount());
    std::vector<std::uint32_t> earlier;
    for (const std::int32_t reader : readersOf(*data, asked))
        if (!addReader(records, reader, *data, run.split, earlier) && needed == RatingsNeeded::ofReader)
            return {};
    if (in.has("parent")) {
        const TextList texts = in.texts("parent", 2);
        run.settings.of<ParentRun>() = {
            texts[0], texts[1], std::make_shared<const std::vector<std::uint32_t>>(std::move(earlier))};
    }

    run.data = data;
    const auto stored = readMetadata<StoredModel>(in, "model");
    auto model = restoreModel(
        {run.settings, run.data, run.split.train, readTensors(in, "model", "model/", stored.tensors)});
    if (!model || (asked.comparesBooks && (*model)->bookEmbedding().empty()))
        return {};
    run.model = std::move(*model);
    return part;
}

} // namespace

std::optional<ReaderRun> readReaderRun(ByteSource& source, const ReadersAsked& asked)
{
    try {
        FrameReader in(source, {});
        return readParts(in, asked);
    } catch (const std::exception&) { // what is wrong is said by the reading of all
        return {};
    }
}

Result<ReaderRun> loadReaderRun(const std::string& path, const ReadersAsked& asked, const Progress& progress)
{
    if (const auto source = openFile(path))
        if (auto part = readReaderRun(**source, asked))
            return *std::move(part);
    auto whole = loadRunToAsk(path, progress);
    if (!whole)
        return whole.error();
    return ReaderRun{std::move(*whole), {}};
}

} // namespace shelf
