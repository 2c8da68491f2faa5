// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/made_data.h"

#include "engine/base/random.h"
#include "engine/data/formats/ratings_format.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace shelf {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kClusters = 50;

/// Where each reader's ratings begin, and where the last one's end.
std::vector<std::size_t> shares(const LibrarySize& size, Random& random)
{
    std::vector<double> upTo(size.readers + 1, 0.0);
    for (std::size_t u = 0; u < size.readers; ++u)
        upTo[u + 1] = upTo[u] + 0.2 + 1.6 * random.uniform();
    std::vector<std::size_t> starts(upTo.size());
    for (std::size_t u = 0; u < upTo.size(); ++u)
        starts[u] = static_cast<std::size_t>(upTo[u] / upTo.back() * static_cast<double>(size.ratings));
    starts.back() = size.ratings;
    return starts;
}

float ratingOf(std::size_t user, std::size_t book, Random& random)
{
    const double taste = 3.8 + 0.5 * (static_cast<double>(user % 7) - 3) / 3 +
                         0.6 * (static_cast<double>(book % 11) - 5) / 5 + 0.7 * random.normal();
    return static_cast<float>(std::clamp(static_cast<int>(taste + 0.5), 1, 5));
}

TextList numbered(std::size_t count)
{
    TextList texts;
    for (std::size_t i = 1; i <= count; ++i)
        texts.push_back(std::to_string(i));
    return texts;
}

} // namespace

std::shared_ptr<const MadeRows> normalRows(std::size_t rows, std::size_t cols)
{
    Random random(kSeed);
    auto made = std::make_shared<MadeRows>(MadeRows{rows, cols, std::vector<float>(rows * cols)});
    for (float& value : made->values)
        value = static_cast<float>(random.normal());
    return made;
}

std::shared_ptr<const MadeRows> clusteredRows(std::size_t rows, std::size_t cols)
{
    Random random(kSeed);
    std::vector<double> center(kClusters * cols);
    std::vector<double> width(kClusters);
    for (double& value : center)
        value = 2 * random.normal();
    for (double& value : width)
        value = 0.3 + 1.2 * random.uniform();
    auto made = std::make_shared<MadeRows>(MadeRows{rows, cols, {}});
    made->values.reserve(rows * cols);
    for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t cluster = random.below(kClusters);
        for (std::size_t c = 0; c < cols; ++c)
            made->values.push_back(
                static_cast<float>(center[cluster * cols + c] + width[cluster] * random.normal()));
    }
    return made;
}

std::shared_ptr<const Dataset> madeLibrary(const LibrarySize& size)
{
    Random random(kSeed);
    auto data = std::make_shared<Dataset>();
    data->name = "bench";
    data->format = std::string(ratingsFormats().back()->key); // the one that takes any columns
    data->scale = {1, 5};
    data->userIds = numbered(size.readers);
    data->books.ids = numbered(size.books);
    for (TextList* unknown :
         {&data->books.authors, &data->books.languages, &data->books.imageUrls, &data->books.isbns})
        unknown->resize(size.books);
    data->books.years.assign(size.books, kNoYear);
    for (std::size_t b = 1; b <= size.books; ++b)
        data->books.titles.push_back("Book " + std::to_string(b));
    data->user.reserve(size.ratings);
    data->book.reserve(size.ratings);
    data->rating.reserve(size.ratings);
    const std::vector<std::size_t> starts = shares(size, random);
    std::vector<std::size_t> takenBy(size.books, 0); // the last reader of a book, from 1
    for (std::size_t user = 0; user < size.readers; ++user)
        for (std::size_t i = starts[user]; i < starts[user + 1]; ++i) {
            std::size_t book = 0;
            do { // the square: the first tenth of the books has a third of the readers
                const double place = random.uniform();
                book = static_cast<std::size_t>(place * place * static_cast<double>(size.books));
            } while (takenBy[book] == user + 1);
            takenBy[book] = user + 1;
            data->user.push_back(static_cast<std::int32_t>(user));
            data->book.push_back(static_cast<std::int32_t>(book));
            data->rating.push_back(ratingOf(user, book, random));
        }
    return data;
}

std::vector<std::uint32_t> allRows(const Dataset& data)
{
    std::vector<std::uint32_t> rows(data.ratingCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

} // namespace shelf
