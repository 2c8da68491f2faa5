// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ready/download_place.h"

using namespace shelf;

/// Where what arrives is collected: never in what is somebody's own.
class TestPartFiles : public QObject {
    Q_OBJECT

private slots:
    void nobodysPartIsTouched()
    {
        Place place;
        place.put(".part", "mine");
        place.put(".part.json", "{\"address\": \"" + place.server.address("/file").toLatin1() +
                                    "\", \"etag\": \"\\\"1\\\"\"}");
        const QByteArray state = contentOrMissing(place.beside(".part.json"));
        QVERIFY(!place.fetch(place.request("/elsewhere"))); // 404
        QCOMPARE(place.inFolder().size(), 2);
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(result->part, place.beside(".shelfspace-part"));
        QCOMPARE(contentOrMissing(result->part), place.file().body);
        forgetPart(place.path());
        QCOMPARE(contentOrMissing(place.beside(".part")), QByteArray("mine"));
        QCOMPARE(contentOrMissing(place.beside(".part.json")), state);
        QCOMPARE(place.inFolder().size(), 2);
    }

    void aStateAloneIsNobodysLeaveToo()
    {
        Place place;
        place.put(".part.json", "my notes");
        place.put(".shelfspace-part", "mine");
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(result->part, place.beside(".shelfspace-part-2"));
        QCOMPARE(contentOrMissing(place.beside(".part.json")), QByteArray("my notes"));
        QCOMPARE(contentOrMissing(place.beside(".shelfspace-part")), QByteArray("mine"));
    }

    void noLinkIsWrittenThrough()
    {
        for (const bool leadsSomewhere : {true, false}) {
            Place place;
            QTemporaryDir other;
            const QString target = other.filePath(QStringLiteral("precious"));
            if (leadsSomewhere) {
                QFile file(target);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
            }
            QVERIFY(QFile::link(target, place.beside(".part")));
            const auto result = place.fetch();
            QVERIFY2(result, why(result));
            QVERIFY(result->part != place.beside(".part"));
            QCOMPARE(contentOrMissing(target), QByteArray(leadsSomewhere ? "precious" : "missing"));
        }
    }

    void aPartThatSomebodyReplacedIsTheirs()
    {
        Place place;
        place.file().cut = 110'000;
        place.file().stalls = true;
        QVERIFY(
            !place.fetch(place.request(), [](std::uint64_t done, std::uint64_t) { return done < 110'000; }));
        QCOMPARE(partFile(place.path()), place.beside(".part"));
        // Both are there at once, so that they are two.
        place.put(".new", "mine");
        QVERIFY(QFile::rename(place.beside(".part"), place.beside(".old")));
        QVERIFY(QFile::rename(place.beside(".new"), place.beside(".part")));
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QCOMPARE(contentOrMissing(result->part), place.file().body);
        QCOMPARE(contentOrMissing(place.beside(".part")), QByteArray("mine"));
    }

    void whatHasArrivedStaysWhenAnotherAddressFails()
    {
        Place place;
        place.file().cut = 110'000;
        place.file().stalls = true;
        QVERIFY(
            !place.fetch(place.request(), [](std::uint64_t done, std::uint64_t) { return done < 110'000; }));
        QVERIFY(!place.fetch(place.request("/elsewhere"))); // 404
        QCOMPARE(place.arrived(), place.file().body.first(110'000));
        const auto result = place.fetch();
        QVERIFY2(result, why(result));
        QVERIFY(place.server.askedFrom(110'000) > 0);
    }

    void aFetchThatDoesNotStartLeavesNothing()
    {
        Place place;
        place.server.files["/busy"].status = 503;
        place.server.files["/away"].redirect = "file:///etc/passwd";
        for (const char* path : {"/elsewhere", "/busy", "/away"})
            QVERIFY(!place.fetch(place.request(path)));
        DownloadRequest request = place.request();
        request.manners.room = [](const QString&) { return 1'000; };
        QVERIFY(!place.fetch(request));
        QCOMPARE(place.inFolder(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPartFiles)
#include "tst_part_files.moc"
