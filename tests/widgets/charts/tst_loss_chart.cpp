// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_content.h"
#include "widgets/charts/chart_points.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
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

QCPItemText* textBeginning(QCustomPlot* plot, const char* words)
{
    for (int i = 0; i < plot->itemCount(); ++i)
        if (auto* text = qobject_cast<QCPItemText*>(plot->item(i));
            text && text->text().startsWith(QLatin1String(words)))
            return text;
    return nullptr;
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
    void aRankingRunHasItsQualityInAPanelOfItsOwn();
    void twoLossesNeverShareAnAxis();
    void titlesAreWholeOrShorterButNeverCut();
    void theBestEpochIsNamedWithinANarrowChart();
    void namesOfBaselinesStandBesideTheCurvesAndApart();
    void aRunKeepsItsColorAndValidationIsSolid();
    void theAxisEndsWithTheRunsThatAreShown();
    void theNumbersAreThoseOfTheCurvesThatAreShown();
    void onlyOneRunIsDrawnAndTheLegendBringsTheOthersBack();
    void whatIsNamedFirstLiesOnTop();
    void aStartFarAboveFlattensNothing();
};

void TestLossChart::aStartFarAboveFlattensNothing()
{
    const auto rangeOf = [](double first, int epochs, bool logarithmic) {
        ChartRun run = overFitted(epochs);
        run.baselines.clear();
        for (EpochRecord& epoch : run.history.epochs) {
            const double share = std::pow(0.5, epoch.epoch - 1);
            epoch.validationLoss = 1 + (first - 1) * share;
            epoch.trainLoss = 0.9 + (first - 0.9) * share;
        }
        LossChart chart;
        chart.resize(800, 400);
        chart.setLogY(logarithmic);
        chart.setRuns({run});
        chart.show();
        auto* plot = chart.findChild<QCustomPlot*>();
        plot->replot();
        const bool says = textBeginning(plot, "Loss (MSE), lower is better; begins above");
        return std::pair(plot->graph(0)->valueAxis()->range().upper, says);
    };
    // 15, 8, 4.5, 2.75, 1.875, ...: of the later half the largest is 1.4375 at epoch 6 of 12
    const auto [far, farSays] = rangeOf(15, 12, false);
    QVERIFY2(far > 1.9 && far < 3.5, qPrintable(QString::number(far)));
    QVERIFY(farSays);
    const auto [even, evenSays] = rangeOf(3, 12, false); // 3 is no four times of what comes later
    QVERIFY(even > 3 && !evenSays);
    const auto [few, fewSays] = rangeOf(15, 3, false);
    QVERIFY(few > 8 && !fewSays);
    const auto [logarithmic, logarithmicSays] = rangeOf(15, 12, true);
    QVERIFY(logarithmic > 15 && !logarithmicSays);
}

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
        QTRY_VERIFY(textBeginning(plot, "best"));
        plot->replot();
        const QCPItemText* best = textBeginning(plot, "best");
        // Within the chart, above the axes, where no curve is.
        QVERIFY(best->left->pixelPosition().x() >= 0);
        QVERIFY(best->right->pixelPosition().x() <= plot->width());
        QVERIFY(best->bottom->pixelPosition().y() <= plot->axisRect()->top());
        QVERIFY(best->text().contains(QLocale().toString(std::min(2, epochs))));
    }
}

void TestLossChart::titlesAreWholeOrShorterButNeverCut()
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
    auto* plot = chart.findChild<QCustomPlot*>();
    for (const QSize size : {QSize(1400, 700), QSize(620, 500), QSize(260, 700)}) {
        chart.resize(size);
        plot->setViewport(QRect(QPoint(), size)); // as of a widget that is seen
        chart.setRuns({});
        chart.setRuns(runs);
        QTRY_COMPARE(plot->axisRectCount(), 4);
        plot->replot();
        const QCPItemText* title = textBeginning(plot, size.width() > 1000 ? "Loss (weighted" : "");
        QVERIFY(title);
        for (int i = 0; i < plot->itemCount(); ++i)
            if (const auto* text = qobject_cast<QCPItemText*>(plot->item(i));
                text && !text->text().isEmpty()) {
                QVERIFY2(text->left->pixelPosition().x() >= 0, qPrintable(text->text()));
                QVERIFY2(text->right->pixelPosition().x() <= size.width(), qPrintable(text->text()));
                QVERIFY2(text->top->pixelPosition().y() >= 0, qPrintable(text->text()));
            }
    }
}

