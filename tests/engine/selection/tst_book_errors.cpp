// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/book_errors.h"
#include "tests/small_run.h"

#include <QTest>

using namespace shelf;

class TestBookErrors : public QObject {
    Q_OBJECT
private slots:
    void theErrorOfABookIsThatOfItsHeldOutRatings()
    {
        // Of the small run rows 2 and 5 are held out: reader 1 gave book 1 a 1, reader 2 gave book 2 a 0.5.
        // Its model is mean 2.75 and biases.
        const BookErrors errors = bookErrors(smallRun());
        QCOMPARE(errors.mean.size(), std::size_t(4));
        QCOMPARE(errors.count, (std::vector<std::uint32_t>{0, 1, 1, 0}));
        QCOMPARE(errors.mean[1], std::abs(2.75f + 0.0625f - 0.25f - 1.0f));
        QCOMPARE(errors.mean[2], std::abs(2.75f + 0.75f + 1.0f - 0.5f));
        QVERIFY(std::isnan(errors.mean[0]));
        QCOMPARE(errorNumbers(errors).values->size(), std::size_t(4));
    }

    void thereAreNoneWhereNothingIsHeldOut()
    {
        Run run = smallRun();
        run.split.validation.clear();
        QVERIFY(bookErrors(run).mean.empty());
        QVERIFY(bookErrors(smallRun(), [](std::uint64_t, std::uint64_t) { return false; }).mean.empty());
    }
};

QTEST_APPLESS_MAIN(TestBookErrors)
#include "tst_book_errors.moc"
