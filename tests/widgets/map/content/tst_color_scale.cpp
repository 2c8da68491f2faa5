// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/color_name.h"
#include "widgets/map/content/color_scale.h"
#include "widgets/map/content/map_content.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

using namespace shelf;

namespace {

Dataset library()
{
    Dataset data;
    data.books.ids = {"a", "b", "c", "d", "e", "f"};
    data.books.titles.resize(6);
    data.books.authors = {"Ann, Ben", "Ann", "Cid", "Cid, Ann", "Cid", ""};
    data.books.languages = {"eng", "eng", "eng", "eng", "eng", ""};
    data.books.years = {1999, 2001, kNoYear, 2005, 2010, -750};
    data.books.imageUrls.resize(6);
    data.books.extra = {{"publisher", {"x", "y", "x", "y", "x", "y"}},
                        {"Genres", {"Crime|Love", "Love", "Crime", "Space", "", "Space"}},
                        {"pages", {"100", "250.5", "300", "", "420", "90"}},
                        {"volume", {"1", "2", "1", "3", "2", ""}},
                        {"code", {"k1", "k2", "k3", "k4", "k5", "k6"}}};
    return data;
}

std::vector<RatingSummary> summary()
{
    return {{1, 3.0}, {10, 4.0}, {100, 4.5}, {1000, 2.0}, {0, {}}, {5, 3.5}};
}

bool offers(const Dataset& data, ColorChoice choice)
{
    const auto all = ColorScale::choices(data);
    return std::find(all.begin(), all.end(), choice) != all.end();
}

/// One reader rated the first book.
void rateOnce(Dataset& data)
{
    data.userIds.push_back("u");
    data.user.push_back(0);
    data.book.push_back(0);
    data.rating.push_back(4);
}

} // namespace

class ColorScaleTest : public QObject {
    Q_OBJECT
private slots:
    void frequentCategoriesGetColorsAndRareOnesShareOne()
    {
        const std::vector<std::string> values{"b", "a", "c", "b", "", "a", "b", "d"};
        const ColorScale scale = ColorScale::categories(values, 2);
        QCOMPARE(scale.kind(), ScaleKind::categories);
        QCOMPARE(scale.categoryList().size(), std::size_t(2));
        QCOMPARE(scale.categoryList()[0].name, std::string("b"));
        QCOMPARE(scale.categoryList()[0].count, std::size_t(3));
        QCOMPARE(scale.categoryList()[1].name, std::string("a"));
        QCOMPARE(scale.otherCount(), std::size_t(2));
        QCOMPARE(scale.missingCount(), std::size_t(1));
        QCOMPARE(scale.categoryOf(2), ColorScale::kOther);
        QCOMPARE(scale.categoryOf(4), ColorScale::kMissing);
        QCOMPARE(scale.color(0, false), scale.color(3, false));
        QCOMPARE(scale.color(2, false), scale.color(7, false));
        QVERIFY(scale.color(0, false) != scale.color(1, false));
        QVERIFY(scale.color(2, false) != scale.color(4, false));
    }

    void numbersRunFromDarkToLight()
    {
        const ColorScale scale = ColorScale::numbers({1, 2, 3, std::nan(""), 5}, false);
        QCOMPARE(scale.low(), 1.0);
        QCOMPARE(scale.high(), 5.0);
        QCOMPARE(scale.position(3), 0.5);
        QCOMPARE(scale.missingCount(), std::size_t(1));
        QVERIFY(qGray(scale.color(0, false)) < qGray(scale.color(1, false)));
        QVERIFY(qGray(scale.color(1, false)) < qGray(scale.color(2, false)));
        QCOMPARE(scale.color(3, false), ColorScale::categoryColor(ColorScale::kMissing, false));
    }

    void countsAreColoredByTheirLogarithm()
    {
        const ColorScale scale = ColorScale::make(library(), summary(), {ColorBy::ratingCount});
        QVERIFY(scale.logarithmic());
        QVERIFY(std::abs(scale.position(1) - 0.0) < 1e-12);
        QVERIFY(std::abs(scale.position(10) - 1.0 / 3) < 1e-12);
        QVERIFY(std::abs(scale.position(100) - 2.0 / 3) < 1e-12);
        QCOMPARE(scale.ticks(), (std::vector<double>{1, 10, 100, 1000}));
        QCOMPARE(scale.color(4, false), ColorScale::categoryColor(ColorScale::kMissing, false));
    }

