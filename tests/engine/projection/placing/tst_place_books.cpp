// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/make_map.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/projection/placing/place_books.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

using namespace shelf;

namespace {

constexpr std::size_t kGroups = 6;
constexpr std::size_t kCols = 8;
constexpr std::size_t kRows = 420;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Groups far from each other; row r is of group r % kGroups.
const std::vector<float>& vectors()
{
    static const std::vector<float> all = [] {
        Random random(5);
        std::vector<float> centers(kGroups * kCols);
        for (float& x : centers)
            x = 6 * static_cast<float>(random.normal());
        std::vector<float> rows(kRows * kCols);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] =
                centers[(i / kCols) % kGroups * kCols + i % kCols] + static_cast<float>(random.normal());
        return rows;
    }();
    return all;
}

MatrixView rows()
{
    return {vectors().data(), kRows, kCols, kCols};
}

MapParameters parametersOf(const QString& method)
{
    MapParameters parameters;
    parameters.method = findLayoutMethod(method.toStdString());
    return parameters;
}

/// A map by the method, of which every tenth row is taken away.
std::vector<float> placesWithout(const MapParameters& parameters, std::vector<float>& whole)
{
    MapRequest request;
    request.rows = rows();
    request.parameters = parameters;
    request.threads = 1;
    MapStages stages;
    whole = makeMap(request, stages)->coordinates;
    std::vector<float> places = whole;
    for (std::size_t row = 0; row < kRows; row += 10)
        places[2 * row] = places[2 * row + 1] = kNan;
    return places;
}

using Point = std::array<double, 2>;

/// A book that stays, as one that is placed sees it.
struct Seen {
    std::size_t row = 0;
    double distance = 0; ///< squared, between vectors of length 1 for the cosine
};

/// By brute force in double: the books that stay, nearest first.
std::vector<Seen> nearestThatStay(std::size_t row, Metric metric)
{
    std::vector<Seen> all;
    const auto numbers = [](std::size_t r) { return &vectors()[r * kCols]; };
    for (std::size_t other = 0; other < kRows; ++other) {
        if (other % 10 == 0)
            continue;
        double product = 0, a = 0, b = 0, squares = 0;
        for (std::size_t c = 0; c < kCols; ++c) {
            const double x = numbers(row)[c], y = numbers(other)[c];
            product += x * y;
            a += x * x;
            b += y * y;
            squares += (x - y) * (x - y);
        }
        all.push_back({other, metric == Metric::cosine ? 2 - 2 * product / std::sqrt(a * b) : squares});
    }
    std::sort(all.begin(), all.end(), [](const Seen& x, const Seen& y) { return x.distance < y.distance; });
    return all;
}

/// The value of x > 0 where f, which falls or rises with it, is `wanted`.
double solve(const std::function<double(double)>& f, double wanted)
{
    double low = 1e-9, high = 1e9;
    const bool rises = f(high) > f(low);
    for (int i = 0; i < 200; ++i) {
        const double middle = std::sqrt(low * high);
        ((f(middle) < wanted) == rises ? low : high) = middle;
    }
    return low;
}

/// Half the slope of t-SNE's divergence of one point whose 15 nearest have an entropy of ln 5, pulled half as
/// strongly again.
Point slopeOfDivergence(const Point& at, std::size_t row, Metric metric, const std::vector<float>& places)
{
    std::vector<Seen> seen = nearestThatStay(row, metric);
    const auto weightsAt = [&](double beta) {
        std::vector<double> p;
        double sum = 0;
        for (std::size_t i = 0; i < 15; ++i)
            sum += p.emplace_back(std::exp(-beta * (seen[i].distance - seen[0].distance)));
        for (double& one : p)
            one /= sum;
        return p;
    };
    const auto entropyAt = [&](double beta) {
        double sum = 0;
        for (const double one : weightsAt(beta))
            sum -= one > 0 ? one * std::log(one) : 0;
        return sum;
    };
    const std::vector<double> p = weightsAt(solve(entropyAt, std::log(5.0)));
    Point pulls{}, pushes{};
    double sum = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const float* to = &places[2 * seen[i].row];
        const double x = at[0] - to[0], y = at[1] - to[1];
        const double near = 1 / (1 + x * x + y * y);
        const double pull = i < p.size() ? 1.5 * p[i] * near : 0;
        sum += near;
        pulls = {pulls[0] + pull * x, pulls[1] + pull * y};
        pushes = {pushes[0] + near * near * x, pushes[1] + near * near * y};
    }
    return {pulls[0] - pushes[0] / sum, pulls[1] - pushes[1] / sum};
}

