// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/nearest_word.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/result.h"
#include "engine/base/statistics.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>

using namespace shelf;

class BaseTest : public QObject {
    Q_OBJECT
private slots:
    void aSeedMeansTheSameNumbersAsTheReferenceGenerator_data();
    void aSeedMeansTheSameNumbersAsTheReferenceGenerator();
    void everyFaceOfADieComesUpEquallyOften();
    void unitDrawsFillTheirIntervalEvenly();
    void normalDrawsHaveMeanZeroAndVarianceOne();
    void shuffledCardsAreAllThereInUnbiasedOrder();
    void eachChunkOfWorkIsDoneOnce_data();
    void eachChunkOfWorkIsDoneOnce();
    void whatWorkThrowsReachesTheCaller_data() { eachChunkOfWorkIsDoneOnce_data(); }
    void roundsThatFollowAtOnceAndAfterAWhileAreDoneWhole();
    void whatWorkThrowsReachesTheCaller();
    void errorsSayWhereAndWhatToDo();
    void whatIsThrownAtTheEdgeBecomesAnError();
    void quantilesAreThoseOfNumpy();
    void aMistypedWordIsKnownForWhatIsMeant_data();
    void aMistypedWordIsKnownForWhatIsMeant();
};

// The figures come from a Python program that follows Blackman and Vigna's xoshiro256** and splitmix64
// papers.
void BaseTest::aSeedMeansTheSameNumbersAsTheReferenceGenerator_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("stream");
    QTest::addColumn<QList<quint64>>("firstThree");
    QTest::addColumn<quint64>("thousandth");
    QTest::newRow("seed 0 stream 0") << quint64(0x0ULL) << quint64(0x0ULL)
                                     << QList<quint64>{0x3f9e3171d51e610bULL, 0x5b81d5fc3322c514ULL,
                                                       0x7fc02e15fd06b1a5ULL}
                                     << quint64(0x61e4d2c4711423e1ULL);
    QTest::newRow("seed 1 stream 0") << quint64(0x1ULL) << quint64(0x0ULL)
                                     << QList<quint64>{0x70ae28af59a15ef7ULL, 0x6321896b755030bfULL,
                                                       0x15b8817a31f144dULL}
                                     << quint64(0xba063910dc4cd311ULL);
    QTest::newRow("seed 1 stream 5") << quint64(0x1ULL) << quint64(0x5ULL)
                                     << QList<quint64>{0xe391d080bfc17fa8ULL, 0x67261088db7bba58ULL,
                                                       0xfd8fdcc2feeeeb0dULL}
                                     << quint64(0x122f6fa8930af481ULL);
    QTest::newRow("seed 18446744073709551615 stream 9223372036854775808")
        << quint64(0xffffffffffffffffULL) << quint64(0x8000000000000000ULL)
        << QList<quint64>{0xf2ffae731725f12bULL, 0x63017d6f9faccfb5ULL, 0xa68de971372780a5ULL}
        << quint64(0x590c25f94ec99e83ULL);
}

void BaseTest::aSeedMeansTheSameNumbersAsTheReferenceGenerator()
{
    QFETCH(quint64, seed);
    QFETCH(quint64, stream);
    QFETCH(QList<quint64>, firstThree);
    QFETCH(quint64, thousandth);
    Random random(seed, stream);
    quint64 last = 0;
    for (int i = 0; i < 1000; ++i) {
        last = random.next();
        if (i < 3)
            QCOMPARE(last, firstThree[i]);
    }
    QCOMPARE(last, thousandth);
}

void BaseTest::everyFaceOfADieComesUpEquallyOften()
{
    // Pearson's chi-square; for 6 - 1 and 1000 - 1 degrees of freedom the 99.99 % points are 25.7 and 1176.
    for (const auto& [faces, bound] : {std::pair<std::uint64_t, double>{6, 25.7}, {1000, 1176.0}}) {
        Random random(42, faces);
        const int draws = 200 * 1000;
        std::vector<int> seen(faces, 0);
        for (int i = 0; i < draws; ++i)
            ++seen[random.below(faces)];
        const double expected = draws / static_cast<double>(faces);
        double chiSquare = 0;
        for (const int count : seen)
            chiSquare += (count - expected) * (count - expected) / expected;
        QVERIFY2(chiSquare < bound, qPrintable(QString::number(chiSquare)));
    }
    // A range just above half of 2^64 would be visibly biased without rejection.
    Random random(7);
    const std::uint64_t wide = (std::uint64_t(1) << 63) + (std::uint64_t(1) << 62);
    int low = 0;
    for (int i = 0; i < 60000; ++i)
        low += random.below(wide) < wide / 2;
    QVERIFY(std::abs(low - 30000) < 600);
    QCOMPARE(Random(3).below(1), std::uint64_t(0));
}

