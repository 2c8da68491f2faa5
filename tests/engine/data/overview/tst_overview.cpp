// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/overview/overview.h"
#include "tests/engine/toy_run.h"

#include <QDate>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <set>

using namespace shelf;

namespace {

constexpr std::int64_t kDay = 86400;

/// Readers and books of whom few have many ratings; ratings in half stars, one an hour.
Dataset drawn(std::size_t users, std::size_t books, std::size_t ratings, std::uint64_t seed)
{
    Dataset data;
    for (std::size_t b = 0; b < books; ++b)
        toy::addBook(data, "b" + std::to_string(b), b % 3 == 0 ? "" : "Title", b % 2 == 0 ? "Somebody" : "",
                     b % 5 == 0 ? kNoYear : 1990);
    for (std::size_t u = 0; u < users; ++u)
        data.userIds.push_back("u" + std::to_string(u));
    Random random(seed);
    std::set<std::pair<int, int>> met;
    while (data.user.size() < ratings) {
        const auto draw = [&](std::size_t n) {
            const double u = random.uniform();
            return static_cast<std::int32_t>(u * u * static_cast<double>(n));
        };
        const std::pair<int, int> pair(draw(users), draw(books));
        if (!met.insert(pair).second)
            continue;
        toy::addRating(data, pair.first, pair.second, 0.5F * static_cast<float>(1 + random.below(10)));
        data.time.push_back(1000000000 + static_cast<std::int64_t>(data.time.size()) * 3600);
    }
    data.scale = {0.5F, 5};
    return data;
}

std::map<int, std::vector<std::size_t>> rowsBy(std::span<const std::int32_t> keys)
{
    std::map<int, std::vector<std::size_t>> rows;
    for (std::size_t row = 0; row < keys.size(); ++row)
        rows[keys[row]].push_back(row);
    return rows;
}

std::int64_t secondsOf(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void everyRatingIsInTheBarOfItsValue();
    void longTailsAreThoseOfTheCounts();
    void activityIsThatOfTheCalendar_data();
    void activityIsThatOfTheCalendar();
    void weeksBeginOnMondays();
    void timesOfNoCalendarAreCountedApart();
    void coverageCountsWhatIsKnown();
    void biasesArePulledTowardsZero();
    void whoIsSuspiciousIsToldWhy();
    void whatEverybodyDoesIsNotSuspicious();
    void booksBehindABarAreThoseThatMakeIt();
    void whatWasTakenHasNoStars();
    void nothingMakesNothing();
    void itCanBeStopped();
};

void TestOverview::everyRatingIsInTheBarOfItsValue()
{
    const std::vector<OverviewBar> few = valueBars({1, 1, 2, 1, 5});
    QCOMPARE(few, (std::vector<OverviewBar>{{1, 1, 3}, {2, 2, 1}, {5, 5, 1}}));
    std::vector<float> fine;
    for (int i = 0; i <= 100; ++i)
        fine.push_back(-10 + 0.2F * static_cast<float>(i * 37 % 101));
    const std::vector<OverviewBar> bars = valueBars(fine);
    QCOMPARE(bars.size(), kMostValueBars);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool last = i + 1 == bars.size();
        const auto inside = std::count_if(fine.begin(), fine.end(), [&](float v) {
            const auto value = static_cast<double>(v);
            return value >= bars[i].low && (value < bars[i].high || last);
        });
        QCOMPARE(bars[i].count, static_cast<std::uint64_t>(inside));
    }
}

