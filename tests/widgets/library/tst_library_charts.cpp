// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/long_tail_chart.h"
#include "widgets/library/notes_model.h"
#include "widgets/library/rating_histogram.h"
#include "widgets/look/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

#include <numeric>

using namespace shelf;

class LibraryChartsTest : public QObject {
    Q_OBJECT
private slots:
    void everyStarOfASmallScaleHasItsBar()
    {
        RatingHistogram chart;
        chart.setCounts({1, 2, 3, 4, 5}, {10, 20, 30, 20, 20});
        QCOMPARE(chart.bars().size(), std::size_t(5));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("30.0 %")));
    }

    void aFineScaleIsGatheredWithoutLosingARating()
    {
        RatingHistogram chart;
        std::vector<float> values;
        std::vector<std::uint64_t> counts;
        for (int i = 0; i <= 200; ++i) {
            values.push_back(-10.0F + 0.1F * static_cast<float>(i));
            counts.push_back(static_cast<std::uint64_t>(i + 1));
        }
        chart.setCounts(values, counts);
        QCOMPARE(chart.bars().size(), std::size_t(RatingHistogram::kMostBars));
        std::uint64_t shown = 0;
        for (const auto& bar : chart.bars())
            shown += bar.count;
        QCOMPARE(shown, std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)));
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

    void chartsPaintAtAnySizeAndWithNothing()
    {
        for (const auto size : {QSize(1, 1), QSize(40, 30), QSize(400, 200)}) {
            RatingHistogram histogram;
            histogram.resize(size);
            histogram.grab();
            histogram.setCounts({3}, {7});
            histogram.grab();
            LongTailChart tail(LongTailChart::Of::readers);
            tail.resize(size);
            tail.grab();
            tail.setCounts({1});
            tail.grab();
            tail.setCounts({9, 3, 1});
            tail.grab();
        }
    }

    void barsAreAsTallAsTheirCounts()
    {
        RatingHistogram chart;
        chart.resize(300, 200);
        chart.setCounts({1, 2}, {100, 50});
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
