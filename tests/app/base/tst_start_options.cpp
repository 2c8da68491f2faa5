// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/start_options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class StartOptionsTest : public QObject {
    Q_OBJECT
private slots:
    void noWordsOpenNothingInParticular()
    {
        const auto options = parseStartOptions({});
        QVERIFY(options.ok());
        QVERIFY(options->isEmpty());
    }

    void partsOfADataSetAreNamedByOptions()
    {
        const auto options =
            parseStartOptions({QStringLiteral("--ratings"), QStringLiteral("R.csv"),
                               QStringLiteral("--books=B.csv"), QStringLiteral("--users"),
                               QStringLiteral("U.csv"), QStringLiteral("--format"), QStringLiteral("table")});
        QVERIFY(options.ok());
        QCOMPARE(options->data.ratings, std::string("R.csv"));
        QCOMPARE(options->data.books, std::string("B.csv"));
        QCOMPARE(options->data.users, std::string("U.csv"));
        QCOMPARE(options->data.format, std::string("table"));
        QVERIFY(options->hasData());
    }

    void vectorsAreToldByTheirEndingsOrByHowTheyAreToBeRead()
    {
        auto options = parseStartOptions({QStringLiteral("v.npy"), QStringLiteral("books.csv")});
        QVERIFY(options.ok());
        QCOMPARE(options->vectors, QStringLiteral("v.npy"));
        QCOMPARE(options->vectorsAs.labels, std::string("books.csv"));
        QVERIFY(!options->hasData() && !options->isEmpty());
        options =
            parseStartOptions({QStringLiteral("glove.txt"), QStringLiteral("--label-column"),
                               QStringLiteral("name"), QStringLiteral("--books"), QStringLiteral("c.csv")});
        QVERIFY(options.ok());
        QCOMPARE(options->vectors, QStringLiteral("glove.txt"));
        QCOMPARE(options->vectorsAs.labelColumn, std::string("name"));
        QCOMPARE(options->vectorsAs.books, std::string("c.csv"));
        QVERIFY(!options->hasData());
        // What may be ratings as well is looked at before it is opened.
        options = parseStartOptions({QStringLiteral("glove.txt")});
        QVERIFY(options.ok());
        QVERIFY(options->vectors.isEmpty() && options->hasData());
        QVERIFY(!parseStartOptions({QStringLiteral("v.npy"), QStringLiteral("w.npy")}).ok());
    }

    void runFilesAndDataAreToldApart()
    {
        QTemporaryDir folder;
        const auto options =
            parseStartOptions({QStringLiteral("one.shelf"), folder.path(), QStringLiteral("two.SHELF")});
        QVERIFY(options.ok());
        QCOMPARE(options->runs, (QStringList{QStringLiteral("one.shelf"), QStringLiteral("two.SHELF")}));
        QCOMPARE(options->data.path, folder.path().toStdString());
    }

    void filesDroppedTogetherFindTheirParts()
    {
        const auto options = sortFiles({QStringLiteral("/x/Books.csv"), QStringLiteral("/x/Ratings.csv"),
                                        QStringLiteral("/x/users.csv"), QStringLiteral("/x/book_tags.csv")});
        QVERIFY(options.ok());
        QCOMPARE(options->data.ratings, std::string("/x/Ratings.csv"));
        QCOMPARE(options->data.books, std::string("/x/Books.csv"));
        QCOMPARE(options->data.users, std::string("/x/users.csv"));
        QCOMPARE(options->data.tags, std::string("/x/book_tags.csv"));
    }

    void oneFileIsRecognizedByItsContent()
    {
        const auto options = sortFiles({QStringLiteral("/x/whatever.tsv")});
        QVERIFY(options.ok());
        QCOMPARE(options->data.path, std::string("/x/whatever.tsv"));
        QVERIFY(options->data.ratings.empty());
    }

    void filesThatMakeNoDataSetAreRefusedWithAdvice_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("two ratings") << QStringList{QStringLiteral("ratings1.csv"),
                                                    QStringLiteral("ratings2.csv")};
        QTest::newRow("strangers") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")};
        QTest::newRow("no ratings") << QStringList{QStringLiteral("books.csv"), QStringLiteral("users.csv")};
    }

    void filesThatMakeNoDataSetAreRefusedWithAdvice()
    {
        QFETCH(QStringList, files);
        const auto options = sortFiles(files);
        QVERIFY(!options.ok());
        QVERIFY(!options.error().advice.empty());
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--rating"), QStringLiteral("R.csv")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--ratings")};
        QTest::newRow("catalogue alone") << QStringList{QStringLiteral("--books"), QStringLiteral("B.csv")};
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        const auto options = parseStartOptions(words);
        QVERIFY(!options.ok());
        QVERIFY(options.error().kind == ErrorKind::usage);
    }

    /// What is kept of them is opened again by a program that was called in another folder.
    void pathsAreWholeWhereverTheProgramWasCalled()
    {
        StartOptions options = withWholePaths(*parseStartOptions(
            {QStringLiteral("--ratings"), QStringLiteral("mine/R.csv"), QStringLiteral("--books"),
             QStringLiteral("/x/B.csv"), QStringLiteral("--format"), QStringLiteral("goodbooks-10k")}));
        const std::string here = QDir::currentPath().toStdString();
        QCOMPARE(options.data.ratings, here + "/mine/R.csv");
        QCOMPARE(options.data.books, std::string("/x/B.csv"));
        QCOMPARE(options.data.format, std::string("goodbooks-10k"));
        QVERIFY(options.data.path.empty() && options.data.users.empty());
        options =
            withWholePaths(*parseStartOptions({QStringLiteral("a.shelf"), QStringLiteral("../b.shelf")}));
        QCOMPARE(
            options.runs,
            QStringList({QDir::current().absoluteFilePath(QStringLiteral("a.shelf")),
                         QDir::cleanPath(QDir::current().absoluteFilePath(QStringLiteral("../b.shelf")))}));
        options = withWholePaths(*parseStartOptions({QStringLiteral("p.shelfproject")}));
        QCOMPARE(options.project, QDir::current().absoluteFilePath(QStringLiteral("p.shelfproject")));
    }

    void aProjectComesAlone()
    {
        const QString project = QStringLiteral("/x/My shelves.shelfproject");
        const auto options = sortFiles({project});
        QVERIFY(options.ok());
        QCOMPARE(options->project, project);
        QVERIFY(!options->isEmpty() && !options->hasData() && options->runs.isEmpty());
        QCOMPARE(parseStartOptions({project})->project, project);
        const auto both = sortFiles({project, QStringLiteral("/x/Ratings.csv")});
        QVERIFY(!both.ok());
        QCOMPARE(both.error().kind, ErrorKind::usage);
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_start_options.moc"
