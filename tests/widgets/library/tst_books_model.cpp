// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/stars.h"
#include "widgets/library/books_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

struct Book {
    const char* title;
    const char* authors;
    int year;
    std::vector<float> ratings;
};

std::shared_ptr<const Dataset> shelfOf(const std::vector<Book>& books)
{
    Dataset data;
    data.userIds = {"ann", "bob", "cleo"};
    for (std::size_t i = 0; i < books.size(); ++i) {
        data.books.ids.push_back("b" + std::to_string(i));
        data.books.titles.push_back(books[i].title);
        data.books.authors.push_back(books[i].authors);
        data.books.years.push_back(books[i].year);
        data.books.languages.push_back("");
        data.books.imageUrls.push_back("");
        for (std::size_t k = 0; k < books[i].ratings.size(); ++k) {
            data.user.push_back(static_cast<int>(k));
            data.book.push_back(static_cast<int>(i));
            data.rating.push_back(books[i].ratings[k]);
        }
    }
    data.scale = {1, 5};
    return std::make_shared<const Dataset>(std::move(data));
}

const std::vector<Book> kBooks{
    {"Émile", "Jean-Jacques Rousseau", 1762, {3, 4}},
    {"a Farewell to Arms", "Ernest Hemingway", 1929, {5, 5, 4}},
    {"Zorba", "Nikos Kazantzakis", kNoYear, {}},
    {"Part 10", "Anon", -400, {2}},
    {"Part 9", "", 2001, {1, 1, 1}},
};

