// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"
#include "engine/evaluation/ranking.h"
#include "engine/models/logistic_loss.h"
#include "engine/models/ncf/ncf_model.h"
#include "engine/parameters/model_kind.h"
#include "tests/engine/ranking_toys.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace shelf;

namespace {

NcfParameters smallParameters(NcfKind kind)
{
    NcfParameters p;
    p.kind = kind;
    p.gmfFactors = 5;
    p.layers = {22, 19, 6};
    return p;
}

RunSettings smallSettings(NcfKind kind)
{
    RunSettings s;
    s.kind = findModelKind("ncf");
    s.of<NcfParameters>() = smallParameters(kind);
    s.of<NcfParameters>().pretrainEpochs = 2;
    s.training.batchSize = 100;
    s.training.epochs = 3;
    s.training.optimizer.learningRate = 0.01;
    s.split.kind = SplitKind::none;
    return s;
}

const Tensor& named(const std::vector<Tensor>& tensors, const std::string& name)
{
    return *std::find_if(tensors.begin(), tensors.end(), [&](const Tensor& t) { return t.name == name; });
}

/// The logit as He et al. (2017) write it, in double, straight from the stored tensors.
double plainLogit(const NcfParameters& p, const std::vector<Tensor>& tensors, std::size_t user,
                  std::size_t book)
{
    const auto gmf = p.kind == NcfKind::mlp ? std::size_t{0} : static_cast<std::size_t>(p.gmfFactors);
    const Tensor& users = named(tensors, "user_embedding");
    const Tensor& books = named(tensors, "book_embedding");
    const float* u = &users.values[user * users.cols];
    const float* b = &books.values[book * books.cols];
    std::vector<double> last;
    for (std::size_t d = 0; d < gmf; ++d)
        last.push_back(double(u[d]) * double(b[d]));
    if (p.kind != NcfKind::gmf) {
        std::vector<double> x(u + gmf, u + users.cols);
        x.insert(x.end(), b + gmf, b + books.cols);
        for (std::size_t l = 1; l < p.layers.size(); ++l) {
            const Tensor& w = named(tensors, "dense_" + std::to_string(l) + ".weight");
            const Tensor& bias = named(tensors, "dense_" + std::to_string(l) + ".bias");
            std::vector<double> y(w.cols);
            for (std::size_t j = 0; j < w.cols; ++j) {
                y[j] = double(bias.values[j]);
                for (std::size_t i = 0; i < w.rows; ++i)
                    y[j] += x[i] * double(w.values[i * w.cols + j]);
                y[j] = std::max(0.0, y[j]);
            }
            x = y;
        }
        last.insert(last.end(), x.begin(), x.end());
    }
    const Tensor& w = named(tensors, "prediction.weight");
    double sum = double(named(tensors, "prediction.bias").values[0]);
    for (std::size_t i = 0; i < last.size(); ++i)
        sum += last[i] * double(w.values[i]);
    return sum;
}

/// The model's tensors with biases that are not all zero.
std::vector<Tensor> livelyTensors(NcfKind kind, std::size_t users, std::size_t books)
{
    auto tensors = toy::copiedTensors(*makeNcfModel(users, books, smallParameters(kind), 3));
    Random random(5);
    for (Tensor& tensor : tensors)
        for (float& value : tensor.values)
            value = 4 * value + random.uniform(-0.1f, 0.1f);
    return tensors;
}

std::unique_ptr<NcfModel> modelOf(NcfKind kind, std::vector<Tensor> tensors)
{
    const std::size_t users = tensors[0].rows - 1;
    const std::size_t books = tensors[1].rows - 1;
    return std::move(*NcfModel::fromTensors(smallParameters(kind), users, books, std::move(tensors)));
}

// The released weights of "Neural Collaborative Filtering".
Tensor readNpy(const std::string& path, std::string name)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const std::size_t header =
        static_cast<unsigned char>(bytes[8]) + 256u * static_cast<unsigned char>(bytes[9]);
    const std::string text = bytes.substr(10, header);
    Tensor t{std::move(name), 0, 1, {}};
    std::stringstream shape(text.substr(text.find('(') + 1));
    char comma = 0;
    shape >> t.rows >> comma;
    if (!(shape >> t.cols))
        t.cols = 1;
    t.values.resize(t.rows * t.cols);
    std::memcpy(t.values.data(), bytes.data() + 10 + header, t.values.size() * sizeof(float));
    return t;
}

