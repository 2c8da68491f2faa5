// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/slim.h"
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace shelf;
using namespace implicit_fits;

namespace {

using Matrix = std::vector<std::vector<double>>;

RunSettings slimSettings(double l1, double l2)
{
    RunSettings settings = *presetSettings("slim");
    settings.of<SlimParameters>() = {l1, l2};
    return settings;
}

/// Of pairs: what a reader with that one book alone is told of the other.
float weight(const Model& model, std::int32_t from, std::int32_t to)
{
    std::vector<float> scores(model.bookCount());
    model.scoreNewReader(std::span(&from, 1), {}, scores);
    return scores[static_cast<std::size_t>(to)];
}

/// A letter a book.
std::shared_ptr<Dataset> lettered(const std::vector<std::string>& shelves, std::size_t books)
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t b = 0; b < books; ++b) {
        data->books.ids.push_back(std::string(1, static_cast<char>('a' + b)));
        data->books.titles.emplace_back();
    }
    for (std::size_t u = 0; u < shelves.size(); ++u) {
        data->userIds.push_back("u" + std::to_string(u));
        for (const char book : shelves[u]) {
            data->user.push_back(static_cast<std::int32_t>(u));
            data->book.push_back(book - 'a');
            data->rating.push_back(3);
        }
    }
    return data;
}

} // namespace

class TestSlim : public QObject {
    Q_OBJECT

private slots:
    // By scikit-learn 1.9.1: ElasticNet(positive=True, fit_intercept=False, tol=1e-14) for each column, its
    // own book left out, alpha = (l1 + l2) / readers, l1_ratio = l1 / (l1 + l2).
    void theWeightsAreThoseOfAnElasticNet_data()
    {
        QTest::addColumn<double>("l1");
        QTest::addColumn<double>("l2");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("little L1") << 0.7 << 1.5
                                   << QList<double>{0,         0.1819005, 0.2653435, 0.052618,  0.0231043,
                                                    0.1764791, 0,         0.1401527, 0,         0.1065649,
                                                    0.3220762, 0.1819005, 0,         0.3383323, 0,
                                                    0.084167,  0,         0.2964885, 0,         0.2690076,
                                                    0.0091615, 0.1040724, 0,         0.2760181, 0};
        QTest::newRow("much L1") << 2.2 << 0.4
                                 << QList<double>{
                                        0, 0.0769231, 0.1914894, 0, 0,         0,         0, 0, 0,
                                        0, 0.28125,   0.0769231, 0, 0.2615894, 0,         0, 0, 0.1914894,
                                        0, 0.125,     0,         0, 0,         0.0629139, 0};
    }
    void theWeightsAreThoseOfAnElasticNet()
    {
        QFETCH(double, l1);
        QFETCH(double, l2);
        QFETCH(QList<double>, expected);
        const auto data = lettered({"abc", "ab", "bcd", "acd", "ade", "be", "cde", "abcde", "d", "ac"}, 5);
        const auto model = fitted(data, slimSettings(l1, l2));
        for (std::int32_t i = 0; i < 5; ++i)
            for (std::int32_t j = 0; j < 5; ++j)
                QVERIFY(std::abs(static_cast<double>(weight(*model, i, j)) - expected[i * 5 + j]) < 2e-6);
    }

