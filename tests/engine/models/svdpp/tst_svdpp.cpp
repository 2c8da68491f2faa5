// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/kernels/kernels.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "tests/engine/kernel_variants.h"
#include "tests/engine/random_ratings.h"

#include <QTest>
#include <cmath>

using namespace shelf;

namespace {

RunSettings settings()
{
    RunSettings s = *presetSettings("svdpp");
    s.of<VectorParameters>().factors = 5;
    s.training.epochs = 4;
    return s;
}

/// mu + b_u + b_i + q_i . (p_u + |N|^-1/2 sum of y_j), from the tensors.
double byHand(const Model& model, const Interactions& known, std::size_t user, std::size_t book)
{
    const auto t = model.tensors();
    const std::size_t cols = t[0]->cols;
    const auto books = known.booksOf(std::int32_t(user));
    double sum = double(t[5]->values[0]) + double(t[3]->values[user]) + double(t[4]->values[book]);
    for (std::size_t f = 0; f < cols; ++f) {
        double reader = double(t[0]->values[user * cols + f]);
        for (const std::int32_t other : books)
            reader += double(t[2]->values[std::size_t(other) * cols + f]) / std::sqrt(double(books.size()));
        sum += reader * double(t[1]->values[book * cols + f]);
    }
    return sum;
}

} // namespace

class TestSvdpp : public QObject {
    Q_OBJECT

private slots:
    void everyProcessorTakesTheStepsOfTheFormula()
    {
        constexpr std::size_t kBooks = 9;
        for (const char* name : kernelNames()) {
            const Kernels* kernel = kernelVariant(name);
            if (!kernel)
                continue;
            for (const std::size_t lanes : {16U, 48U}) {
                Random random(lanes + 1);
                const auto drawn = [&](std::size_t n) {
                    AlignedVector<float> v(n);
                    for (float& x : v)
                        x = random.uniform(-0.5F, 0.5F);
                    return v;
                };
                AlignedVector<float> user = drawn(lanes), books = drawn(kBooks * lanes),
                                     implicit = drawn(kBooks * lanes), scratch(2 * lanes);
                RowState userState{0.2F, 0.1F, 0.05F, 0};
                std::vector<RowState> bookState(kBooks);
                for (RowState& s : bookState)
                    s = {random.uniform(-1, 1), random.uniform(0, 0.3F), random.uniform(0, 0.3F), 0};
                std::vector<RatingStep> ratings;
                for (const std::uint32_t book : {4U, 1U, 8U, 0U, 5U})
                    ratings.push_back({0, book, random.uniform(-2, 2)});
                ImplicitReaderJob job;
                job.ratings = ratings.data();
                job.count = ratings.size();
                job.first = 3;
                job.lanes = lanes;
                job.user = user.data();
                job.books = books.data();
                job.implicit = implicit.data();
                job.userState = &userState;
                job.bookState = bookState.data();
                job.scratch = scratch.data();
                job.share = 0.45F;
                job.rate = 0.04F;
                job.implicitRate = 0.02F;

                std::vector<double> p(user.begin(), user.end()), q(books.begin(), books.end()),
                    y(implicit.begin(), implicit.end()), x(lanes, 0.0), slope(lanes, 0.0);
                std::vector<double> bias;
                for (const RowState& s : bookState)
                    bias.push_back(double(s.bias));
                double own = double(userState.bias), expected = 0;
                for (const RatingStep& r : ratings)
                    for (std::size_t l = 0; l < lanes; ++l)
                        x[l] += double(job.share) * y[r.book * lanes + l];
                for (std::size_t i = 0; i < ratings.size(); ++i) {
                    const RatingStep& r = ratings[(i + 3) % ratings.size()];
                    double* book = &q[r.book * lanes];
                    double error = double(r.rating) - own - bias[r.book];
                    for (std::size_t l = 0; l < lanes; ++l)
                        error -= (p[l] + x[l]) * book[l];
                    expected += error * error;
                    for (std::size_t l = 0; l < lanes; ++l) {
                        const double before = book[l];
                        book[l] += double(job.rate) *
                                   (error * (p[l] + x[l]) - double(bookState[r.book].pull) * book[l]);
                        p[l] += double(job.rate) * (error * before - double(userState.pull) * p[l]);
                        slope[l] += error * before;
                    }
                    own += double(job.rate) * (error - double(userState.biasPull) * own);
                    bias[r.book] +=
                        double(job.rate) * (error - double(bookState[r.book].biasPull) * bias[r.book]);
                }
                for (const RatingStep& r : ratings)
                    for (std::size_t l = 0; l < lanes; ++l)
                        y[r.book * lanes + l] += double(job.implicitRate) *
                                                 (double(job.share) * slope[l] -
                                                  double(bookState[r.book].pull) * y[r.book * lanes + l]);

                const double loss = kernel->implicitReaderSteps(job);
                QVERIFY(std::fabs(loss - expected) < 1e-4 * expected);
                QVERIFY(std::fabs(double(userState.bias) - own) < 1e-5);
                for (std::size_t l = 0; l < lanes; ++l)
                    QVERIFY(std::fabs(double(user[l]) - p[l]) < 1e-5);
                for (std::size_t i = 0; i < kBooks * lanes; ++i) {
                    QVERIFY(std::fabs(double(books[i]) - q[i]) < 1e-5);
                    QVERIFY(std::fabs(double(implicit[i]) - y[i]) < 1e-5);
                }
                for (std::size_t b = 0; b < kBooks; ++b)
                    QVERIFY(std::fabs(double(bookState[b].bias) - bias[b]) < 1e-5);
            }
        }
    }

