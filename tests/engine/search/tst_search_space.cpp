// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/search/schedule.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace shelf;

class TestSearchSpace : public QObject {
    Q_OBJECT

private slots:
    void drawsLieWithinTheRangeAndFillIt();
    void logarithmicDrawsFavorNoDecade();
    void wholeNumbersReachBothEnds();
    void rangesThatMakeNoSenseAreRefused_data();
    void rangesThatMakeNoSenseAreRefused();
    void whatIsVariedReadsBackAsWritten();
    void everyAxisThatIsRefusedSaysWhy();
    void everyPresetHasAxesThatCanBeSearched();
};

void TestSearchSpace::drawsLieWithinTheRangeAndFillIt()
{
    const RunSettings base = *presetSettings("mf");
    const SearchAxis axis = *parseAxis("init_scale=0.25:0.75", base);
    Random random(7);
    double sum = 0;
    double lowest = 1;
    double highest = 0;
    for (int i = 0; i < 4000; ++i) {
        const double value = std::stod(drawValue(axis, random));
        QVERIFY(value >= 0.25 && value <= 0.75);
        sum += value;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    // The mean of 4,000 uniforms over a width of 0.5 has a standard error of 0.0023.
    QVERIFY(std::abs(sum / 4000 - 0.5) < 0.01);
    QVERIFY(lowest < 0.26 && highest > 0.74);
}

void TestSearchSpace::logarithmicDrawsFavorNoDecade()
{
    const SearchAxis axis = *parseAxis("learning_rate=0.0001:1:log", *presetSettings("mf"));
    Random random(3);
    std::map<int, int> decades;
    for (int i = 0; i < 4000; ++i)
        ++decades[static_cast<int>(std::floor(std::log10(std::stod(drawValue(axis, random)) * 0.999999)))];
    for (int decade = -4; decade < 0; ++decade)
        QVERIFY2(std::abs(decades[decade] - 1000) < 120, qPrintable(QString::number(decades[decade])));
}

void TestSearchSpace::wholeNumbersReachBothEnds()
{
    const SearchAxis axis = *parseAxis("factors=2:5", *presetSettings("mf"));
    Random random(1);
    std::map<std::string, int> counts;
    for (int i = 0; i < 4000; ++i)
        ++counts[drawValue(axis, random)];
    QCOMPARE(counts.size(), std::size_t{4});
    for (const auto& [value, count] : counts)
        QVERIFY2(std::abs(count - 1000) < 120, value.c_str());
}

void TestSearchSpace::rangesThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "factors",
                             "=1:2",
                             "factors=",
                             "factors=5:5",
                             "factors=9:3",
                             "factors=0:8",
                             "factors=1:1e9",
                             "factors=1.5:3",
                             "factors=a:b",
                             "factors=1:8:cubic",
                             "factors=1:8:log:2",
                             "learning_rate=0:1:log",
                             "learning_rate=nan:1",
                             "learning_rate=0.1:inf",
                             "optimizer=adam,nonsense",
                             "no_such_key=1:2",
                             "split=random,time",
                             "seed=1:9",
                             "model=bias,mean",
                             "lambda=1:100",
                             "hidden_dropout=0:0.5",
                             "validation_fraction=0.1:0.5"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestSearchSpace::rangesThatMakeNoSenseAreRefused()
{
    QFETCH(QByteArray, text);
    const auto axis = parseAxis(text.toStdString(), *presetSettings("mf"));
    QVERIFY(!axis);
    QVERIFY(!axis.error().message.empty());
}

void TestSearchSpace::whatIsVariedReadsBackAsWritten()
{
    const RunSettings base = *presetSettings("goodbooks-neural");
    for (const char* text : {"learning_rate=0.0001:0.1:log", "book_embedding=8:64", "optimizer=adam,adagrad",
                             "hidden=128,64|32", "batch_size=32,64,128", "hidden_dropout=0:0.5"}) {
        const auto axis = parseAxis(text, base);
        QVERIFY2(axis, text);
        QCOMPARE(QString::fromStdString(axisText(*axis)), QString::fromLatin1(text));
        QCOMPARE(*parseAxis(axisText(*axis), base), *axis);
    }
}

void TestSearchSpace::everyAxisThatIsRefusedSaysWhy()
{
    const RunSettings base = *presetSettings("biased-mf");
    for (const char* text : {"", "=", "factors", "\nhidden=32", "\tno_such_key=1", " factors\r=1:x", "\v=1",
                             "factors=", "model=mf"}) {
        const auto axis = parseAxis(text, base);
        QVERIFY2(!axis, text);
        QVERIFY2(!axis.error().message.empty(), text);
    }
    // White space around a key or a value is nobody's mistake.
    const auto axis = parseAxis("\nfactors\t=\t8 :\r16 : log ", base);
    QVERIFY(axis.ok());
    QCOMPARE(axisText(*axis), std::string("factors=8:16:log"));
}

void TestSearchSpace::everyPresetHasAxesThatCanBeSearched()
{
    for (const Preset& preset : presets()) {
        for (const SearchAxis& axis : possibleAxes(preset.settings)) {
            QVERIFY2(checkAxis(axis, preset.settings), axis.key.c_str());
            Random random(1);
            RunSettings settings = preset.settings;
            for (int i = 0; i < 20; ++i)
                QVERIFY2(setParameter(settings, axis.key, drawValue(axis, random)), axis.key.c_str());
        }
        // Only means and counts have nothing to be tuned.
        const bool fixed = preset.settings.kind->key == "mean" || preset.settings.kind->key == "popularity" ||
                           preset.settings.kind->key == "slope-one";
        QVERIFY2(fixed || !defaultAxes(preset.settings).empty(), preset.name.data());
    }
}

QTEST_APPLESS_MAIN(TestSearchSpace)
#include "tst_search_space.moc"