/// gmf or mlp of the released weights, with a row for whoever is unknown.
std::unique_ptr<NcfModel> released(const std::string& folder, NcfKind kind)
{
    const std::string part = folder + (kind == NcfKind::gmf ? "/gmf_" : "/mlp_");
    std::vector<Tensor> tensors = {readNpy(part + "user_embedding_W.npy", "user_embedding"),
                                   readNpy(part + "item_embedding_W.npy", "book_embedding")};
    const std::size_t users = tensors[0].rows;
    const std::size_t books = tensors[1].rows;
    for (Tensor& table : tensors) {
        ++table.rows;
        table.values.resize(table.rows * table.cols);
    }
    const auto bias = [&](const std::string& file, const std::string& name) {
        Tensor t = readNpy(part + file, name);
        std::swap(t.rows, t.cols);
        tensors.push_back(std::move(t));
    };
    if (kind == NcfKind::mlp)
        for (const std::string layer : {"1", "2", "3"}) {
            tensors.push_back(readNpy(part + "layer" + layer + "_W.npy", "dense_" + layer + ".weight"));
            bias("layer" + layer + "_b.npy", "dense_" + layer + ".bias");
        }
    tensors.push_back(readNpy(part + "prediction_W.npy", "prediction.weight"));
    bias("prediction_b.npy", "prediction.bias");
    NcfParameters parameters;
    parameters.kind = kind;
    auto model = NcfModel::fromTensors(parameters, users, books, std::move(tensors));
    return model ? std::move(*model) : nullptr;
}

void kinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("gmf") << 0;
    QTest::newRow("mlp") << 1;
    QTest::newRow("neumf") << 2;
}

} // namespace