    void predictionsAreThoseOfThePublishedFormula()
    {
        const RatingsInParts parts = randomRatings(50, 30, 700);
        const FitRequest request = parts.request(settings());
        const auto outcome = fitModel(request);
        QVERIFY(outcome.ok());
        const Model& model = *outcome->model;
        std::vector<float> all(model.bookCount());
        for (std::size_t user = 0; user < 50; user += 7) {
            model.scoreAllBooks(std::int32_t(user), all);
            for (std::size_t book = 0; book < 30; ++book) {
                const auto u = std::int32_t(user), b = std::int32_t(book);
                float one = 0;
                model.predict({&u, 1}, {&b, 1}, {&one, 1});
                QVERIFY(std::fabs(double(one) - byHand(model, *request.known, user, book)) < 1e-4);
                QVERIFY(std::fabs(one - all[book]) < 1e-4F);
            }
        }
        // The reader's vector that the map and the neighbors see is the whole one.
        const MatrixView readers = model.userEmbedding();
        QVERIFY(readers.rows == 50 && model.bookEmbedding().rows == 30);
    }

    void aSavedModelComesBackAndADamagedOneDoesNot()
    {
        const RatingsInParts parts = randomRatings(50, 30, 700);
        const RunSettings s = settings();
        const auto outcome = fitModel(parts.request(s));
        QVERIFY(outcome.ok());
        const auto restored = [&](const auto& change) {
            std::vector<Tensor> tensors = tensorCopies(*outcome->model);
            change(tensors);
            return restoreModel({s, parts.data, parts.train, std::move(tensors)});
        };
        const auto same = restored([](std::vector<Tensor>&) {});
        QVERIFY(same.ok());
        std::vector<float> before(30), after(30);
        for (std::int32_t user = -1; user < 51; ++user) {
            outcome->model->scoreAllBooks(user, before);
            (*same)->scoreAllBooks(user, after);
            QVERIFY(before == after);
        }
        QVERIFY(!restored([](std::vector<Tensor>& t) { t.pop_back(); }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[2].name = "other"; }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[0].rows -= 1; }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[2].values.pop_back(); }).ok());
        QVERIFY(!restored([](std::vector<Tensor>& t) { t[2].values[1] = std::nanf(""); }).ok());
    }

    void aNewReaderIsKnownByTheListOfBooksAlone()
    {
        const RatingsInParts parts = randomRatings(80, 30, 1500);
        const auto outcome = fitModel(parts.request(settings()));
        QVERIFY(outcome.ok());
        const Model& model = *outcome->model;
        const auto t = model.tensors();
        const std::size_t cols = t[0]->cols;
        // Ratings that the implicit part and the mean reader explain leave nothing to fit.
        const std::vector<std::int32_t> books = {2, 9, 17};
        std::vector<double> reader(cols, 0.0);
        double bias = 0;
        for (std::size_t u = 0; u < 80; ++u) {
            bias += double(t[3]->values[u]) / 80;
            for (std::size_t f = 0; f < cols; ++f)
                reader[f] += double(t[0]->values[u * cols + f]) / 80;
        }
        for (const std::int32_t book : books)
            for (std::size_t f = 0; f < cols; ++f)
                reader[f] += double(t[2]->values[std::size_t(book) * cols + f]) / std::sqrt(3.0);
        const auto expected = [&](std::size_t book) {
            double sum = double(t[5]->values[0]) + bias + double(t[4]->values[book]);
            for (std::size_t f = 0; f < cols; ++f)
                sum += reader[f] * double(t[1]->values[book * cols + f]);
            return sum;
        };
        std::vector<float> ratings, scores(30);
        for (const std::int32_t book : books)
            ratings.push_back(float(expected(std::size_t(book))));
        model.scoreNewReader(books, ratings, scores);
        for (std::size_t book = 0; book < 30; ++book)
            QVERIFY(std::fabs(double(scores[book]) - expected(book)) < 1e-3);
        // And better ratings make better predictions.
        std::vector<float> higher = ratings, raised(30);
        for (float& rating : higher)
            rating += 1;
        model.scoreNewReader(books, higher, raised);
        QVERIFY(raised[5] > scores[5]);
    }

    void theSameSeedGivesTheSameBytes()
    {
        const RatingsInParts parts = randomRatings(50, 30, 700);
        const RunSettings s = settings();
        const auto one = fitModel(parts.request(s, 1));
        const auto two = fitModel(parts.request(s, 2));
        QVERIFY(one.ok() && two.ok());
        for (std::size_t t = 0; t < 6; ++t)
            QVERIFY(one->model->tensors()[t]->values == two->model->tensors()[t]->values);
    }

    // Published on five such folds: 0.919 (Surprise, 20 factors).
    void movieLensIsPredictedAsWellAsPublished()
    {
        const RatingsInParts parts = movieLensFold();
        if (parts.train.empty())
            QSKIP("MovieLens 100k is not at hand");
        const auto outcome = fitModel(parts.request(*presetSettings("svdpp")));
        QVERIFY(outcome.ok());
        const RatingMetrics metrics = ratingMetrics(*outcome->model, *parts.data, parts.validation);
        qInfo("RMSE %.4f", metrics.rmse);
        QVERIFY(metrics.rmse < 0.915);
    }
};

QTEST_APPLESS_MAIN(TestSvdpp)
#include "tst_svdpp.moc"
