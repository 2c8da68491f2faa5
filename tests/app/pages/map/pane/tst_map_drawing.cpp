// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_drawing.h"
#include "app/pages/map/pane/map_strip_state.h"
#include "engine/projection/layout_method.h"
#include "tests/app/fake_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

constexpr int kBooks = 2000; // so many that no machine is done with kEndless iterations of them

MapParameters tsne(int iterations)
{
    MapParameters parameters;
    parameters.method = findLayoutMethod("tsne");
    setMapParameter(parameters, "iterations", std::to_string(iterations)).ok();
    return parameters;
}

/// A session with two runs, and what one canvas draws of them.
struct Desk {
    Desk()
    {
        data = smallShelf(8, kBooks);
        session.setDataset(data);
        first = add(QStringLiteral("first"));
        second = add(QStringLiteral("second"));
    }
    int add(const QString& name)
    {
        RunEntry entry;
        entry.run = fakeRun(data);
        entry.name = name;
        entry.color = Qt::red; // else the palette of a window is asked for one
        return session.addRun(entry);
    }
    void choose(int run) { drawing.setSource(mapSourceOf(session, run)); }
    bool shows(const char* method) const { return drawing.shown() && drawing.shown()->method == method; }
    QStringList running() const
    {
        QStringList titles;
        for (const JobInfo& job : jobs.running())
            titles << job.title;
        return titles;
    }

    std::shared_ptr<const Dataset> data;
    Session session;
    Jobs jobs;
    MapDrawing drawing{session, jobs};
    int first = 0;
    int second = 0;
};

constexpr int kEndless = 100000;
constexpr int kPatience = 120000; // ms

} // namespace

class MapDrawingTest : public QObject {
    Q_OBJECT

private slots:
    void aLayoutGoesOnWhileAnotherRunIsLookedAt()
    {
        Desk desk;
        desk.choose(desk.first);
        desk.drawing.setParameters(tsne(kEndless));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience); // something to look at until Start is pressed
        desk.drawing.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.drawing.standing().iteration > 5, kPatience);
        const int before = desk.drawing.standing().iteration;

        desk.choose(desk.second);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience);
        QVERIFY(!desk.drawing.isRunning());
        QCOMPARE(desk.running(), QStringList{QStringLiteral("Map of first")});

        QSignalSpy moved(&desk.drawing, &MapDrawing::moved);
        desk.choose(desk.first);
        QVERIFY(desk.drawing.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isEmpty() && desk.drawing.standing().iteration > before, kPatience);
        desk.drawing.stop();
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("tsne"), kPatience);
        QVERIFY(desk.drawing.shown()->stopped && desk.drawing.shown()->iterations > before);
        QVERIFY(stripState(desk.drawing).canGoOn);

        const ProjectionPtr reached = desk.drawing.shown();
        for (int i = 0; i < 4; ++i) { // others are looked at meanwhile
            desk.choose(desk.add(QStringLiteral("other")));
            QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience);
        }
        desk.choose(desk.first);
        QCOMPARE(desk.drawing.shown(), reached);
        QVERIFY(stripState(desk.drawing).canGoOn);
        desk.drawing.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(desk.drawing.standing().iteration > reached->iterations, kPatience);
    }

    void whatEndsUnseenIsThereWhenItsRunIsChosenAgain()
    {
        Desk desk;
        desk.choose(desk.first);
        desk.drawing.setParameters(tsne(60));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca") && !desk.drawing.isRunning(), kPatience);
        desk.drawing.start();
        QVERIFY(desk.drawing.isRunning());
        desk.choose(desk.second);
        QTRY_VERIFY_WITH_TIMEOUT(desk.jobs.isIdle() && desk.shows("pca"), kPatience);
        QVERIFY(stripState(desk.drawing).canStart);
        desk.choose(desk.first);
        QVERIFY(desk.shows("tsne"));
        QCOMPARE(desk.drawing.shown()->iterations, 60);
        QVERIFY(desk.drawing.isAsWanted() && !stripState(desk.drawing).canStart);
        QVERIFY(stripState(desk.drawing).canLengthen);
    }

    void whatIsWantedNowIsDrawnOfTheRunThatIsChosenNow()
    {
        Desk desk;
        desk.choose(desk.first);
        desk.drawing.setParameters(tsne(60));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca") && !desk.drawing.isRunning(), kPatience);
        desk.drawing.start();
        desk.choose(desk.second);
        desk.drawing.setParameters({}); // principal components
        QTRY_VERIFY_WITH_TIMEOUT(desk.jobs.isIdle() && desk.drawing.isAsWanted(), kPatience); // both runs' maps are done
        desk.choose(desk.first);
        QVERIFY(desk.shows("pca") && desk.drawing.isAsWanted());
        desk.drawing.setParameters(tsne(60));
        QVERIFY(desk.shows("tsne")); // from memory
    }

    void nothingIsDrawnOfARunThatIsGone()
    {
        Desk desk;
        desk.choose(desk.first);
        desk.drawing.setParameters(tsne(kEndless));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience);
        desk.drawing.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.drawing.standing().iteration > 0, kPatience);
        desk.choose(desk.second);
        QVERIFY(desk.jobs.isBusy());
        desk.session.removeRun(desk.first);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.jobs.isBusy(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience);
        desk.session.setDataset(smallShelf(8, 20));
        desk.drawing.setSource({});
        QVERIFY(!desk.drawing.shown());
    }

    void theStripSaysWhatStartWouldDo()
    {
        Desk desk;
        QVERIFY(!hasStrip(desk.drawing));
        desk.choose(desk.first);
        QVERIFY(!hasStrip(desk.drawing)); // principal components are drawn at once
        desk.drawing.setParameters(tsne(60));
        QVERIFY(hasStrip(desk.drawing));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("pca"), kPatience);
        MapStrip::State state = stripState(desk.drawing);
        QVERIFY(state.canStart && !state.canGoOn && !state.canLengthen && !state.running);
        QVERIFY(state.text.startsWith(QStringLiteral("Press Start")));
        desk.drawing.setProblem(QStringLiteral("Perplexity is too large"));
        QCOMPARE(stripState(desk.drawing).problem, QStringLiteral("Perplexity is too large"));
        desk.drawing.start();
        QVERIFY(!desk.drawing.isRunning()); // not with a problem
        desk.drawing.setProblem({});
        desk.drawing.start();
        QVERIFY(stripState(desk.drawing).running);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("tsne"), kPatience);
        state = stripState(desk.drawing);
        QVERIFY(!state.canStart && state.canLengthen);
        QVERIFY(state.text.contains(QStringLiteral("60")));
        desk.drawing.setParameters(tsne(70));
        state = stripState(desk.drawing);
        QVERIFY(state.canStart && !state.canLengthen);
        QVERIFY(state.text.startsWith(QStringLiteral("Settings changed")));
        QCOMPARE(desk.drawing.shown()->iterations, 60); // it stays until then
    }
};

QTEST_GUILESS_MAIN(MapDrawingTest)
#include "tst_map_drawing.moc"
