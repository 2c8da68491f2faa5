// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_FOREACH // QCustomPlot's header still uses it
#include "widgets/charts/chart_points.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <qcustomplot.h>

#include <cmath>

using namespace shelf;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Validation falls to epoch 2 and rises from there.
ChartRun overFitted(int epochs)
{
    ChartRun run;
    run.number = 1;
    run.name = QStringLiteral("first");
    run.loss = QStringLiteral("MSE");
    run.epochsPlanned = 5;
    for (int i = 1; i <= epochs; ++i) {
        EpochRecord record;
        record.epoch = i;
        record.step = static_cast<std::uint64_t>(i) * 100;
        record.trainLoss = 3.0 / i;
        record.validationLoss = 2.0 + 0.1 * std::abs(i - 2);
        record.seconds = 2;
        run.history.epochs.push_back(record);
    }
    run.history.bestEpoch = std::min(2, epochs);
    run.baselines = {{"bias", 2.36, {}}};
    return run;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    return count;
}

} // namespace

class TestLossChart : public QObject {
    Q_OBJECT
private slots:
    void smoothingIsTheWeightedMeanOfWhatCameBefore();
    void smoothingLeavesConstantsAndGapsAlone();
    void checkpointsLieBetweenTheEpochsAroundThem();
    void aCheckpointAtAnEpochsEndIsNotDrawnTwice();
    void wordsSayTheFigures();
    void wordsOfARunWithoutHeldOutRatingsNameNoValidation();
    void picturesComeInEveryFormatAndOnWhite();
    void anUnknownFormatGivesNothing();
    void curvesAreDrawnInTheThemesColors();
    void hidingAndZoomingByKeyboardDoesNotLoseTheData();
    void aRankingRunShowsItsQualityAtTheRight();
    void titlesOfAxesAreWholeOrShorterButNeverCut();
    void theBestEpochIsNamedWithinANarrowChart();
};

void TestLossChart::theBestEpochIsNamedWithinANarrowChart()
{
    LossChart chart;
    chart.resize(230, 240);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto* plot = chart.findChild<QCustomPlot*>();
    for (const int epochs : {1, 2, 5}) {
        ChartRun run = overFitted(epochs);
        run.epochsPlanned = epochs;
        chart.setRuns({});
        chart.setRuns({run});
        const auto best = [plot]() -> QCPItemText* {
            for (int i = 0; i < plot->itemCount(); ++i)
                if (auto* text = qobject_cast<QCPItemText*>(plot->item(i));
                    text && text->text().startsWith(QStringLiteral("best")))
                    return text;
            return nullptr;
        };
        QTRY_VERIFY(best());
        plot->replot();
        const QRect axes = plot->axisRect()->rect();
        const double left = best()->left->pixelPosition().x();
        const double right = best()->right->pixelPosition().x();
        QVERIFY2(left >= axes.left() - 1 && right <= axes.right() + 1,
                 qPrintable(QStringLiteral("%1 epochs: %2 to %3 of %4 to %5")
                                .arg(epochs)
                                .arg(left)
                                .arg(right)
                                .arg(axes.left())
                                .arg(axes.right())));
    }
}

void TestLossChart::titlesOfAxesAreWholeOrShorterButNeverCut()
{
    QList<ChartRun> runs;
    for (const char* loss : {"MSE", "weighted squared error of confidences", "pairwise logistic loss"}) {
        ChartRun run = overFitted(4);
        run.number = static_cast<int>(runs.size()) + 1;
        run.loss = QLatin1String(loss);
        for (EpochRecord& record : run.history.epochs)
            record.validationNdcg = 0.1;
        runs << run;
    }
    LossChart chart;
    chart.setRuns(runs);
    auto* plot = chart.findChild<QCustomPlot*>();
    const auto fits = [plot](const QCPAxis* axis) {
        return QFontMetrics(axis->labelFont()).horizontalAdvance(axis->label()) <= plot->axisRect()->height();
    };
    for (const int height : {900, 260, 190}) {
        plot->setViewport({0, 0, 500, height}); // as of a widget that is seen
        plot->replot();
        QVERIFY2(!plot->yAxis->label().isEmpty() && fits(plot->yAxis), qPrintable(plot->yAxis->label()));
        QVERIFY(plot->yAxis2->visible() && !plot->yAxis2->label().isEmpty() && fits(plot->yAxis2));
        QCOMPARE(plot->yAxis->label().contains(QStringLiteral("pairwise")), height == 900);
    }
}

