// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace shelf;

namespace {

Dataset library(const SampleParameters& parameters = {})
{
    auto made = makeSampleLibrary(parameters);
    return made.ok() ? *std::move(made) : Dataset{};
}

double topFifthShare(const std::vector<RatingSummary>& summaries)
{
    std::vector<double> counts;
    for (const RatingSummary& s : summaries)
        counts.push_back(s.count);
    std::sort(counts.rbegin(), counts.rend());
    const auto fifth = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 5);
    return std::accumulate(counts.begin(), fifth, 0.0) / std::accumulate(counts.begin(), counts.end(), 0.0);
}

} // namespace

class SampleLibraryTest : public QObject {
    Q_OBJECT
private slots:
    void theLibraryHasTheSizesAskedFor_data();
    void theLibraryHasTheSizesAskedFor();
    void theSameSeedGivesTheSameLibrary();
    void impossibleSizesAreRefused();
    void aFullTableOfRatingsIsPossible();
    void ratingsLookLikeThoseOfRealReaders();
    void fewBooksAndReadersHaveMostOfTheRatings();
    void readersAgreeAboutGenresBeyondBookAndReaderAverages();
    void titlesAreVariedAndReadable();
    void stopIsHeeded();
};

void SampleLibraryTest::theLibraryHasTheSizesAskedFor_data()
{
    QTest::addColumn<int>("books");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("ratings");
    QTest::newRow("as the program starts") << 2000 << 4000 << 150000;
    QTest::newRow("one of each") << 1 << 1 << 1;
    QTest::newRow("fewer ratings than readers") << 50 << 300 << 100;
    QTest::newRow("fewer books than genres") << 5 << 40 << 60;
    QTest::newRow("large") << 30000 << 20000 << 400000;
}

void SampleLibraryTest::theLibraryHasTheSizesAskedFor()
{
    QFETCH(int, books);
    QFETCH(int, users);
    QFETCH(int, ratings);
    const Dataset data = library({books, users, ratings, 1});
    QCOMPARE(data.bookCount(), static_cast<std::size_t>(books));
    QCOMPARE(data.userCount(), static_cast<std::size_t>(users));
    QCOMPARE(data.ratingCount(), static_cast<std::size_t>(ratings));
    QCOMPARE(data.user.size(), data.ratingCount());
    QCOMPARE(data.book.size(), data.ratingCount());
    QCOMPARE(data.time.size(), data.ratingCount());
    const Catalogue& c = data.books;
    for (const std::size_t n : {c.titles.size(), c.authors.size(), c.languages.size(), c.imageUrls.size(),
                                c.years.size(), c.extra.at(0).values.size()})
        QCOMPARE(n, c.size());
    std::set<std::pair<int, int>> pairs;
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        QVERIFY(data.user[row] >= 0 && data.user[row] < users);
        QVERIFY(data.book[row] >= 0 && data.book[row] < books);
        pairs.emplace(data.user[row], data.book[row]);
    }
    QCOMPARE(pairs.size(), data.ratingCount());
}

void SampleLibraryTest::theSameSeedGivesTheSameLibrary()
{
    const Dataset a = library({300, 400, 6000, 9});
    const Dataset b = library({300, 400, 6000, 9});
    QCOMPARE(a.books.titles, b.books.titles);
    QCOMPARE(a.books.authors, b.books.authors);
    QCOMPARE(a.books.years, b.books.years);
    QVERIFY(a.user == b.user && a.book == b.book && a.rating == b.rating && a.time == b.time);
    const Dataset other = library({300, 400, 6000, 10});
    QVERIFY(a.books.titles != other.books.titles);
    QVERIFY(a.book != other.book);
    QVERIFY(a.rating != other.rating);
}

void SampleLibraryTest::impossibleSizesAreRefused()
{
    const auto tooMany = makeSampleLibrary({10, 10, 101, 1});
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().kind, ErrorKind::usage);
    QVERIFY(tooMany.error().text().find("101") != std::string::npos);
    QVERIFY(!makeSampleLibrary({0, 10, 1, 1}));
    QVERIFY(!makeSampleLibrary({10, -1, 1, 1}));
    QVERIFY(!makeSampleLibrary({10, 10, 0, 1}));
}

void SampleLibraryTest::aFullTableOfRatingsIsPossible()
{
    const Dataset data = library({60, 70, 60 * 70, 2});
    QCOMPARE(data.ratingCount(), std::size_t(4200));
    QCOMPARE(data.density(data.ratedBookCount()), 1.0);
}

