// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/files/opened/opened_cache.h"
#include "engine/output/atomic_file.h"

#include <string>

namespace shelf {

namespace {

constexpr LibrarySize kReadLibrary{53'424, 10'000, 5'976'479}; // as all of goodbooks-10k

std::string csvOf(const Dataset& data)
{
    std::string text = "user_id,book_id,rating\n";
    text.reserve(14 * data.ratingCount());
    for (std::size_t i = 0; i < data.ratingCount(); ++i)
        text.append(data.userIds[static_cast<std::size_t>(data.user[i])])
            .append(1, ',')
            .append(data.books.ids[static_cast<std::size_t>(data.book[i])])
            .append({',', static_cast<char>('0' + static_cast<int>(data.rating[i])), '\n'});
    return text;
}

/// A file of ratings that is in the system's memory already, with all that is told of it; nothing kept from
/// before. Bytes: of the file.
Result<PreparedBench> prepareReading(const BenchSize& size, const Progress&)
{
    const auto data = madeLibrary(size.of(kReadLibrary));
    const std::string text = csvOf(*data);
    DataSource source;
    source.ratings = size.folder + "/ratings.csv";
    if (const Status written = writeFileAtomically(source.ratings, text); !written)
        return written.error();
    PreparedBench bench{
        {.items = static_cast<double>(data->ratingCount()), .bytes = static_cast<double>(text.size())},
        size.threadCount(),
        {}};
    bench.ratings = data;
    bench.once = [source](const Progress& progress) -> Result<std::vector<double>> {
        Result<Dataset> read = Error::cancelledByCaller();
        const double seconds = secondsOf([&] { read = DataOpening({}, source).read(progress); });
        if (!read)
            return read.error();
        return std::vector<double>{seconds};
    };
    return bench;
}

} // namespace

extern const BenchFigure kReadFigure;
constinit const BenchFigure kReadFigure{"read_6m", "ratings", 5, 300'000'000, prepareReading};

} // namespace shelf
