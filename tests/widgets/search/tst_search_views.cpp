// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/presets.h"
#include "widgets/search/parallel_coordinates.h"
#include "widgets/search/search_space_model.h"
#include "widgets/search/trials_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

/// Trials whose places on the axes can be told beforehand: rate 0.001, 0.01, 0.1 on a logarithmic axis from
/// 0.001 to 0.1; the second is the best, the last has failed.
SearchState someSearch()
{
    SearchState state;
    state.plan.base = *presetSettings("mf");
    state.plan.axes = {*parseAxis("learning_rate=0.001:0.1:log", state.plan.base),
                       *parseAxis("optimizer=adam,adagrad,sgd", state.plan.base)};
    const auto add = [&](const char* rate, const char* optimizer, double objective) {
        Trial trial;
        trial.configuration = static_cast<int>(state.trials.size());
        trial.values = {rate, optimizer};
        trial.objective = objective;
        trial.seconds = 1.5;
        trial.epochs = 4;
        if (std::isnan(objective))
            trial.message = "The training diverged";
        state.trials.push_back(trial);
    };
    add("0.001", "adam", 1.2);
    add("0.01", "adagrad", 0.9);
    add("0.1", "sgd", 1.0);
    add("0.02", "adam", std::nan(""));
    return state;
}

} // namespace

class TestSearchViews : public QObject {
    Q_OBJECT
private slots:
    void linesCrossTheAxesWhereTheirValuesLie();
    void theBestResultStandsAtTheTop();
    void brushingLeavesOnlyWhatPasses();
    void draggingAlongAnAxisBrushesAndADoubleClickLifts();
    void aClickOnALineSelectsItsTrial();
    void theKeysWalkFromBetterToWorse();
    void thePictureSaysInWordsWhatItShows();
    void thePictureIsMadeInEveryFormat();
    void anEmptySearchDrawsNothingWrong();
    void trialsAreListedWithTheBestTicked();
    void failedTrialsAreSortedLastBothWays();
    void rowsAreAddedWhileTheSearchGoesOn();
    void rangesCanBeEditedAndNonsenseIsRefused();
    void theCustomaryParametersAreChosen();
};

void TestSearchViews::linesCrossTheAxesWhereTheirValuesLie()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    picture.setSearch(someSearch());
    const double bottom = picture.pointOf(0, 0)->y();
    const double top = picture.pointOf(2, 0)->y();
    QVERIFY(bottom > top);
    // 0.01 is half way from 0.001 to 0.1 on a logarithmic axis; adagrad is the middle one of three.
    QVERIFY(std::abs(picture.pointOf(1, 0)->y() - (bottom + top) / 2) < 1e-6);
    QVERIFY(std::abs(picture.pointOf(1, 1)->y() - (bottom + top) / 2) < 1e-6);
    QVERIFY(picture.pointOf(0, 0)->x() < picture.pointOf(0, 1)->x());
    QVERIFY(picture.pointOf(0, 1)->x() < picture.pointOf(0, 2)->x());
}

void TestSearchViews::theBestResultStandsAtTheTop()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    SearchState state = someSearch();
    picture.setSearch(state);
    QVERIFY(picture.pointOf(1, 2)->y() < picture.pointOf(2, 2)->y()); // 0.9 above 1.0 above 1.2
    QVERIFY(picture.pointOf(2, 2)->y() < picture.pointOf(0, 2)->y());
    QVERIFY(!picture.pointOf(3, 2));              // it failed: no result
    state.plan.objective = SearchObjective::ndcg; // now higher is better
    picture.setSearch(state);
    QVERIFY(picture.pointOf(0, 2)->y() < picture.pointOf(1, 2)->y());
}