void SampleLibraryTest::ratingsLookLikeThoseOfRealReaders()
{
    const Dataset data = library();
    QCOMPARE(data.scale.min, 1.0f);
    QCOMPARE(data.scale.max, 5.0f);
    std::map<float, int> histogram;
    double sum = 0;
    for (const float r : data.rating) {
        ++histogram[r];
        sum += static_cast<double>(r);
    }
    QCOMPARE(histogram.size(), std::size_t(5));
    const double mean = sum / static_cast<double>(data.ratingCount());
    QVERIFY2(mean > 3.8 && mean < 4.05, qPrintable(QString::number(mean)));
    QVERIFY(histogram[1] < histogram[2] && histogram[2] < histogram[3] && histogram[3] < histogram[4]);
    QVERIFY(histogram[5] > histogram[3]);
}

void SampleLibraryTest::fewBooksAndReadersHaveMostOfTheRatings()
{
    const Dataset data = library();
    QVERIFY(topFifthShare(summarizeBooks(data)) > 0.45);
    QVERIFY(topFifthShare(summarizeUsers(data)) > 0.45);
    const auto books = summarizeBooks(data);
    QVERIFY(std::all_of(books.begin(), books.end(), [](const RatingSummary& s) { return s.count > 0; }));
}

// Two ratings of one reader, less the book's mean, go together when the books share a genre: an intraclass
// correlation, which knows nothing of how the library was made.
void SampleLibraryTest::readersAgreeAboutGenresBeyondBookAndReaderAverages()
{
    const Dataset data = library();
    const auto books = summarizeBooks(data);
    const auto users = summarizeUsers(data);
    const auto& genre = data.books.extra[0].values;
    const Grouping byUser = groupBy(data.user, data.userCount());
    double same = 0, sameCount = 0, other = 0, otherCount = 0, squares = 0;
    for (std::size_t u = 0; u < byUser.groups(); ++u)
        for (std::uint32_t i = byUser.start[u]; i < byUser.start[u + 1]; ++i) {
            const auto residual = [&](std::uint32_t at) {
                const std::uint32_t row = byUser.order[at];
                const auto b = static_cast<std::size_t>(data.book[row]);
                return static_cast<double>(data.rating[row]) - *books[b].mean - *users[u].mean + 3.95;
            };
            const double x = residual(i);
            squares += x * x;
            for (std::uint32_t j = i + 1; j < byUser.start[u + 1] && j < i + 12; ++j) {
                const bool alike = genre[static_cast<std::size_t>(data.book[byUser.order[i]])] ==
                                   genre[static_cast<std::size_t>(data.book[byUser.order[j]])];
                (alike ? same : other) += x * residual(j);
                (alike ? sameCount : otherCount) += 1;
            }
        }
    const double variance = squares / static_cast<double>(data.ratingCount());
    const double within = same / sameCount / variance;
    const double across = other / otherCount / variance;
    QVERIFY2(within > 0.35, qPrintable(QString::number(within)));
    QVERIFY2(across < 0.1, qPrintable(QString::number(across)));
}

void SampleLibraryTest::titlesAreVariedAndReadable()
{
    const Dataset data = library();
    const std::set<std::string> titles(data.books.titles.begin(), data.books.titles.end());
    QVERIFY(titles.size() > data.bookCount() * 98 / 100);
    const std::set<std::string> genres(data.books.extra[0].values.begin(), data.books.extra[0].values.end());
    QVERIFY(genres.size() >= 10);
    const std::set<std::string> authors(data.books.authors.begin(), data.books.authors.end());
    QVERIFY(authors.size() > 200 && authors.size() < data.bookCount());
    for (const std::string& title : data.books.titles) {
        QVERIFY(!title.empty() && title.find('%') == std::string::npos &&
                title.find("  ") == std::string::npos);
        QVERIFY2(title.find("A A") != 0 && title.find("A O") != 0 && title.find("A E") != 0, title.c_str());
    }
    for (const std::int32_t year : data.books.years)
        QVERIFY(year == kNoYear || (year >= 1880 && year <= 2025));
}

void SampleLibraryTest::stopIsHeeded()
{
    const auto stopped = makeSampleLibrary({}, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
}

QTEST_APPLESS_MAIN(SampleLibraryTest)
#include "tst_sample_library.moc"