/// Mean share of the ten nearest vectors that stay which are among the ten nearest on the map.
double shareKept(Metric metric, const std::vector<float>& places,
                 const std::function<Point(std::size_t)>& placeOf)
{
    std::size_t kept = 0, asked = 0;
    for (std::size_t row = 0; row < kRows; row += 10) {
        const std::vector<Seen> seen = nearestThatStay(row, metric);
        const Point at = placeOf(row);
        std::vector<std::pair<double, std::size_t>> near;
        for (std::size_t other = 0; other < kRows; ++other)
            if (other % 10 != 0)
                near.emplace_back(std::hypot(at[0] - places[2 * other], at[1] - places[2 * other + 1]),
                                  other);
        std::sort(near.begin(), near.end());
        for (std::size_t i = 0; i < 10; ++i)
            kept += std::any_of(near.begin(), near.begin() + 10,
                                [&](const auto& one) { return one.second == seen[i].row; });
        asked += 10;
    }
    return static_cast<double>(kept) / static_cast<double>(asked);
}

float distance(const float* a, const float* b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1]);
}

} // namespace

/// New books on an old map.
class PlaceBooksTest : public QObject {
    Q_OBJECT
private slots:
    void newOnesLieAmongTheirOwnAndOldOnesStay_data()
    {
        QTest::addColumn<QString>("method");
        for (const LayoutMethod* method : layoutMethods())
            if (method->placeOne)
                QTest::newRow(std::string(method->key).c_str())
                    << QString::fromUtf8(method->key.data(), static_cast<qsizetype>(method->key.size()));
    }
    void newOnesLieAmongTheirOwnAndOldOnesStay()
    {
        QFETCH(QString, method);
        const MapParameters parameters = parametersOf(method);
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        const auto placed = placeBooks({.rows = rows(), .places = places, .parameters = parameters});
        QVERIFY2(placed.ok(), placed.ok() ? "" : placed.error().text().c_str());
        QCOMPARE(placed->placed, kRows / 10);
        QCOMPARE(placed->kept, kRows - kRows / 10);
        const std::vector<float>& now = placed->map.coordinates;
        for (std::size_t row = 0; row < kRows; ++row) {
            if (row % 10 != 0) {
                QCOMPARE(now[2 * row], whole[2 * row]);
                QCOMPARE(now[2 * row + 1], whole[2 * row + 1]);
                continue;
            }
            // By brute force: the book that lies nearest on the map is of the same group.
            std::size_t nearest = kRows;
            for (std::size_t other = 0; other < kRows; ++other)
                if (other % 10 != 0 && (nearest == kRows || distance(&now[2 * row], &now[2 * other]) <
                                                                distance(&now[2 * row], &now[2 * nearest])))
                    nearest = other;
            QCOMPARE(nearest % kGroups, row % kGroups);
        }
        QVERIFY(placed->placedNeighbors > 0 && placed->placedNeighbors <= 1);
        // They fit about as well as those that had the whole layout for it.
        QVERIFY(placed->placedNeighbors > 0.6 * placed->keptNeighbors);
    }

