// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/learned_books.h"

#include "engine/models/two_tower_features.h"
#include "engine/training/side_features.h"

#include <algorithm>

namespace shelf {

namespace {

/// Takes the mark from books that share a value with one that has none. of(book) are its values, numbered
/// below `values`.
template <class Of>
void unmarkTold(std::vector<std::uint8_t>& unlearned, const std::vector<std::uint8_t>& unrated,
                std::size_t values, const Of& of)
{
    std::vector<std::uint8_t> trained(values, 0);
    for (std::size_t book = 0; book < unrated.size(); ++book)
        if (!unrated[book])
            for (const std::uint32_t value : of(book))
                if (value < values)
                    trained[value] = 1;
    for (std::size_t book = 0; book < unrated.size(); ++book)
        if (unrated[book])
            for (const std::uint32_t value : of(book))
                if (value < values && trained[value])
                    unlearned[book] = 0;
}

void unmarkTold(std::vector<std::uint8_t>& unlearned, const TwoTowerFeatures& features)
{
    const std::vector<std::uint8_t> unrated = unlearned;
    const auto& tables = features.bookInputs().tables;
    for (std::size_t table = 0; table < tables.size(); ++table) // the last row stands for what is unknown
        unmarkTold(unlearned, unrated, tables[table].rows - 1,
                   [&](std::size_t book) { return features.bookRows(table, book); });
}

void unmarkTold(std::vector<std::uint8_t>& unlearned, const FeatureMatrix& features)
{
    const std::vector<std::uint8_t> unrated = unlearned;
    unmarkTold(unlearned, unrated, features.columns, [&](std::size_t book) {
        return std::span(features.column)
            .subspan(features.start[book], features.start[book + 1] - features.start[book]);
    });
}

} // namespace

std::vector<std::uint8_t> unlearnedBooks(const std::shared_ptr<const Dataset>& data,
                                         std::span<const std::uint32_t> train, const RunSettings& settings)
{
    std::vector<std::uint8_t> unlearned(data->bookCount(), 1);
    for (const std::uint32_t row : train)
        unlearned[static_cast<std::size_t>(data->book[row])] = 0;
    const auto any = [&] {
        return std::find(unlearned.begin(), unlearned.end(), std::uint8_t{1}) != unlearned.end();
    };
    if (!any())
        return {};
    if (settings.family == ModelFamily::twoTower)
        unmarkTold(unlearned, TwoTowerFeatures(data, train, settings.twoTower));
    else if (settings.family == ModelFamily::bayesian && settings.bayesian.sideFeatures)
        unmarkTold(unlearned, *bookFeatures(*data));
    return any() ? std::move(unlearned) : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> unlearnedReaders(const Run& run)
{
    const auto features = run.model ? run.model->featureInputs() : std::vector<FeatureInput>();
    const bool byFeatures =
        std::any_of(features.begin(), features.end(), [](const FeatureInput& input) { return !input.time; });
    const bool bySide = run.settings.family == ModelFamily::bayesian && run.settings.bayesian.sideFeatures &&
                        !run.data->userAttributes.empty();
    if (byFeatures || bySide)
        return {};
    std::vector<std::uint8_t> unlearned(run.data->userCount(), 0);
    const auto mark = [&](const std::vector<std::uint32_t>& rows, std::uint8_t value) {
        for (const std::uint32_t row : rows)
            unlearned[static_cast<std::size_t>(run.data->user[row])] = value;
    };
    mark(run.split.validation, 1);
    mark(run.split.test, 1);
    mark(run.split.train, 0);
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
