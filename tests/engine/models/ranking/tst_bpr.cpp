// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"
#include "engine/models/logistic_loss.h"
#include "engine/models/ranking/bpr_training.h"
#include "engine/models/ranking/ranking_vectors.h"
#include "engine/parameters/model_kind.h"
#include "tests/engine/kernel_variants.h"
#include "tests/engine/ranking_toys.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace shelf;

namespace {

RunSettings smallSettings()
{
    RunSettings s;
    s.kind = findModelKind("bpr");
    s.of<VectorParameters>().factors = 10;
    s.of<StartParameters>().initScale = 0.1;
    s.of<LatentParameters>().regularization = 0.01;
    s.training.optimizer.learningRate = 0.05;
    s.training.epochs = 5;
    s.split.kind = SplitKind::none;
    return s;
}

} // namespace

class TestBpr : public QObject {
    Q_OBJECT

private slots:
    void everyStepIsTheOneThatThePaperWrites()
    {
        constexpr std::size_t kFactors = 48, kUsers = 6, kBooks = 9, kPairs = 200;
        for (const char* isa : kernelNames()) {
            const Kernels* kernel = kernelVariant(isa);
            if (!kernel)
                continue;
            Random random(4);
            std::vector<float> user(kUsers * kFactors), book(kBooks * kFactors), bias(kBooks);
            for (auto* values : {&user, &book, &bias})
                for (float& value : *values)
                    value = random.uniform(-0.3f, 0.3f);
            std::vector<double> u(user.begin(), user.end()), b(book.begin(), book.end()),
                c(bias.begin(), bias.end());
            std::vector<std::uint32_t> users(kPairs), better(kPairs), worse(kPairs);
            double expected = 0;
            const double rate = 0.1, pull = 0.02;
            for (std::size_t i = 0; i < kPairs; ++i) {
                users[i] = static_cast<std::uint32_t>(random.below(kUsers));
                better[i] = static_cast<std::uint32_t>(random.below(kBooks));
                worse[i] = static_cast<std::uint32_t>((better[i] + 1 + random.below(kBooks - 1)) % kBooks);
                double* p = &u[users[i] * kFactors];
                double* good = &b[better[i] * kFactors];
                double* bad = &b[worse[i] * kFactors];
                double x = c[better[i]] - c[worse[i]];
                for (std::size_t f = 0; f < kFactors; ++f)
                    x += p[f] * (good[f] - bad[f]);
                expected += std::log1p(std::exp(-x));
                const double slope = 1 / (1 + std::exp(x));
                for (std::size_t f = 0; f < kFactors; ++f) {
                    const double pf = p[f], gf = good[f], bf = bad[f];
                    p[f] += rate * (slope * (gf - bf) - pull * pf);
                    good[f] += rate * (slope * pf - pull * gf);
                    bad[f] += rate * (-slope * pf - pull * bf);
                }
                c[better[i]] += rate * (slope - pull * c[better[i]]);
                c[worse[i]] += rate * (-slope - pull * c[worse[i]]);
            }
            PairwiseJob job;
            job.count = kPairs;
            job.users = users.data();
            job.better = better.data();
            job.worse = worse.data();
            job.lanes = kFactors;
            job.userRows = user.data();
            job.bookRows = book.data();
            job.bookBias = bias.data();
            job.rate = 0.1f;
            job.regularization = 0.02f;
            QVERIFY(std::abs(kernel->descendPairs(job) - expected) < 1e-3);
            for (std::size_t i = 0; i < user.size(); ++i)
                QVERIFY(std::abs(double(user[i]) - u[i]) < 1e-4);
            for (std::size_t i = 0; i < book.size(); ++i)
                QVERIFY(std::abs(double(book[i]) - b[i]) < 1e-4);
            for (std::size_t i = 0; i < bias.size(); ++i)
                QVERIFY(std::abs(double(bias[i]) - c[i]) < 1e-4);
        }
    }

    void anEpochHasEveryRatingOnceAgainstABookThatTheReaderLacks()
    {
        const auto made = toy::twoTastes(700, 320, 80, smallSettings());
        const Interactions known(*made.data, made.split.train);
        const Positives positives(known);
        BprTraining training(known, positives, made.settings);
        QVERIFY(training.groups() > 1); // else nothing below says anything of blocks
        std::vector<int> drawn(320, 0);
        for (const int epoch : {1, 2, 3}) {
            training.deal(epoch);
            std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
            std::map<std::uint32_t, std::size_t> groupOfUser, groupOfBook;
            const std::size_t groups = training.groups();
            std::size_t count = 0;
            for (std::size_t block = 0; block < groups * groups; ++block) {
                BprTraining::Pairs pairs;
                training.drawBlock(epoch, block, pairs);
                for (std::size_t i = 0; i < pairs.users.size(); ++i, ++count) {
                    const auto user = static_cast<std::int32_t>(pairs.users[i]);
                    QVERIFY(known.contains(user, static_cast<std::int32_t>(pairs.better[i])));
                    QVERIFY(!known.contains(user, static_cast<std::int32_t>(pairs.worse[i])));
                    QVERIFY(seen.emplace(pairs.users[i], pairs.better[i]).second);
                    // Blocks of a round share no reader and no book.
                    QCOMPARE(groupOfUser.emplace(pairs.users[i], block / groups).first->second,
                             block / groups);
                    for (const std::uint32_t book : {pairs.better[i], pairs.worse[i]})
                        QCOMPARE(groupOfBook.emplace(book, block % groups).first->second, block % groups);
                    ++drawn[pairs.worse[i]];
                }
            }
            QCOMPARE(count, positives.size());
        }
        // 3 x 56,000 draws over 320 books that are alike: 525 each, standard deviation about 23.
        for (const int times : drawn)
            QVERIFY2(times > 350 && times < 700, qPrintable(QString::number(times)));
    }

