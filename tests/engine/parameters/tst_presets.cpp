// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/models/network/network.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace shelf;

namespace {

RunSettings preset(std::string_view name)
{
    return *presetSettings(name);
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void everyPresetHasANameOfItsOwnAndIsExplained()
    {
        std::set<std::string_view> names;
        std::set<std::string_view> titles;
        for (const Preset& preset : presets()) {
            const QByteArray name(preset.name.data(), static_cast<qsizetype>(preset.name.size()));
            QVERIFY2(names.insert(preset.name).second, name.constData());
            QCOMPARE(preset.settings.preset, std::string(preset.name));
            QVERIFY2(!preset.title.empty() && preset.summary.size() > 40, name.constData());
            QVERIFY2(titles.insert(preset.title).second, name.constData());
            QVERIFY2(!preset.goodFor.empty() && preset.goodFor.back() != '.', name.constData());
            QVERIFY2(!titleOf(preset.group).empty(), name.constData());
            // A figure comes with where it was published.
            QVERIFY2(preset.published.empty() || preset.published.back() == ')', name.constData());
            QVERIFY2(checkSettings(preset.settings).ok(), name.constData());
        }
        for (const std::string_view name : {"goodbooks-neural", "mf", "nnmf", "neural-mf", "goodbooks-mf",
                                            "goodbooks-deep", "biased-mf", "bias", "mean"})
            QVERIFY(names.count(name) == 1);
        QCOMPARE(RunSettings().preset, std::string("goodbooks-neural"));
    }

    void anUnknownPresetNamesTheNearest()
    {
        const auto unknown = presetSettings("goodboks-mf");
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.error().kind == ErrorKind::usage);
        QCOMPARE(unknown.error().advice, std::string("Did you mean goodbooks-mf?"));
    }

    // The figures below are those of the published systems.
    void theGoodbooksRegressorIsAsPublished()
    {
        const RunSettings s = preset("goodbooks-neural");
        QVERIFY(s.kind->key == "network");
        QCOMPARE(s.of<NetworkParameters>().bookEmbedding, 15);
        QCOMPARE(s.of<NetworkParameters>().userEmbedding, 15);
        QVERIFY(s.of<NetworkParameters>().hidden == std::vector<int>{128});
        QVERIFY(s.of<NetworkParameters>().activations == std::vector<Activation>{Activation::relu});
        QVERIFY(s.of<NetworkParameters>().outputActivation == Activation::relu);
        QVERIFY(s.training.optimizer.kind == OptimizerKind::adam && s.training.loss == Loss::mse);
        QCOMPARE(s.training.optimizer.learningRate, 1e-3);
        QCOMPARE(s.training.batchSize, 64);
        QCOMPARE(s.training.epochs, 5);
        QVERIFY(s.split.kind == SplitKind::random);
        QCOMPARE(s.split.fraction, 0.2);
    }

    void theFactorizationsAreAsPublished()
    {
        const RunSettings mf = preset("mf");
        QVERIFY(mf.kind->key == "factorization");
        QVERIFY(mf.of<VectorParameters>().factors == 3 && !mf.of<FactorizationParameters>().biases &&
                !mf.of<FactorizationParameters>().nonNegative);
        QVERIFY(mf.training.batchSize == 32 && mf.training.epochs == 100 && mf.training.loss == Loss::mse);
        const RunSettings nnmf = preset("nnmf");
        QVERIFY(nnmf.of<FactorizationParameters>().nonNegative && nnmf.of<VectorParameters>().factors == 3 &&
                nnmf.training.epochs == 10);
        const RunSettings large = preset("goodbooks-mf");
        QVERIFY(large.of<VectorParameters>().factors == 10 && !large.of<FactorizationParameters>().biases);
        QVERIFY(large.training.batchSize == 1024 && large.training.steps == 200);
        QVERIFY(preset("biased-mf").of<FactorizationParameters>().biases);
    }

    void theNetworksAreAsPublished()
    {
        const RunSettings s = preset("neural-mf");
        QVERIFY(s.of<NetworkParameters>().bookEmbedding == 8 && s.of<NetworkParameters>().userEmbedding == 5);
        QCOMPARE(s.of<NetworkParameters>().embeddingDropout, 0.2);
        QVERIFY((s.of<NetworkParameters>().hidden == std::vector<int>{100, 50, 20}));
        QVERIFY((s.of<NetworkParameters>().activations ==
                 std::vector<Activation>{Activation::linear, Activation::linear, Activation::relu}));
        QVERIFY(s.training.loss == Loss::mae && s.training.epochs == 250);
        QCOMPARE(s.training.optimizer.learningRate, 5e-3);
        const RunSettings deep = preset("goodbooks-deep");
        QVERIFY(deep.of<NetworkParameters>().bookEmbedding == 10 &&
                deep.of<NetworkParameters>().userEmbedding == 10);
        QVERIFY((deep.of<NetworkParameters>().hidden == std::vector<int>{128, 32}));
        QVERIFY(deep.training.batchSize == 1024 && deep.training.steps == 200);
    }

    void askingForEpochsLiftsTheLimitInSteps()
    {
        RunSettings s = preset("goodbooks-mf");
        limitByEpochs(s, 7);
        QVERIFY(s.training.epochs == 7 && s.training.steps == 0);
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
