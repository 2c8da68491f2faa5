// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/evaluation/beyond_accuracy.h"
#include "engine/evaluation/bootstrap.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/kernels/kernels.h"
#include "engine/models/score_matrix.h"
#include "tests/engine/function_model.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace shelf;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) < tolerance;
}

/// Four readers and four books. Book 0 is had by all, book 1 by readers 0 and 1, book 2 by reader 2 and
/// book 3 by nobody; reader u holds out what stands in `held`.
struct Shelf {
    explicit Shelf(const std::vector<std::int32_t>& held)
    {
        data.userIds.resize(4);
        data.books.ids.resize(4);
        const auto add = [&](std::int32_t user, std::int32_t book, std::vector<std::uint32_t>& part) {
            part.push_back(static_cast<std::uint32_t>(data.user.size()));
            data.user.push_back(user);
            data.book.push_back(book);
            data.rating.push_back(3);
        };
        for (std::int32_t u = 0; u < 4; ++u)
            add(u, 0, split.train);
        add(0, 1, split.train);
        add(1, 1, split.train);
        add(1, 1, split.train); // a second time: still one reader
        add(2, 2, split.train);
        for (std::int32_t u = 0; u < 4; ++u)
            if (held[static_cast<std::size_t>(u)] >= 0)
                add(u, held[static_cast<std::size_t>(u)], split.validation);
    }
    Dataset data;
    Split split;
};

} // namespace

class TestBeyondAccuracy : public QObject {
    Q_OBJECT

private slots:
    void giniIsThatOfTheTextbook()
    {
        QVERIFY(near(giniOf({5, 5, 5, 5}), 0));
        QVERIFY(near(giniOf({0, 0, 0, 9}), 0.75)); // (n - 1) / n
        QVERIFY(near(giniOf({1, 2, 3, 4}), 0.25));
        QVERIFY(near(giniOf({0, 0}), 0));
    }

    void listsOfAHandMadeShelfHaveTheirFigures()
    {
        // Readers 0 and 3 hold out book 2. Scores rise with the number: reader 0 has 3, 2 (0 and 1 are
        // known), reader 3 has 3, 2, 1. Lists of two: {3, 2} twice.
        const Shelf shelf({2, -1, -1, 2});
        const FunctionModel model(4, 4, [](int, int b) { return static_cast<float>(b); });
        const auto m = rankingMetrics(model, shelf.data, shelf.split, {.k = 2});
        QVERIFY(m.ok());
        QCOMPARE(m->users, std::uint64_t(2));
        QVERIFY(near(m->map, 0.5) && near(m->mrr, 0.5) && near(m->precision, 0.5));
        QVERIFY(near(m->coverage, 0.5));
        QVERIFY(near(m->gini, 0.5)); // counts 0, 0, 2, 2
        QVERIFY(near(m->popularity, (0.0 + 0.25) / 2));
        QVERIFY(near(m->novelty, 2)); // one reader of four each: nobody counts as one
        QVERIFY(near(m->diversity, 1));
        const auto three = rankingMetrics(model, shelf.data, shelf.split, {.k = 3});
        QVERIFY(near(three->popularity, (0 + 0.25 + 0 + 0.25 + 0.5) / 5));
        QVERIFY(near(three->novelty, (2 + 2 + 2 + 2 + 1) / 5.0));
    }

    void similarBooksMakeAListLessDiverse()
    {
        const Shelf shelf({-1, -1, -1, 2});
        const Readership readership(shelf.data, shelf.split.train);
        QCOMPARE(readership.readers(), 4u);
        QCOMPARE(readership.readersOf(1), 2u);
        Readership::Bits bits;
        const std::vector<std::int32_t> list = {0, 1, 2};
        const std::vector<int> ks = {1, 2, 3, 9};
        std::vector<double> out(4);
        readership.listDiversity(list, ks, bits, out);
        QVERIFY(std::isnan(out[0]));
        QVERIFY(near(out[1], 0.5));                  // 2 of 4 readers
        QVERIFY(near(out[2], (0.5 + 0.75 + 1) / 3)); // 1 of 4; none in common
        QVERIFY(near(out[3], out[2]));
    }

