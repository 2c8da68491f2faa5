// SPDX-License-Identifier: GPL-3.0-or-later
// How data come into the session, without a window: what is asked, and how often.
#include "app/opening/data_opener.h"
#include "engine/files/opened/file_trace.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

const QByteArray kClean = "user_id,book_id,rating\n1,1,5\n1,2,4\n2,1,3\n2,3,1\n3,2,2\n";
const QByteArray kNoNames = "a;x;5\na;y;4\nb;x;3\nb;z;1\nc;y;2\nc;z;5\n";

constexpr int kPatience = 120000; // ms

/// What a window would ask is counted, and answered at once.
struct Desk {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session;
    Jobs jobs;
    JobSlot slot;
    int asked = 0;
    bool mayGo = true;
    OpenedCache cache{};
    std::unique_ptr<DataOpener> opener = make();
    QStringList met;

    std::unique_ptr<DataOpener> make()
    {
        auto one = std::make_unique<DataOpener>(
            session, jobs, settings,
            [this](const std::function<void()>& proceed, const std::function<void()>& stay) {
                ++asked;
                mayGo ? proceed() : stay();
            },
            slot, cache);
        QObject::connect(one.get(), &DataOpener::met, one.get(),
                         [this](const QString& path) { met.append(path); });
        return one;
    }
    ~Desk() { jobs.stopAll(); }

    QString write(const char* name, const QByteArray& text) const { return writtenIn(folder, name, text); }
    static DataSource at(const QString& path)
    {
        DataSource source;
        source.path = path.toStdString();
        return source;
    }
    /// Whether the data are taken without a word on what could be otherwise.
    bool takes(const DataSource& source)
    {
        QSignalSpy opened(opener.get(), &DataOpener::opened), doubted(opener.get(), &DataOpener::doubted),
            notRead(opener.get(), &DataOpener::notRead);
        opener->open(source);
        const bool settled = QTest::qWaitFor(
            [&] { return !opened.isEmpty() || !doubted.isEmpty() || !notRead.isEmpty(); }, kPatience);
        return settled && !opened.isEmpty();
    }
    /// Data that are doubted.
    DatasetPtr doubt(const DataSource& source)
    {
        DatasetPtr data;
        const auto hear = QObject::connect(opener.get(), &DataOpener::doubted, opener.get(),
                                           [&](const DatasetPtr& one) { data = one; });
        opener->open(source);
        const bool came = QTest::qWaitFor([&] { return data != nullptr; }, kPatience);
        QObject::disconnect(hear);
        return came ? data : nullptr;
    }
    /// The next start of the program.
    void startAgain() { opener = make(); }
};

} // namespace

class TestDataOpener : public QObject {
    Q_OBJECT
private slots:
    void whatIsClearIsTaken()
    {
        Desk desk;
        const QString path = desk.write("clean.csv", kClean);
        QVERIFY(desk.takes(Desk::at(path)));
        QCOMPARE(desk.session.dataset()->ratingCount(), std::size_t(5));
        QCOMPARE(desk.met, QStringList{path});
        QVERIFY(desk.settings.get(keys::answeredFiles).isEmpty());
    }

    void whatIsNotSavedIsAskedForOnce()
    {
        Desk desk;
        const DatasetPtr data = desk.doubt(Desk::at(desk.write("names.csv", kNoNames)));
        QVERIFY(data);
        QCOMPARE(desk.asked, 0); // nothing would leave the session so far
        desk.mayGo = false;
        desk.opener->take(data);
        QCOMPARE(desk.asked, 1);
        QVERIFY(!desk.session.dataset());
        desk.mayGo = true;
        desk.opener->take(data); // thought better of it
        QCOMPARE(desk.asked, 2);
        QCOMPARE(desk.session.dataset(), data);
    }

    void whatCannotBeReadAsksForNothing()
    {
        Desk desk;
        QSignalSpy notRead(desk.opener.get(), &DataOpener::notRead);
        QVERIFY(!desk.takes(Desk::at(desk.write("people.csv", "name,age\nAnn,3\nBen,4\n"))));
        QCOMPARE(notRead.count(), 1);
        QCOMPARE(desk.asked, 0);
        QVERIFY(desk.met.isEmpty());
    }

