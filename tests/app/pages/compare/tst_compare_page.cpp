// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/compare/compare_model.h"
#include "app/pages/compare/compare_order.h"
#include "app/pages/compare/compare_page.h"
#include "app/pages/compare/metric_panel.h"
#include "app/session/session.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/train_run.h"
#include "tests/app/small_library.h"
#include "tests/english_texts.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace shelf;

namespace {

RunEntry trained(const char* preset, const char* key, const char* value)
{
    TrainingRequest request;
    request.name = preset;
    request.data = smallLibrary();
    request.settings = quick(preset, 2);
    if (*key)
        setParameter(request.settings, key, value).ok();
    RunEntry entry;
    entry.run = std::make_shared<const Run>(std::move(*trainRun(request)));
    entry.history = entry.run->history;
    entry.baselines = entry.run->baselines;
    return entry;
}

int columnNamed(const QAbstractItemModel& model, const char* name)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(name))
            return column;
    return -1;
}

bool isBold(const CompareModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::FontRole).value<QFont>().bold();
}

QStringList shownNames(const CompareOrder& order)
{
    QStringList names;
    for (int row = 0; row < order.rowCount(); ++row)
        names << order.index(row, 0).data().toString();
    return names;
}

/// Gives a run other rankings.
void setNdcg(Session& session, int number, double ndcg)
{
    session.updateRun(number, [ndcg](RunEntry& entry) {
        auto run = std::make_shared<Run>(*entry.run);
        run->ranking.users = 10;
        run->ranking.ndcg = ndcg;
        run->ranking.ndcgInterval = {ndcg - 0.05, ndcg + 0.05};
        entry.run = run;
    });
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installEnglish(); }
    void nothingToCompareLeadsToTraining();
    void settingsThatDifferAreBoldAndComeFirst();
    void noToolIsCutOffInATightPlace();
    void theSmallestErrorIsMarkedBest();
    void runsOnOtherHeldOutRatingsAreCalledUnequal();
    void whatIsShownCanBeTakenAway();
    void baselinesStandAsRowsBehindTheRuns();
    void rowsAreFilteredAndGrouped();
    void seedsTogetherShowMeanAndDeviation();
    void theBestRunStandsFirstWhereAsked();
    void aRemovedRunComesBackByUndo();
    void rankingIsMeasuredWhereItWasMissing();
    void runsStandAsTheyWereTrainedAndNotAsTheyWereOpened();
    void aRunWithoutALossLeavesTheBestLossItsTick();
    void whatIsNotInThePictureIsNamed();
    void whatWasMeasuredIsBroughtIntoSight();
    void theTestPartStaysShutUntilAskedTwice();
};

void TestComparePage::nothingToCompareLeadsToTraining()
{
    Session session;
    Jobs jobs;
    ComparePage page(session, jobs);
    page.show();
    const auto* lead = page.findChild<QPushButton*>(QStringLiteral("compareToTraining"));
    QCOMPARE(lead->text(), QStringLiteral("Go to Training")); // in the first frame
    QSignalSpy asked(&session, &Session::pageRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("compareToTraining")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::training);
}

void TestComparePage::settingsThatDifferAreBoldAndComeFirst()
{
    Session session;
    session.setDataset(smallLibrary());
    CompareModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.addRun(trained("mf", "", ""));
    session.addRun(trained("mf", "factors", "7"));
    model.refresh();
    const int factors = columnNamed(model, "Factors");
    QVERIFY(factors > CompareModel::dataColumn);
    QCOMPARE(columnNamed(model, "Batch size"), -1); // which does not differ
    QVERIFY(isBold(model, 0, factors) && isBold(model, 1, factors));
    QCOMPARE(model.index(0, factors).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(1, factors).data().toString(), QStringLiteral("7"));
    model.setAllColumns(true);
    QVERIFY(columnNamed(model, "Factors") < columnNamed(model, "Batch size"));
    QVERIFY(!isBold(model, 0, columnNamed(model, "Batch size")));
    QVERIFY(!model.isUnequal());
}