void TestOverview::longTailsAreThoseOfTheCounts()
{
    for (const std::size_t n : {1, 2, 7, 100, 237}) {
        Random random(n);
        std::vector<std::uint32_t> counts;
        for (std::size_t i = 0; i < n; ++i)
            counts.push_back(
                1 + static_cast<std::uint32_t>(random.below(3) == 0 ? random.below(900) : random.below(5)));
        std::vector<std::uint32_t> withZeros = counts;
        withZeros.resize(n + 20, 0);
        const LongTail tail = longTail(withZeros);
        std::vector<std::uint32_t> sorted = counts;
        std::sort(sorted.rbegin(), sorted.rend());
        double all = 0;
        double differences = 0;
        for (const std::uint32_t a : counts) {
            all += a;
            for (const std::uint32_t b : counts)
                differences += std::abs(static_cast<double>(a) - static_cast<double>(b));
        }
        QCOMPARE(tail.count, std::uint64_t(n));
        QCOMPARE(tail.ratings, static_cast<std::uint64_t>(all));
        QCOMPARE(tail.most, sorted[0]);
        QVERIFY(isNear(tail.median, n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0));
        // Half the mean absolute difference over the mean.
        const auto size = static_cast<double>(n);
        QVERIFY(isNear(tail.gini, differences / (2 * size * all)));
        for (std::size_t part = 0; part < 3; ++part) {
            const std::size_t percent = std::vector<std::size_t>{1, 10, 20}[part];
            const std::size_t top = (n * percent + 99) / 100;
            double sum = 0;
            for (std::size_t i = 0; i < top; ++i)
                sum += sorted[i];
            QVERIFY(isNear(tail.topShares[part], sum / all));
        }
        auto low = static_cast<std::uint64_t>(tail.bars.front().low);
        QVERIFY(low <= sorted.back() && tail.bars.front().count > 0);
        for (const OverviewBar& bar : tail.bars) {
            QCOMPARE(bar.low, static_cast<double>(low));
            QVERIFY(bar.high == bar.low || bar.high == 2 * (bar.low - 1));
            const auto inside = std::count_if(counts.begin(), counts.end(),
                                              [&](std::uint32_t c) { return c >= bar.low && c <= bar.high; });
            QCOMPARE(bar.count, static_cast<std::uint64_t>(inside));
            low = static_cast<std::uint64_t>(bar.high) + 1;
        }
        QVERIFY(tail.bars.back().high >= tail.most);
    }
}

void TestOverview::activityIsThatOfTheCalendar_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("format");
    QTest::newRow("a month") << 30 << QStringLiteral("day") << QStringLiteral("yyyy-MM-dd");
    QTest::newRow("two years") << 730 << QStringLiteral("month") << QStringLiteral("yyyy-MM");
    QTest::newRow("ten years") << 3700 << QStringLiteral("year") << QStringLiteral("yyyy");
    QTest::newRow("before 1970") << -3700 << QStringLiteral("year") << QStringLiteral("yyyy");
}

void TestOverview::activityIsThatOfTheCalendar()
{
    QFETCH(int, days);
    QFETCH(QString, unit);
    QFETCH(QString, format);
    std::vector<std::int64_t> times;
    std::map<std::string, std::uint64_t> counts;
    Random random(3);
    const std::int64_t from = secondsOf(1999, 12, 20);
    for (int i = 0; i < 500; ++i) {
        const auto second = static_cast<std::int64_t>(random.uniform() * std::abs(days)) * kDay +
                            static_cast<std::int64_t>(random.below(86400));
        times.push_back(days < 0 ? -second : from + second);
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(times.back(), Qt::UTC);
        ++counts[moment.toString(format).toStdString()];
    }
    const Activity activity = activityOf(times);
    QCOMPARE(QString::fromLatin1(unitName(activity.unit)), unit);
    std::map<std::string, std::uint64_t> found;
    for (std::size_t i = 0; i < activity.bars.size(); ++i) {
        if (activity.bars[i].count > 0)
            found[periodName(activity, activity.bars[i])] = activity.bars[i].count;
        if (i > 0)
            QCOMPARE(activity.bars[i].low, activity.bars[i - 1].high);
    }
    QVERIFY(found == counts);
    QVERIFY(activity.bars.front().count > 0 && activity.bars.back().count > 0);
}

