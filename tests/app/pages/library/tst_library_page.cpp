// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/library/library_facts.h"
#include "app/pages/library/library_page.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "engine/base/random.h"
#include "widgets/library/bar_chart.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace shelf;

namespace {

/// Books 0 .. 39, of which the last ten are not rated; reader 7 gives 25 books the same.
DatasetPtr shelfOf(bool taken)
{
    auto data = std::make_shared<Dataset>();
    data->name = "Shelf";
    for (int b = 0; b < 40; ++b) {
        data->books.ids.push_back("b" + std::to_string(b));
        data->books.titles.push_back("Title " + std::to_string(b));
        data->books.authors.push_back(b % 4 == 0 ? "" : "Somebody");
        data->books.languages.emplace_back();
        data->books.imageUrls.emplace_back();
        data->books.isbns.emplace_back();
        data->books.years.push_back(1980 + b);
    }
    Random random(4);
    for (int u = 0; u < 8; ++u) {
        data->userIds.push_back("r" + std::to_string(u));
        for (int b = 0; b < 30; ++b) {
            if (u == 7 ? b >= 25 : random.below(2) == 0)
                continue;
            data->user.push_back(u);
            data->book.push_back(b);
            data->rating.push_back(taken ? 1.0F : u == 7 ? 5.0F : static_cast<float>(1 + random.below(4)));
            data->time.push_back(1000000000 + 86400LL * 40 * u);
        }
    }
    data->onlyTaken = taken;
    data->scale = taken ? RatingScale{1, 1} : RatingScale{1, 5};
    return data;
}

/// The library page on its own, with its overview in front.
struct Page {
    Session session;
    Jobs jobs;
    CatalogueIndexSource index{session, jobs};
    LibraryPage page{session, index, jobs};

    explicit Page(const DatasetPtr& data)
    {
        page.resize(900, 600);
        page.show();
        session.setDataset(data);
        tabs()->setCurrentIndex(1);
    }
    template <class T> T* part(const char* name) const { return page.findChild<T*>(QLatin1String(name)); }
    QTabWidget* tabs() const { return part<QTabWidget>("libraryTabs"); }
    BarChart* chart(const char* name) const { return part<BarChart>(name); }
    /// The numbers of the books that are listed.
    std::set<int> listed() const
    {
        std::set<int> books;
        const QAbstractItemModel* model = part<QTableView>("books")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            books.insert(model->index(row, 0).data().toString().mid(6).toInt());
        return books;
    }
};

} // namespace

