// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/models/two_tower/in_batch_softmax.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace shelf;

namespace {

constexpr std::size_t kUnits = 5;
constexpr std::size_t kLanes = 16;

struct Vectors {
    Vectors(std::size_t samples, std::size_t books, std::uint64_t seed)
        : query(samples * kLanes, 0.0F), book(books * kLanes, 0.0F)
    {
        Random random(seed);
        for (auto* rows : {&query, &book})
            for (std::size_t i = 0; i < rows->size(); i += kLanes)
                for (std::size_t d = 0; d < kUnits; ++d)
                    (*rows)[i + d] = random.uniform(-1.0F, 1.0F);
    }
    AlignedVector<float> query; ///< one a sample
    AlignedVector<float> book;  ///< one a book id
};

/// The loss as it is defined: a column for every sample of the batch, in double.
struct Defined {
    SamplingCorrection correction = SamplingCorrection::none;
    bool removeHits = false;
    double temperature = 1;
    std::vector<double> chance;

    double loss(const std::vector<std::int32_t>& books, const std::vector<double>& query,
                const std::vector<double>& book) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < books.size(); ++i) {
            double own = 0;
            std::vector<double> others;
            const auto ownBook = static_cast<std::size_t>(books[i]);
            const bool corrected = correction == SamplingCorrection::corrected;
            std::size_t negatives = 0;
            for (const std::int32_t b : books)
                negatives += b != books[i];
            for (std::size_t j = 0; j < books.size(); ++j) {
                const auto b = static_cast<std::size_t>(books[j]);
                double score = 0;
                for (std::size_t d = 0; d < kUnits; ++d)
                    score += query[i * kLanes + d] * book[b * kLanes + d];
                score /= temperature;
                if (i == j) {
                    own = correction == SamplingCorrection::logQ ? score - std::log(chance[b]) : score;
                    continue;
                }
                if ((removeHits || corrected) && books[j] == books[i])
                    continue;
                // Drawn from the others: the mean of exp(score) / chance estimates their sum.
                if (corrected)
                    score -= std::log(chance[b] / (1 - chance[ownBook]) * static_cast<double>(negatives));
                else if (correction == SamplingCorrection::logQ)
                    score -= std::log(chance[b]);
                others.push_back(score);
            }
            double whole = std::exp(own);
            for (const double score : others)
                whole += std::exp(score);
            sum += std::log(whole) - own;
        }
        return sum;
    }
};

const std::vector<std::int32_t> kBatch = {3, 1, 3, 0, 2, 1, 3, 5};
const std::vector<double> kChance = {0.1, 0.2, 0.05, 0.4, 0.05, 0.2};

struct Ours {
    double loss = 0;
    BatchBooks batch;
    AlignedVector<float> querySlopes;
    AlignedVector<float> bookSlopes; ///< of the batch's books
};

Ours run(const Defined& defined, const std::vector<std::int32_t>& books, const Vectors& vectors,
         const Team& team = Team())
{
    BatchSorter sorter(defined.chance, defined.correction, defined.removeHits);
    sorter.sort(std::vector<std::int32_t>{0, 1}); // what a batch leaves must not show in the next
    Ours ours;
    ours.batch = sorter.sort(books);
    AlignedVector<float> book;
    for (const std::int32_t b : ours.batch.books)
        book.insert(book.end(), vectors.book.begin() + b * static_cast<int>(kLanes),
                    vectors.book.begin() + (b + 1) * static_cast<int>(kLanes));
    ours.querySlopes.resize(books.size() * kLanes);
    ours.bookSlopes.resize(book.size());
    InBatchSoftmax softmax(defined.temperature);
    ours.loss = softmax.run(ours.batch, kLanes, vectors.query.data(), book.data(), ours.querySlopes.data(),
                            ours.bookSlopes.data(), team);
    return ours;
}

} // namespace

class InBatchSoftmaxTest : public QObject {
    Q_OBJECT
private slots:
    void lossAndSlopesAreThoseOfTheDefinition_data()
    {
        QTest::addColumn<int>("correction");
        QTest::addColumn<bool>("removeHits");
        QTest::addColumn<double>("temperature");
        const char* names[] = {"none", "logQ", "corrected"};
        for (int c = 0; c < 3; ++c)
            for (const bool removed : {false, true})
                for (const double temperature : {1.0, 0.4})
                    QTest::addRow("%s, hits %s, temperature %g", names[c], removed ? "removed" : "kept",
                                  temperature)
                        << c << removed << temperature;
    }
    void lossAndSlopesAreThoseOfTheDefinition()
    {
        QFETCH(int, correction);
        QFETCH(bool, removeHits);
        QFETCH(double, temperature);
        const Defined defined{static_cast<SamplingCorrection>(correction), removeHits, temperature, kChance};
        const Vectors vectors(kBatch.size(), kChance.size(), 3);
        const Ours ours = run(defined, kBatch, vectors);
        std::vector<double> query(vectors.query.begin(), vectors.query.end());
        std::vector<double> book(vectors.book.begin(), vectors.book.end());
        const double loss = defined.loss(kBatch, query, book);
        QVERIFY2(std::abs(ours.loss - loss) < 1e-5 * loss, qPrintable(QString::number(ours.loss - loss)));

        const auto difference = [&](double& x) {
            constexpr double kStep = 1e-5;
            const double before = x;
            x = before + kStep;
            const double above = defined.loss(kBatch, query, book);
            x = before - kStep;
            const double below = defined.loss(kBatch, query, book);
            x = before;
            return (above - below) / (2 * kStep);
        };
        for (std::size_t i = 0; i < kBatch.size(); ++i)
            for (std::size_t d = 0; d < kUnits; ++d) {
                const double slope = difference(query[i * kLanes + d]);
                QVERIFY(std::abs(double(ours.querySlopes[i * kLanes + d]) - slope) < 1e-5);
            }
        for (std::size_t b = 0; b < ours.batch.books.size(); ++b)
            for (std::size_t d = 0; d < kUnits; ++d) {
                const auto id = static_cast<std::size_t>(ours.batch.books[b]);
                const double slope = difference(book[id * kLanes + d]);
                QVERIFY(std::abs(double(ours.bookSlopes[b * kLanes + d]) - slope) < 1e-5);
            }
    }

