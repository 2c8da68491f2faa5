// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/preset_choice.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "tests/app/fake_model.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> stars()
{
    return smallShelf(8, 20);
}

std::shared_ptr<const Dataset> taken()
{
    auto data = smallShelf(8, 20);
    std::fill(data->rating.begin(), data->rating.end(), 1.0F);
    data->scale = {1, 1};
    data->onlyTaken = true;
    return data;
}

/// Which a network with the usual output cannot give.
std::shared_ptr<const Dataset> belowZero()
{
    auto data = smallShelf(8, 20);
    for (float& rating : data->rating)
        rating -= 10;
    data->scale = {-7, -5};
    return data;
}

RunSettings preset(const char* name)
{
    return *presetSettings(name);
}

/// What a person has set by hand.
RunSettings with(RunSettings settings, const char* key, const char* value)
{
    setParameter(settings, key, value).ok();
    return settings;
}

} // namespace

class PresetChoiceTest : public QObject {
    Q_OBJECT
private slots:
    void dataWithoutStarsGetAModelThatLearnsWithoutThemAndBack()
    {
        PresetChoice choice;
        RunSettings form = preset("goodbooks-neural");
        QVERIFY(!choice.setData(stars(), form));
        form = with(form, "seed", "7");
        const auto ranking = choice.setData(taken(), form);
        QVERIFY(ranking);
        QVERIFY(refusalWords(*ranking, *taken()).empty());
        QCOMPARE(ranking->seed, std::uint64_t{7}); // the split and the seed stay
        QVERIFY(!choice.refusal(*findPreset("goodbooks-neural")).empty());
        QVERIFY(!choice.setData(taken(), *ranking)); // which can learn from these
        const auto again = choice.setData(stars(), *ranking);
        QVERIFY(again);
        QCOMPARE(again->preset, usualPreset(stars().get()).settings.preset);
        QVERIFY(choice.refusal(*findPreset("goodbooks-neural")).empty());
    }

    void aRankingModelThatWasChosenStaysWhereStarsCome()
    {
        PresetChoice choice;
        choice.setData(taken(), preset("goodbooks-neural"));
        const RunSettings form = choice.choose(*findPreset("bpr"));
        QVERIFY(!choice.setData(stars(), form));
    }

    void whatTheDataForbidIsChangedAndPutBackWithOthers()
    {
        PresetChoice choice;
        const RunSettings form = preset("goodbooks-neural");
        const auto fitted = choice.setData(belowZero(), form);
        QVERIFY(fitted);
        QVERIFY(settingsText(*fitted) != settingsText(form));
        QVERIFY(!choice.isChangedByHand(1)); // it was not the person
        QVERIFY(choice.isChangedByHand(2));
        const RunSettings own = with(*fitted, "epochs", "3");
        const auto back = choice.setData(stars(), own);
        QVERIFY(back);
        QCOMPARE(settingsText(*back), settingsText(with(form, "epochs", "3"))); // the person's own stays
    }

    void settingsThatAreMeantAreLeftAlone()
    {
        PresetChoice choice;
        const auto fitted = choice.setData(belowZero(), preset("goodbooks-neural"));
        QVERIFY(fitted);
        choice.takeAsMeant();
        QVERIFY(choice.isChangedByHand(1));
        QVERIFY(!choice.setData(stars(), *fitted));
    }

    void anotherKindOfModelBeginsWithItsOwnPreset()
    {
        PresetChoice choice;
        RunSettings form = with(preset("mf"), "seed", "9");
        form.kind = preset("goodbooks-neural").kind;
        const auto adopted = choice.adoptKind(form);
        QVERIFY(adopted);
        QCOMPARE(adopted->kind, form.kind);
        QCOMPARE(findPreset(adopted->preset)->settings.kind, form.kind);
        QCOMPARE(adopted->seed, std::uint64_t{9});
        QVERIFY(!choice.adoptKind(*adopted));
    }
};

QTEST_GUILESS_MAIN(PresetChoiceTest)
#include "tst_preset_choice.moc"