void BaseTest::unitDrawsFillTheirIntervalEvenly()
{
    Random random(5);
    double sum = 0;
    double squares = 0;
    const int n = 200000;
    for (int i = 0; i < n; ++i) {
        const double x = random.uniform();
        QVERIFY(x >= 0 && x < 1);
        sum += x;
        squares += x * x;
    }
    QVERIFY(std::abs(sum / n - 0.5) < 0.004);
    QVERIFY(std::abs(squares / n - 1.0 / 3) < 0.004);
    for (int i = 0; i < 100000; ++i) {
        const float x = random.uniform(-0.05f, 0.05f);
        QVERIFY(x >= -0.05f && x < 0.05f);
    }
}

void BaseTest::normalDrawsHaveMeanZeroAndVarianceOne()
{
    Random random(6);
    double sum = 0;
    double squares = 0;
    int withinOne = 0;
    const int n = 200000;
    for (int i = 0; i < n; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
        withinOne += std::abs(x) < 1;
    }
    QVERIFY(std::abs(sum / n) < 0.01);
    QVERIFY(std::abs(squares / n - 1) < 0.02);
    QVERIFY(std::abs(withinOne / static_cast<double>(n) - 0.6827) < 0.01);
}

void BaseTest::shuffledCardsAreAllThereInUnbiasedOrder()
{
    // All 24 orders of four cards, 99.99 % point of chi-square with 23 degrees of freedom: 56.
    std::map<std::vector<int>, int> seen;
    Random random(11);
    const int rounds = 48000;
    for (int i = 0; i < rounds; ++i) {
        std::vector<int> cards{0, 1, 2, 3};
        random.shuffle(cards);
        ++seen[cards];
    }
    QCOMPARE(seen.size(), std::size_t(24));
    double chiSquare = 0;
    for (const auto& [order, count] : seen)
        chiSquare += (count - rounds / 24.0) * (count - rounds / 24.0) / (rounds / 24.0);
    QVERIFY2(chiSquare < 56, qPrintable(QString::number(chiSquare)));
}

void BaseTest::eachChunkOfWorkIsDoneOnce_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 3, 8})
        QTest::addRow("%d threads", threads) << threads;
}

void BaseTest::eachChunkOfWorkIsDoneOnce()
{
    QFETCH(int, threads);
    Workers workers(threads);
    QCOMPARE(workers.count(), threads);
    for (const std::size_t chunks : {0, 1, 2, 7, 1000}) {
        std::vector<int> done(chunks, 0);
        std::vector<std::atomic<int>> inUse(static_cast<std::size_t>(threads));
        std::atomic<bool> shared{false};
        for (int round = 0; round < 50; ++round)
            workers.run(chunks, [&](std::size_t chunk, int worker) {
                if (inUse[static_cast<std::size_t>(worker)].fetch_add(1) != 0)
                    shared = true;
                ++done[chunk];
                inUse[static_cast<std::size_t>(worker)].fetch_sub(1);
            });
        QVERIFY(!shared);
        QVERIFY(std::all_of(done.begin(), done.end(), [](int n) { return n == 50; }));
    }
}

// Threads look for more for a while, then sleep: both ways, and between, each round is whole when it returns.
void BaseTest::roundsThatFollowAtOnceAndAfterAWhileAreDoneWhole()
{
    for (int made = 0; made < 20; ++made) {
        Workers workers(2 + made % 3);
        std::size_t values[4] = {0, 0, 0, 0};
        std::size_t expected[4] = {0, 0, 0, 0};
        for (int round = 0; round < 400; ++round) {
            const auto chunks = static_cast<std::size_t>(round % 5);
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                ++expected[chunk];
            workers.run(chunks, [&](std::size_t chunk, int) { ++values[chunk]; });
            QVERIFY(std::equal(values, values + 4, expected));
            if (round % 50 == 0) // up to beyond their patience
                std::this_thread::sleep_for(std::chrono::microseconds(5 * (round / 50)));
        }
    }
}

