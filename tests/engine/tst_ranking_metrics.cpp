// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking.h"
#include "engine/evaluation/ranking_metrics.h"
#include "tests/engine/function_model.h"
#include "tests/test_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <set>
#include <sstream>
#include <vector>

using namespace shelf;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) < tolerance;
}

/// A table of 5 readers and 6 books: 't' in training, 'h' held out, '.' not rated.
struct Table {
    explicit Table(std::vector<std::string> rows)
    {
        data.userIds.resize(rows.size());
        data.books.ids.resize(rows.front().size());
        for (std::size_t u = 0; u < rows.size(); ++u)
            for (std::size_t b = 0; b < rows[u].size(); ++b)
                if (rows[u][b] != '.') {
                    auto& part = rows[u][b] == 't' ? split.train : split.validation;
                    part.push_back(static_cast<std::uint32_t>(data.user.size()));
                    data.user.push_back(static_cast<std::int32_t>(u));
                    data.book.push_back(static_cast<std::int32_t>(b));
                    data.rating.push_back(3);
                }
    }
    RankingMetrics judge(const std::function<float(int, int)>& score,
                         const RankingParameters& parameters) const
    {
        const FunctionModel model(data.userCount(), data.bookCount(), score);
        return *rankingMetrics(model, data, split, parameters);
    }

    Dataset data;
    Split split;
};

Table handMade()
{
    // Book 5 is in nobody's training part: the one who has it held out misses it.
    return Table({
        "th.t..",
        "t..hh.",
        "ttt.t.",
        ".tt..h",
        "h.....",
    });
}

/// Many readers of many books; every reader has `known` books in training and one held out.
Table large(std::size_t users, std::size_t books)
{
    std::vector<std::string> rows(users, std::string(books, '.'));
    for (std::size_t u = 0; u < users; ++u) {
        rows[u][(u * 7) % books] = 't';
        rows[u][(u * 7 + 3) % books] = 'h';
    }
    rows.push_back(std::string(books, 't')); // so that every book is in training
    return Table(rows);
}

float hashed(int user, int book)
{
    std::uint64_t x = static_cast<std::uint64_t>(user) * 1'000'003u + static_cast<std::uint64_t>(book);
    x = (x ^ (x >> 31)) * 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 29)) * 0xbf58476d1ce4e5b9u;
    return static_cast<float>((x ^ (x >> 32)) >> 40) * 0x1p-24f;
}

// The released weights of "Neural Collaborative Filtering" and their test lists.
struct Array {
    std::size_t rows = 0, cols = 1;
    std::vector<float> values;
    const float* row(std::size_t r) const { return values.data() + r * cols; }
};

Array readNpy(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const std::size_t header =
        static_cast<unsigned char>(bytes[8]) + 256u * static_cast<unsigned char>(bytes[9]);
    const std::string text = bytes.substr(10, header);
    Array a;
    std::stringstream shape(text.substr(text.find('(') + 1));
    char comma = 0;
    shape >> a.rows >> comma;
    if (!(shape >> a.cols))
        a.cols = 1;
    a.values.resize(a.rows * a.cols);
    std::memcpy(a.values.data(), bytes.data() + 10 + header, a.values.size() * sizeof(float));
    return a;
}