void TestLossChart::twoLossesNeverShareAnAxis()
{
    ChartRun squares = overFitted(3);
    ChartRun plain = overFitted(4);
    plain.number = 2;
    plain.name = QStringLiteral("second");
    plain.loss = QStringLiteral("MAE");
    plain.baselines = {{"bias", 0.7, {}}};
    const ChartContent content = ChartContent::of({squares, plain, squares}, {});
    QCOMPARE(content.panels.size(), std::size_t(2));
    for (const ChartPanel& panel : content.panels) {
        for (const PanelCurve& curve : panel.curves)
            QCOMPARE(content.runs[static_cast<qsizetype>(curve.run)].loss, panel.metric);
        QCOMPARE(panel.levels.size(), std::size_t(1)); // each its own baseline, once
        QCOMPARE(panel.levels[0].value, panel.metric == QStringLiteral("MAE") ? 0.7 : 2.36);
    }
    LossChart chart;
    chart.resize(900, 400);
    chart.setRuns({squares, plain});
    auto* plot = chart.findChild<QCustomPlot*>();
    QTRY_COMPARE(plot->axisRectCount(), 2);
    for (int i = 0; i < plot->graphCount(); ++i)
        QVERIFY(plot->graph(i)->keyAxis()->axisRect() == plot->graph(i)->valueAxis()->axisRect());
}

void TestLossChart::aRankingRunHasItsQualityInAPanelOfItsOwn()
{
    ChartRun run;
    run.number = 1;
    run.name = QStringLiteral("bpr #1");
    run.loss = QStringLiteral("BPR");
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
    Baseline popularity;
    popularity.name = "popularity";
    popularity.validationLoss = kNaN;
    popularity.ranking.users = 50;
    popularity.ranking.ndcg = 0.25;
    run.baselines = {popularity};
    ChartRun solved;
    solved.number = 2;
    solved.name = QStringLiteral("ease #2");
    solved.loss = QStringLiteral("penalized squared error");
    solved.rankingLevel = 0.45;
    const std::vector<ChartPoint> points = chartPoints(run.history);
    QVERIFY(std::isnan(points[0].ndcg) && points[3].ndcg == 0.4 && points[3].isBest);
    QVERIFY(LossChart::describe({run}).contains(QStringLiteral("NDCG@10 0.4")));
    QVERIFY(LossChart::describe({run}).contains(QStringLiteral("baseline popularity NDCG@10 0.25")));

    const ChartContent content = ChartContent::of({run, solved}, {});
    QCOMPARE(content.panels.size(), std::size_t(2));
    const ChartPanel& ranking = content.panels[0]; // what was held out comes first
    QCOMPARE(ranking.metric, QStringLiteral("NDCG@10"));
    QCOMPARE(ranking.curves.size(), std::size_t(1));
    QCOMPARE(ranking.curves[0].points, (std::vector<std::size_t>{1, 3}));
    QCOMPARE(ranking.levels.size(), std::size_t(2));
    QVERIFY(!ranking.isOfSome);
    ChartRun large = run; // of more readers than an epoch is measured on
    large.baselines[0].ranking.users = 4000;
    QVERIFY(ChartContent::of({large}, {}).panels[0].isOfSome);
    LossChart small;
    auto* narrow = small.findChild<QCustomPlot*>();
    small.resize(600, 300);
    narrow->setViewport(QRect(0, 0, 600, 300)); // two panels side by side
    small.setRuns({large});
    QTRY_COMPARE(narrow->axisRectCount(), 2);
    narrow->replot();
    const QCPItemText* ofSome = textBeginning(narrow, "NDCG@10");
    QVERIFY(ofSome && textBeginning(narrow, "best: "));
    QVERIFY2(ofSome->text().startsWith(QStringLiteral("NDCG@10 of 2000 reader")) ||
                 ofSome->text().startsWith(QStringLiteral("NDCG@10 of 2,000 reader")),
             qPrintable(ofSome->text()));
    QCOMPARE(content.panels[1].metric, QStringLiteral("BPR"));
    QVERIFY(content.panels[1].curves.size() == 1 && content.panels[1].curves[0].training);

    LossChart chart;
    chart.resize(900, 400);
    chart.setRuns({run, solved});
    auto* plot = chart.findChild<QCustomPlot*>();
    const QCPRange range = plot->axisRect(0)->axis(QCPAxis::atLeft)->range();
    for (const double seen : {0.2, 0.25, 0.4, 0.45})
        QVERIFY(range.contains(seen));
    for (EpochRecord& record : run.history.epochs)
        record.validationNdcg = kNaN;
    run.baselines.clear();
    chart.setRuns({run});
    QTRY_COMPARE(plot->axisRectCount(), 1);
}

