// SPDX-License-Identifier: GPL-3.0-or-later
// The models in golden/vectors were saved by Keras 3.15.1 on JAX, the figures below are its predict()'s.
#include "engine/files/run/run_file.h"
#include "engine/parameters/model_kind.h"
#include "engine/vectors/keras_graph.h"
#include "engine/vectors/keras_import.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

std::string golden(const char* name)
{
    return std::string(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/vectors/") + name;
}

/// Every reader has rated every book, the last first.
std::shared_ptr<const Dataset> ratings(const std::vector<std::string>& users,
                                       const std::vector<std::string>& books)
{
    auto data = std::make_shared<Dataset>();
    data->books.ids = TextList(books);
    data->books.titles.resize(books.size());
    data->books.authors.resize(books.size());
    data->books.languages.resize(books.size());
    data->books.imageUrls.resize(books.size());
    data->books.years.assign(books.size(), kNoYear);
    data->userIds = TextList(users);
    for (std::size_t u = users.size(); u-- > 0;)
        for (std::size_t b = books.size(); b-- > 0;) {
            data->user.push_back(static_cast<std::int32_t>(u));
            data->book.push_back(static_cast<std::int32_t>(b));
            data->rating.push_back(static_cast<float>(1 + (u + b) % 5));
        }
    data->scale = {1, 5};
    return data;
}

float scoreOf(const Run& run, std::string_view user, std::string_view book)
{
    std::vector<float> scores(run.data->bookCount());
    run.model->scoreAllBooks(run.data->findUser(user), scores);
    return scores[static_cast<std::size_t>(run.data->findBook(book))];
}

bool isNear(float a, double b)
{
    return std::abs(static_cast<double>(a) - b) < 1e-5;
}

} // namespace

