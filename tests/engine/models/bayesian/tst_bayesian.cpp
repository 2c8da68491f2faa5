// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/bayesian/bayesian_model.h"
#include "engine/models/bayesian/gibbs_side.h"
#include "engine/models/bayesian/side_features.h"
#include "tests/engine/fit_data.h"
#include "tests/test_data.h"

#include <QTest>

#include <algorithm>
#include <functional>

#include <Eigen/Dense>
#include <cmath>

using namespace shelf;

namespace {

RunSettings quickSettings(int epochs, const char* preset = "bayesian-mf")
{
    RunSettings s = *presetSettings(preset);
    s.of<VectorParameters>().factors = 4;
    s.training.epochs = epochs;
    s.training.evaluateEvery = 1000;
    s.of<BayesianParameters>().burnIn = epochs / 2;
    return s;
}

const BayesianModel& asBayesian(const Model& model)
{
    return dynamic_cast<const BayesianModel&>(model);
}

Eigen::VectorXd drawOf(const GibbsSide& side, std::size_t row)
{
    std::vector<float> values(side.dimension());
    side.copyDraw(row, values.data());
    return Eigen::Map<const Eigen::VectorXf>(values.data(), static_cast<Eigen::Index>(values.size()))
        .cast<double>();
}

/// The posterior of one reader's row by the textbook: precision, then mean.
std::pair<Eigen::MatrixXd, Eigen::VectorXd> ridge(const GibbsSide& users, const GibbsSide& books,
                                                  const Interactions& known, std::size_t user,
                                                  const GibbsSide::Ratings& units)
{
    const auto n = static_cast<Eigen::Index>(users.dimension());
    Eigen::MatrixXd precision = users.prior().precision;
    Eigen::VectorXd right = precision * users.prior().mean;
    const auto ids = known.booksOf(static_cast<std::int32_t>(user));
    for (std::size_t k = 0; k < ids.size(); ++k) {
        Eigen::VectorXd x = drawOf(books, static_cast<std::size_t>(ids[k]));
        const double bias = x[n - 1];
        x[n - 1] = 1;
        const double rating = known.ratingsOf(static_cast<std::int32_t>(user))[k];
        precision += units.noisePrecision * x * x.transpose();
        right += units.noisePrecision * ((rating - units.mean) / units.scale - bias) * x;
    }
    return {precision, precision.inverse() * right};
}

struct Sides {
    fitting::Data data = fitting::toyData(30, 40);
    Workers workers{1};
    GibbsSide::Ratings units{3.1, 1.3, 1.7};
    GibbsSide users{GibbsEntity::user, data.known, 3, 11};
    GibbsSide books{GibbsEntity::book, data.known, 3, 11};

    Sides()
    {
        books.drawRows(0, books.rowCount(), users, units, 1, workers);
        users.drawPriorGivenRows(1, workers);
    }
    void drawUsers(std::uint64_t sweep) { users.drawRows(0, users.rowCount(), books, units, sweep, workers); }
};

/// MovieLens, every fifth rating held out.
fitting::Data movieLens()
{
    DataSource source;
    source.path = testDataFolder() + "/ml-100k";
    auto data = std::make_shared<const Dataset>(*readDataset(source));
    Split split;
    for (std::uint32_t row = 0; row < data->ratingCount(); ++row)
        (row % 5 == 2 ? split.validation : split.train).push_back(row);
    return {data, split};
}

double rmse(const fitting::Data& data, const Model& model)
{
    return ratingMetrics(model, *data.data, data.split.validation).rmse;
}

} // namespace

class TestBayesian : public QObject {
    Q_OBJECT

private slots:
    void aReadersMeanGivenTheBooksIsTheRidgeSolution()
    {
        Sides sides;
        sides.drawUsers(2);
        for (std::size_t u = 0; u < sides.users.rowCount(); ++u) {
            const auto [precision, mean] = ridge(sides.users, sides.books, *sides.data.known, u, sides.units);
            const auto given = sides.users.conditionalMean(u);
            for (std::size_t i = 0; i < given.size(); ++i)
                QVERIFY(std::abs(given[i] - mean[static_cast<Eigen::Index>(i)]) < 1e-4);
        }
    }