    void tsnePutsThemWhereTheirDivergenceIsFlat_data()
    {
        QTest::addColumn<int>("metric");
        QTest::newRow("euclidean") << static_cast<int>(Metric::euclidean);
        QTest::newRow("cosine") << static_cast<int>(Metric::cosine);
    }
    void tsnePutsThemWhereTheirDivergenceIsFlat()
    {
        QFETCH(int, metric);
        MapParameters parameters = parametersOf(QStringLiteral("tsne"));
        parameters.metric = static_cast<Metric>(metric);
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        const auto placed = placeBooks({.rows = rows(), .places = places, .parameters = parameters});
        QVERIFY(placed.ok());
        std::vector<double> slopes;
        for (std::size_t row = 0; row < kRows; row += 10) {
            const auto at = placed->map.point(row);
            const Point slope = slopeOfDivergence({at[0], at[1]}, row, parameters.metric, places);
            slopes.push_back(std::hypot(slope[0], slope[1]));
        }
        std::sort(slopes.begin(), slopes.end());
        // Amid the neighbors, where they begin, most slopes are above 0.05.
        QVERIFY2(slopes[slopes.size() * 3 / 4] < 0.002,
                 QByteArray::number(slopes[slopes.size() * 3 / 4]).constData());
    }

    void umapKeepsMoreNeighborsThanAMeanOfThem_data() { tsnePutsThemWhereTheirDivergenceIsFlat_data(); }
    void umapKeepsMoreNeighborsThanAMeanOfThem()
    {
        QFETCH(int, metric);
        MapParameters parameters = parametersOf(QStringLiteral("umap"));
        parameters.metric = static_cast<Metric>(metric);
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        const auto placed = placeBooks({.rows = rows(), .places = places, .parameters = parameters});
        QVERIFY(placed.ok());
        const double kept = shareKept(parameters.metric, places, [&](std::size_t row) {
            const auto at = placed->map.point(row);
            return Point{at[0], at[1]};
        });
        // The mean of 15 neighbors, weighted so that the weights sum up to log2(15).
        const double byMean = shareKept(parameters.metric, places, [&](std::size_t row) {
            const std::vector<Seen> seen = nearestThatStay(row, parameters.metric);
            const auto far = [&](std::size_t i) {
                return parameters.metric == Metric::cosine ? seen[i].distance / 2
                                                           : std::sqrt(seen[i].distance);
            };
            const auto sumAt = [&](double width) {
                double sum = 0;
                for (std::size_t i = 0; i < 15; ++i)
                    sum += std::exp(-far(i) / width);
                return sum;
            };
            const double width = solve(sumAt, std::log2(15.0));
            Point mean{};
            for (std::size_t i = 0; i < 15; ++i) {
                const double weight = std::exp(-far(i) / width) / sumAt(width);
                for (std::size_t d = 0; d < 2; ++d)
                    mean[d] += weight * static_cast<double>(places[2 * seen[i].row + d]);
            }
            return mean;
        });
        QVERIFY2(kept > byMean + 0.05,
                 QByteArray::number(kept).append(' ').append(QByteArray::number(byMean)).constData());
    }

    void theSameBytesForAnyNumberOfThreads_data() { newOnesLieAmongTheirOwnAndOldOnesStay_data(); }
    void theSameBytesForAnyNumberOfThreads()
    {
        QFETCH(QString, method);
        const MapParameters parameters = parametersOf(method);
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        const auto one =
            placeBooks({.rows = rows(), .places = places, .parameters = parameters, .threads = 1});
        const auto three =
            placeBooks({.rows = rows(), .places = places, .parameters = parameters, .threads = 3});
        QVERIFY(one.ok() && three.ok());
        QCOMPARE(one->map.coordinates, three->map.coordinates);
        QCOMPARE(one->placedNeighbors, three->placedNeighbors);
    }

    /// A book with the vector of one that stays comes to lie nearer to it than to most of its group.
    void aTwinLiesAtItsTwin_data() { newOnesLieAmongTheirOwnAndOldOnesStay_data(); }
    void aTwinLiesAtItsTwin()
    {
        QFETCH(QString, method);
        const MapParameters parameters = parametersOf(method);
        std::vector<float> whole;
        std::vector<float> places = placesWithout(parameters, whole);
        std::vector<float> twins = vectors();
        const auto copy = [&](std::size_t from, std::size_t to) {
            std::copy_n(twins.begin() + static_cast<std::ptrdiff_t>(from * kCols), kCols,
                        twins.begin() + static_cast<std::ptrdiff_t>(to * kCols));
        };
        copy(1, 0);
        const auto placed = placeBooks(
            {.rows = {twins.data(), kRows, kCols, kCols}, .places = places, .parameters = parameters});
        QVERIFY(placed.ok());
        const float* at = placed->map.coordinates.data();
        std::size_t nearer = 0;
        for (std::size_t other = 0; other < kRows; ++other)
            if (other % 10 != 0)
                nearer += distance(at, at + 2 * other) < distance(at, at + 2);
        constexpr std::size_t kOfItsGroup = kRows / kGroups * 9 / 10;
        QVERIFY2(nearer < kOfItsGroup / 2, QByteArray::number(static_cast<int>(nearer)).constData());
    }

