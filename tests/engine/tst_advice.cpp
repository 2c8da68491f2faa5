// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/advice.h"
#include "engine/run/parameter_table.h"
#include "engine/run/presets.h"

#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

History history(const std::vector<std::pair<double, double>>& losses)
{
    History h;
    for (const auto& [train, validation] : losses) {
        EpochRecord record;
        record.epoch = static_cast<int>(h.epochs.size()) + 1;
        record.step = 100 * static_cast<std::uint64_t>(record.epoch);
        record.trainLoss = train;
        record.validationLoss = validation;
        h.epochs.push_back(record);
    }
    return h;
}

RunSettings settings(std::string_view preset, int epochs)
{
    RunSettings s = *presetSettings(preset);
    limitByEpochs(s, epochs);
    return s;
}

std::vector<std::string> keys(const Advice& advice)
{
    std::vector<std::string> all;
    for (const ProposedChange& change : advice.changes)
        all.push_back(change.key);
    return all;
}

bool names(const Advice& advice, const std::string& key)
{
    const auto all = keys(advice);
    return std::find(all.begin(), all.end(), key) != all.end();
}

/// Every proposed change can be made, does something and is put in words.
bool canBeMade(const std::vector<Advice>& all, const RunSettings& now)
{
    for (const Advice& advice : all)
        for (const ProposedChange& change : advice.changes) {
            RunSettings changed = now;
            if (!setParameter(changed, change.key, change.value) ||
                settingsText(changed) == settingsText(now) || change.label.empty())
                return false;
        }
    return true;
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void overFittingIsSaidWithItsFiguresAndItsCures()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        const auto all = trainingAdvice(history({{2.9, 2.5}, {2.2, 2.377}, {1.9, 2.45}, {1.6, 2.6}}), s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].kind == AdviceKind::overFitting);
        QVERIFY(all[0].message.find("epoch 2") != std::string::npos);
        QVERIFY(all[0].message.find("9.4 %") != std::string::npos); // 2.6 / 2.377
        QVERIFY(names(all[0], "weight_decay") && names(all[0], "hidden_dropout") &&
                names(all[0], "patience"));
        QVERIFY(names(all[0], "embedding_dropout") && names(all[0], "epochs"));
        QVERIFY(canBeMade(all, s));
    }

    void curesThatAModelDoesNotHaveAreNotOffered()
    {
        const RunSettings s = settings("mf", 4);
        const auto all = trainingAdvice(history({{1.0, 1.0}, {0.8, 0.9}, {0.6, 1.0}}), s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(names(all[0], "weight_decay") && !names(all[0], "hidden_dropout"));
        QVERIFY(canBeMade(all, s));
    }

    void aTrainingThatIsStillLearningShouldGoOn()
    {
        const RunSettings s = settings("mf", 3);
        const History h = history({{5, 4}, {3, 2}, {2, 1.5}});
        const auto all = trainingAdvice(h, s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].kind == AdviceKind::notConverged);
        QCOMPARE(all[0].changes[0].key, std::string("epochs"));
        QCOMPARE(all[0].changes[0].value, std::string("6"));
        QVERIFY(trainingAdvice(h, settings("mf", 9)).empty()); // not over yet

        RunSettings limited = settings("mf", 100);
        limited.training.steps = 300;
        QCOMPARE(keys(trainingAdvice(h, limited)[0]), std::vector<std::string>{"steps"});
        limited.training.steps = 301;
        QVERIFY(trainingAdvice(h, limited).empty());
    }

    void aLossThatGrowsCallsForSmallerSteps()
    {
        const RunSettings s = settings("mf", 5);
        for (const double last : {9.0, static_cast<double>(NAN)}) {
            const auto all = trainingAdvice(history({{2, 2}, {1.5, 2}, {last, last}}), s);
            QCOMPARE(all.size(), std::size_t(1));
            QVERIFY(all[0].kind == AdviceKind::diverged);
            QCOMPARE(all[0].changes[0].key, std::string("learning_rate"));
            QVERIFY(canBeMade(all, s));
        }
    }

    void aModelBelowTheBiasesIsTold()
    {
        Baseline bias;
        bias.name = "bias";
        bias.validationLoss = 0.88;
        bias.metrics.count = 1000;
        const std::vector<Baseline> baselines = {bias};
        const RunSettings s = settings("mf", 4);
        const auto worse =
            trainingAdvice(history({{1, 1}, {0.9, 0.9}, {0.8, 0.899}, {0.7, 0.9}}), s, baselines);
        QVERIFY(!worse.empty() && worse[0].kind == AdviceKind::worseThanBaseline);
        QCOMPARE(worse[0].changes[0].key, std::string("biases"));
        QVERIFY(canBeMade(worse, s));
        const auto better = trainingAdvice(history({{1, 1}, {0.9, 0.86}, {0.89, 0.8599}}), s, baselines);
        QVERIFY(better.empty());
    }

    void nothingIsSaidTooEarlyOrWithoutNeed()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        QVERIFY(trainingAdvice({}, s).empty());
        QVERIFY(trainingAdvice(history({{2, 2}}), s).empty());
        QVERIFY(trainingAdvice(history({{2, NAN}, {1, NAN}}), s).empty());
        QVERIFY(trainingAdvice(history({{1, 1}, {0.9, 0.9}, {0.89, 0.901}}), s).empty()); // noise
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