void TestLossChart::aRankingRunShowsItsQualityAtTheRight()
{
    ChartRun run;
    run.number = 1;
    run.name = QStringLiteral("bpr #1");
    for (int e = 1; e <= 4; ++e) {
        EpochRecord record;
        record.epoch = e;
        record.step = static_cast<std::uint64_t>(e);
        record.trainLoss = 1.0 / e;
        if (e % 2 == 0) // measured every other epoch
            record.validationNdcg = 0.1 * e;
        run.history.epochs.push_back(record);
    }
    run.history.bestEpoch = 4;
    const std::vector<ChartPoint> points = chartPoints(run.history);
    QVERIFY(std::isnan(points[0].ndcg) && points[3].ndcg == 0.4 && points[3].isBest);
    QVERIFY(LossChart::describe({run}).contains(QStringLiteral("NDCG@10 0.4")));

    LossChart chart;
    chart.resize(640, 360);
    chart.setRuns({run});
    auto* plot = chart.findChild<QCustomPlot*>();
    QVERIFY(plot->yAxis2->visible());
    QVERIFY(plot->yAxis2->range().contains(0.2) && plot->yAxis2->range().contains(0.4));
    int measured = 0;
    for (int i = 0; i < plot->graphCount(); ++i)
        if (plot->graph(i)->valueAxis() == plot->yAxis2)
            measured = std::max(measured, plot->graph(i)->dataCount());
    QCOMPARE(measured, 2);
    for (EpochRecord& record : run.history.epochs)
        record.validationNdcg = kNaN;
    chart.setRuns({run});
    QTRY_VERIFY(!plot->yAxis2->visible());
}

void TestLossChart::smoothingIsTheWeightedMeanOfWhatCameBefore()
{
    const std::vector<double> values{4, 1, 7, 2, 9};
    const double weight = 0.6;
    const std::vector<double> smooth = smoothed(values, weight);
    for (std::size_t n = 0; n < values.size(); ++n) {
        double sum = 0;
        double weights = 0;
        for (std::size_t i = 0; i <= n; ++i) {
            sum += std::pow(weight, double(n - i)) * values[i];
            weights += std::pow(weight, double(n - i));
        }
        QVERIFY(std::abs(smooth[n] - sum / weights) < 1e-12);
    }
    QCOMPARE(smoothed(values, 0), values);
}

void TestLossChart::smoothingLeavesConstantsAndGapsAlone()
{
    const std::vector<double> smooth = smoothed({3, 3, kNaN, 3}, 0.9);
    QVERIFY(std::abs(smooth[0] - 3) < 1e-12);
    QVERIFY(std::abs(smooth[1] - 3) < 1e-12);
    QVERIFY(std::isnan(smooth[2]));
    QVERIFY(std::abs(smooth[3] - 3) < 1e-12);
}

void TestLossChart::checkpointsLieBetweenTheEpochsAroundThem()
{
    History history = overFitted(2).history;
    history.checkpoints = {{150, 1.7, 2.05}};
    const std::vector<ChartPoint> points = chartPoints(history);
    QCOMPARE(points.size(), std::size_t(3));
    QCOMPARE(points[1].along(ChartAxis::batch), 150.0);
    QCOMPARE(points[1].along(ChartAxis::epoch), 1.5);
    QCOMPARE(points[1].along(ChartAxis::seconds), 3.0);
    QVERIFY(points[2].isBest && !points[1].isBest);
}

