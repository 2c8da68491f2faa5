// SPDX-License-Identifier: GPL-3.0-or-later
// What a call says is done, or refused with the reason; nothing is said in vain.
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QLatin1Char>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

/// Space divides the words.
QStringList call(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class SaidInVainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void howDataAreReadIsRefusedWhereNoneAre();
    void theSampleLibraryIsNotRead();
    void ratingsOfManyReadersAreNotOnesOwn();
    void aLineIsChosenOnce();
    void anAuthorWhoIsNobodyIsTold();
    void otherDataAreJoinedAsCataloguesAre();

private:
    QString write(const char* name, const QByteArray& text) const { return writtenIn(m_folder, name, text); }

    QTemporaryDir m_folder;
    QString m_run;
};

void SaidInVainTest::initTestCase()
{
    QByteArray ratings = "user_id,book_id,rating\n";
    QByteArray books = "book_id,title,authors\n";
    for (int user = 1; user <= 12; ++user)
        for (int book = 1; book <= 9; ++book)
            if ((user + book) % 4 > 0)
                ratings += QByteArray::number(user) + ',' + QByteArray::number(100 + book) + ',' +
                           QByteArray::number(1 + (user * book) % 5) + '\n';
    for (int book = 1; book <= 9; ++book)
        books += QByteArray::number(100 + book) + ",Title " + QByteArray::number(book) + ",Ana Able\n";
    m_run = m_folder.filePath(words("run.shelf"));
    const BatchCall trained =
        callProgram(call(words("train --ratings %1 --books %2 --preset bias --out %3")
                             .arg(write("ratings.csv", ratings), write("books.csv", books), m_run)));
    QVERIFY2(trained.exit == 0, trained.err);
}

void SaidInVainTest::howDataAreReadIsRefusedWhereNoneAre()
{
    for (const char* said :
         {"--user-column 2", "--delimiter ;", "--format table", "--min-user 3", "--books b.csv"}) {
        const BatchCall evaluated = callProgram(call(words("evaluate %1 %2").arg(m_run, words(said))));
        QCOMPARE(evaluated.exit, 2);
        QVERIFY2(evaluated.err.contains(QByteArray(said).split(' ').first()), evaluated.err);
    }
    QCOMPARE(callProgram({words("evaluate"), m_run}).exit, 0);
}

void SaidInVainTest::theSampleLibraryIsNotRead()
{
    const QString sample = words("info --sample --sample-books 50 --sample-ratings 900 --sample-users 60 ");
    for (const char* said : {"--user-column 2", "--encoding UTF-8", "--format table", "--no-header"}) {
        const BatchCall made = callProgram(call(sample + words(said)));
        QCOMPARE(made.exit, 2);
        QVERIFY2(made.err.contains(QByteArray(said).split(' ').first()), made.err);
    }
    const BatchCall cleaned = callProgram(call(sample + words("--min-user 3 --json")));
    QCOMPARE(cleaned.exit, 0);
    QCOMPARE(cleaned.json().value(words("cleaned")).toArray().size(), 1);
}

void SaidInVainTest::ratingsOfManyReadersAreNotOnesOwn()
{
    const QString many = write("many.csv", "user_id,item_id,rating\n7,101,4\n7,102,5\n8,101,1\n");
    const BatchCall refused = callProgram(call(words("recommend %1 --reader %2").arg(m_run, many)));
    QVERIFY(refused.exit != 0);
    QVERIFY2(refused.err.contains("several readers") && refused.err.contains("4"), refused.err);
    const QString one = write("one.csv", "user_id,item_id,rating\n7,101,4\n7,102,5\n");
    QCOMPARE(callProgram(call(words("recommend %1 --reader %2").arg(m_run, one))).exit, 0);
}

void SaidInVainTest::aLineIsChosenOnce()
{
    const QString library =
        write("goodreads.csv", "Book Id,Title,Author,ISBN,My Rating,Exclusive Shelf,Bookshelves,"
                               "Date Read,Date Added\n1,Title 1,Ana Able,,5,read,,,2020/01/01\n"
                               "2,Other,Bo Bell,,4,read,,,2020/01/01\n");
    const QString begin = words("recommend %1 --reader %2 --choose 3=101 ").arg(m_run, library);
    const BatchCall once = callProgram(call(begin));
    QVERIFY2(once.exit == 0, once.err);
    const BatchCall twice = callProgram(call(begin + words("--choose 3=102")));
    QCOMPARE(twice.exit, 2);
    QVERIFY2(twice.err.contains("line 3 twice"), twice.err);
}

void SaidInVainTest::anAuthorWhoIsNobodyIsTold()
{
    const QString begin = words("recommend %1 --user 1 --without-author ").arg(m_run);
    const BatchCall known = callProgram(call(begin + words("able")));
    QVERIFY2(!known.err.contains("leaves nothing out"), known.err);
    const BatchCall unknown = callProgram(call(begin + words("Abel")));
    QCOMPARE(unknown.exit, 0);
    QVERIFY2(unknown.err.contains("'Abel' leaves nothing out"), unknown.err);
}

void SaidInVainTest::otherDataAreJoinedAsCataloguesAre()
{
    const QByteArray rows = "1%,104%,3\n2%,103%,2\n5%,104%,4\n";
    const auto evaluated = [&](const char* name, const char* behind, const QString& more = {}) {
        return callProgram(call(
            words("evaluate %1 %2 --json ")
                .arg(m_run, write(name, "user_id,book_id,rating\n" + QByteArray(rows).replace("%", behind))) +
            more));
    };
    const BatchCall plain = evaluated("plain.csv", "");
    const BatchCall points = evaluated("points.csv", ".0");
    QVERIFY2(plain.exit == 0 && points.exit == 0, points.err);
    QVERIFY2(points.err.contains("Books of these data are found among the run's by their ids as numbers"),
             points.err);
    QVERIFY2(!plain.err.contains("as numbers"), plain.err);
    QCOMPARE(points.json().value(words("rmse")), plain.json().value(words("rmse")));
    const BatchCall written = evaluated("points.csv", ".0", words("--ids as-written"));
    QVERIFY2(!written.err.contains("as numbers"), written.err);
    QVERIFY(written.json().value(words("rmse")) != plain.json().value(words("rmse")));
}

QTEST_GUILESS_MAIN(SaidInVainTest)
#include "tst_said_in_vain.moc"