void TestOverview::weeksBeginOnMondays()
{
    std::vector<std::int64_t> times;
    for (int day = 0; day < 200; ++day)
        times.push_back(secondsOf(2003, 3, 5) + day * kDay);
    const Activity activity = activityOf(times);
    QVERIFY(activity.unit == ActivityUnit::week);
    for (const OverviewBar& bar : activity.bars)
        QCOMPARE(
            QDate::fromString(QString::fromStdString(periodName(activity, bar)), Qt::ISODate).dayOfWeek(), 1);
    QCOMPARE(activity.bars[0].count, std::uint64_t(5)); // from a Wednesday
    QCOMPARE(activity.bars[1].count, std::uint64_t(7));
}

void TestOverview::timesOfNoCalendarAreCountedApart()
{
    const std::int64_t now = secondsOf(2020, 1, 1);
    const Activity activity = activityOf({now, INT64_MIN, INT64_MAX, now + 5, secondsOf(1500, 6, 1)});
    QCOMPARE(activity.outside, std::uint64_t(2));
    QVERIFY(activity.unit == ActivityUnit::decade);
    QCOMPARE(activity.bars.size(), std::size_t(53)); // the 1500s to the 2020s
    QCOMPARE(periodName(activity, activity.bars.back()), std::string("2020s"));
    QCOMPARE(activityBarOf(activity, INT64_MAX), activity.bars.size());
    QVERIFY(activityOf({INT64_MAX}).bars.empty());
}

void TestOverview::coverageCountsWhatIsKnown()
{
    Dataset data;
    toy::addBook(data, "1", "One", "Ann", 1990);
    toy::addBook(data, "2", "Two", "", 1991);
    toy::addBook(data, "3", "", "Ann");
    toy::addBook(data, "4", "Four", "Ann", 1992);
    data.books.extra.push_back({"Category", {"crime", "", "", "poem"}});
    data.userIds = {"a"};
    for (const int book : {0, 1, 2})
        toy::addRating(data, 0, book, 3);
    const Coverage coverage = coverageOf(data);
    QCOMPARE(coverage.books, std::uint64_t(4));
    QCOMPARE(coverage.rated, std::uint64_t(3));
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> known;
    for (const FactCoverage& one : coverage.facts)
        known[factName(one.fact)] = {one.known, one.knownRated};
    const std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> wanted = {
        {"title", {3, 2}}, {"author", {3, 2}}, {"year", {3, 2}}, {"genre", {2, 1}}};
    QVERIFY(known == wanted);
    QCOMPARE(booksWithout(data, BookFact::title), std::vector<std::int32_t>{2});
    QCOMPARE(booksWithout(data, BookFact::genre), (std::vector<std::int32_t>{1, 2}));
    QCOMPARE(booksWithout(data, BookFact::year), std::vector<std::int32_t>{2});
    QCOMPARE(unratedBooks(data), std::vector<std::int32_t>{3});
}

void TestOverview::biasesArePulledTowardsZero()
{
    const Dataset data = drawn(40, 30, 300, 5);
    double mean = 0;
    for (const float rating : data.rating)
        mean += static_cast<double>(rating) / 300;
    const std::vector<double> biases = biasesBy(data, data.book, data.bookCount());
    const auto rows = rowsBy(data.book);
    double squares = 0;
    for (std::size_t book = 0; book < 30; ++book) {
        const auto own = rows.find(static_cast<int>(book));
        if (own == rows.end()) {
            QVERIFY(std::isnan(biases[book]));
            continue;
        }
        // Ten more ratings of the mean beside its own.
        double sum = 10 * mean;
        for (const std::size_t row : own->second)
            sum += static_cast<double>(data.rating[row]);
        const double bias = sum / (10 + static_cast<double>(own->second.size())) - mean;
        QVERIFY(isNear(biases[book], bias));
        squares += bias * bias;
    }
    const Biases all = bookBiases(data);
    QCOMPARE(all.count, std::uint64_t(rows.size()));
    QVERIFY(isNear(all.mean, mean));
    QVERIFY(isNear(all.deviation, std::sqrt(squares / static_cast<double>(rows.size()))));
    std::uint64_t shown = 0;
    for (const OverviewBar& bar : all.bars) {
        QVERIFY(isNear(bar.high - bar.low, 0.25)); // 4.5 stars in at least 16 round bars
        shown += bar.count;
    }
    QCOMPARE(shown, all.count);
}

