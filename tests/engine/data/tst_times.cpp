// SPDX-License-Identifier: GPL-3.0-or-later
// Times as files write them, against Python's datetime.
#include "engine/data/times.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTest>

#include <optional>
#include <vector>

using namespace shelf;

class TimesTest : public QObject {
    Q_OBJECT
private slots:
    void aTextIsTheMomentThatItSays_data();
    void aTextIsTheMomentThatItSays();
    void whatNoCalendarHasIsNoTime();
    void allOfAColumnTellHowOneIsRead_data();
    void allOfAColumnTellHowOneIsRead();
    void timesThatCannotBeReadAreNamedWithTheirLines();
};

void TimesTest::aTextIsTheMomentThatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char* text, qint64 seconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << seconds;
    };
    row("1669420800", 1669420800);
    row("1669420800.75", 1669420800);
    row("-1", -1);
    row("1669420800123", 1669420800);
    row("1669420800123456", 1669420800);
    row("1669420800123456789", 1669420800);
    row("2022-11-26", 1669420800);
    row("2022/11/26", 1669420800);
    row("2022.11.26", 1669420800);
    row("2022-1-5", 1641340800);
    row("2022/1/5", 1641340800);
    row("2022-11-26T10:00:00Z", 1669456800);
    row("2022-11-26T10:00:00", 1669456800);
    row("2022-11-26 10:00", 1669456800);
    row("2022-11-26 10:00:00.123456", 1669456800);
    row("2022-11-26 10:00:00+02:00", 1669449600);
    row("2022-11-26T10:00:00.000+0200", 1669449600);
    row("2022-11-26 10:00:00+02", 1669449600);
    row("2022-11-26 10:00:00 UTC", 1669456800);
    row("2022-11-26 10:00:00 GMT", 1669456800);
    row("2022-11-26T08:00:00-02:00", 1669456800);
    row("11/26/2022", 1669420800);
    row("26/11/2022", 1669420800);
    row("26.11.2022", 1669420800);
    row("26-11-2022", 1669420800);
    row("11/26/22", 1669420800);
    row("5/4/99", 925776000 + 0); // 4 May 1999
    row("7/26/2017 1:32:12 PM", 1501075932);
    row("7/26/2017 13:32", 1501075920);
    row("7/26/2017, 1:32 pm", 1501075920);
    row("11/26/2022 12:05 AM", 1669421100);
    row("07/08/2022", 1657238400); // by itself: 8 July
    row("07.08.2022", 1659830400); // by itself: 7 August
    row("26 Nov 2022", 1669420800);
    row("26-Nov-2022", 1669420800);
    row("26 November, 2022", 1669420800);
    row("Nov 26, 2022", 1669420800);
    row("November 26, 2022", 1669420800);
    row("Sept 30, 2013", 1380499200);
    row("Sat, 26 Nov 2022 10:00:00 GMT", 1669456800);
    row("01 1, 2011", 1293840000);
    row("12 9, 2011", 1323388800);
    row("Fri Jun 16 00:26:26 -0700 2017", 1497597986);
    row("Fri Jun 16 07:26:26 2017", 1497597986);
    row("  2022-11-26  ", 1669420800);
}

void TimesTest::aTextIsTheMomentThatItSays()
{
    QFETCH(const QString, text);
    const auto read = parseMoment(text.toStdString());
    QVERIFY(read.has_value());
    QTEST(qint64(*read), "seconds");
}

void TimesTest::whatNoCalendarHasIsNoTime()
{
    for (const char* none : {"",
                             "yesterday",
                             "2019-02-31",
                             "31/02/2019",
                             "13/13/2019",
                             "2019-13-01",
                             "02 30, 2011",
                             "Feb 30, 2011",
                             "Foo 3, 2011",
                             "2019-02-01 25:00",
                             "2019-02-01 10:61",
                             "13:00 PM",
                             "7/26/2017 13:32 PM",
                             "7/26/2017 0:32 PM",
                             "2019-02-01 10:00:00 and more",
                             "1/2/3",
                             "1/2/123",
                             "10:00",
                             "2019-02",
                             "2019-02-01T",
                             "1e30",
                             "2019-02-01 10:00:00+25:00"})
        QVERIFY2(!parseMoment(none).has_value(), none);
}

