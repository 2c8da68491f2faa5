// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/parameter_table.h"
#include "engine/search/schedule.h"
#include "engine/search/search_file.h"
#include "engine/search/train_trial.h"
#include "tests/engine/search/search_toys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class TestSearchFile : public QObject {
    Q_OBJECT

private slots:
    void aSearchComesBackFromItsFile();
    void aSearchFromBeforeOptimizersWereThoseOfKerasGoesOnAsItBegan();
    void hostileFilesAreRefusedInWords_data();
    void hostileFilesAreRefusedInWords();
    void everyShortenedFileIsRefused();
};

void TestSearchFile::aSearchComesBackFromItsFile()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("search.json")).toStdString();
    Toy toy;
    SearchState state = searched(toyPlan(SearchMethod::halving, 9), toy.runner());
    state.dataName = "Some \"data\"";
    state.fingerprint = "0123456789abcdef";
    state.trials[2].message = "It failed";
    state.trials[2].objective = std::nan("");
    QVERIFY(saveSearch(state, file));
    const auto back = loadSearch(file);
    QVERIFY(back);
    QCOMPARE(searchDocument(*back), searchDocument(state));
    QCOMPARE(settingsText(back->plan.base), settingsText(state.plan.base));
    QVERIFY(!loadSearch(file + ".missing"));

    // Another program may have written it again, with its members in another order and some of its own.
    QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(searchDocument(state))).object();
    document[QStringLiteral("comment")] = QJsonArray{QJsonArray{1, 2}, QJsonObject{}, QStringLiteral("mine")};
    const QByteArray sorted = QJsonDocument(document).toJson(); // by name: the trials before what they vary
    QVERIFY(sorted.indexOf("\"trials\"") < sorted.indexOf("\"vary\""));
    const auto again = parseSearch(sorted.toStdString());
    QVERIFY2(again, again ? "" : again.error().text().c_str());
    QCOMPARE(searchDocument(*again), searchDocument(state));
}

/// The document as the first version of the format would have it.
QByteArray ofVersionOne(const SearchState& state)
{
    QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(searchDocument(state))).object();
    document[QStringLiteral("version")] = 1;
    QJsonObject settings = document[QStringLiteral("settings")].toObject();
    settings.remove(QStringLiteral("torch_epsilon"));
    settings.remove(QStringLiteral("torch_accumulator"));
    document[QStringLiteral("settings")] = settings;
    return QJsonDocument(document).toJson();
}

void TestSearchFile::aSearchFromBeforeOptimizersWereThoseOfKerasGoesOnAsItBegan()
{
    Toy toy;
    SearchPlan plan = toyPlan(SearchMethod::random, 12);
    plan.base.training.optimizer.kind = OptimizerKind::adagrad;
    plan.base.training.optimizer.epsilon = 1e-5;
    plan.base.training.optimizer.initialAccumulator = 0.25;
    plan.axes.push_back(*parseAxis("optimizer=adam,rmsprop,adagrad", plan.base));
    const SearchState before = searched(plan, toy.runner());
    const auto now = parseSearch(ofVersionOne(before).toStdString());
    QVERIFY2(now, now ? "" : now.error().text().c_str());
    const OptimizerParameters& optimizer = now->plan.base.training.optimizer;
    QCOMPARE(optimizer.kind, OptimizerKind::adagradTorch);
    QCOMPARE(optimizer.torchEpsilon, 1e-5);
    QCOMPARE(optimizer.torchAccumulator, 0.25);
    QCOMPARE(axisText(now->plan.axes.back()), std::string("optimizer=adam,rmsprop-torch,adagrad-torch"));
    QCOMPARE(now->trials.size(), before.trials.size());
    for (std::size_t i = 0; i < now->trials.size(); ++i) {
        const std::string& was = before.trials[i].values.back();
        QCOMPARE(now->trials[i].values.back(), was == "adam" ? was : was + "-torch");
    }
    SearchState longer = *now;
    longer.plan.trials = 14;
    QVERIFY(runSearch(longer, toy.runner()));

    plan.axes.back() = *parseAxis("epsilon=0.000001:0.001:log", plan.base);
    const SearchState varied = searched(plan, toy.runner());
    QVERIFY(parseSearch(searchDocument(varied)));
    const auto refused = parseSearch(ofVersionOne(varied).toStdString());
    QVERIFY(!refused && refused.error().message.find("begin a new search") != std::string::npos);
    plan.base.training.optimizer.kind = OptimizerKind::adam;
    QVERIFY(parseSearch(ofVersionOne(searched(plan, toy.runner())).toStdString()));
}

