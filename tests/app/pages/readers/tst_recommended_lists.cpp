// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/readers_desk.h"
#include "widgets/look/elided_label.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

/// What narrows, joins and compares the lists of what is recommended.
class RecommendedListsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aBookThatIsNotWantedGoesAndComesBackByUndo()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
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
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
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
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
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
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
        session.selectReader(2); // rated 2, 3, 4
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        page.findChild<QAbstractButton*>(QStringLiteral("showFilters"))->click();
        auto* second = page.findChild<QLineEdit*>(QStringLiteral("togetherReader"));
        QTest::keyClicks(second, QStringLiteral("100")); // rated 0, 1, 2
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(recommended->model()->rowCount(), 5);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 5"));
        QCOMPARE(recommended->model()->headerData(3, Qt::Horizontal).toString(),
                 QStringLiteral("For both, SD"));
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
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
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
        QVERIFY(qobject_cast<ElidedLabel*>(name)); // cut without a mark it would be another reader's
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
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        Session& session = desk.session;
        ReadersPage& page = *desk.page;
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
};

QTEST_MAIN(RecommendedListsTest)
#include "tst_recommended_lists.moc"
