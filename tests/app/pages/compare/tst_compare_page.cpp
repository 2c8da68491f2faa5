// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/compare/compare_model.h"
#include "app/pages/compare/compare_page.h"
#include "app/session/session.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/train_run.h"
#include "tests/app/small_library.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

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

int rowNamed(const CompareModel& model, const char* name)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == QLatin1String(name))
            return row;
    return -1;
}

bool isBold(const CompareModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::FontRole).value<QFont>().bold();
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void nothingToCompareLeadsToTraining();
    void settingsThatDifferAreBoldAndComeFirst();
    void theSmallestErrorIsMarkedBest();
    void runsOnOtherHeldOutRatingsAreCalledUnequal();
    void theTableCanBeTakenAway();
    void seedsTogetherShowMeanAndDeviation();
    void theBestRunStandsFirstWhereAsked();
    void aRemovedRunComesBackByUndo();
    void rankingIsMeasuredWhereItWasMissing();
    void theTestPartStaysShutUntilAskedTwice();
};

void TestComparePage::nothingToCompareLeadsToTraining()
{
    Session session;
    Jobs jobs;
    ComparePage page(session, jobs);
    page.show();
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
    QCOMPARE(model.columnCount(), 3);
    const int factors = rowNamed(model, "Factors");
    const int batch = rowNamed(model, "Batch size");
    QVERIFY(factors >= 0 && batch >= 0);
    QVERIFY(factors < batch);
    QVERIFY(factors < rowNamed(model, "Model")); // which comes before it in the form, but does not differ
    QVERIFY(isBold(model, factors, 1) && !isBold(model, batch, 1));
    QCOMPARE(model.index(factors, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(factors, 2).data().toString(), QStringLiteral("7"));
    QVERIFY(!model.isUnequal());
}

void TestComparePage::theSmallestErrorIsMarkedBest()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    CompareModel model(session);
    const int rmse = rowNamed(model, "RMSE, stars");
    const int better = session.runs()[0].run->metrics.rmse < session.runs()[1].run->metrics.rmse ? 1 : 2;
    QVERIFY(isBold(model, rmse, better));
    QVERIFY(!isBold(model, rmse, 3 - better));
    QCOMPARE(model.index(rmse, better).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("best"));
}

void TestComparePage::runsOnOtherHeldOutRatingsAreCalledUnequal()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("bias", "", ""));
    session.addRun(trained("bias", "seed", "2"));
    CompareModel model(session);
    QVERIFY(model.isUnequal());
}

void TestComparePage::theTableCanBeTakenAway()
{
    Session session;
    session.setDataset(smallLibrary());
    RunEntry entry = trained("bias", "", "");
    entry.name = QStringLiteral("a, \"quoted\" name");
    session.addRun(entry);
    CompareModel model(session);
    const QStringList lines = model.text(QLatin1Char('\t')).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), model.rowCount() + 1);
    for (const QString& line : lines)
        QCOMPARE(line.count(QLatin1Char('\t')), 1);
    QVERIFY(model.text(QLatin1Char(',')).contains(QStringLiteral("\"a, \"\"quoted\"\" name\"")));
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
    QCOMPARE(model.columnCount(), 5);
    QVERIFY(model.hasSeveralSeeds());
    model.setSeedsTogether(true);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.runsAt(1).size(), 3);
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
    const QString shown = model.index(rowNamed(model, "RMSE, stars"), 1).data().toString();
    QVERIFY2(shown.contains(QLocale().toString(mean, 'f', 4) + QStringLiteral(" ± ") +
                            QLocale().toString(deviation, 'f', 4)),
             qPrintable(shown));
    QCOMPARE(model.index(rowNamed(model, "Seed"), 1).data().toString(), QStringLiteral("1, 2, 3"));
    model.setSeedsTogether(false);
    QCOMPARE(model.columnCount(), 5);
}

void TestComparePage::theBestRunStandsFirstWhereAsked()
{
    Session session;
    session.setDataset(smallLibrary());
    session.addRun(trained("mean", "", ""));
    session.addRun(trained("bias", "", ""));
    CompareModel model(session);
    QCOMPARE(model.runAt(1), session.runs()[0].number);
    QVERIFY(session.runs()[1].run->metrics.rmse < session.runs()[0].run->metrics.rmse);
    model.setOrder(CompareModel::Order::bestRmse);
    QCOMPARE(model.runAt(1), session.runs()[1].number);
    QCOMPARE(model.columnOf(session.runs()[0].number), 2);
    // One with rankings stands before one without, whatever its errors.
    session.updateRun(session.runs()[0].number, [](RunEntry& entry) {
        auto run = std::make_shared<Run>(*entry.run);
        run->ranking.users = 10;
        run->ranking.ndcg = 0.25;
        run->ranking.ndcgInterval = {0.2, 0.3};
        entry.run = run;
    });
    model.setOrder(CompareModel::Order::bestNdcg);
    QCOMPARE(model.runAt(1), session.runs()[0].number);
    QCOMPARE(model.index(rowNamed(model, "NDCG@10"), 1).data().toString(),
             QStringLiteral("0.2500 (0.2000 to 0.3000)"));
    QCOMPARE(model.index(rowNamed(model, "NDCG@10"), 2).data().toString(), QStringLiteral("–"));
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
    QTRY_COMPARE(table->model()->columnCount(), 3);
    QVERIFY(!remove->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 2));
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(session.runs().size(), 1);
    QTRY_COMPARE(table->model()->columnCount(), 2);
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
    const CompareModel model(session);
    QCOMPARE(rowNamed(model, "Test RMSE, stars"), -1);
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
    QVERIFY(rowNamed(CompareModel(session), "Test RMSE, stars") >= 0);
    QVERIFY(!open->isEnabled());
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
