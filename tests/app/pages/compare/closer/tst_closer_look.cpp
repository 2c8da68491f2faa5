// SPDX-License-Identifier: GPL-3.0-or-later
// Whether differences are real and where a run fails, as the window asks and shows it.
#include "app/jobs/jobs.h"
#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/compare/closer/closer_words.h"
#include "app/pages/compare/closer/difference_panel.h"
#include "app/pages/compare/closer/slices_panel.h"
#include "engine/run/train_run.h"
#include "tests/app/small_library.h"
#include "tests/english_texts.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/table_cells.h"
#include "widgets/menus/book_role.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace shelf;

namespace {

RunEntry trainedOnce(const char* preset, std::uint64_t seed = 42)
{
    TrainingRequest request;
    request.name = preset;
    request.data = smallLibrary();
    request.settings = quick(preset, 2);
    request.settings.seed = seed;
    RunEntry entry;
    entry.run = std::make_shared<const Run>(std::move(*trainRun(request)));
    entry.name = QString::fromLatin1(preset);
    entry.color = Qt::red;
    return entry;
}

/// A session with these runs, a look at them and both panels.
struct Look {
    explicit Look(const QStringList& presets)
    {
        session.setDataset(smallLibrary());
        for (const QString& preset : presets)
            session.addRun(trainedOnce(preset.toLatin1().constData()));
        look.refresh();
    }
    bool measured()
    {
        look.measure();
        return QTest::qWaitFor([this] { return look.answer() && !jobs.isBusy(); }, 60000);
    }
    int number(int i) const { return session.runs()[i].number; }

    Session session;
    Jobs jobs;
    CloserLook look{session, jobs};
};

QStringList columnOf(const QTableView* view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, column).data().toString();
    return texts;
}

} // namespace

class TestCloserLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void nothingIsMeasuredBeforeItIsWanted();
    void theAnswerIsThatOfTheEngine();
    void anotherFigureIsAnsweredWithoutMeasuringAnew();
    void runsOfOtherHeldOutRatingsSayWhyTheyAreNotCompared();
    void aRunThatIsRemovedLeavesTheAnswer();
    void aPanelSaysWhichRunIsBetter();
    void aSecondRunIsAnnouncedWithoutAnotherChoice();
    void slicesWantTheCurrentRunAlone();
    void aSliceShowsWhoIsInItAndAClickOpensThem();
    void readersAndBooksOfListsStandInNoOneOrder();
    void wordsAreThoseOfAPerson();
};

void TestCloserLook::nothingIsMeasuredBeforeItIsWanted()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias")});
    QCOMPARE(made.look.candidates().size(), 2);
    QCOMPARE(made.look.unmeasured().size(), 2);
    QVERIFY(!made.look.answer() && !made.jobs.isBusy());
    DifferencePanel panel(made.look, made.session, made.jobs);
    panel.show();
    auto* lead = panel.findChild<QPushButton*>(QStringLiteral("differencesLead"));
    QVERIFY(lead && lead->text().contains(u'2'));
    QTest::mouseClick(lead, Qt::LeftButton);
    QTRY_VERIFY(made.look.answer());
    QVERIFY(made.look.unmeasured().isEmpty());
    QCOMPARE(panel.findChild<QTableView*>(QStringLiteral("differences"))->model()->rowCount(), 1);
}

