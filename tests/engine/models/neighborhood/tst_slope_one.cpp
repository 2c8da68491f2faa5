// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_metrics.h"
#include "engine/models/averages/bias_model.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "tests/engine/random_ratings.h"

#include <QTest>
#include <cmath>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 40;
constexpr std::size_t kBooks = 30;

using Ratings = std::map<std::size_t, double>; // book -> rating

std::vector<Ratings> byUser(const RatingsInParts& parts)
{
    std::vector<Ratings> all(kUsers);
    for (const std::uint32_t row : parts.train)
        all[std::size_t(parts.data->user[row])][std::size_t(parts.data->book[row])] =
            double(parts.data->rating[row]);
    return all;
}

/// By the table of mean differences, as the paper has it; NaN where no pair is known.
double byTable(const std::vector<Ratings>& all, const Ratings& reader, std::size_t book)
{
    double sum = 0, weight = 0;
    for (const auto& [other, rating] : reader) {
        if (other == book)
            continue;
        double difference = 0, both = 0;
        for (const Ratings& somebody : all)
            if (somebody.count(book) && somebody.count(other)) {
                difference += somebody.at(book) - somebody.at(other);
                both += 1;
            }
        if (both > 0) {
            sum += (difference / both + rating) * both;
            weight += both;
        }
    }
    return weight > 0 ? sum / weight : std::nan("");
}

} // namespace

class TestSlopeOne : public QObject {
    Q_OBJECT

private slots:
    void predictionsAreThoseOfTheTableOfDifferences()
    {
        const RatingsInParts parts = randomRatings(kUsers, kBooks, 260);
        const auto all = byUser(parts);
        const auto outcome = fitModel(parts.request(*presetSettings("slope-one")));
        QVERIFY(outcome.ok());
        const Model& model = *outcome->model;
        const auto biases = BiasModel::train(*parts.data, parts.train);
        std::vector<std::int32_t> users, books;
        for (std::size_t b = 0; b < kBooks; ++b) // readers mixed on purpose
            for (std::size_t u = 0; u < kUsers; ++u) {
                users.push_back(std::int32_t(u));
                books.push_back(std::int32_t(b));
            }
        std::vector<float> predicted(users.size()), fallback(users.size()), scores(kBooks);
        model.predict(users, books, predicted);
        biases->predict(users, books, fallback);
        std::size_t withoutPair = 0;
        for (std::size_t i = 0; i < users.size(); ++i) {
            double expected = byTable(all, all[std::size_t(users[i])], std::size_t(books[i]));
            if (std::isnan(expected)) {
                expected = double(fallback[i]);
                ++withoutPair;
            }
            QVERIFY(std::fabs(double(predicted[i]) - expected) < 1e-4);
            model.scoreAllBooks(users[i], scores);
            QVERIFY(std::fabs(double(scores[std::size_t(books[i])]) - expected) < 1e-4);
        }
        QVERIFY(withoutPair > 0 && withoutPair < users.size() / 2);
    }

    void aNewReaderIsAnsweredFromTheSameTable()
    {
        const RatingsInParts parts = randomRatings(kUsers, kBooks, 400);
        const auto all = byUser(parts);
        const auto outcome = fitModel(parts.request(*presetSettings("slope-one")));
        QVERIFY(outcome.ok());
        const std::vector<std::int32_t> books = {3, 8, 11, 20};
        const std::vector<float> ratings = {5, 2, 4, 1};
        Ratings reader;
        for (std::size_t i = 0; i < books.size(); ++i)
            reader[std::size_t(books[i])] = double(ratings[i]);
        std::vector<float> scores(kBooks);
        outcome->model->scoreNewReader(books, ratings, scores);
        for (std::size_t b = 0; b < kBooks; ++b)
            if (const double expected = byTable(all, reader, b); !std::isnan(expected))
                QVERIFY(std::fabs(double(scores[b]) - expected) < 1e-4);
        outcome->model->scoreNewReader({}, {}, scores);
        for (const float score : scores)
            QVERIFY(std::isfinite(score));
    }

    void aSavedModelComesBackAndADamagedOneDoesNot()
    {
        const RatingsInParts parts = randomRatings(kUsers, kBooks, 400);
        const RunSettings s = *presetSettings("slope-one");
        const auto outcome = fitModel(parts.request(s));
        QVERIFY(outcome.ok());
        const auto restored = [&](const auto& change) {
            std::vector<Tensor> tensors = tensorCopies(*outcome->model);
            change(tensors);
            return restoreModel({s, parts.data, parts.train, std::move(tensors)});
        };
        const auto same = restored([](std::vector<Tensor>&) {});
        QVERIFY(same.ok());
        std::vector<float> before(kBooks), after(kBooks);
        for (std::int32_t user = -1; user <= std::int32_t(kUsers); ++user) {
            outcome->model->scoreAllBooks(user, before);
            (*same)->scoreAllBooks(user, after);
            QVERIFY(before == after);
        }
        QVERIFY(!restored([](std::vector<Tensor>& t) { t.clear(); }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[1].rows += 1; }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[0].values[0] = std::nanf(""); }).ok());
    }

    // Published on five such folds: 0.946 (Surprise).
    void movieLensIsPredictedAsWellAsPublished()
    {
        const RatingsInParts parts = movieLensFold();
        if (parts.train.empty())
            QSKIP("MovieLens 100k is not at hand");
        const auto outcome = fitModel(parts.request(*presetSettings("slope-one")));
        QVERIFY(outcome.ok());
        const RatingMetrics metrics = ratingMetrics(*outcome->model, *parts.data, parts.validation);
        qInfo("RMSE %.4f", metrics.rmse);
        QVERIFY(metrics.rmse < 0.95);
    }
};

QTEST_APPLESS_MAIN(TestSlopeOne)
#include "tst_slope_one.moc"