struct Ncf {
    explicit Ncf(const std::string& folder)
        : gmfUser(readNpy(folder + "/gmf_user_embedding_W.npy")),
          gmfItem(readNpy(folder + "/gmf_item_embedding_W.npy")),
          gmfW(readNpy(folder + "/gmf_prediction_W.npy")),
          gmfB(readNpy(folder + "/gmf_prediction_b.npy")),
          mlpUser(readNpy(folder + "/mlp_user_embedding_W.npy")),
          mlpItem(readNpy(folder + "/mlp_item_embedding_W.npy")),
          mlpW(readNpy(folder + "/mlp_prediction_W.npy")),
          mlpB(readNpy(folder + "/mlp_prediction_b.npy"))
    {
        for (const char* layer : {"1", "2", "3"}) {
            weights.push_back(readNpy(folder + "/mlp_layer" + layer + "_W.npy"));
            biases.push_back(readNpy(folder + "/mlp_layer" + layer + "_b.npy"));
        }
    }
    double gmf(std::size_t user, std::size_t item) const
    {
        double sum = gmfB.values[0];
        for (std::size_t k = 0; k < gmfUser.cols; ++k)
            sum += double(gmfUser.row(user)[k]) * gmfItem.row(item)[k] * gmfW.values[k];
        return sum;
    }
    double mlp(std::size_t user, std::size_t item) const
    {
        std::vector<double> x(mlpUser.row(user), mlpUser.row(user) + mlpUser.cols);
        x.insert(x.end(), mlpItem.row(item), mlpItem.row(item) + mlpItem.cols);
        for (std::size_t layer = 0; layer < weights.size(); ++layer) {
            std::vector<double> y(biases[layer].values.begin(), biases[layer].values.end());
            for (std::size_t i = 0; i < x.size(); ++i)
                for (std::size_t j = 0; j < y.size(); ++j)
                    y[j] += x[i] * weights[layer].row(i)[j];
            for (double& v : y)
                v = std::max(0.0, v);
            x = y;
        }
        double sum = mlpB.values[0];
        for (std::size_t k = 0; k < x.size(); ++k)
            sum += x[k] * mlpW.values[k];
        return sum;
    }

    Array gmfUser, gmfItem, gmfW, gmfB, mlpUser, mlpItem, mlpW, mlpB;
    std::vector<Array> weights, biases;
};

} // namespace

class TestRankingMetrics : public QObject {
    Q_OBJECT

private slots:
    void theFiguresAreThoseOfAHandMadeTable()
    {
        // Scores fall from book 0 to book 5. Lists (known books left out), held-out ones starred:
        //   reader 0: 1* 2 4 5          place 1
        //   reader 1: 1 2 3* 4* 5       places 3 and 4
        //   reader 3: 0 3 4 5*          book 5 is unknown to training: a miss
        //   reader 4: 0* 1 2 3 4 5      place 1
        const RankingMetrics m =
            handMade().judge([](int, int b) { return static_cast<float>(-b); }, {.k = 3});
        QCOMPARE(m.users, std::uint64_t(4));
        QCOMPARE(m.k, 3);
        QVERIFY(near(m.hitRatio, 3.0 / 4));
        QVERIFY(near(m.recall, (1 + 0.5 + 0 + 1) / 4));
        QVERIFY(near(m.precision, (1.0 / 3 + 1.0 / 3 + 0 + 1.0 / 3) / 4));
        const double ideal2 = 1 + 1 / std::log2(3.0);
        QVERIFY(near(m.ndcg, (1 + 0.5 / ideal2 + 0 + 1) / 4));
        QVERIFY(near(m.mrr, (1 + 1.0 / 3 + 0 + 1) / 4));
        // Reader 1: each held-out book is above one of the three others.
        QVERIFY(near(m.auc, (1 + 1.0 / 3 + 0 + 1) / 4));
        // First threes: {1,2,4}, {1,2,3}, {0,3,4}, {0,1,2}: all books but the last.
        QVERIFY(near(m.coverage, 5.0 / 6));
    }

    void equalScoresCountAgainstTheModel()
    {
        const RankingMetrics constant = handMade().judge([](int, int) { return 3.0f; }, {.k = 1});
        QCOMPARE(constant.hitRatio, 0.0);
        QCOMPARE(constant.ndcg, 0.0);
        QCOMPARE(constant.auc, 0.0);
        const Table table = large(300, 200);
        const RankingMetrics sampled = table.judge([](int, int) { return 3.0f; }, {.k = 10, .sampled = true});
        QCOMPARE(sampled.hitRatio, 0.0);
        QCOMPARE(sampled.auc, 0.0);
        const RankingMetrics full = table.judge([](int, int) { return 3.0f; }, {.k = 10});
        QCOMPARE(full.ndcg, 0.0);
        QCOMPARE(full.users, std::uint64_t(300));
    }

