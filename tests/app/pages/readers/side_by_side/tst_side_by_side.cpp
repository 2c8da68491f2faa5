// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/blend_bar.h"
#include "app/pages/readers/side_by_side/blend_desk.h"
#include "app/pages/readers/side_by_side/run_choice.h"
#include "app/pages/readers/side_by_side/side_by_side.h"
#include "app/pages/readers/side_by_side/side_by_side_words.h"
#include "tests/app/fake_model.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shelf;

namespace {

/// The best book is the last, and scores are no stars.
class BackwardModel : public FakeModel {
public:
    using FakeModel::FakeModel;
    bool predictsRatings() const override { return false; }
    void scoreAllBooks(std::int32_t, std::span<float> out) const override
    {
        for (std::size_t b = 0; b < out.size(); ++b)
            out[b] = 1000.0f * static_cast<float>(b);
    }
};

/// All but the page. Reader u rated the books u, u + 1, u + 2; the last rating of each is held out.
struct Sides {
    Sides() { session.setDataset(smallShelf(8, 20)); }

    int addRun(bool backward, bool otherSplit = false)
    {
        auto run = fakeRun(session.dataset());
        if (backward)
            run->model = std::make_shared<BackwardModel>(8, 20);
        run->split = {};
        for (std::uint32_t row = 0; row < 24; ++row)
            (row % 3 == (otherSplit ? 1 : 2) ? run->split.validation : run->split.train).push_back(row);
        RunEntry entry;
        entry.run = run;
        entry.color = Qt::red;
        const int number = session.addRun(entry);
        session.selectRun(number);
        return number;
    }
    void show(int user)
    {
        recommending.setReader({.kind = AskedReader::Kind::user, .user = user});
        sides.ask({.count = 4});
    }

    QTemporaryDir folder;
    Session session;
    Jobs jobs;
    OwnReaders own{jobs, folder.path()};
    Recommending recommending{session, jobs, own};
    RunChoice choice{session};
    BlendDesk blend{session, jobs, choice};
    SideBySide sides{session, jobs, recommending, choice, blend};
};

SideBySide::List listOf(const QString& name, const std::vector<int>& books)
{
    std::vector<Recommendation> list;
    for (const int book : books)
        list.push_back({.book = book});
    return {.number = 1, .name = name, .books = list};
}

} // namespace

class SideBySideTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theChoiceStartsWithThreeRunsAndFollowsTheSession()
    {
        Sides desk;
        const int first = desk.addRun(false);
        desk.choice.begin();
        QVERIFY(!desk.choice.isEnough());
        const int second = desk.addRun(true), third = desk.addRun(false), fourth = desk.addRun(true);
        desk.session.selectRun(first);
        QVERIFY(desk.choice.isEnough()); // as soon as there is a second
        QCOMPARE(desk.choice.others().first(), fourth);
        desk.choice.add();
        desk.choice.add();
        QCOMPARE(desk.choice.shown().size(), 4);
        QVERIFY(!desk.choice.canAdd());
        const QList<int> before = desk.choice.shown();
        desk.choice.put(0, before[1]); // the two change places
        QCOMPARE(desk.choice.shown()[0], before[1]);
        QCOMPARE(desk.choice.shown()[1], before[0]);
        desk.session.removeRun(second);
        desk.session.removeRun(third);
        QCOMPARE(desk.choice.shown().size(), 2);
        QVERIFY(!desk.choice.canRemove());
        desk.choice.remove(0);
        QCOMPARE(desk.choice.shown().size(), 2);
    }

    void atMostSixStandSideBySide()
    {
        Sides desk;
        for (int i = 0; i < 9; ++i)
            desk.addRun(i % 2 != 0);
        desk.choice.begin();
        QCOMPARE(desk.choice.shown().size(), 3);
        for (int i = 0; i < 9; ++i)
            desk.choice.add();
        QCOMPARE(desk.choice.shown().size(), 6);
    }

    void eachRunAnswersForTheReader()
    {
        Sides desk;
        const int forward = desk.addRun(false);
        const int backward = desk.addRun(true);
        desk.choice.begin();
        QSignalSpy found(&desk.sides, &SideBySide::found);
        desk.show(2); // 2 and 3 in training, 4 held out
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(desk.jobs.isIdle());
        QCOMPARE(found.size(), 0); // off: nothing is asked
        desk.sides.setOn(true);
        QTRY_COMPARE(desk.sides.lists().size(), std::size_t{2});
        // Books 0 .. 8 are in training.
        for (const auto& list : desk.sides.lists()) {
            QVERIFY(list.books.ok());
            QCOMPARE(list.ids(), (list.number == forward ? std::vector<std::int32_t>{0, 1, 4, 5}
                                                         : std::vector<std::int32_t>{8, 7, 6, 5}));
            QCOMPARE(list.hits(), list.number == forward ? 1 : 0);
            QCOMPARE(list.scores, list.number == backward ? ScoreWords::preference : ScoreWords::rating);
        }
        QVERIFY(desk.sides.canHit());
        desk.sides.forget();
        QVERIFY(desk.sides.lists().empty());
    }

    void aBlendFollowsItsWeights()
    {
        Sides desk;
        const int forward = desk.addRun(false);
        const int backward = desk.addRun(true);
        desk.choice.begin();
        desk.sides.setOn(true);
        desk.show(2);
        QVERIFY(!desk.sides.blended());
        desk.blend.setOn(true);
        desk.blend.setWeight(forward, 100);
        desk.blend.setWeight(backward, 0);
        QTRY_VERIFY(desk.sides.blended() &&
                    desk.sides.blended()->ids() == (std::vector<std::int32_t>{0, 1, 4, 5}));
        desk.blend.setWeight(forward, 10);
        desk.blend.setWeight(backward, 90);
        QTRY_COMPARE(desk.sides.blended()->ids(), (std::vector<std::int32_t>{8, 7, 6, 5}));
        desk.blend.setRule(BlendRule::ranks);
        QTRY_COMPARE(desk.sides.blended()->rule, BlendRule::ranks);
        desk.blend.setWeight(forward, 0);
        desk.blend.setWeight(backward, 0);
        QVERIFY(!desk.sides.blended());
        QVERIFY(!SideBySideWords::obstacle(desk.blend).isEmpty());
    }

    void aBlendIsMeasuredBesideItsParts()
    {
        Sides desk;
        desk.addRun(false);
        desk.addRun(true);
        desk.choice.begin();
        desk.blend.setOn(true);
        QTRY_COMPARE(desk.blend.judging(), BlendDesk::Judging::possible);
        QVERIFY(desk.blend.canMeasure());
        desk.blend.measure();
        QVERIFY(desk.blend.isMeasuring() && !desk.blend.canMeasure());
        QTRY_COMPARE(desk.blend.measured().size(), std::size_t{3});
        QVERIFY(!desk.blend.measured()[0].isBlend && desk.blend.measured()[2].isBlend);
        const auto parts = desk.blend.parts();
        const auto figures = measureBlend(parts, BlendRule::standardized, {});
        QCOMPARE(desk.blend.measured()[2].figures.ndcg, figures->blend.ndcg);
        desk.blend.setWeight(desk.choice.shown()[0], 80);
        desk.blend.measure();
        QTRY_COMPARE(desk.blend.measured().size(), std::size_t{4}); // both blends stay
        QVERIFY(!SideBySideWords::verdict(desk.blend.measured()).isEmpty());
        desk.addRun(false);
        desk.choice.add();
        QVERIFY(desk.blend.measured().empty());
    }

    /// Another place for it would scroll the lists away from the blend.
    void theKeyboardStaysOnEvaluate()
    {
        Sides desk;
        desk.addRun(false);
        desk.addRun(true);
        desk.choice.begin();
        QWidget window;
        QPushButton other(QStringLiteral("other"), &window);
        BlendBar bar(desk.blend, &window);
        window.show();
        desk.blend.setOn(true);
        auto* evaluate = bar.findChild<QPushButton*>(QStringLiteral("blendMeasure"));
        QTRY_VERIFY(evaluate->isEnabled());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        evaluate->setFocus();
        QTest::keyClick(evaluate, Qt::Key_Space);
        QVERIFY(desk.blend.isMeasuring());
        QVERIFY(evaluate->hasFocus());
        QTRY_COMPARE(desk.blend.measured().size(), std::size_t{3});
        QVERIFY(evaluate->hasFocus());
    }

    void runsThatHoldOutDifferentRatingsAreNotMeasuredTogether()
    {
        Sides desk;
        desk.addRun(false);
        desk.addRun(true, true);
        desk.choice.begin();
        desk.blend.setOn(true);
        QTRY_COMPARE(desk.blend.judging(), BlendDesk::Judging::differentHeldOut);
        QVERIFY(!desk.blend.canMeasure());
        QVERIFY(SideBySideWords::obstacle(desk.blend).contains(QLatin1String("different ratings")));
    }

    void wordsSayWhatListsShare()
    {
        const auto a = listOf(QStringLiteral("mf"), {1, 2, 3});
        const auto b = listOf(QStringLiteral("ease"), {3, 2, 1});
        const auto c = listOf(QStringLiteral("ials"), {7, 8, 3});
        QCOMPARE(SideBySideWords::shared(a, b), QStringLiteral("3 of 3 shared"));
        const QString two = SideBySideWords::agreement(std::vector<SideBySide::List>{a, b});
        QVERIFY2(two.contains(QLatin1String("mf and ease share 3 of 3")), qPrintable(two));
        const QString three = SideBySideWords::agreement(std::vector<SideBySide::List>{a, b, c});
        QVERIFY2(three.contains(QLatin1String("share 1 of 3")), qPrintable(three));
        QVERIFY2(three.contains(QLatin1String("Most alike: mf and ease")), qPrintable(three));
        QCOMPARE(SideBySideWords::agreement(std::vector<SideBySide::List>{a}), QString());
    }

    /// With every list, not only with the one at its left.
    void aBlendSaysWhichListsItsBooksAreIn()
    {
        const std::vector<SideBySide::List> lists{listOf(QStringLiteral("mf"), {1, 2, 3}),
                                                  listOf(QStringLiteral("ease"), {7, 8, 2})};
        auto blend = listOf(QStringLiteral("Blend"), {2, 1, 9});
        blend.number = 0;
        const auto origins = SideBySideWords::origins(lists, blend);
        using Places = std::vector<std::optional<int>>;
        QCOMPARE(origins.size(), std::size_t{2});
        QCOMPARE(origins[0].name, QStringLiteral("mf"));
        QVERIFY(origins[0].places == (Places{2, 1, std::nullopt}));
        QVERIFY(origins[1].places == (Places{3, std::nullopt, std::nullopt}));
        QCOMPARE(SideBySideWords::fromLists(lists, blend), QStringLiteral("2 of 3 in the other lists"));
        const QString tip = SideBySideWords::fromListsTip(lists, blend);
        QVERIFY2(tip.contains(QLatin1String("(mf: 2, ease: 1)")), qPrintable(tip));
    }

    void theVerdictSaysWhetherADifferenceIsToBeReliedOn()
    {
        BlendDesk::Measured part{.name = QStringLiteral("ease"), .weights = {}, .figures = {}};
        part.figures.users = 9;
        part.figures.ndcg = 0.4;
        part.figures.ndcgInterval = {0.35, 0.45};
        BlendDesk::Measured blend{.isBlend = true, .weights = {50, 50}, .figures = {}};
        blend.figures.ndcg = 0.42;
        const auto said = [&](double ndcg) {
            blend.figures.ndcg = ndcg;
            return SideBySideWords::verdict(std::vector<BlendDesk::Measured>{part, blend});
        };
        QVERIFY(said(0.42).startsWith(QLatin1String("No difference")));
        QVERIFY(said(0.46).contains(QLatin1String("better")));
        QVERIFY(said(0.30).contains(QLatin1String("worse")));
        QVERIFY(said(0.30).contains(QLatin1String("0.300 against 0.400 of ease")));
        QCOMPARE(SideBySideWords::name(blend), QStringLiteral("Blend 50 : 50, standardized"));
        QCOMPARE(SideBySideWords::figure(0.4, {0.35, 0.45}, 2), QStringLiteral("0.40 (0.35 to 0.45)"));
    }
};

QTEST_MAIN(SideBySideTest)
#include "tst_side_by_side.moc"
