// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/exports.h"
#include "engine/files/run/run_file.h"
#include "engine/models/given/given_vectors.h"
#include "engine/neighbors/nearest.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/unlearned_reason.h"
#include "engine/training/fit.h"
#include "engine/vectors/open_vectors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace shelf;

namespace {

constexpr const char* kVectors = "a 1 2 3 4 5\nb nan 2 3 4 5\nc 5 4 3 2 1\nd 1 2 3 4 6\n";

class Folder {
public:
    std::string put(const char* name, const std::string& text)
    {
        const std::string path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

private:
    QTemporaryDir m_folder;
};

std::vector<std::string> listOf(const TextList& texts)
{
    return {texts.begin(), texts.end()};
}

bool says(const Run& run, std::string_view words)
{
    const auto& notes = run.data->warnings;
    return std::any_of(notes.begin(), notes.end(),
                       [&](const Warning& note) { return note.message.find(words) != std::string::npos; });
}

using Texts = std::vector<std::string>;

} // namespace

class TestGivenRun : public QObject {
    Q_OBJECT

private slots:
    void aRunFileKeepsTheVectorsAndWhatIsNone()
    {
        const auto run = openVectorBytes("v.txt", kVectors);
        QVERIFY(run.ok());
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("v.shelf")).toStdString();
        QVERIFY(saveRun(*run, path).ok());
        const auto again = loadRun(path);
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        QVERIFY(isGiven(*again->settings.kind));
        QVERIFY(again->unlearned == run->unlearned &&
                again->unlearned == (std::vector<std::uint8_t>{0, 1, 0, 0}));
        QCOMPARE(listOf(again->data->books.ids), (Texts{"a", "b", "c", "d"}));
        const auto nearest =
            nearestRows(again->model->bookEmbedding(), 0, 5, Metric::euclidean, again->unlearned);
        QCOMPARE(nearest.size(), std::size_t{2}); // the one that is none stands nowhere
        QCOMPARE(nearest.front().row, 3);
        QVERIFY(unlearnedReason(*again).find("no number") != std::string_view::npos);
    }

    void nobodyIsOfferedToTrainThem()
    {
        for (const Preset& preset : presets())
            QVERIFY(!isGiven(*preset.settings.kind));
        const Parameter* model = findParameter("model");
        QVERIFY(model && std::find(model->choices.begin(), model->choices.end(), "given-vectors") ==
                             model->choices.end());
        const auto run = openVectorBytes("v.txt", kVectors);
        FitRequest request;
        request.data = run->data;
        request.settings = run->settings;
        const auto fitted = fitModel(request);
        QVERIFY(!fitted.ok() && fitted.error().kind == ErrorKind::usage);
    }

    void labelsNameRowsLineByLine()
    {
        Folder folder;
        const std::string vectors = folder.put("v.tsv", "1\t2\n3\t4\n5\t6\n");
        const auto named = [&](const std::string& text, const char* file = "labels.tsv") {
            return openVectors(vectors, {.labels = folder.put(file, text)});
        };
        const auto table =
            named("id\ttitle\tauthors\nx\tEmma\tJane Austen\ny\tUlysses\tJoyce\nz\tDune\tHerbert\n");
        QVERIFY2(table.ok(), table.ok() ? "" : table.error().text().c_str());
        QCOMPARE(listOf(table->data->books.ids), (Texts{"x", "y", "z"}));
        QCOMPARE(listOf(table->data->books.titles), (Texts{"Emma", "Ulysses", "Dune"}));
        QCOMPARE(std::string(table->data->books.authors[0]), std::string("Jane Austen"));
        // A file without tabs is a list of titles, whatever signs they hold, as in the Projector.
        const auto lines = named("Emma, a novel\n\"Ulysses\"\nDune\n");
        QVERIFY(lines.ok());
        QCOMPARE(listOf(lines->data->books.titles), (Texts{"Emma, a novel", "\"Ulysses\"", "Dune"}));
        QCOMPARE(listOf(lines->data->books.ids), (Texts{"0", "1", "2"}));
        QCOMPARE(listOf(named("title\nEmma\nUlysses\nDune\n")->data->books.titles),
                 (Texts{"Emma", "Ulysses", "Dune"}));
        const auto few = named("Emma\nDune\n");
        QVERIFY(!few.ok() && few.error().message.find("2 labels and 3 vectors") != std::string::npos);
        const auto numbers = named("id\ttitle\n2\tDune\n0\tEmma\n");
        QVERIFY(numbers.ok() && says(*numbers, "taken for the number of the row"));
        QCOMPARE(listOf(numbers->data->books.titles), (Texts{"Emma", "", "Dune"}));
        const auto ids = named("id\ttitle\n1\tDune\n2\tEmma\n"); // or counted from 1?
        QVERIFY(!ids.ok() && ids.error().message.find("begin with 1") != std::string::npos);
        const auto rows = openVectors(
            vectors, {.idColumn = "id", .labels = folder.put("ids.tsv", "id\ttitle\n1\tDune\n2\tEmma\n")});
        QVERIFY(rows.ok());
        QCOMPARE(listOf(rows->data->books.titles), (Texts{"", "Dune", "Emma"}));
        const auto outside = named("id\ttitle\n3\tDune\n0\tEmma\n");
        QVERIFY(!outside.ok() && outside.error().message.find("'3'") != std::string::npos);
        const auto chosen =
            openVectors(vectors, {.idColumn = "2",
                                  .labelColumn = "name",
                                  .labels = folder.put("l.csv", "name,key\nA,7\nB,8\nC,9\n")});
        QVERIFY(chosen.ok());
        QCOMPARE(listOf(chosen->data->books.ids), (Texts{"7", "8", "9"}));
        QCOMPARE(listOf(chosen->data->books.titles), (Texts{"A", "B", "C"}));
        QVERIFY(!openVectors(vectors, {.labelColumn = "nothing",
                                       .labels = folder.put("l.csv", "a,b\n1,2\n3,4\n5,6\n")})
                     .ok());
    }

