// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ready/download_place.h"

#include <csignal>
#include <sys/resource.h>

using namespace shelf;

/// Files that come over a network that is as bad as networks are.
class TestDownload : public QObject {
    Q_OBJECT

private slots:
    void aFileArrivesAsItIs()
    {
        Place place;
        std::uint64_t last = 0, told = 0;
        const auto result = place.fetch(place.request(), [&](std::uint64_t done, std::uint64_t total) {
            last = done;
            told = total;
            return true;
        });
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(result->bytes, std::uint64_t{300'000});
        QCOMPARE(last, std::uint64_t{300'000});
        QCOMPARE(told, std::uint64_t{300'000});
        QCOMPARE(place.server.asked.size(), 1);
    }

    void aServerThatAlwaysBreaksOffAtOnePlaceIsGivenUp()
    {
        Place place;
        place.file().etag.clear(); // so that it begins anew each time
        place.file().cut = 100'000;
        place.file().cuts = 1'000;
        DownloadRequest request = place.request();
        request.manners.tries = 3;
        QVERIFY(!place.fetch(request));
        QVERIFY(place.server.asked.size() < 10);
    }

    void moreThanWasAnnouncedIsRefused()
    {
        Place place;
        place.file().tellsSize = false;
        place.file().cut = 100'000;
        place.file().claim = 250'000; // in the answer to a wish for the rest
        DownloadRequest request = place.request();
        request.least = 200'000;
        const auto result = place.fetch(request);
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("250,000") != std::string::npos, why(result));
        QCOMPARE(place.inFolder(), QStringList());
    }

    void anEndThatNobodyTellsIsNoEnd()
    {
        Place place;
        place.file().tellsSize = false;
        place.file().cut = 100'000;
        place.file().etag.clear();
        const auto result = place.fetch();
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("where the file ends") != std::string::npos, why(result));
        // Who looks for the end may have it.
        DownloadRequest request = place.request();
        request.isEndChecked = true;
        const auto taken = place.fetch(request);
        QVERIFY2(taken, why(taken));
    }

    void lessThanWasPublishedIsRefusedAndMoreIsNot()
    {
        for (const bool isTold : {true, false}) {
            Place place;
            place.file().tellsSize = isTold;
            DownloadRequest request = place.request();
            request.isEndChecked = true;
            request.manners.tries = 2;
            request.least = 300'001;
            const auto less = place.fetch(request);
            QVERIFY(!less);
            QVERIFY2(less.error().message.find("300,001") != std::string::npos, why(less));
            request.least = 299'999;
            const auto more = place.fetch(request);
            QVERIFY2(more, why(more));
        }
    }

    void anAddressThatLeadsNowhereIsToldAsThat()
    {
        Place place;
        place.server.files["/old"] = {.redirect = "/file", .tellsWhere = false};
        const auto result = place.fetch(place.request("/old"));
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("but not where (status 302)") != std::string::npos, why(result));
    }

    void nothingOfThePersonIsSent()
    {
        Place place;
        QVERIFY(place.fetch());
        const auto headers = place.server.asked.first().headers;
        QVERIFY(!headers.contains("cookie") && !headers.contains("referer") && !headers.contains("range"));
        QCOMPARE(headers.value("accept-language"), QByteArray("en"));
        QCOMPARE(headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(headers.value("user-agent").startsWith("Shelfspace/"));
    }

    void aCutConnectionIsGoneOnWith()
    {
        Place place;
        place.file().cut = 100'000;
        place.file().cuts = 2;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QVERIFY(place.server.wasAskedForParts());
        QCOMPARE(place.server.asked.last().headers.value("if-range"), QByteArray("\"1\""));
    }

    void aServerThatStopsSendingIsAskedAnew()
    {
        Place place;
        place.file().cut = 120'000;
        place.file().stalls = true;
        DownloadRequest request = place.request();
        request.manners.patience = 300;
        const auto result = place.fetch(request);
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
    }

    void aServerThatNeverGoesOnIsGivenUp()
    {
        Place place;
        place.file().cut = 0;
        place.file().cuts = 100;
        DownloadRequest request = place.request();
        request.manners.tries = 3;
        const auto result = place.fetch(request);
        QVERIFY(!result);
        QVERIFY(place.server.asked.size() >= 3);
        QCOMPARE(result.error().file, place.server.address("/file").toStdString());
        QVERIFY(isOfServer(result.error()) && !result.error().advice.empty());
    }

    void whatWasStoppedGoesOnLater()
    {
        Place place;
        place.file().cut = 110'000;
        place.file().stalls = true;
        // Stopped when so much has arrived that the server waits.
        const auto stopped =
            place.fetch(place.request(), [](std::uint64_t done, std::uint64_t) { return done < 110'000; });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == ErrorKind::cancelled);
        QCOMPARE(place.arrived(), place.file().body.first(110'000));
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QVERIFY(place.server.askedFrom(110'000) > 0);
    }

    void aDateServesWhereThereIsNoTag()
    {
        Place place;
        place.file().etag = "W/\"weak\"";
        place.file().modified = "Wed, 21 Oct 2015 07:28:00 GMT";
        place.file().cut = 100'000;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(place.server.asked.last().headers.value("if-range"), place.file().modified);
    }

    void whereNothingTellsTheFileItBeginsAnew()
    {
        Place place;
        place.file().etag.clear();
        place.file().cut = 100'000;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QVERIFY(!place.server.asked.last().headers.contains("range"));
    }

    void aPublishedSumLetsAnyBeginningBeGoneOnWith()
    {
        Place place;
        place.file().etag.clear();
        place.file().cut = 100'000;
        DownloadRequest request = place.request();
        request.isSumKnown = true;
        request.bytes = 300'000;
        const auto result = place.fetch(request);
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QVERIFY(place.server.wasAskedForParts());
    }

    void aFileThatChangedMeanwhileIsFetchedWhole()
    {
        Place place;
        place.file().cut = 100'000;
        place.file().stalls = true;
        QVERIFY(
            !place.fetch(place.request(), [](std::uint64_t done, std::uint64_t) { return done < 100'000; }));
        place.file() = {.body = manyBytes(200'000).toHex(), .etag = "\"2\""};
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(place.notes.size(), 1);
        QVERIFY(place.notes.first().contains(QStringLiteral("begun anew")));
    }

    void aServerThatKnowsNoPartsIsToldOf()
    {
        Place place;
        place.file().ranges = false;
        place.file().cut = 100'000;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(place.notes.size(), 1);
    }

    void aPartOfAnotherPlaceIsNotPutBehind()
    {
        Place place;
        place.file().cut = 100'000;
        place.file().shift = 10;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
    }

    void aPartOfALongerFileIsNotPutBehind()
    {
        Place place;
        place.file().cut = 100'000;
        place.file().stalls = true;
        QVERIFY(
            !place.fetch(place.request(), [](std::uint64_t done, std::uint64_t) { return done < 100'000; }));
        // It gives parts of whatever it has.
        place.file() = {.body = manyBytes(350'000).toHex(), .etag = "\"2\"", .heedsChange = false};
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
    }

    void nothingBehindWhatArrivedIsTheEnd()
    {
        Place place;
        QVERIFY(place.fetch()); // and the program ended before it was put in place
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.server.asked.last().headers.value("range"), QByteArray("bytes=300000-"));
        QCOMPARE(place.arrived(), place.file().body);
        QVERIFY(place.notes.isEmpty()); // nothing was thrown away
    }

    void moreThanThereIsIsFetchedAnew()
    {
        Place place;
        QVERIFY(place.fetch());
        place.file() = {.body = manyBytes(50'000), .heedsChange = false};
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
    }

    void aMissingFileIsToldAtOnce()
    {
        Place place;
        const auto result = place.fetch(place.request("/elsewhere"));
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("404") != std::string::npos, why(result));
        QCOMPARE(place.server.asked.size(), 1);
        QCOMPARE(place.arrived(), QByteArray("missing")); // not the words of the page
    }

    void aBusyServerIsAskedAgain()
    {
        Place place;
        place.file().status = 503;
        place.file().failures = 2;
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(place.server.asked.size(), 3);
    }

    void aNewAddressIsFollowed()
    {
        Place place;
        place.server.files["/old"].redirect = "/older";
        place.server.files["/older"].redirect = place.server.address("/file").toLatin1();
        const auto result = place.fetch(place.request("/old"));
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        QCOMPARE(result->from, place.server.address("/file"));
    }

    void addressesThatLeadInACircleEnd()
    {
        Place place;
        place.server.files["/old"].redirect = "/old";
        const auto result = place.fetch(place.request("/old"));
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("without an end") != std::string::npos, why(result));
        QVERIFY(place.server.asked.size() < 20);
    }

    void whatLeadsIntoThePersonsOwnNetworkIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:%1/file");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("another way") << QByteArray("ftp://127.0.0.1/file");
    }
    void whatLeadsIntoThePersonsOwnNetworkIsNotAsked()
    {
        QFETCH(const QByteArray, target);
        Place place;
        FileServer own; // a printer, say
        own.files["/file"].body = "secret";
        place.server.files["/old"].redirect =
            QByteArray(target).replace("%1", QByteArray::number(own.serverPort()));
        const auto result = place.fetch(place.request("/old"));
        QVERIFY(!result);
        QCOMPARE(own.asked.size(), 0);
        QCOMPARE(place.arrived(), QByteArray("missing"));
    }

    void byTheRuleOfTheProgramThisMachineIsNotAsked()
    {
        Place place;
        DownloadRequest request = place.request();
        request.manners.rule = {};
        QVERIFY(!place.fetch(request));
        QCOMPARE(place.server.asked.size(), 0);
        // A name that stands for it.
        request.manners.rule.mayAsk = [](const QUrl&) { return true; };
        QVERIFY(!place.fetch(request));
        QCOMPARE(place.server.asked.size(), 0);
    }

    void aMirrorThatSomebodyTypedMayBeAnywhere()
    {
        Place place;
        FileServer other;
        other.files["/file"].body = "secret";
        DownloadRequest request = place.request();
        request.manners.rule = {};
        request.trusted = QStringLiteral("http://127.0.0.1:%1").arg(place.server.serverPort());
        const auto result = place.fetch(request);
        QVERIFY2(result, why(result));
        QCOMPARE(place.arrived(), place.file().body);
        // But it may not lead to another place of the same network.
        place.server.files["/old"].redirect = other.address("/file").toLatin1();
        request.address = place.server.address("/old");
        QVERIFY(!place.fetch(request));
        QCOMPARE(other.asked.size(), 0);
    }

    void noEncryptedAddressLeadsToAnotherKind()
    {
        const QUrl safe(QStringLiteral("https://example.org/a"));
        const QUrl open(QStringLiteral("http://example.org/a"));
        QVERIFY(isLessSafe(safe, open));
        QVERIFY(!isLessSafe(safe, safe) && !isLessSafe(open, safe) && !isLessSafe(open, open));
    }

    void anotherSizeIsRefusedBeforeItComes()
    {
        Place place;
        DownloadRequest request = place.request();
        request.bytes = 299'999;
        const auto result = place.fetch(request);
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("299,999") != std::string::npos, why(result));
        QCOMPARE(place.arrived(), QByteArray("missing"));
    }

    void anotherSizeIsToldWhereNoneIsAnnounced()
    {
        for (const std::uint64_t size : {200'000, 400'000}) {
            Place place;
            place.file().tellsSize = false;
            DownloadRequest request = place.request();
            request.bytes = size;
            request.manners.tries = 2;
            const auto result = place.fetch(request);
            QVERIFY(!result);
            QVERIFY(isOfServer(result.error()));
        }
    }

    void aPageInsteadOfTheFileIsRefused()
    {
        Place place;
        place.file() = {.body = "<html>log in first</html>", .type = "text/html; charset=utf-8"};
        const auto result = place.fetch();
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("page") != std::string::npos, why(result));
        QCOMPARE(place.arrived(), QByteArray("missing"));
    }

    void aFullDiskIsToldBeforeAnythingComes()
    {
        Place place;
        DownloadRequest request = place.request();
        request.manners.room = [](const QString&) { return 1'000; };
        const auto result = place.fetch(request);
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("300.0 kB") != std::string::npos, why(result));
        QVERIFY2(result.error().message.find("33.6 MB are to stay free") != std::string::npos, why(result));
        QVERIFY(!isOfServer(result.error())); // no other address helps
    }

    void aDiskThatFillsUpIsToldWhileItComes()
    {
        Place place;
        place.file().cut = 100'000;
        place.file().stalls = true;
        DownloadRequest request = place.request();
        int looks = 0;
        request.manners.room = [&](const QString&) {
            return ++looks == 1 ? std::int64_t{1} << 40 : std::int64_t{1'000};
        };
        const auto result = place.fetch(request);
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("nearly full") != std::string::npos, why(result));
        QCOMPARE(place.arrived(), place.file().body.first(100'000)); // kept
    }

    void aWriteThatFailsIsTold()
    {
        Place place;
        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{150'000, before.rlim_max};
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto result = place.fetch();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, old);
        QVERIFY(!result);
        QVERIFY2(result.error().file == partFile(place.path()).toStdString(), why(result));
        // With room again it goes on.
        const auto later = place.fetch();
        QVERIFY2(later, why(later));
        QCOMPARE(place.arrived(), place.file().body);
    }

    void nobodyThereIsTold()
    {
        Place place;
        DownloadRequest request = place.request();
        place.server.close();
        const auto refused = place.fetch(request);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("takes no connection") != std::string::npos, why(refused));
        request.address = QStringLiteral("http://nowhere.invalid/file"); // RFC 2606: never a host
        request.manners.rule.mayAsk = [](const QUrl&) { return true; };
        const auto unknown = place.fetch(request);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.find("offline") != std::string::npos, why(unknown));
        QVERIFY(unknown.error().advice.find("mirror") != std::string::npos);
    }

    void headersOfPartsAreUnderstood()
    {
        const ContentRange range = ContentRange::parse("bytes 10-99/100");
        QVERIFY(range.isValid && range.first == 10 && range.whole == 100);
        QVERIFY(ContentRange::parse("bytes 0-9/*").isValid && ContentRange::parse("bytes 0-9/*").whole == 0);
        for (const char* wrong :
             {"", "bytes", "bytes */100", "items 0-9/10", "bytes -9/10", "bytes 0-9/10 x"})
            QVERIFY2(!ContentRange::parse(wrong).isValid, wrong);
        QCOMPARE(unsatisfiedSize("bytes */100"), std::uint64_t{100});
        QCOMPARE(unsatisfiedSize("bytes 0-9/100"), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