    void scoresThatAreNotNumbersNeverWin()
    {
        const RankingMetrics m =
            large(50, 100).judge([](int u, int b) { return b == (u * 7 + 3) % 100 ? NAN : 1.0f; }, {.k = 10});
        QCOMPARE(m.hitRatio, 0.0);
        const std::vector<std::int32_t> others = {1, 2};
        const std::vector<float> scores = {NAN, 0.5f};
        QCOMPARE(placeAmong(0, 1.0f, others, scores), std::size_t(1));
        QCOMPARE(placeAmong(0, NAN, others, scores), std::size_t(3));
    }

    void aPerfectModelGetsFullMarks()
    {
        const Table table = large(300, 200);
        for (const bool sampled : {false, true}) {
            const RankingMetrics m =
                table.judge([](int u, int b) { return b == (u * 7 + 3) % 200 ? 2.0f : hashed(u, b); },
                            {.k = 10, .sampled = sampled});
            QVERIFY(near(m.hitRatio, 1) && near(m.ndcg, 1) && near(m.mrr, 1) && near(m.auc, 1));
            QVERIFY(near(m.recall, 1) && near(m.precision, 0.1));
        }
    }

    void aModelThatGuessesHitsOneTimeInTen()
    {
        // Place uniform over 1 .. 100: HR@10 = 0.1, NDCG@10 = sum of 1 / log2(p + 1), p = 1 .. 10, over 100.
        const Table table = large(10000, 250);
        const RankingMetrics m = table.judge(hashed, {.k = 10, .sampled = true, .negatives = 99});
        QVERIFY2(near(m.hitRatio, 0.1, 0.009), qPrintable(QString::number(m.hitRatio)));
        QVERIFY2(near(m.ndcg, 0.045436, 0.0045), qPrintable(QString::number(m.ndcg)));
        QVERIFY(near(m.auc, 0.5, 0.009));
        const RankingMetrics full = table.judge(hashed, {.k = 10});
        QVERIFY(near(full.hitRatio, 10.0 / 249, 0.006) && near(full.auc, 0.5, 0.009));
    }

    void theFullRankingIsThatOfASortedList()
    {
        const Table table = large(60, 40);
        // Coarse scores, so that there are many ties.
        const auto score = [](int u, int b) { return std::floor(hashed(u, b) * 8); };
        const RankingMetrics m = table.judge(score, {.k = 5});
        double hits = 0, mrr = 0, auc = 0;
        std::set<int> listed;
        for (int u = 0; u < 60; ++u) {
            const int known = (u * 7) % 40, wanted = (u * 7 + 3) % 40;
            std::vector<int> list;
            for (int b = 0; b < 40; ++b)
                if (b != known)
                    list.push_back(b);
            std::sort(list.begin(), list.end(), [&](int a, int b) {
                if (score(u, a) != score(u, b))
                    return score(u, a) > score(u, b);
                return (a == wanted) != (b == wanted) ? b == wanted : a < b;
            });
            const auto place = std::find(list.begin(), list.end(), wanted) - list.begin() + 1;
            hits += place <= 5;
            mrr += 1.0 / static_cast<double>(place);
            auc += static_cast<double>(39 - place) / 38;
            listed.insert(list.begin(), list.begin() + 5);
        }
        QVERIFY(near(m.hitRatio, hits / 60) && near(m.mrr, mrr / 60) && near(m.auc, auc / 60));
        QVERIFY(near(m.coverage, static_cast<double>(listed.size()) / 40));
    }