void TestLossChart::namesOfBaselinesStandBesideTheCurvesAndApart()
{
    ChartRun run = overFitted(5);
    run.baselines = {{"mean", 2.361, {}}, {"bias", 2.36, {}}, {"third", 2.359, {}}};
    LossChart chart;
    chart.resize(420, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setRuns({run});
    auto* plot = chart.findChild<QCustomPlot*>();
    QTRY_VERIFY(textBeginning(plot, "bias"));
    plot->replot();
    QList<QRectF> places;
    for (const char* name : {"mean", "bias", "third"}) {
        const QCPItemText* text = textBeginning(plot, name);
        QVERIFY(text);
        const QRectF place(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
        QVERIFY(place.left() >= plot->axisRect()->right()); // no curve gets there
        QVERIFY(place.right() <= plot->width());
        for (const QRectF& other : places)
            QVERIFY(place.intersected(other).height() < 1);
        places << place;
    }
}

void TestLossChart::aRunKeepsItsColorAndValidationIsSolid()
{
    ChartRun first = overFitted(4);
    first.color = QColor(0xd5, 0x5e, 0x00);
    ChartRun second = overFitted(3);
    second.number = 2;
    second.name = QStringLiteral("second");
    second.color = QColor(0x00, 0x9e, 0x73);
    LossChart chart;
    chart.resize(600, 400);
    auto* plot = chart.findChild<QCustomPlot*>();
    for (const QList<ChartRun>& runs : {QList<ChartRun>{first}, QList<ChartRun>{second, first}}) {
        chart.setRuns({});
        chart.setRuns(runs);
        QTRY_VERIFY(plot->graphCount() > 0);
        int solid = 0;
        int dashed = 0;
        for (int i = 0; i < plot->graphCount(); ++i) {
            const QCPGraph* graph = plot->graph(i);
            if (graph->dataCount() != 4 || graph->pen().style() == Qt::NoPen)
                continue; // of the second, or a ring
            QCOMPARE(graph->pen().color(), first.color);
            const bool training = graph->data()->at(0)->value == 3.0;
            QCOMPARE(graph->pen().style(), training ? Qt::DashLine : Qt::SolidLine);
            ++(training ? dashed : solid);
        }
        QCOMPARE(solid, 1);
        QCOMPARE(dashed, 1);
    }
}

void TestLossChart::theAxisEndsWithTheRunsThatAreShown()
{
    ChartRun shown = overFitted(20);
    shown.epochsPlanned = 200; // it stopped early
    LossChart chart;
    auto* plot = chart.findChild<QCustomPlot*>();
    const auto end = [plot] { return plot->axisRect()->axis(QCPAxis::atBottom)->range().upper; };
    chart.setRuns({shown});
    QTRY_VERIFY(end() > 20 && end() < 22);
    shown.running = true; // the axis goes on by steps, not to where nothing is yet
    chart.setRuns({shown});
    QTRY_VERIFY(end() > 50 && end() < 52);
    ChartRun longer = overFitted(120);
    longer.number = 2;
    shown.running = false;
    chart.setRuns({shown, longer});
    QTRY_VERIFY(end() > 120 && end() < 125);
    chart.showOnly(1);
    QVERIFY(end() > 20 && end() < 22);
}

void TestLossChart::theNumbersAreThoseOfTheCurvesThatAreShown()
{
    ChartRun first = overFitted(2);
    first.name = QStringLiteral("one, \"quoted\"");
    ChartRun second = overFitted(3);
    second.number = 2;
    second.name = QStringLiteral("second");
    LossChart chart;
    chart.setRuns({first, second});
    chart.showOnly(1);
    // By hand: training 3/i, validation 2 + 0.1 |i - 2|, 100 batches and 2 s an epoch.
    QCOMPARE(QString::fromStdString(chart.numbers()),
             QStringLiteral("run,metric,part,epoch,batch,seconds,value\n"
                            "\"one, \"\"quoted\"\"\",MSE,validation,1,100,2,2.1\n"
                            "\"one, \"\"quoted\"\"\",MSE,validation,2,200,4,2\n"
                            "\"one, \"\"quoted\"\"\",MSE,training,1,100,2,3\n"
                            "\"one, \"\"quoted\"\"\",MSE,training,2,200,4,1.5\n"
                            "bias,MSE,baseline,,,,2.36\n"));
    chart.showOnly(0);
    QCOMPARE(chart.numbers().find("second,MSE,training,3,300,6,1\n") != std::string::npos, true);
    chart.setRuns({});
    QTRY_COMPARE(chart.numbers(), std::string("run,metric,part,epoch,batch,seconds,value\n"));
}

void TestLossChart::onlyOneRunIsDrawnAndTheLegendBringsTheOthersBack()
{
    ChartRun first = overFitted(4);
    ChartRun second = overFitted(3);
    second.number = 2;
    second.name = QStringLiteral("second");
    LossChart chart;
    chart.resize(600, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setRuns({first, second});
    auto* plot = chart.findChild<QCustomPlot*>();
    QTRY_COMPARE(plot->legend->itemCount(), 4);
    const int both = plot->graphCount();
    chart.showOnly(2);
    QVERIFY(plot->graphCount() < both);
    plot->replot();
    QCPAbstractLegendItem* entry = plot->legend->item(0);
    QTest::mouseClick(plot, Qt::LeftButton, {}, entry->outerRect().center());
    QTRY_COMPARE(plot->graphCount(), both);
    QSignalSpy menus(&chart, &LossChart::menuWanted);
    const QPoint place = plot->legend->item(1)->outerRect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, chart.mapToGlobal(place));
    QCoreApplication::sendEvent(plot, &event); // what is under the mouse
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus[0][1].toInt(), 2);
}

void TestLossChart::whatIsNamedFirstLiesOnTop()
{
    ChartRun training = overFitted(4); // the same figures as the one before it, as the same seed gives
    training.color = QColor(0xd5, 0x5e, 0x00);
    training.running = true;
    ChartRun before = overFitted(4);
    before.number = 2;
    before.color = QColor(0x00, 0x9e, 0x73);
    LossChart chart;
    chart.resize(600, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setRuns({training, before});
    const auto seen = [&](const QColor& color) {
        return pixelsOf(chart.grab(chart.findChild<QCustomPlot*>()->axisRect()->rect()).toImage(), color);
    };
    QTRY_COMPARE(chart.findChild<QCustomPlot*>()->axisRectCount(), 1);
    QTRY_VERIFY(seen(training.color) > 100);
    QVERIFY(seen(before.color) < seen(training.color) / 4);
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
    chart.setRuns({overFitted(4)}); // without a color of its own
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
    theme::apply(*qApp, ThemeChoice::light);
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
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
    const auto ring = [&chart] { // the words above the curves have its color, too
        const QRect area = chart.findChild<QCustomPlot*>()->axisRect()->rect();
        return pixelsOf(chart.grab(area).toImage(), theme::colors().best);
    };
    QTRY_COMPARE(ring(), 0);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTRY_VERIFY(ring() > 5);
    for (int i = 1; i <= 1000; ++i)
        chart.addRunningLoss(1, {4 + i / 1000.0, 400.0 + i, 8, 0.7, 0, false});
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), theme::colors().validation) > 20);
}

QTEST_MAIN(TestLossChart)
#include "tst_loss_chart.moc"