void TestComparePage::noToolIsCutOffInATightPlace()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mf", "", ""));
    session.addRun(trained("mf", "factors", "7"));
    Jobs jobs;
    ComparePage page(session, jobs);
    page.resize(330, 330); // so narrow that the tools take several lines, and too low for them and the rest
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.findChild<QTableView*>(QStringLiteral("comparison"))->model()->rowCount() > 2);
    const auto* all = page.findChild<QWidget*>(QStringLiteral("allColumns"));
    const auto* measure = page.findChild<QWidget*>(QStringLiteral("measureRanking"));
    QTRY_VERIFY(measure->y() > page.findChild<QWidget*>(QStringLiteral("compareFilter"))->y());
    for (const QWidget* tool : {all, measure})
        QTRY_VERIFY2(tool->geometry().bottom() < tool->parentWidget()->height(),
                     qPrintable(tool->objectName()));
}

void TestComparePage::theSmallestErrorIsMarkedBest()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    CompareModel model(session);
    const int rmse = columnNamed(model, "RMSE");
    const int better = session.runs()[0].run->metrics.rmse < session.runs()[1].run->metrics.rmse ? 0 : 1;
    QVERIFY(isBold(model, better, rmse));
    QVERIFY(!isBold(model, 1 - better, rmse));
    const QModelIndex best = model.index(better, rmse);
    QCOMPARE(best.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("best"));
    const auto cell = best.data(kBarRole).value<IntervalCell>();
    QCOMPARE(cell.value, session.runs()[better].run->metrics.rmse);
    QCOMPARE(cell.interval.low, session.runs()[better].run->metrics.rmseInterval.low);
    const auto other = model.index(1 - better, rmse).data(kBarRole).value<IntervalCell>();
    QCOMPARE(other.scale.low, cell.scale.low); // all bars of a column share one scale
    QVERIFY(cell.isMarked && !other.isMarked);
}

void TestComparePage::baselinesStandAsRowsBehindTheRuns()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mf", "", ""));
    session.addRun(trained("biased-mf", "", ""));
    CompareModel model(session);
    const std::vector<Baseline>& own = session.runs()[0].run->baselines;
    QVERIFY(!own.empty());
    QCOMPARE(model.rowCount(), 2 + static_cast<int>(own.size())); // those of both runs are the same
    const int rmse = columnNamed(model, "RMSE");
    for (std::size_t i = 0; i < own.size(); ++i) {
        const int row = 2 + static_cast<int>(i);
        QVERIFY(model.isBaseline(row) && model.runAt(row) == 0);
        QCOMPARE(model.index(row, 0).data().toString(), QString::fromStdString(own[i].name));
        QVERIFY(model.index(row, rmse).data().toString().contains(
            QLocale().toString(own[i].metrics.rmse, 'f', 4)));
        QCOMPARE(model.index(row, columnNamed(model, "Parameters")).data().toString(), QStringLiteral("–"));
    }
    CompareOrder order(model);
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(rmse, direction);
        for (int row = 0; row < order.rowCount(); ++row)
            QCOMPARE(model.isBaseline(order.mapToSource(order.index(row, 0)).row()), row >= 2);
    }
}

void TestComparePage::runsOnOtherHeldOutRatingsAreCalledUnequal()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("bias", "", ""));
    session.addRun(trained("bias", "seed", "2"));
    CompareModel model(session);
    QVERIFY(model.isUnequal());
    QCOMPARE(model.dataSets().size(), 2); // and told apart by what they were measured on
}