    void drawsOfAReaderScatterAsThePosteriorDoes()
    {
        Sides sides;
        constexpr int kDraws = 4000;
        const auto [precision, mean] = ridge(sides.users, sides.books, *sides.data.known, 7, sides.units);
        const Eigen::Index n = mean.size();
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(n);
        Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(n, n);
        for (std::uint64_t sweep = 2; sweep < 2 + kDraws; ++sweep) {
            sides.users.drawRows(7, 8, sides.books, sides.units, sweep, sides.workers);
            const Eigen::VectorXd off = drawOf(sides.users, 7) - mean;
            sum += off / kDraws;
            covariance += off * off.transpose() / kDraws;
        }
        const Eigen::MatrixXd expected = precision.inverse();
        QVERIFY(sum.norm() < 4 * std::sqrt(expected.trace() / kDraws));
        QVERIFY((covariance - expected).norm() < 0.12 * expected.norm());
    }

    void squaredErrorsAreThoseOfTheDraws()
    {
        Sides sides;
        sides.drawUsers(2);
        double expected = 0;
        for (std::size_t u = 0; u < sides.users.rowCount(); ++u) {
            const auto user = static_cast<std::int32_t>(u);
            for (std::size_t k = 0; k < sides.data.known->booksOf(user).size(); ++k) {
                const auto book = static_cast<std::size_t>(sides.data.known->booksOf(user)[k]);
                const Eigen::VectorXd p = drawOf(sides.users, u);
                const Eigen::VectorXd q = drawOf(sides.books, book);
                const double rating = sides.data.known->ratingsOf(user)[k];
                const double off =
                    (rating - sides.units.mean) / sides.units.scale - p.head(3).dot(q.head(3)) - p[3] - q[3];
                expected += off * off;
            }
        }
        QVERIFY(std::abs(sides.users.squaredErrors() - expected) < 1e-4 * expected);
    }

    void whatFeaturesSayIsFoundInTheRows()
    {
        // Rows that are their one feature's vector and a little noise.
        auto features = std::make_shared<FeatureMatrix>();
        features->columns = 3;
        features->start = {0};
        Eigen::MatrixXd effects(3, 2);
        effects << 2, -1, -0.5, 1.5, -1.5, -0.5; // columns sum to zero, as centered ones do
        Eigen::MatrixXd rows(600, 2);
        Draws draws(9);
        for (Eigen::Index r = 0; r < rows.rows(); ++r) {
            features->column.push_back(static_cast<std::uint32_t>(r % 3));
            features->value.push_back(1);
            features->start.push_back(static_cast<std::uint32_t>(r + 1));
            for (Eigen::Index d = 0; d < 2; ++d)
                rows(r, d) = effects(r % 3, d) + 0.1 * draws.normal();
        }
        GibbsRegression regression(features, 2);
        Workers workers(1);
        Eigen::MatrixXd mean = Eigen::MatrixXd::Zero(3, 2);
        for (int i = 0; i < 50; ++i) {
            regression.draw(rows, 100 * Eigen::MatrixXd::Identity(2, 2), draws, workers);
            for (Eigen::Index c = 0; c < 3; ++c)
                mean.row(c) += regression.offset(static_cast<std::size_t>(c)).transpose() / 50;
        }
        QVERIFY((mean - effects).cwiseAbs().maxCoeff() < 0.05);
    }

