// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/data/sample/sample_words.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace shelf {

namespace {

// All quantities are whole numbers in units of 1/4096 star (or of taste), so that no rounding of
// floating-point sums can make two platforms disagree.
constexpr std::int64_t kOne = 4096;
constexpr std::int64_t percentOf(std::int64_t hundredths)
{
    return hundredths * kOne / 100;
}
constexpr std::int64_t kMeanStar = percentOf(346);
constexpr std::int64_t kUserSpread = percentOf(38);
constexpr std::int64_t kBookSpread = percentOf(26);
constexpr std::int64_t kAuthorSpread = percentOf(18);
constexpr std::int64_t kNoise = percentOf(36);
constexpr std::int64_t kTasteWeight = percentOf(125);
constexpr std::int64_t kBookScatter = percentOf(8);
constexpr std::int64_t kAuthorScatter = percentOf(8);
constexpr std::array<std::int64_t, 4> kTasteSpread = {kOne, kOne, percentOf(40), percentOf(40)};

constexpr std::uint64_t kCatalogueStream = 11;
constexpr std::uint64_t kReaderStream = 12;
constexpr std::uint64_t kRatingStream = 13;

using Point = std::array<std::int64_t, 4>;

/// Normal with that standard deviation, as a whole number. Exact: the scale is a power of two.
std::int64_t normal(Random& random, std::int64_t spread)
{
    return static_cast<std::int64_t>(random.normal() * 65536.0) * spread / 65536;
}

struct Author {
    std::string name;
    std::size_t genre = 0;
    std::int64_t quality = 0;
    Point offset{};
    std::string series;
    int volumes = 0;
};

/// What the readers sense of a book, unknown to any model.
struct Hidden {
    Point place{};
    std::int64_t quality = 0;
};

/// Whole shares of `total`, in proportion to weights, each at least `least` and at most `most`.
std::vector<std::int64_t> apportion(const std::vector<std::int64_t>& weights, std::int64_t total,
                                    std::int64_t least, std::int64_t most)
{
    const auto n = static_cast<std::int64_t>(weights.size());
    least = std::min(least, total / n);
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights)
        sum += weight;
    std::vector<std::int64_t> shares(weights.size());
    std::int64_t left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = std::min(most, least + (total - least * n) * weights[i] / sum);
        left -= shares[i];
    }
    while (left > 0)
        for (std::size_t i = 0; i < shares.size() && left > 0; ++i)
            if (shares[i] < most) {
                // Fill in equal steps, so that a cap that many meet costs few rounds.
                const std::int64_t step =
                    std::min({most - shares[i], left, std::max<std::int64_t>(1, left / n)});
                shares[i] += step;
                left -= step;
            }
    return shares;
}

/// Weights that fall off as 1 / (rank + head), in a random order.
std::vector<std::int64_t> longTail(std::size_t n, std::size_t head, Random& random)
{
    std::vector<std::int64_t> weights(n);
    for (std::size_t rank = 0; rank < n; ++rank)
        weights[rank] = (std::int64_t(1) << 32) / static_cast<std::int64_t>(rank + head);
    random.shuffle(weights);
    return weights;
}

std::string language(Random& random)
{
    constexpr std::string_view kFew[] = {"en-GB", "en-GB", "en-GB", "fre", "ger",
                                         "spa",   "ita",   "por",   "swe", "jpn"};
    return std::string(random.below(100) < 80 ? "eng" : kFew[random.below(std::size(kFew))]);
}

std::int32_t year(const sample::Genre& genre, Random& random)
{
    if (random.below(100) == 0)
        return kNoYear;
    // The larger of two draws: recent books are the more frequent.
    const auto span = static_cast<std::uint64_t>(genre.lastYear - genre.firstYear + 1);
    return genre.firstYear + static_cast<std::int32_t>(std::max(random.below(span), random.below(span)));
}

std::vector<Author> makeAuthors(std::size_t count, Random& random)
{
    std::vector<Author> authors(count);
    std::unordered_set<std::string> used;
    for (std::size_t a = 0; a < count; ++a) {
        Author& author = authors[a];
        author.genre = a % sample::genres().size();
        for (int attempt = 0; attempt < 8 && (author.name.empty() || used.count(author.name)); ++attempt)
            author.name = sample::makeAuthor(random);
        used.insert(author.name);
        author.quality = normal(random, kAuthorSpread);
        for (auto& coordinate : author.offset)
            coordinate = normal(random, kAuthorScatter);
    }
    return authors;
}