class TestKerasImport : public QObject {
    Q_OBJECT

private slots:
    void aNetworkPredictsAsKerasDoes()
    {
        // Readers come first in its concatenation, its activations are tanh and sigmoid, its output has no
        // bias; the ids are the numbers of the rows, and row 0 is nobody's.
        const double expected[3][4] = {{0.4258033037, 0.5928086638, 0.1372319162, 0.6124757528},
                                       {0.4275031984, 0.5938317180, 0.1373157054, 0.6125578284},
                                       {0.4263601303, 0.5930766463, 0.1371462345, 0.6124999523}};
        std::vector<std::string> notes;
        const auto run =
            importKeras(golden("network.keras"), ratings({"3", "1", "2"}, {"4", "1", "3", "2"}), {}, notes);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        for (int u = 1; u <= 3; ++u)
            for (int b = 1; b <= 4; ++b)
                QVERIFY(isNear(scoreOf(*run, std::to_string(u), std::to_string(b)), expected[u - 1][b - 1]));
        std::string all;
        for (const std::string& note : notes)
            all += note + '\n';
        QVERIFY(all.find("'Book-Embedding' was taken for the books'") != std::string::npos);
        QVERIFY(all.find("the table of the books the id is the number of the row") != std::string::npos);

        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("r.shelf")).toStdString();
        QVERIFY(saveRun(*run, path).ok());
        const auto again = loadRun(path);
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        QVERIFY(isNear(scoreOf(*again, "2", "3"), expected[1][2]));
    }

    void aProductPredictsAsKerasDoes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow(".keras") << QStringLiteral("product.keras");
        QTest::newRow(".h5") << QStringLiteral("product.h5");
    }

    void aProductPredictsAsKerasDoes()
    {
        QFETCH(QString, file);
        const double expected[3][4] = {
            {4.5, -5, 12.125, -12.5}, {1.5, 1.4921875, -5.4375, -4.5}, {2.5, -1.984375, 23.25, 10.5}};
        // As many ids as rows, which are no numbers of rows: the rows are the ids in their order, 9
        // before 10.
        std::vector<std::string> notes;
        const auto run = importKeras(golden(file.toLatin1().constData()),
                                     ratings({"30", "7", "9"}, {"100", "9", "10", "205"}), {}, notes);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        const char* const users[] = {"7", "9", "30"};
        const char* const books[] = {"9", "10", "100", "205"};
        for (int u = 0; u < 3; ++u)
            for (int b = 0; b < 4; ++b)
                QVERIFY(isNear(scoreOf(*run, users[u], books[b]), expected[u][b]));
        QVERIFY(notes.back().find("sorted") != std::string::npos);
        // By the order in which the ratings name them first: the last of each list.
        const auto other = importKeras(golden(file.toLatin1().constData()),
                                       ratings({"30", "7", "9"}, {"100", "9", "10", "205"}),
                                       {.books = IdOrder::appearance, .users = IdOrder::appearance}, notes);
        QVERIFY(other.ok() && isNear(scoreOf(*other, "9", "205"), expected[0][0]));
        QVERIFY(isNear(scoreOf(*other, "30", "9"), expected[2][2]));
    }

    void ratingsOfAnotherModelAreRefused()
    {
        std::vector<std::string> notes;
        const auto more =
            importKeras(golden("product.keras"), ratings({"1", "2"}, {"a", "b", "c", "d", "e"}), {}, notes);
        QVERIFY(!more.ok() && more.error().message.find("5 books") != std::string::npos);
        const auto far = importKeras(golden("network.keras"), ratings({"1", "2"}, {"1", "20"}),
                                     {.books = IdOrder::number}, notes);
        QVERIFY(!far.ok() && far.error().message.find("20") != std::string::npos);
        const auto layer =
            importKeras(golden("network.keras"), ratings({"1"}, {"1"}), {.bookLayer = "Cover"}, notes);
        QVERIFY(!layer.ok() && layer.error().advice.find("Book-Embedding") != std::string::npos);
        QVERIFY(!importKeras(golden("plain.npy"), ratings({"1"}, {"1"}), {}, notes).ok());
        QVERIFY(!importKeras(golden("arrays.h5"), ratings({"1"}, {"1"}), {}, notes).ok());
    }

    void modelsOfOtherShapesSayWhatIsInTheWay()
    {
        // In JSON with ' for ".
        const auto config = [](std::string text) {
            std::replace(text.begin(), text.end(), '\'', '"');
            return "{\"config\":{\"layers\":[" + text + "]}}";
        };
        const auto refusal = [&](const std::string& layers) {
            const auto graph = readKerasGraph(config(layers), "m.keras");
            return graph.ok() ? std::string() : graph.error().message.text();
        };
        const auto layer = [](const std::string& kind, const std::string& name, const std::string& more,
                              const std::string& inputs) {
            return "{'class_name':'" + kind + "','name':'" + name + "','config':{" + more +
                   "},'inbound_nodes':[[" + inputs + "]]}";
        };
        const auto from = [](const std::string& name) { return "['" + name + "',0,0,{}]"; };
        const std::string tables = layer("InputLayer", "b", "", "") + ',' + layer("InputLayer", "u", "", "") +
                                   ',' + layer("Embedding", "B", "", from("b")) + ',' +
                                   layer("Embedding", "U", "", from("u")) + ',';
        const std::string both = from("B") + ',' + from("U");
        const auto refusedFor = [&](const std::string& layers, const char* words) {
            return refusal(tables + layers).find(words) != std::string::npos;
        };
        QCOMPARE(refusal(tables + layer("Dot", "d", "'normalize':false", both)), std::string());
        QVERIFY(refusedFor(layer("Dot", "d", "'normalize':true", both), "length 1"));
        QVERIFY(refusedFor(layer("Add", "a", "", both), "'a' (Add)"));
        const std::string joined = layer("Concatenate", "c", "", both) + ',';
        QVERIFY(
            refusedFor(joined + layer("Dense", "o", "'units':2,'activation':'relu'", from("c")), "one unit"));
        QVERIFY(refusedFor(joined + layer("Dense", "o", "'units':1,'activation':'gelu'", from("c")),
                           "activation"));
        QVERIFY(!refusal(layer("Dropout", "x", "", from("x"))).empty());
        // Braces in texts are none, quotes with a backslash end none.
        const std::string named = tables + layer("Dot", "d", "'label':'a [[ \\' b', 'note':[1]", both);
        QCOMPARE(refusal(named), std::string());
        const std::string deep = std::string(100, '[') + std::string(100, ']');
        QVERIFY(refusedFor(layer("Dot", "d", "'deep':" + deep, both), "makes no sense"));
        QVERIFY(refusedFor(layer("Dot", "d", "'label':'\\'','deep':" + deep, both), "makes no sense"));
        QVERIFY(refusedFor(layer("Dot", "d", "'label':'\\\\','deep':" + deep, both), "makes no sense"));
        QVERIFY(!readKerasGraph(std::string(100000, '['), "m").ok());
        QVERIFY(!readKerasGraph(config("7"), "m").ok());
    }
};

QTEST_APPLESS_MAIN(TestKerasImport)
#include "tst_keras_import.moc"