    void severalLengthsAtOnceAreThoseOneByOne()
    {
        const Shelf shelf({2, 3, 1, 1});
        const FunctionModel model(4, 4, [](int u, int b) { return static_cast<float>((u * 5 + b * 3) % 4); });
        const std::vector<int> ks = {3, 1};
        const auto both = rankingMetricsAt(model, shelf.data, shelf.split, ks, {});
        QVERIFY(both.ok() && both->size() == 2);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto alone = rankingMetrics(model, shelf.data, shelf.split, {.k = ks[i]});
            QCOMPARE((*both)[i].k, ks[i]);
            QCOMPARE((*both)[i].ndcg, alone->ndcg);
            QCOMPARE((*both)[i].map, alone->map);
            QCOMPARE((*both)[i].gini, alone->gini);
        }
    }

    void theTestPartIsJudgedWithTheValidationPartKnown()
    {
        Shelf shelf({2, -1, -1, -1});
        shelf.split.test = shelf.split.validation;
        shelf.split.validation = {};
        shelf.data.user.push_back(0);
        shelf.data.book.push_back(3);
        shelf.data.rating.push_back(3);
        shelf.split.validation.push_back(static_cast<std::uint32_t>(shelf.data.user.size() - 1));
        // Book 3 scores best, but reader 0 has it in the validation part, so book 2 comes first.
        const FunctionModel model(4, 4, [](int, int b) { return static_cast<float>(b); });
        const auto m = rankingMetrics(model, shelf.data, shelf.split, {.k = 1, .onTest = true});
        QVERIFY(m.ok());
        QCOMPARE(m->hitRatio, 1.0);
    }

    void intervalsHoldTheTrueMeanNineteenTimesInTwenty()
    {
        // 60 uniform draws, 300 times: the percentile bootstrap covers 1/2 in about 94 % of them.
        Workers workers(2);
        int covered = 0;
        for (std::uint64_t round = 0; round < 300; ++round) {
            Random random(round + 1, 77);
            std::vector<double> rows;
            for (int i = 0; i < 60; ++i)
                rows.insert(rows.end(), {random.uniform(), 1.0});
            const auto interval = bootstrapMeans(rows, 1, round, workers);
            covered += interval[0].low <= 0.5 && 0.5 <= interval[0].high;
        }
        QVERIFY2(covered >= 270 && covered <= 296, qPrintable(QString::number(covered)));
    }

    void intervalsAreAsWideAsTheNormalOnesAndTheSameForAnyThreads()
    {
        // 40,000 draws, more than are resampled one by one: +-1.96 sigma / sqrt(n).
        Random random(3);
        std::vector<double> rows;
        for (int i = 0; i < 40'000; ++i)
            rows.insert(rows.end(), {random.uniform(), 1.0});
        Workers one(1), three(3);
        const auto a = bootstrapMeans(rows, 1, 1, one);
        const auto b = bootstrapMeans(rows, 1, 1, three);
        QVERIFY(a[0].low == b[0].low && a[0].high == b[0].high);
        const double width = 2 * 1.959964 * std::sqrt(1.0 / 12 / 40'000);
        QVERIFY(near((a[0].high - a[0].low) / width, 1, 0.1));
        QVERIFY(std::isnan(bootstrapMeans(std::vector<double>{1, 1}, 1, 1, one)[0].low));
    }

    void errorsOfOneReaderCountAsOneObservation()
    {
        // Each of 400 readers is wrong by 0 or 1 on all of 25 ratings: as uncertain as 400 draws, not 10,000.
        Dataset data;
        data.scale = {1, 5};
        data.books.ids.resize(25);
        std::vector<std::uint32_t> rows;
        for (std::int32_t u = 0; u < 400; ++u) {
            data.userIds.emplace_back();
            for (std::int32_t b = 0; b < 25; ++b) {
                rows.push_back(static_cast<std::uint32_t>(data.user.size()));
                data.user.push_back(u);
                data.book.push_back(b);
                data.rating.push_back(3);
            }
        }
        const FunctionModel model(400, 25, [](int u, int) { return u % 2 ? 3.0f : 4.0f; });
        const RatingMetrics m = ratingMetricsWithIntervals(model, data, rows, 1);
        QVERIFY(near(m.mae, 0.5) && near(m.mse, 0.5));
        const double width = 2 * 1.959964 * 0.5 / std::sqrt(400.0);
        QVERIFY2(near((m.maeInterval.high - m.maeInterval.low) / width, 1, 0.12),
                 qPrintable(QString::number((m.maeInterval.high - m.maeInterval.low) / width)));
        QVERIFY(m.rmseInterval.low < m.rmse && m.rmse < m.rmseInterval.high);
    }

    void scoresOfManyUsersAreTheProductsOneByOne()
    {
        Random random(5);
        for (const std::size_t books : {1u, 63u, 64u, 65u, 200u})
            for (const std::size_t factors : {1u, 7u, 16u, 33u}) {
                const std::size_t stride = factors + 2;
                std::vector<float> bookTable(books * stride), users(9 * factors), bias(books), base(9);
                for (auto* table : {&bookTable, &users, &bias, &base})
                    for (float& x : *table)
                        x = random.uniform(-1, 1);
                std::vector<const float*> rows;
                for (std::size_t u = 0; u < 9; ++u)
                    rows.push_back(users.data() + u * factors);
                std::vector<float> out(9 * books), plain(9 * books);
                const MatrixView view{bookTable.data(), books, factors, stride};
                scoreMatrix(rows, base, view, bias, out);
                scoreMatrix(rows, {}, view, {}, plain);
                for (std::size_t u = 0; u < 9; ++u)
                    for (std::size_t b = 0; b < books; ++b) {
                        double sum = 0;
                        for (std::size_t f = 0; f < factors; ++f)
                            sum += double(users[u * factors + f]) * bookTable[b * stride + f];
                        QVERIFY(near(plain[u * books + b], sum, 1e-5));
                        QVERIFY(near(out[u * books + b], sum + base[u] + bias[b], 1e-5));
                    }
            }
    }

    void scansFindWhatALoopFinds()
    {
        for (const char* name : kernelNames()) {
            const Kernels* kernel = kernelVariant(name);
            if (!kernel)
                continue;
            Random random(9);
            for (std::size_t n = 0; n < 150; ++n) {
                std::vector<float> values(n);
                std::vector<std::uint64_t> a(n), b(n);
                std::size_t common = 0;
                for (std::size_t i = 0; i < n; ++i) {
                    values[i] = i % 7 == 3 ? NAN : static_cast<float>(random.below(9));
                    a[i] = random.next();
                    b[i] = random.next();
                    for (std::uint64_t both = a[i] & b[i]; both != 0; both &= both - 1)
                        ++common;
                }
                QCOMPARE(kernel->commonBits(n, a.data(), b.data()), common);
                for (const float limit : {-INFINITY, 0.0f, 4.0f, 8.0f, 9.0f}) {
                    std::size_t count = 0, first = n;
                    for (std::size_t i = n; i-- > 0;) {
                        count += values[i] >= limit;
                        if (values[i] > limit && i >= n / 3)
                            first = i;
                    }
                    QCOMPARE(kernel->countAtLeast(n, values.data(), limit), count);
                    QCOMPARE(kernel->firstAbove(n / 3, n, values.data(), limit), first);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestBeyondAccuracy)
#include "tst_beyond_accuracy.moc"