    void theWeightsAreAtTheMinimum_data()
    {
        QTest::addColumn<int>("books");
        QTest::addColumn<double>("l1");
        QTest::addColumn<double>("l2");
        QTest::newRow("as it comes") << 60 << 5.0 << 200.0;
        QTest::newRow("no L1") << 40 << 0.0 << 20.0;
        QTest::newRow("hardly any L2") << 40 << 3.0 << 0.01;
        QTest::newRow("all zero") << 30 << 1e5 << 1.0;
        QTest::newRow("more than are reported at once") << 300 << 2.0 << 30.0;
    }
    // What holds there and nowhere else: where a weight is above zero the slope is zero, elsewhere it is not
    // negative.
    void theWeightsAreAtTheMinimum()
    {
        QFETCH(int, books);
        QFETCH(double, l1);
        QFETCH(double, l2);
        const auto data = randomReaders(150, static_cast<std::size_t>(books), 7);
        const auto model = fitted(data, slimSettings(l1, l2));
        const Matrix common = commonReaders(*data);
        const std::size_t n = common.size();
        Matrix w(n, std::vector<double>(n));
        for (std::size_t i = 0; i < n; ++i) {
            const auto book = static_cast<std::int32_t>(i);
            std::vector<float> scores(n);
            model->scoreNewReader(std::span(&book, 1), {}, scores);
            for (std::size_t j = 0; j < n; ++j)
                w[i][j] = static_cast<double>(scores[j]);
            QCOMPARE(w[i][i], 0.0);
        }
        for (std::size_t j = 0; j < n; ++j)
            for (std::size_t i = 0; i < n; ++i) {
                if (i == j)
                    continue;
                double slope = l1 + l2 * w[i][j] - common[i][j];
                for (std::size_t k = 0; k < n; ++k)
                    slope += common[i][k] * w[k][j];
                const double slack = 1e-4 * (1 + common[i][i]);
                QVERIFY(w[i][j] >= 0);
                QVERIFY2(w[i][j] > 0 ? std::abs(slope) < slack : slope > -slack,
                         qPrintable(QStringLiteral("%1 %2: %3").arg(i).arg(j).arg(slope)));
            }
    }

    void theLossIsWhatWasMadeSmall()
    {
        const auto data = randomReaders(60, 30, 5);
        const auto outcome = fit(data, slimSettings(2, 8), allRows(*data));
        QVERIFY(outcome.ok());
        double sum = 0;
        for (std::int32_t u = 0; u < 60; ++u) {
            const auto scores = scoresOf(*outcome->model, u);
            const Interactions known(*data, allRows(*data));
            for (std::int32_t b = 0; b < 30; ++b) {
                const double off = (known.contains(u, b) ? 1.0 : 0.0) -
                                   static_cast<double>(scores[static_cast<std::size_t>(b)]);
                sum += off * off / 2;
            }
        }
        for (std::int32_t i = 0; i < 30; ++i)
            for (std::int32_t j = 0; j < 30; ++j) {
                const auto w = static_cast<double>(weight(*outcome->model, i, j));
                sum += 8 * w * w / 2 + 2 * w;
            }
        const double loss = outcome->history.epochs.back().trainLoss;
        QVERIFY(std::abs(loss - sum / static_cast<double>(data->ratingCount())) < 1e-5 * loss);
    }

    void reasonsAddUpToTheScoreAndPairsToo()
    {
        const auto data = randomReaders(80, 50, 3);
        const auto model = fitted(data, slimSettings(2, 10));
        const Interactions known(*data, allRows(*data));
        const auto scores = scoresOf(*model, 4);
        int some = 0;
        for (std::int32_t book = 0; book < 50; ++book) {
            double sum = 0;
            for (const Contribution& reason :
                 model->contributions(4, known.booksOf(4), known.ratingsOf(4), book)) {
                QVERIFY(reason.weight > 0);
                sum += static_cast<double>(reason.weight);
                ++some;
            }
            const auto at = static_cast<std::size_t>(book);
            QVERIFY(std::abs(sum - static_cast<double>(scores[at])) < 1e-6);
            float one = -1;
            const std::int32_t user = 4;
            model->scorePairs(std::span(&user, 1), std::span(&book, 1), std::span(&one, 1));
            QVERIFY(std::abs(one - scores[at]) < 1e-6F);
        }
        QVERIFY(some > 50);
        QVERIFY(model->contributions(4, known.booksOf(4), known.ratingsOf(4), 50).empty());
    }