class TestLibraryPage : public QObject {
    Q_OBJECT

private slots:
    /// Until the list of books is made it is no list of none.
    void theListSaysThatItIsBeingPrepared()
    {
        Page page(shelfOf(false));
        const auto* count = page.part<QLabel>("bookCount");
        QVERIFY(count);
        QCOMPARE(count->text(), QStringLiteral("The list of books is being prepared"));
        QTRY_VERIFY2(count->text().startsWith(QStringLiteral("40 book")), qPrintable(count->text()));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// A note is one line, until one comes to it.
    void aNoteThatWasComeToIsReadWhole()
    {
        auto data = std::make_shared<Dataset>(*shelfOf(false));
        std::string words = "The line has";
        for (int i = 0; i < 60; ++i)
            words += " another field";
        data->warn({WarningKind::raggedLine, "Ratings.csv", 12, "4 fields instead of 3"});
        data->warn({WarningKind::raggedLine, "Ratings.csv", 13, words});
        Page page(data);
        page.tabs()->setCurrentIndex(page.tabs()->count() - 1);
        auto* notes = page.part<QTableView>("notes");
        QTRY_VERIFY(notes->isVisible());
        QCOMPARE(notes->model()->rowCount(), 2);
        const int line = notes->rowHeight(0);
        QCOMPARE(notes->rowHeight(1), line);
        notes->setCurrentIndex(notes->model()->index(0, 0));
        QTest::keyClick(notes, Qt::Key_Down);
        QVERIFY2(notes->rowHeight(1) > 2 * line, qPrintable(QString::number(notes->rowHeight(1))));
        QVERIFY(notes->rowHeight(0) < 2 * line);
    }

    /// Qt takes a bar that is not shown for measured when one asks it for nothing new.
    void aTabIsAsWideAsItsWordsThatCameWhileItWasHidden()
    {
        Page page(shelfOf(false));
        page.tabs()->setCurrentIndex(0); // as another tab is chosen all are measured
        QTabBar* bar = page.tabs()->tabBar();
        const auto words = [bar] { return bar->fontMetrics().horizontalAdvance(bar->tabText(bar->count() - 1)); };
        const int room = bar->tabRect(bar->count() - 1).width() - words();
        page.page.hide();
        auto data = std::make_shared<Dataset>(*shelfOf(false));
        for (int line = 0; line < 1234; ++line)
            data->warn({WarningKind::raggedLine, "Ratings.csv", line, "4 fields instead of 3"});
        page.session.setDataset(data);
        page.page.show();
        QVERIFY(bar->tabText(bar->count() - 1).contains(QLatin1String("234")));
        QTRY_VERIFY(bar->tabRect(bar->count() - 1).width() - words() >= room);
    }

    /// The other columns scroll away before titles are cut to nothing.
    void titlesKeepTheirRoomInANarrowTable()
    {
        Page page(shelfOf(false));
        page.tabs()->setCurrentIndex(0);
        const auto* table = page.part<QTableView>("books");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->horizontalHeader()->resizeSection(1, 800); // of 900 in all
        QVERIFY2(table->columnWidth(0) >= 200, qPrintable(QString::number(table->columnWidth(0))));
        page.page.resize(1600, 600); // what is left is theirs
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    }

    void tablesOfRatingsAreNotCalledVectors()
    {
        const DatasetPtr ratings = shelfOf(false);
        auto data = std::make_shared<Dataset>(*ratings);
        data->format = "table"; // as a format of vectors is called too
        data->source.path = "ratings.csv";
        Page page(data);
        const QString origin = page.part<QLabel>("dataOrigin")->text();
        QVERIFY2(!origin.isEmpty() && !origin.contains(QStringLiteral("vectors")), qPrintable(origin));
        Dataset vectors;
        vectors.format = "table";
        vectors.source.path = "embedding.csv";
        QVERIFY(originText(vectors).contains(QStringLiteral("vectors")));
    }

    /// A lone file of ratings: what is missing is said, and the catalogue beside it is one press away.
    void ratingsWithoutTitlesOfferTheCatalogueBesideThem()
    {
        const QTemporaryDir folder;
        const auto path = [&](const char* name) {
            return folder.filePath(QLatin1String(name)).toStdString();
        };
        const DatasetPtr named = shelfOf(false);
        auto data = std::make_shared<Dataset>(*named);
        data->format = "goodbooks-10k"; // by its columns
        data->source.ratings = path("mine.csv");
        QVERIFY(!originText(*data).startsWith(QStringLiteral("Read as")));
        for (std::size_t book = 0; book < data->bookCount(); ++book)
            data->books.titles.set(book, "");
        Page page(data);
        auto* add = page.part<QPushButton>("addTitles");
        const auto* words = page.part<QLabel>("dataUntitled");
        QTRY_VERIFY(add->isVisible());
        QVERIFY(words->text().contains(QStringLiteral("no titles")));
        QSignalSpy chosen(&page.page, &LibraryPage::catalogueWanted);
        add->click(); // nothing lies beside it: somebody has to say
        QCOMPARE(chosen.size(), 1);
        const auto* table = page.part<QTableView>("books");
        QTRY_COMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Book"));

        QFile books(folder.filePath(QStringLiteral("books.csv")));
        QVERIFY(books.open(QIODevice::WriteOnly));
        books.close();
        page.session.setDataset(std::make_shared<Dataset>(*data));
        QTRY_COMPARE(add->accessibleName(), QStringLiteral("Add the titles of books.csv"));
        std::string asked;
        connect(&page.page, &LibraryPage::sourceWanted, this,
                [&](const DataSource& source) { asked = source.ratings + '|' + source.books; });
        add->click();
        QCOMPARE(asked, path("mine.csv") + '|' + path("books.csv"));

        page.session.setDataset(named);
        QTRY_VERIFY(!add->isVisible());
        QTest::qWait(50);
        QVERIFY(!add->isVisible() && !words->isVisible());
    }

    void aBarListsTheBooksBehindItAndTheWayBackIsThere()
    {
        const DatasetPtr data = shelfOf(false);
        Page page(data);
        BarChart* stars = page.chart("overviewStars");
        QTRY_COMPARE(stars->bars().size(), 5);
        std::set<int> wanted;
        for (std::size_t row = 0; row < data->ratingCount(); ++row)
            if (data->rating[row] == 5)
                wanted.insert(data->book[row]);
        QSignalSpy picked(&page.session, &Session::booksPicked);
        QTest::mouseClick(stars, Qt::LeftButton, {}, stars->barArea(4).center().toPoint());
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(page.listed(), wanted);
        QCOMPARE(page.tabs()->currentIndex(), 0);
        auto* back = page.part<QPushButton>("showAllBooks");
        QVERIFY(back->isVisible());
        QVERIFY(page.part<QLabel>("pickedName")->text().contains(QStringLiteral("rated 5")));
        QCOMPARE(page.part<QLabel>("bookCount")->text(), QStringLiteral("Books: %1 of 40").arg(wanted.size()));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!back->isVisible());
        QCOMPARE(page.listed().size(), std::size_t(40));
        QVERIFY(!page.session.pickedBooks());
    }

