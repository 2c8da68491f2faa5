// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_model.h"
#include "app/jobs.h"
#include "app/pages/compare_page.h"
#include "app/session.h"
#include "engine/data/sample_library.h"
#include "engine/run/parameter_table.h"
#include "engine/run/presets.h"
#include "engine/run/train_run.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace shelf;

namespace {

DatasetPtr smallLibrary()
{
    static const DatasetPtr data = [] {
        SampleParameters parameters;
        parameters.books = 120;
        parameters.users = 300;
        parameters.ratings = 6000;
        return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
    }();
    return data;
}

RunEntry trained(const char* preset, const char* key, const char* value)
{
    TrainingRequest request;
    request.name = preset;
    request.data = smallLibrary();
    request.settings = *presetSettings(preset);
    request.settings.training.epochs = 2;
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

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
