// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/bayesian_model.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/models/ials/ials_model.h"
#include "engine/models/linear/ease_model.h"
#include "engine/models/ncf/ncf_model.h"
#include "engine/models/neighborhood/neighborhood_model.h"
#include "engine/models/network/network.h"
#include "engine/models/ranking/light_gcn_training.h"
#include "engine/models/two_tower/in_batch_softmax.h"
#include "engine/models/two_tower/two_tower_features.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/names.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

#include <QTest>

#include <set>
#include <string>

using namespace shelf;

namespace {

/// A settings value in which every field differs from its default.
RunSettings unusual()
{
    RunSettings s;
    s.of<VectorParameters>() = {7};
    s.of<StartParameters>() = {0.1 + 0.2};
    s.of<FactorizationParameters>() = {true, true, Solver::blockedSgd};
    s.of<NetworkParameters>() = {3,
                                 4,
                                 1.0 / 3.0,
                                 {9, 8, 7},
                                 {Activation::tanh, Activation::sigmoid, Activation::relu},
                                 0.7,
                                 Activation::linear};
    s.of<BiasParameters>() = {2.5, 1e-3};
    s.training.loss = Loss::huber;
    s.training.huberDelta = 0.123456789012345678;
    s.training.batchSize = 77;
    s.training.epochs = 6;
    s.training.steps = 123'456'789'012;
    s.training.keepBest = false;
    s.training.patience = 4;
    s.training.minDelta = 1e-5;
    s.training.evaluateEvery = 7;
    s.training.checkpointSteps = 50;
    s.training.keptEpochs = 33;
    s.training.optimizer = {OptimizerKind::rmsprop, 3e-4, 0.8, 0.99, 1e-9, 0.5, 0.95, 0.2, 1e-6, 1e-9, 0.3};
    s.training.schedule = {ScheduleKind::cosine, 3, 0.25, 17};
    s.split = {SplitKind::perUser, 0.15, "held out, too.csv", 0.07};
    s.of<LatentParameters>().regularization = 0.321;
    s.of<NeighborhoodParameters>() = {NeighborhoodKind::user, 17, 33, RankingSimilarity::bm25, 44};
    s.of<BayesianParameters>() = {13, true};
    s.of<IalsParameters>() = {0.25, 0.75};
    s.of<EaseParameters>() = {321};
    s.of<LightGcnParameters>() = {5};
    s.of<NcfParameters>() = {NcfKind::mlp, 9, {24, 12}, 6, false, 21};
    s.of<TwoTowerParameters>().embedding = 24;
    s.of<TwoTowerParameters>().layers = {48, 20};
    s.of<TwoTowerParameters>().userId = true;
    s.of<TwoTowerParameters>().bookId = false;
    s.of<TwoTowerParameters>().bookColumns = true;
    s.of<TwoTowerParameters>().timeBuckets = 321;
    s.of<TwoTowerParameters>().numberBuckets = 7;
    s.of<TwoTowerParameters>().normalizedNumbers = true;
    s.of<TwoTowerParameters>().maxTokens = 4321;
    s.of<TwoTowerParameters>().temperature = 0.5;
    s.of<TwoTowerParameters>().correction = SamplingCorrection::logQ;
    s.of<TwoTowerParameters>().removeAccidentalHits = true;
    s.seed = 9'007'199'254'740'991;
    // What kinds declare for themselves, whatever they are.
    const RunSettings asItComes;
    for (const Parameter& p : parameterTable()) {
        if (p.get(s) != p.get(asItComes) || p.choices.size() > 1)
            continue;
        const double between = p.min + 0.37 * (std::min(p.max, 1000.0) - p.min);
        if (p.type == ParameterType::boolean)
            (void)p.set(s, p.get(s) == "true" ? "false" : "true");
        else if (p.type == ParameterType::integer)
            (void)p.set(s, std::to_string(static_cast<std::int64_t>(between)));
        else if (p.type == ParameterType::real)
            (void)p.set(s, std::to_string(between));
    }
    return s;
}

std::string allText(const RunSettings& settings)
{
    std::string out;
    for (const Parameter& p : parameterTable())
        out += std::string(p.key) + "=" + p.get(settings) + "\n";
    return out;
}

} // namespace