std::string title(Author& author, const sample::Genre& genre, std::unordered_set<std::string>& used,
                  Random& random)
{
    std::string text;
    for (int attempt = 0; attempt < 8 && (text.empty() || used.count(text)); ++attempt)
        text = sample::makeTitle(genre, random);
    used.insert(text);
    if (random.below(100) < static_cast<std::uint64_t>(genre.seriesPercent)) {
        if (author.series.empty() || author.volumes == 5) {
            author.series = sample::makeSeriesName(genre, random);
            author.volumes = 0;
        }
        text += " (" + author.series + ", #" + std::to_string(++author.volumes) + ")";
    }
    return text;
}

std::vector<Hidden> makeBooks(std::size_t count, std::uint64_t seed, Catalogue& books)
{
    Random random(seed, kCatalogueStream);
    const auto genres = sample::genres();
    std::vector<Author> authors = makeAuthors(std::max(genres.size(), count / 3), random);
    std::unordered_set<std::string> titles;
    std::vector<Hidden> hidden(count);
    books.extra.push_back({"genre", {}});
    for (std::size_t b = 0; b < count; ++b) {
        // Authors too have a long tail: the product of two draws favors the early ones of each genre.
        const std::size_t rounds = authors.size() / genres.size();
        const std::size_t rank = random.below(random.below(rounds) + 1);
        Author& author = authors[rank * genres.size() + random.below(genres.size())];
        const sample::Genre& genre = genres[author.genre];
        books.ids.push_back(std::to_string(b + 1));
        books.titles.push_back(title(author, genre, titles, random));
        books.authors.push_back(author.name);
        books.languages.push_back(language(random));
        books.imageUrls.emplace_back();
        books.years.push_back(year(genre, random));
        books.extra[0].values.emplace_back(genre.name);
        hidden[b].quality = author.quality + normal(random, kBookSpread);
        for (std::size_t d = 0; d < hidden[b].place.size(); ++d)
            hidden[b].place[d] = percentOf(genre.center[d]) + author.offset[d] + normal(random, kBookScatter);
    }
    return hidden;
}

struct Reader {
    std::int64_t bias = 0;
    Point taste{};

    std::int64_t liking(const Hidden& book) const
    {
        std::int64_t sum = 0;
        for (std::size_t d = 0; d < taste.size(); ++d)
            sum += taste[d] * book.place[d] / kOne;
        return sum;
    }
};

Reader makeReader(Random& random)
{
    Reader reader;
    reader.bias = normal(random, kUserSpread);
    for (std::size_t d = 0; d < reader.taste.size(); ++d)
        reader.taste[d] = normal(random, kTasteSpread[d]);
    return reader;
}

/// Draws books by popularity; readers come across what they like more often.
class BookDraw {
public:
    BookDraw(const std::vector<Hidden>& books, std::uint64_t seed)
        : m_books(books), m_cumulative(books.size()), m_taken(books.size(), 0)
    {
        Random random(seed, kReaderStream);
        std::int64_t sum = 0;
        const auto weights = longTail(books.size(), books.size() / 22 + 1, random);
        for (std::size_t b = 0; b < books.size(); ++b)
            m_cumulative[b] = sum += weights[b];
    }

    void nextReader() { ++m_round; }

    std::size_t draw(const Reader& reader, Random& random)
    {
        constexpr int kAttempts = 60;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            const std::size_t b = byPopularity(random);
            if (m_taken[b] == m_round)
                continue;
            const std::int64_t chance = std::clamp(reader.liking(m_books[b]) + kOne, kOne / 3, 2 * kOne);
            if (static_cast<std::int64_t>(random.below(2 * kOne)) < chance)
                return take(b);
        }
        // Nearly everything is rated or disliked: the next free book from a random place.
        std::size_t b = random.below(m_books.size());
        while (m_taken[b] == m_round)
            b = b + 1 == m_books.size() ? 0 : b + 1;
        return take(b);
    }

