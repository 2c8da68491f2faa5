// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// Somebody's own library on the command line: `recommend RUN --reader EXPORT`.
class TestLibraryBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QByteArray ratings = "user_id,book_id,rating\n";
        for (int u = 0; u < 12; ++u)
            for (int b = 0; b < 10; ++b)
                if ((u + b) % 4 != 0)
                    ratings +=
                        QStringLiteral("%1,%2,%3\n").arg(u).arg(b).arg(1 + (u * 3 + b) % 10).toLatin1();
        write(QStringLiteral("ratings.csv"), ratings);
        write(QStringLiteral("books.csv"),
              "book_id,title,authors,isbn\n"
              "0,\"Amber Road (Coast, #1)\",Ana Able,843610727\n"
              "1,\"Amber Road (Coast, #2)\",Ana Able,\n"
              "2,Birch Lane,Ben Brook,\n3,Cedar Hill,Cleo Crane,\n"
              "4,Dune Sea,Dan Drew,\n5,Ember Days,Eva Elm,\n6,Fjord Song,Finn Ford,\n"
              "7,Grove,Gil Grant,\n8,Harbor,Hal Hart,\n9,Island,Ivy Ink,\n");
        const BatchCall trained =
            callProgram({QStringLiteral("train"), QStringLiteral("--ratings"), path("ratings.csv"),
                         QStringLiteral("--books"), path("books.csv"), QStringLiteral("--preset"),
                         QStringLiteral("biased-mf"), QStringLiteral("--out"), path("run.shelf")});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        write(QStringLiteral("me.csv"),
              "Title,Authors,ISBN/UID,Read Status,Star Rating\n"
              "Something,Somebody,9780843610727,read,4\n"  // line 2: book 0
              "Birch Lane,Ben Brook,,read,\n"              // book 2, read
              "\"Cedar Hill\",\"Crane, Cleo\",,to-read,\n" // a wish, two authors of one word each
              "Amber Road,Ana Able,,read,5\n"              // book 0 or 1
              "Iron Gate,Ivo Ire,,read,3\n");              // unknown
    }

    void everyBookOfTheLibraryIsAccountedFor()
    {
        const BatchCall call = recommend({QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject json = call.json();
        const QJsonArray matched = json[QStringLiteral("matched")].toArray();
        QCOMPARE(matched.size(), 3);
        QCOMPARE(matched[0].toObject()[QStringLiteral("book")].toString(), QStringLiteral("0"));
        QCOMPARE(matched[0].toObject()[QStringLiteral("by")].toString(), QStringLiteral("isbn"));
        QCOMPARE(matched[1].toObject()[QStringLiteral("by")].toString(), QStringLiteral("title"));
        const QJsonArray rated = json[QStringLiteral("rated")].toArray();
        QCOMPARE(rated.size(), 1);
        QCOMPARE(rated[0].toObject()[QStringLiteral("rating")].toDouble(), 7.75); // four stars on 1 .. 10
        const QJsonArray ambiguous = json[QStringLiteral("ambiguous")].toArray();
        QCOMPARE(ambiguous.size(), 1);
        QCOMPARE(ambiguous[0].toObject()[QStringLiteral("line")].toInt(), 5);
        QCOMPARE(ambiguous[0].toObject()[QStringLiteral("candidates")].toArray().size(), 2);
        const QJsonArray unmatched = json[QStringLiteral("unmatched")].toArray();
        QCOMPARE(unmatched.size(), 1);
        QCOMPARE(unmatched[0].toObject()[QStringLiteral("title")].toString(), QStringLiteral("Iron Gate"));
        QVERIFY(!unmatched[0].toObject()[QStringLiteral("reason")].toString().isEmpty());
        QCOMPARE(json[QStringLiteral("unrated")].toArray().size(), 1);
        QCOMPARE(json[QStringLiteral("wishes")].toArray().size(), 1);
        QStringList recommended;
        for (const QJsonValue& one : json[QStringLiteral("recommended")].toArray())
            recommended.append(one.toObject()[QStringLiteral("book")].toString());
        QCOMPARE(recommended.size(), 8);
        QVERIFY(!recommended.contains(QStringLiteral("0")) && !recommended.contains(QStringLiteral("2")));
    }

    void theTextSaysItToo()
    {
        const BatchCall call = recommend({});
        QVERIFY2(call.exit == 0, call.err.constData());
        for (const char* said : {"StoryGraph", "5 books", "3 of them known", "1 to be decided",
                                 "line 5: Amber Road", "--choose", "Iron Gate", "7.75"})
            QVERIFY2(call.out.contains(said), call.out.constData());
    }

    void whatIsAmbiguousCanBeDecided()
    {
        const BatchCall call =
            recommend({QStringLiteral("--json"), QStringLiteral("--choose"), QStringLiteral("5=1"),
                       QStringLiteral("--choose"), QStringLiteral("3=none")});
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY(call.json()[QStringLiteral("ambiguous")].toArray().isEmpty());
        QCOMPARE(call.json()[QStringLiteral("rated")].toArray().size(), 2);
        QCOMPARE(call.json()[QStringLiteral("unmatched")].toArray().size(), 2);
        for (const char* wrong : {"5=no-such-book", "77=1", "five=1", "5"}) {
            const BatchCall refused = recommend({QStringLiteral("--choose"), QString::fromLatin1(wrong)});
            QVERIFY2(refused.exit != 0 && !refused.err.isEmpty(), wrong);
        }
    }

    void aLibraryOfUnknownBooksIsNoFailure_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("library") << QByteArray(
            "Title,Authors,ISBN/UID,Read Status,Star Rating\nIron Gate,Ivo Ire,,read,3\n");
        QTest::newRow("table") << QByteArray("item_id,rating\nnot-a-book,4\n");
    }
    void aLibraryOfUnknownBooksIsNoFailure()
    {
        QFETCH(QByteArray, bytes);
        write(QStringLiteral("others.csv"), bytes);
        const BatchCall call =
            callProgram({QStringLiteral("recommend"), path("run.shelf"), QStringLiteral("--reader"),
                         path("others.csv"), QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY(call.err.contains("none of the 1 book"));
        QCOMPARE(call.json()[QStringLiteral("unmatched")].toArray().size(), 1);
        QVERIFY(call.json()[QStringLiteral("recommended")].toArray().isEmpty());
    }

    void aLibraryIsNoDataToTrainOnAndIsCalledByItsName()
    {
        const BatchCall call = callProgram({QStringLiteral("info"), path("me.csv")});
        QCOMPARE(call.exit, 1);
        QVERIFY2(call.err.contains("StoryGraph") && call.err.contains("--reader"), call.err.constData());
    }

    void aTableOfRatingsIsListedInTheSameWay()
    {
        write(QStringLiteral("table.csv"), "item_id,rating\n3,9\nnot-a-book,2\n");
        const BatchCall call =
            callProgram({QStringLiteral("recommend"), path("run.shelf"), QStringLiteral("--reader"),
                         path("table.csv"), QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject json = call.json();
        QCOMPARE(json[QStringLiteral("matched")].toArray().size(), 1);
        QCOMPARE(json[QStringLiteral("matched")].toArray()[0].toObject()[QStringLiteral("by")].toString(),
                 QStringLiteral("id"));
        QCOMPARE(json[QStringLiteral("rated")].toArray()[0].toObject()[QStringLiteral("rating")].toDouble(),
                 9.0);
        QCOMPARE(json[QStringLiteral("unmatched")].toArray()[0].toObject()[QStringLiteral("isbn")].toString(),
                 QStringLiteral("not-a-book"));
        QVERIFY(json[QStringLiteral("unrated")].toArray().isEmpty() &&
                json[QStringLiteral("wishes")].toArray().isEmpty());
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    BatchCall recommend(const QStringList& more) const
    {
        return callProgram(QStringList{QStringLiteral("recommend"), path("run.shelf"),
                                       QStringLiteral("--reader"), path("me.csv")} +
                           more);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLibraryBatch)
#include "tst_library_batch.moc"
