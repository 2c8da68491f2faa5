// SPDX-License-Identifier: GPL-3.0-or-later
// What several threads work on comes back in order, whatever their number.
#include "engine/base/bulk/work_ahead.h"

#include <QTest>

#include <stdexcept>
#include <vector>

using namespace shelf;

class WorkAheadTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBackDoneAndInOrder();
    void whatWorkThrowsReachesTheTaker();
    void itMayBeDroppedWithWorkLeft();
};

void WorkAheadTest::everythingComesBackDoneAndInOrder()
{
    for (int helpers = 0; helpers <= 3; ++helpers) {
        WorkAhead<int> ahead([](int& item, std::size_t) { item = item * item; }, helpers);
        QCOMPARE(ahead.workers(), static_cast<std::size_t>(helpers) + 1);
        int given = 0;
        for (int taken = 0; taken < 5000; ++taken) {
            while (given < 5000 && ahead.size() < ahead.depth())
                ahead.give(given++);
            QCOMPARE(ahead.take(), taken * taken);
        }
        QCOMPARE(ahead.size(), std::size_t(0));
    }
}

void WorkAheadTest::whatWorkThrowsReachesTheTaker()
{
    for (int helpers = 0; helpers <= 2; ++helpers) {
        WorkAhead<int> ahead(
            [](int& item, std::size_t) {
                if (item == 3)
                    throw std::runtime_error("three");
            },
            helpers);
        for (int item = 0; item < 6; ++item)
            ahead.give(item);
        for (int item = 0; item < 6; ++item) {
            if (item == 3)
                QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(ahead.take()));
            else
                QCOMPARE(ahead.take(), item);
        }
    }
}

void WorkAheadTest::itMayBeDroppedWithWorkLeft()
{
    for (int round = 0; round < 100; ++round) {
        WorkAhead<std::vector<int>> ahead([](std::vector<int>& item, std::size_t) { item.resize(1000); }, 2);
        for (int i = 0; i < round % 7; ++i)
            ahead.give({});
    }
}

QTEST_APPLESS_MAIN(WorkAheadTest)
#include "tst_work_ahead.moc"
