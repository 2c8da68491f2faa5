// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out of the open data, and taken back, without a window.
#include "app/pages/import/cleaning_plan.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/sample/sample_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace shelf;

namespace {

struct Plan {
    Session session;
    Jobs jobs;
    CleaningPlan plan{session, jobs};

    Plan()
    {
        // As the window does where nothing is unsaved.
        QObject::connect(&plan, &CleaningPlan::applied, &session, &Session::setDataset);
    }
    void openSample()
    {
        auto sample = makeSampleLibrary({.books = 60, .users = 90, .ratings = 1500, .seed = 5});
        session.setDataset(std::make_shared<const Dataset>(std::move(*sample)));
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !plan.isWorking(); }, 20000);
    }
};

/// Readers with at least so many ratings, counted by hand.
std::size_t readersWith(const Dataset& data, int least)
{
    std::map<std::int32_t, int> counts;
    for (const std::int32_t user : data.user)
        ++counts[user];
    return static_cast<std::size_t>(
        std::count_if(counts.begin(), counts.end(), [&](const auto& one) { return one.second >= least; }));
}

} // namespace

class CleaningPlanTest : public QObject {
    Q_OBJECT
private slots:
    void theEffectIsShownBeforeItIsApplied()
    {
        Plan p;
        p.openSample();
        const DatasetPtr before = p.session.dataset();
        p.plan.look();
        QVERIFY(p.settled());
        QVERIFY(p.plan.effect() && p.plan.isApplied() && !p.plan.canApply());
        QCOMPARE(p.plan.effect()->before.ratings, std::uint64_t(before->ratingCount()));
        QVERIFY(p.plan.say("min-user", "15"));
        QVERIFY(p.settled());
        QVERIFY(p.plan.canApply());
        const std::size_t readers = readersWith(*before, 15);
        QVERIFY(readers > 0 && readers < before->userCount());
        QCOMPARE(p.plan.effect()->after.readers, std::uint64_t(readers));
        QCOMPARE(p.plan.effect()->data->cleaned.back().readers, std::uint64_t(readers));
        QCOMPARE(p.session.dataset(), before); // nothing has changed so far
    }

    void appliedStepsAreTakenBackOneByOne()
    {
        Plan p;
        p.openSample();
        const DatasetPtr before = p.session.dataset();
        QVERIFY(p.plan.say("min-user", "15"));
        QVERIFY(p.settled());
        p.plan.apply();
        const DatasetPtr once = p.session.dataset();
        QVERIFY(once != before);
        QVERIFY(p.plan.isApplied());
        QVERIFY(p.plan.say("implicit", "4"));
        QVERIFY(p.settled());
        p.plan.apply();
        QVERIFY(p.session.dataset()->onlyTaken);
        QCOMPARE(p.session.dataset()->source.reading.cleaning.minUser, 15); // the steps are in the data
        p.plan.undo();
        QVERIFY(p.settled());
        QVERIFY(!p.session.dataset()->onlyTaken);
        QCOMPARE(p.session.dataset()->rating, once->rating);
        p.plan.undo();
        QVERIFY(p.settled());
        QCOMPARE(p.session.dataset()->rating, before->rating);
        QVERIFY(!p.plan.canUndo());
    }

    void oneStepIsTakenOutOfSeveral()
    {
        Plan p;
        p.openSample();
        const DatasetPtr before = p.session.dataset();
        QVERIFY(p.plan.say("scale", "0..1"));
        QVERIFY(p.plan.say("min-user", "15"));
        QVERIFY(p.settled());
        p.plan.apply();
        QCOMPARE(p.session.dataset()->scale.max, 1.0F);
        QVERIFY(p.plan.say("min-user", ""));
        QVERIFY(p.settled());
        p.plan.apply();
        QCOMPARE(p.session.dataset()->scale.max, 1.0F);
        QCOMPARE(p.session.dataset()->ratingCount(), before->ratingCount());
    }

    void whatLeavesNothingCannotBeApplied()
    {
        Plan p;
        p.openSample();
        const DatasetPtr before = p.session.dataset();
        QVERIFY(p.plan.say("min-user", "100000"));
        QVERIFY(p.settled());
        QVERIFY(p.plan.problem());
        QVERIFY(!p.plan.canApply());
        p.plan.apply();
        QCOMPARE(p.session.dataset(), before);
        QVERIFY(!p.plan.say("min-user", "few"));
    }

    void theSampleDrawsNoReaders()
    {
        Plan p;
        p.openSample();
        QVERIFY(!p.plan.applies(*findReadingOption("sample-users")));
        QVERIFY(p.plan.applies(*findReadingOption("min-user")));
    }

    /// Cleaned when they were opened: what they were before is read from their files.
    void dataOpenedCleanedGiveBackWhatTheyWere()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,book_id,rating\n1,1,1\n1,2,2\n1,3,5\n2,1,3\n3,2,4\n");
        file.close();
        DataSource source;
        source.ratings = file.fileName().toStdString();
        source.reading.cleaning.minUser = 2;
        auto read = readDataset(source);
        QVERIFY(read);
        QCOMPARE(read->ratingCount(), std::size_t(3));
        Plan p;
        p.session.setDataset(std::make_shared<const Dataset>(std::move(*read)));
        QVERIFY(p.plan.canUndo());
        p.plan.look();
        QVERIFY(p.settled());
        QCOMPARE(p.plan.effect()->before.ratings, std::uint64_t(5));
        p.plan.undo();
        QVERIFY(p.settled());
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(5));
    }

    void dataWhoseFilesAreGoneSaySo()
    {
        Plan p;
        auto sample = makeSampleLibrary({.books = 60, .users = 90, .ratings = 1500, .seed = 5});
        sample->source = {};
        sample->source.ratings = "/nowhere/r.csv";
        sample->source.reading.cleaning.minUser = 2;
        p.session.setDataset(std::make_shared<const Dataset>(std::move(*sample)));
        p.plan.look();
        QVERIFY(p.settled());
        QVERIFY(p.plan.problem());
        QVERIFY(!p.plan.canApply());
    }

    void otherDataBeginAnew()
    {
        Plan p;
        p.openSample();
        QVERIFY(p.plan.say("min-user", "15"));
        QVERIFY(p.settled());
        p.plan.apply();
        QVERIFY(p.plan.canUndo());
        p.openSample();
        QVERIFY(!p.plan.canUndo());
        QVERIFY(p.plan.isApplied());
        QCOMPARE(p.plan.wanted().cleaning.minUser, 0);
    }
};

QTEST_GUILESS_MAIN(CleaningPlanTest)
#include "tst_cleaning_plan.moc"