void TestCloserLook::aSecondRunIsAnnouncedWithoutAnotherChoice()
{
    Look made({QStringLiteral("mean")});
    DifferencePanel panel(made.look, made.session, made.jobs);
    panel.show();
    const auto says = [&panel](const char* words) {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    auto* lead = panel.findChild<QPushButton*>(QStringLiteral("differencesLead"));
    QTRY_VERIFY(says("once there are two"));
    QVERIFY(!lead->isVisible());
    made.session.addRun(trainedOnce("bias"));
    made.look.refresh();
    QTRY_VERIFY(!says("once there are two"));
    QVERIFY(lead->isVisible() && lead->text().contains(u'2'));
}

void TestCloserLook::theAnswerIsThatOfTheEngine()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias"), QStringLiteral("biased-mf")});
    QVERIFY(made.measured());
    QCOMPARE(made.look.metric().key, std::string_view("rmse"));
    std::vector<ComparedRun> runs;
    for (const RunEntry& entry : made.session.runs())
        runs.push_back({entry.run, std::make_shared<const HeldOutFigures>(*heldOutFigures(*entry.run))});
    const auto expected = differencesOf(runs, made.look.metric(), {});
    const CloserAnswer& answer = *made.look.answer();
    QCOMPARE(answer.comparisons, 3);
    for (std::size_t i = 0; i < expected->size(); ++i) {
        QCOMPARE(answer.differences[i].p, (*expected)[i].p);
        QCOMPARE(answer.differences[i].difference, (*expected)[i].difference);
        QCOMPARE(answer.differences[i].first, (*expected)[i].first);
    }
    QVERIFY(answer.slices && answer.slicedRun == made.session.currentRun());
}

void TestCloserLook::anotherFigureIsAnsweredWithoutMeasuringAnew()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias"), QStringLiteral("popularity")});
    QVERIFY(made.measured());
    QCOMPARE(made.look.metric().key, std::string_view("ndcg")); // which all of them have
    made.look.setMetric(QStringLiteral("recall"));
    QTRY_COMPARE(made.look.answer()->metric->key, std::string_view("recall"));
    QVERIFY(!made.look.isMeasuring());
    made.look.setAgainst(made.number(2));
    QTRY_COMPARE(made.look.answer()->comparisons, 2);
    made.session.selectRun(made.number(1));
    made.look.refresh();
    QTRY_COMPARE(made.look.answer()->slicedRun, made.number(1));
    made.look.setMetric(QStringLiteral("no such figure"));
    QCOMPARE(made.look.metric().key, std::string_view("recall"));
}

void TestCloserLook::runsOfOtherHeldOutRatingsSayWhyTheyAreNotCompared()
{
    Look made({QStringLiteral("bias")});
    made.session.addRun(trainedOnce("bias", 7));
    QVERIFY(made.measured());
    const Difference& only = made.look.answer()->differences.front();
    QVERIFY(only.why == NotCompared::heldOut);
    QCOMPARE(differenceWords(only, QStringLiteral("a"), QStringLiteral("b")),
             QStringLiteral("a and b: other ratings were held out"));
}

void TestCloserLook::aRunThatIsRemovedLeavesTheAnswer()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias"), QStringLiteral("biased-mf")});
    QVERIFY(made.measured());
    made.look.setAgainst(made.number(0));
    QTRY_COMPARE(made.look.answer()->comparisons, 2);
    made.session.removeRun(made.number(0));
    made.look.refresh();
    QCOMPARE(made.look.against(), 0); // there is nothing left to be held against
    QTRY_COMPARE(made.look.answer()->numbers.size(), 2);
    QCOMPARE(made.look.answer()->comparisons, 1);
    // One that is added has to be measured; the others are answered for as before.
    made.session.addRun(trainedOnce("mean"));
    made.look.refresh();
    QCOMPARE(made.look.unmeasured().size(), 1);
    QCOMPARE(made.look.answer()->comparisons, 1);
}

void TestCloserLook::aPanelSaysWhichRunIsBetter()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias")});
    DifferencePanel panel(made.look, made.session, made.jobs);
    panel.resize(900, 300);
    panel.show();
    QVERIFY(made.measured());
    auto* view = panel.findChild<QTableView*>(QStringLiteral("differences"));
    QCOMPARE(columnOf(view, 0), QStringList{QStringLiteral("bias is better than mean")});
    const auto cell = view->model()->index(0, 1).data(kBarRole).value<IntervalCell>();
    QVERIFY(cell.isMarked && cell.value < 0 && cell.reference == 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(made.session.currentRun(), made.number(1));
}