class TestParameterTable : public QObject {
    Q_OBJECT

private slots:
    void choicesAreShownInWordsAndTravelAsCode()
    {
        for (const Parameter& parameter : parameterTable()) {
            QVERIFY(parameter.choiceTitles.empty() ||
                    parameter.choiceTitles.size() == parameter.choices.size());
            for (const std::string_view choice : parameter.choices)
                if (parameter.type == ParameterType::choice) {
                    const std::string title = titleOf(parameter, choice);
                    QVERIFY2(!title.empty() && title[0] >= 'A' && title[0] <= 'Z', title.c_str());
                }
        }
        QCOMPARE(titleOf(*findParameter("loss"), "mse"), std::string("Squared error"));
        QCOMPARE(titleOf(*findParameter("optimizer"), "adam"), std::string("Adam"));
        QCOMPARE(titleOf(*findParameter("model"), "ncf"), std::string("Neural filtering"));
        QCOMPARE(titleOf(*findParameter("model"), "network"), std::string("Neural network"));
        QCOMPARE(titleOf(*findParameter("epochs"), "12"), std::string("12"));
    }

    void everyFieldIsExplained()
    {
        std::set<std::string_view> keys;
        const std::set<std::string_view> groups = {"Model", "Training", "Data"};
        for (const Parameter& p : parameterTable()) {
            QVERIFY(keys.insert(p.key).second);
            QVERIFY(!p.label.empty());
            QVERIFY2(p.meaning.size() > 20 && p.meaning.back() == '.', std::string(p.key).c_str());
            QVERIFY(groups.count(p.group));
            QVERIFY(p.get && p.set && p.applies);
            QCOMPARE(p.choices.empty(), p.type != ParameterType::choice && p.key != "activations");
            QVERIFY(p.choiceMeanings.empty() || p.choiceMeanings.size() == p.choices.size());
            if (p.type == ParameterType::integer || p.type == ParameterType::real)
                QVERIFY2(p.min < p.max, std::string(p.key).c_str());
        }
        QCOMPARE(findParameter("learning_rate")->label, std::string_view("Learning rate"));
        QVERIFY(!findParameter("learning rate"));
        // Whatever can be set by a key is found by it.
        RunSettings spaced;
        QVERIFY(setParameter(spaced, " factors\t", "16").ok());
        QCOMPARE(findParameter(" factors\t"), findParameter("factors"));
    }

    void optimizersSayWhoseTheyAre()
    {
        const Parameter& optimizer = *findParameter("optimizer");
        QCOMPARE(optimizer.choiceMeanings.size(), optimizer.choices.size());
        const std::string adam = meaningOf(optimizer, "adam");
        for (const char* whose : {"Keras 2", "Keras 3 on JAX or PyTorch", "torch.optim.Adam",
                                  "Keras 3.15 on TensorFlow", "twice in a batch"})
            QVERIFY2(adam.find(whose) != std::string::npos, whose);
        QVERIFY(adam.starts_with(optimizer.meaning) && adam.back() == '.');
        QVERIFY(meaningOf(optimizer, "adagrad").find("Keras 3: epsilon inside the root") !=
                std::string::npos);
        QVERIFY(meaningOf(optimizer, "rmsprop-torch").find("epsilon beside the root") != std::string::npos);
        QCOMPARE(meaningOf(*findParameter("epochs"), "5"), std::string(findParameter("epochs")->meaning));
    }