    void sharedValuesOfTheCatalogueBecomeFeatures()
    {
        Dataset data;
        for (int b = 0; b < 80; ++b) {
            toy::addBook(data, std::to_string(b), "T", b % 2 ? "Ann, Bob" : "Ann", 1900 + b);
            data.books.languages.set(data.books.size() - 1, b < 3 ? "rare" : "common");
        }
        const auto features = bookFeatures(data);
        const auto has = [&](const char* name) {
            return std::find(features->names.begin(), features->names.end(), name) != features->names.end();
        };
        QVERIFY(has("author: Bob") && has("language: common"));
        QVERIFY(!has("author: Ann")); // says nothing: all have it
        QVERIFY(!has("language: rare"));
        QVERIFY(has("year: range 1") && has("year: range 10"));
        QCOMPARE(features->rows(), std::size_t{80});
    }

    void anyNumberOfThreadsGivesTheSameBytes()
    {
        const fitting::Data data = fitting::toyData(60, 50);
        const auto one = data.fit(quickSettings(6), 1);
        const auto three = data.fit(quickSettings(6), 3);
        QVERIFY(one.ok() && three.ok());
        QVERIFY(fitting::sameBytes(*one->model, *three->model));
        RunSettings other = quickSettings(6);
        other.seed = 2;
        QVERIFY(!fitting::sameBytes(*one->model, *data.fit(other)->model));
    }

