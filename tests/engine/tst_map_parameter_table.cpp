// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/map_parameter_table.h"

#include <QtTest>

#include <set>

using namespace shelf;

namespace {

MapParameters of(MapMethod method, int dims = 2)
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
        std::set<std::string_view> keys;
        for (const MapParameter& p : mapParameterTable()) {
            QVERIFY2(keys.insert(p.key).second, p.key.data());
            QVERIFY(!p.label.empty());
            QVERIFY(p.meaning.ends_with('.'));
            QVERIFY(p.get && p.set && p.applies);
        }
        for (const char* named :
             {"perplexity", "iterations", "metric", "neighbors", "min_dist", "epochs", "seed"})
            QVERIFY2(findMapParameter(named), named);
    }

    void everyValueCanBeWrittenAndReadBack()
    {
        for (const MapMethod method : {MapMethod::pca, MapMethod::tsne, MapMethod::umap, MapMethod::axes}) {
            for (const MapParameter& p : mapParameterTable()) {
                MapParameters parameters = of(method, 3);
                if (p.applies(parameters))
                    QVERIFY2(p.set(parameters, p.get(parameters)).ok(), p.key.data());
            }
            MapParameters changed = of(method, 3);
            changed.seed = 77;
            changed.metric = Metric::cosine;
            changed.tsne.perplexity = 12.5;
            changed.tsne.iterations = 1234;
            changed.umap.minDist = 0.25;
            changed.pca.second = 5;
            changed.axes.xFrom = "a,b";
            const auto read = parseMapSettings(mapSettingsText(changed));
            QVERIFY(read.ok());
            QCOMPARE(mapSettingsText(*read), mapSettingsText(changed));
            QCOMPARE(read->dims, 3);
            QVERIFY(read->method == method);
        }
    }

    void onlyWhatTheMethodKnowsDecidesItsMap()
    {
        MapParameters a = of(MapMethod::tsne);
        MapParameters b = a;
        b.umap.neighbors = 40;
        b.pca.first = 3;
        QCOMPARE(mapSettingsText(a), mapSettingsText(b));
        b.tsne.perplexity = 31;
        QVERIFY(mapSettingsText(a) != mapSettingsText(b));
    }

    void aWordThatIsNoSettingIsExplained()
    {
        MapParameters parameters = of(MapMethod::tsne);
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
        QVERIFY(!parseMapMethod("isomap").ok());
    }
};

QTEST_APPLESS_MAIN(TestMapParameterTable)
#include "tst_map_parameter_table.moc"
