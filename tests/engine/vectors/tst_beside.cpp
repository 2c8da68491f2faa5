// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/given/given_vectors.h"
#include "engine/vectors/beside.h"
#include "engine/vectors/label_table.h"
#include "engine/vectors/open_vectors.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> booksOf(const std::vector<std::string>& ids)
{
    auto data = std::make_shared<Dataset>();
    for (const std::string& id : ids) {
        data->books.ids.push_back(id);
        for (TextList* list : {&data->books.titles, &data->books.authors, &data->books.languages,
                               &data->books.imageUrls, &data->books.isbns})
            list->push_back({});
        data->books.years.push_back(kNoYear);
    }
    return data;
}

/// The key of line 5 stands on line 2 already.
constexpr const char* kKeyed = "a 1 2 3 4 5\nb 6 7 8 9 1\nc 5 4 3 2 1\nz 1 1 1 1 1\nb 9 9 9 9 9\n";

} // namespace

class TestBeside : public QObject {
    Q_OBJECT

private slots:
    void vectorsTakeTheOrderOfOtherBooks()
    {
        const auto given = openVectorBytes("v.txt", kKeyed);
        QVERIFY(given.ok());
        const auto data = booksOf({"c", "x", "b", "a"});
        QCOMPARE(booksWithVectors(*given, *data), std::size_t(3));
        const auto run = putBeside(*given, data);
        QVERIFY(run.ok());
        QVERIFY(isGiven(*run->settings.kind) && run->data == data);
        const MatrixView vectors = run->model->bookEmbedding();
        QCOMPARE(vectors.rows, std::size_t(4));
        const float expected[4][5] = {{5, 4, 3, 2, 1}, {0, 0, 0, 0, 0}, {6, 7, 8, 9, 1}, {1, 2, 3, 4, 5}};
        for (std::size_t book = 0; book < 4; ++book)
            for (std::size_t d = 0; d < 5; ++d)
                QCOMPARE(vectors.row(book)[d], expected[book][d]);
        QVERIFY(run->unlearned == (std::vector<std::uint8_t>{0, 1, 0, 0}));
    }

    void rowsThatAreMerelyCountedBelongToNoOtherBooks()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("plain.tsv")).toStdString();
        std::ofstream(path) << "1.5\t2\t3\n4\t5.5\t6\n";
        const auto given = openVectors(path);
        QVERIFY2(given.ok(), given.ok() ? "" : given.error().text().c_str());
        QCOMPARE(booksWithVectors(*given, *booksOf({"0", "1"})), std::size_t(0));
    }

    void columnsOfLabelsAreListedAndALabelALineHasNone()
    {
        QTemporaryDir folder;
        const auto put = [&](const char* name, const char* text) {
            const std::string path = folder.filePath(QLatin1String(name)).toStdString();
            std::ofstream(path) << text;
            return path;
        };
        auto columns = labelColumns(put("a.tsv", "id\tname\tplace\n1\tEmma\tBath\n"));
        QVERIFY(columns.ok());
        QCOMPARE(*columns, (std::vector<std::string>{"id", "name", "place"}));
        columns = labelColumns(put("b.txt", "Emma\nKim\n"));
        QVERIFY(columns.ok() && columns->empty());
        QVERIFY(!labelColumns(folder.filePath(QStringLiteral("none.csv")).toStdString()).ok());
    }
};

QTEST_GUILESS_MAIN(TestBeside)
#include "tst_beside.moc"