void TestComparePage::whatIsShownCanBeTakenAway()
{
    Session session;
    session.setDataset(smallLibrary());
    RunEntry entry = trained("bias", "", "");
    entry.name = QStringLiteral("a, \"quoted\" name");
    session.addRun(entry);
    session.addRun(trained("mean", "", ""));
    CompareModel model(session);
    CompareOrder order(model);
    model.setGroup(CompareGroup::preset);
    const auto lines = [&] {
        return order.text(QLatin1Char('\t')).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    int runs = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        runs += !model.isHeader(row);
    QCOMPARE(lines().size(), runs + 1); // the headers of groups are no runs
    for (const QString& line : lines())
        QCOMPARE(line.count(QLatin1Char('\t')), model.columnCount() - 1);
    QVERIFY(order.text(QLatin1Char(',')).contains(QStringLiteral("\"a, \"\"quoted\"\" name\"")));
    order.setSearch(QStringLiteral("quoted"));
    QCOMPARE(lines().size(), 2);
}

void TestComparePage::rowsAreFilteredAndGrouped()
{
    Session session;
    session.setDataset(smallLibrary());
    for (const char* preset : {"mf", "bias", "mf"})
        session.addRun(trained(preset, "", ""));
    const QString mf = textOf(findPreset("mf")->title);
    const QString bias = textOf(findPreset("bias")->title);
    const QString first = session.runs()[0].name;
    const QString second = session.runs()[1].name;
    const QString third = session.runs()[2].name;
    CompareModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CompareOrder order(model);
    order.sort(CompareModel::runColumn);
    QCOMPARE(shownNames(order).mid(0, 3), (QStringList{first, second, third}));
    order.setPreset(mf);
    QCOMPARE(shownNames(order).mid(0, 2), (QStringList{first, third}));
    QVERIFY(shownNames(order).size() > 2); // what they are held against stays
    order.setPreset({});
    model.setGroup(CompareGroup::preset);
    const QStringList grouped = shownNames(order);
    const qsizetype ofMf = grouped.indexOf(first);
    QCOMPARE(grouped[ofMf - 1], mf + QStringLiteral(": 2 runs"));
    QCOMPARE(grouped[ofMf + 1], third);
    QCOMPARE(grouped[grouped.indexOf(second) - 1], bias + QStringLiteral(": 1 run"));
    order.sort(CompareModel::runColumn, Qt::DescendingOrder);
    QCOMPARE(shownNames(order).indexOf(mf + QStringLiteral(": 2 runs")),
             ofMf - 1); // groups stay where they are
    QCOMPARE(shownNames(order)[ofMf], third);
    order.setSearch(second);
    QCOMPARE(shownNames(order), (QStringList{bias + QStringLiteral(": 1 run"), second}));
}

void TestComparePage::seedsTogetherShowMeanAndDeviation()
{
    Session session;
    session.setDataset(smallLibrary());
    for (const char* seed : {"1", "2", "3"})
        session.addRun(trained("bias", "seed", seed));
    session.addRun(trained("mean", "", ""));
    CompareModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int rows = model.rowCount();
    QVERIFY(model.hasSeveralSeeds());
    model.setSeedsTogether(true);
    QCOMPARE(model.rowCount(), rows - 2);
    QCOMPARE(model.runsAt(0).size(), 3);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 3; ++i) {
        const double rmse = session.runs()[i].run->metrics.rmse;
        sum += rmse;
        squares += rmse * rmse;
    }
    const double mean = sum / 3;
    const double deviation = std::sqrt((squares - 3 * mean * mean) / 2);
    QVERIFY(deviation > 1e-4);
    const QString shown = model.index(0, columnNamed(model, "RMSE")).data().toString();
    QVERIFY2(shown.contains(QLocale().toString(mean, 'f', 4) + QStringLiteral(" ± ") +
                            QLocale().toString(deviation, 'f', 4)),
             qPrintable(shown));
    model.setAllColumns(true);
    QCOMPARE(model.index(0, columnNamed(model, "Seed")).data().toString(), QStringLiteral("1, 2, 3"));
    model.setSeedsTogether(false);
    QCOMPARE(model.rowCount(), rows);
}

