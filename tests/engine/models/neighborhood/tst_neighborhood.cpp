// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/models/neighborhood/neighborhood_model.h"
#include "tests/engine/fit_data.h"
#include "tests/test_data.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace shelf;

namespace {

RunSettings settingsOf(NeighborhoodKind kind, RankingSimilarity similarity = RankingSimilarity::cosine)
{
    RunSettings s = *presetSettings(kind == NeighborhoodKind::item ? "item-knn" : "user-knn");
    s.of<NeighborhoodParameters>().neighbors = 5;
    s.of<NeighborhoodParameters>().shrinkage = 3;
    s.of<NeighborhoodParameters>().rankingNeighbors = 6;
    s.of<NeighborhoodParameters>().similarity = similarity;
    return s;
}

/// Both kinds with both similarities.
std::vector<RunSettings> allSettings()
{
    std::vector<RunSettings> all;
    for (const auto kind : {NeighborhoodKind::item, NeighborhoodKind::user})
        for (const auto similarity : {RankingSimilarity::cosine, RankingSimilarity::bm25})
            all.push_back(settingsOf(kind, similarity));
    return all;
}

/// The ratings as tables in double, rows being what is compared.
struct Table {
    std::vector<std::map<std::int32_t, double>> residuals; ///< a row each, by column
    std::vector<std::size_t> columnSizes;

    Table(const fitting::Data& data, NeighborhoodKind kind, const BiasModel& biases)
    {
        const bool byBook = kind == NeighborhoodKind::item;
        residuals.resize(byBook ? data.known->bookCount() : data.known->userCount());
        columnSizes.resize(byBook ? data.known->userCount() : data.known->bookCount());
        for (std::int32_t u = 0; u < static_cast<std::int32_t>(data.known->userCount()); ++u) {
            const auto books = data.known->booksOf(u);
            for (std::size_t k = 0; k < books.size(); ++k) {
                const std::int32_t row = byBook ? books[k] : u;
                const std::int32_t column = byBook ? u : books[k];
                residuals[static_cast<std::size_t>(row)][column] =
                    static_cast<double>(data.known->ratingsOf(u)[k]) - biases.mean() - biases.userBias(u) -
                    biases.bookBias(books[k]);
                ++columnSizes[static_cast<std::size_t>(column)];
            }
        }
    }

    double correlation(std::size_t a, std::size_t b, double shrinkage) const
    {
        double products = 0;
        double squaresA = 0;
        double squaresB = 0;
        double common = 0;
        for (const auto& [column, value] : residuals[a]) {
            const auto other = residuals[b].find(column);
            if (other == residuals[b].end())
                continue;
            products += value * other->second;
            squaresA += value * value;
            squaresB += other->second * other->second;
            ++common;
        }
        return common == 0
                   ? 0
                   : products / std::sqrt(squaresA * squaresB) * (common - 1) / (common - 1 + shrinkage);
    }

    double setLikeness(std::size_t a, std::size_t b, RankingSimilarity kind) const
    {
        double sum = 0;
        double all = 0;
        const auto rows = static_cast<double>(residuals.size());
        for (const auto& row : residuals)
            all += static_cast<double>(row.size());
        const auto term = [&](std::size_t row, std::int32_t column) {
            const auto size = static_cast<double>(residuals[row].size());
            if (kind == RankingSimilarity::cosine)
                return 1 / std::sqrt(size);
            const auto count = static_cast<double>(columnSizes[static_cast<std::size_t>(column)]);
            return std::log((rows + 1) / (count + 0.5)) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * size * rows / all));
        };
        for (const auto& [column, value] : residuals[a])
            if (residuals[b].count(column))
                sum += term(a, column) * term(b, column);
        return sum;
    }
};

std::shared_ptr<const BiasModel> biasesOf(const fitting::Data& data)
{
    return BiasModel::train(*data.data, data.split.train);
}

const Tensor& tensor(const Model& model, const std::string& name)
{
    for (const Tensor* t : model.tensors())
        if (t->name == name)
            return *t;
    qFatal("no tensor %s", name.c_str());
}

} // namespace

