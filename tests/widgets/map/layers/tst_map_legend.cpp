// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/english_texts.h"
#include "tests/widgets/map_fixture.h"
#include "widgets/look/theme.h"
#include "widgets/map/layers/map_legend.h"

#include <QSignalSpy>

using namespace shelf;
using namespace shelf::fixture;

namespace {
constexpr int kBooks = 300;
}

class MapLegendTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectionView> view;
    std::shared_ptr<const Dataset> data = library(kBooks);

    /// A legend laid out as the view lays out its own, to know where its lines are.
    MapLegend legend() const
    {
        QFont font = view->font();
        font.setPointSizeF(font.pointSizeF() * 0.92);
        MapLegend result;
        result.layOut(view->content(), font, QPointF(view->width() - 12, 12), view->height() - 24);
        return result;
    }
    QPoint lineOf(int category) const
    {
        const MapLegend l = legend();
        for (int y = 0; y < view->height(); ++y)
            if (const QPointF at(l.box().center().x(), y); l.categoryAt(at) == category)
                return at.toPoint() + QPoint(0, 4);
        return {};
    }
    std::vector<int> booksWhere(const std::function<bool(int)>& wanted) const
    {
        std::vector<int> books;
        for (int i = 0; i < kBooks; ++i)
            if (wanted(i))
                books.push_back(i);
        return books;
    }
    void colorBy(ColorChoice choice)
    {
        MapContent content = view->content();
        content.setChoice(choice);
        view->setContent(content);
    }

