// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/exports.h"
#include "engine/tags/tag_table.h"
#include "tests/small_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the person called books stands in the tables that are written, and is read from them again.
class TestTagColumns : public QObject {
    Q_OBJECT
private slots:
    void coordinatesAndSelectionsHaveTheTags()
    {
        const Run run = smallRun();
        Tags tags;
        tags.add("to read", std::vector<std::string>{"1", "x2"});
        tags.add("a, b", std::vector<std::string>{"x2"});
        const TagSets sets = tagSets(tags, placeTags(tags, run.data->books), run.data->bookCount());
        const TextList cells = tagCells(sets);
        const QTemporaryDir folder;
        Projection map;
        map.dims = 2;
        map.coordinates = {0, 1, 2, 3, 4, 5, 6, 7};
        MapFileColumns columns;
        columns.tags = &cells;
        const QString places = folder.filePath(QStringLiteral("map.csv"));
        QVERIFY(exportMap(run, map, places.toStdString(), columns).ok());
        const QList<QByteArray> lines = contentOf(places).split('\n');
        QCOMPARE(lines[0], QByteArray("book_id,title,x,y,tags"));
        QCOMPARE(lines[1], QByteArray("1,One,0,1,to read"));
        QCOMPARE(lines[2], QByteArray("x2,,2,3,\"to read|a, b\""));
        QVERIFY(exportMap(run, map, places.toStdString(), columns).ok()); // over its own earlier one

        const QString selection = folder.filePath(QStringLiteral("selection.csv"));
        const std::vector<std::int32_t> books{1, 3};
        QVERIFY(exportSelection(run, books, nullptr, selection.toStdString(), &cells).ok());
        const QList<QByteArray> rows = contentOf(selection).split('\n');
        QVERIFY(rows[0].endsWith(",tags"));
        QVERIFY(rows[1].endsWith(",\"to read|a, b\""));
        QVERIFY(rows[2].endsWith(","));
        // Its first column and its last make tags of it again.
        const auto file = TextFile::open(selection.toStdString());
        QVERIFY(file.ok());
        const auto back = readTagTable(*file);
        QVERIFY2(back.ok(), back ? "" : back.error().text().c_str());
        QCOMPARE(back->tags.find("a, b")->books, (std::vector<std::string>{"x2"}));

        const TextList tooFew{"a"};
        columns.tags = &tooFew;
        QVERIFY(!exportMap(run, map, places.toStdString(), columns).ok());
    }
};

QTEST_APPLESS_MAIN(TestTagColumns)
#include "tst_tag_columns.moc"
