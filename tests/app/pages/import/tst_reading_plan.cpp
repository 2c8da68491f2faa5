// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of files and what comes of it, without a window.
#include "app/pages/import/reading_plan.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

struct Plan {
    QTemporaryDir folder;
    Jobs jobs;
    ReadingPlan plan{jobs};

    bool begin(const QByteArray& text, const char* name = "r.csv")
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
        file.close();
        DataSource source;
        source.path = file.fileName().toStdString();
        plan.begin(source);
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !plan.isReading(); }, 20000);
    }
    std::string found(const char* key) const { return findReadingOption(key)->get(plan.found()); }
};

const QByteArray kTwoBooks = "a,b,c\n1,7,5\n2,7,3\n3,8,4\n";

} // namespace

class ReadingPlanTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasFoundStandsForWhatIsNotSaid()
    {
        Plan p;
        QVERIFY(p.begin("user;item;rating\na;b;3,5\nb;b;4,5\n"));
        QVERIFY(p.plan.canOpen());
        QCOMPARE(p.plan.saidCount(), 0);
        QCOMPARE(p.found("delimiter"), std::string(";"));
        QCOMPARE(p.found("decimal"), std::string(","));
        QCOMPARE(p.plan.foundFormat(), std::string("table"));
        QVERIFY(p.plan.source().reading.delimiter.empty());
    }

    void whatIsSaidIsReadAtOnceAndTakenBackAlone()
    {
        Plan p;
        QVERIFY(p.begin("user_id,book_id,rating\n1,1,0\n1,2,4\n2,1,0\n2,2,5\n"));
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(4));
        QVERIFY(p.plan.say("no-rating", "0"));
        QVERIFY(!p.plan.canOpen()); // what is there is of what was said before
        QVERIFY(p.plan.say("duplicates", "first"));
        QVERIFY(p.settled());
        QVERIFY(p.plan.canOpen());
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(2));
        QCOMPARE(p.plan.saidCount(), 2);
        QCOMPARE(p.found("no-rating"), std::string("none")); // by the file itself
        QVERIFY(p.plan.say("no-rating", ""));
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(4));
        QCOMPARE(p.plan.saidCount(), 1);
        p.plan.sayNothing();
        QVERIFY(p.settled());
        QCOMPARE(p.plan.saidCount(), 0);
    }

    void whatIsForgottenIsTold()
    {
        Plan p;
        QSignalSpy forgotten(&p.plan, &ReadingPlan::forgotten);
        QVERIFY(p.begin(kTwoBooks));
        QCOMPARE(forgotten.count(), 1);
        QVERIFY(p.plan.say("no-rating", "3"));
        QCOMPARE(forgotten.count(), 1);
        p.plan.sayNothing();
        QCOMPARE(forgotten.count(), 2);
        QVERIFY(p.settled());
    }

    void nonsenseIsRefusedAndChangesNothing()
    {
        Plan p;
        QVERIFY(p.begin(kTwoBooks));
        QVERIFY(!p.plan.say("no-rating", "many"));
        QVERIFY(!p.plan.say("no-such-option", "1"));
        QCOMPARE(p.plan.saidCount(), 0);
    }

    void aColumnGivesUpWhatItWas()
    {
        Plan p;
        QVERIFY(p.begin("user_id,book_id,rating\n1,7,5\n2,7,3\n3,8,4\n"));
        p.plan.takeColumn(1, "user-column");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->user, 1);
        QCOMPARE(p.plan.preview()->book, 0); // the two change places
        QCOMPARE(p.plan.preview()->rating, 2);
        QCOMPARE(p.plan.preview()->data.userCount(), std::size_t(2));
        p.plan.takeColumn(2, "");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->rating, -1);
        QVERIFY(p.plan.preview()->data.onlyTaken);
        p.plan.takeColumn(2, "rating-column");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->rating, 2);
        QVERIFY(!p.plan.preview()->data.onlyTaken);
    }

    void columnsWithoutNamesAreToldByNumber()
    {
        Plan p;
        QVERIFY(p.begin("0,1,2,4\n1,1,3,5\n2,2,4,1\n3,2,3,2\n4,3,2,3\n"));
        p.plan.takeColumn(3, "rating-column");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.source().reading.ratingColumn, std::string("4"));
        QCOMPARE(p.plan.preview()->rating, 3);
    }

    void columnsKeepTheirPlacesWhereTheFirstLineIsTakenOtherwise()
    {
        Plan p;
        QVERIFY(p.begin("user_id,book_id,rating\n1,7,5\n2,7,3\n3,8,4\n"));
        QCOMPARE(p.found("header"), std::string("yes"));
        p.plan.takeColumn(1, "user-column");
        QVERIFY(p.settled());
        QVERIFY(p.plan.say("header", "no"));
        QVERIFY(p.settled());
        QVERIFY2(p.plan.canOpen(), "columns that were said by name are still found");
        QCOMPARE(p.plan.preview()->user, 1);
        QCOMPARE(p.plan.preview()->book, 0);
        QCOMPARE(p.found("header"), std::string("yes")); // by the file itself
        QVERIFY(p.plan.say("header", "yes"));
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->user, 1);
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(3));
    }

    void whatCannotBeReadCanBeMended()
    {
        Plan p;
        QVERIFY(p.begin("name,age,town\nAnn,3,Oslo\nBen,4,Rome\n"));
        QVERIFY(p.plan.preview() && p.plan.preview()->problem);
        QVERIFY(!p.plan.canOpen());
        p.plan.takeColumn(0, "user-column");
        QVERIFY(p.settled());
        p.plan.takeColumn(2, "book-column");
        QVERIFY(p.settled());
        p.plan.takeColumn(1, "rating-column");
        QVERIFY(p.settled());
        QVERIFY(p.plan.canOpen());
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(2));
    }

    void anotherFormatIsSaid()
    {
        Plan p;
        QVERIFY(p.begin("User-ID;ISBN;Book-Rating\n1;x;0\n1;y;5\n2;y;7\n"));
        QCOMPARE(p.plan.foundFormat(), std::string("book-crossing"));
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(2)); // 0 is none there
        p.plan.sayFormat("table");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.foundFormat(), std::string("book-crossing"));
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(3));
        p.plan.sayFormat("");
        QVERIFY(p.settled());
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(2));
    }

    void aFormatThatTheFilesTellNeedNotBeSaid()
    {
        Plan p;
        QVERIFY(p.begin("User-ID;ISBN;Book-Rating\n1;x;0\n1;y;5\n2;y;7\n"));
        DataSource source = p.plan.source();
        source.format = "book-crossing"; // as data have it that were found by the names of their files
        p.plan.begin(source);
        QVERIFY(p.settled());
        QCOMPARE(p.plan.saidCount(), 0);
        source.format = "table";
        p.plan.begin(source);
        QVERIFY(p.settled());
        QCOMPARE(p.plan.saidCount(), 1);
    }

    void theLatestWordCounts()
    {
        Plan p;
        QVERIFY(p.begin("user_id,book_id,rating\n1,1,1\n1,2,2\n2,1,3\n2,2,4\n"));
        QSignalSpy previewed(&p.plan, &ReadingPlan::previewed);
        for (const char* value : {"1", "1,2", "1,2,3"})
            QVERIFY(p.plan.say("no-rating", value));
        QVERIFY(p.settled());
        QCOMPARE(previewed.count(), 1);
        QCOMPARE(p.plan.preview()->data.ratingCount(), std::size_t(1));
    }

    void whatIsNotThereFails()
    {
        Plan p;
        QSignalSpy failed(&p.plan, &ReadingPlan::failed);
        DataSource source;
        source.path = p.folder.filePath(QStringLiteral("none.csv")).toStdString();
        p.plan.begin(source);
        QVERIFY(p.settled());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!p.plan.preview());
    }
};

QTEST_GUILESS_MAIN(ReadingPlanTest)
#include "tst_reading_plan.moc"
