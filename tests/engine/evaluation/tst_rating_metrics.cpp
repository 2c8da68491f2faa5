// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/evaluation/rating_metrics.h"
#include "tests/engine/function_model.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <vector>

using namespace shelf;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestRatingMetrics : public QObject {
    Q_OBJECT

private slots:
    void theFiguresAreThoseOfAHandMadeTable()
    {
        Dataset data;
        data.userIds.resize(2);
        data.books.ids.resize(3);
        data.user = {0, 0, 1, 1, 1};
        data.book = {0, 1, 0, 1, 2};
        data.rating = {5, 1, 3, 4, 2};
        data.scale = {1, 5};
        // Predictions by (user, book); errors 1, -1.5, -0.5, 0.5 and one row left out.
        const FunctionModel model(2, 3, [](int u, int b) {
            const float table[2][3] = {{6, -0.5f, 0}, {2.5f, 4.5f, 99}};
            return table[u][b];
        });
        const std::vector<std::uint32_t> rows = {0, 1, 2, 3};
        const RatingMetrics m = ratingMetrics(model, data, rows);
        QCOMPARE(m.count, std::uint64_t(4));
        QVERIFY(near(m.mse, (1 + 2.25 + 0.25 + 0.25) / 4));
        QVERIFY(near(m.rmse, std::sqrt(3.75 / 4)));
        QVERIFY(near(m.mae, 3.5 / 4));
        QVERIFY(near(m.rmseClipped, std::sqrt(0.5 / 4))); // 6 counts as 5 and -0.5 as 1
        QVERIFY(near(m.maeClipped, 1.0 / 4));
        QVERIFY(near(m.maeRounded, 1.0 / 4)); // 5, 1, 3 (2.5 up), 5 (4.5 up)
    }

    void eachLossIsThatOfItsFormula()
    {
        Dataset data;
        data.userIds.resize(1);
        data.books.ids.resize(2);
        data.user = {0, 0};
        data.book = {0, 1};
        data.rating = {3, 3};
        const std::vector<std::uint32_t> rows = {0, 1};
        const FunctionModel model(1, 2, [](int, int b) { return b == 0 ? 3.5f : 1.0f; }); // off by 0.5 and 2
        QVERIFY(near(meanLoss(model, data, rows, Loss::mse, 1), (0.25 + 4) / 2));
        QVERIFY(near(meanLoss(model, data, rows, Loss::mae, 1), 2.5 / 2));
        QVERIFY(near(meanLoss(model, data, rows, Loss::huber, 1), (0.125 + 1.5) / 2));
        QVERIFY(near(meanLoss(model, data, rows, Loss::huber, 0.4), (0.4 * 0.3 + 0.4 * 1.8) / 2));
        QVERIFY(near(meanLoss(model, data, {}, Loss::mse, 1), 0));
    }

    void nothingHeldOutGivesZeros()
    {
        Dataset data;
        const FunctionModel model(0, 0, [](int, int) { return 3.0f; });
        const RatingMetrics m = ratingMetrics(model, data, {});
        QCOMPARE(m.count, std::uint64_t(0));
        QCOMPARE(m.rmse, 0.0);
    }

    void manyRatingsAreMeasuredAsFew()
    {
        // More than one batch: every error is 0.25, whatever the order.
        Dataset data;
        data.userIds.resize(1);
        data.books.ids.resize(10000);
        data.scale = {1, 5};
        std::vector<std::uint32_t> rows;
        for (int i = 0; i < 10000; ++i) {
            data.user.push_back(0);
            data.book.push_back(i);
            data.rating.push_back(static_cast<float>(1 + i % 5));
            rows.push_back(static_cast<std::uint32_t>(i));
        }
        const FunctionModel model(1, 10000, [](int, int b) { return static_cast<float>(1 + b % 5) + 0.25f; });
        const RatingMetrics m = ratingMetrics(model, data, rows);
        QVERIFY(near(m.rmse, 0.25) && near(m.mae, 0.25) && near(m.maeRounded, 0));
        QVERIFY(near(m.maeClipped, 0.2)); // a fifth are 5.25, held at 5
    }

    void errorsAreTheSameBitsForAnyNumberOfThreads()
    {
        constexpr int kRatings = 50'000; // more pieces than threads
        Dataset data;
        data.userIds.resize(1);
        data.books.ids.resize(kRatings);
        data.scale = {1, 5};
        std::vector<std::uint32_t> rows;
        for (int i = 0; i < kRatings; ++i) {
            data.user.push_back(0);
            data.book.push_back(i);
            data.rating.push_back(static_cast<float>(1 + i % 5));
            if (i % 3 != 0)
                rows.push_back(static_cast<std::uint32_t>(i));
        }
        const FunctionModel model(1, kRatings,
                                  [](int, int b) { return 3.0F + 3.0F * std::sin(static_cast<float>(b)); });
        double squared = 0; // by hand, in another order
        double huber = 0;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            const double error = std::abs(3.0 + 3.0 * std::sin(double(*row)) - (1 + *row % 5));
            squared += error * error;
            huber += error < 0.5 ? error * error / 2 : 0.5 * (error - 0.25);
        }
        std::vector<float> predictions(rows.size());
        const RatingErrors one = ratingErrors(model, data, rows, Loss::huber, 0.5, 1, predictions);
        QCOMPARE(one.count, rows.size());
        QVERIFY(std::abs(one.squared / squared - 1) < 1e-5);
        QVERIFY(std::abs(one.loss / huber - 1) < 1e-5);
        for (const std::size_t i : {std::size_t(0), rows.size() / 2, rows.size() - 1})
            QCOMPARE(predictions[i], 3.0F + 3.0F * std::sin(static_cast<float>(rows[i])));
        for (const int threads : {2, 3, 7}) {
            const RatingErrors many = ratingErrors(model, data, rows, Loss::huber, 0.5, threads);
            QCOMPARE(std::memcmp(&many, &one, sizeof one), 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestRatingMetrics)
#include "tst_rating_metrics.moc"