class TestNeighborhood : public QObject {
    Q_OBJECT

private slots:
    void neighborsAreTheNearestOfAllByTheDefinitions()
    {
        const fitting::Data data = fitting::toyData(40, 30);
        for (const RunSettings& settings : allSettings()) {
            const NeighborhoodParameters& p = settings.of<NeighborhoodParameters>();
            const auto fitted = data.fit(settings);
            QVERIFY(fitted.ok());
            const Table table(data, p.kind, *biasesOf(data));
            for (const bool rating : {true, false}) {
                const std::string name = rating ? "rating" : "ranking";
                const Tensor& neighbors = tensor(*fitted->model, name + "_neighbors");
                const Tensor& similarities = tensor(*fitted->model, name + "_similarities");
                for (std::size_t row = 0; row < neighbors.rows; ++row) {
                    const auto likeness = [&](std::size_t other) {
                        return rating ? table.correlation(row, other, p.shrinkage)
                                      : table.setLikeness(row, other, p.similarity);
                    };
                    std::vector<double> all;
                    for (std::size_t other = 0; other < neighbors.rows; ++other)
                        if (other != row && likeness(other) > 1e-9)
                            all.push_back(likeness(other));
                    std::sort(all.rbegin(), all.rend());
                    for (std::size_t place = 0; place < neighbors.cols; ++place) {
                        const float neighbor = neighbors.values[row * neighbors.cols + place];
                        const float similarity = similarities.values[row * neighbors.cols + place];
                        if (place >= all.size()) {
                            QVERIFY(neighbor == -1 || similarity < 1e-5F);
                            continue;
                        }
                        QVERIFY(std::abs(similarity - all[place]) < 1e-4);
                        QVERIFY(std::abs(similarity - likeness(static_cast<std::size_t>(neighbor))) < 1e-4);
                    }
                }
            }
        }
    }

    void predictedStarsAreTheShrunkenMeanOfTheNearestThatHaveARating()
    {
        const fitting::Data data = fitting::toyData(40, 30);
        const auto biases = biasesOf(data);
        for (const auto kind : {NeighborhoodKind::item, NeighborhoodKind::user}) {
            const RunSettings settings = settingsOf(kind);
            const auto fitted = data.fit(settings);
            const Table table(data, kind, *biases);
            for (std::int32_t u = -1; u < 40; ++u) {
                for (std::int32_t b = -1; b < 30; ++b) {
                    const std::int32_t row = kind == NeighborhoodKind::item ? b : u;
                    const std::int32_t column = kind == NeighborhoodKind::item ? u : b;
                    std::vector<std::pair<double, double>> have; // similarity, residual
                    for (std::size_t other = 0; row >= 0 && other < table.residuals.size(); ++other) {
                        const auto at = table.residuals[other].find(column);
                        const auto own = static_cast<std::size_t>(row);
                        if (other != own && at != table.residuals[other].end())
                            have.emplace_back(
                                table.correlation(own, other,
                                                  settings.of<NeighborhoodParameters>().shrinkage),
                                at->second);
                    }
                    std::sort(have.rbegin(), have.rend());
                    double sum = 0;
                    double weights = static_cast<double>(NeighborhoodModel::kDoubt);
                    for (std::size_t k = 0; k < std::min<std::size_t>(5, have.size()); ++k) {
                        sum += std::max(0.0, have[k].first) * have[k].second;
                        weights += std::max(0.0, have[k].first);
                    }
                    const double expected =
                        biases->mean() + biases->userBias(u) + biases->bookBias(b) + sum / weights;
                    float predicted = 0;
                    fitted->model->predict(std::span(&u, 1), std::span(&b, 1), std::span(&predicted, 1));
                    QVERIFY2(std::abs(predicted - expected) < 1e-3,
                             qPrintable(
                                 QStringLiteral("%1 %2: %3 %4").arg(u).arg(b).arg(predicted).arg(expected)));
                }
            }
        }
    }

    void pairsInAnyOrderArePredictedAsOneByOne()
    {
        const fitting::Data data = fitting::toyData(25, 30);
        const auto fitted = data.fit(settingsOf(NeighborhoodKind::item));
        const std::vector<std::int32_t> users = {3, -1, 7, 3, 24, 7, 99};
        const std::vector<std::int32_t> books = {5, 5, -1, 29, 0, 5, 2};
        std::vector<float> together(users.size());
        std::vector<float> scores(users.size());
        fitted->model->predict(users, books, together);
        fitted->model->scorePairs(users, books, scores);
        for (std::size_t i = 0; i < users.size(); ++i) {
            float alone = 0;
            fitted->model->predict(std::span(&users[i], 1), std::span(&books[i], 1), std::span(&alone, 1));
            QCOMPARE(together[i], alone);
            const float score =
                books[i] < 0
                    ? 0.0F
                    : fitting::allScores(*fitted->model, users[i])[static_cast<std::size_t>(books[i])];
            QCOMPARE(scores[i], score);
        }
    }

    void contributionsAddUpToTheScore()
    {
        const fitting::Data data = fitting::toyData(35, 28);
        for (const RunSettings& settings : allSettings()) {
            const auto fitted = data.fit(settings);
            const Model& model = *fitted->model;
            QVERIFY(model.predictsRatings() && model.scoreKind() == ScoreKind::preference);
            const std::vector<std::int32_t> mine = {2, 9, 17, 27};
            const std::vector<float> stars = {5, 4, 5, 1};
            std::vector<float> fresh(model.bookCount());
            model.scoreNewReader(mine, stars, fresh);
            QVERIFY(*std::max_element(fresh.begin(), fresh.end()) > 0);
            for (std::int32_t b = 0; b < 28; ++b) {
                const auto at = static_cast<std::size_t>(b);
                float sum = 0;
                for (const Contribution& c : model.contributions(-1, mine, stars, b)) {
                    QVERIFY(std::count(mine.begin(), mine.end(), c.book) == 1 && c.weight > 0);
                    sum += c.weight;
                }
                QVERIFY(std::abs(sum - fresh[at]) < 1e-4F * (1 + fresh[at]));
                sum = 0;
                for (const Contribution& c :
                     model.contributions(6, data.known->booksOf(6), data.known->ratingsOf(6), b))
                    sum += c.weight;
                const float score = fitting::allScores(model, 6)[at];
                QVERIFY(std::abs(sum - score) < 1e-4F * (1 + score));
            }
            QVERIFY(model.contributions(-1, mine, stars, -1).empty());
        }
    }

