// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/models/ranking/known_pairs.h"

#include <QTest>

#include <set>
#include <utility>

using namespace shelf;

class TestKnownPairs : public QObject {
    Q_OBJECT

private slots:
    void aKnownBookIsNeverTakenForUnknownWhateverTheSize_data()
    {
        QTest::addColumn<quint64>("readers");
        QTest::addColumn<quint64>("books");
        QTest::addColumn<quint64>("count");
        QTest::addColumn<bool>("exact");
        QTest::newRow("a few") << quint64(30) << quint64(40) << quint64(100) << true;
        QTest::newRow("a bit each") << quint64(236) << quint64(421) << quint64(6000) << true;
        QTest::newRow("shared bits") << quint64(6000) << quint64(20000) << quint64(4000) << false;
        QTest::newRow("millions of both") << quint64(4000000) << quint64(3000000) << quint64(5000) << false;
    }

    void aKnownBookIsNeverTakenForUnknownWhateverTheSize()
    {
        QFETCH(quint64, readers);
        QFETCH(quint64, books);
        QFETCH(quint64, count);
        QFETCH(bool, exact);
        Random random(3);
        KnownPairs known;
        for (int again = 0; again < 2; ++again) { // nothing of the first time may be left
            std::set<std::pair<std::uint64_t, std::uint64_t>> pairs;
            known.clear(readers, books, count);
            for (std::size_t i = 0; i < count; ++i) {
                const auto& [reader, book] = *pairs.emplace(random.below(readers), random.below(books)).first;
                known.insert(reader, book);
            }
            QCOMPARE(known.exact(), exact);
            QVERIFY(known.bytes() <= std::max<std::size_t>(8 * count + 8, KnownPairs::kLeastBits / 8));
            for (const auto& [reader, book] : pairs)
                QVERIFY(known.mayHold(reader, book));
            std::size_t taken = 0;
            for (int i = 0; i < 20000; ++i) {
                const std::uint64_t reader = random.below(readers), book = random.below(books);
                taken += known.mayHold(reader, book) && !pairs.contains({reader, book});
            }
            // Where bits are shared, one in 16 at most is set.
            QVERIFY2(exact ? taken == 0 : taken < 1500, qPrintable(QString::number(taken)));
        }
    }
};

QTEST_APPLESS_MAIN(TestKnownPairs)
#include "tst_known_pairs.moc"