    void whatWasAnsweredIsNotAskedAgain()
    {
        Desk desk;
        const QString path = desk.write("names.csv", kNoNames);
        const DatasetPtr data = desk.doubt(Desk::at(path));
        QVERIFY(data);
        QVERIFY(desk.doubt(Desk::at(path))); // nobody has answered
        desk.opener->take(desk.doubt(Desk::at(path)));
        desk.startAgain();
        QVERIFY(desk.takes(Desk::at(path)));
        QVERIFY(desk.takes(Desk::at(path)));
        // Another file under that name is another question.
        desk.write("names.csv", kNoNames + "d;x;4\n");
        QVERIFY(desk.doubt(Desk::at(path)));
        // And so is another file.
        QVERIFY(desk.doubt(Desk::at(desk.write("others.csv", kNoNames))));
    }

    void anAnswerIsKept()
    {
        Desk desk;
        const QString path = desk.write("names.csv", kNoNames);
        QVERIFY(desk.doubt(Desk::at(path)));
        DataSource said = Desk::at(path);
        said.reading.userColumn = "2";
        said.reading.noRating = std::vector<float>{1};
        said.format = "table";
        said.reading.cleaning.minUser = 1; // of these data, and no matter of how they are read
        QSignalSpy opened(desk.opener.get(), &DataOpener::opened);
        desk.opener->openAs(said);
        QVERIFY(opened.wait(kPatience));
        desk.startAgain();
        QVERIFY(desk.takes(Desk::at(path)));
        const DataSource& source = desk.session.dataset()->source;
        QCOMPARE(source.reading.userColumn, std::string("2"));
        QVERIFY(source.reading.noRating == std::vector<float>{1});
        QVERIFY(source.reading.cleaning == CleaningOptions());
        QCOMPARE(desk.session.dataset()->ratingCount(), std::size_t(5));
        // Who takes it back has it as the file tells it.
        desk.opener->openAs(Desk::at(path));
        QVERIFY(QTest::qWaitFor([&] { return desk.session.dataset()->ratingCount() == 6; }, kPatience));
        desk.startAgain();
        QVERIFY(desk.takes(Desk::at(path)));
        QVERIFY(desk.session.dataset()->source.reading.userColumn.empty());
        // What is said now goes before what was said once.
        desk.opener->openAs(said);
        QVERIFY(QTest::qWaitFor([&] { return desk.session.dataset()->ratingCount() == 5; }, kPatience));
        DataSource other = Desk::at(path);
        other.reading.userColumn = "1";
        QVERIFY(desk.takes(other));
        QVERIFY(!desk.session.dataset()->source.reading.noRating);
    }

    void aFolderStaysAFolder()
    {
        Desk desk;
        QVERIFY(QDir(desk.folder.path()).mkpath(QStringLiteral("set")));
        desk.write("set/ratings.csv", kNoNames);
        const QString folder = desk.folder.filePath(QStringLiteral("set"));
        const DatasetPtr data = desk.doubt(Desk::at(folder));
        QVERIFY(data);
        DataSource said = data->source; // as the page has it: the file that was found
        QVERIFY(said.path.empty());
        said.reading.userColumn = "2";
        QSignalSpy opened(desk.opener.get(), &DataOpener::opened);
        desk.opener->openAs(said);
        QVERIFY(opened.wait(kPatience));
        for (const QString& path : std::as_const(desk.met))
            QCOMPARE(path, folder);
        desk.startAgain();
        QVERIFY(desk.takes(Desk::at(folder)));
        QCOMPARE(desk.session.dataset()->source.reading.userColumn, std::string("2"));
    }

