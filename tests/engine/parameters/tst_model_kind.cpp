// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/given/given_vectors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"

#include <QTest>
#include <set>

using namespace shelf;

/// What every row must have, whatever kinds there are.
class TestModelKind : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsFoundByItsKey()
    {
        std::set<std::string_view> keys;
        for (const ModelKind* kind : modelKinds()) {
            QVERIFY(!kind->key.empty());
            QVERIFY2(keys.insert(kind->key).second, kind->key.data());
            QCOMPARE(findModelKind(kind->key), kind);
            RunSettings settings;
            QVERIFY(setParameter(settings, "model", kind->key).ok());
            QCOMPARE(settings.kind, kind);
        }
        QVERIFY(!findModelKind("") && !findModelKind("no such kind"));
        QCOMPARE(RunSettings{}.kind, &firstModelKind());
    }

    void everyKindCanBeFittedRestoredAndStarted()
    {
        for (const ModelKind* kind : modelKinds()) {
            QVERIFY2(kind->restore, kind->key.data());
            if (isGiven(*kind)) // what comes from elsewhere is offered to nobody
                continue;
            QVERIFY2(kind->fit && kind->presets, kind->key.data());
            const auto presets = kind->presets();
            QVERIFY2(!presets.empty(), kind->key.data());
            for (const Preset& preset : presets) {
                const Preset* listed = findPreset(preset.name);
                QVERIFY2(listed && listed->settings.kind == kind, preset.name.data());
                QVERIFY(checkSettings(listed->settings).ok());
            }
        }
    }

    void everyParameterStandsOnceAndIsVariedInItsRange()
    {
        std::set<std::string_view> keys;
        for (const Parameter& parameter : parameterTable()) {
            QVERIFY2(keys.insert(parameter.key).second, parameter.key.data());
            if (parameter.searched) {
                QVERIFY2(parameter.type == ParameterType::integer || parameter.type == ParameterType::real,
                         parameter.key.data());
                QVERIFY2(parameter.searched->low < parameter.searched->high &&
                             parameter.searched->high <= parameter.max &&
                             (parameter.searched->low >= parameter.min),
                         parameter.key.data());
                QVERIFY(!parameter.searched->logarithmic || parameter.searched->low > 0);
            }
        }
    }

    void whatAKindHasForItselfMeansNothingToOthers()
    {
        for (const ModelKind* kind : modelKinds()) {
            if (!kind->parameters)
                continue;
            TableBuilder own;
            own.group("Model");
            kind->parameters(own);
            const auto rows = own.take();
            QVERIFY2(!rows.empty(), kind->key.data());
            for (const Parameter& row : rows) {
                const Parameter* listed = findParameter(row.key);
                QVERIFY2(listed, row.key.data());
                for (const Preset& preset : presets())
                    QVERIFY2(preset.settings.kind == kind || !listed->applies(preset.settings),
                             row.key.data());
            }
        }
    }

    void floorsAreThereForBothKindsOfModels()
    {
        int ratings = 0, rankings = 0;
        for (const ModelKind* kind : modelKinds()) {
            ratings += kind->floorOf == FloorOf::ratings;
            rankings += kind->floorOf == FloorOf::rankings;
            QVERIFY(kind->floorOf != FloorOf::ratings || !kind->ranksOnly);
            QVERIFY(kind->floorOf != FloorOf::rankings || kind->ranksOnly);
        }
        QVERIFY(ratings >= 1 && rankings >= 1);
    }
};

QTEST_APPLESS_MAIN(TestModelKind)
#include "tst_model_kind.moc"
