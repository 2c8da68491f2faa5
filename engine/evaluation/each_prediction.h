// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/models/model.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace shelf {

/// Calls use(predicted, rating) for each of the rows in order; predicts in batches.
template <class Use>
void forEachPrediction(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows, Use use)
{
    constexpr std::size_t kBatch = 4096;
    std::array<std::int32_t, kBatch> users;
    std::array<std::int32_t, kBatch> books;
    std::array<float, kBatch> predicted;
    for (std::size_t first = 0; first < rows.size(); first += kBatch) {
        const std::size_t n = std::min(kBatch, rows.size() - first);
        for (std::size_t i = 0; i < n; ++i) {
            users[i] = data.user[rows[first + i]];
            books[i] = data.book[rows[first + i]];
        }
        model.predict(std::span(users).first(n), std::span(books).first(n), std::span(predicted).first(n));
        for (std::size_t i = 0; i < n; ++i)
            use(static_cast<double>(predicted[i]), static_cast<double>(data.rating[rows[first + i]]));
    }
}

} // namespace shelf