    void threadsDoNotChangeASingleBit()
    {
        const auto made = toy::twoTastes(700, 320, 80, smallSettings());
        const auto one = made.fit(1);
        QVERIFY(one.ok());
        for (const int threads : {2, 4})
            QVERIFY(toy::sameBytes(*one->model, *made.fit(threads)->model));
        auto other = made;
        other.settings.seed = 2;
        QVERIFY(!toy::sameBytes(*one->model, *other.fit(1)->model));
    }

    void aSavedModelComesBackAndADamagedOneDoesNot()
    {
        auto made = toy::twoTastes(30, 20, 5, smallSettings());
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        QCOMPARE(toy::restoringFault(made, *outcome->model), QByteArray());
        const auto tensors = toy::copiedTensors(*outcome->model);
        made.settings.of<VectorParameters>().factors = -3;
        QVERIFY(!made.restored(tensors).ok());
    }

    void scoresOfManyReadersAreThoseOfEach()
    {
        const auto made = toy::twoTastes(80, 50, 9, smallSettings());
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        std::vector<std::int32_t> users;
        for (std::int32_t u = -1; u < 80; ++u)
            users.push_back(u);
        std::vector<float> many(81 * 50), one(50), pairs(50);
        outcome->model->scoreManyUsers(users, many);
        std::vector<std::int32_t> books(50);
        for (std::size_t b = 0; b < 50; ++b)
            books[b] = static_cast<std::int32_t>(b);
        for (std::size_t i = 0; i < users.size(); ++i) {
            outcome->model->scoreAllBooks(users[i], one);
            outcome->model->scorePairs(std::vector<std::int32_t>(50, users[i]), books, pairs);
            for (std::size_t b = 0; b < 50; ++b)
                QVERIFY(std::abs(one[b] - many[i * 50 + b]) < 1e-5f && std::abs(one[b] - pairs[b]) < 1e-5f);
        }
    }

    void aNewReaderGetsBooksOfTheTasteShown()
    {
        auto made = toy::twoTastes(200, 60, 12, smallSettings());
        made.settings.training.epochs = 60;
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        std::vector<float> scores(60), again(60);
        outcome->model->scoreAllBooks(0, scores);
        QVERIFY(toy::shareOfFirstHalfAbove(scores, {}) > 0.95);
        const std::vector<std::int32_t> liked = {3, 11, 20, 27};
        outcome->model->scoreNewReader(liked, std::vector<float>(4, 5.0f), scores);
        outcome->model->scoreNewReader(liked, std::vector<float>(4, 5.0f), again);
        QVERIFY(scores == again);
        QVERIFY2(toy::shareOfFirstHalfAbove(scores, liked) > 0.9,
                 qPrintable(QString::number(toy::shareOfFirstHalfAbove(scores, liked))));
        outcome->model->scoreNewReader({}, {}, scores);
        QVERIFY(std::all_of(scores.begin(), scores.end(), [](float s) { return std::isfinite(s); }));
    }

    void aRateThatIsTooLargeIsToldAndNotKept()
    {
        auto made = toy::twoTastes(100, 40, 8, smallSettings());
        made.settings.training.optimizer.learningRate = 100;
        made.settings.of<LatentParameters>().regularization = 5;
        made.settings.training.epochs = 50;
        const auto outcome = made.fit();
        QVERIFY(!outcome.ok());
        QVERIFY(!outcome.error().advice.empty());
    }

    void movieLensIsOrderedFarBetterThanByPopularity()
    {
        // Popularity has 0.222 on such a split.
        RunSettings settings = *presetSettings("bpr");
        settings.training.epochs = 15;
        settings.training.evaluateEvery = 15;
        const auto made = toy::movieLens(SplitKind::random, settings);
        if (!made.data)
            QSKIP("MovieLens 100k is not here");
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        const auto m = rankingMetrics(*outcome->model, *made.data, made.split, {.k = 10});
        QVERIFY2(m.ok() && m->ndcg > 0.33, qPrintable(QString::number(m->ndcg)));
    }
};

QTEST_APPLESS_MAIN(TestBpr)
#include "tst_bpr.moc"
