// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page is about, without a window.
#include "app/pages/import/importing.h"
#include "engine/data/ratings/reader.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

const QByteArray kClean = "user_id,book_id,rating\n1,1,5\n1,2,4\n2,1,3\n2,3,1\n3,2,2\n";
const QByteArray kNoNames = "a;x;5\na;y;4\nb;x;3\nb;z;1\nc;y;2\nc;z;5\n";

struct Desk {
    QTemporaryDir folder;
    Session session;
    Jobs jobs;
    Importing importing{session, jobs};
    QSignalSpy shown{&importing, &Importing::shown};
    QSignalSpy reported{&session, &Session::errorReported};

    ~Desk() { jobs.stopAll(); }
    DataSource write(const char* name, const QByteArray& text) const
    {
        DataSource source;
        source.path = writtenIn(folder, name, text).toStdString();
        return source;
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !importing.reading().isReading(); }, 20000);
    }
    DatasetPtr open(const DataSource& source)
    {
        auto data = readDataset(source);
        session.setDataset(std::make_shared<const Dataset>(*std::move(data)));
        return session.dataset();
    }
};

} // namespace

class TestImporting : public QObject {
    Q_OBJECT
private slots:
    void filesAreShownOnceThereIsSomethingToSee()
    {
        Desk desk;
        desk.importing.offer(desk.write("clean.csv", kClean));
        QCOMPARE(desk.shown.count(), 0);
        QVERIFY(!desk.importing.canRead());
        QVERIFY(desk.settled());
        QCOMPARE(desk.shown.count(), 1);
        QVERIFY(desk.importing.canRead() && !desk.importing.canReset());
        QVERIFY(desk.importing.problem().isEmpty() && desk.importing.doubt().isEmpty());
        QCOMPARE(desk.importing.report().data->ratingCount(), std::size_t(5));
        QSignalSpy wanted(&desk.importing, &Importing::openWanted);
        desk.importing.read();
        QCOMPARE(wanted.count(), 1);
    }

    void whereThereIsNothingToSeeTheFirstErrorIsReported()
    {
        Desk desk;
        DataSource none;
        none.path = desk.folder.filePath(QStringLiteral("none.csv")).toStdString();
        desk.importing.offerAfter(none, Error::failure("It is not there"));
        QVERIFY(desk.settled());
        QCOMPARE(desk.shown.count(), 0);
        QCOMPARE(desk.reported.count(), 1);
        QCOMPARE(desk.reported.first().first().value<Error>().message, std::string("It is not there"));
    }

    void whatWasReadIsTakenUnlessSomethingElseIsSaid()
    {
        Desk desk;
        const auto data = std::make_shared<const Dataset>(*readDataset(desk.write("names.csv", kNoNames)));
        desk.importing.offerRead(data);
        QVERIFY(desk.settled());
        QVERIFY(desk.importing.doubt().contains(QStringLiteral("column 1 is taken for the reader")));
        QSignalSpy accepted(&desk.importing, &Importing::acceptWanted);
        QSignalSpy wanted(&desk.importing, &Importing::openWanted);
        desk.importing.read();
        QCOMPARE(accepted.first().first().value<DatasetPtr>(), data);
        QVERIFY(desk.importing.reading().say("no-rating", "1"));
        QVERIFY(desk.settled());
        QCOMPARE(desk.importing.report().data->ratingCount(), std::size_t(5));
        desk.importing.read();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(wanted.count(), 1);
        desk.importing.reading().sayNothing();
        QVERIFY(desk.settled());
        QCOMPARE(desk.importing.report().data, data);
    }

    void theOpenDataAreReadAgainOnlyOtherwise()
    {
        Desk desk;
        desk.importing.showOpen();
        QCOMPARE(desk.shown.count(), 0); // nothing is open
        const DatasetPtr data = desk.open(desk.write("clean.csv", kClean));
        desk.importing.showOpen();
        QCOMPARE(desk.shown.count(), 1);
        QVERIFY(desk.settled());
        QVERIFY(desk.importing.isOpen() && !desk.importing.canRead());
        QCOMPARE(desk.importing.report().data, data);
        QVERIFY(desk.importing.title().contains(QString::fromStdString(data->name)));
        QVERIFY(desk.importing.reading().say("no-rating", "1"));
        QVERIFY(desk.settled());
        QVERIFY(desk.importing.canRead() && desk.importing.canReset());
        desk.open(desk.write("names.csv", kNoNames));
        desk.importing.refresh();
        QVERIFY(desk.settled());
        QVERIFY(!desk.importing.canRead());
        QCOMPARE(desk.importing.report().data->ratingCount(), std::size_t(6));
    }

    void dataWithoutFilesSayWhy()
    {
        Desk desk;
        auto made = std::make_shared<Dataset>();
        made->source.sample = SampleParameters{};
        desk.session.setDataset(made);
        desk.importing.showOpen();
        QVERIFY(!desk.importing.hasFiles() && !desk.importing.canRead() && !desk.importing.canReset());
        const QString sample = desk.importing.noFilesText();
        QVERIFY(!sample.isEmpty());
        desk.session.setDataset(std::make_shared<Dataset>());
        desk.importing.showOpen();
        QVERIFY(!desk.importing.hasFiles() && desk.importing.noFilesText() != sample);
    }

    /// What was found in a file that has gone since is not shown as if it held.
    void aFileThatVanishesLeavesNothingThatHolds()
    {
        Desk desk;
        const DataSource source = desk.write("names.csv", kNoNames);
        desk.importing.offer(source);
        QVERIFY(desk.settled());
        QVERIFY(desk.importing.canRead());
        QVERIFY(QFile::remove(QString::fromStdString(source.path)));
        bool heldMeanwhile = false;
        connect(&desk.importing.reading(), &ReadingPlan::said, this,
                [&] { heldMeanwhile = desk.importing.canRead(); });
        QVERIFY(desk.importing.reading().say("duplicates", "mean"));
        QVERIFY(desk.settled());
        QVERIFY(!heldMeanwhile); // what is shown is of what was said before
        QVERIFY(!desk.importing.canRead());
        QVERIFY(!desk.importing.problem().isEmpty());
        desk.write("names.csv", kNoNames);
        QVERIFY(desk.importing.reading().say("duplicates", ""));
        QVERIFY(desk.settled());
        QVERIFY(desk.importing.canRead() && desk.importing.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