void BaseTest::whatWorkThrowsReachesTheCaller()
{
    QFETCH(int, threads);
    Workers workers(threads);
    constexpr std::size_t kChunks = 1000;
    for (const std::size_t bad : {std::size_t(0), std::size_t(500), kChunks - 1}) {
        for (int round = 0; round < 20; ++round) {
            std::string caught;
            try {
                workers.run(kChunks, [&](std::size_t chunk, int) {
                    if (chunk == bad)
                        throw std::runtime_error("chunk " + std::to_string(chunk));
                });
            } catch (const std::exception& problem) {
                caught = problem.what();
            }
            QCOMPARE(caught, "chunk " + std::to_string(bad));
        }
        // All chunks throw: one of them is reported, and nothing is left over for the next call.
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                                 workers.run(kChunks, [](std::size_t, int) { throw std::bad_alloc(); }));
        std::atomic<std::size_t> done{0};
        workers.run(kChunks, [&](std::size_t, int) { ++done; });
        QCOMPARE(done.load(), kChunks);
    }
}

void BaseTest::errorsSayWhereAndWhatToDo()
{
    Error error = Error::failure("\"five\" is no number", "Correct the line.").in("ratings.csv", 2, 5);
    QCOMPARE(error.text(), std::string("ratings.csv:2:5: \"five\" is no number. Correct the line."));
    error.file.clear();
    QCOMPARE(error.text(), std::string("line 2, column 5: \"five\" is no number. Correct the line."));
    QCOMPARE(Error::failure("Out of space").text(), std::string("Out of space"));
    QCOMPARE(Error::cancelledByCaller().kind, ErrorKind::cancelled);
    QCOMPARE(Error::usageError("no").kind, ErrorKind::usage);
    const Result<int> good(3);
    QVERIFY(good.ok());
    QCOMPARE(*good, 3);
    const Result<int> bad(Error::failure("broken"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().message, std::string("broken"));
    QVERIFY(Status().ok());
    QVERIFY(!Status(Error::failure("broken")).ok());
}

void BaseTest::whatIsThrownAtTheEdgeBecomesAnError()
{
    const Edge edge{"draw this map", "a.shelf", "Keep fewer epochs"};
    QCOMPARE(atEdge(edge, []() -> Result<int> { return 7; }).value(), 7);
    const auto memory = atEdge(edge, []() -> Result<int> { throw std::bad_alloc(); });
    QCOMPARE(memory.error().text(),
             std::string("a.shelf: There is not enough memory for this: draw this map. Keep fewer epochs"));
    const Status size = atEdge(edge, []() -> Status { throw std::length_error("vector"); });
    QCOMPARE(size.error().text(), memory.error().text());
    const Status other = atEdge(edge, []() -> Status { throw std::runtime_error("no luck"); });
    QCOMPARE(other.error().text(), std::string("a.shelf: This was not possible: draw this map (no luck)"));
}

void BaseTest::quantilesAreThoseOfNumpy()
{
    // numpy.quantile([7, 1, 3, 10], share)
    const std::pair<double, double> expected[] = {{0, 1}, {0.25, 2.5}, {0.5, 5}, {0.9, 9.1}, {1, 10}};
    for (const auto& [share, value] : expected) {
        std::vector<float> values{7, 1, 3, 10};
        QVERIFY(std::abs(quantile(std::span(values), share) - value) < 1e-12);
    }
    std::vector<double> one{4};
    QCOMPARE(quantile(std::span(one), 0.7), 4.0);
}

void BaseTest::aMistypedWordIsKnownForWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("left out") << QByteArray("learning_rat") << QByteArray("learning_rate");
    QTest::newRow("swapped") << QByteArray("epcohs") << QByteArray("epochs");
    QTest::newRow("swapped in capitals") << QByteArray("SEDE") << QByteArray("seed");
    QTest::newRow("changed") << QByteArray("sead") << QByteArray("seed");
    QTest::newRow("another word") << QByteArray("perplexity") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void BaseTest::aMistypedWordIsKnownForWhatIsMeant()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, meant);
    constexpr std::string_view kWords[] = {"epochs", "learning_rate", "seed"};
    QCOMPARE(nearestWord(typed.toStdString(), kWords), meant.toStdString());
}

QTEST_APPLESS_MAIN(BaseTest)
#include "tst_base.moc"
