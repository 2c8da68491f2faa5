// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/book_vectors_loader.h"

#include "engine/files/run/frame_reader.h"
#include "engine/files/run/reader_sections.h"
#include "engine/files/run/run_file.h"
#include "engine/files/run/run_sections.h"
#include "engine/files/run/section_values.h"
#include "engine/models/given/given_vectors.h"
#include "engine/parameters/model_kind.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

namespace shelf {

namespace {

/// The array that Model::bookEmbedding() shows the first rows of, in the kinds that have it.
constexpr std::string_view kBookVectors = "book_embedding";

/// Hands over the numbers of a section one by one, without a copy of it in memory.
template <class Number, class Use> void forEachNumber(FrameReader& in, const std::string& tag, const Use& use)
{
    in.inPieces(tag, [&](std::span<const std::byte> piece) {
        for (; piece.size() >= sizeof(Number); piece = piece.subspan(sizeof(Number))) {
            Number number;
            std::memcpy(&number, piece.data(), sizeof number);
            use(number);
        }
    });
}

/// A book: 1 where no rating in training is of it.
std::vector<std::uint8_t> unratedBooks(FrameReader& in, std::size_t books)
{
    if (hasReaders(in)) {
        std::vector<std::uint8_t> unrated;
        for (const std::uint32_t count : readLearned(in, books))
            unrated.push_back(count == 0 ? 1 : 0);
        return unrated;
    }
    std::vector<std::uint8_t> isInTraining(
        static_cast<std::size_t>(in.count("ratings/book", sizeof(std::int32_t))), 0);
    forEachNumber<std::uint32_t>(in, "split/train", [&](std::uint32_t row) {
        if (row >= isInTraining.size())
            throw damaged("split/train");
        isInTraining[row] = 1;
    });
    std::vector<std::uint8_t> unrated(books, 1);
    std::size_t row = 0;
    forEachNumber<std::int32_t>(in, "ratings/book", [&](std::int32_t book) {
        if (book < 0 || static_cast<std::size_t>(book) >= books)
            throw damaged("ratings/book");
        std::uint8_t& mark = unrated[static_cast<std::size_t>(book)];
        if (mark != 0 && isInTraining[row] != 0) // nearly always decided by the mark
            mark = 0;
        ++row;
    });
    return unrated;
}

/// None where more of the file has to be known.
std::optional<Run> readVectors(FrameReader& in)
{
    const auto about = readMetadata<AboutRun>(in, "about");
    Run run;
    run.name = about.name;
    run.settings = readSettings(about, in.version());
    const auto stored = readMetadata<StoredModel>(in, "model").tensors;
    const auto found = std::find_if(stored.begin(), stored.end(),
                                    [](const StoredTensor& t) { return t.name == kBookVectors; });
    if ((in.has("parent") && !hasReaders(in)) || isGiven(*run.settings.kind) || found == stored.end())
        return {};

    auto data = std::make_shared<Dataset>();
    data->name = about.dataName;
    data->books.ids = in.texts("books/ids");
    const std::size_t books = data->books.ids.size();
    data->books.titles = in.texts("books/titles", books);
    data->books.authors = in.texts("books/authors", books);
    if (found->rows < books)
        return {};
    run.unlearned = unratedBooks(in, books);
    if (std::find(run.unlearned.begin(), run.unlearned.end(), std::uint8_t{1}) == run.unlearned.end())
        run.unlearned.clear();
    else if (run.settings.kind->unmarkKnown) // something else of them may be known
        return {};

    const auto number = static_cast<std::size_t>(found - stored.begin());
    const auto tensor = std::make_shared<const Tensor>(readTensor(in, "model", "model/", number, *found));
    run.data = std::move(data);
    run.model = std::make_shared<const GivenVectors>(
        MatrixView{tensor->values.data(), books, tensor->cols, tensor->cols}, tensor);
    return run;
}

} // namespace

Result<Run> loadBookVectors(const std::string& path, const Progress& progress)
{
    if (const auto source = openFile(path)) {
        try {
            FrameReader in(**source, {});
            if (auto run = readVectors(in))
                return *std::move(run);
        } catch (const std::exception&) { // what is wrong is said by the reading of all
        }
    }
    return loadRunToAsk(path, progress);
}

} // namespace shelf
