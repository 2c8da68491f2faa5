// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "tests/app/file_content.h"
#include "tests/app/project/project_desk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

/// A project by its commands, without a window: nothing that a person made is missing after any of them.
class ProjectTest : public QObject {
    Q_OBJECT

    static QString fileIn(const QTemporaryDir& folder)
    {
        return folder.filePath(QStringLiteral("Mine.shelfproject"));
    }

private slots:
    void everythingComesBack()
    {
        QTemporaryDir home, elsewhere;
        const QString file = fileIn(home);
        {
            Desk desk(home.path());
            desk.begin();
            desk.addRun("first");
            const int second = desk.addRun("second");
            desk.session.updateRun(second, [](RunEntry& run) { run.name = QStringLiteral("renamed"); });
            desk.session.setViews(second, {{"Novels", "{}", 2, {}}});
            QVERIFY(desk.project().isModified());
            QVERIFY(desk.saves(file));
            QVERIFY(desk.project().hasFile());
            QVERIFY2(!desk.project().isModified(), qPrintable(desk.project().changes().join(u',')));
            QCOMPARE(desk.project().name(), QStringLiteral("Mine"));
            // In the file, so no longer in a journal.
            QVERIFY(desk.kept());
            QVERIFY(desk.journal.journal()->entries().empty());

            desk.write(QStringLiteral("try a smaller rate"));
            QCOMPARE(desk.project().changes(), QStringList{QStringLiteral("notes")});
            OwnReader reader;
            reader.name = QStringLiteral("Anna");
            reader.ratings = {{"1", "A title", 5}};
            desk.readers.put(reader);
            const auto& ids = smallLibrary()->books.ids;
            const std::string liked[]{std::string(ids[3]), std::string(ids[5])};
            desk.tags.change(QStringLiteral("add"), [&](Tags& tags) { tags.add("crime", liked); });
            QVERIFY(desk.project().changes().contains(QStringLiteral("tags")));
            desk.page = PageId::readers;
            desk.session.selectRun(1);
            desk.session.selectBook(7);
            desk.session.selectReader(3);
            QVERIFY(desk.saves());
            QVERIFY(!desk.project().isModified());
        }
        Desk again(elsewhere.path()); // as on another computer
        QVERIFY(again.opens(file));
        QCOMPARE(again.runNames(), (QStringList{QStringLiteral("first"), QStringLiteral("renamed")}));
        QCOMPARE(again.session.runs()[1].views.at(0).name, std::string("Novels"));
        QCOMPARE(again.session.findRun(again.session.currentRun())->name, QStringLiteral("first"));
        QCOMPARE(again.session.dataset()->rating, smallLibrary()->rating);
        QCOMPARE(again.session.runs()[0].run->data, again.session.dataset());
        QCOMPARE(again.notes->text, QStringLiteral("try a smaller rate"));
        QCOMPARE(again.readers.all().size(), std::size_t(1));
        QCOMPARE(again.readers.all()[0].name, QStringLiteral("Anna"));
        QCOMPARE(again.tags.tags().all().size(), std::size_t(1));
        QCOMPARE(again.tags.placed().tags.at(0).books, (std::vector<std::int32_t>{3, 5}));
        QCOMPARE(again.page, PageId::readers);
        QCOMPARE(again.session.selectedBook(), 7);
        QCOMPARE(again.session.selectedReader(), 3);
        QVERIFY2(!again.project().isModified(), qPrintable(again.project().changes().join(u',')));
        QVERIFY(again.answers.asked.isEmpty());
        QVERIFY2(again.errors.isEmpty(), qPrintable(again.errors.join(u'\n')));
        // Saved without a change it is the same work.
        QVERIFY(again.saves());
        QCOMPARE(readProject(file.toStdString())->runs.size(), std::size_t(2));
    }