    void aNewReaderWithTheBooksOfAKnownOneGetsTheSameScores()
    {
        const fitting::Data data = fitting::toyData(35, 28);
        const RunSettings item = settingsOf(NeighborhoodKind::item, RankingSimilarity::bm25);
        const auto fitted = data.fit(item);
        std::vector<float> fresh(28);
        fitted->model->scoreNewReader(data.known->booksOf(4), data.known->ratingsOf(4), fresh);
        QVERIFY(fresh == fitting::allScores(*fitted->model, 4));
        fitted->model->scoreNewReader({}, {}, fresh);
        QVERIFY(fresh == std::vector<float>(28, 0.0F));
    }

    void anyNumberOfThreadsGivesTheSameBytes()
    {
        const fitting::Data data = fitting::toyData(90, 70);
        for (const RunSettings& settings : allSettings())
            QVERIFY(fitting::sameBytes(*data.fit(settings, 1)->model, *data.fit(settings, 4)->model));
    }

    void aSavedModelAnswersTheSameAndADamagedOneIsRefused()
    {
        const fitting::Data data = fitting::toyData(20, 15);
        const RunSettings settings = settingsOf(NeighborhoodKind::user);
        const auto fitted = data.fit(settings);
        const auto restored = data.restore(settings, fitting::copyOf(*fitted->model));
        QVERIFY(restored.ok());
        QVERIFY(fitting::sameBytes(**restored, *fitted->model));
        QVERIFY(fitting::allScores(**restored, 3) == fitting::allScores(*fitted->model, 3));
        const auto refused = [&](const std::string& name, auto damage) {
            std::vector<Tensor> tensors = fitting::copyOf(*fitted->model);
            damage(*std::find_if(tensors.begin(), tensors.end(), [&](Tensor& t) { return t.name == name; }));
            return !data.restore(settings, std::move(tensors)).ok();
        };
        for (const float wrong : {20.0F, 1e9F, -2.0F, 0.5F, 0.0F, NAN, INFINITY}) // 0 is the row itself
            QVERIFY(refused("rating_neighbors", [&](Tensor& t) { t.values[0] = wrong; }));
        QVERIFY(refused("ranking_neighbors", [](Tensor& t) { t.values[0] = -1; })); // a hole in the list
        QVERIFY(refused("ranking_similarities", [](Tensor& t) { t.values[2] = NAN; }));
        QVERIFY(refused("ranking_similarities", [](Tensor& t) { t.cols += 1; }));
        QVERIFY(refused("rating_neighbors", [](Tensor& t) { t.rows = 0; }));
        QVERIFY(refused("rating_neighbors", [](Tensor& t) { t.name = "other"; }));
        QVERIFY(refused("book_bias", [](Tensor& t) { t.values.pop_back(); }));
    }

    void itStopsWhenAsked()
    {
        const fitting::Data data = fitting::toyData(300, 200);
        FitObserver observer;
        observer.progress = [](const TrainingProgress&) { return false; };
        const auto fitted = data.fit(settingsOf(NeighborhoodKind::item), 1, observer);
        QVERIFY(!fitted.ok());
        QCOMPARE(fitted.error().kind, ErrorKind::cancelled);
    }

    void realRatingsAndRankingsAreAsGoodAsTheLiteratureHasThem()
    {
        if (testDataFolder().empty())
            QSKIP("the real data sets are not here");
        DataSource source;
        source.path = testDataFolder() + "/ml-100k";
        auto ratings = std::make_shared<const Dataset>(*readDataset(source));
        Split split;
        for (std::uint32_t row = 0; row < ratings->ratingCount(); ++row)
            (row % 5 == 2 ? split.validation : split.train).push_back(row);
        const fitting::Data data(ratings, split);
        for (const char* preset : {"item-knn", "user-knn"}) {
            const auto fitted = data.fit(*presetSettings(preset), 0);
            const double rmse = ratingMetrics(*fitted->model, *ratings, split.validation).rmse;
            QVERIFY2(rmse < 0.931, qPrintable(QString::number(rmse))); // Surprise's nearest neighbors
            const auto ranking = rankingMetrics(*fitted->model, *ratings, split, {});
            QVERIFY2(ranking.ok() && ranking->ndcg > 0.36, qPrintable(QString::number(ranking->ndcg)));
        }
    }
};

QTEST_APPLESS_MAIN(TestNeighborhood)
#include "tst_neighborhood.moc"