void TestLossChart::aCheckpointAtAnEpochsEndIsNotDrawnTwice()
{
    History history = overFitted(2).history;
    history.checkpoints = {{100, 3, 2.1}, {200, 1.5, 2}};
    QCOMPARE(chartPoints(history).size(), std::size_t(2));
}

void TestLossChart::wordsSayTheFigures()
{
    const QString words = LossChart::describe({overFitted(3)});
    for (const char* part :
         {"Training loss 1", "validation loss 2.1", "epoch 3 of 5", "best epoch 2", "bias 2.36"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    QVERIFY(words.startsWith(QStringLiteral("first: ")));
    ChartRun nameless = overFitted(3);
    nameless.name.clear();
    QCOMPARE(QStringLiteral("first: ") + LossChart::describe({nameless}), words);
    LossChart chart;
    chart.setRuns({overFitted(3)});
    QCOMPARE(chart.accessibleDescription(), words);
    QCOMPARE(chart.accessibleName(), QStringLiteral("Loss curves"));
}

void TestLossChart::wordsOfARunWithoutHeldOutRatingsNameNoValidation()
{
    ChartRun run = overFitted(1);
    run.history.epochs[0].validationLoss = kNaN;
    run.history.bestEpoch = 0;
    const QString words = LossChart::describe({run});
    QVERIFY2(!words.contains(QStringLiteral("validation")) && !words.contains(QStringLiteral("best")),
             qPrintable(words));
}

void TestLossChart::picturesComeInEveryFormatAndOnWhite()
{
    theme::apply(*qApp, ThemeChoice::dark);
    const QSize size(500, 300);
    QImage image;
    QVERIFY(image.loadFromData(LossChart::picture({overFitted(4)}, "png", size), "PNG"));
    QCOMPARE(image.size(), size * 2);
    QCOMPARE(image.pixelColor(image.width() - 3, 3), QColor(Qt::white));
    QVERIFY(LossChart::picture({overFitted(4)}, "svg", size).contains("<svg"));
    QVERIFY(LossChart::picture({overFitted(4)}, "pdf", size).startsWith("%PDF"));
    theme::apply(*qApp, ThemeChoice::light);
}

void TestLossChart::anUnknownFormatGivesNothing()
{
    QVERIFY(LossChart::picture({overFitted(2)}, "xyz", {400, 300}).isEmpty());
    QVERIFY(LossChart::picture({overFitted(2)}, {}, {400, 300}).isEmpty());
    QVERIFY(LossChart::picture({overFitted(2)}, "PDF", {400, 300}).startsWith("%PDF"));
}

void TestLossChart::curvesAreDrawnInTheThemesColors()
{
    theme::apply(*qApp, ThemeChoice::dark);
    LossChart chart;
    chart.resize(600, 400);
    chart.show();
    chart.setRuns({overFitted(4)});
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().training) > 20);
    QVERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
    theme::apply(*qApp, ThemeChoice::light);
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().training) > 20);
    chart.setRuns({});
    QTRY_COMPARE(pixelsOf(chart.grab().toImage(), theme::colors().validation), 0);
}

void TestLossChart::hidingAndZoomingByKeyboardDoesNotLoseTheData()
{
    LossChart chart;
    chart.resize(600, 400);
    chart.show();
    chart.setRuns({overFitted(4)});
    chart.setLogX(true);
    chart.setLogY(true);
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QTRY_COMPARE(pixelsOf(chart.grab().toImage(), theme::colors().best), 0);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().best) > 5);
    for (int i = 1; i <= 1000; ++i)
        chart.addRunningLoss(1, {4 + i / 1000.0, 400.0 + i, 8, 0.7, 0, false});
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
}

QTEST_MAIN(TestLossChart)
#include "tst_loss_chart.moc"
