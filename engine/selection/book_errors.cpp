// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/book_errors.h"

#include <algorithm>
#include <cmath>

namespace shelf {

bool hasErrors(const Run* run)
{
    return run && run->model && run->model->predictsRatings() && !run->split.validation.empty() &&
           !run->data->onlyTaken;
}

BookErrors bookErrors(const Run& run, const Progress& progress)
{
    constexpr std::size_t kTogether = 65536;
    const Dataset& data = *run.data;
    const auto& rows = run.split.validation;
    if (!hasErrors(&run))
        return {};
    BookErrors errors;
    errors.count.assign(data.bookCount(), 0);
    std::vector<double> sums(data.bookCount(), 0);
    std::vector<std::int32_t> users, books;
    std::vector<float> predicted;
    for (std::size_t from = 0; from < rows.size(); from += kTogether) {
        if (!report(progress, from, rows.size()))
            return {};
        const std::size_t to = std::min(rows.size(), from + kTogether);
        users.clear();
        books.clear();
        for (std::size_t i = from; i < to; ++i) {
            users.push_back(data.user[rows[i]]);
            books.push_back(data.book[rows[i]]);
        }
        predicted.resize(books.size());
        run.model->predict(users, books, predicted);
        for (std::size_t i = 0; i < books.size(); ++i) {
            const auto book = static_cast<std::size_t>(books[i]);
            ++errors.count[book];
            sums[book] += std::abs(static_cast<double>(predicted[i]) -
                                   static_cast<double>(data.rating[rows[from + i]]));
        }
    }
    for (std::size_t book = 0; book < sums.size(); ++book)
        errors.mean.push_back(errors.count[book] == 0 ? std::numeric_limits<float>::quiet_NaN()
                                                      : static_cast<float>(sums[book] / errors.count[book]));
    return errors;
}

BookNumbers errorNumbers(const BookErrors& errors)
{
    return {BookNumbers::Of::error,
            {},
            std::make_shared<const std::vector<double>>(errors.mean.begin(), errors.mean.end())};
}

} // namespace shelf