    void equalScoresLoseTheLogOfTheBatchSizeEach()
    {
        Vectors vectors(kBatch.size(), kChance.size(), 1);
        std::fill(vectors.query.begin(), vectors.query.end(), 0.0F);
        const Ours ours = run({.chance = kChance}, kBatch, vectors);
        const double samples = static_cast<double>(kBatch.size());
        QVERIFY(std::abs(ours.loss - samples * std::log(samples)) < 1e-5);
    }

    void equalChancesNeedNoCorrection()
    {
        const std::vector<double> equal(kChance.size(), 1.0 / 6);
        const Vectors vectors(kBatch.size(), kChance.size(), 5);
        for (const bool removed : {false, true}) {
            const Ours plain = run({SamplingCorrection::none, removed, 1, equal}, kBatch, vectors);
            const Ours logQ = run({SamplingCorrection::logQ, removed, 1, equal}, kBatch, vectors);
            QVERIFY(std::abs(plain.loss - logQ.loss) < 1e-5);
            for (std::size_t i = 0; i < plain.querySlopes.size(); ++i)
                QVERIFY(std::abs(plain.querySlopes[i] - logQ.querySlopes[i]) < 1e-6F);
        }
    }

    void aBatchOfOneBookTeachesNothingOnceHitsAreRemoved()
    {
        const Vectors vectors(3, kChance.size(), 5);
        for (const auto correction : {SamplingCorrection::none, SamplingCorrection::corrected}) {
            const Ours ours = run({correction, true, 1, kChance}, {2, 2, 2}, vectors);
            QVERIFY(std::abs(ours.loss) < 1e-6);
            for (const float slope : ours.bookSlopes)
                QVERIFY(std::abs(slope) < 1e-6F);
        }
    }

    void theSameBytesForAnyNumberOfThreads()
    {
        const std::size_t samples = 700;
        Random random(9);
        std::vector<std::int32_t> books(samples);
        for (auto& book : books)
            book = static_cast<std::int32_t>(random.below(100));
        const Vectors vectors(samples, 100, 8);
        const Defined defined{SamplingCorrection::none, false, 1, std::vector<double>(100, 0.01)};
        const Ours alone = run(defined, books, vectors);
        Workers workers(3);
        const Ours together = run(defined, books, vectors, Team(&workers));
        QCOMPARE(together.loss, alone.loss);
        QVERIFY(together.querySlopes == alone.querySlopes);
        QVERIFY(together.bookSlopes == alone.bookSlopes);
    }

    void everyProcessorsSoftmaxIsThatOfDoublePrecision()
    {
        for (const char* name : kernelNames()) {
            const Kernels* kernel = kernelVariant(name);
            if (!kernel)
                continue;
            Random random(4);
            AlignedVector<float> rows(3 * 32);
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] = random.uniform(-1.0F, 1.0F) * (i < 32 ? 1.0F : i < 64 ? 40.0F : 1000.0F);
            for (std::size_t i = 28; i < 32; ++i)
                rows[i] = -1e30F; // padding
            const std::vector<double> before(rows.begin(), rows.end());
            float logs[3];
            kernel->softmaxRows(3, 32, rows.data(), 32, logs);
            for (std::size_t r = 0; r < 3; ++r) {
                double top = -1e300;
                for (std::size_t i = 0; i < 32; ++i)
                    top = std::max(top, before[r * 32 + i]);
                double whole = 0;
                for (std::size_t i = 0; i < 32; ++i)
                    whole += std::exp(before[r * 32 + i] - top);
                QVERIFY2(std::abs(double(logs[r]) - (top + std::log(whole))) < 1e-5 * (1 + std::abs(top)),
                         name);
                for (std::size_t i = 0; i < 32; ++i) {
                    // The distance from the largest is itself a float.
                    const double below = top - before[r * 32 + i];
                    const double share = std::exp(-below) / whole;
                    QVERIFY2(std::abs(double(rows[r * 32 + i]) - share) <
                                 (1e-6 + 1.2e-7 * below) * share + 1e-37,
                             name);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(InBatchSoftmaxTest)
#include "tst_in_batch_softmax.moc"