void TestSearchFile::hostileFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::newRow("another format") << QByteArray("shelfspace-search") << QByteArray("something");
    QTest::newRow("a newer version") << QByteArray("\"version\": 2") << QByteArray("\"version\": 3");
    QTest::newRow("a version that is no number")
        << QByteArray("\"version\": 2") << QByteArray("\"version\": []");
    QTest::newRow("an unknown method") << QByteArray("\"random\"") << QByteArray("\"guess\"");
    QTest::newRow("an unknown measure") << QByteArray("\"rmse\"") << QByteArray("\"taste\"");
    QTest::newRow("a setting out of range")
        << QByteArray("\"factors\": \"3\"") << QByteArray("\"factors\": \"-3\"");
    QTest::newRow("an unknown setting") << QByteArray("\"batch_size\"") << QByteArray("\"bitch_size\"");
    QTest::newRow("a range that is none") << QByteArray("factors=4:64:log") << QByteArray("factors=64:4:log");
    QTest::newRow("an endless search")
        << QByteArray("\"trials_wanted\": 3") << QByteArray("\"trials_wanted\": 0");
    QTest::newRow("too many trials") << QByteArray("\"trials_wanted\": 3")
                                     << QByteArray("\"trials_wanted\": 1e18");
    QTest::newRow("a negative seed") << QByteArray("\"seed\": 1,\n \"end\"")
                                     << QByteArray("\"seed\": -1,\n \"end\"");
    QTest::newRow("trial zero") << QByteArray("\"trial\": 1") << QByteArray("\"trial\": 0");
    QTest::newRow("a trial twice") << QByteArray("\"trial\": 2") << QByteArray("\"trial\": 1");
    QTest::newRow("half a rung") << QByteArray("\"rung\": 0") << QByteArray("\"rung\": 0.5");
    QTest::newRow("no share") << QByteArray("\"share\": 1.0") << QByteArray("\"share\": 0");
    QTest::newRow("a result that is no number")
        << QByteArray("\"objective\": 1") << QByteArray("\"objective\": \"\",\"x\": 1");
    QTest::newRow("trials that are none")
        << QByteArray("\"trials\": [") << QByteArray("\"trials\": {}, \"x\": [");
    QTest::newRow("trials that are numbers") << QByteArray("\"trials\": [") << QByteArray("\"trials\": [0, ");
    QTest::newRow("trials twice") << QByteArray("\"trials\": [")
                                  << QByteArray("\"trials\": [], \"trials\": [");
    QTest::newRow("endless nesting") << QByteArray("\"seed\": 1")
                                     << "\"x\": " + QByteArray(9, '[') + QByteArray(9, ']') + ", \"seed\": 1";
    QTest::newRow("a setting that is a list")
        << QByteArray("\"factors\": \"3\"") << QByteArray("\"factors\": [\"3\"]");
    QByteArray settings;
    for (int i = 0; i < 1000; ++i)
        settings += "\"s" + QByteArray::number(i) + "\": \"1\", ";
    QTest::newRow("endless settings") << QByteArray("\"factors\": \"3\"") << settings + "\"factors\": \"3\"";
}

void TestSearchFile::hostileFilesAreRefusedInWords()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    Toy toy;
    SearchPlan plan = toyPlan(SearchMethod::random, 3);
    setParameter(plan.base, "factors", "3").ok();
    QByteArray document = QByteArray::fromStdString(searchDocument(searched(plan, toy.runner())));
    QVERIFY(parseSearch(document.toStdString()));
    const qsizetype at = document.indexOf(find);
    QVERIFY2(at >= 0, document.constData());
    document.replace(at, find.size(), replace);
    const auto state = parseSearch(document.toStdString());
    QVERIFY(!state);
    QVERIFY(state.error().message.text().size() > 20);
}

void TestSearchFile::everyShortenedFileIsRefused()
{
    Toy toy;
    const std::string document = searchDocument(searched(toyPlan(SearchMethod::random, 2), toy.runner()));
    for (std::size_t length = 0; length + 2 < document.size(); ++length)
        QVERIFY(!parseSearch(std::string_view(document).substr(0, length)));
    // Values that fit but are not those that the plan draws.
    SearchState forged = searched(toyPlan(SearchMethod::random, 2), toy.runner());
    forged.trials[1].values[1] = "9";
    forged.plan.trials = 3;
    QVERIFY(!runSearch(forged, toy.runner()));
}

QTEST_APPLESS_MAIN(TestSearchFile)
#include "tst_search_file.moc"