    void eachOptimizerHasItsOwnEpsilon()
    {
        RunSettings s;
        const auto applies = [&](const char* key) { return findParameter(key)->applies(s); };
        for (const char* whole : {"adam", "adamw", "lazy-adam", "adagrad", "rmsprop"}) {
            QVERIFY(setParameter(s, "optimizer", whole).ok());
            QVERIFY2(applies("epsilon") && !applies("torch_epsilon"), whole);
        }
        QCOMPARE(findParameter("epsilon")->get(s), std::string("1e-07"));
        for (const char* torch : {"adagrad-torch", "rmsprop-torch"}) {
            QVERIFY(setParameter(s, "optimizer", torch).ok());
            QVERIFY2(!applies("epsilon") && applies("torch_epsilon"), torch);
            QCOMPARE(applies("torch_accumulator"), applies("rho") == false);
            QVERIFY(!applies("initial_accumulator"));
        }
        QCOMPARE(findParameter("torch_epsilon")->get(s), std::string("1e-10"));
        QCOMPARE(findParameter("torch_accumulator")->get(s), std::string("0"));
    }

    void everyValueSurvivesBeingWrittenAndReadBack()
    {
        const RunSettings from = unusual();
        RunSettings to;
        for (const Parameter& p : parameterTable()) {
            QVERIFY2(p.key == "model" || p.get(to) != p.get(from), std::string(p.key).c_str());
            const Status status = setParameter(to, p.key, p.get(from));
            QVERIFY2(status.ok(), status.error().text().c_str());
        }
        QCOMPARE(allText(to), allText(from));
        QVERIFY(to.of<StartParameters>().initScale == from.of<StartParameters>().initScale);
        QVERIFY(to.training.huberDelta == from.training.huberDelta);
        QVERIFY(to.of<NetworkParameters>().hidden == from.of<NetworkParameters>().hidden);
        QVERIFY(to.of<NetworkParameters>().activations == from.of<NetworkParameters>().activations);
        QVERIFY(to.seed == from.seed && to.training.steps == from.training.steps);
        QVERIFY(to.training.optimizer.kind == OptimizerKind::rmsprop);
    }

    void everyPresetLiesWithinTheRangesOfTheForm()
    {
        for (const Preset& preset : presets())
            for (const Parameter& p : parameterTable()) {
                RunSettings copy = preset.settings;
                QVERIFY2(p.set(copy, p.get(preset.settings)).ok(), std::string(p.key).c_str());
                QCOMPARE(allText(copy), allText(preset.settings));
            }
    }

    void everyChoiceCanBeChosen()
    {
        for (const Parameter& p : parameterTable())
            for (const std::string_view choice : p.choices) {
                RunSettings s;
                QVERIFY(p.set(s, choice).ok());
                QCOMPARE(p.get(s), std::string(choice));
            }
        RunSettings s;
        QVERIFY(setParameter(s, "optimizer", "lazy-adam").ok());
        QVERIFY(s.training.optimizer.kind == OptimizerKind::lazyAdam);
        QVERIFY(setParameter(s, "optimizer", "adamw").ok());
        QVERIFY(s.training.optimizer.kind == OptimizerKind::adamW);
        QVERIFY(setParameter(s, "split", "last-out").ok());
        QVERIFY(s.split.kind == SplitKind::lastOut);
        QVERIFY(setParameter(s, "model", "factorization").ok());
        QVERIFY(s.kind->key == "factorization");
    }

