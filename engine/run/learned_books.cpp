// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/learned_books.h"

#include "engine/parameters/model_kind.h"
#include "engine/run/parent_run.h"

#include <algorithm>

namespace shelf {

std::vector<std::uint32_t> learnedRows(const RunSettings& settings, std::span<const std::uint32_t> train)
{
    const auto& earlier = settings.of<ParentRun>().learned;
    std::vector<std::uint32_t> rows;
    rows.reserve(train.size() + (earlier ? earlier->size() : 0));
    if (earlier)
        rows = *earlier;
    const auto middle = static_cast<std::ptrdiff_t>(rows.size());
    rows.insert(rows.end(), train.begin(), train.end());
    std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end());
    return rows;
}

Split learnedSplit(const Run& run)
{
    return {learnedRows(run.settings, run.split.train), run.split.validation, run.split.test};
}

std::vector<std::uint8_t> unlearnedBooks(const std::shared_ptr<const Dataset>& data,
                                         std::span<const std::uint32_t> train, const RunSettings& settings)
{
    std::vector<std::uint8_t> unlearned(data->bookCount(), 1);
    forEachLearnedRow(settings, train, [&unlearned, &book = data->book](std::uint32_t row) {
        unlearned[static_cast<std::size_t>(book[row])] = 0;
    });
    const auto any = [&] {
        return std::find(unlearned.begin(), unlearned.end(), std::uint8_t{1}) != unlearned.end();
    };
    if (!any())
        return {};
    if (settings.kind->unmarkKnown)
        settings.kind->unmarkKnown(data, train, settings, unlearned);
    return any() ? std::move(unlearned) : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> unlearnedReaders(const Run& run)
{
    const auto features = run.model ? run.model->featureInputs() : std::vector<FeatureInput>();
    const bool byFeatures =
        std::any_of(features.begin(), features.end(), [](const FeatureInput& input) { return !input.time; });
    const ModelKind& kind = *run.settings.kind;
    const bool bySide = kind.knowsAllReaders && kind.knowsAllReaders(run.settings, *run.data);
    if (byFeatures || bySide)
        return {};
    std::vector<std::uint8_t> unlearned(run.data->userCount(), 0);
    const NumberColumn<std::int32_t>& user = run.data->user;
    for (const auto* part : {&run.split.validation, &run.split.test})
        for (const std::uint32_t row : *part)
            unlearned[static_cast<std::size_t>(user[row])] = 1;
    forEachLearnedRow(run.settings, run.split.train, [&unlearned, &user](std::uint32_t row) {
        unlearned[static_cast<std::size_t>(user[row])] = 0;
    });
    const bool any = std::find(unlearned.begin(), unlearned.end(), std::uint8_t{1}) != unlearned.end();
    return any ? std::move(unlearned) : std::vector<std::uint8_t>();
}

std::size_t unlearnedCount(const Run& run)
{
    return static_cast<std::size_t>(std::count(run.unlearned.begin(), run.unlearned.end(), std::uint8_t{1}));
}

bool isUnlearned(const Run& run, std::int32_t book)
{
    const auto at = static_cast<std::size_t>(book);
    return book >= 0 && at < run.unlearned.size() && run.unlearned[at] != 0;
}

} // namespace shelf