void TestCloserLook::slicesWantTheCurrentRunAlone()
{
    Look made({QStringLiteral("mean"), QStringLiteral("bias")});
    SlicesPanel panel(made.look, made.session, made.jobs);
    panel.show();
    made.session.selectRun(made.number(1));
    made.look.refresh();
    auto* lead = panel.findChild<QPushButton*>(QStringLiteral("slicesLead"));
    QTRY_COMPARE(lead->text(), QStringLiteral("Measure bias reader by reader"));
    QTest::mouseClick(lead, Qt::LeftButton);
    QTRY_VERIFY(made.look.answer() && made.look.answer()->slices);
    QCOMPARE(made.look.unmeasured(), QList<int>{made.number(0)});
    QVERIFY(made.look.answer()->differences.empty());
}

void TestCloserLook::aSliceShowsWhoIsInItAndAClickOpensThem()
{
    Look made({QStringLiteral("bias")});
    SlicesPanel panel(made.look, made.session, made.jobs);
    panel.resize(1100, 400);
    panel.show();
    QVERIFY(made.measured());
    auto* slices = panel.findChild<QTableView*>(QStringLiteral("slices"));
    auto* members = panel.findChild<QTableView*>(QStringLiteral("sliceMembers"));
    QVERIFY(slices->model()->rowCount() > 4);
    const SlicedFigures& figures = *made.look.answer()->slices;
    QSignalSpy pages(&made.session, &Session::pageRequested);
    const auto choose = [&](const char* of) {
        const qsizetype row = columnOf(slices, 1).indexOf(QLatin1String(of));
        slices->setCurrentIndex(slices->model()->index(static_cast<int>(row), 0));
    };
    const auto clickFirst = [&] {
        QTest::mouseClick(members->viewport(), Qt::LeftButton, {},
                          members->visualRect(members->model()->index(0, 0)).center());
    };
    choose("Readers by ratings in training");
    QVERIFY(members->model()->rowCount() > 0);
    clickFirst();
    const int reader = made.session.selectedReader();
    QCOMPARE(QString::fromStdString(smallLibrary()->userIds[static_cast<std::size_t>(reader)]),
             members->model()->index(0, 0).data().toString());
    QCOMPARE(pages.last().first().value<PageId>(), PageId::readers);
    QCOMPARE(members->model()->index(0, 0).data(kReaderRole).toInt(), reader); // whom its menu is of
    QVERIFY(!members->model()->index(0, 0).data(kBookRole).isValid());
    const qsizetype asked = pages.size();
    QTest::mouseClick(members->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      members->visualRect(members->model()->index(1, 0)).center());
    QCOMPARE(members->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(pages.size(), asked); // one more of several opens nothing
    // The one for whom it does worst comes first.
    double worst = 0;
    for (int row = 0; row < members->model()->rowCount(); ++row)
        worst = std::max(worst, members->model()->index(row, 1).data().toString().toDouble());
    QCOMPARE(members->model()->index(0, 1).data().toString().toDouble(), worst);
    QVERIFY(figures.ofEachReader[static_cast<std::size_t>(reader)].heldOut > 0);

    choose("Books by genre");
    clickFirst();
    QVERIFY(made.session.selectedBook() >= 0);
    QCOMPARE(members->model()->index(0, 0).data(kBookRole).toInt(), made.session.selectedBook());
    auto* onMap = panel.findChild<QPushButton*>(QStringLiteral("sliceOnMap"));
    QVERIFY(onMap->isVisible());
    QTest::mouseClick(onMap, Qt::LeftButton);
    QCOMPARE(pages.last().first().value<PageId>(), PageId::map);
    QCOMPARE(static_cast<int>(made.session.pickedBooks()->books.size()), members->model()->rowCount());
}

void TestCloserLook::readersAndBooksOfListsStandInNoOneOrder()
{
    Look made({QStringLiteral("bias"), QStringLiteral("popularity")});
    SlicesPanel panel(made.look, made.session, made.jobs);
    panel.resize(1100, 400);
    panel.show();
    QVERIFY(made.measured());
    QCOMPARE(made.look.metric().key, std::string_view("ndcg"));
    const auto* slices = panel.findChild<QTableView*>(QStringLiteral("slices"));
    const auto* words = panel.findChild<QLabel*>(QStringLiteral("slicesWords"));
    auto* of = panel.findChild<QComboBox*>(QStringLiteral("slicesOf"));
    const auto figureTitle = [slices] { return slices->model()->headerData(2, Qt::Horizontal).toString(); };
    const auto areAll = [&](const char* start) {
        const QStringList kinds = columnOf(slices, 1);
        return !kinds.isEmpty() && std::all_of(kinds.begin(), kinds.end(), [start](const QString& kind) {
            return kind.startsWith(QLatin1String(start));
        });
    };
    QVERIFY(of->isVisible() && areAll("Readers by"));
    QCOMPARE(figureTitle(), QStringLiteral("NDCG@10"));
    QVERIFY(words->text().contains(QStringLiteral("NDCG@10")));
    const auto ofReaders = columnOf(slices, 0).size();
    of->setFocus();
    QTest::keyClick(of, Qt::Key_Down);
    QVERIFY(areAll("Books"));
    QCOMPARE(figureTitle(), QStringLiteral("Listed"));
    QVERIFY(words->text().contains(QStringLiteral("share of held-out books")));
    QCOMPARE(ofReaders + columnOf(slices, 0).size(), std::ssize(made.look.answer()->slices->figures));

    Look rated({QStringLiteral("bias")}); // one measure: one table
    SlicesPanel both(rated.look, rated.session, rated.jobs);
    both.show();
    QVERIFY(rated.measured());
    QVERIFY(!both.findChild<QComboBox*>(QStringLiteral("slicesOf"))->isVisible());
    const auto* all = both.findChild<QTableView*>(QStringLiteral("slices"));
    QCOMPARE(columnOf(all, 0).size(), std::ssize(rated.look.answer()->slices->figures));
}

void TestCloserLook::wordsAreThoseOfAPerson()
{
    Difference one;
    one.difference = 0.021;
    one.interval = {0.012, 0.03};
    one.corrected = 0.002;
    one.isReal = true;
    QCOMPARE(
        differenceSentence(one, QStringLiteral("ials"), QStringLiteral("bpr"), *findPairedMetric("ndcg"), 3),
        QStringLiteral(
            "ials is better than bpr: NDCG@10 +0.0210 [0.0120, 0.0300], p = 0.002 after correction "
            "for 3 comparisons"));
    one.isReal = false;
    QVERIFY(
        differenceSentence(one, QStringLiteral("ials"), QStringLiteral("bpr"), *findPairedMetric("ndcg"), 1)
            .startsWith(QStringLiteral("ials and bpr: no difference that these data can show: NDCG@10")));
    QCOMPARE(probabilityWords(0.0001), QStringLiteral("p < 0.001"));
    Slice range;
    range.low = 1990;
    range.high = 1999;
    QCOMPARE(sliceWords({}, range), QStringLiteral("1990 to 1999"));
    range.high = 1990;
    QCOMPARE(sliceWords({}, range), QStringLiteral("1990"));
    Slicing counts;
    counts.byRatings = true;
    range.low = 1;
    range.high = 12;
    QCOMPARE(sliceWords(counts, range), QStringLiteral("1 to 12 ratings"));
    range.high = 1;
    QCOMPARE(sliceWords(counts, range), QStringLiteral("1 rating"));
    range.low = range.high = 0;
    QCOMPARE(sliceWords(counts, range), QStringLiteral("No ratings"));
    QCOMPARE(slicingWords({"attribute:age", "Readers by age"}), QStringLiteral("Readers by age"));
}

QTEST_MAIN(TestCloserLook)
#include "tst_closer_look.moc"