QStringList column(const BooksModel& model, int which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, which).data().toString());
    return texts;
}

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class BooksModelTest : public QObject {
    Q_OBJECT
private slots:
    void itKeepsToTheRulesOfModels()
    {
        BooksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.sort(BooksModel::kTitle);
        model.setFilter(u("part"));
        model.sort(BooksModel::kYear, Qt::DescendingOrder);
        model.setFilter({});
        model.setIndex(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void pickedBooksAloneAreListed()
    {
        BooksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.sort(BooksModel::kTitle);
        model.setPicked(std::vector<int>{4, 0, 3, 99});
        QCOMPARE(column(model, BooksModel::kTitle), (QStringList{u("Émile"), u("Part 9"), u("Part 10")}));
        model.setFilter(u("part"));
        QCOMPARE(column(model, BooksModel::kTitle), (QStringList{u("Part 9"), u("Part 10")}));
        model.setPicked(std::vector<int>());
        QCOMPARE(model.rowCount(), 0);
        model.setPicked({});
        QCOMPARE(model.rowCount(), 2);
    }

    void titlesSortAsReadersExpect()
    {
        BooksModel model;
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.sort(BooksModel::kTitle);
        QCOMPARE(column(model, BooksModel::kTitle),
                 (QStringList{u("a Farewell to Arms"), u("Émile"), u("Part 9"), u("Part 10"), u("Zorba")}));
    }

    void whatIsUnknownComesLastEitherWay()
    {
        BooksModel model;
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.sort(BooksModel::kYear, Qt::AscendingOrder);
        QCOMPARE(column(model, BooksModel::kYear),
                 (QStringList{u("-400"), u("1762"), u("1929"), u("2001"), u("")}));
        model.sort(BooksModel::kYear, Qt::DescendingOrder);
        QCOMPARE(column(model, BooksModel::kYear),
                 (QStringList{u("2001"), u("1929"), u("1762"), u("-400"), u("")}));
        model.sort(BooksModel::kMean, Qt::AscendingOrder);
        QCOMPARE(column(model, BooksModel::kTitle).last(), u("Zorba"));
    }

    void whereNobodyGaveStarsThereAreNone()
    {
        Dataset data = *shelfOf(kBooks);
        std::fill(data.rating.begin(), data.rating.end(), 1.0F);
        data.onlyTaken = true;
        data.scale = {1, 1};
        BooksModel model;
        model.setIndex(makeCatalogueIndex(std::make_shared<const Dataset>(data)));
        const QModelIndex mean = model.index(model.rowOf(1), BooksModel::kMean);
        QCOMPARE(mean.data().toString(), QString());
        QVERIFY(!mean.data(StarDelegate::kValueRole).isValid());
        QVERIFY(!model.columnFilled(BooksModel::kMean));
        QCOMPARE(model.index(model.rowOf(1), BooksModel::kRatings).data().toString(), u("3"));
        QCOMPARE(model.headerData(BooksModel::kRatings, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u("Readers"));
    }

    void ratingsAndMeansAreThoseOfTheBook()
    {
        BooksModel model;
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        const int row = model.rowOf(1);
        QCOMPARE(model.index(row, BooksModel::kRatings).data().toString(), u("3"));
        QCOMPARE(model.index(row, BooksModel::kMean).data().toString(), QLocale().toString(14.0 / 3, 'f', 2));
        QCOMPARE(model.bookAt(row), 1);
    }

    void theFilterFindsTitleAuthorAndNumberWithoutMarksOrCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("marks") << u("emile") << QStringList{u("Émile")};
        QTest::newRow("marks typed") << u("ÉMILE") << QStringList{u("Émile")};
        QTest::newRow("words in any order")
            << u("hemingway farewell") << QStringList{u("a Farewell to Arms")};
        QTest::newRow("id") << u("b2") << QStringList{u("Zorba")};
        QTest::newRow("spaces") << u("  part   9 ") << QStringList{u("Part 9")};
        QTest::newRow("nothing") << u("qqq") << QStringList{};
        // Words of title and author must not run together.
        QTest::newRow("across") << u("zorban") << QStringList{};
    }

    void theFilterFindsTitleAuthorAndNumberWithoutMarksOrCase()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, titles);
        BooksModel model;
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.setFilter(words);
        QCOMPARE(column(model, BooksModel::kTitle), titles);
    }

    void aBookStaysPointedAtWhileTheTableIsSorted()
    {
        BooksModel model;
        model.setIndex(makeCatalogueIndex(shelfOf(kBooks)));
        model.sort(BooksModel::kTitle);
        const QPersistentModelIndex kept = model.index(model.rowOf(3), BooksModel::kTitle);
        model.sort(BooksModel::kRatings, Qt::DescendingOrder);
        QCOMPARE(kept.data().toString(), u("Part 10"));
    }

    void searchPutsTitlesThatBeginSoFirst()
    {
        const auto index = makeCatalogueIndex(shelfOf({
            {"The Art of Cooking", "A", 2000, {5, 5, 5}},
            {"Smart", "B", 2000, {5, 5, 5}},
            {"Art", "C", 2000, {5}},
            {"Art and Life", "D", 2000, {5, 5}},
        }));
        const SearchHits hits = searchCatalogue(*index, u("art"), 3);
        QCOMPARE(hits.bookCount, 4);
        QCOMPARE(hits.books, (std::vector<int>{3, 2, 0}));
    }

    void searchFindsTitlesOfOtherScriptsInCapitals()
    {
        const auto index = makeCatalogueIndex(shelfOf({
            {"\u039F\u03B4\u03CD\u03C3\u03C3\u03B5\u03B9\u03B1", "Homer", 2000, {5}},
            {"\u0412\u043E\u0439\u043D\u0430 \u0438 \u043C\u0438\u0440", "Tolstoy", 1869, {5}},
            {"\uFF2E\uFF4F\uFF52\uFF57\uFF45\uFF47\uFF49\uFF41\uFF4E Wood", "Murakami", 1987, {5}},
            {"Die gro\u00DFe Reise", "E", 2000, {5}},
            {"L\u2019\u00C9tranger", "Camus", 1942, {5}},
        }));
        const auto found = [&](const QString& words) { return searchCatalogue(*index, words, 9).books; };
        QCOMPARE(found(u("\u039F\u0394\u03A5\u03A3\u03A3\u0395\u0399\u0391")), std::vector<int>{0});
        QCOMPARE(found(u("\u041C\u0418\u0420 \u0412\u041E\u0419\u041D\u0410")), std::vector<int>{1});
        QCOMPARE(found(u("NORWEGIAN")), std::vector<int>{2});
        QCOMPARE(found(u("GROSSE")), std::vector<int>{3});
        QCOMPARE(found(u("l'etranger")), std::vector<int>{4});
    }

    void searchFindsReaders()
    {
        const auto index = makeCatalogueIndex(shelfOf(kBooks));
        const SearchHits hits = searchCatalogue(*index, u("BOB"), 3);
        QCOMPARE(hits.readers, std::vector<int>{1});
        QCOMPARE(hits.readerCount, 1);
        QVERIFY(searchCatalogue(*index, u("  "), 3).books.empty());
    }

    void spreadsAddUpToTheRatings()
    {
        const auto index = makeCatalogueIndex(shelfOf(kBooks));
        QCOMPARE(index->perBook, (std::vector<std::uint32_t>{3, 3, 2, 1}));
        QCOMPARE(index->perReader, (std::vector<std::uint32_t>{4, 3, 2}));
    }
};

QTEST_MAIN(BooksModelTest)
#include "tst_books_model.moc"
