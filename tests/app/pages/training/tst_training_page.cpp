// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/training/runs/runs_model.h"
#include "app/pages/training/runs/runs_view.h"
#include "app/pages/training/training_job.h"
#include "app/pages/training/training_page.h"
#include "app/session/session.h"
#include "engine/models/network/network.h"
#include "engine/parameters/parameter_table.h"
#include "tests/app/short_run.h"
#include "tests/app/small_library.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/loss_panel.h"
#include "widgets/look/theme.h"
#include "widgets/window/notice_bar.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace shelf;

namespace {

/// A session, its jobs and the page, as the window puts them together.
struct Bench {
    Session session;
    Jobs jobs;
    TrainingPage page{session, jobs};

    explicit Bench(bool open = true)
    {
        if (open)
            session.setDataset(smallLibrary());
        page.resize(1000, 700);
        page.show();
    }
    QPushButton* button(const char* name)
    {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    QTableView* runs() { return page.findChild<QTableView*>(QStringLiteral("runs")); }
    QString cell(int row, int column) { return runs()->model()->index(row, column).data().toString(); }
    bool finished() { return !session.runs().isEmpty() && !session.runs().last().running; }
};

constexpr int kPatience = 120000;

} // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT
private slots:
    void withoutRatingsTheButtonLeadsToTheLibrary();
    void trainingFillsTheCurvesAndLeavesAListedRun();
    void vectorsOfTheEpochsArriveWhileItTrains();
    void stopKeepsWhatWasLearned();
    void pauseHoldsTrainingUntilResumed();
    void aSettingChangedAfterARunLeavesIt();
    void anInvalidSettingStopsTrainAndSaysWhy();
    void aRemovedRunComesBack();
    void aRemovedRunComesBackInItsPlace();
    void aClickBesideTheRunsLeavesTheSelection();
    void theSelectedRunIsDrawnThoughItIsNotPinned();
    void theRunInTrainingIsDrawnFirstAndFollowed();
    void aPresetIsFittedToRatingsBelowZero();
    void aStoppedRunCanBeContinued();
    void otherDataEndsTheTraining();
    void everyControlHasAName();
    void adviceCuresTheSplitAndMovesNoTable();
    void aLongNoticeCoversNoButtonInASmallWindow();
    void presetsAreChosenByTheirTitles();
    void theKeyboardStaysOnTrain();
    void whyTheLastTrainingFailedIsPastWhenTheNextBegins();
};

void TestTrainingPage::whyTheLastTrainingFailedIsPastWhenTheNextBegins()
{
    Session session;
    Jobs jobs;
    Dataset taken = *smallLibrary();
    std::fill(taken.rating.begin(), taken.rating.end(), 1.0F);
    taken.onlyTaken = true;
    taken.scale = {1, 1};
    session.setDataset(std::make_shared<const Dataset>(std::move(taken)));
    TrainingJob job(session, jobs);
    QSignalSpy told(&session, &Session::errorReported);
    QSignalSpy past(&session, &Session::errorRetracted);
    job.start(*presetSettings("mf")); // which learns from stars
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!job.isRunning() && past.isEmpty());
    job.start(*presetSettings("mf"));
    QCOMPARE(past.size(), 1);
    QCOMPARE(past.first().first().value<Error>().text(), told.first().first().value<Error>().text());
    QTRY_COMPARE(told.size(), 2);
}

void TestTrainingPage::withoutRatingsTheButtonLeadsToTheLibrary()
{
    Bench bench(false);
    QVERIFY(!bench.page.trainAction()->isEnabled());
    QSignalSpy asked(&bench.session, &Session::pageRequested);
    auto* lead = bench.page.findChild<QPushButton*>(QStringLiteral("inviteToTrain"));
    QVERIFY(lead && lead->isVisible());
    QTest::mouseClick(lead, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::library);
}

