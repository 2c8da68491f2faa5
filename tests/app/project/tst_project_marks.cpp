// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "tests/app/file_content.h"
#include "tests/app/project/project_desk.h"
#include "widgets/look/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

/// What a project refers to and what no run file says: how its runs stood in the window, where its data are.
class ProjectMarksTest : public QObject {
    Q_OBJECT

    static QString fileIn(const QTemporaryDir& folder)
    {
        return folder.filePath(QStringLiteral("Mine.shelfproject"));
    }

private slots:
    void runsComeBackInTheirColorsAndOrder()
    {
        QTemporaryDir home;
        const QString file = fileIn(home);
        QHash<QString, QColor> colors;
        const auto compare = [&](const Desk& desk, const QStringList& names) {
            QCOMPARE(desk.runNames(), names);
            for (const RunEntry& run : desk.session.runs())
                QCOMPARE(run.color.name(), colors[run.name].name());
        };
        {
            Desk desk(home.path());
            desk.begin();
            const int gone = desk.addRun("gone");
            desk.addRun("one");
            desk.addRun("two");
            desk.session.removeRun(gone);
            QVERIFY(desk.saves(file));
            const int three = desk.addRun("three");
            const int four = desk.addRun("four");
            desk.session.updateRun(three, [](RunEntry& run) { run.viewChanges = 1; }); // written after four
            desk.session.selectRun(four);
            for (const RunEntry& run : desk.session.runs())
                colors[run.name] = run.color;
            QCOMPARE(desk.session.findRun(three)->color, theme::category(0)); // that of the one that is gone
            QVERIFY(desk.kept());
        } // without a word, as after a kill
        const QStringList saved{QStringLiteral("one"), QStringLiteral("two")};
        {
            Desk later(home.path());
            QVERIFY(later.opens(file));
            compare(later, saved);
        }
        const QStringList all = saved + QStringList{QStringLiteral("three"), QStringLiteral("four")};
        {
            Desk again(home.path());
            again.answers.recovery = ProjectQuestions::Recovery::recover;
            QVERIFY(again.opens(file));
            compare(again, all);
            QCOMPARE(again.session.findRun(again.session.currentRun())->name, QStringLiteral("four"));
            QVERIFY(again.quiet());
            QVERIFY(again.saves());
        }
        Desk last(home.path());
        QVERIFY(last.opens(file));
        compare(last, all);
        QVERIFY(last.saves()); // from their bytes, with what is known of them
        QCOMPARE(readProject(file.toStdString())->runs[3].about.mark.color,
                 colors[QStringLiteral("four")].name().toStdString());
    }

    void thatItIsSavedIsSaidAsLongAsItIsTrue()
    {
        QTemporaryDir home;
        Desk desk(home.path());
        QSignalSpy said(&desk.projects, &ProjectController::said);
        QSignalSpy takenBack(&desk.projects, &ProjectController::takenBack);
        desk.begin();
        desk.addRun("one");
        QVERIFY(desk.saves(fileIn(home)));
        QCOMPARE(said.count(), 1);
        QCOMPARE(takenBack.count(), 0);
        desk.addRun("two");
        QCOMPARE(takenBack.count(), 1);
        QCOMPARE(takenBack[0], said[0]);
        QVERIFY(desk.saves());
        QVERIFY(desk.saves()); // the next says it anew
        QCOMPARE(said.count(), 3);
        QCOMPARE(takenBack.count(), 2);
    }

    void oneFileOfTheFolderIsEnoughToLocateItsData_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the ratings") << QStringLiteral("ratings.csv");
        QTest::newRow("the catalogue") << QStringLiteral("books.csv");
        QTest::newRow("the folder") << QString();
    }

    void oneFileOfTheFolderIsEnoughToLocateItsData()
    {
        QFETCH(const QString, chosen);
        QTemporaryDir home;
        const QString file = fileIn(home);
        const QDir folder(home.path());
        QVERIFY(folder.mkpath(QStringLiteral("before")));
        writeText(home.filePath(QStringLiteral("before/ratings.csv")),
                  "user_id,book_id,rating\na,1,5\na,2,3\nb,1,4\nb,3,2\nc,2,1\nc,3,5\nd,3,4\n");
        writeText(home.filePath(QStringLiteral("before/books.csv")),
                  "book_id,title\n1,One\n2,Two\n3,Three\n4,Never rated\n");
        {
            Desk desk(home.path());
            DataSource source{.path = home.filePath(QStringLiteral("before")).toStdString()};
            source.reading.cleaning.minUser = 2; // d goes
            auto data = readDataset(source);
            QVERIFY2(data.ok(), data ? "" : data.error().text().c_str());
            desk.session.setDataset(std::make_shared<const Dataset>(*std::move(data)));
            desk.addRun("one");
            QVERIFY(desk.saves(file));
        }
        QVERIFY(QDir().rename(home.filePath(QStringLiteral("before")), home.filePath(QStringLiteral("after"))));
        {
            Desk desk(home.path());
            QVERIFY(desk.opens(file));
            QVERIFY(!desk.dataSaid.isEmpty());
            bool isUnknown = false;
            desk.projects.locateAt(file, [&] { isUnknown = true; }); // no file of the data is there
            QVERIFY(desk.becomes([&] { return isUnknown; }));
            desk.projects.locateAt(home.filePath(QStringLiteral("after/") + chosen), [&] { QFAIL("unknown"); });
            QVERIFY(desk.becomes([&] { return desk.dataSaid.isEmpty() || !desk.errors.isEmpty(); }));
            QVERIFY2(desk.errors.isEmpty(), qPrintable(desk.errors.join(u'\n')));
            QVERIFY(desk.saves());
        }
        Desk again(home.path());
        QVERIFY(again.opens(file));
        QVERIFY2(again.dataSaid.isEmpty(), qPrintable(again.dataSaid));
    }
};

QTEST_MAIN(ProjectMarksTest)
#include "tst_project_marks.moc"