    void goingOnKeepsTheSamplesThatTheWholePlanWants_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("burnIn");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("all");
        QTest::newRow("every sweep is a sample") << "bayesian-mf" << 4 << 7 << 12;
        QTest::newRow("still burning in") << "bayesian-mf" << 9 << 5 << 12;
        QTest::newRow("with what the catalogue says") << "bayesian-fm" << 4 << 7 << 12;
        QTest::newRow("then every second") << "bayesian-mf" << 0 << 60 << 120;
    }
    void goingOnKeepsTheSamplesThatTheWholePlanWants()
    {
        QFETCH(QString, name);
        QFETCH(int, burnIn);
        QFETCH(int, first);
        QFETCH(int, all);
        const fitting::Data data = fitting::toyData(20, 15);
        RunSettings settings = quickSettings(all, qPrintable(name));
        settings.of<BayesianParameters>().burnIn = burnIn;
        const auto whole = data.fit(settings);
        settings.training.epochs = first;
        const auto part = data.fit(settings);
        QVERIFY(whole.ok() && part.ok() && part->last);
        settings.training.epochs = all;
        FitRequest request{data.data, data.split.train, data.split.validation, data.known, settings, 2, 0};
        request.resume = *part;
        request.resume.model = nullptr;
        const auto rest = fitModel(request);
        QVERIFY(rest.ok());
        QVERIFY(fitting::sameBytes(*rest->model, *whole->model));
        QCOMPARE(asBayesian(*rest->model).sampleCount(), std::size_t(std::min(60, all - burnIn)));
    }

    void samplesOfAnotherPlanAreThinnedToWhatThereIsRoomFor()
    {
        const fitting::Data data = fitting::toyData(20, 15);
        RunSettings settings = quickSettings(120);
        settings.of<BayesianParameters>().burnIn = 0;
        const auto part = data.fit(settings); // every second sweep
        settings.training.epochs = 180;       // every third: half of those wanted were never kept
        FitRequest request{data.data, data.split.train, data.split.validation, data.known, settings, 1, 0};
        request.resume = *part;
        const auto rest = fitModel(request);
        QVERIFY(rest.ok());
        // 20 are to come, so at most 40 of the 60 can stay: every second.
        QCOMPARE(asBayesian(*rest->model).sampleCount(), std::size_t(50));
    }

    void aStateOfOtherDataOrDamagedIsRefused()
    {
        const fitting::Data data = fitting::toyData(20, 15);
        const auto part = data.fit(quickSettings(4));
        const RunSettings more = quickSettings(8);
        const auto goesOn = [&](const fitting::Data& ratings,
                                const std::function<void(Checkpoint&)>& change) {
            FitRequest request{
                ratings.data, ratings.split.train, ratings.split.validation, ratings.known, more, 1, 0};
            request.resume = *part;
            auto state = std::make_shared<Checkpoint>(*part->last);
            change(*state);
            request.resume.last = state;
            return fitModel(request).ok();
        };
        QVERIFY(goesOn(data, [](Checkpoint&) {}));
        QVERIFY(!goesOn(fitting::toyData(21, 15), [](Checkpoint&) {}));
        for (std::size_t t = 0; t < part->last->tensors.size(); ++t) {
            QVERIFY(!goesOn(data, [t](Checkpoint& state) { state.tensors[t].name = "strange"; }));
            QVERIFY(!goesOn(data, [t](Checkpoint& state) { state.tensors[t].values.pop_back(); }));
        }
        const auto set = [](const char* name, float value) {
            return [=](Checkpoint& state) {
                for (Tensor& tensor : state.tensors)
                    if (tensor.name == name)
                        std::fill(tensor.values.begin(), tensor.values.end(), value);
            };
        };
        QVERIFY(!goesOn(data, set("sample_sweeps", 65535))); // no number
        QVERIFY(!goesOn(data, set("noise_precision", 0.5F)));
    }

    void scoresOfOneOfManyAndOfPairsAgree()
    {
        const fitting::Data data = fitting::toyData(20, 700);
        const auto fitted = data.fit(quickSettings(8));
        QVERIFY(fitted.ok());
        const Model& model = *fitted->model;
        const std::vector<std::int32_t> users = {3, 19, -1, 0};
        std::vector<float> many(users.size() * model.bookCount());
        model.scoreManyUsers(users, many);
        for (std::size_t i = 0; i < users.size(); ++i) {
            const std::vector<float> scores = fitting::allScores(model, users[i]);
            for (std::size_t b = 0; b < scores.size(); ++b) {
                const std::vector<std::int32_t> user = {users[i]};
                const std::vector<std::int32_t> book = {static_cast<std::int32_t>(b)};
                float rating = 0;
                model.predict(user, book, std::span(&rating, 1));
                QVERIFY(std::abs(scores[b] - rating) < 1e-4F);
                QVERIFY(std::abs(many[i * scores.size() + b] - rating) < 1e-4F);
            }
        }
    }

    void aNewReaderWithTheRatingsOfAKnownOneGetsTheSameScores()
    {
        const fitting::Data data = fitting::toyData(40, 60);
        const auto fitted = data.fit(quickSettings(12));
        QVERIFY(fitted.ok());
        std::vector<float> fresh(60);
        fitted->model->scoreNewReader(data.known->booksOf(5), data.known->ratingsOf(5), fresh);
        // The noise of the sweep is drawn after its readers: that is all in which the two differ.
        const std::vector<float> known = fitting::allScores(*fitted->model, 5);
        for (std::size_t b = 0; b < fresh.size(); ++b)
            QVERIFY2(std::abs(fresh[b] - known[b]) < 0.15F,
                     qPrintable(QStringLiteral("%1 %2").arg(fresh[b]).arg(known[b])));
        std::vector<float> nobody(60);
        fitted->model->scoreNewReader({}, {}, nobody);
        const std::vector<float> unknown = fitting::allScores(*fitted->model, -1);
        for (std::size_t b = 0; b < nobody.size(); ++b)
            QVERIFY(std::abs(nobody[b] - unknown[b]) < 1e-3F);
    }

    void theDeviationIsThatOfTheSamplesAndTheNoise()
    {
        const fitting::Data data = fitting::toyData(15, 12);
        const auto fitted = data.fit(quickSettings(10));
        QVERIFY(fitted.ok());
        const std::vector<std::int32_t> user = {4};
        const std::vector<std::int32_t> book = {7};
        float deviation = 0;
        asBayesian(*fitted->model).predictDeviation(user, book, std::span(&deviation, 1));
        std::vector<double> values;
        double noise = 0;
        for (const Tensor* books : fitted->model->tensors()) {
            if (books->name.rfind("books_", 0) != 0)
                continue;
            const std::string number = books->name.substr(6);
            for (const Tensor* other : fitted->model->tensors()) {
                if (other->name == "users_" + number) {
                    double dot = other->values[4 * 5 + 4] + books->values[7 * 5 + 4];
                    for (std::size_t f = 0; f < 4; ++f)
                        dot += other->values[4 * 5 + f] * books->values[7 * 5 + f];
                    values.push_back(dot);
                } else if (other->name == "prior_" + number)
                    noise += 1 / other->values.back();
            }
        }
        QCOMPARE(values.size(), asBayesian(*fitted->model).sampleCount());
        double mean = 0;
        double variance = 0;
        for (const double value : values)
            mean += value / static_cast<double>(values.size());
        for (const double value : values)
            variance += (value - mean) * (value - mean) / static_cast<double>(values.size());
        const double expected = std::sqrt(variance + noise / static_cast<double>(values.size()));
        QVERIFY(std::abs(deviation - expected) < 1e-3 * expected);
    }

    void aSavedModelPredictsTheSameAndADamagedOneIsRefused()
    {
        const fitting::Data data = fitting::toyData(20, 15);
        const RunSettings settings = quickSettings(6);
        const auto fitted = data.fit(settings);
        QVERIFY(fitted.ok());
        const auto restored = data.restore(settings, fitting::copyOf(*fitted->model));
        QVERIFY(restored.ok());
        QVERIFY(fitting::allScores(**restored, 3) == fitting::allScores(*fitted->model, 3));

        const auto refused = [&](auto damage) {
            std::vector<Tensor> tensors = fitting::copyOf(*fitted->model);
            damage(tensors);
            return !data.restore(settings, std::move(tensors)).ok();
        };
        using Tensors = std::vector<Tensor>;
        QVERIFY(refused([](Tensors& t) { t.pop_back(); }));
        QVERIFY(refused([](Tensors& t) { t.resize(3); }));
        QVERIFY(refused([](Tensors& t) { t[3].values[1] = NAN; }));
        QVERIFY(refused([](Tensors& t) { t[4].rows -= 1; }));
        QVERIFY(refused([](Tensors& t) { t[5].values.back() = 0; })); // noise precision
        QVERIFY(refused([](Tensors& t) { t[5].values[5] = -1; }));    // first of the precision matrix
        QVERIFY(refused([](Tensors& t) { t.back().name = "strange"; }));
    }

    void everySweepIsRecordedAndTheFitToTheRatingsGrows()
    {
        const fitting::Data data = fitting::toyData(20, 15);
        int records = 0;
        FitObserver observer;
        observer.epoch = [&](const EpochRecord&, bool) { ++records; };
        const auto whole = data.fit(quickSettings(5), 1, observer);
        QVERIFY(whole.ok() && records == 5);
        QCOMPARE(whole->history.epochs.size(), std::size_t{5});
        QVERIFY(whole->history.epochs.back().trainLoss < whole->history.epochs.front().trainLoss);
    }

    void realRatingsArePredictedAsThePublishedSamplersDo()
    {
        if (testDataFolder().empty())
            QSKIP("the real data sets are not here");
        const fitting::Data data = movieLens();
        const double bias = rmse(data, *BiasModel::train(*data.data, data.split.train));
        RunSettings settings = quickSettings(60);
        settings.of<VectorParameters>().factors = 8;
        settings.of<BayesianParameters>().burnIn = 20;
        const auto plain = data.fit(settings, 0);
        settings.of<BayesianParameters>().sideFeatures = true;
        const auto informed = data.fit(settings, 0);
        QVERIFY(plain.ok() && informed.ok());
        const double ids = rmse(data, *plain->model);
        const double featured = rmse(data, *informed->model);
        QVERIFY2(ids < 0.905 && ids < bias - 0.03, qPrintable(QString::number(ids)));
        QVERIFY2(featured < ids - 0.005, qPrintable(QString::number(featured)));
    }
};

QTEST_APPLESS_MAIN(TestBayesian)
#include "tst_bayesian.moc"