void TestOverview::whoIsSuspiciousIsToldWhy()
{
    Dataset data = drawn(50, 3000, 3000, 6);
    const auto reader = [&](const char* id) {
        data.userIds.push_back(id);
        return static_cast<std::int32_t>(data.userCount() - 1);
    };
    const auto rate = [&](std::int32_t user, int book, float rating, std::int64_t time) {
        toy::addRating(data, user, book, rating);
        data.time.push_back(time);
    };
    const std::int32_t fan = reader("fan");
    const std::int32_t hasty = reader("hasty");
    const std::int32_t one = reader("one");
    const std::int32_t two = reader("two");
    const std::int32_t few = reader("few");
    const std::int64_t day = secondsOf(2005, 4, 3);
    for (int i = 0; i < 2100; ++i)
        rate(fan, i, 5, day + i * 10 * kDay);
    for (int i = 0; i < 250; ++i)
        rate(hasty, i, static_cast<float>(1 + i % 5), day + (i < 220 ? i : kDay + i));
    for (int i = 0; i < 12; ++i)
        rate(one, 7 * i, static_cast<float>(1 + i % 3), day - i * kDay);
    for (int i = 11; i >= 0; --i)
        rate(two, 7 * i, static_cast<float>(1 + i % 3), day + i * kDay);
    for (int i = 0; i < 19; ++i)
        rate(few, i, 3, day);
    const Suspects found = suspectsOf(data);
    std::map<std::string, std::vector<std::string>> words;
    for (const Suspect& suspect : found.readers)
        for (const Suspicion& reason : suspect.reasons)
            words[std::string(data.userIds[static_cast<std::size_t>(suspect.user)])].push_back(
                suspicionText(data, reason));
    // Whoever else has hundreds of ratings an hour apart has no more than 24 a day.
    const std::map<std::string, std::vector<std::string>> wanted = {
        {"fan", {"all 2,100 ratings are 5.0", "2,100 ratings"}},
        {"hasty", {"220 ratings on 2005-04-03"}},
        {"one", {"the same 12 ratings as reader two"}},
        {"two", {"the same 12 ratings as reader one"}}};
    QVERIFY(words == wanted);
    QCOMPARE(found.count, std::uint64_t(4));
    QCOMPARE(found.readers[0].user, fan);
    QCOMPARE(found.readers[0].ratings, 2100U);
    Q_UNUSED(few);
}

void TestOverview::whatEverybodyDoesIsNotSuspicious()
{
    // All rate what they know when they join, as at MovieLens; one rates far more.
    Dataset data;
    for (int b = 0; b < 1500; ++b)
        toy::addBook(data, std::to_string(b), "");
    for (int u = 0; u < 40; ++u) {
        data.userIds.push_back("u" + std::to_string(u));
        const int count = u == 7 ? 1300 : 100 + u * 5;
        for (int b = 0; b < count; ++b) {
            toy::addRating(data, u, (b + u) % 1500, static_cast<float>(1 + (b * 7 + u) % 5));
            data.time.push_back(u * kDay + b);
        }
    }
    data.scale = {1, 5};
    // The median of 100 to 295 is some 200: ten times that is more than anybody's, until readers join slowly.
    QVERIFY(suspectsOf(data).readers.empty());
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        if (data.user[row] % 4 != 3)
            data.time[row] += (static_cast<std::int64_t>(row) % 50) * 40 * kDay;
    const Suspects found = suspectsOf(data);
    std::set<std::int32_t> users;
    for (const Suspect& one : found.readers)
        users.insert(one.user);
    QVERIFY(users.contains(7));
    QVERIFY(!users.contains(0));
}