    void tablesOfVectorsTellNoFiguresOfRatings()
    {
        const auto run = openVectorBytes("v.txt", kVectors);
        QVERIFY(run.ok());
        QTemporaryDir folder;
        QVERIFY(exportTables(*run, folder.path().toStdString()).ok());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("embedding.csv"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("metrics.csv"))));
    }

    void columnsThatNobodyHasAreNamedWithTheNearest()
    {
        Folder folder;
        const std::string keys = folder.put("v.txt", kVectors);
        const std::string table =
            folder.put("t.csv", "key,name,d0,d1,d2\na,Alpha,1,2,3\nb,Beta,4,5,6\nc,Gamma,7,8,9\n");
        const std::string labels = folder.put("l.csv", "id,title\na,Alpha\nb,Beta\n");
        const auto refusal = [](const std::string& vectors, const VectorOptions& options) {
            const auto run = openVectors(vectors, options);
            return run.ok() ? std::string("none") : run.error().text();
        };
        const auto says = [](const std::string& text, std::string_view words) {
            return text.find(words) != std::string::npos;
        };
        QVERIFY(says(refusal(table, {.labelColumn = "nmae"}), "the nearest is"));
        QVERIFY(says(refusal(table, {.labelColumn = "nmae"}), "name"));
        QVERIFY(says(refusal(table, {.idColumn = "kye"}), "the nearest is"));
        QVERIFY(says(refusal(keys, {.idColumn = "idd", .labels = labels}), "the columns are"));
        QVERIFY(says(refusal(keys, {.idColumn = "idd"}), "--id-column names a column"));
        QVERIFY(says(refusal(keys, {.labelColumn = "name"}), "--label-column names a column"));
        QCOMPARE(refusal(table, {.idColumn = "key", .labelColumn = "name", .labels = labels}),
                 refusal(table, {.labelColumn = "name", .labels = labels}));
        // Of the table itself, of labels found beside, of a catalogue.
        QCOMPARE(listOf(openVectors(table, {.labelColumn = "name"})->data->books.titles),
                 (Texts{"Alpha", "Beta", "Gamma"}));
        QCOMPARE(refusal(table, {.idColumn = "key", .labels = labels}), std::string("none"));
        const std::string catalogue = folder.put("b.csv", "book_id,title,original\na,Alpha,Aleph\n");
        const auto joined = openVectors(keys, {.labelColumn = "original", .books = catalogue});
        QVERIFY2(joined.ok(), joined.ok() ? "" : joined.error().text().c_str());
        QCOMPARE(std::string(joined->data->books.titles[0]), std::string("Aleph"));
        folder.put("vecs.tsv", "1\t2\t3\n4\t5\t6\n");
        folder.put("meta.tsv", "title\tother\nA\tX\nB\tY\n");
        const auto beside =
            openVectors(folder.put("vecs.tsv", "1\t2\t3\n4\t5\t6\n"), {.labelColumn = "other"});
        QVERIFY2(beside.ok(), beside.ok() ? "" : beside.error().text().c_str());
        QCOMPARE(listOf(beside->data->books.titles), (Texts{"X", "Y"}));
    }

    void labelsOfVectorsWithKeysAreJoinedByThem()
    {
        Folder folder;
        const std::string vectors = folder.put("v.txt", kVectors);
        const auto run =
            openVectors(vectors, {.labels = folder.put("l.csv", "id,title\nd,Delta\na,Alpha\nq,None\n")});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QCOMPARE(listOf(run->data->books.titles), (Texts{"Alpha", "", "", "Delta"}));
        QVERIFY(says(*run, "2 of 4 vectors have no label"));
    }

    void aCatalogueIsJoinedByIds()
    {
        Folder folder;
        const std::string vectors = folder.put("v.txt", kVectors);
        const auto run = openVectors(
            vectors,
            {.books = folder.put(
                 "b.csv", "book_id,title,authors,year\nd,Delta,D,1999\nc,Gamma,C,\na,Alpha,A,2001\n")});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QCOMPARE(listOf(run->data->books.ids), (Texts{"a", "b", "c", "d"}));
        QCOMPARE(listOf(run->data->books.titles), (Texts{"Alpha", "", "Gamma", "Delta"}));
        QCOMPARE(run->data->books.years[3], 1999);
        QVERIFY(run->data->match.coverage == 0.75);
    }

    void manyRowsAreInMemoryAndNotMapped()
    {
        constexpr std::size_t kCount = 300'000;
        constexpr std::size_t kColumns = 64;
        Folder folder;
        std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (300000, 64), }";
        header.resize(117, ' ');
        header += '\n';
        std::string file = "\x93NUMPY\x01";
        file += '\0';
        file += static_cast<char>(header.size());
        file += '\0';
        file += header;
        const std::size_t begin = file.size();
        file.resize(begin + kCount * kColumns * sizeof(float), '\x3f');
        QVERIFY(begin % 64 == 0);
        const auto run = openVectors(folder.put("v.npy", file));
        QVERIFY(run.ok());
        QCOMPARE(run->model->bookEmbedding().rows, kCount);
        std::ifstream maps("/proc/self/maps");
        const std::string all{std::istreambuf_iterator<char>(maps), {}};
        QVERIFY(all.find("/v.npy") == std::string::npos); // who writes it anew changes nothing here
    }
};

QTEST_APPLESS_MAIN(TestGivenRun)
#include "tst_given_run.moc"