void TestSearchViews::brushingLeavesOnlyWhatPasses()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    picture.setSearch(someSearch());
    QSignalSpy changed(&picture, &ParallelCoordinates::brushed);
    QCOMPARE(picture.passing(), (QList<int>{0, 1, 2, 3}));
    picture.setBrush(0, 0.4, 1);
    QCOMPARE(picture.passing(), (QList<int>{1, 2, 3}));
    picture.setBrush(2, 0.5, 1);
    QCOMPARE(picture.passing(), (QList<int>{1, 2}));
    picture.setBrush(0, 0.4, 0.6);
    QCOMPARE(picture.passing(), (QList<int>{1}));
    picture.setSearch(someSearch()); // one more trial came in, say: the brushes stay
    QCOMPARE(picture.passing(), (QList<int>{1}));
    picture.clearBrushes();
    QCOMPARE(picture.passing().size(), 4);
    QCOMPARE(changed.size(), 4);
}

void TestSearchViews::draggingAlongAnAxisBrushesAndADoubleClickLifts()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    picture.setSearch(someSearch());
    picture.show();
    const QPoint from = picture.pointOf(2, 0)->toPoint();
    const QPoint to = picture.pointOf(1, 0)->toPoint() + QPoint(0, 10);
    QTest::mousePress(&picture, Qt::LeftButton, {}, from);
    QTest::mouseMove(&picture, (from + to) / 2);
    QMouseEvent move(QEvent::MouseMove, to, picture.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&picture, &move);
    QTest::mouseRelease(&picture, Qt::LeftButton, {}, to);
    QVERIFY(picture.isBrushed());
    QCOMPARE(picture.passing(), (QList<int>{1, 2, 3}));
    QTest::mouseDClick(&picture, Qt::LeftButton, {}, from);
    QVERIFY(!picture.isBrushed());
}

void TestSearchViews::aClickOnALineSelectsItsTrial()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    picture.setSearch(someSearch());
    QSignalSpy chosen(&picture, &ParallelCoordinates::trialSelected);
    // A quarter of the way, where the lines have not met yet.
    const QPointF at = *picture.pointOf(2, 0) + (*picture.pointOf(2, 1) - *picture.pointOf(2, 0)) * 0.25;
    QTest::mouseClick(&picture, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(picture.selected(), 2);
}

void TestSearchViews::theKeysWalkFromBetterToWorse()
{
    ParallelCoordinates picture;
    picture.resize(600, 300);
    picture.setSearch(someSearch());
    QList<int> walked;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&picture, Qt::Key_Down);
        walked << picture.selected();
    }
    QCOMPARE(walked, (QList<int>{1, 2, 0, 0}));
    QTest::keyClick(&picture, Qt::Key_Up);
    QCOMPARE(picture.selected(), 2);
    QTest::keyClick(&picture, Qt::Key_B); // on the first axis: only rates near 0.1
    QCOMPARE(picture.passing(), (QList<int>{2}));
    QTest::keyClick(&picture, Qt::Key_Escape);
    QCOMPARE(picture.passing().size(), 4);
}

void TestSearchViews::thePictureSaysInWordsWhatItShows()
{
    ParallelCoordinates picture;
    picture.setSearch(someSearch());
    const QString words = picture.accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("0.9000")) && words.contains(QStringLiteral("Adagrad")),
             qPrintable(words));
}

void TestSearchViews::thePictureIsMadeInEveryFormat()
{
    ParallelCoordinates picture;
    picture.resize(500, 280);
    picture.setSearch(someSearch());
    const QImage image = QImage::fromData(picture.picture("png", {500, 280}));
    QCOMPARE(image.size(), QSize(1000, 560));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    const QByteArray svg = picture.picture("svg", {500, 280});
    QVERIFY(svg.contains("<svg") && svg.contains("Learning rate"));
    QVERIFY(picture.picture("pdf", {500, 280}).startsWith("%PDF"));
    QVERIFY(picture.picture("bmp", {500, 280}).isEmpty());
}