private:
    std::size_t byPopularity(Random& random) const
    {
        const auto at =
            static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(m_cumulative.back())));
        return static_cast<std::size_t>(std::upper_bound(m_cumulative.begin(), m_cumulative.end(), at) -
                                        m_cumulative.begin());
    }
    std::size_t take(std::size_t b)
    {
        m_taken[b] = m_round;
        return b;
    }

    const std::vector<Hidden>& m_books;
    std::vector<std::int64_t> m_cumulative;
    std::vector<std::uint32_t> m_taken;
    std::uint32_t m_round = 0;
};

float stars(const Reader& reader, const Hidden& book, Random& random)
{
    const std::int64_t value = kMeanStar + reader.bias + book.quality +
                               reader.liking(book) * kTasteWeight / kOne + normal(random, kNoise);
    const std::int64_t rounded = value < 0 ? 0 : (value + kOne / 2) / kOne;
    return static_cast<float>(std::clamp<std::int64_t>(rounded, 1, 5));
}

/// False where progress asked to stop.
bool makeRatings(const SampleParameters& wanted, const std::vector<Hidden>& hidden, Dataset& data,
                 const Progress& progress)
{
    constexpr std::int64_t kDay = 86400;
    constexpr std::int64_t kFirstDay = 15706; // 2013-01-01
    Random random(wanted.seed, kRatingStream);
    const auto users = static_cast<std::size_t>(wanted.users);
    const auto counts = apportion(longTail(users, users / 60 + 1, random), wanted.ratings, 8, wanted.books);
    const auto total = static_cast<std::size_t>(wanted.ratings);
    data.user.reserve(total);
    data.book.reserve(total);
    data.rating.reserve(total);
    data.time.reserve(total);
    BookDraw draw(hidden, wanted.seed);
    for (std::size_t u = 0; u < users; ++u) {
        data.userIds.push_back(std::to_string(u + 1));
        const Reader reader = makeReader(random);
        draw.nextReader();
        std::int64_t time = (kFirstDay + static_cast<std::int64_t>(random.below(3300))) * kDay;
        for (std::int64_t i = 0; i < counts[u]; ++i) {
            const std::size_t b = draw.draw(reader, random);
            time +=
                static_cast<std::int64_t>(random.below(4) == 0 ? random.below(21 * kDay) : random.below(600));
            data.user.push_back(static_cast<std::int32_t>(u));
            data.book.push_back(static_cast<std::int32_t>(b));
            data.rating.push_back(stars(reader, hidden[b], random));
            data.time.push_back(time);
        }
        if (u % 256 == 0 && !report(progress, data.rating.size(), total))
            return false;
    }
    return true;
}

} // namespace

Result<Dataset> makeSampleLibrary(const SampleParameters& parameters, const Progress& progress)
{
    return atEdge({tr("make a sample library of that size", "a task")}, [&]() -> Result<Dataset> {
        constexpr int kMost = 10'000'000;
        const auto within = [](int value, int most) { return value >= 1 && value <= most; };
        if (!within(parameters.books, kMost) || !within(parameters.users, kMost) || parameters.ratings < 1)
            return Error::usageError(tr("A sample library needs at least one book, one reader and one "
                                        "rating, and at most 10,000,000 books or readers"));
        const std::int64_t pairs = std::int64_t(parameters.books) * parameters.users;
        if (parameters.ratings > pairs)
            return Error::usageError(tr("%1 ratings are more than the %2 pairs of a reader and a book")
                                         .arg(static_cast<std::uint64_t>(parameters.ratings))
                                         .arg(static_cast<std::uint64_t>(pairs)),
                                     tr("Ask for fewer ratings, or for more books or readers."));
        Dataset data;
        data.name = "Sample library";
        data.format = "sample";
        data.source.sample = parameters;
        const std::vector<Hidden> hidden =
            makeBooks(static_cast<std::size_t>(parameters.books), parameters.seed, data.books);
        if (!makeRatings(parameters, hidden, data, progress))
            return Error::cancelledByCaller();
        const auto [least, most] = std::minmax_element(data.rating.begin(), data.rating.end());
        data.scale = {*least, *most};
        report(progress, data.rating.size(), data.rating.size());
        return data;
    });
}

} // namespace shelf
