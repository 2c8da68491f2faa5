// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/nearest_finder.h"
#include "app/window/book_pane.h"
#include "tests/app/readers_desk.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shelf;

class ReadersPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aReaderSeesRatedBooksBesideRecommendedOnes()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 8);

        session.selectReader(2); // rated books 2, 3, 4 with 3, 4, 5
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        QCOMPARE(cell(rated, 0, 0), QStringLiteral("Title 4"));
        // Books 0 .. 9 are in training (readers 0 .. 7 rate u .. u+2); 0 and 1 are best, then 5.
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 0"));
        QCOMPARE(cell(recommended, 0, 3), QStringLiteral("5.00"));
        QCOMPARE(cell(recommended, 2, 1), QStringLiteral("Title 5"));

        page.findChild<QSpinBox*>(QStringLiteral("recommendedCount"))->setValue(2);
        QTRY_COMPARE(recommended->model()->rowCount(), 2);
    }

    void ofAReaderWhoIsAllHeldOutThePageSaysSo()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(8, 20));
        RunEntry entry;
        auto run = fakeRun(session.dataset());
        std::erase_if(run->split.train, [&](std::uint32_t row) {
            if (run->data->user[row] == 2)
                run->split.validation.push_back(row);
            return run->data->user[row] == 2;
        });
        entry.run = run;
        session.selectRun(session.addRun(entry));
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.show();
        auto* why = page.findChild<QLabel*>(QStringLiteral("recommendedWhy"));
        session.selectReader(2);
        QTRY_VERIFY(why->text().contains(QLatin1String("held out")));
        session.selectReader(1);
        QTRY_VERIFY(why->isVisible() && !why->text().contains(QLatin1String("held out")));
    }

    void aReaderIsFoundByIdAndEnterPicksIt()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(30, 40));
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 30);
        auto* find = page.findChild<QLineEdit*>(QStringLiteral("readerFilter"));
        QTest::keyClicks(find, QStringLiteral("117"));
        QCOMPARE(readers->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(session.selectedReader(), 17);
        QTRY_COMPARE(page.findChild<QLabel*>(QStringLiteral("readerName"))->text(),
                     QStringLiteral("Reader 117"));
    }

    void withoutARunThePageLeadsToTraining()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 5);
        session.selectReader(1);
        QTRY_COMPARE(view(page, "ratedBooks")->model()->rowCount(), 3);
        QSignalSpy asked(&session, &Session::pageRequested);
        auto* button = page.findChild<QAbstractButton*>(QStringLiteral("recommendGoTraining"));
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(asked.first().first().value<PageId>(), PageId::training);
    }

    void aClickOnARatedBookSelectsItEverywhere()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        addRun(session);
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        session.selectReader(0);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        QTest::mouseClick(rated->viewport(), Qt::LeftButton, {},
                          rated->visualRect(rated->model()->index(1, 0)).center());
        QCOMPARE(session.selectedBook(), 1);
    }

    void filteringPicksNobodyElse()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(30, 40));
        addRun(session);
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 30);
        session.selectReader(3);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        session.selectBook(3);
        auto* find = page.findChild<QLineEdit*>(QStringLiteral("readerFilter"));
        find->setText(QStringLiteral("117"));
        QCOMPARE(readers->model()->rowCount(), 1);
        QCOMPARE(session.selectedReader(), 3);
        page.findChild<QLineEdit*>(QStringLiteral("ratedFilter"))->setText(QStringLiteral("Title 5"));
        QCOMPARE(rated->model()->rowCount(), 1);
        QCOMPARE(session.selectedBook(), 3);
        find->clear();
        QCOMPARE(readers->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(readers->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("103"));
    }

    void aBookIsPickedAgainAfterAnotherWasPickedElsewhere()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        addRun(session);
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        session.selectReader(0);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        const auto click = [&] {
            QTest::mouseClick(rated->viewport(), Qt::LeftButton, {},
                              rated->visualRect(rated->model()->index(1, 0)).center());
        };
        click();
        QCOMPARE(session.selectedBook(), 1);
        session.selectBook(8); // on the map, say: not a book of this reader
        QVERIFY(!rated->selectionModel()->hasSelection());
        click();
        QCOMPARE(session.selectedBook(), 1);
    }

    void theBookPaneListsNeighborsInTheModelsOwnSpace()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 12));
        addRun(session);
        const NearestFinder finder(session, jobs);
        BookPane pane(session, jobs);
        pane.resize(320, 700);
        pane.show();
        session.selectBook(0);
        QTableView* nearest = view(pane, "nearestBooks");
        QTRY_COMPARE(nearest->model()->rowCount(), 10);
        QCOMPARE(cell(nearest, 0, 1), QStringLiteral("Title 1"));
        QCOMPARE(cell(nearest, 0, 2), QString::number(1 - std::cos(0.1), 'f', 3));
        session.selectBook(5);
        QTRY_VERIFY(cell(nearest, 0, 1) == QStringLiteral("Title 4") ||
                    cell(nearest, 0, 1) == QStringLiteral("Title 6"));
        session.goBack();
        QTRY_COMPARE(pane.findChild<QLabel*>(QStringLiteral("bookTitle"))->text(), QStringLiteral("Title 0"));
    }

    void aReaderOfOnesOwnThatWasRemovedComesBackByOneKey_data()
    {
        QTest::addColumn<int>("readers");
        QTest::newRow("the only one") << 1;
        QTest::newRow("one of several") << 3;
    }

    void aReaderOfOnesOwnThatWasRemovedComesBackByOneKey()
    {
        QFETCH(int, readers);
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        desk.page->activateWindow();
        for (int i = 0; i < readers; ++i)
            desk.page->findChild<QAbstractButton*>(QStringLiteral("newReader"))->click();
        auto* list = desk.page->findChild<QListWidget*>(QStringLiteral("myReaders"));
        QTRY_COMPARE(list->count(), readers);
        const QString name = list->item(0)->text();
        const auto stored = [&] { return QDir(desk.own.path()).entryList({QStringLiteral("*.json")}).size(); };
        QTRY_COMPARE(stored(), qsizetype(readers));
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->count(), readers - 1);
        QTRY_COMPARE(stored(), qsizetype(readers - 1));
        QTest::qWait(100); // what is shown next has been shown
        auto* notice = desk.page->findChild<UndoBar*>(QStringLiteral("removedReader"));
        QVERIFY(notice->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        QTest::keySequence(list, QKeySequence::Undo);
        QTRY_COMPARE(list->count(), readers);
        QVERIFY(!list->findItems(name, Qt::MatchExactly).isEmpty());
        QTRY_COMPARE(stored(), qsizetype(readers));
    }

    void severalReadersOfOnesOwnAreRemovedAndBroughtBackTogether()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        for (int i = 0; i < 3; ++i)
            desk.page->findChild<QAbstractButton*>(QStringLiteral("newReader"))->click();
        auto* list = desk.page->findChild<QListWidget*>(QStringLiteral("myReaders"));
        QTRY_COMPARE(list->count(), 3);
        const auto names = [list] {
            QStringList all;
            for (int i = 0; i < list->count(); ++i)
                all << list->item(i)->text();
            return all;
        };
        const QStringList before = names();
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list->selectedItems().size(), 2);
        const QList<QAction*> actions = list->actions();
        QCOMPARE(std::count_if(actions.begin(), actions.end(), [](QAction* one) { return one->isEnabled(); }), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(names(), before.mid(2));
        auto* notice = desk.page->findChild<UndoBar*>(QStringLiteral("removedReader"));
        QVERIFY(notice->isVisible());
        notice->findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click();
        QTRY_COMPARE(names(), before);
    }

    void theTasteOfAReaderOfOnesOwnIsKnownAtOnce()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        {
            ReadersPage page(session, jobs, index, own.path());
            page.resize(900, 600);
            page.show();
            QTRY_VERIFY(index.index());
            page.findChild<QAbstractButton*>(QStringLiteral("newReader"))->click();
            QCOMPARE(page.findChild<QLabel*>(QStringLiteral("readerName"))->text(),
                     QStringLiteral("My reader"));
            QTableView* recommended = view(page, "recommendedBooks");
            QTRY_COMPARE(recommended->model()->rowCount(), 10); // the books in training

            auto* search = page.findChild<QLineEdit*>(QStringLiteral("rateSearch"));
            QVERIFY(search->isVisible());
            search->setFocus();
            QTest::keyClicks(search, QStringLiteral("Title 7"));
            auto* hits = page.window()->findChild<QListWidget*>(QStringLiteral("rateHits"));
            QTRY_VERIFY(hits->isVisible());
            QTest::keyClick(search, Qt::Key_Return);
            QTableView* rated = view(page, "ratedBooks");
            QTRY_COMPARE(rated->model()->rowCount(), 1);
            QCOMPARE(cell(rated, 0, 0), QStringLiteral("Title 7"));
            QTRY_COMPARE(recommended->model()->rowCount(), 9);
            QTest::keyClick(rated, Qt::Key_3);
            QCOMPARE(cell(rated, 0, 2), QStringLiteral("3"));
            // The next two follow without a way to the mouse.
            for (const char* title : {"Title 8", "Title 9"}) {
                const int before = rated->model()->rowCount();
                QVERIFY(search->hasFocus());
                QTest::keyClicks(search, QString::fromLatin1(title));
                QTRY_VERIFY(hits->isVisible());
                QTest::keyClick(search, Qt::Key_Return);
                QTRY_COMPARE(rated->model()->rowCount(), before + 1);
                QTest::keyClick(search, Qt::Key_4, Qt::AltModifier);
                QCOMPARE(cell(rated, 0, 2), QStringLiteral("4"));
                QCOMPARE(search->text(), QString());
            }
            rated->setFocus();
            for (int left = 2; left > 0; --left) {
                rated->selectRow(0);
                QTest::keyClick(rated, Qt::Key_Delete);
            }
        }
        // The next window has the reader, with the stars.
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        auto* mine = page.findChild<QListWidget*>(QStringLiteral("myReaders"));
        QTRY_COMPARE(mine->count(), 1);
        mine->setCurrentRow(0);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 1);
        QCOMPARE(cell(rated, 0, 2), QStringLiteral("3"));
        QCOMPARE(session.selectedReader(), -1);
        // Delete takes the book off, and Undo brings it back.
        rated->setFocus();
        rated->selectRow(0);
        QTest::keyClick(rated, Qt::Key_Delete);
        QCOMPARE(rated->model()->rowCount(), 0);
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click();
        QCOMPARE(rated->model()->rowCount(), 1);
    }

    void afterUndoTheBookThatCameBackIsTheOneThatKeysMean()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        ReadersPage& page = *desk.page;
        page.findChild<QAbstractButton*>(QStringLiteral("newReader"))->click();
        QTableView* rated = view(page, "ratedBooks");
        QVERIFY(rateByTitle(page, {QStringLiteral("Title 7"), QStringLiteral("Title 8"), QStringLiteral("Title 9")}));
        rated->setFocus();
        rated->selectRow(1);
        const QString taken = cell(rated, 1, 0);
        QTest::keyClick(rated, Qt::Key_Delete);
        QCOMPARE(rated->model()->rowCount(), 2);
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click(); // as Ctrl+Z in the window
        QCOMPARE(rated->model()->rowCount(), 3);
        QTest::qWait(300); // what is worked out anew leaves it so
        const int row = rated->currentIndex().row();
        QVERIFY(row >= 0);
        QVERIFY(rated->selectionModel()->isRowSelected(row));
        QCOMPARE(cell(rated, row, 0), taken);
        QTest::keyClick(rated, Qt::Key_Delete);
        QCOMPARE(rated->model()->rowCount(), 2);
        for (int left = 0; left < 2; ++left)
            QVERIFY(cell(rated, left, 0) != taken);
    }

    void similarReadersAreAStepAway()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
        session.selectReader(4); // rated 4, 5, 6: shares two books with 3 and 5, one with 2 and 6
        page.findChild<QTabBar*>(QStringLiteral("readerTabs"))->setCurrentIndex(1);
        QTableView* similar = view(page, "similarReaders");
        QTRY_COMPARE(similar->model()->rowCount(), 4);
        QCOMPARE(cell(similar, 0, 0), QStringLiteral("103"));
        QCOMPARE(cell(similar, 1, 0), QStringLiteral("105"));
        QCOMPARE(cell(similar, 1, 2), QStringLiteral("2"));
        emit similar->activated(similar->model()->index(1, 0));
        QCOMPARE(session.selectedReader(), 5);
    }

    void theReasonsOfTheSelectedBookAreShownWithTheirWeights()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
        session.selectReader(2); // rated 2, 3, 4 with 3, 4, 5: book 4 lies one above the mean
        QTRY_COMPARE(view(page, "recommendedBooks")->model()->rowCount(), 7);
        session.selectBook(5);
        QTableView* reasons = view(page, "recommendationReasons");
        QVERIFY(reasons->isVisible());
        QCOMPARE(reasons->model()->rowCount(), 1);
        QCOMPARE(cell(reasons, 0, 0), QStringLiteral("Title 4"));
        QCOMPARE(cell(reasons, 0, 1), QString::number(std::cos(0.1), 'f', 3));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("recommendedWhy"))
                    ->text()
                    .contains(QStringLiteral("Title 5")));
    }
};

QTEST_MAIN(ReadersPageTest)
#include "tst_readers_page.moc"
