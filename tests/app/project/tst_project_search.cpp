// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_panel.h"
#include "app/project/searches_part.h"
#include "engine/parameters/presets.h"
#include "tests/app/project/project_desk.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

/// As the window has them.
struct SearchDesk {
    explicit SearchDesk(const QString& home) : desk(home), panel(desk.session, desk.jobs)
    {
        OpenProject* project = &desk.project();
        project->addPart(searchPart(panel));
        QObject::connect(&panel, &SearchPanel::searchEnded, project,
                         [project] { project->partChanged("searches/1"); });
        QObject::connect(project, &OpenProject::saved, &panel, &SearchPanel::takenIntoProject);
    }

    Desk desk;
    SearchPanel panel;
};

SearchState searchOf(int trials)
{
    SearchState state;
    state.plan.base = *presetSettings("bias");
    state.plan.axes = defaultAxes(state.plan.base);
    state.plan.trials = 9;
    state.dataName = "Small";
    state.fingerprint = "0";
    for (int i = 0; i < trials; ++i) {
        Trial trial;
        for (const SearchAxis& axis : state.plan.axes)
            trial.values.push_back(axis.isRange() ? std::to_string(axis.low) : axis.choices.front());
        trial.objective = 1 + i;
        trial.configuration = i;
        state.trials.push_back(trial);
    }
    return state;
}

} // namespace

/// A search for settings goes into the project and comes out of it.
class ProjectSearchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aSearchTravelsInTheProject()
    {
        QTemporaryDir home, elsewhere;
        const QString file = home.filePath(QStringLiteral("Mine.shelfproject"));
        {
            SearchDesk one(home.path());
            one.desk.begin();
            QVERIFY(one.desk.saves(file));
            QVERIFY(!one.desk.project().isModified());
            QVERIFY(one.panel.openKept(searchOf(2)));
            QVERIFY(one.panel.isUnsaved());
            QCOMPARE(one.desk.project().changes(), QStringList{QStringLiteral("the search for settings")});
            QVERIFY(one.desk.saves());
            QVERIFY2(!one.desk.project().isModified(), qPrintable(one.desk.project().changes().join(u',')));
            QVERIFY(!one.panel.isUnsaved()); // it is safe in there
        }
        SearchDesk other(elsewhere.path());
        QVERIFY(other.desk.opens(file));
        QVERIFY2(other.desk.errors.isEmpty(), qPrintable(other.desk.errors.join(u'\n')));
        QCOMPARE(other.panel.stateForProject().trials.size(), std::size_t(2));
        QCOMPARE(other.panel.stateForProject().trials[1].objective, 2.0);
        QVERIFY(!other.panel.isUnsaved());
        QVERIFY2(!other.desk.project().isModified(), qPrintable(other.desk.project().changes().join(u',')));
    }
};

QTEST_MAIN(ProjectSearchTest)
#include "tst_project_search.moc"