void TestOverview::booksBehindABarAreThoseThatMakeIt()
{
    const Dataset data = drawn(60, 50, 400, 7);
    const auto overview = overviewOf(data);
    QVERIFY(overview.ok());
    const auto byUser = rowsBy(data.user);
    const auto byBook = rowsBy(data.book);
    const std::vector<double> readerBias = biasesBy(data, data.user, data.userCount());
    const std::vector<double> bookBias = biasesBy(data, data.book, data.bookCount());
    for (const OverviewFigure figure :
         {OverviewFigure::stars, OverviewFigure::bookTail, OverviewFigure::readerTail,
          OverviewFigure::activity, OverviewFigure::bookBias, OverviewFigure::readerBias}) {
        const auto& bars = barsOf(*overview, figure);
        QVERIFY(bars.size() > 3);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const OverviewBar& bar = bars[i];
            std::set<std::int32_t> wanted;
            for (std::size_t row = 0; row < data.ratingCount(); ++row) {
                const auto user = static_cast<std::size_t>(data.user[row]);
                const auto book = static_cast<std::size_t>(data.book[row]);
                const auto within = [&](double value, bool both) {
                    return value >= bar.low && (both ? value <= bar.high : value < bar.high);
                };
                const bool is =
                    figure == OverviewFigure::stars ? within(static_cast<double>(data.rating[row]), true)
                    : figure == OverviewFigure::bookTail
                        ? within(static_cast<double>(byBook.at(data.book[row]).size()), true)
                    : figure == OverviewFigure::readerTail
                        ? within(static_cast<double>(byUser.at(data.user[row]).size()), true)
                    : figure == OverviewFigure::activity ? within(static_cast<double>(data.time[row]), false)
                    : figure == OverviewFigure::bookBias ? within(bookBias[book], false)
                                                         : within(readerBias[user], false);
                if (is)
                    wanted.insert(data.book[row]);
            }
            QCOMPARE(booksBehind(data, *overview, figure, i),
                     std::vector<std::int32_t>(wanted.begin(), wanted.end()));
            if (figure == OverviewFigure::bookTail || figure == OverviewFigure::bookBias)
                QCOMPARE(wanted.size(), std::size_t(bar.count));
        }
        QVERIFY(booksBehind(data, *overview, figure, bars.size()).empty());
    }
}

void TestOverview::whatWasTakenHasNoStars()
{
    Dataset data = drawn(60, 50, 400, 8);
    std::fill(data.rating.begin(), data.rating.end(), 1.0F);
    data.onlyTaken = true;
    data.scale = {1, 1};
    const auto overview = overviewOf(data);
    QVERIFY(overview.ok());
    QVERIFY(overview->stars.empty() && overview->bookBiases.bars.empty() &&
            overview->readerBiases.bars.empty());
    QCOMPARE(overview->books.ratings, std::uint64_t(400));
    for (const Suspect& suspect : overview->suspects.readers)
        for (const Suspicion& reason : suspect.reasons)
            QVERIFY(reason.kind != SuspicionKind::oneValue);
}

void TestOverview::nothingMakesNothing()
{
    const auto overview = overviewOf(Dataset());
    QVERIFY(overview.ok());
    for (const OverviewFigure figure :
         {OverviewFigure::stars, OverviewFigure::bookTail, OverviewFigure::readerTail,
          OverviewFigure::activity, OverviewFigure::bookBias, OverviewFigure::readerBias})
        QVERIFY(barsOf(*overview, figure).empty() && booksBehind(Dataset(), *overview, figure, 0).empty());
    QVERIFY(overview->suspects.readers.empty() && overview->coverage.facts.empty());
}

void TestOverview::itCanBeStopped()
{
    int asked = 0;
    const auto overview =
        overviewOf(drawn(60, 50, 400, 9), [&](std::uint64_t, std::uint64_t) { return ++asked < 3; });
    QVERIFY(!overview.ok() && overview.error().kind == ErrorKind::cancelled);
    QCOMPARE(asked, 3);
}

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