void TestTrainingPage::trainingFillsTheCurvesAndLeavesAListedRun()
{
    Bench bench;
    QAbstractItemModelTester tester(bench.runs()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.page.setSettings(quick("goodbooks-neural", 3));
    QVERIFY(bench.button("Train")->isEnabled());
    QVERIFY(!bench.button("Stop")->isEnabled());
    QTest::mouseClick(bench.button("Train"), Qt::LeftButton);
    QVERIFY(!bench.button("Train")->isEnabled());
    QVERIFY(bench.button("Stop")->isEnabled());
    QCOMPARE(bench.runs()->model()->rowCount(), 1);
    QTest::mouseClick(bench.button("Train"), Qt::LeftButton); // the second click of a double click
    QTRY_VERIFY_WITH_TIMEOUT(bench.button("Train")->isEnabled(), kPatience);
    QCOMPARE(bench.runs()->model()->rowCount(), 1);
    QVERIFY(!bench.button("Stop")->isEnabled());
    QCOMPARE(bench.session.currentRun(), bench.session.runs().first().number);
    QVERIFY(bench.session.current());
    QCOMPARE(bench.session.current()->history.epochs.size(), std::size_t(3));
    QCOMPARE(bench.cell(0, RunsModel::epochs), QStringLiteral("3"));
    QCOMPARE(bench.cell(0, RunsModel::state), QStringLiteral("done"));
    auto* chart = bench.page.findChild<LossChart*>();
    QTRY_VERIFY(chart->accessibleDescription().contains(QStringLiteral("after epoch 3 of 3")));
    QCOMPARE(bench.page.findChild<QTableView*>(QStringLiteral("epochs"))->model()->rowCount(), 3);
    QTRY_COMPARE(bench.page.findChild<QTableView*>(QStringLiteral("statistics"))->model()->rowCount(), 15);
    QTRY_VERIFY(bench.page.findChild<QTableView*>(QStringLiteral("layers"))->model()->rowCount() >= 6);
}

void TestTrainingPage::vectorsOfTheEpochsArriveWhileItTrains()
{
    Session session;
    Jobs jobs;
    TrainingJob job(session, jobs);
    session.setDataset(smallLibrary());
    std::vector<int> live;
    bool inTheEntry = true;
    connect(&job, &TrainingJob::embeddingKept, this, [&](int run, const KeptEmbedding& kept) {
        live.push_back(kept.epoch);
        const RunEntry* entry = session.findRun(run);
        inTheEntry = inTheEntry && entry && entry->running && !entry->embeddings.empty() &&
                     entry->embeddings.back().epoch >= kept.epoch && kept.rows == 120;
    });
    job.start(quick("goodbooks-neural", 3));
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), kPatience);
    QCOMPARE(live, (std::vector<int>{0, 1, 2, 3}));
    QVERIFY(inTheEntry);
    const RunEntry& entry = session.runs().last();
    QCOMPARE(entry.embeddings.size(), std::size_t(4));
    QCOMPARE(entry.run->embeddings.size(), std::size_t(4));
}

void TestTrainingPage::stopKeepsWhatWasLearned()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 100000));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session.runs().first().history.epochs.empty(), kPatience);
    QTest::mouseClick(bench.button("Stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    QVERIFY(bench.session.current());
    QVERIFY(bench.session.current()->history.stoppedByUser);
    QCOMPARE(bench.cell(0, RunsModel::state), QStringLiteral("stopped"));
    QTRY_VERIFY(bench.button("Train")->isEnabled());
}

void TestTrainingPage::pauseHoldsTrainingUntilResumed()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 100000));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session.runs().first().history.epochs.empty(), kPatience);
    QTest::mouseClick(bench.button("Pause"), Qt::LeftButton);
    QCOMPARE(bench.page.pauseAction()->text(), QStringLiteral("Resume"));
    std::size_t held = 0; // the batch under way and what the feed still holds may take their time
    const auto rests = [&] {
        const std::size_t last = std::exchange(held, bench.session.runs().first().history.epochs.size());
        QTest::qWait(300);
        return last == held && bench.session.runs().first().history.epochs.size() == held;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rests(), kPatience);
    QTest::mouseClick(bench.button("Pause"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.session.runs().first().history.epochs.size() > held, kPatience);
    bench.page.stopAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
}