    void newReadersAndThoseWithoutBooks()
    {
        const auto data = randomReaders(40, 30, 3);
        const auto model = fitted(data, slimSettings(1, 10));
        const Interactions known(*data, allRows(*data));
        const auto own = known.booksOf(9);
        std::vector<std::int32_t> books(own.rbegin(), own.rend());
        books.push_back(books.front());
        books.push_back(999);
        std::vector<float> scores(30);
        model->scoreNewReader(books, std::vector<float>(books.size(), 1.0F), scores);
        QVERIFY(scores == scoresOf(*model, 9));
        std::vector<double> mean(30, 0.0);
        for (std::int32_t user = 0; user < 40; ++user)
            for (std::size_t b = 0; b < 30; ++b)
                mean[b] += static_cast<double>(scoresOf(*model, user)[b]) / 40;
        model->scoreNewReader({}, {}, scores);
        for (std::size_t b = 0; b < 30; ++b)
            QVERIFY(std::abs(static_cast<double>(scores[b]) - mean[b]) < 1e-5);
        QVERIFY(scoresOf(*model, -1) == scores && scoresOf(*model, 40) == scores);
    }

    void theWeightsAreTheSameForAnyNumberOfThreads()
    {
        const auto data = randomReaders(100, 400, 11);
        const auto one = stored(*fitted(data, slimSettings(2, 50), 1));
        for (const int threads : {2, 4}) {
            const auto more = stored(*fitted(data, slimSettings(2, 50), threads));
            for (std::size_t t = 0; t < one.size(); ++t)
                QVERIFY(more[t].values == one[t].values);
        }
    }

    void aStoredModelScoresTheSameAndADamagedOneIsRefused()
    {
        const auto data = randomReaders(40, 30, 3);
        const RunSettings settings = slimSettings(1, 10);
        const auto model = fitted(data, settings);
        const auto tensors = stored(*model);
        QCOMPARE(tensors.size(), std::size_t(3));
        const auto copy = restored(data, settings, tensors);
        QVERIFY(copy.ok());
        QVERIFY(scoresOf(**copy, 7) == scoresOf(*model, 7));
        QCOMPARE((*copy)->parameterCount(), std::uint64_t(tensors[1].rows));
        const auto refused = [&](std::size_t tensor, std::size_t at, float value) {
            auto damaged = tensors;
            damaged[tensor].values[at] = value;
            return !restored(data, settings, damaged).ok();
        };
        QVERIFY(refused(0, 3, 30.0F));                    // more than there are other books
        QVERIFY(refused(0, 3, tensors[0].values[3] + 1)); // more than are stored
        QVERIFY(refused(0, 3, -1.0F));
        QVERIFY(refused(1, 0, 30.0F));                // no such book
        QVERIFY(refused(1, 0, 0.0F));                 // of the book itself
        QVERIFY(refused(1, 1, tensors[1].values[0])); // twice
        QVERIFY(refused(1, 0, 1.5F));
        QVERIFY(refused(2, 0, std::numeric_limits<float>::quiet_NaN()));
        auto damaged = tensors;
        damaged[1].values.pop_back();
        QVERIFY(!restored(data, settings, damaged).ok());
        QVERIFY(!restored(data, settings, {}).ok());
        QVERIFY(!restored(randomReaders(40, 31, 3), settings, tensors).ok());
    }

    void aLibraryTooLargeIsRefusedAndStoppingLeavesNothing()
    {
        auto large = std::make_shared<Dataset>();
        large->userIds = {"a"};
        large->books.ids.resize(30000);
        large->user = {0};
        large->book = {0};
        large->rating = {1};
        const auto outcome = fit(large, slimSettings(1, 10), {0});
        QVERIFY(!outcome.ok());
        const QString text = QString::fromStdString(outcome.error().text());
        QVERIFY2(text.contains(QStringLiteral("SLIM")) && text.contains(QStringLiteral("20,000")),
                 qPrintable(text));
        FitObserver observer;
        observer.progress = [](const TrainingProgress&) { return false; };
        const auto data = randomReaders(100, 200, 3);
        const auto stopped = fit(data, slimSettings(1, 10), allRows(*data), 1, observer);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    }

    void realReadersAreServed()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        const double own = movieLensNdcg(folder, *presetSettings("slim"));
        const double popular = movieLensNdcg(folder, *presetSettings("popularity"));
        QVERIFY2(own > 1.5 * popular, qPrintable(QStringLiteral("%1 %2").arg(own).arg(popular)));
    }
};

QTEST_APPLESS_MAIN(TestSlim)
#include "tst_slim.moc"