    void eachChangeIsToldByName()
    {
        QTemporaryDir home;
        Desk desk(home.path());
        desk.begin();
        QVERIFY(!desk.project().isModified());
        const int one = desk.addRun("one");
        const int two = desk.addRun("two");
        QCOMPARE(desk.project().changes(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(desk.saves(fileIn(home)));
        desk.session.setViews(one, {{"Novels", "{}", 2, {}}});
        QCOMPARE(desk.project().changes(), QStringList{QStringLiteral("views of one")});
        desk.session.removeRun(two);
        QCOMPARE(desk.project().changes(),
                 (QStringList{QStringLiteral("views of one"), QStringLiteral("1 removed run(s)")}));
        const RunEntry held = *desk.session.findRun(one); // as the list does for its Undo
        desk.session.removeRun(one);
        QCOMPARE(desk.project().changes(), QStringList{QStringLiteral("2 removed run(s)")});
        const int back = desk.session.addRun(held);
        QCOMPARE(desk.project().changes(),
                 (QStringList{QStringLiteral("views of one"), QStringLiteral("1 removed run(s)")}));
        desk.addRun("three");
        QCOMPARE(desk.project().changes().first(), QStringLiteral("views of one"));
        QVERIFY(desk.project().changes().contains(QStringLiteral("three")));
        QVERIFY(desk.saves());
        QVERIFY(desk.project().changes().isEmpty());
        QCOMPARE(readProject(desk.project().file().toStdString())->runs.size(), std::size_t(2));
        // A run that is taken away in a file of its own as well has not changed for the project.
        desk.session.updateRun(back, [](RunEntry& run) {
            run.file = QStringLiteral("/nowhere/own.shelf");
            run.viewChanges = 0;
        });
        QVERIFY2(!desk.project().isModified(), qPrintable(desk.project().changes().join(u',')));
    }

    void whatWasNotSavedIsOfferedOnceAndRecovered()
    {
        QTemporaryDir home;
        const QString file = fileIn(home);
        {
            Desk desk(home.path());
            desk.begin();
            const int one = desk.addRun("one");
            QVERIFY(desk.saves(file));
            desk.session.setViews(one, {{"Novels", "{}", 2, {}}});
            desk.addRun("two");
            desk.addRun("three");
            desk.write(QStringLiteral("kept"));
            QVERIFY(desk.kept());
        } // without a word, as after a kill
        {
            Desk later(home.path()); // the start asks, once; Later leaves all as it is
            later.projects.lookForUnsaved();
            QVERIFY(later.becomes([&] { return !later.answers.asked.isEmpty(); }));
            QVERIFY(later.quiet());
            QCOMPARE(later.answers.asked.size(), 1);
            const QString said = later.answers.asked.first();
            for (const char* thing : {"Mine", "one", "two", "three", "notes"})
                QVERIFY2(said.contains(QLatin1String(thing)), qPrintable(said));
        }
        {
            Desk again(home.path());
            again.answers.recovery = ProjectQuestions::Recovery::recover;
            QSignalSpy opened(&again.projects, &ProjectController::opened);
            again.projects.lookForUnsaved();
            QVERIFY(opened.wait(60000));
            QCOMPARE(again.answers.asked.size(), 1); // once, and not again by the opening
            QCOMPARE(again.runNames(),
                     (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
            QCOMPARE(again.session.runs()[0].views.size(), std::size_t(1));
            QCOMPARE(again.notes->text, QStringLiteral("kept"));
            QVERIFY(again.project().isModified());
            QVERIFY(again.project().changes().contains(QStringLiteral("two")));
            QVERIFY(again.project().changes().contains(QStringLiteral("notes")));
            QCOMPARE(readProject(file.toStdString())->runs.size(), std::size_t(1)); // as it was
            QVERIFY(again.kept());
        }
        {
            Desk third(home.path()); // recovered, not saved, killed again: it is still there
            third.answers.recovery = ProjectQuestions::Recovery::recover;
            QVERIFY(third.opens(file));
            QCOMPARE(third.answers.asked.size(), 1);
            QCOMPARE(third.runNames().size(), 3);
            QCOMPARE(third.notes->text, QStringLiteral("kept"));
            QVERIFY(third.quiet());
            QVERIFY(third.saves());
        }
        Desk last(home.path());
        QVERIFY(last.opens(file));
        QVERIFY2(last.answers.asked.isEmpty(), qPrintable(last.answers.asked.join(u'\n')));
        QCOMPARE(last.runNames().size(), 3);
        QVERIFY(!last.project().isModified());
        QVERIFY2(last.errors.isEmpty(), qPrintable(last.errors.join(u'\n')));
    }

    void whatIsDiscardedIsGoneAndTheSavedProjectStays()
    {
        QTemporaryDir home;
        const QString file = fileIn(home);
        {
            Desk desk(home.path());
            desk.begin();
            desk.addRun("one");
            QVERIFY(desk.saves(file));
            desk.addRun("two");
            QVERIFY(desk.kept());
        }
        {
            Desk desk(home.path());
            desk.answers.recovery = ProjectQuestions::Recovery::discard;
            QVERIFY(desk.opens(file));
            QCOMPARE(desk.runNames(), QStringList{QStringLiteral("one")});
        }
        Desk again(home.path());
        QVERIFY(again.opens(file));
        QVERIFY(again.answers.asked.isEmpty());
    }

    void theSameProjectTwiceIsSaidAndTheSecondIsACopy()
    {
        QTemporaryDir home;
        const QString file = fileIn(home);
        Desk first(home.path());
        first.begin();
        first.addRun("one");
        QVERIFY(first.saves(file));
        const QByteArray before = contentOf(file);

        Desk second(home.path());
        second.projects.open(file);
        QVERIFY(second.becomes([&] { return !second.answers.asked.isEmpty(); }));
        QVERIFY(second.answers.asked.first().startsWith(QStringLiteral("held: Mine: ")));
        QVERIFY(second.quiet());
        QVERIFY(!second.session.dataset()); // it was refused

        second.answers.held = ProjectQuestions::Held::copy;
        QVERIFY(second.opens(file));
        QCOMPARE(second.runNames(), QStringList{QStringLiteral("one")});
        QVERIFY(!second.project().hasFile());
        QVERIFY(second.project().isModified()); // it is in no file of its own
        second.answers.place = file;
        QVERIFY(!second.saves(file)); // nor takes the place of the first
        QVERIFY(!second.errors.isEmpty());
        QCOMPARE(contentOf(file), before);
        const QString other = home.filePath(QStringLiteral("Other.shelfproject"));
        QVERIFY(second.saves(other));
        QCOMPARE(readProject(other.toStdString())->runs.size(), std::size_t(1));
        QVERIFY(!second.project().isModified());
        first.addRun("two"); // the first works on as if there were no second
        QVERIFY(first.saves());
        QVERIFY2(first.errors.isEmpty(), qPrintable(first.errors.join(u'\n')));
    }

    void aProjectThatSomebodyElseHasSavedIsNotReplacedWithoutAWord()
    {
        QTemporaryDir home, there;
        const QString file = fileIn(home);
        Desk desk(home.path());
        desk.begin();
        desk.addRun("one");
        QVERIFY(desk.saves(file));
        const QString other = fileIn(there);
        {
            Desk colleague(there.path());
            colleague.begin();
            colleague.addRun("theirs");
            QVERIFY(colleague.saves(other));
        }
        QVERIFY(QFile::remove(file) && QFile::copy(other, file)); // as a synchronized folder does
        desk.addRun("two");
        QVERIFY(!desk.saves());
        QCOMPARE(desk.answers.asked.last(), QStringLiteral("changed: Mine"));
        QCOMPARE(contentOf(file), contentOf(other));
        desk.answers.changed = ProjectQuestions::Changed::replace;
        QVERIFY(desk.saves());
        QCOMPARE(readProject(file.toStdString())->runs.size(), std::size_t(2));
    }

    void aSaveThatFailsSaysSoAndLosesNothing()
    {
        QTemporaryDir home;
        Desk desk(home.path());
        desk.begin();
        desk.addRun("one");
        const QString nowhere = home.filePath(QStringLiteral("settings.ini/Mine.shelfproject"));
        desk.settings.set(keys::lastFolder, home.path());
        QVERIFY(!desk.saves(nowhere));
        QCOMPARE(desk.errors.size(), 1);
        QVERIFY2(desk.errors[0].contains(QStringLiteral("not saved")), qPrintable(desk.errors[0]));
        QVERIFY2(desk.errors[0].contains(nowhere), qPrintable(desk.errors[0]));
        QVERIFY(!desk.project().hasFile());
        QVERIFY(desk.project().isModified());
        QVERIFY(desk.kept());
        QCOMPARE(desk.journal.journal()->entries().size(), std::size_t(1)); // still where it was
        QVERIFY(desk.saves(fileIn(home)));

        QVERIFY(QFile::setPermissions(home.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool isHeld = !QFileInfo(home.path()).isWritable(); // not for root
        desk.addRun("two");
        if (isHeld) {
            QVERIFY(!desk.saves());
            QVERIFY(desk.project().isModified());
            QCOMPARE(readProject(fileIn(home).toStdString())->runs.size(), std::size_t(1));
        }
        QVERIFY(QFile::setPermissions(home.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                       QFileDevice::ExeOwner));
        QVERIFY(desk.saves());
    }

    void otherDataLeaveTheProjectAsItIs()
    {
        QTemporaryDir home;
        const QString file = fileIn(home);
        Desk desk(home.path());
        desk.begin();
        desk.addRun("one");
        desk.write(QStringLiteral("of the first")); // in no project yet
        QVERIFY(desk.saves(file));
        desk.project().giveWay(); // what the window does before it
        SampleParameters parameters;
        parameters.books = 60;
        parameters.users = 80;
        parameters.ratings = 900;
        desk.session.setDataset(std::make_shared<const Dataset>(*makeSampleLibrary(parameters)));
        QVERIFY(!desk.project().hasFile());
        QVERIFY(!desk.project().isModified());
        QVERIFY(desk.notes->text.isEmpty());
        desk.addRun("of other data");
        QCOMPARE(readProject(file.toStdString())->runs.size(), std::size_t(1));
        QVERIFY(desk.quiet());
        QVERIFY(desk.opens(file)); // nobody holds it
        QCOMPARE(desk.runNames(), QStringList{QStringLiteral("one")});
        QCOMPARE(desk.notes->text, QStringLiteral("of the first"));
    }

    void dataThatAreGoneAreToldAndFoundAgain()
    {
        QTemporaryDir home;
        QByteArray text = "user,item,rating\n";
        for (int i = 0; i < 40; ++i)
            for (int j = 0; j < 5; ++j)
                text +=
                    QStringLiteral("u%1,b%2,%3\n").arg(i).arg((i * 3 + j) % 12).arg(1 + (i + j) % 5).toUtf8();
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("data")));
        const QString ratings = home.filePath(QStringLiteral("data/ratings.csv"));
        writeText(ratings, text);
        DataSource source;
        source.ratings = ratings.toStdString();
        const QString file = fileIn(home);
        {
            Desk desk(home.path());
            desk.session.setDataset(std::make_shared<const Dataset>(*readDataset(source)));
            desk.addRun("one");
            QVERIFY(desk.saves(file));
        }
        const QString moved = home.filePath(QStringLiteral("moved.csv"));
        QVERIFY(QFile::rename(ratings, moved));
        {
            Desk desk(home.path());
            QVERIFY(desk.opens(file));
            QCOMPARE(desk.runNames(), QStringList{QStringLiteral("one")}); // opens all the same
            QVERIFY2(desk.dataSaid.contains(QStringLiteral("ratings.csv")), qPrintable(desk.dataSaid));
            source.ratings = moved.toStdString();
            desk.projects.locate(std::make_shared<const Dataset>(*readDataset(source)));
            QVERIFY(desk.dataSaid.isEmpty());
            QVERIFY(desk.project().isModified());
            desk.projects.locate(smallLibrary()); // others are refused
            QCOMPARE(desk.errors.size(), 1);
            QVERIFY(desk.saves());
        }
        Desk again(home.path());
        QVERIFY(again.opens(file));
        QVERIFY2(again.dataSaid.isEmpty(), qPrintable(again.dataSaid));
    }

    void aProjectWithItsDataOpensWhereTheyAreNot()
    {
        QTemporaryDir home, elsewhere;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("data")));
        const QString ratings = home.filePath(QStringLiteral("data/ratings.csv"));
        writeText(ratings, "user,item,rating\na,1,5\na,2,3\nb,1,4\nb,3,2\nc,2,1\nc,3,5\n");
        DataSource source;
        source.ratings = ratings.toStdString();
        const QString file = fileIn(elsewhere);
        {
            Desk desk(home.path());
            desk.session.setDataset(std::make_shared<const Dataset>(*readDataset(source)));
            QVERIFY(desk.saves(file));
            desk.project().setHoldsData(true);
            QVERIFY(desk.project().isModified());
            QVERIFY(desk.saves());
            QVERIFY(desk.project().holdsData());
            QVERIFY(!desk.project().isModified());
        }
        QVERIFY(QFile::remove(ratings));
        Desk desk(elsewhere.path());
        QVERIFY(desk.opens(file));
        QCOMPARE(desk.session.dataset()->ratingCount(), std::size_t(6));
        QVERIFY2(desk.dataSaid.isEmpty(), qPrintable(desk.dataSaid));
    }
};

QTEST_MAIN(ProjectTest)
#include "tst_project.moc"