void TestTrainingPage::aSettingChangedAfterARunLeavesIt()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 1));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    const std::string before = settingsText(bench.session.current()->settings);
    bench.page.findChild<QSpinBox*>(QStringLiteral("set_epochs"))->setValue(2);
    QCOMPARE(bench.cell(0, RunsModel::state), QStringLiteral("done")); // nothing has become of it
    QCOMPARE(settingsText(bench.session.current()->settings), before);
    auto* hint = bench.page.findChild<QLabel*>(QStringLiteral("trainingHint"));
    QTRY_VERIFY2(hint->text().contains(QStringLiteral("Settings have changed")), qPrintable(hint->text()));
}

void TestTrainingPage::anInvalidSettingStopsTrainAndSaysWhy()
{
    Bench bench;
    auto* hidden = bench.page.findChild<QLineEdit*>(QStringLiteral("set_hidden"));
    hidden->selectAll();
    QTest::keyClicks(hidden, QStringLiteral("x"));
    QVERIFY(!bench.button("Train")->isEnabled());
    auto* hint = bench.page.findChild<QLabel*>(QStringLiteral("trainingHint"));
    QVERIFY2(hint->text().contains(QStringLiteral("Hidden layers")), qPrintable(hint->text()));
    hidden->selectAll();
    QTest::keyClicks(hidden, QStringLiteral("8"));
    QVERIFY(bench.button("Train")->isEnabled());
}

void TestTrainingPage::aRemovedRunComesBack()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 1));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    const QString name = bench.cell(0, RunsModel::name);
    const RunPtr run = bench.session.current();
    QTest::mouseClick(bench.page.findChild<QToolButton*>(QStringLiteral("removeRun")), Qt::LeftButton);
    QCOMPARE(bench.runs()->model()->rowCount(), 0);
    QTest::mouseClick(bench.button("Undo"), Qt::LeftButton);
    QCOMPARE(bench.runs()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, RunsModel::name), name);
    QCOMPARE(bench.session.current(), run);
}

void TestTrainingPage::aRemovedRunComesBackInItsPlace()
{
    Bench bench;
    for (const char* name : {"one", "two", "three"})
        bench.session.addRun(shortEntry(bench.session.dataset(), name));
    bench.session.selectRun(bench.session.runs()[1].number);
    QCOMPARE(bench.cell(1, RunsModel::name), QStringLiteral("two")); // the latest is on top
    QTest::mouseClick(bench.page.findChild<QToolButton*>(QStringLiteral("removeRun")), Qt::LeftButton);
    QCOMPARE(bench.runs()->model()->rowCount(), 2);
    QTest::mouseClick(bench.button("Undo"), Qt::LeftButton);
    QCOMPARE(bench.runs()->model()->rowCount(), 3);
    for (const auto& [row, name] : {std::pair(0, "three"), {1, "two"}, {2, "one"}})
        QCOMPARE(bench.cell(row, RunsModel::name), QLatin1String(name));
    QCOMPARE(bench.session.runs()[1].name, QStringLiteral("two"));
}

void TestTrainingPage::aClickBesideTheRunsLeavesTheSelection()
{
    Bench bench;
    bench.session.addRun({.name = QStringLiteral("one")});
    bench.session.selectRun(bench.session.addRun({.name = QStringLiteral("two")}));
    QTableView* runs = bench.runs();
    QTRY_VERIFY(runs->isVisible());
    QTRY_VERIFY(runs->viewport()->height() > runs->rowHeight(0) * 2 + 8);
    QVERIFY(runs->selectionModel()->isRowSelected(runs->currentIndex().row()));
    const QModelIndex before = runs->currentIndex();
    const QPoint below(40, runs->viewport()->height() - 4);
    QVERIFY(!runs->indexAt(below).isValid());
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, Qt::NoModifier, below);
    QCOMPARE(runs->currentIndex(), before);
    QVERIFY(runs->selectionModel()->isRowSelected(before.row()));
}