private slots:
    void initTestCase() { installEnglish(); }

    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        view = std::make_unique<ProjectionView>();
        view->resize(700, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setContent(makeMapContent(data, cloud(kBooks, 2)));
        settle(*view);
    }
    void cleanup() { view.reset(); }

    void aLongNameStandsInTwoLinesWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {12, 17, 26})
            QTest::newRow(qPrintable(QString::number(pixels))) << pixels;
    }
    /// Whatever the letters: all is told in heights of a line of theirs.
    void aLongNameStandsInTwoLinesWhereThereIsRoom()
    {
        QFETCH(int, pixels);
        const std::vector<std::string> names{"Vampires, Anne Rice, Sandra Brown, Gabriel Garcia Marquez", "Cats"};
        std::vector<std::int32_t> category;
        for (int i = 0; i < kBooks; ++i)
            category.push_back(i % 2);
        MapContent content = view->content();
        content.colors = ColorScale::numbered(category, names, 24);
        QFont font = view->font();
        font.setPixelSize(pixels);
        const QFontMetricsF metrics(font);
        const double line = metrics.height();
        const auto laidOut = [&](double lines) {
            MapLegend result;
            result.layOut(content, font, QPointF(60 * line, 10), lines * line, 22 * line);
            return result;
        };
        const auto heightOf = [&](const MapLegend& laid, int which) {
            int height = 0;
            for (int y = 0; y < 30 * line; ++y)
                height += laid.categoryAt(QPointF(laid.box().center().x(), y)) == which;
            return height;
        };
        const MapLegend roomy = laidOut(25);
        QVERIFY(heightOf(roomy, 0) > 1.6 * heightOf(roomy, 1));
        QVERIFY(heightOf(roomy, 1) > 0);
        // Of two that are as long the first gets a line that there is for one of them, in some height.
        const std::vector<std::string> alike{names[0], names[0] + " too"};
        content.colors = ColorScale::numbered(category, alike, 24);
        bool isFirst = false;
        for (double lines = 4; lines < 12; lines += 0.5) {
            const MapLegend tight = laidOut(lines);
            isFirst = isFirst || heightOf(tight, 0) > 1.6 * heightOf(tight, 1);
            QVERIFY(heightOf(tight, 1) < 1.6 * heightOf(tight, 0));
        }
        QVERIFY(isFirst);
        content.colors = ColorScale::numbered(category, names, 24);
        // Without the room each has one line; the legend stays narrow with both.
        const MapLegend low = laidOut(4.5);
        QVERIFY(std::abs(heightOf(low, 0) - heightOf(low, 1)) <= 1); // counted in whole pixels
        const double whole = metrics.horizontalAdvance(QString::fromStdString(names[0]));
        QVERIFY2(std::max(roomy.box().width(), low.box().width()) < 0.75 * whole,
                 qPrintable(QStringLiteral("%1 of %2").arg(roomy.box().width()).arg(whole)));
        // Who cannot see it hears the whole name in both.
        for (const MapLegend& laid : {roomy, low})
            QVERIFY2(laid.lineText(0).startsWith(QString::fromStdString(names[0])),
                     qPrintable(laid.lineText(0)));
    }

    void itsNumbersAreThoseOfTheBooksInsideTheFilter()
    {
        QCOMPARE(legend().lineText(0), QStringLiteral("Crime, 100 books"));
        MapContent content = view->content();
        std::vector<std::uint8_t> outside(kBooks, 0);
        for (std::size_t i = 0; i < 31; ++i)
            outside[i] = 1; // 0, 3, ..., 30 are crime
        content.outside = outside;
        view->setContent(content);
        QCOMPARE(legend().lineText(0), QStringLiteral("Crime, 89 books"));
        outside.assign(kBooks, 1);
        content.outside = outside;
        view->setContent(content);
        QCOMPARE(legend().lineText(0), QStringLiteral("Crime, 0 books"));
    }

    void booksAreColoredByTheirTagsAndByTheErrorOfTheirPredictions()
    {
        MapContent content = view->content();
        Tags tags;
        tags.add("to read", std::vector<std::string>{"3", "4", "5"});
        tags.add("crime", std::vector<std::string>{"5"});
        content.tags =
            std::make_shared<const TagSets>(tagSets(tags, placeTags(tags, data->books), data->bookCount()));
        content.setChoice({ColorBy::tag});
        view->setContent(content);
        QCOMPARE(legend().lineText(0), QStringLiteral("to read, 2 books"));
        QCOMPARE(legend().lineText(1), QStringLiteral("to read + crime, 1 book"));
        QCOMPARE(legend().lineText(2), QStringLiteral("No tag, 297 books"));
        BookErrors errors;
        errors.mean.assign(kBooks, std::numeric_limits<float>::quiet_NaN());
        errors.count.assign(kBooks, 0);
        errors.mean[7] = 0.5f;
        errors.mean[8] = 1.5f;
        content.errors = std::make_shared<const BookErrors>(errors);
        content.setChoice({ColorBy::error});
        QCOMPARE(content.colors.kind(), ScaleKind::numbers);
        QCOMPARE(content.colors.high(), 1.5);
        QCOMPARE(content.colors.missingCount(), std::size_t(kBooks - 2));
    }

    void aClickPicksOutOneCategoryAndControlAddsMore()
    {
        QCOMPARE(view->legendBox(), legend().box());
        QSignalSpy changed(view.get(), &ProjectionView::emphasisChanged);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, lineOf(0));
        QCOMPARE(view->content().emphasized, std::vector<int>{0});
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ControlModifier, lineOf(2));
        QCOMPARE(changed.last().first().value<std::vector<int>>(), (std::vector<int>{0, 2}));
        const auto in = [this](int category) {
            return [this, category](int i) {
                return view->content().colors.categoryOf(static_cast<std::size_t>(i)) == category;
            };
        };
        QCOMPARE(view->emphasizedBooks(), booksWhere([&](int i) { return in(0)(i) || in(2)(i); }));
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ShiftModifier, lineOf(0));
        QCOMPARE(view->emphasizedBooks(), booksWhere(in(2)));
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, lineOf(2));
        QVERIFY(view->emphasizedBooks().empty());
        QCOMPARE(changed.size(), 4);
    }

    void linesAreReachedWithTheKeyboard()
    {
        QTest::keyClick(view.get(), Qt::Key_K);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Poetry, 100 books")));
        QTest::keyClick(view.get(), Qt::Key_Space);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QCOMPARE(view->content().emphasized, (std::vector<int>{1, 2}));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("picks out 200")));
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(view->content().emphasized, std::vector<int>{2});
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(view->content().emphasized, std::vector<int>{2});
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(view->emphasizedBooks().empty());
    }

    void aDragOverTheRampPicksOutARange()
    {
        colorBy({ColorBy::year});
        const QRectF ramp = legend().ramp();
        const ColorScale& scale = view->content().colors;
        const auto at = [&](double position) {
            return QPointF(ramp.center().x(), ramp.bottom() - position * ramp.height());
        };
        QSignalSpy changed(view.get(), &ProjectionView::emphasisChanged);
        drag(*view, {at(0.75), at(0.5), at(0.25)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(view->content().emphasizedRange.has_value());
        const ValueRange range = *view->content().emphasizedRange;
        const double span = scale.high() - scale.low();
        QVERIFY(std::abs(range.low - (scale.low() + 0.25 * span)) < 0.01 * span);
        QVERIFY(std::abs(range.high - (scale.low() + 0.75 * span)) < 0.01 * span);
        QCOMPARE(view->emphasizedBooks(), booksWhere([&](int i) {
                     const int year = 1900 + i % 120;
                     return year >= range.low && year <= range.high;
                 }));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->content().hasEmphasis());
    }

    void aClickBetweenTicksPicksOutWhatLiesBetweenThem()
    {
        colorBy({ColorBy::year});
        const MapLegend l = legend();
        const QPointF at(l.ramp().center().x(), l.ramp().bottom() - 0.4 * l.ramp().height());
        const auto [low, high] = l.between(0.4);
        QVERIFY(low < 0.4 && high > 0.4);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(view->content().emphasizedRange.has_value());
        const ColorScale& scale = view->content().colors;
        QVERIFY(std::abs(scale.position(view->content().emphasizedRange->low) - low) < 1e-9);
        QVERIFY(std::abs(scale.position(view->content().emphasizedRange->high) - high) < 1e-9);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY2(!view->content().hasEmphasis(), "once more takes it back");
    }

    void aRangeIsPickedWithTheKeyboard()
    {
        colorBy({ColorBy::year});
        QTest::keyClick(view.get(), Qt::Key_K);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QTest::keyClick(view.get(), Qt::Key_Space);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(view.get(), Qt::Key_Down);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QVERIFY(view->content().emphasizedRange.has_value());
        // The upper quarter of 1900 .. 2019.
        QCOMPARE(view->emphasizedBooks(),
                 booksWhere([](int i) { return 1900 + i % 120 >= 1900 + 0.75 * 119; }));
    }

    void emphasisLeavesOutWhatTheFilterHides()
    {
        MapContent content = view->content();
        std::vector<std::uint8_t> outside(kBooks, 0);
        std::fill(outside.begin(), outside.begin() + 150, std::uint8_t(1));
        content.outside = outside;
        view->setContent(content);
        view->setEmphasis({0});
        QCOMPARE(view->emphasizedBooks(), booksWhere([](int i) { return i >= 150 && i % 3 == 0; }));
    }

    void everyCategoryHasALineWhereThereIsRoom()
    {
        MapContent content = view->content();
        content.setChoice({ColorBy::author});
        MapLegend tall;
        tall.layOut(content, view->font(), {700, 0}, 700);
        QCOMPARE(tall.categoryOrder().size(), std::size_t(7));
        QCOMPARE(tall.foot(), QString());
        MapLegend low;
        low.layOut(content, view->font(), {700, 0}, 100);
        QVERIFY(low.categoryOrder().size() < 7);
        QCOMPARE(low.foot(), QStringLiteral("and %1 more").arg(7 - low.categoryOrder().size()));
        QVERIFY(low.box().height() <= 125);
    }

    void theLegendCanBeHidden()
    {
        const double before = view->positionOf(0).x();
        view->setLegendShown(false);
        QVERIFY(view->legendBox().isEmpty());
        QVERIFY2(view->positionOf(0).x() != before, "the points take its room");
        view->setLegendShown(true);
        QCOMPARE(view->positionOf(0).x(), before);
    }
};

QTEST_MAIN(MapLegendTest)
#include "tst_map_legend.moc"
