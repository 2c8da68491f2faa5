// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/features.h"
#include "engine/data/ratings/reader.h"
#include "tests/engine/toy_run.h"
#include "tests/test_data.h"

#include <QTest>

using namespace shelf;

namespace {

std::string names(const std::vector<FeatureColumn>& columns)
{
    std::string text;
    for (const FeatureColumn& column : columns)
        text += column.name + ' ';
    return text;
}

const FeatureColumn* find(const std::vector<FeatureColumn>& columns, const std::string& name)
{
    for (const FeatureColumn& column : columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

/// Eight readers, the last without a rating.
Dataset readers()
{
    Dataset data;
    for (int u = 0; u < 8; ++u)
        data.userIds.push_back("u" + std::to_string(u));
    data.userAttributes = {
        {"age", {"10", "20", "30", "40", "50", "60", "", "70"}},
        {"job", {"cook", "cook", "smith", "smith", "smith", "cook", "", "king"}},
        {"zip", {"01", "02", "03", "04", "05", "06", "07", "08"}},
        {"planet", {"earth", "earth", "earth", "earth", "earth", "earth", "earth", "earth"}},
        {"empty", {"", "", "", "", "", "", "", ""}},
    };
    toy::addBook(data, "b", "Book");
    for (int u = 0; u < 7; ++u)
        toy::addRating(data, u, 0, 4);
    return data;
}

std::vector<std::uint32_t> allRows(const Dataset& data)
{
    std::vector<std::uint32_t> rows(data.ratingCount());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    return rows;
}

} // namespace

class FeaturesTest : public QObject {
    Q_OBJECT
private slots:
    void wordsOfATitleAreLowerCaseWithoutPunctuation()
    {
        using Words = std::vector<std::string>;
        QCOMPARE(titleWords("Toy Story (1995)"), (Words{"toy", "story", "1995"}));
        QCOMPARE(titleWords("  Spider-Man's\tReturn! -- "), (Words{"spidermans", "return"}));
        QCOMPARE(titleWords("\xC3\x89mile Z\xC3\x96LLNER"), (Words{"\xC3\xA9mile", "z\xC3\xB6llner"}));
        QVERIFY(titleWords(" .,- ").empty());
    }

    void aVocabularyKeepsTheMostFrequent()
    {
        const Vocabulary words({{"a", 2}, {"c", 5}, {"b", 2}, {"d", 1}}, 3);
        QCOMPARE(words.values(), (std::vector<std::string>{"c", "a", "b"}));
        QCOMPARE(words.find("b"), 2U);
        QCOMPARE(words.find("d"), 3U); // the unknown one
    }

    void bucketsHoldEqualCounts()
    {
        std::vector<double> values;
        for (int i = 0; i < 100; ++i)
            values.push_back(i);
        const auto buckets = NumberBuckets::ofEqualCount(values, 4);
        QCOMPARE(buckets.count(), std::size_t{4});
        std::vector<int> counts(4, 0);
        for (const double value : values)
            ++counts[buckets.bucketOf(value)];
        QCOMPARE(counts, (std::vector<int>{25, 25, 25, 25}));
        QCOMPARE(buckets.bucketOf(-1000), 0U);
        QCOMPARE(buckets.bucketOf(1e9), 3U);
        double sum = 0;
        double squares = 0;
        for (const double value : values) {
            const double z = buckets.normalized(value);
            sum += z;
            squares += z * z;
        }
        QVERIFY(std::abs(sum) < 1e-4);
        QVERIFY(std::abs(squares / 100 - 1) < 1e-4);
    }

    void fewDifferentNumbersMakeFewBuckets()
    {
        const auto buckets = NumberBuckets::ofEqualCount({1, 1, 1, 1, 1, 1, 1, 2}, 4);
        QVERIFY(buckets.count() <= 2);
        QCOMPARE(NumberBuckets::ofEqualCount({}, 4).count(), std::size_t{1});
        QCOMPARE(NumberBuckets::ofEqualCount({3, 3}, 4).normalized(3), 0.0F);
    }

    void timesAreCutIntoEqualSpans()
    {
        const TimeBuckets times({1000, 1100, 2000}, 10);
        QCOMPARE(times.bucketOf(1000), 0U);
        QCOMPARE(times.bucketOf(1150), 1U);
        QCOMPARE(times.bucketOf(2000), 9U);
        QCOMPARE(times.bucketOf(-5), 0U);
        QCOMPARE(times.bucketOf(99999), 9U);
        QCOMPARE(TimeBuckets({7, 7}, 10).bucketOf(7), 0U);
    }

    void columnsThatTellNothingOfReadersAreLeftOut()
    {
        const Dataset data = readers();
        const auto columns = readerFeatures(data, allRows(data), {});
        QCOMPARE(names(columns), std::string("age job "));
        QVERIFY(columns[0].kind == FeatureKind::number);
        QVERIFY(columns[1].kind == FeatureKind::category);
    }

    void valuesThatTrainingLacksAreUnknown()
    {
        const Dataset data = readers();
        const auto columns = readerFeatures(data, allRows(data), {});
        const FeatureColumn& job = columns[1];
        QCOMPARE(job.vocabulary.values(), (std::vector<std::string>{"cook", "smith"}));
        QCOMPARE(job.rows(), std::size_t{3});
        QCOMPARE(job.of(0)[0], 0U);
        QCOMPARE(job.of(6)[0], 2U); // no job
        QCOMPARE(job.of(7)[0], 2U); // a king, of whom there is no rating
        QCOMPARE(columns[0].of(6)[0], static_cast<std::uint32_t>(columns[0].known));
        QCOMPARE(columns[0].normalized[6], 0.0F);
        QCOMPARE(columns[0].buckets.max, 60.0);
    }

    void authorsAreSeveralAndRatingsOfTheCatalogueAreLeftOut()
    {
        Dataset data;
        toy::addBook(data, "1", "A", "Ann, Bob", 1990);
        toy::addBook(data, "2", "B", "Bob", 2000);
        toy::addBook(data, "3", "C", "", 2010);
        data.books.extra = {{"average_rating", {"3.5", "4.5", "2"}}, {"shelf", {"x", "x", "y"}}};
        const auto columns = catalogueFeatures(data, {});
        QCOMPARE(names(columns), std::string("authors year "));
        QCOMPARE(columns[0].of(0).size(), std::size_t{2});
        QCOMPARE(columns[0].of(1)[0], 0U); // Bob wrote most
        QVERIFY(columns[0].of(2).empty());
    }

    void movieLensReadersHaveAgeGenderAndOccupation()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("the data sets are not here");
        DataSource source;
        source.path = folder + "/ml-100k";
        const auto data = readDataset(source);
        QVERIFY(data.ok());
        const auto columns = readerFeatures(*data, allRows(*data), {});
        QCOMPARE(names(columns), std::string("age gender occupation "));
        QCOMPARE(columns[1].vocabulary.values(), (std::vector<std::string>{"M", "F"}));
        QCOMPARE(columns[2].known, std::size_t{21}); // as u.occupation lists
        QCOMPARE(columns[0].buckets.min, 7.0);
        QCOMPARE(columns[0].buckets.max, 73.0);
        const auto books = catalogueFeatures(*data, {});
        QVERIFY(find(books, "genres") && find(books, "genres")->kind == FeatureKind::words);
        QVERIFY(!find(books, "IMDb URL"));
    }
};

QTEST_APPLESS_MAIN(FeaturesTest)
#include "tst_features.moc"
