// SPDX-License-Identifier: GPL-3.0-or-later
// What models travel in, taken apart by the formats' own rules. Other programs' readers open the same files
// in tests/readers.
#include "engine/files/exports/export.h"
#include "engine/files/exports/models/layers_model.h"
#include "engine/files/exports/models/onnx_file.h"
#include "tests/engine/export_rows.h"
#include "tests/engine/layered_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <numeric>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 5;
constexpr std::size_t kBooks = 7;
constexpr std::size_t kFactors = 3;

QByteArray contents(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::vector<float> floatsOf(const QByteArray& bytes)
{
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

/// The layers of a model.json worked out by what Keras says of each.
class LayersReader {
public:
    LayersReader(const QByteArray& topology, const QByteArray& weights)
    {
        m_model = QJsonDocument::fromJson(topology).object();
        const auto values = floatsOf(weights);
        std::size_t at = 0;
        const QJsonObject group = m_model[QLatin1String("weightsManifest")].toArray()[0].toObject();
        for (const QJsonValue& one : group[QLatin1String("weights")].toArray()) {
            std::size_t count = 1;
            for (const QJsonValue& length : one[QLatin1String("shape")].toArray())
                count *= static_cast<std::size_t>(length.toInt());
            const auto begin = values.begin() + static_cast<std::ptrdiff_t>(at);
            m_weights[one[QLatin1String("name")].toString()] = {begin,
                                                                begin + static_cast<std::ptrdiff_t>(count)};
            at += count;
        }
        m_isWhole = at == values.size() && !m_model.isEmpty();
    }

    double score(int user, int book) const
    {
        if (!m_isWhole)
            return NAN;
        QMap<QString, std::vector<double>> given;
        const QJsonObject config =
            m_model[QLatin1String("modelTopology")][QLatin1String("model_config")][QLatin1String("config")]
                .toObject();
        for (const QJsonValue& layer : config[QLatin1String("layers")].toArray()) {
            const QString kind = layer[QLatin1String("class_name")].toString();
            const QString name = layer[QLatin1String("name")].toString();
            const QJsonObject with = layer[QLatin1String("config")].toObject();
            std::vector<std::vector<double>> in;
            for (const QJsonValue& node : layer[QLatin1String("inbound_nodes")][0].toArray())
                in.push_back(given.value(node[0].toString()));
            std::vector<double> out;
            if (kind == QLatin1String("InputLayer")) {
                out = {double(name == QLatin1String("user") ? user : book)};
            } else if (kind == QLatin1String("Embedding")) {
                const auto& table = m_weights[name + QLatin1String("/embeddings")];
                const auto dims = static_cast<std::size_t>(with[QLatin1String("output_dim")].toInt());
                const auto row = table.begin() + static_cast<std::ptrdiff_t>(std::size_t(in[0][0]) * dims);
                out.assign(row, row + static_cast<std::ptrdiff_t>(dims));
            } else if (kind == QLatin1String("Flatten")) {
                out = in[0];
            } else if (kind == QLatin1String("Concatenate")) {
                for (const auto& part : in)
                    out.insert(out.end(), part.begin(), part.end());
            } else if (kind == QLatin1String("Multiply") || kind == QLatin1String("Add")) {
                out = in[0];
                for (std::size_t i = 1; i < in.size(); ++i)
                    for (std::size_t c = 0; c < out.size(); ++c)
                        out[c] = kind == QLatin1String("Add") ? out[c] + in[i][c] : out[c] * in[i][c];
            } else if (kind == QLatin1String("Dot")) {
                out = {std::inner_product(in[0].begin(), in[0].end(), in[1].begin(), 0.0)};
            } else if (kind == QLatin1String("Dense")) {
                const auto& kernel = m_weights[name + QLatin1String("/kernel")];
                const auto& bias = m_weights[name + QLatin1String("/bias")];
                for (std::size_t unit = 0; unit < bias.size(); ++unit) {
                    double sum = double(bias[unit]);
                    for (std::size_t c = 0; c < in[0].size(); ++c)
                        sum += in[0][c] * double(kernel[c * bias.size() + unit]);
                    const QString activation = with[QLatin1String("activation")].toString();
                    out.push_back(activation == QLatin1String("relu")      ? std::max(0.0, sum)
                                  : activation == QLatin1String("sigmoid") ? 1 / (1 + std::exp(-sum))
                                  : activation == QLatin1String("tanh")    ? std::tanh(sum)
                                                                           : sum);
                }
            }
            given[name] = out;
        }
        return given.value(QStringLiteral("score")).size() == 1 ? given[QStringLiteral("score")][0] : NAN;
    }

private:
    QJsonObject m_model;
    QMap<QString, std::vector<float>> m_weights;
    bool m_isWhole = false;
};

} // namespace

class TestModelExports : public QObject {
    Q_OBJECT

private slots:
    void arraysAreOnesThatNumPyMaps();
    void tensorsLieAsTheHeaderSays();
    void layersGiveTheScores();
    void everyKindOfStepBecomesALayer();
    void aModelTooLargeForOnnxIsRefused();
    void theProjectorGetsGroupsAndTheMap();
    void booksThatTheModelKnowsNothingOfAreInNone();
    void modelsThatAreNoLayersSaySo();

private:
    ExportCall call()
    {
        ExportCall call;
        call.data = m_run.data.get();
        call.run = &m_run;
        call.folder = m_folder.path().toStdString();
        return call;
    }
    QByteArray written(const char* name) const { return contents(m_folder.filePath(QLatin1String(name))); }

    Run m_run = toy::makeLayeredRun(kUsers, kBooks, kFactors);
    QTemporaryDir m_folder;
};

void TestModelExports::arraysAreOnesThatNumPyMaps()
{
    QVERIFY(kNpyExport.write(call()).ok());
    const QByteArray file = written("book_embedding.npy");
    QVERIFY(file.startsWith(QByteArray("\x93NUMPY\x01\x00", 8)));
    const int header = static_cast<unsigned char>(file[8]) + 256 * static_cast<unsigned char>(file[9]);
    QCOMPARE((10 + header) % 64, 0);
    const QByteArray text = file.mid(10, header);
    QVERIFY(text.startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (7, 3), }"));
    QVERIFY(text.endsWith('\n'));
    const std::vector<float> values = floatsOf(file.mid(10 + header));
    QCOMPARE(values.size(), kBooks * kFactors);
    for (std::size_t b = 0; b < kBooks; ++b)
        for (std::size_t d = 0; d < kFactors; ++d)
            QCOMPARE(values[b * kFactors + d], m_run.model->bookEmbedding().row(b)[d]);
    const QList<QByteArray> books = written("books.csv").trimmed().split('\n');
    QCOMPARE(books[0], QByteArray("book_id,title,authors,year,ratings,mean_rating"));
    QCOMPARE(books.size(), qsizetype(kBooks + 1));
    QVERIFY(books[3].startsWith("b2,Title 2,Author 2,,"));
    QCOMPARE(written("users.csv").trimmed().split('\n').size(), qsizetype(kUsers + 1));
}

void TestModelExports::tensorsLieAsTheHeaderSays()
{
    QVERIFY(kSafetensorsExport.write(call()).ok());
    const QByteArray file = written("model.safetensors");
    std::uint64_t length = 0;
    std::memcpy(&length, file.constData(), sizeof length);
    QCOMPARE(length % 8, std::uint64_t(0));
    const QJsonObject header = QJsonDocument::fromJson(file.mid(8, static_cast<qsizetype>(length))).object();
    QCOMPARE(header.keys(), (QStringList{QStringLiteral("__metadata__"), QStringLiteral("book_embedding"),
                                         QStringLiteral("user_embedding")}));
    for (const QJsonValue& note : header[QLatin1String("__metadata__")].toObject())
        QVERIFY(note.isString());
    const QJsonObject user = header[QLatin1String("user_embedding")].toObject();
    QCOMPARE(user[QLatin1String("dtype")].toString(), QStringLiteral("F32"));
    QCOMPARE(user[QLatin1String("shape")].toArray(), (QJsonArray{int(kUsers + 1), int(kFactors)}));
    const QJsonArray at = user[QLatin1String("data_offsets")].toArray();
    QCOMPARE(at[1].toInteger() + 8 + qint64(length), qint64(file.size()));
    const std::vector<float> values = floatsOf(file.mid(8 + qsizetype(length) + at[0].toInteger()));
    QCOMPARE(values[1], m_run.model->userEmbedding().row(0)[1]);
}

void TestModelExports::layersGiveTheScores()
{
    QVERIFY(kTfjsExport.write(call()).ok());
    const LayersReader reader(written("model.json"), written("group1-shard1of1.bin"));
    std::vector<float> scores(kBooks);
    for (std::size_t u = 0; u < kUsers; ++u) {
        m_run.model->scoreAllBooks(static_cast<std::int32_t>(u), scores);
        for (std::size_t b = 0; b < kBooks; ++b)
            QVERIFY(std::abs(reader.score(int(u), int(b)) - double(scores[b])) < 1e-5);
    }
}

void TestModelExports::everyKindOfStepBecomesALayer()
{
    ScoreGraph graph;
    const auto table = [&](std::size_t rows, std::size_t cols, float first) {
        std::vector<float> values(rows * cols);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = first + 0.1F * static_cast<float>(i % 11);
        return graph.own(std::move(values), rows, cols);
    };
    const MatrixView users = table(4, 2, -0.3F);
    const MatrixView books = table(5, 2, 0.2F);
    const std::size_t user = graph.userRow("u", users);
    const std::size_t book = graph.bookRow("b", books, ScoreGraph::Unknown::zeros);
    const std::size_t product = graph.multiply("m", user, book);
    const std::size_t joined = graph.concatenate("c", {product, book});
    const MatrixView weights = table(4, 3, -0.4F);
    const MatrixView bias = table(1, 3, 0.05F);
    std::size_t last = graph.dense("d1", joined, weights, bias, Activation::tanh);
    const MatrixView out = table(3, 1, 0.7F);
    const MatrixView outBias = table(1, 1, -0.2F);
    last = graph.dense("d2", last, out, outBias, Activation::sigmoid);
    graph.add("s", {last, graph.dot("p", user, book)}, 1.5F);
    const auto by = [&](std::size_t u, std::size_t b) {
        const auto at = [](const MatrixView& view, std::size_t row, std::size_t c) {
            return row < view.rows ? double(view.row(row)[c]) : 0.0;
        };
        double in[4] = {at(users, u, 0) * at(books, b, 0), at(users, u, 1) * at(books, b, 1), at(books, b, 0),
                        at(books, b, 1)};
        double sum = double(outBias.data[0]);
        for (std::size_t unit = 0; unit < 3; ++unit) {
            double own = double(bias.data[unit]);
            for (std::size_t c = 0; c < 4; ++c)
                own += in[c] * at(weights, c, unit);
            sum += std::tanh(own) * at(out, unit, 0);
        }
        return 1 / (1 + std::exp(-sum)) + in[0] + in[1] + 1.5;
    };
    const LayersModel model = layersModel(graph, "toy", "preferences", "w.bin");
    const LayersReader reader(QByteArray::fromStdString(model.topology),
                              QByteArray::fromStdString(model.weights));
    for (std::size_t u = 0; u < 4; ++u)
        for (std::size_t b = 0; b < 6; ++b)
            QVERIFY(std::abs(reader.score(int(u), int(b)) - by(u, b)) < 1e-6);
    const auto bytes = onnxBytes(graph, "toy", "", {});
    QVERIFY(bytes.ok());
    QVERIFY(bytes->starts_with(onnxBegin()));
}

void TestModelExports::aModelTooLargeForOnnxIsRefused()
{
    ScoreGraph graph; // that no memory stands behind: it must be refused before anything is read
    const std::size_t user = graph.userRow("u", {nullptr, 40'000'000, 20, 20});
    graph.dot("d", user, graph.bookRow("b", {nullptr, 10, 20, 20}));
    const auto bytes = onnxBytes(graph, "large", "", {});
    QVERIFY(!bytes.ok());
    QVERIFY(bytes.error().message.find("3.2 GB") != std::string::npos);
    QVERIFY(!bytes.error().advice.empty());
}

void TestModelExports::theProjectorGetsGroupsAndTheMap()
{
    m_run.unlearned.assign(kBooks, 0);
    m_run.unlearned[2] = 1;
    QVERIFY(kProjectorExport.write(call()).ok());
    m_run.unlearned.clear();
    const QList<QByteArray> meta = written("meta.tsv").trimmed().split('\n');
    QVERIFY(meta[0].endsWith("\tgroup"));
    QCOMPARE(meta.size(), qsizetype(kBooks)); // a header, and one book is not learned
    for (qsizetype i = 1; i < meta.size(); ++i)
        QVERIFY(!meta[i].split('\t').last().isEmpty());
    QVERIFY(written("projector_config.pbtxt").contains("bookmarks_path: \"projector_bookmarks.txt\""));
    const QJsonArray states = QJsonDocument::fromJson(written("projector_bookmarks.txt")).array();
    QCOMPARE(states.size(), qsizetype(1));
    const QJsonObject state = states[0].toObject();
    QCOMPARE(state[QLatin1String("selectedProjection")].toString(), QStringLiteral("umap"));
    QCOMPARE(state[QLatin1String("projections")].toArray().size(), qsizetype(kBooks - 1));
    const QJsonObject first = state[QLatin1String("projections")][0].toObject();
    QCOMPARE(first.keys(), (QStringList{QStringLiteral("umap-0"), QStringLiteral("umap-1")}));
    QVERIFY(written("projector_readme.txt").contains("Spherize data"));
    // Where the Projector would tick it by itself, it is said aloud too.
    QVERIFY(kProjectorExport.caution(call()).empty());
    const Run wide = toy::makeRun(kUsers, kBooks, 50);
    ExportCall wider = call();
    wider.run = &wide;
    QVERIFY(kProjectorExport.caution(wider).find("Spherize") != std::string::npos);
}

void TestModelExports::booksThatTheModelKnowsNothingOfAreInNone()
{
    m_run.unlearned.assign(kBooks, 0);
    m_run.unlearned[2] = 1;
    for (const Export* one : {&kNpyExport, &kSafetensorsExport, &kTfjsExport, &kFolderExport})
        QVERIFY(one->write(call()).ok());
    m_run.unlearned.clear();
    QVERIFY(written("book_embedding.npy").contains("(6, 3)"));
    const QList<QByteArray> books = written("books.csv").trimmed().split('\n');
    QCOMPARE(books.size(), qsizetype(kBooks));
    QVERIFY(books[3].startsWith("b3,"));
    QVERIFY(written("model.safetensors").contains("\"book_vectors\":{\"dtype\":\"F32\",\"shape\":[6,3]"));
    QVERIFY(written("README.md").contains("The first rows of `book_vectors` are the lines of `books.csv`"));
    QVERIFY(written("README.md").contains("The first rows of `user_embedding` are the lines of `users.csv`"));
    const LayersReader reader(written("model.json"), written("group1-shard1of1.bin"));
    std::vector<float> scores(kBooks);
    m_run.model->scoreAllBooks(1, scores);
    for (int row = 0; row < 6; ++row) // those behind the missing one move up
        QVERIFY(std::abs(reader.score(1, row) - double(scores[std::size_t(row < 2 ? row : row + 1)])) < 1e-5);
}

void TestModelExports::modelsThatAreNoLayersSaySo()
{
    const Run plain = toy::makeRun(kUsers, kBooks, 0);
    ExportCall without = call();
    without.run = &plain;
    for (const Export* one : {&kOnnxExport, &kTfjsExport}) {
        QVERIFY(lackOf(*one, without).has_value());
        const auto failed = one->write(without);
        QVERIFY(!failed.ok());
        QVERIFY(!failed.error().advice.empty());
        QVERIFY(!lackOf(*one, call()).has_value());
    }
}

QTEST_APPLESS_MAIN(TestModelExports)
#include "tst_model_exports.moc"
