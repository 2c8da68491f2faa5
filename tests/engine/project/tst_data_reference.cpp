// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "tests/engine/project/project_toys.h"
#include "tests/stored_zip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shelf;
using namespace project_toys;

namespace {

QByteArray ratings()
{
    QByteArray text("who;book;stars\n");
    for (int reader = 0; reader < 12; ++reader)
        for (int book = 0; book < 8; ++book)
            text += "r" + QByteArray::number(reader) + ";b" + QByteArray::number(book) + ';' +
                    QByteArray::number(1 + (reader * book) % 5) + '\n';
    return text;
}

} // namespace

class DataReferenceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_at;

    std::string at(const char* name) const { return (m_at + u'/' + QLatin1String(name)).toStdString(); }

private slots:
    void init()
    {
        m_at = m_folder.filePath(QString::number(++m_count));
        QVERIFY(QDir().mkpath(m_at + QStringLiteral("/data")));
    }

    void changedMovedAndMissingFilesAreTold()
    {
        project_toys::write(at("data/ratings.csv"), ratings());
        const auto data = readDataset({.ratings = at("data/ratings.csv"), .reading = {.userColumn = "who"}});
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        Project made;
        made.data = referTo(*data);
        const std::string path = at("work.shelfproject");
        const DataReference reference = saveProject(path, made)->data;
        QCOMPARE(reference.files.size(), std::size_t(1));
        QCOMPARE(reference.files[0].bytes, std::uint64_t(ratings().size()));
        QCOMPARE(reference.files[0].beside, std::string("data/ratings.csv"));
        QCOMPARE(reference.ratings, std::uint64_t(96));
        QVERIFY(dataChanges(reference, path).empty());
        QCOMPARE(sourceNow(reference, path).ratings, at("data/ratings.csv"));
        QCOMPARE(sourceNow(reference, path).reading.userColumn, std::string("who"));

        // The same length and another content.
        project_toys::write(at("data/ratings.csv"), ratings().replace("b7;1\n", "b7;2\n"));
        auto changes = dataChanges(reference, path);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].kind, DataChange::Kind::changed);
        QVERIFY(changes[0].text().find("has been changed") != std::string::npos);
        QVERIFY(changes[0].text().ends_with('.')); // what is said after it stands apart

        QVERIFY(QFile::remove(QString::fromStdString(at("data/ratings.csv"))));
        changes = dataChanges(reference, path);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].kind, DataChange::Kind::missing);
        QVERIFY(changes[0].text().ends_with('.'));

        // Project and data moved together.
        QVERIFY(QDir().mkpath(m_at + QStringLiteral("/new/data")));
        project_toys::write(at("new/data/ratings.csv"), ratings());
        changes = dataChanges(reference, at("new/work.shelfproject"));
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].kind, DataChange::Kind::moved);
        QVERIFY(changes[0].text().ends_with('.'));
        QCOMPARE(changes[0].found, at("new/data/ratings.csv"));
        QCOMPARE(sourceNow(reference, at("new/work.shelfproject")).ratings, at("new/data/ratings.csv"));
    }

    void theDataThemselvesTravelInIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("source");
        QTest::newRow("plain") << "ratings.csv" << ratings() << "ratings.csv";
        QTest::newRow("in an archive")
            << "all.zip" << storedZip({{"readme.txt", "hello"}, {"a/ratings.csv", ratings()}})
            << "all.zip/a/ratings.csv";
    }

    void theDataThemselvesTravelInIt()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, source);
        project_toys::write((m_at + u'/' + name).toStdString(), content);
        const auto data =
            readDataset({.ratings = (m_at + u'/' + source).toStdString(), .reading = {.userColumn = "who"}});
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        Project made;
        made.data = referTo(*data);
        const std::string path = at("work.shelfproject");
        const auto saved = saveProject(path, made, {.data = ProjectData::within});
        QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().text().c_str());
        QVERIFY(QFile::remove(m_at + u'/' + name));

        Project back = *readProject(path);
        QVERIFY(back.data.isInside());
        QVERIFY(dataChanges(back.data, path).empty());
        QCOMPARE(back.dataFiles.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(*back.dataFiles.at("data/ratings.csv").text(1 << 20, "r")),
                 ratings());
        // Saved again they stay in, and are read from in there, wherever the project is by now.
        QVERIFY(saveProject(path, back).ok());
        const std::string moved = at("data/moved.shelfproject");
        QVERIFY(QFile::rename(QString::fromStdString(path), QString::fromStdString(moved)));
        back = *readProject(moved);
        const auto again = readDataset(sourceNow(back.data, moved));
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        QVERIFY(again->user == data->user && again->book == data->book && again->rating == data->rating);
        QVERIFY(again->userIds == data->userIds && again->books.ids == data->books.ids);

        Project other = back; // of other data by now
        other.data = {};
        QVERIFY(saveProject(moved, other).ok());
        QVERIFY(readProject(moved)->dataFiles.empty());

        QVERIFY(saveProject(moved, back, {.data = ProjectData::outside, .overChanged = true}).ok());
        back = *readProject(moved);
        QVERIFY(!back.data.isInside() && back.dataFiles.empty());
        QCOMPARE(dataChanges(back.data, moved).size(), std::size_t(1));
    }

    void anUnknownWayOfReadingIsRefused()
    {
        const auto reference = parseDataReference(
            R"({"source":{"ratings":"/a","reading":{"by-heart":"yes"}}})", "work.shelfproject");
        QVERIFY(!reference.ok());
        QVERIFY(reference.error().text().find("by-heart") != std::string::npos);
        QVERIFY(!parseDataReference("[]", "x").ok());
        QVERIFY(!parseDataReference(R"({"files":[{"bytes":1}]})", "x").ok());
    }
};

QTEST_GUILESS_MAIN(DataReferenceTest)
#include "tst_data_reference.moc"
