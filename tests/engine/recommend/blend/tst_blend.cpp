// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/blend/blend.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"
#include "tests/engine/function_model.h"
#include "tests/engine/toy_run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 25;
constexpr std::size_t kBooks = 60;

using RunPointer = std::shared_ptr<const Run>;

/// A model that only ranks, with many equal scores, and far larger numbers than stars.
class Taken : public toy::DotModel {
public:
    Taken() : DotModel(kUsers, kBooks, 1) {}
    bool predictsRatings() const override { return false; }
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override
    {
        for (std::size_t b = 0; b < out.size(); ++b)
            out[b] = 1000.0f * static_cast<float>((b * 7 + static_cast<std::size_t>(user)) % 9);
    }
    void scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                        std::span<float> out) const override
    {
        scoreAllBooks(3, out);
    }
};

std::vector<RunPointer> threeRuns()
{
    Run first = toy::makeRun(kUsers, kBooks, 4, 11);
    first.name = "first";
    Run second = toy::makeRun(kUsers, kBooks, 3, 12);
    second.name = "second";
    Run third = first;
    third.name = "third";
    third.model = std::make_shared<Taken>();
    for (Run* run : {&second, &third}) {
        run->data = first.data;
        run->split = first.split;
    }
    return {std::make_shared<const Run>(first), std::make_shared<const Run>(second),
            std::make_shared<const Run>(third)};
}

std::vector<float> scoresOf(const Run& run, std::int32_t user)
{
    std::vector<float> scores(kBooks);
    run.model->scoreAllBooks(user, scores);
    return scores;
}

/// Books in training; of one reader where `user` is not -1.
std::set<std::int32_t> trained(const Run& run, std::int32_t user)
{
    std::set<std::int32_t> books;
    for (const std::uint32_t row : run.split.train)
        if (user < 0 || run.data->user[row] == user)
            books.insert(run.data->book[row]);
    return books;
}

/// What blend.h says, straight down and in double.
std::vector<double> bruteForce(const std::vector<BlendPart>& parts, BlendRule rule, std::int32_t user,
                               const std::vector<std::vector<float>>& scores)
{
    const Run& any = *parts.front().run;
    std::vector<std::int32_t> candidates;
    const auto known = trained(any, user);
    for (const std::int32_t book : trained(any, -1))
        if (!known.contains(book))
            candidates.push_back(book);
    std::vector<double> out(kBooks, 0.0);
    double weights = 0;
    for (const BlendPart& part : parts)
        weights += part.weight;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        double mean = 0, variance = 0;
        for (const std::int32_t c : candidates)
            mean += double(scores[p][std::size_t(c)]) / double(candidates.size());
        for (const std::int32_t c : candidates)
            variance += std::pow(double(scores[p][std::size_t(c)]) - mean, 2) / double(candidates.size());
        for (std::size_t b = 0; b < kBooks; ++b) {
            double share = (double(scores[p][b]) - mean) / std::sqrt(variance);
            if (rule == BlendRule::ranks) {
                int place = 1;
                for (const std::int32_t c : candidates)
                    place += scores[p][std::size_t(c)] > scores[p][b] ? 1 : 0;
                share = 61.0 / (60.0 + place);
            }
            out[b] += parts[p].weight / weights * share;
        }
    }
    return out;
}

/// NDCG@10 of one list of scores, by sorting all candidates.
double ndcgByHand(const Run& run, std::int32_t user, const std::vector<double>& scores, bool& counts)
{
    const auto known = trained(run, user);
    const auto anywhere = trained(run, -1);
    std::set<std::int32_t> wanted;
    for (const std::uint32_t row : run.split.validation)
        if (run.data->user[row] == user && !known.contains(run.data->book[row]))
            wanted.insert(run.data->book[row]);
    counts = !wanted.empty();
    std::vector<std::int32_t> order;
    for (std::int32_t b = 0; b < std::int32_t(kBooks); ++b)
        if (!known.contains(b))
            order.push_back(b);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        const double x = scores[std::size_t(a)], y = scores[std::size_t(b)];
        return x != y ? x > y : !wanted.contains(a) && wanted.contains(b); // ties count against us
    });
    double gain = 0, ideal = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(10, order.size()); ++i)
        if (wanted.contains(order[i]) && anywhere.contains(order[i]))
            gain += 1 / std::log2(double(i) + 2);
    for (std::size_t i = 0; i < std::min<std::size_t>(10, wanted.size()); ++i)
        ideal += 1 / std::log2(double(i) + 2);
    return counts ? gain / ideal : 0;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-5 * std::max(1.0, std::abs(b));
}

} // namespace