    void nonsenseIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char* key, const char* value, const char* allowed) {
            QTest::addRow("%s=%s", key, value)
                << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(allowed);
        };
        row("epochs", "0", "from 1 to");
        row("epochs", "five", "whole number");
        row("epochs", "5.0", "whole number");
        row("epochs", "", "whole number");
        row("epochs", "99999999999999999999999", "out of range");
        row("batch_size", "-64", "from 1 to");
        row("learning_rate", "nan", "number from");
        row("learning_rate", "inf", "number from");
        row("learning_rate", "1e-3x", "number from");
        row("learning_rate", "0,001", "number from");
        row("learning_rate", "1e999", "number from");
        row("hidden_dropout", "1", "from 0 to 0.95");
        row("biases", "maybe", "true or false");
        row("optimizer", "adamm",
            "adam, adamw, lazy-adam, adagrad, adagrad-torch, sgd, rmsprop or rmsprop-torch");
        row("hidden", "128,,64", "whole number");
        row("hidden", "128;64", "whole number");
        row("activations", "relu,swish", "linear, relu, sigmoid or tanh");
        row("activations", "", "one a hidden layer");
        row("split", "half", "random");
        row("validation_fraction", "1", "to 0.95");
    }

    void nonsenseIsRefusedAndNothingChanges()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, allowed);
        RunSettings s;
        const std::string before = allText(s);
        const Status status = setParameter(s, key.toStdString(), value.toStdString());
        QVERIFY(!status.ok());
        QVERIFY(status.error().kind == ErrorKind::usage);
        const QString text = QString::fromStdString(status.error().text());
        QVERIFY2(text.contains(allowed), qPrintable(text));
        QVERIFY2(text.startsWith(key), qPrintable(text));
        QCOMPARE(allText(s), before);
    }

    void aMistypedKeyNamesTheRightOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("left out") << QStringLiteral("learning_rat") << QStringLiteral("learning_rate");
        QTest::newRow("swapped") << QStringLiteral("epcohs") << QStringLiteral("epochs");
        QTest::newRow("hyphen") << QStringLiteral("weight-decay") << QStringLiteral("weight_decay");
        QTest::newRow("case") << QStringLiteral("Patience") << QStringLiteral("patience");
    }

    void aMistypedKeyNamesTheRightOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        RunSettings s;
        const Status status = setParameter(s, typed.toStdString(), "1");
        QVERIFY(!status.ok());
        QVERIFY(status.error().message.find(typed.toStdString()) != std::string::npos);
        QCOMPARE(status.error().advice, "Did you mean " + meant.toStdString() + "?");
        QVERIFY(setParameter(s, "zzzzzzzzzzzz", "1").error().advice.find("Did you mean") ==
                std::string::npos);
    }

    void layersAndTheirActivationsCanBeGivenInEitherOrder()
    {
        RunSettings a, b;
        QVERIFY(setParameter(a, "hidden", "100, 50, 20").ok());
        QCOMPARE(findParameter("activations")->get(a), std::string("relu,relu,relu"));
        QVERIFY(setParameter(a, "activations", "linear,linear,relu").ok());
        QVERIFY(setParameter(b, "activations", "linear,linear,relu").ok());
        QVERIFY(setParameter(b, "hidden", "100,50,20").ok());
        QCOMPARE(settingsText(a), settingsText(b));
        QVERIFY(setParameter(a, "activations", "tanh").ok());
        QCOMPARE(findParameter("activations")->get(a), std::string("tanh,tanh,tanh"));
        QVERIFY(setParameter(a, "hidden", "").ok());
        QCOMPARE(findParameter("hidden")->get(a), std::string());
        QVERIFY(!findParameter("activations")->applies(a));
    }

    void onlyFieldsThatMeanSomethingAreShown()
    {
        RunSettings s;
        const auto applies = [&](const char* key) { return findParameter(key)->applies(s); };
        QVERIFY(applies("hidden") && applies("beta1") && applies("validation_fraction"));
        QVERIFY(!applies("factors") && !applies("momentum") && !applies("huber_delta"));
        QVERIFY(!applies("validation_file") && !applies("user_regularization"));
        s.kind = findModelKind("bias");
        QVERIFY(applies("user_regularization") && applies("seed") && !applies("epochs"));
        s.kind = findModelKind("factorization");
        s.training.optimizer.kind = OptimizerKind::sgd;
        s.split.kind = SplitKind::none;
        QVERIFY(applies("factors") && applies("momentum") && !applies("hidden") && !applies("beta1"));
        QVERIFY(!applies("patience") && !applies("validation_fraction") && !applies("epsilon"));
    }

    void settingsThatDifferOnlyWhereItDoesNotMatterReadTheSame()
    {
        RunSettings a, b;
        b.of<VectorParameters>().factors = 99;
        b.training.schedule.everyEpochs = 3;
        b.preset = "renamed";
        QCOMPARE(settingsText(a), settingsText(b));
        b.of<NetworkParameters>().hiddenDropout = 0.1;
        QVERIFY(settingsText(a) != settingsText(b));
        QVERIFY(settingsText(a).find("learning_rate=0.001\n") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestParameterTable)
#include "tst_parameter_table.moc"
