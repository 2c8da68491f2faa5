// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/make_map.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/projection/placing/place_books.h"

#include <QTest>

#include <cmath>
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