class BlendTest : public QObject {
    Q_OBJECT

private slots:
    void scoresAreThoseOfBruteForce_data()
    {
        QTest::addColumn<int>("rule");
        for (const BlendRule rule : kBlendRules)
            QTest::newRow(std::string(blendRuleName(rule)).c_str()) << int(rule);
    }

    void scoresAreThoseOfBruteForce()
    {
        QFETCH(int, rule);
        const auto runs = threeRuns();
        const std::vector<BlendPart> parts = {{runs[0], 2}, {runs[1], 0.5}, {runs[2], 1}};
        const auto blend = blendRuns(parts, BlendRule(rule));
        QVERIFY(blend.ok());
        std::vector<std::int32_t> users;
        for (std::int32_t user = 0; user < std::int32_t(kUsers); ++user)
            users.push_back(user);
        std::vector<float> together(kUsers * kBooks);
        blend->model->scoreManyUsers(users, together);
        for (const std::int32_t user : users) {
            std::vector<std::vector<float>> scores;
            for (const BlendPart& part : parts)
                scores.push_back(scoresOf(*part.run, user));
            const auto wanted = bruteForce(parts, BlendRule(rule), user, scores);
            const auto got = scoresOf(*blend, user);
            for (std::size_t b = 0; b < kBooks; ++b) {
                QVERIFY2(near(double(got[b]), wanted[b]), qPrintable(QString::number(b)));
                QCOMPARE(together[std::size_t(user) * kBooks + b], got[b]);
            }
        }
    }

    void aNewReaderIsBlendedLikeAnyOther()
    {
        const auto runs = threeRuns();
        const std::vector<BlendPart> parts = {{runs[0], 1}, {runs[2], 3}};
        const std::vector<std::int32_t> books = {1, 5, 9};
        const std::vector<float> ratings = {5, 1, 4};
        for (const BlendRule rule : kBlendRules) {
            const auto blend = blendRuns(parts, rule);
            QVERIFY(blend.ok());
            std::vector<float> got(kBooks);
            blend->model->scoreNewReader(books, ratings, got);
            // The same by a reader of the data whose training books these are.
            auto data = std::make_shared<Dataset>(*runs[0]->data);
            Run alone = *runs[0];
            data->userIds.push_back("new");
            for (std::size_t i = 0; i < books.size(); ++i) {
                alone.split.train.push_back(std::uint32_t(data->ratingCount()));
                toy::addRating(*data, std::int32_t(kUsers), books[i], ratings[i]);
            }
            alone.data = data;
            std::vector<std::vector<float>> scores;
            for (const BlendPart& part : parts) {
                scores.emplace_back(kBooks);
                part.run->model->scoreNewReader(books, ratings, scores.back());
            }
            const auto shared = std::make_shared<const Run>(alone);
            const auto wanted =
                bruteForce({{shared, 1}, {shared, 3}}, rule, std::int32_t(kUsers), scores);
            for (std::size_t b = 0; b < kBooks; ++b)
                QVERIFY2(near(double(got[b]), wanted[b]), qPrintable(QString::number(b)));
        }
    }

    void wholeWeightOnOneRunGivesItsOwnList()
    {
        const auto runs = threeRuns();
        for (const BlendRule rule : kBlendRules) {
            const auto blend = blendRuns(std::vector<BlendPart>{{runs[0], 3}, {runs[2], 0}}, rule);
            QVERIFY(blend.ok());
            const auto own = Recommender(*runs[0]).forUser(4, {.count = 12});
            const auto blended = Recommender(*blend).forUser(4, {.count = 12});
            QCOMPARE(blended.size(), own.size());
            for (std::size_t i = 0; i < own.size(); ++i) {
                QCOMPARE(blended[i].book, own[i].book);
                QCOMPARE(blended[i].hit, own[i].hit);
            }
        }
    }

    void theUnitOfAModelsScoresDoesNotMatter()
    {
        const auto runs = threeRuns();
        Run stretched = *runs[0];
        stretched.model = std::make_shared<FunctionModel>(kUsers, kBooks, [&](int user, int book) {
            return 40 * scoresOf(*runs[0], user)[std::size_t(book)] - 7;
        });
        const auto other = std::make_shared<const Run>(stretched);
        for (const BlendRule rule : kBlendRules) {
            const auto plain = blendRuns(std::vector<BlendPart>{{runs[0], 1}, {runs[1], 1}}, rule);
            const auto same = blendRuns(std::vector<BlendPart>{{other, 1}, {runs[1], 1}}, rule);
            for (std::size_t b = 0; b < kBooks; ++b)
                QVERIFY(std::abs(scoresOf(*plain, 2)[b] - scoresOf(*same, 2)[b]) < 1e-3f);
        }
    }