void TestComparePage::theBestRunStandsFirstWhereAsked()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    const QString mean = session.runs()[0].name;
    const QString bias = session.runs()[1].name;
    CompareModel model(session);
    CompareOrder order(model);
    const int rmse = columnNamed(model, "RMSE");
    QVERIFY(session.runs()[1].run->metrics.rmse < session.runs()[0].run->metrics.rmse);
    order.sort(rmse, Qt::AscendingOrder);
    QCOMPARE(shownNames(order).mid(0, 2), (QStringList{bias, mean}));
    QCOMPARE(model.headerData(rmse, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
             int(Qt::AscendingOrder));
    // One with rankings stands before one without, whichever way is sorted.
    setNdcg(session, session.runs()[0].number, 0.25);
    model.refresh();
    const int ndcg = columnNamed(model, "NDCG@10");
    QCOMPARE(model.headerData(ndcg, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
             int(Qt::DescendingOrder));
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(ndcg, direction);
        QCOMPARE(shownNames(order).mid(0, 2), (QStringList{mean, bias}));
    }
    QCOMPARE(order.index(0, ndcg).data().toString(), QStringLiteral("0.2500 (0.2000 to 0.3000)"));
    QCOMPARE(order.index(1, ndcg).data().toString(), QStringLiteral("–"));
}

void TestComparePage::aRemovedRunComesBackByUndo()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    Jobs jobs;
    ComparePage page(session, jobs);
    page.resize(900, 600);
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("comparison"));
    auto* remove = page.findChild<QPushButton*>(QStringLiteral("removeCompared"));
    QTRY_VERIFY(table->model()->rowCount() > 2); // baselines too
    QVERIFY(!remove->isEnabled());
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(!remove->isEnabled()); // which are no runs
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(session.runs().size(), 1);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), session.runs()[0].name);
    QPushButton* undo = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Undo"))
            undo = button;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(session.runs().size(), 2);
    QCOMPARE(session.runs()[1].run->settings.preset, std::string("bias"));
}

void TestComparePage::rankingIsMeasuredWhereItWasMissing()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mf", "", ""));
    Jobs jobs;
    ComparePage page(session, jobs);
    page.show();
    auto* measure = page.findChild<QPushButton*>(QStringLiteral("measureRanking"));
    QTRY_VERIFY(measure->isEnabled());
    QSignalSpy answers(&session, &Session::currentRunChanged);
    QTest::mouseClick(measure, Qt::LeftButton);
    QTRY_VERIFY(session.runs()[0].run->ranking.users > 0);
    QVERIFY(!measure->isEnabled());
    QCOMPARE(answers.size(), 0); // the model is the same: maps and lists need no second look
    const Run& run = *session.runs()[0].run;
    const auto expected = rankingMetrics(*run.model, *run.data, run.split, {});
    QCOMPARE(run.ranking.ndcg, expected->ndcg);
}

void TestComparePage::runsStandAsTheyWereTrainedAndNotAsTheyWereOpened()
{
    Session session;
    session.setDataset(smallLibrary());
    const auto open = [&session](const char* preset, const char* name, std::int64_t created) {
        RunEntry entry = trained(preset, "", "");
        auto run = std::make_shared<Run>(*entry.run);
        run->created = created;
        entry.run = run;
        entry.name = QLatin1String(name);
        session.addRun(entry);
    };
    open("mf", "third", 3000);
    open("bias", "first #2", 1000);
    open("mean", "zeroth #1", 1000); // within the same second
    CompareModel model(session);
    CompareOrder order(model);
    order.sort(CompareModel::runColumn);
    QCOMPARE(shownNames(order).mid(0, 3),
             (QStringList{QStringLiteral("zeroth #1"), QStringLiteral("first #2"), QStringLiteral("third")}));
}