    void dataThatWereDoubtedAreKeptForTheNextTimeToo()
    {
        Desk desk;
        desk.cache.folder = desk.folder.filePath(QStringLiteral("cache")).toStdString();
        desk.cache.fewest = 1;
        desk.startAgain();
        const QString path = desk.write("names.csv", kNoNames);
        const FileTrace written = traceOf(path.toStdString()); // what may still be written is not kept
        QTRY_VERIFY_WITH_TIMEOUT(!isFresh(written, wallClock()), kPatience);
        const DatasetPtr data = desk.doubt(Desk::at(path));
        QVERIFY(data);
        QCOMPARE(openedFiles(desk.cache.folder).count, std::uint64_t(0));
        desk.opener->take(data);
        QVERIFY(QTest::qWaitFor([&] { return openedFiles(desk.cache.folder).count == 1; }, kPatience));
        QVERIFY(desk.takes(Desk::at(path)));
        // What could be otherwise could be so in what was kept.
        desk.settings.set(keys::answeredFiles, QStringList());
        QVERIFY(desk.doubt(Desk::at(path)));
    }

    /// What is read for something else than the session comes by the same road: what is kept of it, what was
    /// answered, what is asked; and nothing of it is open.
    void othersGetTheirDataByTheSameRoad()
    {
        Desk desk;
        desk.session.setDataset(std::make_shared<const Dataset>());
        const DatasetPtr before = desk.session.dataset();
        QList<DatasetPtr> taken;
        const DataOpener::Taker taker = [&](const DatasetPtr& data) { taken.append(data); };
        const QString path = desk.write("names.csv", kNoNames);
        QSignalSpy doubted(desk.opener.get(), &DataOpener::doubted);
        desk.opener->readFor(Desk::at(path), taker);
        QTRY_COMPARE_WITH_TIMEOUT(doubted.count(), 1, kPatience);
        QVERIFY(taken.isEmpty());
        DataSource said = doubted.first().first().value<DatasetPtr>()->source;
        said.reading.userColumn = "2"; // somebody looks, and says otherwise
        desk.opener->openAs(said);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, kPatience);
        QCOMPARE(taken.first()->source.reading.userColumn, std::string("2"));
        desk.startAgain();
        desk.opener->readFor(Desk::at(path), taker); // the answer is remembered
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 2, kPatience);
        QCOMPARE(taken.last()->source.reading.userColumn, std::string("2"));
        QCOMPARE(desk.met, (QStringList{path, path, path}));

        const QString other = desk.write("other.csv", kNoNames);
        QSignalSpy again(desk.opener.get(), &DataOpener::doubted);
        desk.opener->readFor(Desk::at(other), taker);
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, kPatience);
        desk.opener->take(again.first().first().value<DatasetPtr>()); // right as they are
        QCOMPARE(taken.size(), 3);
        QCOMPARE(desk.asked, 0);
        QCOMPARE(desk.session.dataset(), before);
        // What is opened next is for the session.
        QVERIFY(desk.takes(Desk::at(other)));
        QVERIFY(desk.takes(Desk::at(path)));
        QCOMPARE(taken.size(), 3);
    }

    void nonsenseInTheSettingsIsNoAnswer()
    {
        Desk desk;
        const QString path = desk.write("names.csv", kNoNames);
        AnsweredFiles answers(desk.settings);
        for (const char* line :
             {"", "{", "[]", "{\"path\":1}", "{\"path\":\"%1\",\"reading\":{\"no\":\"1\"}}",
              "{\"path\":\"%1\",\"reading\":{\"delimiter\":\"abc\"}}"}) {
            const QString text = QString::fromLatin1(line);
            desk.settings.set(keys::answeredFiles,
                              QStringList{text.contains(QStringLiteral("%1")) ? text.arg(path) : text});
            QVERIFY2(!answers.find(path), line);
        }
        for (int i = 0; i < 2 * AnsweredFiles::kMost; ++i)
            answers.put(QStringLiteral("/a/%1").arg(i), {.stamp = QString::number(i)});
        QCOMPARE(desk.settings.get(keys::answeredFiles).size(), qsizetype{AnsweredFiles::kMost});
        QCOMPARE(answers.find(QStringLiteral("/a/./199"))->stamp, QStringLiteral("199"));
        QVERIFY(!answers.find(QStringLiteral("/a/1")));
        answers.forgetAll();
        QVERIFY(!answers.find(QStringLiteral("/a/199")));
    }
};

QTEST_GUILESS_MAIN(TestDataOpener)
#include "tst_data_opener.moc"