    void theFiguresDoNotDependOnThreadsButOnTheSeed()
    {
        const Table table = large(500, 300);
        const RankingParameters one{.k = 10, .sampled = true, .seed = 5, .threads = 1};
        RankingParameters three = one, otherSeed = one;
        three.threads = 3;
        otherSeed.seed = 6;
        const double a = table.judge(hashed, one).mrr;
        QCOMPARE(table.judge(hashed, three).mrr, a);
        QVERIFY(table.judge(hashed, otherSeed).mrr != a);
        QCOMPARE(table.judge(hashed, {.threads = 1}).mrr, table.judge(hashed, {.threads = 3}).mrr);
        QCOMPARE(table.judge(hashed, {.threads = 1}).coverage, table.judge(hashed, {.threads = 3}).coverage);
    }

    void whatCannotBeJudgedIsRefusedWithAReason()
    {
        Table table = handMade();
        const FunctionModel model(5, 6, hashed);
        QVERIFY(!rankingMetrics(model, table.data, table.split, {.k = 0}).ok());
        QVERIFY(!rankingMetrics(FunctionModel(5, 7, hashed), table.data, table.split, {}).ok());
        const auto stopped = rankingMetrics(model, table.data, table.split, {},
                                            [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped.ok() && stopped.error().kind == ErrorKind::cancelled);
        table.split.validation.clear();
        QVERIFY(rankingMetrics(model, table.data, table.split, {}).error().kind == ErrorKind::usage);
    }

    void theReleasedNcfWeightsGetTheirPublishedFigures_data()
    {
        QTest::addColumn<double>("gmfShare");
        QTest::addColumn<double>("mlpShare");
        QTest::addColumn<double>("hitRatio");
        QTest::addColumn<double>("ndcg");
        QTest::newRow("GMF") << 1.0 << 0.0 << 0.636755 << 0.369085;
        QTest::newRow("MLP") << 0.0 << 1.0 << 0.671026 << 0.396254;
        QTest::newRow("fused") << 0.5 << 0.5 << 0.671026 << 0.396939;
    }

    void theReleasedNcfWeightsGetTheirPublishedFigures()
    {
        QFETCH(double, gmfShare);
        QFETCH(double, mlpShare);
        const std::string folder = testDataFolder() + "/ncf-oracle";
        std::ifstream tests(folder + "/test.rating");
        std::ifstream lists(folder + "/test.negative");
        if (!tests || !lists)
            QSKIP("the released weights are not here");
        const Ncf ncf(folder);
        std::vector<std::size_t> places;
        std::string testLine, listLine;
        while (std::getline(tests, testLine) && std::getline(lists, listLine)) {
            std::istringstream test(testLine), list(listLine);
            std::size_t user = 0, item = 0, other = 0;
            std::string pair;
            test >> user >> item;
            list >> pair;
            const auto score = [&](std::size_t i) {
                return static_cast<float>((gmfShare > 0 ? gmfShare * ncf.gmf(user, i) : 0) +
                                          (mlpShare > 0 ? mlpShare * ncf.mlp(user, i) : 0));
            };
            std::vector<std::int32_t> candidates;
            std::vector<float> scores;
            while (list >> other) {
                candidates.push_back(static_cast<std::int32_t>(other));
                scores.push_back(score(other));
            }
            QCOMPARE(candidates.size(), std::size_t(99));
            places.push_back(placeAmong(static_cast<std::int32_t>(item), score(item), candidates, scores));
        }
        QCOMPARE(places.size(), std::size_t(6040));
        const RankingMetrics m = metricsOfPlaces(places, 99, 10);
        QFETCH(double, hitRatio);
        QFETCH(double, ndcg);
        QVERIFY2(near(m.hitRatio, hitRatio, 6e-7), qPrintable(QString::number(m.hitRatio, 'f', 8)));
        QVERIFY2(near(m.ndcg, ndcg, 6e-7), qPrintable(QString::number(m.ndcg, 'f', 8)));
    }
};

QTEST_APPLESS_MAIN(TestRankingMetrics)
#include "tst_ranking_metrics.moc"
