// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/axes/custom_axes.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/make_map.h"
#include "engine/projection/pca/pca_map.h"
#include "engine/projection/tsne/tsne.h"
#include "engine/projection/umap/umap.h"

#include <QTest>

#include <set>

using namespace shelf;

namespace {

MapParameters of(const LayoutMethod* method, int dims = 2)
{
    MapParameters parameters;
    parameters.method = method;
    parameters.dims = dims;
    return parameters;
}

} // namespace

class TestMapParameterTable : public QObject {
    Q_OBJECT
private slots:
    void everyFieldHasItsOwnKeyLabelAndMeaning()
    {
        for (const LayoutMethod* method : layoutMethods()) {
            std::set<std::string_view> keys;
            for (const MapParameter& p : mapParameterTable(*method)) {
                QVERIFY2(keys.insert(p.key).second, p.key.data());
                QVERIFY(!p.label.empty());
                QVERIFY(p.meaning.ends_with('.'));
                QVERIFY(p.get && p.set && p.applies);
            }
            for (const char* named : {"method", "dims"})
                QVERIFY2(keys.contains(named), named);
        }
        for (const char* named : {"perplexity", "iterations", "metric", "start", "seed"})
            QVERIFY2(findMapParameter(kTsneMethod, named), named);
        for (const char* named : {"neighbors", "min_dist", "epochs", "seed"})
            QVERIFY2(findMapParameter(kUmapMethod, named), named);
        QVERIFY(!findMapParameter(kUmapMethod, "perplexity"));
    }

    void everyMethodSaysAllThatTheProgramAsksOfIt()
    {
        std::set<std::string_view> keys;
        for (const LayoutMethod* method : layoutMethods()) {
            const char* const key = method->key.data();
            QVERIFY2(keys.insert(method->key).second, key);
            QCOMPARE(findLayoutMethod(method->key), method);
            QVERIFY2(!method->title.empty() && !method->explanation.empty() && !method->note.empty(), key);
            QVERIFY2(method->parameters && method->faithfulBy, key);
            if (method->isImmediate())
                continue;
            QVERIFY2(!method->costName.empty() && !method->costKey.empty() && !method->stepName.empty(), key);
            QVERIFY2(method->length && method->neighborsWanted && method->prepare && method->start &&
                         method->run && method->nanoseconds,
                     key);
            QVERIFY2(!method->lengthKeys.empty(), key);
            for (const auto named : {method->lengthKeys, method->preparedFrom})
                for (const std::string_view parameter : named)
                    QVERIFY2(findMapParameter(*method, parameter), parameter.data());
            MapParameters parameters = of(method);
            QVERIFY2(lengthen(parameters, 321).ok(), key);
            QCOMPARE(method->length(parameters, 50), 321);
            for (const std::size_t points : {2, 3, 50, 100'000}) {
                const int neighbors = method->neighborsWanted(parameters, points);
                QVERIFY2(neighbors >= 1 && static_cast<std::size_t>(neighbors) < points, key);
            }
        }
        QVERIFY(!findLayoutMethod("isomap"));
        MapParameters none = of(&kPcaMethod);
        QVERIFY(!lengthen(none, 321).ok());
    }

    void everyValueCanBeWrittenAndReadBack()
    {
        for (const LayoutMethod* method : layoutMethods()) {
            for (const MapParameter& p : mapParameterTable(*method)) {
                MapParameters parameters = of(method, 3);
                if (p.applies(parameters))
                    QVERIFY2(p.set(parameters, p.get(parameters)).ok(), p.key.data());
            }
            MapParameters changed = of(method, 3);
            changed.seed = 77;
            changed.metric = Metric::cosine;
            changed.of<TsneParameters>().perplexity = 12.5;
            changed.of<TsneParameters>().iterations = 1234;
            changed.of<UmapParameters>().minDist = 0.25;
            changed.of<PcaMapParameters>().second = 5;
            changed.of<AxesMapParameters>().xFrom = "a,b";
            const auto read = parseMapSettings(mapSettingsText(changed));
            QVERIFY(read.ok());
            QCOMPARE(mapSettingsText(*read), mapSettingsText(changed));
            QCOMPARE(read->dims, 3);
            QVERIFY(read->method == method);
        }
    }

    void onlyWhatTheMethodKnowsDecidesItsMap()
    {
        MapParameters a = of(&kTsneMethod);
        MapParameters b = a;
        b.of<UmapParameters>().neighbors = 40;
        b.of<PcaMapParameters>().first = 3;
        QCOMPARE(mapSettingsText(a), mapSettingsText(b));
        b.of<TsneParameters>().perplexity = 31;
        QVERIFY(mapSettingsText(a) != mapSettingsText(b));
    }

    void aWordThatIsNoSettingIsExplained()
    {
        MapParameters parameters = of(&kTsneMethod);
        const Status misspelled = setMapParameter(parameters, "perplexty", "30");
        QVERIFY(!misspelled);
        QVERIFY(misspelled.error().advice.find("perplexity") != std::string::npos);
        const Status ofAnother = setMapParameter(parameters, "min_dist", "0.1");
        QVERIFY(!ofAnother);
        QVERIFY(ofAnother.error().message.find("tsne") != std::string::npos);
        const Status tooSmall = setMapParameter(parameters, "perplexity", "1");
        QVERIFY(!tooSmall);
        QVERIFY(tooSmall.error().message.find("perplexity") != std::string::npos);
        QVERIFY(!setMapParameter(parameters, "metric", "dot"));
        QVERIFY(!setMapParameter(parameters, "iterations", "many"));
        QVERIFY(!parseMapSettings("perplexity").ok());
        QVERIFY(!parseLayoutMethod("isomap").ok());
    }
};

QTEST_APPLESS_MAIN(TestMapParameterTable)
#include "tst_map_parameter_table.moc"
