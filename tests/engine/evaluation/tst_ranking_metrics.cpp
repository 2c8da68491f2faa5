// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking.h"
#include "engine/evaluation/ranking_metrics.h"
#include "tests/engine/function_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
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
};

QTEST_APPLESS_MAIN(TestRankingMetrics)
#include "tst_ranking_metrics.moc"
