// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/history_model.h"
#include "widgets/training/statistics_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

EpochRecord epoch(int number, double validation)
{
    EpochRecord record;
    record.epoch = number;
    record.step = static_cast<std::uint64_t>(number) * 10;
    record.trainLoss = 1.0 / number;
    record.validationLoss = validation;
    record.learningRate = 1e-5;
    record.seconds = 0.25;
    return record;
}

bool isBold(const HistoryModel& model, int row)
{
    return model.index(row, 0).data(Qt::FontRole).value<QFont>().bold();
}

} // namespace

class TestRunTables : public QObject {
    Q_OBJECT
private slots:
    void epochsAreAddedOneByOneWhileTraining();
    void theBestEpochIsBoldAndMovesOn();
    void anotherRunReplacesTheTable();
    void whatWasNotMeasuredIsADash();
    void statisticsShowEveryDimension();
};

void TestRunTables::epochsAreAddedOneByOneWhileTraining()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    History history;
    history.epochs.push_back(epoch(1, 2));
    model.setHistory(history);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    history.epochs.push_back(epoch(2, 1.5));
    history.epochs.push_back(epoch(3, 1.4));
    model.setHistory(history);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestRunTables::theBestEpochIsBoldAndMovesOn()
{
    HistoryModel model;
    History history;
    history.epochs = {epoch(1, 2), epoch(2, 1.5)};
    history.bestEpoch = 1;
    model.setHistory(history);
    QVERIFY(isBold(model, 0) && !isBold(model, 1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    history.bestEpoch = 2;
    model.setHistory(history);
    QVERIFY(!isBold(model, 0) && isBold(model, 1));
    QVERIFY(!changed.isEmpty());
}

void TestRunTables::anotherRunReplacesTheTable()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    History first;
    first.epochs = {epoch(1, 2), epoch(2, 1.5)};
    model.setHistory(first);
    History second;
    second.epochs = {epoch(1, 2)};
    second.epochs[0].trainLoss = 9;
    model.setHistory(second);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, HistoryModel::trainingLoss).data(Qt::UserRole).toDouble(), 9.0);
    model.setHistory({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRunTables::whatWasNotMeasuredIsADash()
{
    HistoryModel model;
    History history;
    history.epochs = {epoch(1, std::numeric_limits<double>::quiet_NaN())};
    model.setHistory(history);
    QCOMPARE(model.index(0, HistoryModel::validationLoss).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(0, HistoryModel::learningRate).data().toString(), QStringLiteral("1e-05"));
    QCOMPARE(model.text(u'\t').count(QLatin1Char('\n')), 2);
    // What no epoch has is left out of the copied text: here the epoch, its loss, its rate and its time
    // remain.
    QCOMPARE(model.text(u'\t').count(QLatin1Char('\t')), 2 * 3);
    QVERIFY(model.isEmpty(HistoryModel::ndcg) && !model.isEmpty(HistoryModel::trainingLoss));
    history.epochs[0].validationNdcg = 0.25;
    model.setHistory({});
    model.setHistory(history);
    QVERIFY(!model.isEmpty(HistoryModel::ndcg));
    QCOMPARE(model.text(u'\t').count(QLatin1Char('\t')), 2 * 4);
}

void TestRunTables::statisticsShowEveryDimension()
{
    StatisticsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatistics({{4, 2.5, 1.25, 1, 1.75, 2.5, 3.25, 4}, {4, 0, 0, 0, 0, 0, 0, 0}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, StatisticsModel::dimension).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, StatisticsModel::median).data().toString(), QStringLiteral("2.5000"));
    QCOMPARE(model.index(0, StatisticsModel::max).data(Qt::UserRole).toDouble(), 4.0);
}

QTEST_MAIN(TestRunTables)
#include "tst_run_tables.moc"