    void theKeyboardDoesTheSame()
    {
        Page page(shelfOf(false));
        BarChart* coverage = page.chart("overviewCoverage");
        QTRY_VERIFY(coverage->bars().size() > 2);
        QVERIFY(coverage->accessibleDescription().contains(QStringLiteral("30 of the 40")));
        coverage->setFocus(Qt::TabFocusReason);
        QTest::keyClick(coverage, Qt::Key_Return); // the first bar: rated, so the others
        std::set<int> unrated;
        for (int b = 30; b < 40; ++b)
            unrated.insert(b);
        QTRY_COMPARE(page.listed(), unrated);
        page.tabs()->setCurrentIndex(1);
        coverage->setFocus(Qt::TabFocusReason);
        QTest::keyClick(coverage, Qt::Key_Right); // titles, all known
        QTest::keyClick(coverage, Qt::Key_Right);
        QTest::keyClick(coverage, Qt::Key_Return);
        const std::set<int> nameless{0, 4, 8, 12, 16, 20, 24, 28};
        QTRY_COMPARE(page.listed(), nameless);
    }

    void aSuspiciousReaderOpens()
    {
        Page page(shelfOf(false));
        auto* suspects = page.part<QTableView>("suspects");
        QTRY_COMPARE(suspects->model()->rowCount(), 1);
        QVERIFY(suspects->model()->index(0, 2).data().toString().contains(QStringLiteral("all 25 ratings")));
        QSignalSpy asked(&page.session, &Session::pageRequested);
        QTest::mouseClick(page.part<QPushButton>("openSuspect"), Qt::LeftButton);
        QCOMPARE(page.session.selectedReader(), 7);
        QCOMPARE(asked.last().first().value<PageId>(), PageId::readers);
    }

    void otherDataTakeTheChoiceBack()
    {
        Page page(shelfOf(false));
        QTRY_COMPARE(page.chart("overviewStars")->bars().size(), 5);
        emit page.chart("overviewStars")->activated(2);
        QTRY_VERIFY(page.session.pickedBooks());
        page.session.setDataset(shelfOf(false));
        QVERIFY(!page.session.pickedBooks());
        QTRY_COMPARE(page.listed().size(), std::size_t(40));
        QVERIFY(!page.part<QPushButton>("showAllBooks")->isVisible());
    }

    void whereNobodyGaveStarsNoneAreDrawn()
    {
        Page page(shelfOf(true));
        QTRY_VERIFY(page.chart("overviewBooks")->bars().size() > 1);
        for (const char* name :
             {"overviewStars", "overviewBookBias", "overviewReaderBias", "ratingHistogram"})
            QVERIFY2(!page.chart(name)->isVisible(), name);
        for (const BarChart* chart : page.page.findChildren<BarChart*>())
            if (chart->isVisible()) {
                const QString words = chart->accessibleName() + chart->accessibleDescription();
                QVERIFY2(!words.contains(QStringLiteral("ratings")), qPrintable(words));
            }
        QCOMPARE(page.part<QTableView>("suspects")->model()->rowCount(), 0);
    }

    void everythingIsReachedInASmallWindow()
    {
        Page page(shelfOf(false));
        QTRY_COMPARE(page.chart("overviewStars")->bars().size(), 5);
        for (const QSize size : {QSize(420, 400), QSize(760, 500), QSize(1280, 800)}) {
            page.page.resize(size);
            QTest::qWait(20);
            auto* area = page.part<QScrollArea>("overview");
            for (const BarChart* chart : area->findChildren<BarChart*>()) {
                const QRect place(chart->mapTo(area->widget(), QPoint()), chart->size());
                QVERIFY(place.left() >= 0 && place.right() <= area->viewport()->width());
                QVERIFY(chart->width() >= chart->minimumSizeHint().width());
            }
            QVERIFY(area->widget()->height() <=
                    area->viewport()->height() + area->verticalScrollBar()->maximum());
        }
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_library_page.moc"
