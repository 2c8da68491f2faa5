// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/pages/readers/readers_page.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "tests/app/fake_model.h"
#include "widgets/readers/reader_models.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

const QByteArray kHeader = "Title,Authors,ISBN/UID,Read Status,Star Rating\n";

/// A window's Readers page over twenty books called "Title 0" ..., of three authors, with a run; kept in a
/// folder that outlives it.
struct Shelf20 {
    Session session;
    Jobs jobs;
    CatalogueIndexSource index{session, jobs};
    std::unique_ptr<ReadersPage> page;

    explicit Shelf20(const QTemporaryDir& folder, Settings* settings = nullptr)
    {
        auto data = smallShelf(8, 20);
        data->books.titles.set(6, "Title 6 (Coast, #1)"); // two works that are asked for by one title
        data->books.titles.set(7, "Title 6 (Coast, #2)");
        data->books.authors.set(7, "Author 0");
        data->scale = {1, 5};
        session.setDataset(data);
        RunEntry entry;
        entry.run = fakeRun(session.dataset());
        session.selectRun(session.addRun(entry));
        page = std::make_unique<ReadersPage>(session, jobs, index, folder.filePath(QStringLiteral("readers")),
                                             nullptr, settings);
        page->resize(900, 600);
        page->show();
    }
    template <class T> T* part(const char* name) const { return page->findChild<T*>(QLatin1String(name)); }
    int rows(const char* name) const { return part<QTableView>(name)->model()->rowCount(); }
    QString cell(const char* name, int row, int column) const
    {
        return part<QTableView>(name)->model()->index(row, column).data().toString();
    }
    QStringList recommended() const
    {
        QStringList titles;
        for (int row = 0; row < rows("recommendedBooks"); ++row)
            titles << cell("recommendedBooks", row, 1);
        return titles;
    }
    void section(int number) const { part<QTabBar>("librarySections")->setCurrentIndex(number); }
};

} // namespace