class TestNcf : public QObject {
    Q_OBJECT

private slots:
    void theReleasedWeightsGetTheirPublishedFigures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("hitRatio");
        QTest::addColumn<double>("ndcg");
        QTest::newRow("GMF") << static_cast<int>(NcfKind::gmf) << 0.636755 << 0.369085;
        QTest::newRow("MLP") << static_cast<int>(NcfKind::mlp) << 0.671026 << 0.396254;
        QTest::newRow("fused") << static_cast<int>(NcfKind::neumf) << 0.671026 << 0.396939;
    }

    void theReleasedWeightsGetTheirPublishedFigures()
    {
        QFETCH(int, kind);
        const std::string folder = testDataFolder() + "/ncf-oracle";
        std::ifstream tests(folder + "/test.rating");
        std::ifstream lists(folder + "/test.negative");
        if (!tests || !lists)
            QSKIP("the released weights are not here");
        auto model = released(folder, kind == static_cast<int>(NcfKind::mlp) ? NcfKind::mlp : NcfKind::gmf);
        QVERIFY(model);
        if (kind == static_cast<int>(NcfKind::neumf))
            model = fusedNcf(*model, *released(folder, NcfKind::mlp));
        QVERIFY(model && model->parameters().kind == static_cast<NcfKind>(kind));
        std::vector<std::size_t> places;
        std::string testLine, listLine;
        while (std::getline(tests, testLine) && std::getline(lists, listLine)) {
            std::istringstream test(testLine), list(listLine);
            std::int32_t user = 0, item = 0, other = 0;
            std::string pair;
            test >> user >> item;
            list >> pair;
            std::vector<std::int32_t> candidates;
            while (list >> other)
                candidates.push_back(other);
            QCOMPARE(candidates.size(), std::size_t(99));
            candidates.push_back(item);
            std::vector<float> scores(100);
            model->scorePairs(std::vector<std::int32_t>(100, user), candidates, scores);
            places.push_back(placeAmong(item, scores.back(), std::span(candidates).first(99),
                                        std::span(scores).first(99)));
        }
        QCOMPARE(places.size(), std::size_t(6040));
        const RankingMetrics m = metricsOfPlaces(places, 99, 10);
        QFETCH(double, hitRatio);
        QFETCH(double, ndcg);
        QVERIFY2(std::abs(m.hitRatio - hitRatio) < 6e-7, qPrintable(QString::number(m.hitRatio, 'f', 8)));
        QVERIFY2(std::abs(m.ndcg - ndcg) < 6e-7, qPrintable(QString::number(m.ndcg, 'f', 8)));
    }

    void aScoreIsTheSumThatThePaperWrites_data() { kinds(); }
    void aScoreIsTheSumThatThePaperWrites()
    {
        QFETCH(int, kind);
        const auto tensors = livelyTensors(static_cast<NcfKind>(kind), 9, 150);
        const auto model = modelOf(static_cast<NcfKind>(kind), tensors);
        for (const std::int32_t user : {0, 8, -1}) {
            std::vector<float> all(150), pairs(151);
            model->scoreAllBooks(user, all);
            std::vector<std::int32_t> books(151);
            for (std::size_t b = 0; b < books.size(); ++b)
                books[b] = static_cast<std::int32_t>(b); // the last is unknown
            model->predict(std::vector<std::int32_t>(151, user), books, pairs);
            const std::size_t row = user < 0 ? 9 : static_cast<std::size_t>(user);
            for (std::size_t b = 0; b < 151; ++b) {
                const double plain = plainLogit(model->parameters(), tensors, row, b);
                QVERIFY(std::abs(double(pairs[b]) - plain) < 1e-5 * (1 + std::abs(plain)));
                QVERIFY(b == 150 || std::abs(double(all[b]) - plain) < 1e-5 * (1 + std::abs(plain)));
            }
        }
        std::uint64_t stored = 0;
        for (const Tensor* tensor : model->tensors())
            stored += tensor->values.size();
        QCOMPARE(model->parameterCount(), stored);
    }

    void slopesAreThoseOfFiniteDifferences_data() { kinds(); }
    void slopesAreThoseOfFiniteDifferences()
    {
        QFETCH(int, kind);
        constexpr std::size_t kPairs = 40;
        auto tensors = livelyTensors(static_cast<NcfKind>(kind), kPairs, kPairs);
        const auto model = modelOf(static_cast<NcfKind>(kind), tensors);
        const NcfParameters p = model->parameters();
        const auto loss = [&] {
            double sum = 0;
            for (std::size_t i = 0; i < kPairs; ++i)
                sum += logisticLoss(plainLogit(p, tensors, i, i), i % 5 == 0).loss;
            return sum;
        };
        const NcfLayout& layout = model->layout();
        AlignedVector<float> input(kPairs * layout.inputLanes, 0.0f), inputSlopes(input.size(), 0.0f);
        AlignedVector<float> dense(layout.floats), denseSlopes(layout.floats, 0.0f);
        layout.pack(model->tensors(), 2, dense.data());
        for (std::size_t i = 0; i < kPairs; ++i) {
            layout.widen(&tensors[0].values[i * layout.rowDims], &input[i * layout.inputLanes]);
            layout.widen(&tensors[1].values[i * layout.rowDims],
                         &input[i * layout.inputLanes + layout.rowLanes]);
        }
        std::vector<AlignedVector<float>> turned;
        NcfPass::turn(layout, dense.data(), turned);
        NcfPass pass(layout);
        pass.forward(dense.data(), kPairs, input.data());
        for (std::size_t i = 0; i < kPairs; ++i)
            pass.logitSlopes()[i] =
                static_cast<float>(logisticLoss(double(pass.logits()[i]), i % 5 == 0).slope);
        pass.backward(dense.data(), turned, kPairs, input.data(), inputSlopes.data(), denseSlopes.data());

        // What was computed, in the order and shape of the tensors.
        std::vector<Tensor> slopes = {tensors[0], tensors[1]};
        for (std::size_t side = 0; side < 2; ++side)
            for (std::size_t i = 0; i < kPairs; ++i)
                for (std::size_t d = 0; d < layout.rowDims; ++d)
                    slopes[side].values[i * layout.rowDims + d] =
                        inputSlopes[i * layout.inputLanes + side * layout.rowLanes +
                                    (d < layout.gmfDims ? d : layout.gmfLanes + d - layout.gmfDims)];
        for (Tensor& tensor : layout.unpack(denseSlopes.data()))
            slopes.push_back(std::move(tensor));
        Random random(2);
        for (std::size_t t = 0; t < tensors.size(); ++t)
            for (int trial = 0; trial < 40; ++trial) {
                const std::size_t used = t < 2 ? kPairs * tensors[t].cols : tensors[t].values.size();
                const std::size_t at = random.below(used);
                float& value = tensors[t].values[at];
                const float before = value;
                value = before + 1e-3f;
                const double above = loss(), high = double(value);
                value = before - 1e-3f;
                const double below = loss(), low = double(value);
                value = before;
                const double expected = (above - below) / (high - low);
                const double found = double(slopes[t].values[at]);
                QVERIFY2(std::abs(found - expected) < 2e-3 * (1 + std::abs(expected)),
                         qPrintable(QStringLiteral("%1: %2, expected %3")
                                        .arg(QString::fromStdString(tensors[t].name))
                                        .arg(found)
                                        .arg(expected)));
            }
    }

    void drawnBooksAreNeverKnownOnesAndAllOthersAreAlikeLikely()
    {
        const std::vector<std::int32_t> known = {0, 1, 4, 7, 9};
        std::vector<int> drawn(10, 0);
        Random random(1);
        for (int i = 0; i < 50000; ++i)
            ++drawn[static_cast<std::size_t>(drawUnknown(known, 10, random))];
        for (std::int32_t book = 0; book < 10; ++book) {
            const bool knows = std::find(known.begin(), known.end(), book) != known.end();
            const int expected = knows ? 0 : 10000;
            QVERIFY(std::abs(drawn[static_cast<std::size_t>(book)] - expected) <= (knows ? 0 : 400));
        }
        QCOMPARE(drawUnknown({}, 1, random), 0);
        QCOMPARE(drawUnknown(std::vector<std::int32_t>{0, 1, 2}, 3, random), -1);
        QCOMPARE(drawUnknown(std::vector<std::int32_t>{0, 2}, 3, random), 1);
    }

    void readersWhoKnowEveryBookDoNotStopTraining()
    {
        auto made = toy::twoTastes(20, 8, 4, smallSettings(NcfKind::gmf));
        auto data = std::make_shared<Dataset>(*made.data);
        for (std::int32_t b = 0; b < 8; ++b) {
            made.split.train.push_back(static_cast<std::uint32_t>(data->rating.size()));
            toy::addRating(*data, 20, b, 5);
        }
        data->userIds.push_back("all");
        made.data = data;
        const Positives positives(Interactions(*data, made.split.train));
        QCOMPARE(positives.size(), std::size_t(80));
        QVERIFY(made.fit().ok());
    }

    void joiningTwoModelsGivesTheMeanOfTheirScores()
    {
        const auto gmf = modelOf(NcfKind::gmf, livelyTensors(NcfKind::gmf, 6, 30));
        const auto mlp = modelOf(NcfKind::mlp, livelyTensors(NcfKind::mlp, 6, 30));
        const auto fused = fusedNcf(*gmf, *mlp);
        std::vector<float> a(30), b(30), both(30);
        gmf->scoreAllBooks(2, a);
        mlp->scoreAllBooks(2, b);
        fused->scoreAllBooks(2, both);
        for (std::size_t i = 0; i < 30; ++i)
            QVERIFY(std::abs(both[i] - (a[i] + b[i]) / 2) < 1e-5f);
        QCOMPARE(fused->bookEmbedding().cols, gmf->bookEmbedding().cols + mlp->bookEmbedding().cols);
    }

    void threadsDoNotChangeASingleBit_data() { kinds(); }
    void threadsDoNotChangeASingleBit()
    {
        QFETCH(int, kind);
        const auto made = toy::twoTastes(120, 60, 12, smallSettings(static_cast<NcfKind>(kind)));
        const auto one = made.fit(1);
        QVERIFY(one.ok());
        for (const int threads : {2, 4})
            QVERIFY(toy::sameBytes(*one->model, *made.fit(threads)->model));
        auto other = made;
        other.settings.seed = 2;
        QVERIFY(!toy::sameBytes(*one->model, *other.fit(1)->model));
    }

    void aSavedModelComesBackAndADamagedOneDoesNot_data() { kinds(); }
    void aSavedModelComesBackAndADamagedOneDoesNot()
    {
        QFETCH(int, kind);
        auto made = toy::twoTastes(30, 20, 5, smallSettings(static_cast<NcfKind>(kind)));
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        QCOMPARE(toy::restoringFault(made, *outcome->model), QByteArray());
        const auto tensors = toy::copiedTensors(*outcome->model);
        made.settings.of<NcfParameters>().layers = {};
        made.settings.of<NcfParameters>().gmfFactors = -1;
        QVERIFY(!made.restored(tensors).ok());
    }

    void aNewReaderGetsBooksOfTheTasteShown_data() { kinds(); }
    void aNewReaderGetsBooksOfTheTasteShown()
    {
        QFETCH(int, kind);
        auto made = toy::twoTastes(200, 60, 12, smallSettings(static_cast<NcfKind>(kind)));
        made.settings.training.epochs = 30;
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        std::vector<float> scores(60), again(60), reader(60);
        outcome->model->scoreAllBooks(0, reader);
        QVERIFY(toy::shareOfFirstHalfAbove(reader, {}) > 0.95);
        const std::vector<std::int32_t> liked = {3, 11, 20, 27};
        const std::vector<float> ratings(4, 5.0f);
        outcome->model->scoreNewReader(liked, ratings, scores);
        outcome->model->scoreNewReader(liked, ratings, again);
        QVERIFY(scores == again);
        QVERIFY2(toy::shareOfFirstHalfAbove(scores, liked) > 0.8, // by chance a half
                 qPrintable(QString::number(toy::shareOfFirstHalfAbove(scores, liked))));
        outcome->model->scoreNewReader({}, {}, scores);
        QVERIFY(std::all_of(scores.begin(), scores.end(), [](float s) { return std::isfinite(s); }));
    }

    void stoppingInPretrainingIsACancellationAndLaterKeepsTheModel()
    {
        auto made = toy::twoTastes(200, 60, 12, smallSettings(NcfKind::neumf));
        made.settings.training.epochs = 8;
        made.settings.of<NcfParameters>().pretrainEpochs = 2;
        FitObserver observer;
        int calls = 0;
        observer.progress = [&](const TrainingProgress&) { return ++calls < 2; };
        const auto cancelled = made.fit(1, observer);
        QVERIFY(!cancelled.ok() && cancelled.error().kind == ErrorKind::cancelled);
        int epochs = 0;
        observer.epoch = [&](const EpochRecord&, bool) { ++epochs; };
        observer.progress = [&](const TrainingProgress&) { return epochs < 3; };
        const auto stopped = made.fit(1, observer);
        QVERIFY(stopped.ok() && stopped->history.stoppedByUser);
        QVERIFY(stopped->model);
        QCOMPARE(stopped->history.epochs.size(), std::size_t(3));
    }

    void movieLensIsLearnedFarBetterThanByPopularity()
    {
        // An independent PyTorch run of GMF reaches 0.634 among 99; popularity 0.41.
        RunSettings settings = *presetSettings("gmf");
        settings.training.epochs = 8;
        settings.training.evaluateEvery = 8;
        const auto made = toy::movieLens(SplitKind::lastOut, settings);
        if (!made.data)
            QSKIP("MovieLens 100k is not here");
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        const auto m = rankingMetrics(*outcome->model, *made.data, made.split, {.k = 10, .sampled = true});
        QVERIFY(m.ok());
        QVERIFY2(m->hitRatio > 0.56, qPrintable(QString::number(m->hitRatio)));
    }
};

QTEST_APPLESS_MAIN(TestNcf)
#include "tst_ncf.moc"