void TestComparePage::aRunWithoutALossLeavesTheBestLossItsTick()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    session.addRun(trained("popularity", "", "")); // which predicts no ratings
    CompareModel model(session);
    const int loss = columnNamed(model, "Best validation loss");
    QCOMPARE(model.index(2, loss).data().toString(), QStringLiteral("–"));
    const int ticked = static_cast<int>(std::count_if(
        model.entries().begin(), model.entries().end(), [&, row = 0](const CompareEntry&) mutable {
            return model.index(row++, loss).data().toString().startsWith(QStringLiteral("✓"));
        }));
    QCOMPARE(ticked, 1);
}

void TestComparePage::whatIsNotInThePictureIsNamed()
{
    Session session;
    session.setDataset(smallLibrary());
    for (const char* preset : {"mean", "bias", "popularity"})
        session.addRun(trained(preset, "", ""));
    for (const int i : {0, 1})
        setNdcg(session, session.runs()[i].number, 0.1 + 0.1 * i);
    CompareModel model(session);
    MetricPanel panel(model, session);
    const auto* words = panel.findChild<QLabel*>(QStringLiteral("paretoFront"));
    QVERIFY2(words->text().endsWith(
                 QStringLiteral("for want of one of the figures: %1.").arg(session.runs()[2].name)),
             qPrintable(words->text()));
    session.removeRun(session.runs()[2].number);
    model.refresh();
    panel.refresh();
    QVERIFY2(words->text().endsWith(QStringLiteral("in both: %1.").arg(session.runs()[1].name)),
             qPrintable(words->text()));
}

void TestComparePage::whatWasMeasuredIsBroughtIntoSight()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mf", "", ""));
    Jobs jobs;
    ComparePage page(session, jobs);
    page.resize(500, 600);
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("comparison"));
    auto* measure = page.findChild<QPushButton*>(QStringLiteral("measureRanking"));
    QTRY_VERIFY(measure->isEnabled());
    QTest::mouseClick(measure, Qt::LeftButton);
    const auto isSeen = [&] {
        const int column = columnNamed(*table->model(), "NDCG@10");
        const QRect cell = table->visualRect(table->model()->index(0, column));
        return column > 0 && table->model()->index(0, column).data().toString() != QStringLiteral("–") &&
               cell.left() >= table->columnWidth(0) && cell.right() <= table->viewport()->width();
    };
    QTRY_VERIFY(isSeen());
}

void TestComparePage::theTestPartStaysShutUntilAskedTwice()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("bias", "", ""));
    Jobs jobs;
    ComparePage page(session, jobs);
    page.show();
    auto* open = page.findChild<QPushButton*>(QStringLiteral("openTestPart"));
    QVERIFY(!open->isEnabled()); // nothing was set aside
    const int number = session.addRun(trained("bias", "test_fraction", "0.2"));
    session.selectRun(number);
    QTRY_VERIFY(open->isEnabled());
    const RunEntry* entry = session.findRun(number);
    CompareModel model(session);
    model.setAllColumns(true);
    QCOMPARE(columnNamed(model, "Test RMSE"), -1);
    const auto answer = [&](const char* button) {
        QTest::mouseClick(open, Qt::LeftButton);
        auto* question = page.findChild<QMessageBox*>(QStringLiteral("question"));
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    };
    answer("answer0");
    QTest::qWait(50);
    QVERIFY(!jobs.isBusy());
    QCOMPARE(entry->run->test.opened, 0);
    answer("answer1");
    QTRY_VERIFY(session.findRun(number)->run->test.opened != 0);
    entry = session.findRun(number);
    QCOMPARE(entry->run->test.metrics.rmse,
             ratingMetrics(*entry->run->model, *entry->run->data, entry->run->split.test).rmse);
    model.refresh();
    QVERIFY(columnNamed(model, "Test RMSE") >= 0);
    QVERIFY(!open->isEnabled());
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
