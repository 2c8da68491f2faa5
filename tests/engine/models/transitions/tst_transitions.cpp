// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/transitions/transitions.h"
#include "engine/parameters/fit_to_data.h"
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace shelf;
using namespace implicit_fits;

namespace {

RunSettings transitions(int window, double shrinkage, int recent)
{
    RunSettings settings = *presetSettings("next-book");
    settings.of<TransitionParameters>() = {window, shrinkage, recent};
    return settings;
}

/// A letter a book, in the order in which each reader read them.
std::shared_ptr<Dataset> read(const std::vector<std::string>& readers, std::size_t books)
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t b = 0; b < books; ++b) {
        data->books.ids.push_back(std::string(1, static_cast<char>('a' + b)));
        data->books.titles.emplace_back();
    }
    for (std::size_t u = 0; u < readers.size(); ++u) {
        data->userIds.push_back("u" + std::to_string(u));
        for (std::size_t i = 0; i < readers[u].size(); ++i) {
            data->user.push_back(static_cast<std::int32_t>(u));
            data->book.push_back(readers[u][i] - 'a');
            data->rating.push_back(4);
            data->time.push_back(static_cast<std::int64_t>(1000 * i));
        }
    }
    return data;
}

std::vector<float> after(const Model& model, const std::string& books)
{
    std::vector<std::int32_t> own;
    for (const char book : books)
        own.push_back(book - 'a');
    std::vector<float> scores(model.bookCount());
    model.scoreNewReader(own, std::vector<float>(own.size(), 1.0F), scores);
    return scores;
}

/// Random times, some of them equal.
std::shared_ptr<Dataset> timed(std::size_t users, std::size_t books, std::uint64_t seed)
{
    const auto data = randomReaders(users, books, seed);
    Random random(seed + 100);
    for (std::size_t i = 0; i < data->ratingCount(); ++i)
        data->time.push_back(static_cast<std::int64_t>(random.below(40)));
    return data;
}

/// How many of the reader's ratings lie between: by counting, with no order made.
int placesBetween(const Dataset& data, std::size_t a, std::size_t b)
{
    const auto before = [&](std::size_t x, std::size_t y) {
        return data.time[x] != data.time[y] ? data.time[x] < data.time[y] : x < y;
    };
    if (!before(a, b))
        return -1;
    int places = 1;
    for (std::size_t i = 0; i < data.ratingCount(); ++i)
        places += data.user[i] == data.user[a] && before(a, i) && before(i, b);
    return places;
}

} // namespace

class TestTransitions : public QObject {
    Q_OBJECT

private slots:
    void fourReadersByHand()
    {
        // a is followed by b twice and by c once at one step, and by c once at two steps: 2 and 1.5 of 3.5.
        const auto data = read({"ab", "abc", "ac", "d"}, 4);
        const auto model = fitted(data, transitions(2, 0, 1));
        const auto scores = after(*model, "a");
        QVERIFY(std::abs(scores[1] - 2 / 3.5F) < 1e-7F && std::abs(scores[2] - 1.5F / 3.5F) < 1e-7F);
        QCOMPARE(scores[0], 0.0F);
        QCOMPARE(scores[3], 0.0F);
        // Half a follower that might have been any other book.
        QVERIFY(std::abs(after(*fitted(data, transitions(2, 0.5, 1)), "a")[1] - 2 / 4.0F) < 1e-7F);
        // The very next alone.
        QVERIFY(std::abs(after(*fitted(data, transitions(1, 0, 1)), "a")[2] - 1 / 3.0F) < 1e-7F);
    }

    void theLastBooksCountByTheirPlace()
    {
        const auto data = read({"ac", "ad", "bc", "be", "be"}, 6);
        const auto one = fitted(data, transitions(1, 0, 1));
        const auto two = fitted(data, transitions(1, 0, 2));
        QVERIFY(after(*one, "ab") == after(*one, "b"));
        const auto a = after(*one, "a"), b = after(*one, "b"), both = after(*two, "ab");
        for (std::size_t i = 0; i < both.size(); ++i)
            QVERIFY(std::abs(both[i] - (b[i] + a[i] / 2)) < 1e-7F);
        QVERIFY(after(*two, "abb") == both); // once each
        QVERIFY(after(*two, "ba") != both);  // the order counts
        QVERIFY(after(*two, "a\x7f"
                            "b") == both); // no such book
    }

