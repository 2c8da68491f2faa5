// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/bar_chart.h"
#include "widgets/library/long_tail_chart.h"
#include "widgets/library/notes_model.h"
#include "widgets/library/suspects_model.h"
#include "widgets/look/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

QVector<ChartBar> three()
{
    return {{QStringLiteral("1"), QStringLiteral("one: 10"), 10},
            {QStringLiteral("2"), QStringLiteral("two: 20"), 20},
            {QStringLiteral("3"), QStringLiteral("three: 5"), 5}};
}

} // namespace

class LibraryChartsTest : public QObject {
    Q_OBJECT
private slots:
    void barsAreToldInWords()
    {
        BarChart chart(QStringLiteral("Ratings"));
        chart.setBars(three(), QStringLiteral("Most are 2"));
        QCOMPARE(chart.accessibleName(), QStringLiteral("Ratings"));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Most are 2; one: 10; two: 20; three: 5"));
    }

    /// One reader alone is no slope that ends at a second one.
    void aTailOfOneIsFlat()
    {
        LongTailChart chart(LongTailChart::Of::readers);
        chart.resize(300, 160);
        chart.setCounts({40});
        const QImage one = chart.grab().toImage();
        const auto heightAt = [&](const QImage& image, int x) { // of the ground below the curve
            const QColor empty = image.pixelColor(image.width() - 2, image.height() / 2);
            int filled = 0;
            for (int y = 0; y < image.height(); ++y)
                filled += image.pixelColor(x, y) != empty;
            return filled;
        };
        const int left = heightAt(one, 90), right = heightAt(one, 270);
        QVERIFY2(left > 60, qPrintable(QString::number(left)));
        QVERIFY2(std::abs(left - right) <= 12, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
    }

    void theKeyboardReachesEveryBar()
    {
        BarChart chart(QStringLiteral("Ratings"));
        QSignalSpy chosen(&chart, &BarChart::activated);
        chart.setBars(three());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart.hasFocus());
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("one: 10"));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&chart, Qt::Key_Right); // no farther than the last
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("three: 5"));
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Space);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Enter);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen[0][0].toInt(), 2);
        QCOMPARE(chosen[1][0].toInt(), 1);
        QCOMPARE(chosen[2][0].toInt(), 0);
    }

    void aClickChoosesTheBarThereAlsoAboveIt()
    {
        BarChart chart(QStringLiteral("Ratings"));
        chart.resize(300, 200);
        QSignalSpy chosen(&chart, &BarChart::activated);
        chart.setBars(three());
        const QPoint third(static_cast<int>(chart.barArea(2).center().x()), 60);
        QVERIFY(third.y() < chart.barArea(2).top());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, third);
        QTest::mousePress(&chart, Qt::LeftButton, {}, third); // let go elsewhere: nothing
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, chart.barArea(0).center().toPoint());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(5, 2)); // the title
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void theLongTailIsToldInWords()
    {
        LongTailChart chart(LongTailChart::Of::books);
        chart.setCounts({60, 20, 10, 5, 5});
        QVERIFY(chart.sentence(1).contains(QStringLiteral("60")));
        const QString two = chart.sentence(2);
        QVERIFY(two.contains(QStringLiteral("20")) && two.contains(QStringLiteral("80.0 %")));
        QVERIFY(chart.sentence(5).contains(QStringLiteral("100.0 %")));
        QVERIFY(chart.sentence(6).isEmpty());
        QVERIFY(!chart.accessibleDescription().isEmpty());
    }

    void takenBooksAreNoRatings()
    {
        LongTailChart chart(LongTailChart::Of::books);
        chart.setCounts({60, 20}, true);
        for (const QString& words : {chart.sentence(1), chart.sentence(2), chart.accessibleName()})
            QVERIFY2(!words.contains(QStringLiteral("ating")), qPrintable(words));
    }

    void suspiciousReadersHaveTheirReasons()
    {
        QLocale::setDefault(QLocale::c());
        auto data = std::make_shared<Dataset>();
        data->userIds = {"ann", "bob"};
        SuspectsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSuspects(data, {{1,
                                  2300,
                                  {{.kind = SuspicionKind::oneValue, .count = 2300, .value = 4.25F},
                                   {.kind = SuspicionKind::sameList, .count = 2300, .other = 0}}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.userAt(0), 1);
        QCOMPARE(model.userAt(1), -1);
        QCOMPARE(model.index(0, SuspectsModel::kReader).data().toString(), QStringLiteral("bob"));
        const QString why = model.index(0, SuspectsModel::kWhy).data().toString();
        QVERIFY2(why.contains(QStringLiteral("are 4.25")) && why.contains(QStringLiteral("as reader ann")),
                 qPrintable(why));
    }

    void chartsPaintAtAnySizeAndWithNothing()
    {
        for (const auto size : {QSize(1, 1), QSize(40, 30), QSize(400, 200)}) {
            BarChart bars(QStringLiteral("Bars"));
            bars.resize(size);
            bars.grab();
            bars.setBars({{QStringLiteral("3"), {}, 7}});
            bars.grab();
            bars.setBars({{QStringLiteral("3"), {}, 0}});
            bars.grab();
            LongTailChart tail(LongTailChart::Of::readers);
            tail.resize(size);
            tail.grab();
            tail.setCounts({1});
            tail.grab();
            tail.setCounts({9, 3, 1});
            tail.grab();
        }
    }

    /// Book-Crossing's ratings: in narrow bars the long numbers of the large ones found no room.
    void theLargestBarsAreTheFirstToHaveTheirCountsWritten()
    {
        BarChart chart(QStringLiteral("Ratings"));
        const QVector<quint64> counts{1768, 2757, 6121, 9080, 50974, 36924, 76457, 103736, 67541, 78610};
        QVector<ChartBar> bars;
        for (const quint64 count : counts)
            bars.append({QString::number(bars.size() + 1), QString(), count});
        chart.setBars(bars);
        for (const int width : {200, 260, 400, 900}) {
            chart.resize(width, 160);
            const auto places = chart.countPlaces();
            QVERIFY(!places.isEmpty());
            QCOMPARE(places.first().first, 7);
            for (qsizetype i = 0; i < places.size(); ++i) {
                QVERIFY(QRectF(chart.rect()).contains(places[i].second));
                for (qsizetype j = 0; j < i; ++j) {
                    QVERIFY(!places[i].second.intersects(places[j].second));
                    QVERIFY(counts[places[i].first] <= counts[places[j].first]);
                }
            }
        }
        QCOMPARE(chart.countPlaces().size(), qsizetype(10)); // room for all
    }

    void barsAreAsTallAsTheirCounts()
    {
        BarChart chart(QStringLiteral("Bars"));
        chart.resize(300, 200);
        chart.setBars({{QStringLiteral("1"), {}, 100}, {QStringLiteral("2"), {}, 50}});
        const QImage image = chart.grab().toImage();
        const QRgb bar = theme::colors().accent.rgb();
        const auto height = [&](int x) {
            int n = 0;
            for (int y = 0; y < image.height(); ++y)
                n += image.pixel(x, y) == bar;
            return n;
        };
        const double first = height(image.width() / 4);
        const double second = height(image.width() * 3 / 4);
        QVERIFY(first > 50);
        QVERIFY(std::abs(second / first - 0.5) < 0.02);
    }

    void notesAreShownByKindAndCopiedAsATable()
    {
        Dataset data;
        data.warn({WarningKind::raggedLine, "/somewhere/Ratings.csv", 12, "4 fields instead of 3"});
        data.warn({WarningKind::missingBook, "/somewhere/Ratings.csv", 30, "book 9 is not in Books.csv"});
        data.warn({WarningKind::raggedLine, "/somewhere/Ratings.csv", 40, "2 fields instead of 3"});
        NotesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(std::make_shared<const Dataset>(std::move(data)));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, NotesModel::kFile).data().toString(), QStringLiteral("Ratings.csv"));
        QCOMPARE(model.index(1, NotesModel::kLine).data().toString(), QStringLiteral("30"));
        model.setKind(WarningKind::raggedLine);
        QCOMPARE(model.rowCount(), 2);
        const QStringList lines = model.text(u'\t').split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(3));
        QVERIFY(lines[2].endsWith(QStringLiteral("40\t2 fields instead of 3")));
        model.setKind({});
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_MAIN(LibraryChartsTest)
#include "tst_library_charts.moc"