    void oneOutlierDoesNotSqueezeTheRest()
    {
        std::vector<double> years;
        for (int i = 0; i < 1000; ++i)
            years.push_back(1920 + i % 100);
        years.push_back(-750);
        const ColorScale scale = ColorScale::numbers(years, false);
        QVERIFY(scale.low() >= 1919 && scale.low() <= 1923);
        QVERIFY(scale.high() >= 2016 && scale.high() <= 2019);
        QVERIFY(scale.clippedLow());
        QCOMPARE(scale.color(1000, false), ColorScale::rampColor(0, false));
    }

    void ticksAreRoundAndInside()
    {
        for (const auto& [low, high] :
             {std::pair(1.87, 4.82), std::pair(1913.0, 2017.0), std::pair(0.0, 0.013)}) {
            const std::vector<double> ticks = ColorScale::numbers({low, high}, false).ticks();
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
            for (const double t : ticks)
                QVERIFY(t >= low - 1e-9 && t <= high + 1e-9);
        }
        QCOMPARE(ColorScale::numbers({1913, 2017}, false).ticks(), (std::vector<double>{1950, 2000}));
        QCOMPARE(ColorScale::numbers({3, 3}, false).ticks(), std::vector<double>{3});
    }

    void logarithmsReachBelowOne()
    {
        ScaleOptions options;
        options.spacing = Spacing::logarithmic;
        const ColorScale scale = ColorScale::numbers({0.01, 0.1, 1, -3}, options);
        QVERIFY(std::abs(scale.position(0.1) - 0.5) < 1e-12);
        QCOMPARE(scale.ticks().size(), std::size_t(3));
        QCOMPARE(scale.missingCount(), std::size_t(1));
        QVERIFY2(!ColorScale::numbers({-1, -2}, options).logarithmic(), "nothing positive");
    }

    void quantilesGiveEveryStepAsManyBooks()
    {
        ScaleOptions options;
        options.spacing = Spacing::quantiles;
        options.steps = 4;
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(std::exp(0.01 * i));
        const ColorScale scale = ColorScale::numbers(values, options);
        QCOMPARE(scale.breaks().size(), std::size_t(3));
        std::map<QRgb, int> books;
        for (std::size_t i = 0; i < values.size(); ++i)
            ++books[scale.color(i, false)];
        QCOMPARE(books.size(), std::size_t(4));
        for (const auto& [color, count] : books)
            QVERIFY(std::abs(count - 250) <= 1);
        QCOMPARE(scale.ticks().size(), std::size_t(5));
        // Values that repeat make fewer steps, never an endless number of equal ones.
        QVERIFY(ColorScale::numbers({1, 1, 1, 1, 1, 2}, options).breaks().size() <= 1);
    }

