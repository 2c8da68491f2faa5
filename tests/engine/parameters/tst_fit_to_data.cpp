// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/models/network/network.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/cautions.h"
#include "engine/run/train_run.h"

#include <QTest>

#include <algorithm>
#include <sys/resource.h>

using namespace shelf;

namespace {

/// 30 readers of 20 books: reader u gives book b the level of the book, from `low` in steps of one.
std::shared_ptr<const Dataset> shelves(float low)
{
    auto data = std::make_shared<Dataset>();
    for (int b = 0; b < 20; ++b) {
        data->books.ids.push_back(std::to_string(b));
        data->books.titles.push_back("Title " + std::to_string(b));
        data->books.authors.emplace_back();
        data->books.languages.emplace_back();
        data->books.imageUrls.emplace_back();
        data->books.years.push_back(kNoYear);
    }
    for (int u = 0; u < 30; ++u) {
        data->userIds.push_back(std::to_string(u));
        for (int b = 0; b < 20; ++b)
            if ((u + b) % 3 != 0) {
                data->user.push_back(u);
                data->book.push_back(b);
                data->rating.push_back(low + static_cast<float>(b % 5));
            }
    }
    data->scale = {low, low + 4};
    return data;
}

RunSettings quick(std::string_view preset, int epochs)
{
    RunSettings settings = *presetSettings(preset);
    limitByEpochs(settings, epochs);
    return settings;
}

bool mentions(const std::vector<std::string>& sentences, const char* word)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [word](const std::string& one) { return one.find(word) != std::string::npos; });
}

} // namespace

class TestFitToData : public QObject {
    Q_OBJECT

private slots:
    void anOutputThatCannotGiveTheRatingsBecomesLinear()
    {
        for (const Preset& preset : presets()) {
            RunSettings below = preset.settings;
            const bool changed = fitToData(below, *shelves(-9));
            QCOMPARE(changed,
                     preset.settings.kind->key == "network" &&
                         preset.settings.of<NetworkParameters>().outputActivation == Activation::relu);
            if (changed)
                QVERIFY(below.of<NetworkParameters>().outputActivation == Activation::linear);
            RunSettings stars = preset.settings;
            QVERIFY(!fitToData(stars, *shelves(1)));
            QCOMPARE(settingsText(stars), settingsText(preset.settings));
        }
    }

    void ratingsBelowZeroAreLearned()
    {
        const auto data = shelves(-9);
        RunSettings settings = quick("goodbooks-neural", 60);
        QVERIFY(fitToData(settings, *data));
        const auto run = trainRun({"", data, settings, 1, nullptr});
        QVERIFY(run.ok());
        std::vector<float> scores(20);
        run->model->scoreAllBooks(0, scores);
        const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
        QVERIFY2(*most - *least > 1, qPrintable(QString::number(double(*most - *least))));
        QVERIFY(*least < -5);
        QVERIFY(mentions(runCautions(*run), "linear in this run"));
        QVERIFY(run->settings.of<NetworkParameters>().outputActivation == Activation::linear);
    }

    void whatAPersonSetIsObeyedAndWarnedOf()
    {
        const auto data = shelves(-9);
        const auto run = trainRun({"", data, quick("goodbooks-neural", 1), 1, nullptr});
        QVERIFY(run.ok());
        QVERIFY(run->settings.of<NetworkParameters>().outputActivation == Activation::relu);
        QVERIFY(mentions(runCautions(*run), "Set output_activation to linear"));
        RunSettings squashed = quick("goodbooks-neural", 1);
        squashed.of<NetworkParameters>().outputActivation = Activation::sigmoid;
        QVERIFY(outputWords(squashed, *shelves(1)).find("nothing outside 0 to 1") != std::string::npos);
        QVERIFY(outputWords(quick("goodbooks-neural", 1), *shelves(1)).empty());
        QVERIFY(outputWords(quick("ials", 1), *data).empty());
    }

    void vectorsThatCannotReachTheRatingsAreWarnedOf()
    {
        const auto data = shelves(-9);
        const auto run = trainRun({"", data, quick("nnmf", 20), 1, nullptr});
        QVERIFY(run.ok());
        std::vector<float> scores(20);
        run->model->scoreAllBooks(0, scores);
        QVERIFY(*std::min_element(scores.begin(), scores.end()) >= 0); // what the caution says
        QVERIFY(mentions(runCautions(*run), "nothing below 0"));
        QVERIFY(outputWords(quick("nnmf", 1), *shelves(1)).empty());
        QVERIFY(outputWords(quick("mf", 1), *data).empty());
        RunSettings biased = quick("nnmf", 1);
        biased.of<FactorizationParameters>().biases = true;
        QVERIFY(outputWords(biased, *data).empty());
    }

    void aSmallTrainingTakesNoFreshMemoryForEachEpoch()
    {
        const auto data = shelves(1);
        const auto faults = [&](int epochs) {
            rusage before{};
            rusage after{};
            getrusage(RUSAGE_SELF, &before);
            if (!trainRun({"", data, quick("neural-mf", epochs), 1, nullptr}))
                return -1L;
            getrusage(RUSAGE_SELF, &after);
            return after.ru_minflt - before.ru_minflt;
        };
        QVERIFY(faults(5) >= 0);
        const long few = faults(10);
        const long many = faults(60);
        // 40 MB an epoch, cleared and thrown away, were some ten thousand pages each.
        QVERIFY2(many - few < 50 * 1000, qPrintable(QString::number(many - few)));
    }
};

QTEST_APPLESS_MAIN(TestFitToData)
#include "tst_fit_to_data.moc"
