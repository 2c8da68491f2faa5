// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <cmath>

using namespace shelf;
using namespace implicit_fits;

class TestPopularity : public QObject {
    Q_OBJECT

private slots:
    void aBookCountsItsTrainingReaders()
    {
        auto data = std::make_shared<Dataset>();
        data->userIds = {"a", "b", "c"};
        data->books.ids = {"x", "y", "z"};
        data->books.titles = {"", "", ""};
        data->user = {0, 1, 1, 0, 2, 1};
        data->book = {0, 0, 1, 0, 2, 2}; // the first reader rates x twice
        data->rating = {5, 1, 3, 4, 2, 2};
        const auto outcome = fit(data, *presetSettings("popularity"), {0, 1, 2, 3, 4});
        QVERIFY(outcome.ok());
        const std::vector<float> expected = {2, 1, 1};
        for (const std::int32_t user : {0, 2, -1, 99})
            QVERIFY(scoresOf(*outcome->model, user) == expected);
        std::vector<float> scores(3);
        outcome->model->scoreNewReader({}, {}, scores);
        QVERIFY(scores == expected);
        // Shares 2/3, 1/3, 1/3 of three readers: 2 (1/3)^2 + (2/3)^2, and twice (2/3)^2 + 2 (1/3)^2.
        QVERIFY(std::abs(outcome->history.epochs[0].trainLoss - 2.0 / 4) < 1e-12);
        QVERIFY(!outcome->model->predictsRatings());
    }

    void aStoredModelScoresTheSameAndADamagedOneIsRefused()
    {
        const auto data = randomReaders(20, 30, 3);
        const RunSettings settings = *presetSettings("popularity");
        const auto model = fitted(data, settings);
        const auto tensors = stored(*model);
        const auto copy = restored(data, settings, tensors);
        QVERIFY(copy.ok() && scoresOf(**copy, 7) == scoresOf(*model, 7));
        for (const float impossible : {-1.0F, 21.0F, 0.5F, INFINITY}) {
            auto damaged = tensors;
            damaged[0].values[5] = impossible;
            QVERIFY(!restored(data, settings, damaged).ok());
        }
        QVERIFY(!restored(data, settings, {}).ok());
    }

    void realReadersAreServedAsPublished()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        const double ndcg = movieLensNdcg(folder, *presetSettings("popularity"));
        QVERIFY2(ndcg > 0.20 && ndcg < 0.24, qPrintable(QString::number(ndcg)));
    }
};

QTEST_APPLESS_MAIN(TestPopularity)
#include "tst_popularity.moc"
