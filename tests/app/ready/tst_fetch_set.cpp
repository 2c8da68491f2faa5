// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/fetch_set.h"
#include "app/ready/part_state.h"
#include "tests/app/file_content.h"
#include "tests/app/file_server.h"
#include "tests/stored_zip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace shelf;

namespace {

QByteArray manyRatings(int count, int stars = 4)
{
    QByteArray text = "user_id,item_id,rating\n";
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i % 50) + ',' + QByteArray::number(i / 50) + ',' +
                QByteArray::number(1 + (i + stars) % 5) + '\n';
    return text;
}

/// RFC 1952 around what zlib packs.
QByteArray gzipOf(const QByteArray& text)
{
    QByteArray packed = qCompress(text).mid(6); // Qt's length and zlib's header
    packed.chop(4);                             // zlib's own sum
    const QByteArray zip = storedZip({{"a", text}});
    const QByteArray sum = zip.mid(14, 4), size = zip.mid(18, 4); // of its first header
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + packed + sum + size;
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A ready set of a server on this machine, and a store of its own.
struct Shop {
    QTemporaryDir folder;
    FileServer server;
    std::deque<std::string> words; ///< what the set's views look at
    std::deque<std::vector<std::string_view>> addresses;
    std::vector<ReadyFile> files;
    ReadySet set;
    ReadyStore store{folder.filePath(QStringLiteral("store"))};
    QStringList notes;

    /// A file at /NAME, read as `part`, and where else it is.
    explicit Shop(const QList<std::pair<QByteArray, std::string DataSource::*>>& names = {
                      {"ratings.csv", &DataSource::path}})
    {
        for (const auto& [name, part] : names) {
            server.files['/' + name].body = manyRatings(20'000);
            addresses.push_back({keep(server.address(QByteArray('/' + name).constData()))});
            files.push_back({keep(QString::fromLatin1(name)), addresses.back(), part, 0, {}});
        }
        set = {.key = "shop",
               .title = "Shop",
               .publisher = "Somebody",
               .holds = "Ratings.",
               .readers = 50,
               .books = 400,
               .ratings = 20'000,
               .rounded = false,
               .files = files,
               .terms = "None.",
               .termsAddress = "https://example.org/",
               .citation = "Nobody.",
               .format = "table"};
    }

    std::string_view keep(const QString& text) { return words.emplace_back(text.toStdString()); }
    Served& file() { return server.files["/ratings.csv"]; }
    void addAddress(const char* path)
    {
        addresses.front().push_back(keep(server.address(path)));
        files.front().addresses = addresses.front();
    }
    void publishSum(const QByteArray& of)
    {
        files.front().bytes = std::uint64_t(of.size());
        files.front().sum = {
            PublishedSum::Kind::md5,
            keep(QString::fromLatin1(QCryptographicHash::hash(of, QCryptographicHash::Md5).toHex()))};
    }
    QString path(const char* name = "ratings.csv") const
    {
        return store.usualFolder(set) + QLatin1Char('/') + QLatin1String(name);
    }
    FetchRequest request()
    {
        FetchRequest request{.set = &set};
        request.manners.pause = 1;
        request.manners.tries = 2;
        const int port = server.serverPort();
        request.manners.rule = {.mayAsk = [port](const QUrl& url) { return url.port() == port; },
                                .mayConnect = [](const QHostAddress&) { return true; }};
        return request;
    }
    Result<KeptSet> fetch(const FetchRequest& request, const FetchProgress& progress = {})
    {
        notes.clear();
        return fetchSet(store, request, progress, [this](const QString& note) { notes.append(note); });
    }
    Result<KeptSet> fetch() { return fetch(request()); }
    Result<KeptSet> fetchAgain()
    {
        FetchRequest wish = request();
        wish.again = true;
        return fetch(wish);
    }
    QStringList inFolder() const
    {
        return QDir(store.usualFolder(set)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QByteArray why(const Result<KeptSet>& result)
{
    return result ? QByteArray("it was fetched") : QByteArray::fromStdString(result.error().text());
}

} // namespace

/// Whole sets: checked, put in place, known afterwards.
class TestFetchSet : public QObject {
    Q_OBJECT

private slots:
    void aSetIsFetchedCheckedAndKnown()
    {
        Shop shop;
        shop.publishSum(shop.file().body);
        QVERIFY(!shop.store.look(shop.set).isWhole);
        FetchState last;
        bool wasChecked = false;
        const auto kept = shop.fetch(shop.request(), [&](const FetchState& state) {
            wasChecked |= state.address.isEmpty();
            last = state;
            return true;
        });
        QVERIFY2(kept, why(kept));
        QVERIFY(kept->isWhole && wasChecked);
        QCOMPARE(shop.inFolder(), QStringList{QStringLiteral("ratings.csv")});
        QCOMPARE(contentOf(shop.path()), shop.file().body);
        QCOMPARE(kept->files.first().sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(shop.file().body, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(kept->files.first().from, shop.server.address("/ratings.csv"));
        // Another start of the program knows it, and asks nobody.
        const auto asked = shop.server.asked.size();
        ReadyStore later(shop.store.root());
        QVERIFY(later.look(shop.set).isWhole);
        const auto again = fetchSet(later, shop.request(), {}, {});
        QVERIFY2(again, why(again));
        QCOMPARE(shop.server.asked.size(), asked);
    }

    void whatIsNotThePublishersFileIsThrownAway()
    {
        Shop shop;
        shop.publishSum(shop.file().body);
        shop.file().body[5000] = '#';
        const auto kept = shop.fetch();
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("MD5") != std::string::npos, why(kept));
        QVERIFY(shop.inFolder().isEmpty());
        QVERIFY(!shop.store.look(shop.set).isWhole);
    }

    void whatDoesNotOpenIsThrownAway()
    {
        Shop shop;
        shop.file().body = "<html>log in</html>\n";
        const auto kept = shop.fetch();
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("This is not Shop") != std::string::npos, why(kept));
        QVERIFY(shop.inFolder().isEmpty());
    }

    void anotherAddressHelps()
    {
        Shop shop;
        shop.server.files["/copy"] = shop.file();
        shop.server.files.remove("/ratings.csv");
        shop.addAddress("/copy");
        const auto kept = shop.fetch();
        QVERIFY2(kept, why(kept));
        QCOMPARE(contentOf(shop.path()), shop.server.files["/copy"].body);
        QCOMPARE(kept->files.first().from, shop.server.address("/copy"));
        QVERIFY2(shop.notes.size() == 1 && shop.notes.first().contains(QStringLiteral("404")),
                 qPrintable(shop.notes.join(QLatin1Char('\n'))));
    }

    void aMirrorIsAskedInsteadOfThePublisher()
    {
        Shop shop;
        FileServer mirror;
        mirror.files["/sets/ratings.csv"].body = manyRatings(9'000);
        FetchRequest request = shop.request();
        request.mirror = mirror.address("/sets");
        request.manners.rule = {}; // the person named it: it may be anywhere
        const auto kept = shop.fetch(request);
        QVERIFY2(kept, why(kept));
        QCOMPARE(contentOf(shop.path()), mirror.files["/sets/ratings.csv"].body);
        QCOMPARE(shop.server.asked.size(), 0);
    }

    void noMirrorIsAnythingElseThanAnAddressOfTheWeb()
    {
        for (const char* wrong :
             {"", "mirror", "/home/x", "ftp://example.org/", "file:///tmp/", "https://",
              "https://me:word@example.org/", "https://example.org/?a=", "https://e.org/#a"})
            QVERIFY2(!checkedMirror(QLatin1String(wrong)), wrong);
        QCOMPARE(*checkedMirror(QStringLiteral(" https://example.org/sets ")),
                 QStringLiteral("https://example.org/sets/"));
        QCOMPARE(*checkedMirror(QStringLiteral("http://[::1]:8080")), QStringLiteral("http://[::1]:8080/"));
        QVERIFY(checkedMirror(QStringLiteral("x")).error().kind == ErrorKind::usage);
    }

    void nobodysFileIsReplaced()
    {
        Shop shop;
        write(shop.path(), "mine");
        const auto kept = shop.fetch();
        QVERIFY(!kept);
        QVERIFY2(kept.error().file == shop.path().toStdString(), why(kept));
        QCOMPARE(contentOf(shop.path()), QByteArray("mine"));
        QCOMPARE(shop.server.asked.size(), 0);
        // Nor deleted.
        QVERIFY(!shop.store.remove(shop.set));
        QCOMPARE(contentOf(shop.path()), QByteArray("mine"));
    }

    void aFileOfTheSameSizeIsNotDeleted()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        QByteArray mine = contentOf(shop.path());
        mine.back() = ' ';
        write(shop.path(), mine);
        QVERIFY(!shop.store.look(shop.set).isWhole);
        const Status removed = shop.store.remove(shop.set);
        QVERIFY(!removed);
        QVERIFY2(removed.error().message.find("not as it was fetched") != std::string::npos,
                 removed.error().text().c_str());
        QCOMPARE(contentOf(shop.path()), mine);
    }

    void aTimeThatKeepsSilentDoesNotDelete()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        QByteArray mine = contentOf(shop.path());
        mine.back() = ' ';
        const QDateTime time = QFileInfo(shop.path()).lastModified();
        write(shop.path(), mine);
        {
            QFile file(shop.path());
            QVERIFY(file.open(QIODevice::ReadWrite) &&
                    file.setFileTime(time, QFileDevice::FileModificationTime));
        }
        QVERIFY(!shop.store.remove(shop.set));
        QCOMPARE(contentOf(shop.path()), mine);
    }

    void aFileThatWasTouchedIsStillTheOneThatWasFetched()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        write(shop.path(), contentOf(shop.path()));
        {
            QFile file(shop.path());
            QVERIFY(file.open(QIODevice::ReadWrite) &&
                    file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000),
                                     QFileDevice::FileModificationTime));
        }
        QVERIFY(shop.store.look(shop.set).isWhole);
        QVERIFY(shop.store.remove(shop.set));
        QVERIFY(!QFileInfo::exists(shop.path()));
    }

    void whatLiesInOneFolderSaysNothingOfAnother()
    {
        Shop shop({{"ratings.csv", &DataSource::ratings}, {"items.csv", &DataSource::books}});
        shop.server.files["/items.csv"].body = "item_id,title\n0,Zero\n1,One\n";
        QVERIFY(shop.fetch());
        FetchRequest there = shop.request();
        there.folder = shop.folder.filePath(QStringLiteral("mine"));
        const QByteArray mine(shop.server.files["/items.csv"].body.size(), 'x'); // of the same size
        write(there.folder + QStringLiteral("/items.csv"), mine);
        const auto asked = shop.server.asked.size();
        for (int call = 0; call < 2; ++call) {
            const auto kept = shop.fetch(there);
            QVERIFY(!kept);
            QVERIFY2(kept.error().message.find("not one that was fetched") != std::string::npos, why(kept));
        }
        QCOMPARE(shop.server.asked.size(), asked); // before anything is asked for
        QVERIFY(!QFileInfo::exists(there.folder + QStringLiteral("/ratings.csv")));
        QCOMPARE(contentOf(there.folder + QStringLiteral("/items.csv")), mine);
        QVERIFY(shop.store.look(shop.set).isWhole); // where it was
    }

    void whatWasFetchedIsKnownAlsoBehindAnotherFolder()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        FetchRequest there = shop.request();
        there.folder = shop.folder.filePath(QStringLiteral("other"));
        QVERIFY(shop.fetch(there));
        const auto asked = shop.server.asked.size();
        const auto back = shop.fetch();
        QVERIFY2(back, why(back));
        QCOMPARE(shop.server.asked.size(), asked);
        QCOMPARE(shop.store.look(shop.set).folder, shop.store.usualFolder(shop.set));
        const auto again = shop.fetchAgain();
        QVERIFY2(again, why(again));
    }

    void aFileIsKnownWhereTheProgramEndedBehindItsRenaming()
    {
        Shop shop;
        const KeptFile file{
            .name = QStringLiteral("ratings.csv"),
            .bytes = std::uint64_t(shop.file().body.size()),
            .sha256 = QString::fromLatin1(
                QCryptographicHash::hash(shop.file().body, QCryptographicHash::Sha256).toHex())};
        QVERIFY(shop.store.expect(shop.set, shop.store.usualFolder(shop.set), file));
        QVERIFY(!shop.store.look(shop.set).isWhole);
        write(shop.path(), shop.file().body); // and there it was killed
        QVERIFY(shop.store.look(shop.set).isWhole);
        QVERIFY(shop.fetch());
        QCOMPARE(shop.server.asked.size(), 0);
        QVERIFY(shop.store.remove(shop.set));
        QVERIFY(!QFileInfo::exists(shop.path()));
    }

    void whatCannotBeNotedDownIsNotFetched()
    {
        Shop shop;
        QVERIFY(QDir().mkpath(shop.store.root() + QStringLiteral("/fetched.json"))); // no file
        const auto kept = shop.fetch();
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("noted down") != std::string::npos, why(kept));
        QCOMPARE(shop.server.asked.size(), 0);
        QVERIFY(!QFileInfo::exists(shop.path()));
    }

    void aFolderThatTakesNoFilesIsToldAsThat()
    {
        Shop shop;
        FetchRequest request = shop.request();
        request.folder = QStringLiteral("/proc"); // whoever asks
        const auto kept = shop.fetch(request);
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("may not be written to") != std::string::npos, why(kept));
        QCOMPARE(shop.server.asked.size(), 0);
    }

    void aLinkInItsPlaceIsNotWrittenThrough()
    {
        Shop shop;
        const QString elsewhere = shop.folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(shop.store.usualFolder(shop.set)));
        QVERIFY(QFile::link(elsewhere, shop.path()));
        const auto kept = shop.fetch();
        QVERIFY(!kept);
        QVERIFY2(kept.error().file == shop.path().toStdString(), why(kept));
        QVERIFY(!QFileInfo::exists(elsewhere));
        QCOMPARE(shop.server.asked.size(), 0);
    }

    void aFetchThatDoesNotStartLeavesNoFolder()
    {
        Shop shop;
        shop.server.files.clear(); // 404
        FetchRequest request = shop.request();
        request.folder = shop.folder.filePath(QStringLiteral("a/b"));
        QVERIFY(!shop.fetch(request));
        QVERIFY(!QFileInfo::exists(shop.folder.filePath(QStringLiteral("a"))));
        QVERIFY(!QFileInfo::exists(shop.store.root()));
        QVERIFY(QDir().mkpath(shop.folder.filePath(QStringLiteral("a"))));
        QVERIFY(!shop.fetch(request));
        QVERIFY(QFileInfo::exists(shop.folder.filePath(QStringLiteral("a")))); // not its own
        QVERIFY(!QFileInfo::exists(request.folder));
    }

    void whatIsShorterThanListedIsRefusedAndWhatIsLongerIsSaid()
    {
        Shop shop;
        const auto size = std::uint64_t(shop.file().body.size());
        shop.files.front().bytes = size + 1;
        const auto less = shop.fetch();
        QVERIFY(!less);
        QVERIFY(shop.inFolder().isEmpty());
        shop.files.front().bytes = size - 1;
        const auto more = shop.fetch();
        QVERIFY2(more, why(more));
        QVERIFY2(shop.notes.join(QLatin1Char(' ')).contains(QStringLiteral("another edition")),
                 qPrintable(shop.notes.join(QLatin1Char('\n'))));
    }

    void whatIsPackedIsReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("isSpoiled");
        QTest::newRow("a whole zip") << QByteArray("ratings.zip") << 0 << false;
        QTest::newRow("half a zip") << QByteArray("ratings.zip") << -2 << false;
        QTest::newRow("a zip without its list") << QByteArray("ratings.zip") << 22 << false;
        QTest::newRow("a zip with other bytes") << QByteArray("ratings.zip") << 0 << true;
        QTest::newRow("a whole gzip") << QByteArray("ratings.csv.gz") << 0 << false;
        QTest::newRow("half a gzip") << QByteArray("ratings.csv.gz") << -2 << false;
        QTest::newRow("a gzip without its end") << QByteArray("ratings.csv.gz") << 3 << false;
    }
    void whatIsPackedIsReadToItsEnd()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, missing);
        QFETCH(const bool, isSpoiled);
        Shop shop({{name, &DataSource::path}});
        const bool isZip = name.endsWith(".zip");
        QByteArray body =
            isZip ? storedZip({{"ratings.csv", manyRatings(50'000)}}) : gzipOf(manyRatings(50'000));
        if (isSpoiled)
            body[body.size() - 300] = '#'; // behind what is looked at for what it is
        body.chop(missing < 0 ? body.size() / -missing : missing);
        shop.server.files['/' + name] = {.body = body, .tellsSize = false};
        const auto kept = shop.fetch();
        const bool isWhole = missing == 0 && !isSpoiled;
        QVERIFY2(kept.ok() == isWhole, why(kept));
        if (!isWhole)
            QVERIFY2(kept.error().message.find("cut off") != std::string::npos, why(kept));
        QCOMPARE(shop.inFolder().size(), isWhole ? 1 : 0);
    }

    void aFileThatSomebodyChangedIsNotReplaced()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        QByteArray mine = contentOf(shop.path());
        mine.back() = ' '; // of the same size
        write(shop.path(), mine);
        shop.file().body = manyRatings(20'000, 2);
        const auto kept = shop.fetchAgain();
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("changed") != std::string::npos, why(kept));
        QCOMPARE(contentOf(shop.path()), mine);
        QCOMPARE(shop.server.asked.size(), 1); // it is said before anything comes
        QCOMPARE(shop.inFolder(), QStringList{QStringLiteral("ratings.csv")});
    }

    void whatIsFetchedAgainIsComparedWithTheFirst()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        QVERIFY(shop.fetchAgain());
        QVERIFY2(shop.notes.join(QLatin1Char(' ')).contains(QStringLiteral("as it was")),
                 qPrintable(shop.notes.join(QLatin1Char('\n'))));
        shop.file().body = manyRatings(21'000);
        const auto kept = shop.fetchAgain();
        QVERIFY2(kept, why(kept));
        QVERIFY(shop.notes.join(QLatin1Char(' ')).contains(QStringLiteral("another file")));
        QCOMPARE(contentOf(shop.path()), shop.file().body);
        QCOMPARE(shop.inFolder().size(), 1);
    }

    void whatWasDeletedIsRememberedByItsSum()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        const Status removed = shop.store.remove(shop.set);
        QVERIFY2(removed, removed ? "" : removed.error().text().c_str());
        QVERIFY(!QFileInfo::exists(shop.store.usualFolder(shop.set)));
        QVERIFY(!shop.store.look(shop.set).isWhole);
        shop.file().body = manyRatings(19'000);
        const auto kept = shop.fetch();
        QVERIFY2(kept, why(kept));
        QVERIFY(shop.notes.join(QLatin1Char(' ')).contains(QStringLiteral("another file")));
    }

    void aStoppedFetchLeavesASoundState()
    {
        Shop shop({{"ratings.csv", &DataSource::ratings}, {"items.csv", &DataSource::books}});
        shop.server.files["/items.csv"].body = "item_id,title\n0,Zero\n1,One\n" + QByteArray(200'000, '\n');
        shop.server.files["/items.csv"].cut = 100'000;
        shop.server.files["/items.csv"].stalls = true;
        const auto firstSize = std::uint64_t(shop.file().body.size());
        const auto stopped = shop.fetch(
            shop.request(), [&](const FetchState& state) { return state.done < firstSize + 100'000; });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == ErrorKind::cancelled);
        const KeptSet half = shop.store.look(shop.set);
        QCOMPARE(half.files.size(), 1);
        QCOMPARE(half.arrived, std::uint64_t{100'000});
        const auto asked = shop.server.asked.size();
        const auto kept = shop.fetch();
        QVERIFY2(kept, why(kept));
        QVERIFY(kept->isWhole);
        QCOMPARE(shop.server.asked[asked].path,
                 QByteArray("/items.csv")); // the first file is not asked for anew
        QVERIFY(shop.server.wasAskedForParts());
        QCOMPARE(contentOf(shop.path("items.csv")), shop.server.files["/items.csv"].body);
        QCOMPARE(shop.inFolder().size(), 2);
    }

    void aFolderThatSomebodyNamedIsUsed()
    {
        Shop shop;
        FetchRequest request = shop.request();
        request.folder = shop.folder.filePath(QStringLiteral("mine"));
        write(request.folder + QStringLiteral("/other.txt"), "other");
        const auto kept = shop.fetch(request);
        QVERIFY2(kept, why(kept));
        QCOMPARE(kept->folder, request.folder);
        QVERIFY(shop.store.look(shop.set).isWhole);
        QVERIFY(shop.store.remove(shop.set));
        QCOMPARE(contentOf(request.folder + QStringLiteral("/other.txt")), QByteArray("other"));
        QVERIFY(!QFileInfo::exists(request.folder + QStringLiteral("/ratings.csv")));
    }

    void twoAtOnceDoNotMix()
    {
        Shop shop;
        shop.file().cut = 1'000;
        shop.file().stalls = true;
        Result<KeptSet> second = Error::failure("not tried");
        const auto first = shop.fetch(shop.request(), [&](const FetchState& state) {
            if (state.done < 1'000)
                return true;
            second = fetchSet(shop.store, shop.request(), {}, {});
            return false;
        });
        QVERIFY(!first && !second);
        QVERIFY2(second.error().message.find("already") != std::string::npos, why(second));
        QVERIFY2(second.error().message.find("Another") == std::string::npos, why(second)); // it is this one
        QVERIFY(shop.fetch());
    }

    void aFetchWhileTheSetIsDeletedDoesNotBlameAnotherProgram()
    {
        Shop shop;
        QVERIFY(shop.fetch());
        Result<KeptSet> meanwhile = Error::failure("not tried");
        QVERIFY(shop.store.remove(shop.set, [&](std::uint64_t, std::uint64_t) {
            FetchRequest request = shop.request();
            request.again = true;
            meanwhile = fetchSet(shop.store, request, {}, {});
            return true;
        }));
        QVERIFY(!meanwhile);
        QVERIFY2(meanwhile.error().message.find("deleted already") != std::string::npos, why(meanwhile));
        QVERIFY2(meanwhile.error().message.find("Another") == std::string::npos, why(meanwhile));
    }

    void aFullDiskIsToldBeforeTheServerIsAsked()
    {
        Shop shop;
        shop.publishSum(shop.file().body);
        FetchRequest request = shop.request();
        request.manners.room = [](const QString&) { return 10; };
        const auto kept = shop.fetch(request);
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.find("no room") != std::string::npos, why(kept));
        QCOMPARE(shop.server.asked.size(), 0);
    }

    void theStateIsSaidInWords()
    {
        QCOMPARE(stateText({.done = 2'100'000,
                            .total = 4'900'000,
                            .perSecond = 800'000,
                            .address = QStringLiteral("a")}),
                 QStringLiteral("2.1 MB of 4.9 MB, 800.0 kB/s"));
        QCOMPARE(stateText({.done = 2'100'000, .address = QStringLiteral("a")}), QStringLiteral("2.1 MB"));
        QCOMPARE(stateText({.done = 1, .total = 1}), QStringLiteral("checking"));
    }
};

QTEST_GUILESS_MAIN(TestFetchSet)
#include "tst_fetch_set.moc"