void TestTrainingPage::theSelectedRunIsDrawnThoughItIsNotPinned()
{
    Bench bench;
    const auto add = [&](const char* name, double loss) {
        RunEntry entry;
        entry.name = QLatin1String(name);
        entry.history.epochs.resize(1);
        entry.history.epochs[0].epoch = 1;
        entry.history.epochs[0].trainLoss = loss;
        return bench.session.addRun(entry);
    };
    const int first = add("the first", 0.25);
    const int second = add("the second", 0.75);
    auto* model = bench.runs()->model();
    QCOMPARE(bench.cell(0, RunsModel::name), QStringLiteral("the second")); // the newest first
    bench.session.selectRun(second);
    auto* chart = bench.page.findChild<LossChart*>();
    QTRY_VERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("the second: Training loss 0.75")),
                 qPrintable(chart->accessibleDescription()));
    const auto exported = [chart](const char* name) {
        return chart->numbers().find(std::string(name) + ",loss,training,1,") != std::string::npos;
    };
    QVERIFY(exported("the second") && !exported("the first"));
    bench.session.selectRun(first); // not pinned
    QTRY_VERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("the first: Training loss 0.25")),
                 qPrintable(chart->accessibleDescription()));
    QVERIFY(exported("the first") && !exported("the second"));
    const QModelIndex row = model->index(1, RunsModel::name);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // it tells what is drawn
    QVERIFY(!(row.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(model->setData(model->index(0, RunsModel::name), Qt::Checked, Qt::CheckStateRole));
    QTRY_VERIFY(exported("the first") && exported("the second"));
    emit bench.page.findChild<RunsView*>()->onlyWanted(second);
    QCOMPARE(bench.session.currentRun(), second);
    QVERIFY(exported("the second") && !exported("the first"));
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestTrainingPage::theRunInTrainingIsDrawnFirstAndFollowed()
{
    Bench bench;
    RunEntry earlier;
    earlier.name = QStringLiteral("earlier");
    earlier.history.epochs.resize(3);
    bench.session.addRun(earlier);
    bench.page.setSettings(quick("goodbooks-neural", 100000));
    bench.page.trainAction()->trigger();
    const int number = bench.session.runs().last().number;
    RunEntry opened; // while it trains
    opened.name = QStringLiteral("opened");
    bench.session.addRun(opened);
    QVERIFY(bench.session.currentRun() != number);
    QCOMPARE(bench.cell(0, RunsModel::name), bench.session.findRun(number)->name);
    QTRY_VERIFY_WITH_TIMEOUT(bench.session.findRun(number)->history.epochs.size() > 3, kPatience);
    auto* chart = bench.page.findChild<LossChart*>();
    QTRY_VERIFY2(chart->accessibleDescription().startsWith(bench.session.findRun(number)->name),
                 qPrintable(chart->accessibleDescription()));
    auto* epochs = bench.page.findChild<QTableView*>(QStringLiteral("epochs"));
    QTRY_VERIFY(epochs->model()->rowCount() > 3);
    bench.page.stopAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session.findRun(number)->running, kPatience);
}

void TestTrainingPage::aPresetIsFittedToRatingsBelowZero()
{
    Bench bench;
    auto* output = bench.page.findChild<QComboBox*>(QStringLiteral("set_output_activation"));
    QVERIFY(output);
    QCOMPARE(output->currentData().toString(), QStringLiteral("relu"));
    QCOMPARE(output->currentText(), QStringLiteral("ReLU")); // words, not code
    auto below = std::make_shared<Dataset>(*smallLibrary());
    for (float& rating : below->rating)
        rating -= 4;
    below->scale = {below->scale.min - 4, below->scale.max - 4};
    bench.session.setDataset(below);
    QCOMPARE(output->currentData().toString(), QStringLiteral("linear"));
    QVERIFY(bench.page.settings().of<NetworkParameters>().outputActivation == Activation::linear);
    RunSettings insisted = quick("goodbooks-neural", 1);
    bench.page.setSettings(insisted);
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    QVERIFY(bench.session.current()->settings.of<NetworkParameters>().outputActivation ==
            Activation::relu); // obeyed
    auto* log = bench.page.findChild<QPlainTextEdit*>(QStringLiteral("trainingLog"));
    QVERIFY2(log->toPlainText().contains(QStringLiteral("Set output_activation to linear")),
             qPrintable(log->toPlainText()));
}

void TestTrainingPage::aStoppedRunCanBeContinued()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 2));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    const RunPtr first = bench.session.current();
    QTest::mouseClick(bench.page.findChild<QToolButton*>(QStringLiteral("continueRun")), Qt::LeftButton);
    QCOMPARE(bench.session.runs().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    const RunPtr second = bench.session.current();
    QCOMPARE(second->history.epochs.size(), std::size_t(4));
    QCOMPARE(second->history.epochs[1].trainLoss, first->history.epochs[1].trainLoss);
    QCOMPARE(first->history.epochs.size(), std::size_t(2));
}