/// One's own library in the window: opened, matched, decided, kept, brought up to date.
class TestOwnLibrary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLibraryMakesAReaderAndEveryBookIsAccountedFor()
    {
        QTemporaryDir folder;
        Shelf20 shelf(folder);
        shelf.page->openLibraryFile(library(folder, kHeader +
                                                        "Title 2,Author 2,,read,3.75\n"      // found
                                                        "The Title 3,\"0, Author\",,read,\n" // found, read
                                                        "Title 6,Author 0,,read,2\n"         // 6 or 7
                                                        "Title 5,Author 2,,to-read,\n"
                                                        "Iron Gate,Ivo Ire,,read,5\n"));
        // The library comes first: with what is to be decided.
        QTRY_VERIFY(shelf.part<QWidget>("libraryPanel")->isVisible());
        auto* tabs = shelf.part<QTabBar>("librarySections");
        QCOMPARE(tabs->tabText(0), QStringLiteral("To decide (1)"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Not known (1)"));
        QCOMPARE(tabs->tabText(2), QStringLiteral("Found (3)"));
        QCOMPARE(tabs->tabText(3), QStringLiteral("Wishes (1)"));
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(shelf.rows("libraryBooks"), 1);
        shelf.section(1);
        QVERIFY(shelf.cell("libraryBooks", 0, 4).contains(QLatin1String("no book of this title")));

        shelf.part<QPushButton>("libraryBack")->click();
        QVERIFY(!shelf.part<QWidget>("libraryPanel")->isVisible());
        QCOMPARE(shelf.part<QLabel>("readerName")->text(), QStringLiteral("My StoryGraph"));
        QCOMPARE(shelf.rows("ratedBooks"), 1);
        // Books 0 .. 9 are in training; 2 is rated, 3 is read: nothing new.
        QTRY_COMPARE(shelf.rows("recommendedBooks"), 8);
        QVERIFY(!shelf.recommended().contains(QStringLiteral("Title 2")));
        QVERIFY(!shelf.recommended().contains(QStringLiteral("Title 3")));
        QVERIFY(shelf.recommended().contains(QStringLiteral("Title 5"))); // a wish is no book read
    }

    void whatIsAmbiguousIsDecidedAndCanBeDecidedAnew()
    {
        QTemporaryDir folder;
        Shelf20 shelf(folder);
        shelf.page->openLibraryFile(library(folder, kHeader + "Title 6,Author 0,,read,2\n"));
        QTRY_VERIFY(shelf.part<QWidget>("libraryPanel")->isVisible());
        auto* candidates = shelf.part<QListWidget>("libraryCandidates");
        QCOMPARE(candidates->count(), 2);
        QVERIFY(candidates->isVisible() &&
                shelf.part<QLabel>("libraryQuestion")->text().contains(QLatin1String("Title 6")));
        candidates->setCurrentRow(1);
        candidates->setFocus();
        QTest::keyClick(candidates, Qt::Key_Return);
        auto* tabs = shelf.part<QTabBar>("librarySections");
        QTRY_COMPARE(tabs->tabText(2), QStringLiteral("Found (1)"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("To decide (0)"));
        QTRY_COMPARE(shelf.rows("ratedBooks"), 1);

        shelf.section(2);
        shelf.part<QTableView>("libraryBooks")->selectRow(0);
        shelf.part<QPushButton>("libraryAgain")->click();
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("To decide (1)"));
        shelf.section(0);
        shelf.part<QTableView>("libraryBooks")->selectRow(0);
        shelf.part<QPushButton>("libraryNone")->click();
        QTRY_COMPARE(tabs->tabText(1), QStringLiteral("Not known (1)"));
        QTRY_COMPARE(shelf.rows("ratedBooks"), 0);
    }

    void theLibraryIsThereAtTheNextStartWithWhatWasDecided()
    {
        QTemporaryDir folder;
        {
            Shelf20 shelf(folder);
            shelf.page->openLibraryFile(
                library(folder, kHeader + "Title 6,Author 0,,read,2\nTitle 2,Author 2,,read,4.5\n"));
            QTRY_VERIFY(shelf.part<QWidget>("libraryPanel")->isVisible());
            QTest::keyClick(shelf.part<QListWidget>("libraryCandidates"), Qt::Key_Return);
            QTRY_COMPARE(shelf.rows("ratedBooks"), 2);
        }
        Shelf20 shelf(folder);
        auto* own = shelf.part<QListWidget>("myReaders");
        QTRY_COMPARE(own->count(), 1);
        own->setCurrentRow(0);
        QTRY_COMPARE(shelf.rows("ratedBooks"), 2);
        QCOMPARE(shelf.part<QPushButton>("readerLibrary")->text(), QStringLiteral("Your library"));
        QVERIFY(!shelf.part<QWidget>("libraryPanel")->isVisible());
        shelf.part<QPushButton>("readerLibrary")->click();
        QVERIFY(shelf.part<QWidget>("libraryPanel")->isVisible());
        QCOMPARE(shelf.part<QTabBar>("librarySections")->tabText(2), QStringLiteral("Found (2)"));
    }

    void aNewerExportSaysWhatIsNewAndKeepsWhatWasDoneByHand()
    {
        QTemporaryDir folder;
        Shelf20 shelf(folder);
        shelf.page->openLibraryFile(
            library(folder, kHeader + "Title 2,Author 2,,read,4\nTitle 4,Author 1,,to-read,\nTitle 6,Author "
                                      "0,,read,2\nTitle 9,Author 0,,read,1\n"));
        QTRY_VERIFY(shelf.part<QWidget>("libraryPanel")->isVisible());
        QTest::keyClick(shelf.part<QListWidget>("libraryCandidates"), Qt::Key_Return);
        QTRY_COMPARE(shelf.rows("ratedBooks"), 3);
        shelf.part<QPushButton>("libraryBack")->click();
        // A rating by hand.
        auto* model = shelf.part<QTableView>("ratedBooks")->model();
        const auto ratingOf = [&](const QString& title) {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, RatedBooksModel::kTitle).data().toString() == title)
                    return model->index(row, RatedBooksModel::kRating);
            return QModelIndex();
        };
        QVERIFY(model->setData(ratingOf(QStringLiteral("Title 2")), 5, Qt::EditRole));

        shelf.page->openLibraryFile(
            library(folder, kHeader + "Title 8,Author 2,,read,3\nTitle 2,Author 2,,read,4\n"
                                      "Title 4,Author 1,,read,5\nTitle 6,Author 0,,read,2\n"));
        const auto said = [&shelf] {
            for (const QLabel* label : shelf.page->findChildren<QLabel*>())
                if (label->text().contains(QLatin1String("up to date")))
                    return label->text();
            return QString();
        };
        QTRY_COMPARE(
            said(), QStringLiteral("My StoryGraph is up to date: 1 new book(s), 1 other rating(s), 1 book(s) "
                                   "read since, 1 book(s) no longer in it."));
        QTRY_COMPARE(shelf.rows("ratedBooks"), 4); // 2, 4, the decided one and 8
        QCOMPARE(shelf.part<QListWidget>("myReaders")->count(), 1);
        QCOMPARE(shelf.part<QPushButton>("readerLibrary")->text(),
                 QStringLiteral("Your library")); // decided already
        QCOMPARE(ratingOf(QStringLiteral("Title 2")).data(Qt::EditRole).toDouble(), 5.0);
        QCOMPARE(ratingOf(QStringLiteral("Title 8")).data(Qt::EditRole).toDouble(), 3.0);
    }

    void theListKeepsToItsRulesAtTheNextStart()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        {
            Shelf20 shelf(folder, &settings);
            shelf.session.selectReader(2);
            QTRY_COMPARE(shelf.rows("recommendedBooks"), 7);
            shelf.part<QCheckBox>("onePerAuthor")->setChecked(true);
            QTRY_COMPARE(shelf.rows("recommendedBooks"), 3);
            shelf.part<QLineEdit>("withoutAuthors")->setText(QStringLiteral("Author 1; Nobody"));
            QTRY_COMPARE(shelf.rows("recommendedBooks"), 2);
        }
        Shelf20 shelf(folder, &settings);
        shelf.session.selectReader(2);
        QTRY_COMPARE(shelf.rows("recommendedBooks"), 2);
        QVERIFY(shelf.part<QCheckBox>("onePerAuthor")->isChecked());
        QCOMPARE(shelf.part<QLineEdit>("withoutAuthors")->text(), QStringLiteral("Author 1; Nobody"));
        QVERIFY(shelf.part<QAbstractButton>("showFilters")->text().contains(QLatin1Char('2')));
    }

private:
    static QString library(const QTemporaryDir& folder, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QStringLiteral("export.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file cannot be written");
        return path;
    }
};

QTEST_MAIN(TestOwnLibrary)
#include "tst_own_library.moc"
