// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/book_filter_text.h"
#include "app/pages/map/map_view_state.h"
#include "engine/data/sample/sample_library.h"
#include "engine/projection/tsne/tsne.h"

#include <QTest>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library()
{
    static const auto data = [] {
        SampleParameters parameters;
        parameters.books = 60;
        parameters.users = 80;
        parameters.ratings = 900;
        auto made = makeSampleLibrary(parameters);
        return made ? std::make_shared<const Dataset>(std::move(made).value()) : nullptr;
    }();
    return data;
}

MapViewState busy()
{
    MapViewState state;
    state.look.color = {ColorBy::column, 0};
    state.look.scale.ramp = Ramp::cividis;
    state.look.scale.inverted = true;
    state.look.scale.spacing = Spacing::quantiles;
    state.look.density = DensityStyle::contours;
    state.look.titles = false;
    state.look.emphasized = {-1, 2};
    state.look.emphasizedRange = ValueRange{1.5, 3};
    state.look.filter = {QStringLiteral("Émile"), true};
    state.look.groups = {true, 7, 33, false, true};
    state.marked = bookSet(60, std::vector<int>{3, 5});
    state.isolated = {bookSet(60, std::vector<int>{1, 2, 3, 5}), bookSet(60, std::vector<int>{3, 5})};
    state.ranges = {{BookNumbers::Of::year, {}, {1950, 1960}},
                    {BookNumbers::Of::column, "pages", {0.5, 300}}};
    state.camera.zoom = 4.25;
    state.camera.centerX = -0.5;
    state.hasCamera = true;
    return state;
}

} // namespace

class TestMapViewState : public QObject {
    Q_OBJECT
private slots:
    void aKeptViewComesBackAsItWas()
    {
        MapParameters parameters;
        parameters.method = &kTsneMethod;
        parameters.of<TsneParameters>().perplexity = 17;
        const MapViewState before = busy();
        const auto back = viewFromJson(viewToJson(before, parameters, *library()), *library());
        QVERIFY(back.ok());
        QCOMPARE(mapSettingsText(back->parameters), mapSettingsText(parameters));
        const MapViewState& after = back->state;
        QCOMPARE(after.look.color, before.look.color);
        QCOMPARE(after.look.scale, before.look.scale);
        QVERIFY(after.look.density == before.look.density);
        QCOMPARE(after.look.titles, false);
        QCOMPARE(after.look.emphasized, before.look.emphasized);
        QCOMPARE(after.look.emphasizedRange, before.look.emphasizedRange);
        QCOMPARE(after.look.filter, before.look.filter);
        QCOMPARE(after.look.groups, before.look.groups);
        QVERIFY(sameBooks(after.marked, before.marked));
        QCOMPARE(after.isolated.size(), std::size_t(2));
        QVERIFY(sameBooks(after.isolated[0], before.isolated[0]));
        QVERIFY(after.ranges == before.ranges);
        QCOMPARE(after.camera.zoom, 4.25);
        QCOMPARE(after.camera.centerX, -0.5);
    }

    void whatOtherDataDoNotKnowIsLeftOut()
    {
        const std::string json = viewToJson(busy(), {}, *library());
        Dataset other = *library();
        other.books.extra.clear();
        other.books.ids.set(3, "gone");
        const auto back = viewFromJson(json, other);
        QVERIFY(back.ok());
        QVERIFY(back->state.look.color.by == ColorBy::none);
        QCOMPARE(booksOf(back->state.marked), std::vector<int>({5}));
    }

    /// The numbers of a kept view are a file's: they may be anything.
    void numbersBeyondWhatCanBeComeBackWithinIt()
    {
        const auto view = viewFromJson(R"({"version": 1, "look": {"emphasized": [3, -1e300, 1e300],
            "groups": {"clusters": 1e111, "min_size": -1e111}}})",
                                       *library());
        QVERIFY(view.ok());
        QCOMPARE(view->state.look.groups.clusters, 200);
        QCOMPARE(view->state.look.groups.minClusterSize, 2);
        QCOMPARE(view->state.look.emphasized, std::vector<int>({3, -1, std::numeric_limits<int>::max()}));
    }

    void rangesAreReadWhereTheyMakeSense()
    {
        const auto before = viewFromJson(R"({"version": 1})", *library()); // kept by an earlier version
        QVERIFY(before.ok() && before->state.ranges.empty());
        const auto view = viewFromJson(R"({"version": 1, "ranges": [{"of": "year", "low": 3, "high": 1},
            {"of": "weight", "low": 1, "high": 2}, 7, {"of": "rating-count", "low": 1, "high": 2}]})",
                                       *library());
        QVERIFY(view.ok());
        QVERIFY(view->state.ranges ==
                (std::vector<PickedRange>{{BookNumbers::Of::ratingCount, {}, {1, 2}}}));
    }

    void textThatIsNoViewIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("newer") << QByteArray(R"({"version": 99})");
        QTest::newRow("a wrong type") << QByteArray(R"({"version": 1, "look": {"titles": "yes"}})");
        QTest::newRow("a wrong setting")
            << QByteArray(R"({"version": 1, "map": "method=tsne\nperplexity=-1"})");
    }
    void textThatIsNoViewIsAnError()
    {
        QFETCH(QByteArray, text);
        const auto view = viewFromJson(text.toStdString(), *library());
        QVERIFY(!view.ok());
        QVERIFY(!view.error().message.empty());
    }

    void booksAreFoundByWordsOrByExpression()
    {
        Dataset data = *library();
        data.books.titles.set(7, "Les Émigrés");
        data.books.titles.set(9, "Emile, or On Education");
        data.books.authors.set(9, "Rousseau");
        const auto index = makeCatalogueIndex(std::make_shared<const Dataset>(data));
        QCOMPARE(matchBooks(*index, {QStringLiteral("emigres"), false}).books, std::vector<int>({7}));
        QCOMPARE(matchBooks(*index, {QStringLiteral("rousseau emile"), false}).books, std::vector<int>({9}));
        QCOMPARE(matchBooks(*index, {QStringLiteral("^(les|emile)\\b"), true}).books,
                 std::vector<int>({7, 9}));
        QVERIFY(matchBooks(*index, {QStringLiteral("   "), false}).books.empty());
        const FilterMatches wrong = matchBooks(*index, {QStringLiteral("(les"), true});
        QVERIFY(wrong.books.empty());
        QVERIFY(!wrong.problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMapViewState)
#include "tst_map_view_state.moc"