    void theLegendAndThePointsAgree_data()
    {
        QTest::addColumn<int>("spacing");
        QTest::addColumn<int>("ramp");
        QTest::addColumn<bool>("inverted");
        for (int spacing = 0; spacing < 4; ++spacing)
            for (int ramp = 0; ramp < 3; ++ramp)
                for (const bool inverted : {false, true})
                    QTest::addRow("spacing %d ramp %d %d", spacing, ramp, int(inverted))
                        << spacing << ramp << inverted;
    }
    void theLegendAndThePointsAgree()
    {
        QFETCH(int, spacing);
        QFETCH(int, ramp);
        QFETCH(bool, inverted);
        ScaleOptions options;
        options.spacing = static_cast<Spacing>(spacing);
        options.ramp = static_cast<Ramp>(ramp);
        options.inverted = inverted;
        std::vector<double> values;
        for (int i = 1; i <= 40; ++i)
            values.push_back(0.25 * i * i);
        const ColorScale scale = ColorScale::numbers(values, options);
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            QCOMPARE(scale.shade(scale.position(values[i]), true), scale.color(i, true));
            QVERIFY(std::abs(scale.valueAt(scale.position(values[i])) - values[i]) < 1e-9 * values[i] + 1e-9);
        }
        for (const double tick : scale.ticks())
            QVERIFY(scale.position(tick) >= 0 && scale.position(tick) <= 1);
    }

    void aDivergingRampIsGreyAtTheMiddleAndEvenOnBothSides()
    {
        ScaleOptions options;
        options.ramp = Ramp::diverging;
        options.middle = 2.0;
        const ColorScale scale = ColorScale::numbers({0, 1, 2, 3, 10}, options);
        const QColor middle = QColor::fromRgb(scale.color(2, false));
        QVERIFY(middle.hslSaturationF() < 0.1f);
        const auto lightness = [&](std::size_t i) { return qGray(scale.color(i, false)); };
        QVERIFY2(std::abs(lightness(1) - lightness(3)) <= 6, "one below and one above");
        QVERIFY(lightness(1) < lightness(2));
        QVERIFY(lightness(4) < lightness(3));
        options.inverted = true;
        const ColorScale turned = ColorScale::numbers({0, 1, 2, 3, 10}, options);
        QVERIFY(qRed(turned.color(4, false)) < qRed(scale.color(4, false)));
        options.middle.reset();
        const ColorScale mean = ColorScale::numbers({0, 4, 2}, options);
        QVERIFY(QColor::fromRgb(mean.color(2, false)).hslSaturationF() < 0.1f);
    }

    void invertingTurnsTheRampAround()
    {
        ScaleOptions options;
        options.inverted = true;
        options.ramp = Ramp::cividis;
        const ColorScale scale = ColorScale::numbers({1, 2, 3}, options);
        QVERIFY(qGray(scale.color(0, false)) > qGray(scale.color(1, false)));
        QVERIFY(qGray(scale.color(1, false)) > qGray(scale.color(2, false)));
        QCOMPARE(scale.low(), 1.0);
    }

    void clustersAreCategoriesByNumber()
    {
        const std::vector<std::int32_t> member{0, 2, 1, -1, 0, 2};
        const ColorScale scale = ColorScale::numbered(member, {"a", "b", "c"}, 2);
        QCOMPARE(scale.categoryList().size(), std::size_t(2));
        QCOMPARE(scale.categoryList()[0].count, std::size_t(2));
        QCOMPARE(scale.otherCount(), std::size_t(2));
        QCOMPARE(scale.missingCount(), std::size_t(1));
        QCOMPARE(scale.categoryOf(3), ColorScale::kMissing);
        QCOMPARE(scale.categoryOf(5), ColorScale::kOther);
    }

    void theMapColorsByItsOwnColumns()
    {
        MapContent content;
        Dataset books = library();
        books.scale = {1, 5};
        content.data = std::make_shared<const Dataset>(std::move(books));
        auto clusters = std::make_shared<Clustering>();
        clusters->count = 2;
        clusters->member = {0, 0, 1, -1, 1, 0};
        content.clusters = clusters;
        content.clusterNames = {QStringLiteral("sea"), QString()};
        content.setChoice({ColorBy::cluster});
        QCOMPARE(content.colors.categoryList()[0].name, std::string("sea"));
        QCOMPARE(content.colors.categoryList()[1].name, std::string("Group 2"));
        QCOMPARE(content.colors.categoryOf(3), ColorScale::kMissing);

        auto faith = std::make_shared<Faithfulness>();
        faith->kept = {0.5f, 1.0f, 0.0f, 0.2f};
        content.faith = faith;
        content.setChoice({ColorBy::kept});
        QCOMPARE(content.colors.low(), 0.0);
        QCOMPARE(content.colors.high(), 1.0);
        QCOMPARE(content.colors.missingCount(), std::size_t(2));

        content.rated = {{2, 5.0f}, {4, 3.0f}};
        content.setChoice({ColorBy::rated});
        QCOMPARE(content.colors.missingCount(), std::size_t(4));
        QCOMPARE(content.colors.position(3), 0.5);
        content.setChoice({ColorBy::predicted});
        QCOMPARE(content.colors.kind(), ScaleKind::none);
        content.predicted = std::vector<float>{1, 2, 3, 4, 5, 6};
        content.setChoice({ColorBy::predicted});
        QCOMPARE(content.colors.high(), 6.0);
        QCOMPARE(colorName(content), QStringLiteral("Predicted ratings"));
        content.scoreKind = ScoreKind::preference;
        QVERIFY(colorName(content).contains(QStringLiteral("Scores")));
    }

    void booksByTheSameFirstAuthorShareAColor()
    {
        const ColorScale scale = ColorScale::make(library(), summary(), {ColorBy::author});
        QCOMPARE(scale.categoryList()[0].name, std::string("Cid"));
        QCOMPARE(scale.categoryList()[0].count, std::size_t(3));
        QCOMPARE(scale.categoryOf(0), scale.categoryOf(1));
        QCOMPARE(scale.categoryOf(5), ColorScale::kMissing);
    }

    void columnsOfNumbersBecomeRamps()
    {
        const Dataset data = library();
        QCOMPARE(ColorScale::make(data, summary(), {ColorBy::column, 2}).kind(), ScaleKind::numbers);
        QCOMPARE(ColorScale::make(data, summary(), {ColorBy::column, 2}).high(), 420.0);
        QCOMPARE(ColorScale::make(data, summary(), {ColorBy::column, 3}).kind(), ScaleKind::categories);
        QCOMPARE(ColorScale::make(data, summary(), {ColorBy::column, 1}).categoryList()[0].name,
                 std::string("Crime"));
        QCOMPARE(ColorScale::make(data, summary(), {ColorBy::column, 99}).kind(), ScaleKind::none);
    }

    void onlyWhatTellsBooksApartIsOffered()
    {
        const Dataset data = library();
        QVERIFY(offers(data, {ColorBy::author}));
        QVERIFY(offers(data, {ColorBy::year}));
        QVERIFY2(!offers(data, {ColorBy::language}), "all books are in one language");
        QVERIFY(offers(data, {ColorBy::column, 2}));
        QVERIFY2(!offers(data, {ColorBy::column, 4}), "a code of its own for every book");
        QVERIFY(offers(data, {ColorBy::none}));
        QCOMPARE(ColorScale::preferred(data), (ColorChoice{ColorBy::column, 1}));
        Dataset bare = data;
        bare.books.extra.clear();
        rateOnce(bare);
        QCOMPARE(ColorScale::preferred(bare), ColorChoice{ColorBy::meanRating});
    }

    void withoutRatingsNothingOfThemIsOffered()
    {
        Dataset data = library();
        data.onlyTaken = true; // as vectors that were made elsewhere have it
        QVERIFY(!offers(data, {ColorBy::meanRating}) && !offers(data, {ColorBy::ratingCount}));
        QCOMPARE(ColorScale::preferred(data), (ColorChoice{ColorBy::column, 1}));
        data.books.extra.clear();
        QCOMPARE(ColorScale::preferred(data), ColorChoice{ColorBy::author});
    }

    void whereNobodyGaveStarsTheirMeanIsNotOffered()
    {
        Dataset data = library();
        data.onlyTaken = true;
        rateOnce(data);
        QVERIFY(!offers(data, {ColorBy::meanRating}));
        QVERIFY(offers(data, {ColorBy::ratingCount}));
        data.books.extra.clear();
        QCOMPARE(ColorScale::preferred(data), ColorChoice{ColorBy::ratingCount});
        // A look that was kept of other data.
        const std::vector<RatingSummary> counts(data.bookCount(), RatingSummary{3, {}});
        QCOMPARE(ColorScale::make(data, counts, {ColorBy::meanRating}).missingCount(), data.bookCount());
    }

    void anEmptyCatalogueIsNoTrouble()
    {
        const Dataset none;
        for (const ColorChoice choice : ColorScale::choices(none))
            ColorScale::make(none, {}, choice).ticks();
        QCOMPARE(ColorScale::numbers({}, true).missingCount(), std::size_t(0));
        QVERIFY(ColorScale::categories({}).categoryList().empty());
    }

    void theDarkEndStaysVisibleOnADarkCanvas()
    {
        const ColorScale scale = ColorScale::numbers({1, 2}, false);
        QVERIFY(qGray(scale.color(0, true)) > qGray(scale.color(0, false)));
        QVERIFY(qGray(scale.color(1, true)) > qGray(scale.color(0, true)));
    }
};

QTEST_APPLESS_MAIN(ColorScaleTest)
#include "tst_color_scale.moc"