    void whatIsLeftOutHasNoPlace()
    {
        const MapParameters parameters = parametersOf(QStringLiteral("umap"));
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        std::vector<std::uint8_t> leftOut(kRows, 0);
        leftOut[0] = leftOut[1] = 1; // one to be placed, one that lay there
        const auto placed =
            placeBooks({.rows = rows(), .places = places, .leftOut = leftOut, .parameters = parameters});
        QVERIFY(placed.ok());
        QVERIFY(!hasPlace(placed->map, 0) && !hasPlace(placed->map, 1) && hasPlace(placed->map, 10));
        QCOMPARE(placed->placed, kRows / 10 - 1);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"dot product", "another number of books", "another number of books ",
                                  "not numbers", "no vectors", "too few"})
            QTest::newRow(words) << QString::fromLatin1(words).trimmed();
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QString, words);
        MapParameters parameters = parametersOf(QStringLiteral("umap"));
        std::vector<float> places(kRows * 2, 1.0F);
        places[0] = places[1] = kNan;
        std::vector<float> numbers = vectors();
        std::vector<std::uint8_t> leftOut(kRows, 0);
        MatrixView view{numbers.data(), kRows, kCols, kCols};
        const QByteArray which = QTest::currentDataTag();
        if (which == "dot product")
            parameters.metric = Metric::dot;
        else if (which == "another number of books")
            places.resize(places.size() - 2);
        else if (which == "another number of books ")
            leftOut.resize(kRows - 1);
        else if (which == "not numbers")
            numbers[7 * kCols] = kNan;
        else if (which == "no vectors")
            view.rows = 0;
        else
            std::fill(places.begin() + 4, places.end(), kNan);
        const auto placed =
            placeBooks({.rows = view, .places = places, .leftOut = leftOut, .parameters = parameters});
        QVERIFY(!placed.ok());
        QVERIFY2(QString::fromStdString(placed.error().text()).contains(words),
                 placed.error().text().c_str());
    }

    void aVectorThatIsLeftOutNeedNoNumbers()
    {
        const MapParameters parameters = parametersOf(QStringLiteral("tsne"));
        std::vector<float> whole;
        const std::vector<float> places = placesWithout(parameters, whole);
        std::vector<float> numbers = vectors();
        numbers[7 * kCols] = kNan;
        std::vector<std::uint8_t> leftOut(kRows, 0);
        leftOut[7] = 1;
        const auto placed = placeBooks({.rows = {numbers.data(), kRows, kCols, kCols},
                                        .places = places,
                                        .leftOut = leftOut,
                                        .parameters = parameters});
        QVERIFY(placed.ok());
        QVERIFY(hasPlace(placed->map, 0) && !hasPlace(placed->map, 7));
    }

    void othersSayThatTheyPlaceNone()
    {
        const std::vector<float> places(kRows * 2, 0.0F);
        for (const LayoutMethod* method : layoutMethods()) {
            MapParameters parameters;
            parameters.method = method;
            if (method->placeOne)
                continue;
            const auto placed = placeBooks({.rows = rows(), .places = places, .parameters = parameters});
            QVERIFY(!placed.ok());
            QVERIFY(placed.error().kind == ErrorKind::usage);
        }
        const std::vector<float> empty(kRows * 2, kNan);
        QVERIFY(
            !placeBooks({.rows = rows(), .places = empty, .parameters = parametersOf(QStringLiteral("tsne"))})
                 .ok());
    }
};

QTEST_APPLESS_MAIN(PlaceBooksTest)
#include "tst_place_books.moc"