void TestTrainingPage::otherDataEndsTheTraining()
{
    Bench bench;
    bench.page.setSettings(quick("goodbooks-neural", 100000));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session.runs().first().history.epochs.empty(), kPatience);
    bench.session.setDataset(std::make_shared<const Dataset>(*smallLibrary()));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isBusy(), kPatience);
    QTRY_VERIFY(bench.button("Train")->isEnabled());
    QVERIFY(bench.session.runs().isEmpty());
    QVERIFY(!bench.session.current());
}

void TestTrainingPage::everyControlHasAName()
{
    Bench bench;
    for (QWidget* widget : bench.page.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                             qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTableView*>(widget) ||
                             (qobject_cast<QAbstractSlider*>(widget) && !qobject_cast<QScrollBar*>(widget));
        // The table's corner is no control: it has no place to be seen in.
        if (!control || widget->inherits("QTableCornerButton"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || !widget->isVisible(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
    QCOMPARE(bench.page.findChild<QComboBox*>(QStringLiteral("preset"))->accessibleName(),
             QStringLiteral("Preset"));
}

void TestTrainingPage::adviceCuresTheSplitAndMovesNoTable()
{
    Bench bench;
    QVERIFY(bench.session.dataset()->hasTimes());
    RunSettings settings = quick("goodbooks-neural", 2);
    settings.split.kind = SplitKind::random;
    bench.page.setSettings(settings);
    auto* notice = bench.page.findChild<QWidget*>(QStringLiteral("trainingAdvice"));
    QVERIFY(!notice->isVisible());
    const auto top = [&] { return bench.runs()->mapTo(&bench.page, QPoint(0, 0)).y(); };
    QVERIFY(QTest::qWaitForWindowExposed(&bench.page));
    const int before = top();
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished() && notice->isVisible(), kPatience);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(top(), before);
    QVERIFY(notice->accessibleName().contains(QStringLiteral("split by time")));
    QPushButton* cure = nullptr; // those of a notice before go a moment later
    QTRY_VERIFY((cure = bench.button("Train again with a split by time…")) && cure->isVisible());
    QTest::mouseClick(cure, Qt::LeftButton);
    QVERIFY(bench.page.settings().split.kind == SplitKind::time);
    QCOMPARE(bench.page.settings().split.fraction, settings.split.fraction);
    QVERIFY(cure->isChecked()); // it shows that the form has it
    QTest::mouseClick(cure, Qt::LeftButton);
    QVERIFY(bench.page.settings().split.kind == SplitKind::random); // taken back
    QVERIFY(!cure->isChecked());
    RunSettings other = quick("mf", 7); // in the form by now
    other.split.kind = SplitKind::time;
    bench.page.setSettings(other);
    QVERIFY(!cure->isChecked());
    QTest::mouseClick(cure, Qt::LeftButton);
    QCOMPARE(bench.page.settings().preset, std::string("goodbooks-neural")); // that run again
    QCOMPARE(bench.page.settings().training.epochs, 2);
    QVERIFY(bench.page.settings().split.kind == SplitKind::time && cure->isChecked());
}

void TestTrainingPage::aLongNoticeCoversNoButtonInASmallWindow()
{
    PageStack stack; // scrolls what has no room
    Bench bench;
    stack.addPage(&bench.page);
    stack.resize(1000, 700);
    stack.show();
    bench.page.setSettings(quick("mf", 1));
    bench.page.trainAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.finished(), kPatience);
    auto* notice = bench.page.findChild<NoticeBar*>(QStringLiteral("trainingAdvice"));
    auto* curves = bench.page.findChild<LossPanel*>();
    QVERIFY(notice && curves);
    QTRY_VERIFY(notice->isVisible()); // what the run is advised
    QCoreApplication::sendPostedEvents();
    notice->display(QStringLiteral("Over-fitting: the loss on held-out ratings was lowest after epoch 15 (0.218) "
                                   "and has risen by 6.3 % since, more than the 3.0 % that may be chance, while "
                                   "the training loss fell by 23 %. The model of epoch 15 is kept. A model with "
                                   "fewer numbers, or one that is held to smaller ones, learns less by heart."),
                    {QStringLiteral("Train again (Weight decay: 0.0003)"),
                     QStringLiteral("Train again (Embedding dropout: 0.1)"),
                     QStringLiteral("Train again (Hidden dropout: 0.2)")});
    auto* more = notice->findChild<QToolButton*>(QStringLiteral("moreOfNotice"));
    QVERIFY(more);
    for (const QSize size : {QSize(1000, 700), QSize(590, 498), QSize(500, 400), QSize(640, 498)})
        for (int folded = 0; folded < 2; ++folded) {
            stack.resize(size);
            QCoreApplication::sendPostedEvents();
            more->click();
            QCoreApplication::sendPostedEvents();
            const auto free = [&] {
                return curves->mapTo(&bench.page, QPoint()).y() -
                       (notice->mapTo(&bench.page, QPoint()).y() + notice->height());
            };
            QTRY_VERIFY2(free() >= theme::kGrid, qPrintable(QString::number(free())));
        }
}

void TestTrainingPage::presetsAreChosenByTheirTitles()
{
    Bench bench;
    auto* box = bench.page.findChild<QComboBox*>(QStringLiteral("preset"));
    QCOMPARE(box->currentText(), QStringLiteral("Goodbooks neural regressor"));
    const int row = box->findText(QStringLiteral("Biased matrix factorization"));
    QVERIFY(row >= 0);
    const QString words = box->itemData(row, Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(words.startsWith(QStringLiteral("good for")) && words.contains(QStringLiteral("(biased-mf)")),
             qPrintable(words));
    QCOMPARE(box->itemText(0), QStringLiteral("Try first"));
    QVERIFY(row < box->findText(QStringLiteral("Published systems")));
    box->setCurrentIndex(row);
    emit box->activated(row);
    QCOMPARE(bench.page.settings().preset, std::string("biased-mf"));
    auto* model = bench.page.findChild<QComboBox*>(QStringLiteral("set_model"));
    QCOMPARE(model->currentText(), QStringLiteral("Matrix factorization"));
}

void TestTrainingPage::theKeyboardStaysOnTrain()
{
    Bench bench;
    bench.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.page.setSettings(quick("goodbooks-neural", 2));
    auto* train = bench.button("Train");
    train->setFocus();
    QTest::keyClick(train, Qt::Key_Space);
    QVERIFY(!train->isEnabled());
    QVERIFY(!qobject_cast<QAbstractButton*>(bench.page.focusWidget())); // none that Space would press
    QTRY_VERIFY_WITH_TIMEOUT(train->isEnabled(), kPatience);
    QVERIFY(train->hasFocus());
}

QTEST_MAIN(TestTrainingPage)
#include "tst_training_page.moc"