    void figuresAreThoseOfBruteForce()
    {
        const auto runs = threeRuns();
        const std::vector<BlendPart> parts = {{runs[0], 1}, {runs[2], 2}};
        const auto figures = measureBlend(parts, BlendRule::standardized, {.threads = 2});
        QVERIFY2(figures.ok(), figures.ok() ? "" : figures.error().message.text().c_str());
        double ofBlend = 0, ofFirst = 0, readers = 0;
        for (std::int32_t user = 0; user < std::int32_t(kUsers); ++user) {
            const auto first = scoresOf(*runs[0], user);
            bool counts = false;
            ofBlend += ndcgByHand(
                *runs[0], user,
                bruteForce(parts, BlendRule::standardized, user, {first, scoresOf(*runs[2], user)}), counts);
            ofFirst += ndcgByHand(*runs[0], user, {first.begin(), first.end()}, counts);
            readers += counts ? 1 : 0;
        }
        QCOMPARE(double(figures->blend.users), readers);
        QVERIFY(std::abs(figures->blend.ndcg - ofBlend / readers) < 1e-9);
        QCOMPARE(figures->parts.size(), std::size_t{2});
        QVERIFY(std::abs(figures->parts[0].ndcg - ofFirst / readers) < 1e-9);
        QVERIFY(figures->blend.ndcgInterval.low <= figures->blend.ndcg);
        QVERIFY(figures->blend.ndcgInterval.high >= figures->blend.ndcg);
    }

    void aPartsOwnFigureIsNotMeasuredTwice()
    {
        const auto runs = threeRuns();
        Run measured = *runs[0];
        measured.ranking.users = 3;
        measured.ranking.ndcg = 0.123;
        const auto first = std::make_shared<const Run>(measured);
        const auto figures =
            measureBlend(std::vector<BlendPart>{{first, 1}, {runs[2], 2}}, BlendRule::ranks, {});
        QVERIFY(figures.ok());
        QCOMPARE(figures->parts[0].ndcg, 0.123);
        const auto atFive =
            measureBlend(std::vector<BlendPart>{{first, 1}, {runs[2], 2}}, BlendRule::ranks, {.k = 5});
        QVERIFY(atFive.ok());
        QCOMPARE(atFive->parts[0].k, 5);
    }

    void stoppingIsSaid()
    {
        const auto runs = threeRuns();
        const auto figures = measureBlend(std::vector<BlendPart>{{runs[0], 1}, {runs[1], 1}},
                                          BlendRule::ranks, {}, [](auto, auto) { return false; });
        QVERIFY(!figures.ok());
        QCOMPARE(figures.error().kind, ErrorKind::cancelled);
    }

    void whatAnyPartLearnedIsKnownAndOnlyWhatAllHoldOutIsAHit()
    {
        const auto runs = threeRuns();
        Run other = *runs[1];
        other.split.train.push_back(other.split.validation.front());
        std::sort(other.split.train.begin(), other.split.train.end());
        other.split.validation.erase(other.split.validation.begin());
        const auto second = std::make_shared<const Run>(other);
        const std::vector<BlendPart> parts = {{runs[0], 1}, {second, 1}};
        QVERIFY(shareRatings(*runs[0], *second));
        QVERIFY(!shareHeldOut(*runs[0], *second));
        const auto blend = blendRuns(parts, BlendRule::standardized);
        QVERIFY(blend.ok());
        QCOMPARE(blend->split.train, other.split.train);
        QCOMPARE(blend->split.validation, other.split.validation);
        QVERIFY(!measureBlend(parts, BlendRule::standardized, {}).ok());
    }

    void whatMakesNoSenseIsRefused()
    {
        const auto runs = threeRuns();
        const auto refused = [](const std::vector<BlendPart>& parts) {
            const auto blend = blendRuns(parts, BlendRule::ranks);
            return !blend.ok() && blend.error().kind == ErrorKind::usage;
        };
        QVERIFY(refused({}));
        QVERIFY(refused({{runs[0], 1}}));
        QVERIFY(refused({{runs[0], 0}, {runs[1], 0}}));
        QVERIFY(refused({{runs[0], -1}, {runs[1], 2}}));
        QVERIFY(refused({{runs[0], std::nan("")}, {runs[1], 2}}));
        Run untrained = *runs[0];
        untrained.model = nullptr;
        QVERIFY(refused({{runs[0], 1}, {std::make_shared<const Run>(untrained), 1}}));
        QVERIFY(refused({{runs[0], 1}, {std::make_shared<const Run>(toy::makeRun(kUsers, kBooks, 2, 99)), 1}}));
    }
};

QTEST_APPLESS_MAIN(BlendTest)
#include "tst_blend.moc"