void TestSearchViews::anEmptySearchDrawsNothingWrong()
{
    ParallelCoordinates picture;
    picture.resize(300, 200);
    picture.grab();
    SearchState state = someSearch();
    state.trials.clear();
    picture.setSearch(state);
    picture.grab();
    for (const int key : {Qt::Key_Down, Qt::Key_B, Qt::Key_Right, Qt::Key_Escape})
        QTest::keyClick(&picture, static_cast<Qt::Key>(key));
    QCOMPARE(picture.selected(), -1);
    QVERIFY(!picture.accessibleDescription().isEmpty());
}

void TestSearchViews::trialsAreListedWithTheBestTicked()
{
    TrialsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch(someSearch());
    QCOMPARE(model.rowCount(), 4);
    const int result = model.resultColumn();
    QCOMPARE(model.headerData(result, Qt::Horizontal).toString(), QStringLiteral("RMSE"));
    QCOMPARE(model.index(1, result).data().toString(), QStringLiteral("✓ 0.9000"));
    QVERIFY(model.index(1, result).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("0.001"));
    QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("Plain descent")); // "sgd" in files
    QVERIFY(model.text(u'\t').contains(QStringLiteral("\tsgd\t")));
    QCOMPARE(model.index(3, model.columnCount() - 1).data().toString(),
             QStringLiteral("The training diverged"));
    const QStringList lines = model.text(u'\t').split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), model.columnCount() - 1);
    QVERIFY(
        model.text(u'\t').contains(QStringLiteral("\t0.9000\t"))); // no tick in figures to be computed with
}

void TestSearchViews::failedTrialsAreSortedLastBothWays()
{
    TrialsModel model;
    TrialsFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setSearch(someSearch());
    const auto order = [&] {
        QStringList trials;
        for (int row = 0; row < filter.rowCount(); ++row)
            trials << filter.index(row, 0).data().toString();
        return trials.join(u' ');
    };
    filter.sort(model.resultColumn(), Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("2 3 1 4"));
    filter.sort(model.resultColumn(), Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("1 3 2 4"));
    filter.setShown(true, {0, 1});
    QCOMPARE(order(), QStringLiteral("1 2"));
    filter.setShown(false, {});
    QCOMPARE(filter.rowCount(), 4);
}

void TestSearchViews::rowsAreAddedWhileTheSearchGoesOn()
{
    TrialsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SearchState state = someSearch();
    const std::vector<Trial> all = state.trials;
    state.trials.resize(1);
    model.setSearch(state);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    state.trials = all;
    model.setSearch(state);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.index(0, 0).data(Qt::FontRole).value<QFont>().bold()); // the first is no longer the best
    state.trials.clear();
    model.setSearch(state);
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchViews::rangesCanBeEditedAndNonsenseIsRefused()
{
    SearchSpaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBase(*presetSettings("mf"));
    QSignalSpy refused(&model, &SearchSpaceModel::refused);
    QModelIndex factors;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == QStringLiteral("Factors"))
            factors = model.index(row, SearchSpaceModel::values);
    QVERIFY(factors.isValid());
    QVERIFY(model.setData(factors, QStringLiteral("4:16")));
    QVERIFY(!model.setData(factors, QStringLiteral("16:4")));
    QVERIFY(!model.setData(factors, QStringLiteral("many")));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(factors.data(Qt::EditRole).toString(), QStringLiteral("4:16"));
    QVERIFY(model.setData(factors, QStringLiteral("4,8")));
    const std::vector<SearchAxis> chosen = model.chosen();
    const auto axis =
        std::find_if(chosen.begin(), chosen.end(), [](const SearchAxis& a) { return a.key == "factors"; });
    QVERIFY(axis != chosen.end());
    QCOMPARE(axis->choices, (std::vector<std::string>{"4", "8"}));
}

void TestSearchViews::theCustomaryParametersAreChosen()
{
    SearchSpaceModel model;
    const RunSettings base = *presetSettings("mf");
    model.setBase(base);
    QVERIFY(model.chosen() == defaultAxes(base));
    QVERIFY(model.rowCount() > static_cast<int>(model.chosen().size())); // others can be chosen as well
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.chosen().empty());
}

QTEST_MAIN(TestSearchViews)
#include "tst_search_views.moc"
