// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/readers/readers_page.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/nearest_finder.h"
#include "app/session/session.h"
#include "app/window/book_pane.h"
#include "tests/app/fake_model.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class ReadersPageTest : public QObject {
    Q_OBJECT

private:
    static QTableView* view(QWidget& page, const char* name)
    {
        return page.findChild<QTableView*>(QString::fromLatin1(name));
    }
    static QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void addRun(Session& session)
    {
        RunEntry entry;
        entry.run = fakeRun(session.dataset());
        session.selectRun(session.addRun(entry));
    }

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

    void aBookThatIsNotWantedGoesAndComesBackByUndo()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2);
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        recommended->setFocus();
        recommended->selectRow(0);
        QTest::keyClick(recommended, Qt::Key_Delete);
        QTRY_COMPARE(recommended->model()->rowCount(), 6);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 1"));
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click();
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 0"));
    }

    void filtersNarrowTheListAndAnEmptyOneOffersAWayOut()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2);
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        auto* toggle = page.findChild<QAbstractButton*>(QStringLiteral("showFilters"));
        auto* authors = page.findChild<QLineEdit*>(QStringLiteral("filterAuthors"));
        QVERIFY(!authors->isVisible());
        toggle->click();
        QVERIFY(authors->isVisible());
        QTest::keyClicks(authors, QStringLiteral("author 1")); // books 1, 4, 7, 10, ...; 4 is rated
        QTRY_COMPARE(recommended->model()->rowCount(), 2);
        QCOMPARE(cell(recommended, 1, 1), QStringLiteral("Title 7"));
        QCOMPARE(toggle->text(), QStringLiteral("Filters (1)"));
        authors->setText(QStringLiteral("nobody"));
        auto* back = page.findChild<QAbstractButton*>(QStringLiteral("letBooksBack"));
        QTRY_VERIFY(back->isVisible());
        back->click();
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        QVERIFY(recommended->isVisible());
    }

    void whateverIsCountedAsAFilterCanBeClearedAndComesBack()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2);
        auto* toggle = page.findChild<QAbstractButton*>(QStringLiteral("showFilters"));
        auto* clear = page.findChild<QAbstractButton*>(QStringLiteral("clearFilters"));
        toggle->click();
        QCOMPARE(toggle->text(), QStringLiteral("Filters"));
        QVERIFY(!clear->isEnabled());
        auto* rule = page.findChild<QAbstractButton*>(QStringLiteral("onePerAuthor"));
        rule->click();
        QTRY_COMPARE(toggle->text(), QStringLiteral("Filters (1)"));
        QVERIFY(clear->isEnabled());
        auto* second = page.findChild<QLineEdit*>(QStringLiteral("togetherReader"));
        QTest::keyClicks(second, QStringLiteral("100"));
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(toggle->text(), QStringLiteral("Filters (2)"));
        clear->click();
        QCOMPARE(toggle->text(), QStringLiteral("Filters"));
        QVERIFY(!clear->isEnabled() && !rule->isChecked() && second->text().isEmpty());
        QTRY_COMPARE(view(page, "recommendedBooks")->model()->rowCount(), 7);
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click();
        QCOMPARE(toggle->text(), QStringLiteral("Filters (2)"));
        QVERIFY(clear->isEnabled() && rule->isChecked());
        QCOMPARE(second->text(), QStringLiteral("100"));
    }

    void booksForTwoLeaveOutWhatEitherHasRead()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2); // rated 2, 3, 4
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        page.findChild<QAbstractButton*>(QStringLiteral("showFilters"))->click();
        auto* second = page.findChild<QLineEdit*>(QStringLiteral("togetherReader"));
        QTest::keyClicks(second, QStringLiteral("100")); // rated 0, 1, 2
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(recommended->model()->rowCount(), 5);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 5"));
        QCOMPARE(recommended->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("For both, SD"));
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("readerName"))->text(),
                 QStringLiteral("Reader 102, with 100"));
        second->setText(QStringLiteral("nobody at all"));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("togetherUnknown"))->isVisible());
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
    }

    /// Whatever book is selected for all pages: it does not pull the lists of another reader along.
    void listsOfAnotherReaderOpenAtTheTop()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(80, 90));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 420);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 80);
        page.findChild<QSpinBox*>(QStringLiteral("recommendedCount"))->setValue(60);
        QTableView* recommended = view(page, "recommendedBooks");
        session.selectReader(2);
        QTRY_COMPARE(recommended->model()->rowCount(), 60);
        session.selectBook(55);
        QVERIFY(recommended->rowAt(0) > 0);
        session.selectReader(40);
        QTRY_COMPARE(cell(recommended, 2, 1), QStringLiteral("Title 2"));
        QCOMPARE(recommended->rowAt(0), 0);
        QCOMPARE(session.selectedBook(), 55);
        QVERIFY(recommended->selectionModel()->hasSelection());
    }

    void theSecondReaderIsShownAndGoesInOneClickOrWithTheFirst()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        auto* clear = page.findChild<QAbstractButton*>(QStringLiteral("clearWishes"));
        auto* name = page.findChild<QLabel*>(QStringLiteral("readerName"));
        auto* second = page.findChild<QLineEdit*>(QStringLiteral("togetherReader"));
        const auto pair = [&](int user) {
            session.selectReader(user);
            second->setText(QStringLiteral("100"));
            emit second->editingFinished();
        };
        pair(2);
        QCOMPARE(name->text(), QStringLiteral("Reader 102, with 100"));
        QVERIFY(clear->isVisible());
        const QRect map = page.findChild<QAbstractButton*>(QStringLiteral("readerOnMap"))->geometry();
        clear->click();
        QCOMPARE(name->text(), QStringLiteral("Reader 102"));
        QVERIFY(!clear->isVisible());
        QCOMPARE(page.findChild<QAbstractButton*>(QStringLiteral("readerOnMap"))->geometry(), map);
        pair(2);
        session.selectReader(5);
        QCOMPARE(name->text(), QStringLiteral("Reader 105"));
        QCOMPARE(second->text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void severalModelsStandSideBySide()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2);
        auto* several = page.findChild<QAbstractButton*>(QStringLiteral("severalModels"));
        several->click();
        QVERIFY(page.findChild<QAbstractButton*>(QStringLiteral("sidesToTraining"))->isVisible());
        addRun(session);
        QTRY_COMPARE(page.findChildren<QTableView*>(QStringLiteral("joinedList")).size(), 2);
        QVERIFY(!page.findChild<QAbstractButton*>(QStringLiteral("sidesToTraining"))->isVisible());
        const auto lists = page.findChildren<QTableView*>(QStringLiteral("joinedList"));
        QCOMPARE(lists[0]->model()->rowCount(), 7);
        QVERIFY(!lists[0]->accessibleName().isEmpty());
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("sideAgreement"))->text().isEmpty());
        page.findChild<QAbstractButton*>(QStringLiteral("sideBlend"))->click();
        QTRY_COMPARE(page.findChildren<QTableView*>(QStringLiteral("joinedList")).size(), 3);
        QTest::mouseClick(lists[0]->viewport(), Qt::LeftButton, {},
                          lists[0]->visualRect(lists[0]->model()->index(1, 2)).center());
        QCOMPARE(session.selectedBook(), 1);
        session.selectReader(4);
        QTRY_COMPARE(cell(lists[0], 2, 2), QStringLiteral("Title 2"));
        several->click();
        QVERIFY(view(page, "recommendedBooks")->isVisible());
    }

    /// What wraps must not lose its last lines where the page is tight: the page scrolls.
    void inATightPlaceFiltersAndListsAreWhole()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        addRun(session);
        PageStack window;
        auto* page = new ReadersPage(session, jobs, index, own.path());
        window.addPage(page);
        window.resize(590, 500);
        window.show();
        QTRY_COMPARE(view(*page, "allReaders")->model()->rowCount(), 8);
        session.selectReader(2);
        QTRY_COMPARE(view(*page, "recommendedBooks")->model()->rowCount(), 7);
        page->findChild<QAbstractButton*>(QStringLiteral("showFilters"))->click();
        const auto areWhole = [page] {
            for (const char* name : {"bookFilterBar", "listRulesBar", "togetherBar"}) {
                const auto* bar = page->findChild<QWidget*>(QLatin1String(name));
                for (const auto* part : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                    if (part->isVisible() && !bar->rect().contains(part->geometry()))
                        return false;
            }
            return true;
        };
        QTRY_VERIFY(areWhole());
        auto* taste = page->findChild<QWidget*>(QStringLiteral("tasteBars"));
        page->findChild<QAbstractButton*>(QStringLiteral("severalModels"))->click();
        page->findChild<QAbstractButton*>(QStringLiteral("sideBlend"))->click();
        QTRY_COMPARE(page->findChildren<QTableView*>(QStringLiteral("joinedList")).size(), 3);
        session.selectReader(4);
        QTRY_COMPARE(cell(page->findChildren<QTableView*>(QStringLiteral("joinedList"))[0], 2, 2),
                     QStringLiteral("Title 2"));
        QVERIFY(!taste->isVisible()); // its room is the lists', also of another reader
        for (const auto* list : page->findChildren<QTableView*>(QStringLiteral("joinedList")))
            QTRY_VERIFY(list->viewport()->height() >= 3 * list->verticalHeader()->defaultSectionSize());
        const auto* lists = page->findChild<QWidget*>(QStringLiteral("joinedLists"));
        const auto* last = page->findChildren<QTableView*>(QStringLiteral("joinedList")).last();
        QTRY_VERIFY(last->mapTo(lists, QPoint(0, last->height())).y() <= lists->height());
        QTRY_VERIFY(areWhole());
    }

    void similarReadersAreAStepAway()
    {
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
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
        Session session;
        Jobs jobs;
        QTemporaryDir own;
        CatalogueIndexSource index(session, jobs);
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs, index, own.path());
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 8);
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