void TimesTest::allOfAColumnTellHowOneIsRead_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QList<qint64>>("seconds");
    QTest::addColumn<QString>("said"); ///< part of what is assumed of the times; empty: nothing is
    const auto row = [](const char* name, std::initializer_list<const char*> written, const char* unit,
                        QList<qint64> seconds, const char* said) {
        QStringList texts;
        for (const char* text : written)
            texts << QString::fromLatin1(text);
        QTest::newRow(name) << texts << QString::fromLatin1(unit) << seconds << QString::fromLatin1(said);
    };
    row("the month first, as one demands", {"07/08/2022", "11/26/2022"}, "auto", {1657238400, 1669420800},
        "month, day, year, as 1 of 2 demand");
    row("the day first, as one demands", {"07/08/2022", "26/11/2022"}, "auto", {1659830400, 1669420800},
        "day, month, year, as 1 of 2 demand");
    row("either", {"07/08/2022", "11/12/2022"}, "auto", {1657238400, 1668211200},
        "month, day, year; each could be read the other way round");
    row("either, between points", {"07.08.2022", "11.12.2022"}, "auto", {1659830400, 1670716800},
        "day, month, year; each could be read the other way round");
    row("either, said", {"07/08/2022", "11/12/2022"}, "dmy", {1659830400, 1670716800}, "");
    row("both, most of them month first", {"07/08/2022", "11/26/2022", "11/25/2022", "26/11/2022"}, "auto",
        {1657238400, 1669420800, 1669334400, 1669420800}, "1 of 4 can be read the other way round only");
    row("seconds", {"1669420800", "1657238400"}, "auto", {1669420800, 1657238400}, "");
    row("milliseconds", {"1669420800123", "1657238400000"}, "auto", {1669420800, 1657238400},
        "The times are taken for milliseconds since 1970");
    row("microseconds", {"1669420800123456", "1657238400000000"}, "auto", {1669420800, 1657238400},
        "The times are taken for microseconds since 1970");
    row("both units", {"1669420800123", "1657238400"}, "auto", {1669420800, 1657238400},
        "1 of the times are taken, by their size, for milliseconds");
    row("milliseconds of 1971, said", {"50000000000", "40000000000"}, "ms", {50000000, 40000000}, "");
    row("seconds, said", {"1669420800", "1657238400"}, "s", {1669420800, 1657238400}, "");
    row("microseconds, said", {"1669420800123456", "5000000"}, "us", {1669420800, 5}, "");
    row("years", {"2019", "2020"}, "auto", {1546300800, 1577836800},
        "Times such as 2019 are taken for years");
    row("days as numbers", {"20170725", "20170726"}, "auto", {1500940800, 1501027200},
        "Times such as 20170725 are taken for year, month and day");
    row("days as numbers, which are seconds", {"20170725", "20170726"}, "s", {20170725, 20170726}, "");
    row("small numbers", {"10", "20"}, "auto", {10, 20}, "");
}

void TimesTest::allOfAColumnTellHowOneIsRead()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QString, unit);
    QFETCH(const QList<qint64>, seconds);
    QFETCH(const QString, said);
    QByteArray text = "user_id,book_id,rating,time\n";
    for (qsizetype i = 0; i < texts.size(); ++i)
        text += "1," + QByteArray::number(i) + ",3," + texts[i].toLatin1() + '\n';
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", text);
    QVERIFY(findReadingOption("time-unit")->set(source.reading, unit.toStdString()));
    const auto data = readDataset(source);
    QVERIFY(data.ok());
    QCOMPARE(data->time, std::vector<std::int64_t>(seconds.begin(), seconds.end()));
    std::string assumed;
    for (const Warning& note : data->warnings)
        if (note.kind == WarningKind::timeForm)
            assumed += note.message;
    QVERIFY2(said.isEmpty() ? assumed.empty() : assumed.find(said.toStdString()) != std::string::npos,
             assumed.c_str());
}

void TimesTest::timesThatCannotBeReadAreNamedWithTheirLines()
{
    QByteArray text = "user_id,book_id,rating,date\n";
    for (int i = 0; i < 30; ++i)
        text += "1," + QByteArray::number(i) + ",3," +
                (i == 4 ? QByteArray("31/02/2022") : QByteArray::number(1 + i % 28) + "/3/2022") + '\n';
    const auto one = readText(text);
    QVERIFY(one.ok() && one->hasTimes());
    QCOMPARE(one->time[4], std::int64_t(0));
    QCOMPARE(lineNotes(*one).size(), std::size_t(1));
    QCOMPARE(lineNotes(*one)[0].line, std::int64_t(6));
    QVERIFY(one->warnings[1].message.find("1 time of 30 cannot be read (line 6)") != std::string::npos);
    // A column of times that are none goes with a word.
    const auto none = readText("user_id,book_id,rating,date\n1,1,3,soon\n1,2,4,later\n2,1,5,now\n");
    QVERIFY(none.ok() && !none->hasTimes());
    QVERIFY(none->warnings[0].message.find("the times of this file are left out") != std::string::npos);
}

QTEST_GUILESS_MAIN(TimesTest)
#include "tst_times.moc"