    void theWeightsAreThoseOfCountingEveryPair_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<double>("shrinkage");
        QTest::newRow("the next alone") << 1 << 0.0;
        QTest::newRow("as it comes") << 10 << 5.0;
        QTest::newRow("farther than anybody reads") << 1000 << 1.0;
    }
    void theWeightsAreThoseOfCountingEveryPair()
    {
        QFETCH(int, window);
        QFETCH(double, shrinkage);
        const auto data = timed(30, 25, 5);
        const auto model = fitted(data, transitions(window, shrinkage, 1));
        std::vector<std::vector<double>> count(25, std::vector<double>(25, 0.0));
        for (std::size_t a = 0; a < data->ratingCount(); ++a)
            for (std::size_t b = 0; b < data->ratingCount(); ++b)
                if (const int places = data->user[a] == data->user[b] ? placesBetween(*data, a, b) : -1;
                    places > 0 && places <= window)
                    count[static_cast<std::size_t>(data->book[a])][static_cast<std::size_t>(data->book[b])] +=
                        1.0 / places;
        for (std::size_t i = 0; i < 25; ++i) {
            double sum = 0;
            for (const double c : count[i])
                sum += c;
            const auto scores = after(*model, std::string(1, static_cast<char>('a' + i)));
            for (std::size_t j = 0; j < 25; ++j)
                QVERIFY(std::abs(static_cast<double>(scores[j]) - count[i][j] / (sum + shrinkage)) < 1e-6);
        }
    }

    void aTrainingReaderIsAskedByTheLastBooksInTime()
    {
        const auto data = timed(30, 25, 8);
        const auto model = fitted(data, transitions(5, 1, 2));
        for (std::int32_t u = 0; u < 30; ++u) {
            std::vector<std::size_t> rows;
            for (std::size_t i = 0; i < data->ratingCount(); ++i)
                if (data->user[i] == u)
                    rows.push_back(i);
            std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
                return data->time[a] != data->time[b] ? data->time[a] < data->time[b] : a < b;
            });
            std::string books;
            for (const std::size_t row : rows)
                books += static_cast<char>('a' + data->book[row]);
            QVERIFY(scoresOf(*model, u) == after(*model, books));
        }
    }

    void whoHasNoBooksGetsWhatFollowsMost()
    {
        const auto data = read({"ab", "cb", "ad"}, 4);
        const auto model = fitted(data, transitions(1, 3, 1));
        const std::vector<float> expected = {0, 2 / 3.0F, 0, 1 / 3.0F};
        for (std::size_t b = 0; b < 4; ++b)
            QVERIFY(std::abs(after(*model, "")[b] - expected[b]) < 1e-7F);
        QVERIFY(scoresOf(*model, -1) == after(*model, "") && scoresOf(*model, 3) == after(*model, ""));
    }

    void withoutTimesTheFilesOrderCountsAndItIsSaid()
    {
        const auto data = read({"ab", "abc"}, 3);
        const RunSettings settings = transitions(2, 0, 1);
        const auto known = after(*fitted(data, settings), "a");
        QVERIFY(outputWords(settings, *data).empty());
        data->time.clear();
        QVERIFY(after(*fitted(data, settings), "a") == known);
        QVERIFY(outputWords(settings, *data).find("no times") != std::string::npos);
    }

    void reasonsAddUpToTheScoreAndPairsToo()
    {
        const auto data = timed(40, 30, 3);
        const auto model = fitted(data, transitions(4, 1, 3));
        const Interactions known(*data, allRows(*data));
        for (const std::int32_t user : {0, 17, 39}) {
            const auto scores = scoresOf(*model, user);
            for (std::int32_t book = 0; book < 30; ++book) {
                double sum = 0;
                for (const Contribution& reason :
                     model->contributions(user, known.booksOf(user), known.ratingsOf(user), book))
                    sum += static_cast<double>(reason.weight);
                const auto at = static_cast<std::size_t>(book);
                QVERIFY(std::abs(sum - static_cast<double>(scores[at])) < 1e-6);
                float one = -1;
                model->scorePairs(std::span(&user, 1), std::span(&book, 1), std::span(&one, 1));
                QVERIFY(std::abs(one - scores[at]) < 1e-6F);
            }
        }
    }

    void aStoredModelScoresTheSameAndADamagedOneIsRefused()
    {
        const auto data = timed(40, 30, 3);
        const RunSettings settings = transitions(4, 1, 3);
        const auto model = fitted(data, settings, 1);
        const auto tensors = stored(*model);
        const auto copy = restored(data, settings, tensors);
        QVERIFY(copy.ok());
        for (const std::int32_t user : {-1, 0, 39})
            QVERIFY(scoresOf(**copy, user) == scoresOf(*model, user));
        const auto again = stored(*fitted(data, settings, 4));
        for (std::size_t t = 0; t < tensors.size(); ++t)
            QVERIFY(again[t].values == tensors[t].values);
        auto damaged = tensors;
        damaged[1].values[0] = 30;
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged[3].values[0] = std::numeric_limits<float>::infinity();
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged.pop_back();
        QVERIFY(!restored(data, settings, damaged).ok());
    }

    // Held out is what each reader read last: what follows the book before must beat what everybody reads.
    void theNextBookIsFoundAmongReal()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        DataSource source;
        source.path = folder + "/ml-100k";
        const auto data = std::make_shared<const Dataset>(*readDataset(source));
        SplitParameters last;
        last.kind = SplitKind::lastOut;
        const auto split = makeSplit(*data, last, 1);
        QVERIFY(split.ok());
        const auto ndcg = [&](const char* preset) {
            const auto outcome = fit(data, *presetSettings(preset), split->train, 2);
            return rankingMetrics(*outcome->model, *data, *split, {})->ndcg;
        };
        const double next = ndcg("next-book"), popular = ndcg("popularity");
        QVERIFY2(next > 1.5 * popular, qPrintable(QStringLiteral("%1 %2").arg(next).arg(popular)));
    }
};

QTEST_APPLESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
