// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/catalogue_beside.h"
#include "engine/data/ratings/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

std::string write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", name);
    return file.fileName().toStdString();
}

const QByteArray kRatings = "user_id,book_id,rating\n1,10,4\n1,11,5\n2,10,3\n2,11,2\n";
const QByteArray kBooks = "book_id,title,authors\n10,Emma,Jane Austen\n11,Dune,Frank Herbert\n";

} // namespace

class CatalogueBesideTest : public QObject {
    Q_OBJECT
private slots:
    void theCatalogueInTheSameFolderIsFoundByItsName()
    {
        const QTemporaryDir folder;
        DataSource source{.ratings = write(folder, "mine.csv", kRatings)};
        QCOMPARE(catalogueBeside(source), std::string());
        write(folder, "notes.csv", kBooks); // called like nothing that is known
        QCOMPARE(catalogueBeside(source), std::string());
        const std::string books = write(folder, "books.csv", kBooks);
        write(folder, "my_old_books_of_the_cellar.csv", kBooks);
        write(folder, "._books.csv", kBooks); // what a system puts beside files
        QCOMPARE(catalogueBeside(source), books);
        source.books = books;
        QCOMPARE(catalogueBeside(source), std::string());
    }

    void ratingsInAnArchiveOrNowhereHaveNothingBeside()
    {
        const QTemporaryDir folder;
        write(folder, "books.csv", kBooks);
        const DataSource packed{.ratings =
                                    folder.filePath(QStringLiteral("a.zip/ratings.csv")).toStdString()};
        QCOMPARE(catalogueBeside(packed), std::string());
        QCOMPARE(catalogueBeside({}), std::string());
    }

    void aLoneFileOfRatingsLacksTitlesUntilItsCatalogueIsRead()
    {
        const QTemporaryDir folder;
        DataSource source{.ratings = write(folder, "mine.csv", kRatings)};
        const auto lone = readDataset(source);
        QVERIFY2(lone.ok(), lone.ok() ? "" : lone.error().message.text().c_str());
        QVERIFY(lacksTitles(*lone));
        source.books = write(folder, "books.csv", kBooks);
        const auto both = readDataset(source);
        QVERIFY(both.ok());
        QVERIFY(!lacksTitles(*both));
    }
};

QTEST_MAIN(CatalogueBesideTest)
#include "tst_catalogue_beside.moc"
